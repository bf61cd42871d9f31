/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The bill: which plan is chosen, what credits pay, what stands above a line,
 * and when a partner is part of it.
 */
#include "../engine-fixtures.h"

#include <string.h>

#define PLAN(id, members) "{ `id`: `" id "`, `name`: `" id "`, " members " }"
#define FEE                                                                    \
  "{ `id`: `fee`, `label`: `Fee`, `category`: `platform fee`, "                \
  "`unit`: `month`, `quantity`: 1, `price`: `plan.fee` }"
#define USE                                                                    \
  "{ `id`: `use`, `label`: `Use`, `category`: `compute`, `unit`: `one`, "      \
  "`quantity`: `requests`, `price`: `plan.unit` }"

static const EngineFile file = {
  .plans = "{ `id`: `small`, `name`: `S`, `values`: { `fee`: 0, `unit`: 2 } }, "
           "{ `id`: `big`, `name`: `B`, `values`: { `fee`: 20, `unit`: 1 } }, "
           "{ `id`: `gift`, `name`: `G`, `values`: { `fee`: 0, `unit`: 0 }, "
           "`auto`: false }, "
           "{ `id`: `quote`, `name`: `Q`, "
           "`values`: { `fee`: null, `unit`: 0 } }, "
           "{ `id`: `early`, `name`: `E`, `values`: { `fee`: 1, `unit`: 0 }, "
           "`until`: `2025-06-30` }, "
           "{ `id`: `early`, `name`: `E`, `values`: { `fee`: 2, `unit`: 0 }, "
           "`from`: `2025-07-01`, `until`: `2025-12-31` }, "
           "{ `id`: `late`, `name`: `L`, `values`: { `fee`: 3, `unit`: 0 }, "
           "`from`: `2026-07-01` }",
  .meters = FEE ", " USE,
  .limits = "{ `id`: `full`, `kind`: `blocker`, `when`: `requests > 100`, "
            "`text`: `Too much.`, `plans`: [`small`, `big`] }",
};

static const struct
{
  const char *name;
  const char *requests;
  const char *with;
  const char *plan;
  CostMoney   total;
  gboolean    is_complete;
} rows[] = {
  { "cheapest/small", "19", NULL, "small", 3800, TRUE },
  { "cheapest/tie-is-the-first", "20", NULL, "small", 4000, TRUE },
  { "cheapest/big", "21", NULL, "big", 4100, TRUE },
  { "incomplete-before-blocked", "101", NULL, "quote", 0, FALSE },
  { "pinned/other", "1", "plan=big", "big", 2100, TRUE },
  { "pinned/not-automatic", "1", "plan=gift", "gift", 0, TRUE },
  { "pinned/incomplete", "1", "plan=quote", "quote", 0, FALSE },
  { "pinned/blocked", "101", "plan=big", "big", 12100, TRUE },
  { "day/first-entry", "9", "at=2025-06-30", "early", 100, TRUE },
  { "day/second-entry", "9", "at=2025-07-01", "early", 200, TRUE },
  { "day/last-day", "9", "at=2025-12-31", "early", 200, TRUE },
  { "day/gone", "9", "at=2026-01-01", "small", 1800, TRUE },
  { "day/before", "9", "at=2026-06-30", "small", 1800, TRUE },
  { "day/from", "9", "at=2026-07-01", "late", 300, TRUE },
};

static void
test_row (gconstpointer data)
{
  gsize            i = GPOINTER_TO_SIZE (data);
  g_autofree char *requests = g_strdup_printf ("requests=%s", rows[i].requests);
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&file, requests, rows[i].with, NULL);

  g_assert_cmpstr (estimate->plan->id, ==, rows[i].plan);
  g_assert_cmpint (estimate->total, ==, rows[i].total);
  g_assert_cmpint (estimate->is_complete, ==, rows[i].is_complete);
  g_assert_cmpint (estimate->is_pinned,
                   ==,
                   rows[i].with != NULL &&
                       g_str_has_prefix (rows[i].with, "plan="));
}

/* Of those that could not be priced in full, the one that misses least. */
static void
test_fewest_unknown_lines (void)
{
  EngineFile unknown = {
    .plans = PLAN ("two", "`values`: { `fee`: null, `unit`: null }") ", " PLAN (
        "one",
        "`values`: { `fee`: 7, `unit`: null }"),
    .meters = FEE ", " USE,
  };
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&unknown, "requests=1", NULL);

  g_assert_cmpstr (estimate->plan->id, ==, "one");
  g_assert_cmpint (estimate->total, ==, 700);
}

/* Two, three and four such lines are as incomplete as one. */
static void
test_many_unknown_lines (void)
{
  for (guint n = 1; n <= 4; n++)
    {
      g_autoptr (GString) meters = g_string_new (NULL);
      EngineFile unknown = {
        .plans = PLAN ("a", "`values`: { `x`: null }"),
      };
      g_autoptr (CostCatalogue) catalogue = NULL;
      g_autoptr (CostScenario) scenario = engine_fixtures_scenario (NULL, NULL);
      g_autoptr (CostEngine) engine = NULL;
      guint8    flags = 0;
      CostCells cells = { .flags = &flags };
      CostBlock block = { .base = &scenario->workload, .n_cells = 1 };

      for (guint i = 0; i < n; i++)
        g_string_append_printf (
            meters,
            "%s{ `id`: `m%u`, `label`: `M`, `category`: `other`, "
            "`unit`: `one`, `quantity`: 1, `price`: `plan.x` }",
            i > 0 ? ", " : "",
            i);
      unknown.meters = meters->str;
      catalogue = engine_fixtures_open (&unknown);
      engine = cost_engine_new (catalogue, scenario, 0, NULL);
      cost_engine_evaluate (engine, 0, &block, &cells);
      g_assert_cmpuint (flags, ==, COST_CELL_INCOMPLETE);
    }
}

static void
test_all_are_compared (void)
{
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&file, "requests=5", "plan=big", NULL);
  const char *const ids[] = { "small", "big", "gift", "quote" };
  const CostMoney   totals[] = { 1000, 2500, 0, 0 };

  g_assert_cmpuint (estimate->alternatives->len, ==, G_N_ELEMENTS (ids));
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      const CostAlternative *at = g_ptr_array_index (estimate->alternatives, i);

      g_assert_cmpstr (at->plan->id, ==, ids[i]);
      g_assert_cmpint (at->total, ==, totals[i]);
      g_assert_cmpint (at->is_complete, ==, strcmp (ids[i], "quote") != 0);
      g_assert_cmpint (at->is_auto, ==, strcmp (ids[i], "gift") != 0);
      g_assert_false (at->is_blocked);
      g_assert_null (at->reason);
    }
}

static void
test_says_why_not (void)
{
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&file, "requests=500", NULL);
  const CostAlternative *small = g_ptr_array_index (estimate->alternatives, 0);

  g_assert_true (small->is_blocked);
  g_assert_cmpstr (small->reason->text, ==, "Too much.");
}

/* Of plans that cannot, the one with the least in its way is shown, though
 * another is cheaper or could be priced; one blocker in two regions is one. */
static void
test_fewest_obstacles (void)
{
  EngineFile blocked = {
    .plans = PLAN ("cheap", "`values`: { `fee`: 1 }") ", " PLAN (
        "near",
        "`values`: { `fee`: null }") ", " PLAN ("far",
                                                "`values`: { `fee`: 1 }"),
    .meters = FEE,
    .limits = "{ `id`: `many`, `kind`: `blocker`, `when`: `requests > 100`, "
              "`text`: `Too much.`, `per`: `region` }, "
              "{ `id`: `one`, `kind`: `blocker`, `when`: `true`, "
              "`text`: `No.`, `plans`: [`cheap`, `far`] }",
  };
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&blocked, "requests=500", "regions=2", NULL);
  g_autoptr (CostEstimate) fits =
      engine_fixtures_estimate (&blocked, "requests=5", NULL);

  g_assert_true (estimate->is_blocked);
  g_assert_cmpstr (estimate->plan->id, ==, "near");
  g_assert_false (fits->is_blocked);
  g_assert_cmpstr (fits->plan->id, ==, "near");
}

static void
test_nothing_to_choose (void)
{
  EngineFile none = {
    .plans = PLAN ("a", "`auto`: false, `values`: { `fee`: 5 }"),
    .meters = FEE,
  };
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&none, NULL, NULL);

  g_assert_null (estimate->plan);
  g_assert_true (estimate->is_blocked);
  g_assert_cmpint (estimate->total, ==, 0);
  g_assert_cmpuint (estimate->lines->len, ==, 0);
}

static void
test_refuses_a_pin_of_another_day (void)
{
  g_autoptr (CostCatalogue) catalogue = engine_fixtures_open (&file);
  g_autoptr (CostScenario) scenario =
      engine_fixtures_scenario ("plan=late", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (cost_engine_new (catalogue, scenario, 0, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_UNKNOWN);
  g_assert_cmpstr (error->message,
                   ==,
                   "test has no plan “late” on this day; it has small, big, "
                   "gift, quote");
}

#define CREDIT(id, members) "{ `id`: `" id "`, `label`: `" id "`, " members " }"
#define LINE(id, category, amount)                                             \
  "{ `id`: `" id "`, `label`: `" id "`, `category`: `" category                \
  "`, `unit`: `one`, `quantity`: `" amount "`, `price`: 1 }"

#define AND(first, second) first ", " second

static const struct
{
  const char *name;
  const char *credits;
  CostMoney   amounts[3];
} credits[] = {
  { "meters",
    CREDIT ("x", "`amount`: 25, `meters`: [`b`, `a`]"),
    { 0, 500, 3000 } },
  { "categories",
    CREDIT ("x", "`amount`: 25, `categories`: [`compute`]"),
    { 0, 2000, 1500 } },
  { "rest-expires",
    CREDIT ("x", "`amount`: 1000, `categories`: [`network`]"),
    { 1000, 0, 3000 } },
  { "one-after-another",
    AND (CREDIT ("x", "`amount`: 5, `meters`: [`a`]"),
         CREDIT ("y", "`amount`: 7, `meters`: [`a`, `b`]")),
    { 0, 1800, 3000 } },
  { "negative",
    CREDIT ("x", "`amount`: -5, `meters`: [`a`]"),
    { 1000, 2000, 3000 } },
  { "rounded",
    CREDIT ("x", "`amount`: 0.005, `meters`: [`a`]"),
    { 999, 2000, 3000 } },
  { "not-known",
    CREDIT ("x", "`amount`: `plan.x`, `meters`: [`a`]"),
    { 1000, 2000, 3000 } },
  { "other-plan",
    CREDIT ("x",
            "`amount`: 5, `meters`: [`a`], "
            "`plans`: [`other`]"),
    { 1000, 2000, 3000 } },
  { "over",
    CREDIT ("x",
            "`amount`: 5, `meters`: [`a`], "
            "`until`: `2025-12-31`"),
    { 1000, 2000, 3000 } },
  { "last-day",
    CREDIT ("x",
            "`amount`: 5, `meters`: [`a`], "
            "`until`: `2026-01-01`"),
    { 500, 2000, 3000 } },
  { "not-yet",
    CREDIT ("x",
            "`amount`: 5, `meters`: [`a`], "
            "`from`: `2026-01-02`"),
    { 1000, 2000, 3000 } },
};

static void
test_credit (gconstpointer data)
{
  gsize      i = GPOINTER_TO_SIZE (data);
  EngineFile with = {
    .plans = AND (PLAN ("a", "`values`: { `x`: null }"),
                  PLAN ("other", "`auto`: false, `values`: { `x`: null }")),
    .meters = AND (
        LINE ("a", "compute", "10"),
        AND (LINE ("b", "network", "20"), LINE ("c", "compute", "requests"))),
    .credits = credits[i].credits,
  };
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&with, "requests=30", NULL);

  for (guint k = 0; k < 3; k++)
    g_assert_cmpint (((CostLine *)estimate->lines->pdata[k])->amount,
                     ==,
                     credits[i].amounts[k]);
}

/* A percentage of the lines above: before credits, and of no line below. */
static void
test_reads_the_bill_so_far (void)
{
  EngineFile with = {
    .meters =
        AND (AND (LINE ("a", "compute", "100"),
                  LINE ("b", "network", "bill.total / 10")),
             AND (LINE ("c", "support", "bill.network + bill.compute / 100"),
                  LINE ("d", "compute", "1000"))),
    .credits = CREDIT ("x", "`amount`: 100, `meters`: [`a`]"),
  };
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&with, NULL, NULL);

  g_assert_cmpint (engine_fixtures_line (estimate, "a", 0)->amount, ==, 0);
  g_assert_cmpint (engine_fixtures_line (estimate, "b", 0)->amount, ==, 1000);
  g_assert_cmpint (engine_fixtures_line (estimate, "c", 0)->amount, ==, 1100);
  g_assert_cmpint (estimate->categories[COST_CATEGORY_COMPUTE], ==, 100000);
}

static CostEstimate *
estimate_with_partner (const char *when, const char *with)
{
  EngineFile platform = { .meters = LINE ("a", "compute", "1") };
  EngineFile partner = {
    .kind = "partner",
    .when = when,
    .meters = LINE ("b", "database", "2"),
    .limits = "{ `id`: `full`, `kind`: `blocker`, `when`: `requests > 100`, "
              "`text`: `Too much.` }",
  };
  g_autoptr (CostProvider) first = engine_fixtures_load (&platform, NULL);
  g_autoptr (CostProvider) second = engine_fixtures_load (&partner, NULL);
  g_autoptr (GPtrArray) providers = g_ptr_array_new ();
  g_autoptr (CostCatalogue) catalogue = NULL;
  g_autoptr (CostScenario) scenario =
      engine_fixtures_scenario (with, "platform=host", NULL);
  g_autoptr (GPtrArray) estimates = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (second);
  g_free (first->id);
  first->id = g_strdup ("host");
  g_ptr_array_add (providers, first);
  g_ptr_array_add (providers, second);
  catalogue = cost_catalogue_new (providers);
  estimates = cost_estimate_all (catalogue, scenario, &error);
  g_assert_no_error (error);
  engine_fixtures_check (g_ptr_array_index (estimates, 0));
  return cost_estimate_ref (g_ptr_array_index (estimates, 0));
}

static void
test_partner (void)
{
  static const struct
  {
    const char *when;
    const char *with;
    CostMoney   total;
    gboolean    is_blocked;
  } cases[] = {
    { "db == 'neon'", "db=neon", 300, FALSE },
    { "db == 'neon'", "db=own", 100, FALSE },
    { "platform.id == 'host'", NULL, 300, FALSE },
    { "platform.id == 'fly'", NULL, 100, FALSE },
    { "1", "requests=101", 300, TRUE },
    { "requests < 100", "requests=101", 100, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (CostEstimate) estimate =
          estimate_with_partner (cases[i].when, cases[i].with);

      g_assert_cmpint (estimate->total, ==, cases[i].total);
      g_assert_cmpint (estimate->is_blocked, ==, cases[i].is_blocked);
      g_assert_cmpuint (estimate->partners->len,
                        ==,
                        cases[i].total == 300 ? 1 : 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/cost/compiler-bill/plan/%s", rows[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_row);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (credits); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/cost/compiler-bill/credit/%s", credits[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_credit);
    }
  g_test_add_func ("/cost/compiler-bill/fewest-obstacles",
                   test_fewest_obstacles);
  g_test_add_func ("/cost/compiler-bill/plan/fewest-unknown",
                   test_fewest_unknown_lines);
  g_test_add_func ("/cost/compiler-bill/plan/many-unknown",
                   test_many_unknown_lines);
  g_test_add_func ("/cost/compiler-bill/plan/all-are-compared",
                   test_all_are_compared);
  g_test_add_func ("/cost/compiler-bill/plan/says-why-not", test_says_why_not);
  g_test_add_func ("/cost/compiler-bill/plan/nothing-to-choose",
                   test_nothing_to_choose);
  g_test_add_func ("/cost/compiler-bill/plan/pin-of-another-day",
                   test_refuses_a_pin_of_another_day);
  g_test_add_func ("/cost/compiler-bill/so-far", test_reads_the_bill_so_far);
  g_test_add_func ("/cost/compiler-bill/partner", test_partner);
  return g_test_run ();
}
