/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words for single facts. */
#include "report-words.h"

#include "report-fixture.h"

static const CostEstimate *
get (GPtrArray *estimates, guint index)
{
  return g_ptr_array_index (estimates, index);
}

static void
names_plans_and_totals (void)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("hobby", "render");
  g_autoptr (GPtrArray) estimates = NULL;
  g_autofree char *plan = NULL;
  g_autofree char *total = NULL;

  g_assert_true (cost_scenario_pin_plan (scenario, "render=hobby", NULL));
  estimates = fixture_estimate (scenario);
  plan = report_words_plan (get (estimates, 0));
  total = report_words_total (get (estimates, 0), NULL);
  g_assert_cmpstr (plan, ==, "Hobby (pinned)");
  g_assert_cmpstr (total, ==, "$7.00");
}

static void
words_what_is_built_in (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  const CostProvider *fly = cost_catalogue_find (catalogue, "fly", NULL);
  CostRemark          remark = {
             .kind = COST_LIMIT_BLOCKER,
             .place = COST_TOKYO,
             .provider = fly,
  };
  g_autofree char *not_served = report_words_remark (&remark);
  g_autofree char *nearest = NULL;
  g_autofree char *unknown = NULL;

  g_assert_cmpstr (not_served, ==, "Fly.io has no region in or near Tokyo.");
  g_assert_cmpstr (report_words_remark_id (&remark), ==, "place");
  remark.kind = COST_LIMIT_WARNING;
  remark.region = g_ptr_array_index (fly->regions, 0);
  nearest = report_words_remark (&remark);
  g_assert_cmpstr (nearest,
                   ==,
                   "Tokyo is served from the nearest region of Fly.io: "
                   "Ashburn, Virginia (US).");
  g_assert_cmpstr (report_words_remark_id (&remark), ==, "nearest");
  remark.place = -1;
  unknown = report_words_remark (&remark);
  g_assert_cmpstr (unknown, ==, "No prices of Fly.io are known for this day.");
  g_assert_cmpstr (report_words_remark_id (&remark), ==, "no-plan");
}

static void
words_a_choice (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  const CostProvider *fly = cost_catalogue_find (catalogue, "fly", NULL);
  const CostChoice   *choice = g_ptr_array_index (fly->choices, 0);
  const CostRemark    remark = {
       .kind = COST_LIMIT_BLOCKER,
       .place = -1,
       .choice = choice,
       .provider = fly,
  };
  g_autofree char *text = report_words_remark (&remark);

  g_assert_true (g_str_has_prefix (text, "Fly.io: nothing under “"));
  g_assert_cmpstr (report_words_remark_id (&remark), ==, "choice");
}

static void
words_alternatives (void)
{
  const CostPlan   plan = { .name = (char *)"Pro" };
  CostAlternative  alternative = { .plan = &plan, .total = 2500 };
  g_autofree char *partial = report_words_alternative (&alternative, NULL);
  g_autofree char *whole = NULL;
  g_autofree char *blocked = NULL;

  alternative.is_complete = TRUE;
  whole = report_words_alternative (&alternative, NULL);
  alternative.is_blocked = TRUE;
  blocked = report_words_alternative (&alternative, NULL);
  g_assert_cmpstr (partial, ==, "Pro: at least $25.00");
  g_assert_cmpstr (whole, ==, "Pro: $25.00");
  g_assert_cmpstr (blocked, ==, "Pro: not possible.");
}

static void
has_a_word_for_each (void)
{
  const CostSource source = { .title = (char *)"Price list", .date = 20261009 };
  g_autofree char *words = report_words_source (&source);
  g_autofree char *month = report_words_month (730);

  for (guint i = 0; i < COST_N_CATEGORIES; i++)
    g_assert_cmpstr (report_words_category ((CostCategory)i), !=, "");
  for (const char *at = "ABCU?"; *at != '\0'; at++)
    g_assert_cmpstr (report_words_confidence (*at), !=, "");
  g_assert_cmpstr (report_words_limit (COST_LIMIT_BLOCKER), ==, "Not possible");
  g_assert_cmpstr (report_words_limit (COST_LIMIT_WARNING), ==, "Warning");
  g_assert_cmpstr (report_words_limit (COST_LIMIT_NOTE), ==, "Note");
  g_assert_cmpstr (report_words_not_priced (), ==, "Could not be priced");
  g_assert_cmpstr (words, ==, "Price list, 2026-10-09");
  g_assert_cmpstr (month, ==, "a month of 730 hours");
}

/* Nothing is known of a day before the first prices: no total, and no claim
 * that the platform cannot. */
static void
tells_unknown_from_impossible (void)
{
  g_autoptr (CostScenario) early = fixture_scenario ("small-api", "fly,vercel");
  g_autoptr (CostScenario) now = fixture_scenario ("small-api", "fly,vercel");
  g_autoptr (GPtrArray) unknown = NULL;
  g_autoptr (GPtrArray) known = NULL;
  g_autofree char *total = NULL;
  g_autofree char *none = NULL;
  g_autofree char *nobody = NULL;
  g_autofree char *mixed = NULL;
  g_autofree char *cannot = NULL;

  early->at = 20000101;
  unknown = fixture_estimate (early);
  known = fixture_estimate (now);
  total = report_words_total (g_ptr_array_index (unknown, 1), NULL);
  none = report_words_total (g_ptr_array_index (known, 1), NULL);
  g_assert_true (report_words_is_unknown (g_ptr_array_index (unknown, 0)));
  g_assert_false (report_words_is_unknown (g_ptr_array_index (known, 0)));
  g_assert_false (report_words_is_unknown (g_ptr_array_index (known, 1)));
  g_assert_cmpstr (total, ==, "Not known");
  g_assert_cmpstr (none, ==, "Not possible");
  nobody = report_words_nobody (2, 2, 20000101);
  cannot = report_words_nobody (1, 0, 20260507);
  mixed = report_words_nobody (2, 1, 20260507);
  g_assert_cmpstr (nobody, ==, "No prices are known for 2000-01-01");
  g_assert_cmpstr (cannot, ==, "No platform can carry this workload");
  g_assert_cmpstr (mixed,
                   ==,
                   "No platform that has known prices on 2026-05-07 can carry "
                   "this workload");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/words/plans-and-totals", names_plans_and_totals);
  g_test_add_func ("/report/words/built-in", words_what_is_built_in);
  g_test_add_func ("/report/words/choice", words_a_choice);
  g_test_add_func ("/report/words/alternatives", words_alternatives);
  g_test_add_func ("/report/words/unknown", tells_unknown_from_impossible);
  g_test_add_func ("/report/words/each", has_a_word_for_each);
  return g_test_run ();
}
