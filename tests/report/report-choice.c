/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was chosen, and what it beat. */
#include "report-choice.h"

#include "report-fixture.h"
#include "report-money.h"

static CostEstimate *
estimate (const char *preset, const char *platform, const char *plan)
{
  g_autoptr (CostScenario) scenario = fixture_scenario (preset, platform);
  g_autoptr (GPtrArray) estimates = NULL;

  if (plan != NULL)
    g_assert_true (cost_scenario_pin_plan (scenario, plan, NULL));
  estimates = fixture_estimate (scenario);
  return cost_estimate_ref (g_ptr_array_index (estimates, 0));
}

static const char *
get (const GPtrArray *sentences, guint index)
{
  g_assert_cmpuint (index, <, sentences->len);
  return g_ptr_array_index (sentences, index);
}

static void
tells_plans_and_sizes (void)
{
  g_autoptr (CostEstimate) render = estimate ("hobby", "render", NULL);
  g_autoptr (GPtrArray) sentences = report_choice_explain (render, NULL);
  const char *last = get (sentences, sentences->len - 1);

  g_assert_true (
      g_str_has_prefix (get (sentences, 0),
                        "Plan: Hobby is the cheapest that fits: $7.00. "));
  g_assert_nonnull (strstr (get (sentences, 0), " would be $"));
  g_assert_true (g_str_has_prefix (last, "Chosen: Instance type: "));
  g_assert_nonnull (strstr (last, " (of "));
}

static void
tells_in_the_currency (void)
{
  g_autoptr (CostCurrency) yen =
      cost_currency_new ("JPY", 150, 20261120, "ECB", NULL);
  g_autoptr (CostEstimate) render = estimate ("hobby", "render", "render=pro");
  g_autoptr (GPtrArray) sentences = report_choice_explain (render, yen);

  g_assert_true (
      g_str_has_prefix (get (sentences, 0), "Plan: Pro is pinned: JPY "));
  g_assert_nonnull (strstr (get (sentences, 0), "Hobby would be JPY 1,050."));
  g_assert_null (strstr (get (sentences, 0), "$"));
}

static void
each_alternative_has_its_sentence (void)
{
  g_autoptr (CostEstimate) render = estimate ("hobby", "render", NULL);
  CostAlternative *plan = NULL;

  g_assert_cmpuint (render->alternatives->len, >=, 4);
  plan = g_ptr_array_index (render->alternatives, 2);
  plan->is_blocked = FALSE;
  plan->is_complete = FALSE;
  plan->total = 0;
  {
    g_autoptr (GPtrArray) sentences = report_choice_explain (render, NULL);

    g_assert_nonnull (strstr (get (sentences, 0), " could not be priced."));
  }
  plan->total = 500;
  {
    g_autoptr (GPtrArray) sentences = report_choice_explain (render, NULL);

    g_assert_nonnull (strstr (get (sentences, 0), " would be at least $5.00."));
  }
  plan->is_complete = TRUE;
  plan->is_auto = FALSE;
  {
    g_autoptr (GPtrArray) sentences = report_choice_explain (render, NULL);

    g_assert_nonnull (strstr (get (sentences, 0),
                              " would be $5.00; it is taken only if pinned."));
  }
}

/* Of what cannot, no sizes are told, but which plan the bill is of. */
static void
who_cannot_tells_which_is_shown (void)
{
  g_autoptr (CostEstimate) render = estimate ("phoenix-3", "render", NULL);
  g_autoptr (GPtrArray) sentences = report_choice_explain (render, NULL);
  g_autofree char *wanted =
      g_strdup_printf ("Plan: %s is shown, as it has the least in its way. "
                       "No other plan can carry it.",
                       render->plan->name);

  g_assert_true (render->is_blocked);
  g_assert_cmpuint (sentences->len, ==, 1);
  g_assert_cmpstr (get (sentences, 0), ==, wanted);
}

/* Another plan is no help on a day of which nothing is known. */
static void
nothing_is_told_of_an_unknown_day (void)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("small-api", "vercel");
  g_autoptr (GPtrArray) estimates = NULL;
  g_autoptr (GPtrArray) sentences = NULL;
  const CostEstimate *vercel = NULL;

  scenario->at = 20100101;
  estimates = fixture_estimate (scenario);
  vercel = g_ptr_array_index (estimates, 0);
  sentences = report_choice_explain (vercel, NULL);
  g_assert_true (vercel->is_blocked);
  g_assert_cmpuint (vercel->alternatives->len, >, 1);
  g_assert_cmpuint (sentences->len, ==, 0);
}

/* What the plan would cost that is chosen without the pin. */
static void
a_pinned_plan_tells_what_would_do (void)
{
  g_autoptr (CostEstimate) hobby =
      estimate ("nextjs-frontend", "vercel", "vercel=hobby");
  g_autoptr (CostEstimate) free_choice =
      estimate ("nextjs-frontend", "vercel", NULL);
  g_autoptr (GPtrArray) sentences = report_choice_explain (hobby, NULL);
  g_autofree char *total = report_money (free_choice->total);
  g_autofree char *wanted =
      g_strdup_printf ("%s would be %s.", free_choice->plan->name, total);

  g_assert_true (hobby->is_blocked);
  g_assert_false (free_choice->is_blocked);
  g_assert_cmpuint (sentences->len, ==, 1);
  g_assert_true (
      g_str_has_prefix (get (sentences, 0),
                        "Plan: Hobby is pinned and cannot carry it. "));
  g_assert_nonnull (strstr (get (sentences, 0), wanted));
}

/* A pin shows that what a plan is said to cost is what it costs. */
static void
partners_are_billed_with_any_plan (void)
{
  static const char *const plans[] = { "vercel=pro", "vercel=pro-on-demand" };
  g_autoptr (CostScenario) scenario = fixture_scenario ("small-api", "vercel");
  CostMoney said[G_N_ELEMENTS (plans)][G_N_ELEMENTS (plans)] = { 0 };

  scenario->at = 20261124;
  g_assert_true (cost_workload_set (&scenario->workload, "db", "neon", NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      g_autoptr (GPtrArray) estimates = NULL;
      const CostEstimate *vercel = NULL;

      g_assert_true (cost_scenario_pin_plan (scenario, plans[i], NULL));
      estimates = fixture_estimate (scenario);
      vercel = g_ptr_array_index (estimates, 0);
      for (guint k = 0; k < vercel->alternatives->len; k++)
        {
          const CostAlternative *plan =
              g_ptr_array_index (vercel->alternatives, k);

          for (gsize p = 0; p < G_N_ELEMENTS (plans); p++)
            if (strcmp (plan->plan->id, plans[p] + strlen ("vercel=")) == 0)
              said[i][p] = report_choice_total (vercel, plan, NULL);
        }
      g_assert_cmpint (said[i][i], ==, vercel->total);
    }
  g_assert_cmpint (said[0][1], ==, said[1][1]);
  g_assert_cmpint (said[1][0], ==, said[0][0]);
  g_assert_cmpint (said[0][0], !=, said[0][1]);
}

static void
counts_what_there_was (void)
{
  g_autoptr (GPtrArray) presets = cost_presets_load (NULL);

  for (guint i = 0; i < presets->len; i++)
    {
      g_autoptr (GPtrArray) all =
          fixture_estimate (g_ptr_array_index (presets, i));

      for (guint k = 0; k < all->len; k++)
        {
          const CostEstimate *one = g_ptr_array_index (all, k);

          for (guint c = 0; c < one->choices->len; c++)
            g_assert_cmpuint (
                report_choice_count_rows (one,
                                          g_ptr_array_index (one->choices, c)),
                >,
                0);
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/choice/plans", tells_plans_and_sizes);
  g_test_add_func ("/report/choice/currency", tells_in_the_currency);
  g_test_add_func ("/report/choice/alternatives",
                   each_alternative_has_its_sentence);
  g_test_add_func ("/report/choice/blocked", who_cannot_tells_which_is_shown);
  g_test_add_func ("/report/choice/unknown-day",
                   nothing_is_told_of_an_unknown_day);
  g_test_add_func ("/report/choice/pinned", a_pinned_plan_tells_what_would_do);
  g_test_add_func ("/report/choice/partners",
                   partners_are_billed_with_any_plan);
  g_test_add_func ("/report/choice/rows", counts_what_there_was);
  return g_test_run ();
}
