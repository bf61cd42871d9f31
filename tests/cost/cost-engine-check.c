/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names of a scenario that a catalogue does not have. */
#include "../engine-fixtures.h"

#include <math.h>

static const EngineFile file = {
  .plans = "{ `id`: `small`, `name`: `S`, `values`: {} }, "
           "{ `id`: `large`, `name`: `L`, `until`: `2025-01-01`, "
           "`values`: {} }, "
           "{ `id`: `large`, `name`: `L`, `from`: `2025-01-02`, "
           "`values`: {} }",
  .meters = "{ `id`: `machine`, `label`: `M`, `category`: `compute`, "
            "`unit`: `one`, `per`: `region`, `quantity`: 1, `price`: 1 }, "
            "{ `id`: `fee`, `label`: `F`, `category`: `other`, "
            "`unit`: `one`, `quantity`: 1, `price`: 1 }",
};

static const struct
{
  const char *name;
  const char *with;
  const char *message; /* NULL: it is fine */
} rows[] = {
  { "platform/known", "platform=test", NULL },
  { "plan/known", "plan=small", NULL },
  { "plan/nearest",
    "plan=smal",
    "test has no plan “smal”; did you mean "
    "“small”?" },
  { "plan/list",
    "plan=zzzzzz",
    "test has no plan “zzzzzz”; it has small, "
    "large" },
  { "meter/known", "test.fee=1", NULL },
  { "meter/nearest",
    "test.machin=1",
    "test has no meter “machin”; did you "
    "mean “machine”?" },
  { "meter/list",
    "test.zzzzzz=1",
    "test has no meter “zzzzzz”; it has "
    "machine, fee" },
  { "region/known", "test.machine@west=1", NULL },
  { "region/nearest",
    "test.machine@wst=1",
    "test has no region “wst”; did "
    "you mean “west”?" },
  { "region/list",
    "test.machine@zzzzzz=1",
    "test has no region “zzzzzz”; it "
    "has east, west, new, old" },
  { "region/once",
    "test.fee@west=1",
    "test bills “fee” once and not by "
    "region; leave “@west” out" },
};

static void
test_row (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CostCatalogue) catalogue = engine_fixtures_open (&file);
  g_autoptr (CostScenario) scenario =
      engine_fixtures_scenario (rows[i].with, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (CostEngine) engine =
      cost_engine_new (catalogue, scenario, 0, &error);

  if (rows[i].message == NULL)
    {
      g_assert_no_error (error);
      g_assert_nonnull (engine);
      return;
    }
  g_assert_null (engine);
  g_assert_error (error, COST_ERROR, COST_ERROR_UNKNOWN);
  g_assert_cmpstr (error->message, ==, rows[i].message);
}

static void
check_platform (const char *with, const char *message)
{
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);
  g_autoptr (CostScenario) scenario = engine_fixtures_scenario (with, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (cost_engine_new (catalogue, scenario, 0, &error));
  g_assert_nonnull (error);
  if (!g_str_has_suffix (error->message, message))
    g_assert_cmpstr (error->message, ==, message);
}

static void
test_unknown_platforms (void)
{
  check_platform ("platform=renderr", "did you mean “render”?");
  check_platform ("platform=supabase",
                  "“supabase” is a partner, not a platform; it is paired "
                  "with platforms by the workload");
}

static void
test_values_out_of_range (void)
{
  g_autoptr (CostCatalogue) catalogue = engine_fixtures_open (&file);
  g_autoptr (CostScenario) scenario = engine_fixtures_scenario (NULL, NULL);
  const double values[] = { -1, 1e9, NAN, INFINITY };

  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autoptr (GError) error = NULL;

      scenario->workload.values[COST_REQUESTS] = values[i];
      g_assert_null (cost_engine_new (catalogue, scenario, 0, &error));
      g_assert_error (error, COST_ERROR, COST_ERROR_RANGE);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/cost/engine-check/%s", rows[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/cost/engine-check/platform/unknown",
                   test_unknown_platforms);
  g_test_add_func ("/cost/engine-check/values", test_values_out_of_range);
  return g_test_run ();
}
