/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Cells.
 */
#include "report-cell.h"

#include "report-money.h"
#include "report-number.h"

/**
 * report_cell_add_value:
 * @table: a table
 * @words: (nullable): for people
 * @value: for machines
 * @counts: whether @value says anything
 *
 * Adds a number in words.
 */
void
report_cell_add_value (ReportTable *table,
                       const char  *words,
                       double       value,
                       gboolean     counts)
{
  g_autofree char *plain = report_number_plain (value);

  if (counts)
    report_table_add_words (table, words, plain);
  else
    report_table_add_nothing (table, words);
}

/**
 * report_cell_add_money:
 * @table: a table
 * @words: (nullable): for people
 * @money: for machines, who read US dollars
 * @counts: whether @money says anything
 *
 * Adds an amount in words.
 */
void
report_cell_add_money (ReportTable *table,
                       const char  *words,
                       CostMoney    money,
                       gboolean     counts)
{
  g_autofree char *plain = cost_money_to_string (money);

  if (counts)
    report_table_add_words (table, words, plain);
  else
    report_table_add_nothing (table, words);
}

/**
 * report_cell_add_delta:
 * @table: a table
 * @money: a difference
 * @currency: (nullable): what to show it in; US dollars without it
 *
 * Adds a difference: "+$5.00".
 */
void
report_cell_add_delta (ReportTable        *table,
                       CostMoney           money,
                       const CostCurrency *currency)
{
  g_autofree char *words = report_money_delta_in (money, currency);

  report_cell_add_money (table, words, money, TRUE);
}
