/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What may be asked of a provider's records.
 */
#include "config.h"

#include "cost-provider.h"

#include <string.h>

#include "../fixtures.h"

static void
test_categories_have_names (void)
{
  for (int i = 0; i < COST_N_CATEGORIES; i++)
    {
      const char      *id = cost_category_get_id ((CostCategory)i);
      const char      *word = cost_category_get_word ((CostCategory)i);
      const char      *label = cost_category_get_label ((CostCategory)i);
      g_autofree char *from_id = g_strdup (id);
      g_autofree char *from_label = g_ascii_strdown (label, -1);

      g_assert_cmpstr (g_strdelimit (from_id, " ", '_'), ==, word);
      g_assert_cmpstr (from_label, ==, id);
    }
}

static void
test_categories_are_in_their_order (void)
{
  g_assert_cmpstr (cost_category_get_id (COST_CATEGORY_COMPUTE), ==, "compute");
  g_assert_cmpstr (cost_category_get_id (COST_CATEGORY_PLATFORM_FEE),
                   ==,
                   "platform fee");
  g_assert_cmpstr (cost_category_get_word (COST_CATEGORY_PLATFORM_FEE),
                   ==,
                   "platform_fee");
  g_assert_cmpstr (cost_category_get_id (COST_CATEGORY_OTHER), ==, "other");
}

static void
test_price_of_a_day (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostPrice *ram = g_ptr_array_index (provider->prices, 1);

  g_assert_null (cost_price_at (ram, COST_DATE_NONE));
  g_assert_null (cost_price_at (ram, 20240630));
  g_assert_cmpuint (cost_price_at (ram, 20240701)->from, ==, 20240701);
  g_assert_cmpuint (cost_price_at (ram, 20260930)->from, ==, 20240701);
  g_assert_cmpuint (cost_price_at (ram, 20261001)->from, ==, 20261001);
  g_assert_cmpuint (cost_price_at (ram, 21001231)->from, ==, 20261101);
}

static void
test_cell_of_a_key (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostPrice      *volume = g_ptr_array_index (provider->prices, 0);
  const CostPrice      *egress = g_ptr_array_index (provider->prices, 2);
  const CostPriceEntry *plain = cost_price_at (volume, 20260101);
  const CostPriceEntry *keyed = cost_price_at (egress, 20240101);

  g_assert_nonnull (cost_price_entry_find (plain, NULL));
  g_assert_null (cost_price_entry_find (plain, "west"));
  g_assert_nonnull (cost_price_entry_find (keyed, "west"));
  g_assert_null (cost_price_entry_find (keyed, "moon"));
  g_assert_null (cost_price_entry_find (keyed, NULL));
}

static void
test_table_of_a_day (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostTable *size = g_ptr_array_index (provider->tables, 0);

  g_assert_null (cost_table_at (size, 20231231));
  g_assert_cmpuint (cost_table_at (size, 20240101)->from, ==, 20240101);
  g_assert_cmpuint (cost_table_at (size, 20260101)->from, ==, 20260101);
}

static void
test_column_of_a_name (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostTable *size = g_ptr_array_index (provider->tables, 0);

  g_assert_cmpint (cost_table_find_column (size, "id"), ==, 0);
  g_assert_cmpint (cost_table_find_column (size, "is_shared"), ==, 5);
  g_assert_cmpint (cost_table_find_column (size, "Id"), ==, -1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/provider/categories-have-names",
                   test_categories_have_names);
  g_test_add_func ("/cost/provider/categories-are-in-their-order",
                   test_categories_are_in_their_order);
  g_test_add_func ("/cost/provider/price-of-a-day", test_price_of_a_day);
  g_test_add_func ("/cost/provider/cell-of-a-key", test_cell_of_a_key);
  g_test_add_func ("/cost/provider/table-of-a-day", test_table_of_a_day);
  g_test_add_func ("/cost/provider/column-of-a-name", test_column_of_a_name);

  return g_test_run ();
}
