/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Changes of tables: rows that came, went or are others.
 */
#include "config.h"

#include "cost-history-private.h"

#include "../fixtures.h"

static GPtrArray *
list (CostProvider *provider)
{
  GPtrArray *changes =
      g_ptr_array_new_with_free_func ((GDestroyNotify)cost_change_free);

  cost_history_add_tables (changes, provider);
  return changes;
}

static void
test_rows (void)
{
  g_autoptr (CostProvider) acme = fixtures_load_acme ();
  g_autoptr (GPtrArray) changes = list (acme);
  const CostChange     *change = g_ptr_array_index (changes, 0);
  const CostChangeCell *cells = (const CostChangeCell *)change->cells->data;

  g_assert_cmpuint (changes->len, ==, 1);
  g_assert_cmpint (change->kind, ==, COST_CHANGE_TABLE);
  g_assert_cmpuint (change->date, ==, 20260101);
  g_assert_cmpstr (change->id, ==, "size");
  g_assert_cmpstr (change->label, ==, "Instance size");
  g_assert_null (change->unit);
  g_assert_cmpstr (change->reason, ==, "Cheaper");
  g_assert_true (change->is_correction);
  g_assert_cmpstr (change->source->id, ==, "notice");
  g_assert_cmpuint (change->cells->len, ==, 4);

  g_assert_cmpint (cells[0].verb, ==, COST_CHANGE_ADDED);
  g_assert_cmpstr (cells[0].key, ==, "small");
  g_assert_null (cells[0].column);
  g_assert_cmpint (cells[0].before.kind, ==, COST_VALUE_UNKNOWN);
  g_assert_cmpstr (cells[0].after.text, ==, "small");

  g_assert_cmpint (cells[1].verb, ==, COST_CHANGE_CHANGED);
  g_assert_cmpstr (cells[1].key, ==, "large");
  g_assert_cmpstr (cells[1].column, ==, "month");
  g_assert_cmpfloat (cells[1].before.number, ==, 175);
  g_assert_cmpint (cells[1].after.kind, ==, COST_VALUE_UNKNOWN);

  g_assert_cmpstr (cells[2].column, ==, "kind");
  g_assert_cmpstr (cells[2].after.text, ==, "asia");

  g_assert_cmpint (cells[3].verb, ==, COST_CHANGE_REMOVED);
  g_assert_cmpstr (cells[3].key, ==, "0.5c-small");
  g_assert_cmpstr (cells[3].before.text, ==, "0.5c-small");
}

/* The same rows in another order are the same rows. */
static void
test_order_is_no_change (void)
{
  g_autoptr (CostProvider) acme =
      fixtures_load_edited ("[`small`, 1, 2, 20, `west`, true],\n"
                            "          [`large`, 4, 8, null, `asia`, false]",
                            "[`large`, 4, 8, 175, null, false], "
                            "[`0.5c-small`, 1, 2, 25, `west`, true]");
  g_autoptr (GPtrArray) changes = list (acme);

  g_assert_cmpuint (changes->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/history-table/rows", test_rows);
  g_test_add_func ("/cost/history-table/order-is-no-change",
                   test_order_is_no_change);

  return g_test_run ();
}
