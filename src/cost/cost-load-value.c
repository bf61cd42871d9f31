/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Plain values of a catalogue file: days, truth, one of a few names, and the
 * cells of tables, regions and plans.  Texts of cells are interned, so that
 * equal texts of a provider are one pointer.
 */
#include "config.h"

#include "cost-load-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/**
 * cost_load_date: (skip)
 * @provider: the provider that is being read
 * @at: a value
 * @target: (out): a CostDate
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if it is not a day
 */
gboolean
cost_load_date (CostProvider     *provider,
                const CostJsonAt *at,
                gpointer          target,
                GError          **error)
{
  const char *text = NULL;
  CostDate    date = COST_DATE_NONE;
  g_autoptr (GError) inner = NULL;

  if (!cost_json_read_string (at, &text, error))
    return FALSE;
  if (!cost_date_parse (text, &date, &inner))
    return cost_json_fail (at,
                           error,
                           (CostErrorCode)inner->code,
                           "%s",
                           inner->message);
  *(CostDate *)target = date;
  return TRUE;
}

/**
 * cost_load_boolean: (skip)
 * @provider: the provider that is being read
 * @at: a value
 * @target: (out): a gboolean
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if it is neither true nor false
 */
gboolean
cost_load_boolean (CostProvider     *provider,
                   const CostJsonAt *at,
                   gpointer          target,
                   GError          **error)
{
  return cost_json_read_boolean (at, target, error);
}

static gboolean
read_cell_text (CostProvider     *provider,
                const CostJsonAt *at,
                CostValue        *value,
                GError          **error)
{
  const char *text = NULL;

  if (!cost_json_read_string (at, &text, error))
    return FALSE;
  if (!cost_load_check_text (at, text, COST_PROVIDER_MAX_NAME, error))
    return FALSE;
  value->kind = COST_VALUE_TEXT;
  value->text = g_string_chunk_insert_const (provider->strings, text);
  return TRUE;
}

static gboolean
is_boolean (const CostJsonAt *at)
{
  return JSON_NODE_HOLDS_VALUE (at->node) &&
         json_node_get_value_type (at->node) == G_TYPE_BOOLEAN;
}

/**
 * cost_load_value: (skip)
 * @provider: the provider that is being read
 * @at: a value
 * @target: (out): a CostValue
 * @error: return location, or %NULL
 *
 * Reads a number, a boolean, a text or null; the text is interned in
 * @provider.
 *
 * Returns: %FALSE if it is none of these, or out of bounds
 */
gboolean
cost_load_value (CostProvider     *provider,
                 const CostJsonAt *at,
                 gpointer          target,
                 GError          **error)
{
  CostValue *value = target;
  gboolean   truth = FALSE;

  if (cost_json_is_null (at))
    {
      value->kind = COST_VALUE_UNKNOWN;
      return TRUE;
    }
  if (cost_json_is_string (at))
    return read_cell_text (provider, at, value, error);
  if (is_boolean (at))
    {
      value->kind = COST_VALUE_BOOLEAN;
      if (!cost_json_read_boolean (at, &truth, error))
        return FALSE;
      value->number = truth ? 1 : 0;
      return TRUE;
    }
  if (!cost_json_is_number (at))
    return cost_json_fail (
        at,
        error,
        COST_ERROR_FORMAT,
        _ ("expected a number, true, false, a text or null"));
  value->kind = COST_VALUE_NUMBER;
  return cost_json_read_number (at,
                                -COST_PROVIDER_MAX_NUMBER,
                                COST_PROVIDER_MAX_NUMBER,
                                &value->number,
                                error);
}

/**
 * cost_load_one_of: (skip)
 * @at: a value
 * @what: what it is, for the message
 * @names: (array zero-terminated=1): the names it may have
 * @index: (out): which of them it has
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if it is not one of @names
 */
gboolean
cost_load_one_of (const CostJsonAt  *at,
                  const char        *what,
                  const char *const *names,
                  guint             *index,
                  GError           **error)
{
  const char *text = NULL;
  guint       n_names = 0;

  if (!cost_json_read_string (at, &text, error))
    return FALSE;
  for (; names[n_names] != NULL; n_names++)
    if (strcmp (text, names[n_names]) == 0)
      {
        *index = n_names;
        return TRUE;
      }
  return cost_json_fail_unknown (at, error, what, text, names, n_names);
}

/**
 * cost_load_per: (skip)
 * @provider: the provider that is being read
 * @at: a value
 * @target: (out): a gboolean: for each region
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if it is neither "once" nor "region"
 */
gboolean
cost_load_per (CostProvider     *provider,
               const CostJsonAt *at,
               gpointer          target,
               GError          **error)
{
  static const char *const names[] = { "once", "region", NULL };
  guint                    index = 0;

  if (!cost_load_one_of (at, _ ("value"), names, &index, error))
    return FALSE;
  *(gboolean *)target = index == 1;
  return TRUE;
}

/**
 * cost_load_check_days: (skip)
 * @object: the object that has `from` and `until`
 * @from: first day, or %COST_DATE_NONE
 * @until: last day, or %COST_DATE_NONE
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if there is no day between them
 */
gboolean
cost_load_check_days (const CostJsonAt *object,
                      CostDate          from,
                      CostDate          until,
                      GError          **error)
{
  char       first[COST_DATE_LENGTH];
  char       last[COST_DATE_LENGTH];
  CostJsonAt at = *object;

  if (until == COST_DATE_NONE || from <= until)
    return TRUE;
  cost_json_member (object, "until", &at);
  return cost_json_fail (&at,
                         error,
                         COST_ERROR_RANGE,
                         _ ("%s is before “from”, %s"),
                         cost_date_format (until, last),
                         cost_date_format (from, first));
}

/**
 * cost_load_check_ascending: (skip)
 * @entry: an entry of a history
 * @before: the day of the entry before it, or %COST_DATE_NONE
 * @from: its day
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if the entry does not begin after the one before it
 */
gboolean
cost_load_check_ascending (const CostJsonAt *entry,
                           CostDate          before,
                           CostDate          from,
                           GError          **error)
{
  char       day[COST_DATE_LENGTH];
  char       day_before[COST_DATE_LENGTH];
  CostJsonAt at = *entry;

  if (from > before)
    return TRUE;
  cost_json_member (entry, "from", &at);
  return cost_json_fail (&at,
                         error,
                         COST_ERROR_RANGE,
                         _ ("%s is not after the entry before it, %s; put the "
                            "oldest entry first"),
                         cost_date_format (from, day),
                         cost_date_format (before, day_before));
}

/**
 * cost_load_check_kind: (skip)
 * @at: where @value stands
 * @value: a cell of a column, or one value of a set
 * @kind: (inout): what the column holds so far, %COST_VALUE_UNKNOWN at first
 * @error: return location, or %NULL
 *
 * A column holds either texts or numbers, so that a formula over it means
 * the same whatever the row; truth is a number, and null fits in both.
 *
 * Returns: %FALSE if @value is of the other kind
 */
gboolean
cost_load_check_kind (const CostJsonAt *at,
                      const CostValue  *value,
                      CostValueKind    *kind,
                      GError          **error)
{
  if (value->kind == COST_VALUE_UNKNOWN)
    return TRUE;
  if (*kind == COST_VALUE_UNKNOWN)
    *kind = value->kind;
  if ((*kind == COST_VALUE_TEXT) == (value->kind == COST_VALUE_TEXT))
    return TRUE;
  return cost_json_fail (at,
                         error,
                         COST_ERROR_FORMAT,
                         *kind == COST_VALUE_TEXT
                             ? _ ("expected a text, as in the others")
                             : _ ("expected a number, as in the others"));
}
