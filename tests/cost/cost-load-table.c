/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tables: columns, rows, and their history.
 */
#include "config.h"

#include "cost-load-private.h"

#include "../fixtures.h"

static const FixturesSlip slips[] = {
  { "no-object",
    "`size`: {\n      `label`",
    "`flat`: 1, `size`: {\n      `label`",
    COST_ERROR_FORMAT,
    "63:13: $.tables.flat: expected an object, not a number" },
  { "label/missing",
    "`label`: `Instance size`, `source`: `pricing`,\n      `columns`",
    "`source`: `pricing`,\n      `columns`",
    COST_ERROR_FORMAT,
    "63:13: $.tables.size: the member “label” is missing" },
  { "columns/missing",
    "`columns`: [`id`, `vcpu`, `memory_gb`, `month`, `kind`, `is_shared`],",
    "",
    COST_ERROR_FORMAT,
    "63:13: $.tables.size: the member “columns” is missing" },
  { "columns/empty",
    "`columns`: [`id`, `vcpu`, `memory_gb`, `month`, `kind`, `is_shared`]",
    "`columns`: []",
    COST_ERROR_FORMAT,
    "65:18: $.tables.size.columns: no elements; expected at least one" },
  { "columns/id-not-first",
    "`columns`: [`id`, `vcpu`",
    "`columns`: [`vcpu`, `id`",
    COST_ERROR_FORMAT,
    "65:19: $.tables.size.columns[0]: the first column, and no other, is "
    "“id”" },
  { "columns/second-id",
    "`columns`: [`id`, `vcpu`",
    "`columns`: [`id`, `id`",
    COST_ERROR_FORMAT,
    "65:25: $.tables.size.columns[1]: the first column, and no other, is "
    "“id”" },
  { "columns/twice",
    "`vcpu`, `memory_gb`, `month`",
    "`vcpu`, `vcpu`, `month`",
    COST_ERROR_FORMAT,
    "65:33: $.tables.size.columns[2]: the column “vcpu” is given twice" },
  { "columns/reserved",
    "`columns`: [`id`, `vcpu`",
    "`columns`: [`id`, `found`",
    COST_ERROR_FORMAT,
    "65:25: $.tables.size.columns[1]: “found” is a name that every choice "
    "has; choose another" },
  { "columns/too-many",
    "`columns`: [`id`, ",
    "`columns`: [`id`, ~27:`c#`, ~",
    COST_ERROR_LIMIT,
    "65:18: $.tables.size.columns: 33 elements; expected at most 32" },
  { "history/order",
    "`from`: `2026-01-01`, `reason`: `Cheaper`",
    "`from`: `2023-01-01`, `reason`: `Cheaper`",
    COST_ERROR_RANGE,
    "71:19: $.tables.size.history[1].from: 2023-01-01 is not after the "
    "entry before it, 2024-01-01; put the oldest entry first" },
  { "rows/missing",
    "`from`: `2024-01-01`, `rows`: [",
    "`from`: `2024-01-01`, `roes`: [",
    COST_ERROR_UNKNOWN,
    "67:33: $.tables.size.history[0]: unknown member “roes”; did you mean "
    "“rows”?" },
  { "rows/none",
    "`from`: `2024-01-01`, `rows`: [",
    "`from`: `2023-01-01`, `rows`: [] }, { `from`: `2024-01-01`, `rows`: [",
    COST_ERROR_FORMAT,
    "67:41: $.tables.size.history[0].rows: no elements; expected at least "
    "one" },
  { "rows/object",
    "`from`: `2024-01-01`, `rows`: [",
    "`from`: `2023-01-01`, `rows`: {} }, { `from`: `2024-01-01`, `rows`: [",
    COST_ERROR_FORMAT,
    "67:41: $.tables.size.history[0].rows: expected an array, not an object" },
  { "row/object",
    "[`large`, 4, 8, 175, null, false]",
    "{ `id`: `large` }",
    COST_ERROR_FORMAT,
    "69:11: $.tables.size.history[0].rows[1]: expected an array, not an "
    "object" },
  { "row/too-short",
    "[`large`, 4, 8, 175, null, false]",
    "[`large`, 4, 8, 175, null]",
    COST_ERROR_FORMAT,
    "69:11: $.tables.size.history[0].rows[1]: 5 cells; expected 6, one for "
    "each column" },
  { "row/too-long",
    "[`large`, 4, 8, 175, null, false]",
    "[`large`, 4, 8, 175, null, false, 1]",
    COST_ERROR_FORMAT,
    "69:11: $.tables.size.history[0].rows[1]: 7 cells; expected 6, one for "
    "each column" },
  { "row/twice",
    "[`large`, 4, 8, 175, null, false]",
    "[`0.5c-small`, 4, 8, 175, null, false]",
    COST_ERROR_FORMAT,
    "69:12: $.tables.size.history[0].rows[1][0]: “0.5c-small” is given "
    "twice; the first is in line 68" },
  { "cell/other-kind",
    "[`large`, 4, 8, 175",
    "[`large`, `4`, 8, 175",
    COST_ERROR_FORMAT,
    "69:21: $.tables.size.history[0].rows[1][1]: expected a number, as in "
    "the others" },
  { "cell/number-for-text",
    "[`large`, 4, 8, null, `asia`",
    "[`large`, 4, 8, null, 7",
    COST_ERROR_FORMAT,
    "73:33: $.tables.size.history[1].rows[1][4]: expected a text, as in "
    "the others" },
  { "cell/list",
    "[`large`, 4, 8, 175",
    "[`large`, 4, 8, [175]",
    COST_ERROR_FORMAT,
    "69:27: $.tables.size.history[0].rows[1][3]: expected a number, true, "
    "false, a text or null" },
  { "cell/too-large",
    "[`large`, 4, 8, 175",
    "[`large`, 4, 8, 1.1e15",
    COST_ERROR_RANGE,
    "69:27: $.tables.size.history[0].rows[1][3]: expected a number from "
    "-1e+15 to 1e+15, not 1.1e+15" },
  { "cell/empty-text",
    "25, `west`, true",
    "25, ``, true",
    COST_ERROR_FORMAT,
    "68:36: $.tables.size.history[0].rows[0][4]: an empty text; expected "
    "at least a word" },
  { "source/unknown",
    "`source`: `notice`, `confidence`: `C`, `rows`",
    "`source`: `mail`, `confidence`: `C`, `rows`",
    COST_ERROR_UNKNOWN,
    "71:84: $.tables.size.history[1].source: unknown source “mail”; "
    "expected one of “pricing”, “notice”" },
};

static void
test_reads_columns (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostTable  *table = g_ptr_array_index (provider->tables, 0);
  const char *const columns[] = { "id",   "vcpu",      "memory_gb", "month",
                                  "kind", "is_shared", NULL };

  g_assert_cmpuint (provider->tables->len, ==, 1);
  g_assert_cmpstr (table->id, ==, "size");
  g_assert_cmpstr (table->label, ==, "Instance size");
  g_assert_cmpuint (table->n_columns, ==, 6);
  fixtures_assert_strv (table->columns, columns);
}

static void
test_reads_rows (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostTable      *table = g_ptr_array_index (provider->tables, 0);
  const CostTableEntry *entry = cost_table_at (table, 20251231);
  const CostValue      *small = &entry->cells[0];
  const CostValue      *large = &entry->cells[table->n_columns];

  g_assert_cmpuint (entry->n_rows, ==, 2);
  g_assert_cmpstr (small[0].text, ==, "0.5c-small");
  g_assert_cmpfloat (small[1].number, ==, 1);
  g_assert_cmpstr (small[4].text, ==, "west");
  g_assert_cmpint (small[5].kind, ==, COST_VALUE_BOOLEAN);
  g_assert_cmpfloat (small[5].number, ==, 1);
  g_assert_cmpstr (large[0].text, ==, "large");
  g_assert_cmpfloat (large[3].number, ==, 175);
  g_assert_cmpint (large[4].kind, ==, COST_VALUE_UNKNOWN);
}

static void
test_history (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostTable      *table = g_ptr_array_index (provider->tables, 0);
  const CostTableEntry *first = g_ptr_array_index (table->history, 0);
  const CostTableEntry *second = g_ptr_array_index (table->history, 1);

  g_assert_cmpuint (table->history->len, ==, 2);
  g_assert_cmpuint (first->from, ==, 20240101);
  g_assert_null (first->reason);
  g_assert_cmpstr (first->source->id, ==, "pricing");
  g_assert_true (first->confidence == 'A');
  g_assert_cmpuint (second->from, ==, 20260101);
  g_assert_cmpstr (second->reason, ==, "Cheaper");
  g_assert_true (second->is_correction);
  g_assert_cmpstr (second->source->id, ==, "notice");
  g_assert_true (second->confidence == 'C');
  g_assert_cmpint (second->cells[9].kind, ==, COST_VALUE_UNKNOWN);
}

static void
test_table_without_source (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_edited (
      "`label`: `Instance size`, `source`: `pricing`,\n      `columns`",
      "`label`: `Instance size`, `confidence`: `B`,\n      `columns`");
  const CostTable      *table = g_ptr_array_index (provider->tables, 0);
  const CostTableEntry *first = g_ptr_array_index (table->history, 0);

  g_assert_null (first->source);
  g_assert_true (first->confidence == 'B');
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  FIXTURES_ADD_SLIPS ("/cost/load-table/refuses", slips);
  g_test_add_func ("/cost/load-table/reads-columns", test_reads_columns);
  g_test_add_func ("/cost/load-table/reads-rows", test_reads_rows);
  g_test_add_func ("/cost/load-table/history", test_history);
  g_test_add_func ("/cost/load-table/table-without-source",
                   test_table_without_source);

  return g_test_run ();
}
