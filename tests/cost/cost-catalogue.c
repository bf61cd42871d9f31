/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The catalogue as a list: order, lookup, its id and its day.
 */
#include "config.h"

#include "cost-catalogue.h"

#include <string.h>

#include "../fixtures.h"

static GPtrArray *
list (CostProvider *first, CostProvider *second)
{
  GPtrArray *providers = g_ptr_array_new ();

  g_ptr_array_add (providers, first);
  if (second != NULL)
    g_ptr_array_add (providers, second);
  return providers;
}

static CostProvider *
load_minimal (void)
{
  g_autofree char *text = fixtures_read ("minimal.json");

  return fixtures_load (text, NULL);
}

static void
test_keeps_the_order (void)
{
  g_autoptr (CostProvider) acme = fixtures_load_acme ();
  g_autoptr (CostProvider) tiny = load_minimal ();
  g_autoptr (GPtrArray) providers = list (tiny, acme);
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new (providers);

  g_assert_cmpuint (cost_catalogue_get_n_providers (catalogue), ==, 2);
  g_assert_true (cost_catalogue_get_provider (catalogue, 0) == tiny);
  g_assert_true (cost_catalogue_get_provider (catalogue, 1) == acme);
}

static void
test_may_be_empty (void)
{
  g_autoptr (GPtrArray) providers = g_ptr_array_new ();
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new (providers);

  g_assert_cmpuint (cost_catalogue_get_n_providers (catalogue), ==, 0);
  g_assert_cmpuint (cost_catalogue_get_as_of (catalogue), ==, COST_DATE_NONE);
  g_assert_cmpuint (strlen (cost_catalogue_get_id (catalogue)), ==, 12);
}

static void
test_finds (void)
{
  g_autoptr (CostProvider) acme = fixtures_load_acme ();
  g_autoptr (GPtrArray) providers = list (acme, NULL);
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new (providers);
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) far = NULL;

  g_assert_true (cost_catalogue_find (catalogue, "acme", NULL) == acme);
  g_assert_null (cost_catalogue_find (catalogue, "acne", &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_UNKNOWN);
  g_assert_cmpstr (error->message,
                   ==,
                   "unknown platform “acne”; did you mean “acme”?");
  g_assert_null (cost_catalogue_find (catalogue, "zeppelin", &far));
  g_assert_cmpstr (far->message,
                   ==,
                   "unknown platform “zeppelin”; there are: acme");
}

/* Of platforms that are shown by themselves; the invented one is not. */
static void
test_day_is_the_newest (void)
{
  g_autoptr (CostProvider) hidden =
      fixtures_load_edited ("2026-10-01", "2030-01-01");
  g_autoptr (CostProvider) tiny = load_minimal ();
  g_autoptr (GPtrArray) providers = list (hidden, tiny);
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new (providers);

  g_assert_cmpuint (hidden->as_of, ==, 20300101);
  g_assert_cmpuint (cost_catalogue_get_as_of (catalogue), ==, 20261001);
}

static void
test_id_is_of_the_content (void)
{
  g_autoptr (CostProvider) acme = fixtures_load_acme ();
  g_autoptr (CostProvider) same =
      fixtures_load_edited ("`format`: 1,", "  `format` : 1.0 ,");
  g_autoptr (CostProvider) other =
      fixtures_load_edited ("`value`: 0.15", "`value`: 0.16");
  g_autoptr (CostProvider) tiny = load_minimal ();
  g_autoptr (GPtrArray) acme_tiny = list (acme, tiny);
  g_autoptr (GPtrArray) same_tiny = list (same, tiny);
  g_autoptr (GPtrArray) other_tiny = list (other, tiny);
  g_autoptr (GPtrArray) tiny_acme = list (tiny, acme);
  g_autoptr (CostCatalogue) first = cost_catalogue_new (acme_tiny);
  g_autoptr (CostCatalogue) second = cost_catalogue_new (same_tiny);
  g_autoptr (CostCatalogue) third = cost_catalogue_new (other_tiny);
  g_autoptr (CostCatalogue) fourth = cost_catalogue_new (tiny_acme);
  const char *id = cost_catalogue_get_id (first);

  g_assert_cmpstr (id, ==, cost_catalogue_get_id (second));
  g_assert_cmpstr (id, !=, cost_catalogue_get_id (third));
  g_assert_cmpstr (id, !=, cost_catalogue_get_id (fourth));
}

static void
test_owns_its_providers (void)
{
  CostProvider *acme = fixtures_load_acme ();
  g_autoptr (GPtrArray) providers = list (acme, NULL);
  CostCatalogue *catalogue = cost_catalogue_new (providers);
  CostCatalogue *again = cost_catalogue_ref (catalogue);

  cost_provider_unref (acme);
  cost_catalogue_unref (catalogue);
  g_assert_cmpstr (cost_catalogue_get_provider (again, 0)->id, ==, "acme");
  cost_catalogue_unref (again);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/catalogue/keeps-the-order", test_keeps_the_order);
  g_test_add_func ("/cost/catalogue/may-be-empty", test_may_be_empty);
  g_test_add_func ("/cost/catalogue/finds", test_finds);
  g_test_add_func ("/cost/catalogue/day-is-the-newest", test_day_is_the_newest);
  g_test_add_func ("/cost/catalogue/id-is-of-the-content",
                   test_id_is_of_the_content);
  g_test_add_func ("/cost/catalogue/owns-its-providers",
                   test_owns_its_providers);

  return g_test_run ();
}
