/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The billed month: each provider's own by default, or one for all; what
 * hours, month_scale and sums are in it.
 */
#include "cost-engine.h"

#include <string.h>

#include "cost-presets.h"

#include "../engine-fixtures.h"

/* The native month of the provider of the fixtures. */
#define NATIVE 720

/* 3 cents an hour as long as it runs, a fee of 10 a month that is the same
 * in all months, and one of 10 for NATIVE hours. */
static const EngineFile hourly = {
  .meters =
      "{ `id`: `hours`, `label`: `H`, `category`: `compute`, `unit`: `hour`, "
      "`quantity`: `min(on_hours, hours)`, `price`: 0.03 }, "
      "{ `id`: `fee`, `label`: `F`, `category`: `platform fee`, "
      "`unit`: `month`, `quantity`: 1, `price`: 10 }, "
      "{ `id`: `disk`, `label`: `D`, `category`: `storage`, "
      "`unit`: `month`, `quantity`: `month_scale`, `price`: 10 }",
};

static CostEstimate *
estimate (double month_hours, double on_hours)
{
  g_autoptr (CostScenario) scenario = cost_scenario_new ();

  scenario->at = 20260601;
  scenario->month_hours = month_hours;
  scenario->workload.values[COST_ON_HOURS] = on_hours;
  return engine_fixtures_run (&hourly, scenario);
}

static void
test_months (void)
{
  const struct
  {
    double    month; /* 0: native */
    double    on_hours;
    double    hours;
    CostMoney running;
    CostMoney disk;
  } rows[] = {
    { 0, 744, 720, 2160, 1000 },   { 720, 744, 720, 2160, 1000 },
    { 730, 744, 730, 2190, 1014 }, { 744, 744, 744, 2232, 1033 },
    { 672, 744, 672, 2016, 933 },  { 0, 100, 720, 300, 1000 },
    { 730, 100, 730, 300, 1014 },  { 744, 730, 744, 2190, 1033 },
    { 360, 744, 360, 1080, 500 },  { 8784, 744, 8784, 2232, 12200 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CostEstimate) bill =
          estimate (rows[i].month, rows[i].on_hours);

      g_assert_cmpfloat (bill->month_hours, ==, rows[i].hours);
      g_assert_cmpint (engine_fixtures_line (bill, "hours", 0)->amount,
                       ==,
                       rows[i].running);
      g_assert_cmpint (engine_fixtures_line (bill, "fee", 0)->amount, ==, 1000);
      g_assert_cmpint (engine_fixtures_line (bill, "disk", 0)->amount,
                       ==,
                       rows[i].disk);
      g_assert_cmpint (bill->total, ==, rows[i].running + 1000 + rows[i].disk);
      engine_fixtures_check (bill);
    }
}

/* An engine is bound to its month. */
static void
test_another_month_is_another_engine (void)
{
  g_autoptr (CostCatalogue) catalogue = engine_fixtures_open (&hourly);
  g_autoptr (CostScenario) native = cost_scenario_new ();
  g_autoptr (CostScenario) normal = cost_scenario_new ();
  g_autoptr (CostEngine) engine = NULL;

  native->at = normal->at = 20260601;
  normal->month_hours = NATIVE;
  engine = cost_engine_new (catalogue, native, COST_VARY_AMOUNTS, NULL);
  g_assert_true (cost_engine_accepts (engine, native));
  g_assert_false (cost_engine_accepts (engine, normal));
}

static CostScenario *
new_scenario (const CostCatalogue *catalogue, const char *preset, double month)
{
  CostScenario *scenario = cost_presets_find (preset, NULL);

  g_assert_nonnull (scenario);
  scenario->at = 20261101;
  scenario->month_hours = month;
  g_ptr_array_set_size (scenario->platforms, 0);
  for (guint i = 0; i < cost_catalogue_get_n_providers (catalogue); i++)
    {
      const CostProvider *provider = cost_catalogue_get_provider (catalogue, i);

      if (provider->kind == COST_PROVIDER_PLATFORM)
        g_ptr_array_add (scenario->platforms, g_strdup (provider->id));
    }
  return scenario;
}

static GPtrArray *
estimate_all (CostCatalogue *catalogue, const char *preset, double month)
{
  g_autoptr (CostScenario) scenario = new_scenario (catalogue, preset, month);
  g_autoptr (GError) error = NULL;
  GPtrArray *estimates = cost_estimate_all (catalogue, scenario, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (estimates->len, >=, 5);
  return estimates;
}

static const char *const presets[] = { "hobby", "small-api", "phoenix-3" };

/* Law: a platform's own month is the month of as many hours, but for the
 * partners, which have months of their own. */
static void
test_native_is_a_number_of_hours (void)
{
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (presets); i++)
    {
      g_autoptr (GPtrArray) native = estimate_all (catalogue, presets[i], 0);

      for (guint k = 0; k < native->len; k++)
        {
          const CostEstimate *own = g_ptr_array_index (native, k);
          double              hours = own->provider->month_hours;
          g_autoptr (GPtrArray) normal =
              estimate_all (catalogue, presets[i], hours);
          const CostEstimate *same = g_ptr_array_index (normal, k);

          g_assert_cmpfloat (own->month_hours, ==, hours);
          if (own->partners->len == 0)
            g_assert_cmpint (own->total, ==, same->total);
        }
    }
}

/* @shorter: the bills of a shorter month */
static void
assert_no_less (const GPtrArray *bills, const GPtrArray *shorter, double hours)
{
  for (guint i = 0; i < bills->len; i++)
    {
      const CostEstimate *bill = g_ptr_array_index (bills, i);
      const CostEstimate *less = g_ptr_array_index (shorter, i);

      engine_fixtures_check (bill);
      g_assert_cmpfloat (bill->month_hours, ==, hours);
      g_assert_cmpint (bill->total, >=, less->total);
    }
}

/* Laws: the lines of every month add up, and a longer month costs no less. */
static void
test_longer_costs_no_less (void)
{
  const double months[] = { 696, 720, 730, 744 };
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (presets); i++)
    {
      g_autoptr (GPtrArray) last = estimate_all (catalogue, presets[i], 672);

      for (gsize k = 0; k < G_N_ELEMENTS (months); k++)
        {
          GPtrArray *now = estimate_all (catalogue, presets[i], months[k]);

          assert_no_less (now, last, months[k]);
          g_ptr_array_unref (last);
          last = now;
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/month/months", test_months);
  g_test_add_func ("/cost/month/another-month-is-another-engine",
                   test_another_month_is_another_engine);
  g_test_add_func ("/cost/month/native-is-a-number-of-hours",
                   test_native_is_a_number_of_hours);
  g_test_add_func ("/cost/month/longer-costs-no-less",
                   test_longer_costs_no_less);

  return g_test_run ();
}
