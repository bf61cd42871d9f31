/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a provider does when more is used than was meant: by plan and day, and
 * never guessed.
 */
#include "config.h"

#include "cost-load-private.h"

#include "../fixtures.h"
#include "cost-catalogue.h"

#define PLACE "`not_modelled`: ["
#define ENTRY(from, does)                                                      \
  "{ `from`: `" from "`, `does`: `" does "`, `text`: `It does.`, "             \
  "`source`: `pricing` }"
#define WITH(elements) "`on_overrun`: [" elements "], " PLACE

static const FixturesSlip slips[] = {
  { "none",
    PLACE,
    WITH (""),
    COST_ERROR_FORMAT,
    "125:17: $.on_overrun: no elements; expected at least one" },
  { "history/missing",
    PLACE,
    WITH ("{ `plans`: [`pro`] }"),
    COST_ERROR_FORMAT,
    "125:18: $.on_overrun[0]: the member “history” is missing" },
  { "does/unknown",
    PLACE,
    WITH ("{ `history`: [" ENTRY ("2025-01-01", "stops") "] }"),
    COST_ERROR_UNKNOWN,
    "125:64: $.on_overrun[0].history[0].does: unknown reaction “stops”; "
    "expected one of “bills on”, “pauses”, “caps”, "
    "“alerts only”" },
  { "source/missing",
    PLACE,
    WITH ("{ `history`: [ { `from`: `2025-01-01`, `does`: `caps`, `text`: "
          "`It does.` } ] }"),
    COST_ERROR_FORMAT,
    "125:33: $.on_overrun[0].history[0]: the member “source” is missing" },
  { "history/descending",
    PLACE,
    WITH ("{ `history`: [" ENTRY ("2025-01-01",
                                  "caps") ", " ENTRY ("2025-01-01",
                                                      "caps") "] }"),
    COST_ERROR_RANGE,
    "125:125: $.on_overrun[0].history[1].from: 2025-01-01 is not after the "
    "entry before it, 2025-01-01; put the oldest entry first" },
  { "plans/twice",
    PLACE,
    WITH ("{ `plans`: [`pro`], `history`: [" ENTRY (
        "2025-01-01",
        "caps") "] }, { `history`: [" ENTRY ("2025-01-01", "caps") "] }"),
    COST_ERROR_FORMAT,
    "125:136: $.on_overrun[1]: the plan “pro” is spoken of twice" },
};

static CostProvider *
load (const char *elements)
{
  g_autofree char *with =
      g_strconcat ("`on_overrun`: [", elements, "], " PLACE, NULL);

  return fixtures_load_edited (PLACE, with);
}

static void
test_by_plan_and_day (void)
{
  g_autoptr (CostProvider) provider =
      load ("{ `plans`: [`hobby`], `history`: [" ENTRY (
          "2025-02-01",
          "pauses") ", " ENTRY ("2026-01-01", "caps") "] }");
  const CostOverrunEntry *entry = NULL;

  g_assert_null (cost_provider_get_overrun (provider, "hobby", 20250131));
  g_assert_null (cost_provider_get_overrun (provider, "pro", 20260101));
  g_assert_null (cost_provider_get_overrun (provider, NULL, 20260101));
  entry = cost_provider_get_overrun (provider, "hobby", 20251231);
  g_assert_nonnull (entry);
  g_assert_cmpint (entry->does, ==, COST_OVERRUN_PAUSES);
  g_assert_cmpstr (entry->text, ==, "It does.");
  g_assert_cmpstr (entry->source->id, ==, "pricing");
  entry = cost_provider_get_overrun (provider, "hobby", 20260101);
  g_assert_cmpint (entry->does, ==, COST_OVERRUN_CAPS);
}

static void
test_all_plans (void)
{
  g_autoptr (CostProvider) provider =
      load ("{ `history`: [" ENTRY ("2025-02-01", "bills on") "] }");

  g_assert_nonnull (cost_provider_get_overrun (provider, "pro", 20260101));
  g_assert_nonnull (cost_provider_get_overrun (provider, NULL, 20260101));
}

/* Each plan that may be chosen today has its answer, and its source. */
static void
test_bundled (void)
{
  const char *const ids[] = { "fly",
                              "render",
                              "vercel",
                              "cloudflare",
                              "fargate" };
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      CostProvider   *provider = cost_catalogue_find (catalogue, ids[i], NULL);
      const CostPlan *plan = g_ptr_array_index (provider->plans, 0);
      const CostOverrunEntry *entry =
          cost_provider_get_overrun (provider, plan->id, 20261123);

      g_assert_nonnull (entry);
      g_assert_nonnull (entry->source);
      g_assert_true (g_str_has_suffix (entry->text, "."));
      g_assert_cmpuint (entry->source->date, >, 0);
      g_assert_null (cost_provider_get_overrun (provider, plan->id, 20200101));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  FIXTURES_ADD_SLIPS ("/cost/load-overrun", slips);
  g_test_add_func ("/cost/load-overrun/by-plan-and-day", test_by_plan_and_day);
  g_test_add_func ("/cost/load-overrun/all-plans", test_all_plans);
  g_test_add_func ("/cost/load-overrun/bundled", test_bundled);

  return g_test_run ();
}
