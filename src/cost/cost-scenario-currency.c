/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The currency of a scenario file: a rate is of some day and by somebody, so
 * all four members must be there.
 */
#include "config.h"

#include "cost-scenario-private.h"

#include <glib/gi18n-lib.h>

static const char *const members[] = { "code", "rate", "date", "source", NULL };

static gboolean
read_code (const CostJsonAt *at, const char **code, GError **error)
{
  GError *problem = NULL;

  if (!cost_json_read_string (at, code, error))
    return FALSE;
  if (!cost_currency_check_code (*code, &problem))
    return cost_scenario_fail_with (at, problem, error);

  return TRUE;
}

static gboolean
read_date (const CostJsonAt *at, CostDate *date, GError **error)
{
  const char *text = NULL;
  GError     *problem = NULL;

  if (!cost_json_read_string (at, &text, error))
    return FALSE;
  if (!cost_date_parse (text, date, &problem))
    return cost_scenario_fail_with (at, problem, error);

  return TRUE;
}

static gboolean
expect_members (const CostJsonAt *at,
                CostJsonAt        children[G_N_ELEMENTS (members) - 1],
                GError          **error)
{
  if (!cost_json_expect_object (at, members, error))
    return FALSE;

  for (gsize i = 0; members[i] != NULL; i++)
    if (!cost_json_member (at, members[i], &children[i]))
      return cost_json_fail (at,
                             error,
                             COST_ERROR_FORMAT,
                             _ ("the member “%s” is missing"),
                             members[i]);

  return TRUE;
}

/**
 * cost_scenario_read_currency: (skip)
 * @root: the root of a scenario file
 * @currency: (out) (nullable): its currency, untouched where it has none
 * @error: return location for an error with the place of the fault
 *
 * Returns: %FALSE if there is one and it cannot be read
 */
gboolean
cost_scenario_read_currency (const CostJsonAt *root,
                             CostCurrency    **currency,
                             GError          **error)
{
  CostJsonAt  at;
  CostJsonAt  children[G_N_ELEMENTS (members) - 1];
  const char *code = NULL;
  const char *source = NULL;
  double      rate = 0;
  CostDate    date = COST_DATE_NONE;
  GError     *problem = NULL;

  if (!cost_json_member (root, "currency", &at))
    return TRUE;
  if (!expect_members (&at, children, error) ||
      !read_code (&children[0], &code, error) ||
      !cost_json_read_number (&children[1],
                              COST_CURRENCY_MIN_RATE,
                              COST_CURRENCY_MAX_RATE,
                              &rate,
                              error) ||
      !read_date (&children[2], &date, error) ||
      !cost_json_read_string (&children[3], &source, error))
    return FALSE;

  *currency = cost_currency_new (code, rate, date, source, &problem);
  return *currency != NULL ||
         cost_scenario_fail_with (&children[3], problem, error);
}
