/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The presets: all load, all are canonical, and say what they are.
 */
#include "cost-presets.h"

#include <string.h>

#include "cost-data-private.h"
#include "cost-error.h"

static void
test_order (void)
{
  const char *const ids[] = { "hobby",           "small-api",
                              "phoenix-3",       "saas-5",
                              "static-site-api", "nextjs-frontend",
                              "realtime-game",   "batch-jobs" };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) presets = cost_presets_load (&error);

  g_assert_no_error (error);
  g_assert_cmpuint (presets->len, ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < presets->len; i++)
    g_assert_cmpstr (((CostScenario *)presets->pdata[i])->id, ==, ids[i]);
}

static void
test_each_says_what_is_assumed (void)
{
  g_autoptr (GPtrArray) presets = cost_presets_load (NULL);

  g_assert_nonnull (presets);
  for (guint i = 0; i < presets->len; i++)
    {
      const CostScenario *preset = presets->pdata[i];

      g_assert_true (cost_workload_check (&preset->workload, NULL));
      g_assert_cmpuint (preset->at, ==, COST_DATE_NONE);
      g_assert_true (g_str_has_suffix (preset->description, "."));
      g_assert_true (g_str_has_suffix (preset->given, "."));
      g_assert_true (g_str_has_suffix (preset->assumed, "."));
    }
}

static void
test_files_are_canonical (void)
{
  g_autoptr (GPtrArray) presets = cost_presets_load (NULL);

  g_assert_nonnull (presets);
  for (guint i = 0; i < presets->len; i++)
    {
      const CostScenario *preset = presets->pdata[i];
      g_autofree char    *path =
          g_strconcat ("/outlay/scenarios/", preset->id, ".json", NULL);
      g_autoptr (GBytes) bytes = cost_data_lookup (path);
      g_autofree char *text = cost_scenario_to_json (preset);

      g_assert_cmpstr (text, ==, g_bytes_get_data (bytes, NULL));
    }
}

/* The inputs that the article states for its four workloads. */
static void
test_what_the_article_gives (void)
{
  const struct
  {
    const char   *preset;
    CostDimension dimension;
    double        value;
  } rows[] = {
    { "hobby", COST_INSTANCES, 1 },
    { "hobby", COST_MEMORY_GB, 0.25 },
    { "hobby", COST_DB, 0 },
    { "hobby", COST_EGRESS_GB, 0 },
    { "small-api", COST_INSTANCES, 2 },
    { "small-api", COST_DB, 1 },
    { "small-api", COST_IPV4, 1 },
    { "small-api", COST_REGIONS, 1 },
    { "small-api", COST_DB_STORAGE_GB, 10 },
    { "phoenix-3", COST_REGIONS, 3 },
    { "phoenix-3", COST_INSTANCES, 1 },
    { "phoenix-3", COST_DB_REPLICAS, 2 },
    { "phoenix-3", COST_NEEDS_BEAM, 1 },
    { "saas-5", COST_REGIONS, 5 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CostScenario) preset =
          cost_presets_find (rows[i].preset, NULL);

      g_assert_nonnull (preset);
      g_assert_cmpfloat (preset->workload.values[rows[i].dimension],
                         ==,
                         rows[i].value);
    }
}

static void
test_unknown_preset_names_the_nearest (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (cost_presets_find ("phenix-3", &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_UNKNOWN);
  g_assert_nonnull (strstr (error->message, "did you mean “phoenix-3”?"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/presets/order", test_order);
  g_test_add_func ("/cost/presets/each-says-what-is-assumed",
                   test_each_says_what_is_assumed);
  g_test_add_func ("/cost/presets/files-are-canonical",
                   test_files_are_canonical);
  g_test_add_func ("/cost/presets/what-the-article-gives",
                   test_what_the_article_gives);
  g_test_add_func ("/cost/presets/unknown-preset-names-the-nearest",
                   test_unknown_preset_names_the_nearest);
  return g_test_run ();
}
