/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Totals.
 */
#include "config.h"

#include "report-total.h"

#include <glib/gi18n-lib.h>

#include "report-money.h"

/**
 * report_total:
 * @total: a total of the engine
 * @flags: #CostCellFlags, what it says of it
 * @currency: (nullable): the currency to show it in
 *
 * Words a total: "$2.19", "at least $2.19", "On request" or "Not possible".
 *
 * Returns: (transfer full): the words
 */
char *
report_total (CostMoney total, guint8 flags, const CostCurrency *currency)
{
  g_autofree char *money = NULL;

  if ((flags & COST_CELL_BLOCKED) != 0)
    return g_strdup (_ ("Not possible"));
  if ((flags & COST_CELL_INCOMPLETE) != 0 && total == 0)
    /* Translators: in place of an amount, where nothing of it is known. */
    return g_strdup (_ ("On request"));
  money = report_money_in (total, currency);
  if ((flags & COST_CELL_INCOMPLETE) == 0)
    return g_steal_pointer (&money);
  /* Translators: a total of which a part is not known. */
  return g_strdup_printf (_ ("at least %s"), money);
}

/**
 * report_total_state:
 * @total: a total of the engine
 * @flags: #CostCellFlags, what it says of it
 *
 * Says for machines what report_total() says for people.
 *
 * Returns: (transfer none): "complete", "at-least", "on-request" or "blocked"
 */
const char *
report_total_state (CostMoney total, guint8 flags)
{
  if ((flags & COST_CELL_BLOCKED) != 0)
    return "blocked";
  if ((flags & COST_CELL_INCOMPLETE) == 0)
    return "complete";
  return total == 0 ? "on-request" : "at-least";
}

/**
 * report_total_add:
 * @table: a table
 * @total: a total of the engine
 * @flags: #CostCellFlags, what it says of it
 * @currency: (nullable): the currency to show it in
 *
 * Adds a total as a cell.  Machines read US dollars, and nothing where there
 * is no whole total; why there is none stands in its state.
 */
void
report_total_add (ReportTable        *table,
                  CostMoney           total,
                  guint8              flags,
                  const CostCurrency *currency)
{
  g_autofree char *words = report_total (total, flags, currency);
  g_autofree char *plain = cost_money_to_string (total);

  g_return_if_fail (table != NULL);

  report_table_add_total (table,
                          words,
                          flags == 0 ? plain : NULL,
                          report_total_state (total, flags));
}

/**
 * report_total_add_unknown:
 * @table: a table
 *
 * Adds a cell of which nothing is known, as there are no prices of the day.
 */
void
report_total_add_unknown (ReportTable *table)
{
  report_table_add_total (table, _ ("Not known"), NULL, "unknown");
}
