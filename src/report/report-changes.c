/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Changes in words.  A change of several values is as many rows; one that is
 * the coming or going of a whole has a row without values.
 */
#include "config.h"

#include "report-changes.h"

#include <glib/gi18n-lib.h>

#include "report-date.h"
#include "report-money.h"
#include "report-number.h"
#include "report-words.h"

static const char *
get_kind_id (CostChangeKind kind)
{
  switch (kind)
    {
    case COST_CHANGE_PRICE:
      return "price";
    case COST_CHANGE_TABLE:
      return "table";
    case COST_CHANGE_PLAN:
      return "plan";
    case COST_CHANGE_REGION:
      return "region";
    case COST_CHANGE_CREDIT:
      break;
    }
  return "credit";
}

static const char *
get_kind_word (CostChangeKind kind)
{
  switch (kind)
    {
    case COST_CHANGE_PRICE:
      return C_ ("change", "Price");
    case COST_CHANGE_TABLE:
      return C_ ("change", "Sizes");
    case COST_CHANGE_PLAN:
      return C_ ("change", "Plan");
    case COST_CHANGE_REGION:
      return C_ ("change", "Region");
    case COST_CHANGE_CREDIT:
      break;
    }
  return C_ ("change", "Credit");
}

static const char *
get_verb_id (CostChangeVerb verb)
{
  switch (verb)
    {
    case COST_CHANGE_ADDED:
      return "added";
    case COST_CHANGE_REMOVED:
      return "removed";
    case COST_CHANGE_CHANGED:
      break;
    }
  return "changed";
}

static const char *
get_verb_word (CostChangeVerb verb)
{
  switch (verb)
    {
    case COST_CHANGE_ADDED:
      return C_ ("change", "added");
    case COST_CHANGE_REMOVED:
      return C_ ("change", "removed");
    case COST_CHANGE_CHANGED:
      break;
    }
  return C_ ("change", "changed");
}

static const char *
get_origin_id (const CostChange *change)
{
  if (change->is_own)
    return "own";
  return change->is_correction ? "correction" : "vendor";
}

static const char *
get_origin_word (const CostChange *change)
{
  if (change->is_own)
    return C_ ("change", "Your own prices");
  return change->is_correction ? C_ ("change", "Our correction")
                               : C_ ("change", "Vendor");
}

/**
 * report_changes_is_announced:
 * @change: a change
 *
 * Says whether a vendor announced it, and nobody has seen it yet.
 *
 * Returns: whether it is only announced
 */
gboolean
report_changes_is_announced (const CostChange *change)
{
  g_return_val_if_fail (change != NULL, FALSE);

  return !change->is_own && !change->is_correction &&
         change->date > change->provider->as_of;
}

/* "Egress (na-eu)", "Machines (shared-cpu-1x, memory)" */
static char *
write_name (const CostChange *change, const CostChangeCell *cell)
{
  const char *key = cell != NULL ? cell->key : NULL;
  const char *column = cell != NULL ? cell->column : NULL;

  if (key != NULL && column != NULL)
    /* Translators: what changed, and the row and column of its table. */
    return g_strdup_printf (C_ ("change", "%s (%s, %s)"),
                            change->label,
                            key,
                            column);
  if (key != NULL || column != NULL)
    /* Translators: what changed, and which part of it. */
    return g_strdup_printf (C_ ("change", "%s (%s)"),
                            change->label,
                            key != NULL ? key : column);
  return g_strdup (change->label);
}

/**
 * report_changes_name:
 * @change: a change
 *
 * Names what changed: "Egress (na-eu)".
 *
 * Returns: (transfer full): the name
 */
char *
report_changes_name (const CostChange *change)
{
  g_return_val_if_fail (change != NULL, NULL);

  return write_name (change,
                     change->cells->len == 1
                         ? &g_array_index (change->cells, CostChangeCell, 0)
                         : NULL);
}

static void
add_number (ReportTable *table, CostChangeKind kind, double number)
{
  g_autofree char *machine = report_number_decimal (number);
  g_autofree char *human = kind == COST_CHANGE_PRICE
                               ? report_money_unit_price (number)
                               : report_number_exact (number);

  report_table_add_words (table, human, machine);
}

/* @is_there: without it there is no value at all, which is not the same as a
 * value that is not known. */
static void
add_value (ReportTable     *table,
           CostChangeKind   kind,
           const CostValue *value,
           gboolean         is_there)
{
  switch (value->kind)
    {
    case COST_VALUE_NUMBER:
      add_number (table, kind, value->number);
      return;
    case COST_VALUE_BOOLEAN:
      report_table_add_boolean (table, value->number != 0.0);
      return;
    case COST_VALUE_TEXT:
      report_table_add_text (table, value->text);
      return;
    case COST_VALUE_UNKNOWN:
      report_table_add_nothing (table,
                                is_there ? C_ ("price", "not known") : NULL);
    }
}

static void
add_values (ReportTable          *table,
            const CostChange     *change,
            const CostChangeCell *cell)
{
  if (cell == NULL)
    {
      report_table_add_nothing (table, NULL);
      report_table_add_nothing (table, NULL);
      return;
    }
  add_value (table,
             change->kind,
             &cell->before,
             cell->verb != COST_CHANGE_ADDED);
  add_value (table,
             change->kind,
             &cell->after,
             cell->verb != COST_CHANGE_REMOVED);
}

static void
add_source (ReportTable *table, const CostSource *source)
{
  g_autofree char *words = source != NULL ? report_words_source (source) : NULL;
  g_autofree char *date = source != NULL && source->date != COST_DATE_NONE
                              ? report_date (source->date)
                              : NULL;

  report_table_add_words (table, words, source != NULL ? source->title : NULL);
  report_table_add_words (table, NULL, source != NULL ? source->url : NULL);
  report_table_add_words (table, NULL, date);
}

static void
add_change (ReportTable          *table,
            const CostChange     *change,
            const CostChangeCell *cell)
{
  CostChangeVerb   verb = cell != NULL ? cell->verb : change->verb;
  g_autofree char *date = report_date (change->date);
  g_autofree char *name = write_name (change, cell);

  report_table_add_text (table, date);
  report_table_add_words (table, change->provider->name, change->provider->id);
  report_table_add_words (table,
                          get_kind_word (change->kind),
                          get_kind_id (change->kind));
  report_table_add_words (table, get_verb_word (verb), get_verb_id (verb));
  report_table_add_words (table, NULL, change->id);
  report_table_add_words (table, name, change->label);
  report_table_add_words (table, NULL, cell != NULL ? cell->key : NULL);
  report_table_add_words (table, NULL, cell != NULL ? cell->column : NULL);
  report_table_add_text (table, change->unit);
  add_values (table, change, cell);
  report_table_add_words (table,
                          get_origin_word (change),
                          get_origin_id (change));
  report_table_add_words (table,
                          NULL,
                          report_changes_is_announced (change) ? "true"
                                                               : "false");
  report_table_add_text (table, change->reason);
  add_source (table, change->source);
}

static void
add_announced (ReportTable *table, const GPtrArray *changes)
{
  g_autofree char *note = NULL;
  guint            n = 0;

  for (guint i = 0; i < changes->len; i++)
    n += report_changes_is_announced (g_ptr_array_index (changes, i)) ? 1 : 0;
  if (n == 0)
    return;
  note = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "%u change is of a day after the last "
                                       "check: announced, not yet seen.",
                                       "%u changes are of days after the last "
                                       "check: announced, not yet seen.",
                                       n),
                          n);
  report_table_add_note (table, note);
}

/**
 * report_changes:
 * @changes: (element-type CostChange): what has changed
 *
 * Makes the table of changes, in their order.
 *
 * Returns: (transfer full): the table
 */
ReportTable *
report_changes (GPtrArray *changes)
{
  const ReportColumn columns[] = {
    { "date", C_ ("column", "Date"), REPORT_COLUMN_TEXT },
    { "provider", C_ ("column", "Provider"), REPORT_COLUMN_TEXT },
    { "kind", C_ ("column", "Kind"), REPORT_COLUMN_TEXT },
    { "change", C_ ("column", "Change"), REPORT_COLUMN_TEXT },
    { "id", NULL, REPORT_COLUMN_TEXT },
    { "label", C_ ("column", "Name"), REPORT_COLUMN_TEXT },
    { "key", NULL, REPORT_COLUMN_TEXT },
    { "column", NULL, REPORT_COLUMN_TEXT },
    { "unit", C_ ("column", "Unit"), REPORT_COLUMN_TEXT },
    { "before", C_ ("column", "Before"), REPORT_COLUMN_TEXT },
    { "after", C_ ("column", "After"), REPORT_COLUMN_TEXT },
    { "origin", C_ ("column", "By"), REPORT_COLUMN_TEXT },
    { "announced", NULL, REPORT_COLUMN_BOOLEAN },
    { "reason", C_ ("column", "Reason"), REPORT_COLUMN_TEXT },
    { "source_title", C_ ("column", "Source"), REPORT_COLUMN_TEXT },
    { "source", NULL, REPORT_COLUMN_TEXT },
    { "as_of", NULL, REPORT_COLUMN_TEXT },
  };
  ReportTable *table = NULL;

  g_return_val_if_fail (changes != NULL, NULL);

  table = report_table_new (columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < changes->len; i++)
    {
      const CostChange *change = g_ptr_array_index (changes, i);

      if (change->cells->len == 0)
        add_change (table, change, NULL);
      for (guint k = 0; k < change->cells->len; k++)
        add_change (table,
                    change,
                    &g_array_index (change->cells, CostChangeCell, k));
    }
  if (changes->len == 0)
    report_table_add_note (table, _ ("Nothing has changed since then."));
  add_announced (table, changes);
  return table;
}
