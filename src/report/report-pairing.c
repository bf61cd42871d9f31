/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Databases compared, the one that is billed first.
 */
#include "config.h"

#include "report-pairing.h"

#include <glib/gi18n-lib.h>

#include "cost-engine.h"
#include "report-dimension.h"
#include "report-member.h"
#include "report-money.h"
#include "report-total.h"

static const char *
get_name (const CostPairing *pairing)
{
  return report_dimension_short (COST_DB, pairing->database);
}

static char *
write_total (const CostPairing *pairing, const CostCurrency *currency)
{
  guint8 flags = pairing->is_complete ? 0 : COST_CELL_INCOMPLETE;

  return report_total (pairing->total, flags, currency);
}

static char *
explain_best (const CostPairing *best, const CostCurrency *currency)
{
  g_autofree char *total = write_total (best, currency);

  /* Translators: a database, and the total with it. */
  return g_strdup_printf (_ ("Database: %s is the cheapest that fits: %s"),
                          get_name (best),
                          total);
}

static char *
explain_other (const CostPairing  *other,
               const CostPairing  *best,
               const CostCurrency *currency)
{
  g_autofree char *total = report_money_in (other->total, currency);
  g_autofree char *more =
      report_money_delta_in (other->total - best->total, currency);

  if (other->is_blocked)
    /* Translators: a database. */
    return g_strdup_printf (_ ("%s does not fit"), get_name (other));
  if (!other->is_complete)
    /* Translators: a database, and the part of the total that has a price. */
    return g_strdup_printf (_ ("%s would be at least %s"),
                            get_name (other),
                            total);
  if (other->total == best->total)
    /* Translators: a database, and the total with it. */
    return g_strdup_printf (_ ("%s would be %s too"), get_name (other), total);
  /* Translators: a database, the total with it, and the difference. */
  return g_strdup_printf (_ ("%s would be %s (%s)"),
                          get_name (other),
                          total,
                          more);
}

/**
 * report_pairing_explain:
 * @estimate: an estimate that is not blocked, of a workload that leaves its
 *   database open
 * @currency: (nullable): what amounts are shown in; US dollars without it
 *
 * Says which database was chosen, and what each of the others would cost.
 *
 * Returns: (transfer full): a sentence
 */
char *
report_pairing_explain (const CostEstimate *estimate,
                        const CostCurrency *currency)
{
  const CostPairing *all = NULL;
  g_autoptr (GString) line = NULL;
  g_autofree char *chosen = NULL;

  g_return_val_if_fail (estimate != NULL && estimate->n_pairings > 0, NULL);

  all = estimate->pairings;
  chosen = explain_best (&all[0], currency);
  line = g_string_new (chosen);
  for (guint i = 1; i < estimate->n_pairings; i++)
    {
      g_autofree char *other = explain_other (&all[i], &all[0], currency);

      /* Translators: between the parts of a list. */
      g_string_append (line, C_ ("summary", "; "));
      g_string_append (line, other);
    }
  /* Translators: a sentence of which the period is missing. */
  return g_strdup_printf (C_ ("sentence", "%s."), line->str);
}

/**
 * report_pairing_row:
 * @estimate: an estimate of a workload that leaves its database open
 * @index: below the number of its pairings
 * @currency: (nullable): what to show it in; US dollars without it
 *
 * Says what the platform would cost with one of the databases.
 *
 * Returns: (transfer full): "Neon: $23.00", or that it does not fit
 */
char *
report_pairing_row (const CostEstimate *estimate,
                    guint               index,
                    const CostCurrency *currency)
{
  const CostPairing *pairing = NULL;
  const char        *name = NULL;
  g_autofree char   *total = NULL;

  g_return_val_if_fail (estimate != NULL, NULL);
  g_return_val_if_fail (index < estimate->n_pairings, NULL);

  pairing = &estimate->pairings[index];
  name = report_dimension_choice (COST_DB, pairing->database);
  if (pairing->is_blocked)
    return g_strdup_printf (_ ("%s: not possible."), name);
  total = write_total (pairing, currency);
  /* Translators: a database, and what the platform costs with it. */
  return g_strdup_printf (C_ ("pairing", "%s: %s"), name, total);
}

static const char *
get_id (guint choice)
{
  return cost_dimension_get_info (COST_DB)->choices[choice];
}

/**
 * report_pairing_add_members:
 * @json: a writer, inside of an object
 * @estimate: an estimate
 *
 * Adds which database is billed, and what was compared; nothing was where the
 * workload names it.
 */
void
report_pairing_add_members (ReportJson *json, const CostEstimate *estimate)
{
  g_return_if_fail (json != NULL && estimate != NULL);

  report_member_text (json, "database", get_id (estimate->database));
  report_json_name (json, "databases");
  report_json_begin_array (json);
  for (guint i = 0; i < estimate->n_pairings; i++)
    {
      const CostPairing *pairing = &estimate->pairings[i];

      report_json_begin_object (json);
      report_member_text (json, "database", get_id (pairing->database));
      report_member_money (json, "total", pairing->total, !pairing->is_blocked);
      report_member_boolean (json, "blocked", pairing->is_blocked);
      report_member_boolean (json, "complete", pairing->is_complete);
      report_json_end_object (json);
    }
  report_json_end_array (json);
}
