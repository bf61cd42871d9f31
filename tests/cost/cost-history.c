/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The changes of a catalogue: which, in which order, from which day on.
 */
#include "cost-history.h"

#include <string.h>

#include "cost-overlay.h"

#include "../fixtures.h"

static CostCatalogue *
new_catalogue (CostProvider *first, CostProvider *second)
{
  g_autoptr (GPtrArray) providers = g_ptr_array_new ();

  g_ptr_array_add (providers, first);
  if (second != NULL)
    g_ptr_array_add (providers, second);
  return cost_catalogue_new (providers);
}

static char *
tell (const GPtrArray *changes)
{
  static const char *const kinds[] = { "price",
                                       "table",
                                       "plan",
                                       "region",
                                       "credit" };
  static const char *const verbs[] = { "added", "removed", "changed" };
  GString                 *text = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++)
    {
      const CostChange *change = g_ptr_array_index (changes, i);

      g_string_append_printf (text,
                              "%u %s %s %s %s %u\n",
                              change->date,
                              change->provider->id,
                              kinds[change->kind],
                              change->id,
                              verbs[change->verb],
                              change->cells->len);
    }
  return g_string_free (text, FALSE);
}

static void
test_by_day (void)
{
  g_autoptr (CostProvider) acme = fixtures_load_acme ();
  g_autoptr (CostCatalogue) catalogue = new_catalogue (acme, NULL);
  g_autoptr (GPtrArray) changes =
      cost_history_list (catalogue, NULL, COST_DATE_NONE);
  g_autofree char *text = tell (changes);

  g_assert_cmpstr (text,
                   ==,
                   "20240201 acme region tyo added 0\n"
                   "20250101 acme price egress changed 2\n"
                   "20250101 acme credit included-usage added 0\n"
                   "20260101 acme table size changed 4\n"
                   "20260101 acme plan pro changed 2\n"
                   "20260101 acme region old-1 removed 0\n"
                   "20261001 acme price ram changed 1\n"
                   "20261101 acme price ram changed 1\n"
                   "20270102 acme credit included-usage removed 0\n");
}

static void
test_since (void)
{
  g_autoptr (CostProvider) acme = fixtures_load_acme ();
  g_autoptr (CostCatalogue) catalogue = new_catalogue (acme, NULL);
  g_autoptr (GPtrArray) on_the_day =
      cost_history_list (catalogue, NULL, 20261101);
  g_autoptr (GPtrArray) later = cost_history_list (catalogue, NULL, 20261102);
  g_autoptr (GPtrArray) none = cost_history_list (catalogue, NULL, 20990101);

  g_assert_cmpuint (on_the_day->len, ==, 2);
  g_assert_cmpuint (later->len, ==, 1);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_of_one_provider (void)
{
  g_autoptr (CostProvider) acme = fixtures_load_acme ();
  g_autoptr (CostProvider) twin =
      fixtures_load_edited ("`id`: `acme`", "`id`: `twin`");
  g_autoptr (CostCatalogue) catalogue = new_catalogue (acme, twin);
  g_autoptr (GPtrArray) both =
      cost_history_list (catalogue, NULL, COST_DATE_NONE);
  g_autoptr (GPtrArray) one =
      cost_history_list (catalogue, "twin", COST_DATE_NONE);
  g_autoptr (GPtrArray) none =
      cost_history_list (catalogue, "other", COST_DATE_NONE);

  g_assert_cmpuint (both->len, ==, 18);
  g_assert_cmpuint (one->len, ==, 9);
  g_assert_cmpuint (none->len, ==, 0);
  for (guint i = 0; i < both->len; i++)
    {
      const CostChange *change = g_ptr_array_index (both, i);
      const CostChange *last = g_ptr_array_index (both, i > 0 ? i - 1 : 0);

      g_assert_cmpuint (last->date, <=, change->date);
      if (i > 0 && last->date == change->date)
        g_assert_cmpstr (last->provider->id, <=, change->provider->id);
    }
}

/* A list outlives its catalogue. */
static void
test_keeps_what_it_speaks_of (void)
{
  CostProvider  *acme = fixtures_load_acme ();
  CostCatalogue *catalogue = new_catalogue (acme, NULL);
  g_autoptr (GPtrArray) changes = cost_history_list (catalogue, NULL, 20260101);
  const CostChange     *change = g_ptr_array_index (changes, 0);
  const CostChangeCell *cell = NULL;

  cost_catalogue_unref (catalogue);
  cost_provider_unref (acme);
  cell = &g_array_index (change->cells, CostChangeCell, 0);
  g_assert_cmpstr (change->reason, ==, "Cheaper");
  g_assert_cmpstr (cell->key, ==, "small");
}

/* Of all that is bundled, each change has something to say. */
static void
test_bundled (void)
{
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);
  g_autoptr (GPtrArray) changes =
      cost_history_list (catalogue, NULL, COST_DATE_NONE);

  g_assert_cmpuint (changes->len, >, 20);
  for (guint i = 0; i < changes->len; i++)
    {
      const CostChange *change = g_ptr_array_index (changes, i);

      g_assert_cmpuint (change->date, >=, 20230101);
      g_assert_nonnull (change->id);
      g_assert_nonnull (change->label);
      g_assert_false (change->is_own);
      if (change->kind <= COST_CHANGE_TABLE)
        g_assert_cmpuint (change->cells->len, >, 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/history/by-day", test_by_day);
  g_test_add_func ("/cost/history/since", test_since);
  g_test_add_func ("/cost/history/of-one-provider", test_of_one_provider);
  g_test_add_func ("/cost/history/keeps-what-it-speaks-of",
                   test_keeps_what_it_speaks_of);
  g_test_add_func ("/cost/history/bundled", test_bundled);

  return g_test_run ();
}
