/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Platforms for programs: the dates, and where prices stand. */
#include "report-platforms.h"

#include "report-fixture.h"

static void
tells_dates_and_sources (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  g_autofree char *text = report_platforms_to_json (catalogue);
  g_autoptr (CostJson) json =
      cost_json_parse ("test", text, strlen (text), NULL);
  CostJsonAt root;

  g_assert_nonnull (json);
  root = cost_json_root (json);
  g_assert_cmpuint (cost_json_length (&root), >=, 5);
  for (guint i = 0; i < cost_json_length (&root); i++)
    {
      CostJsonAt  platform = cost_json_element (&root, i);
      CostJsonAt  sources;
      CostJsonAt  source;
      const char *day = NULL;
      const char *title = NULL;

      g_assert_true (
          cost_json_get_string (&platform, "as_of", TRUE, &day, NULL));
      g_assert_cmpuint (strlen (day), ==, 10);
      g_assert_true (cost_json_member (&platform, "sources", &sources));
      g_assert_cmpuint (cost_json_length (&sources), >, 0);
      source = cost_json_element (&sources, 0);
      g_assert_true (
          cost_json_get_string (&source, "title", TRUE, &title, NULL));
      g_assert_cmpstr (title, !=, "");
    }
}

static void
own_prices_are_a_source (void)
{
  g_autoptr (CostCatalogue) bundled = fixture_catalogue ();
  g_autoptr (GPtrArray) providers = g_ptr_array_new ();
  g_autoptr (CostCatalogue) catalogue = NULL;
  g_autofree char *text = NULL;

  g_ptr_array_set_free_func (providers, (GDestroyNotify)cost_provider_unref);
  g_ptr_array_add (providers,
                   fixture_own (cost_catalogue_find (bundled, "fly", NULL),
                                "`prices`: { `volume`: 0.1 }"));
  catalogue = cost_catalogue_new (providers);
  text = report_platforms_to_json (catalogue);
  g_assert_nonnull (strstr (text, "\"own\": \"Our contract\""));
  g_assert_nonnull (strstr (text, "\"confidence\": \"U\""));
}

static void
counts_what_is_chosen (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (CostScenario) two = fixture_scenario ("hobby", "fly,railway");
  g_autofree char *count = report_platforms_count (catalogue, two);
  guint            n = 0;
  g_autofree char *wanted = NULL;

  for (guint i = 0; i < cost_catalogue_get_n_providers (catalogue); i++)
    if (cost_catalogue_get_provider (catalogue, i)->kind ==
        COST_PROVIDER_PLATFORM)
      n++;
  wanted = g_strdup_printf ("2 of %u platforms", n);
  g_assert_cmpstr (count, ==, wanted);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/platforms/dates", tells_dates_and_sources);
  g_test_add_func ("/report/platforms/own", own_prices_are_a_source);
  g_test_add_func ("/report/platforms/count", counts_what_is_chosen);
  return g_test_run ();
}
