/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ranking: who comes first, what ties do, and what is compared. */
#include "report-comparison.h"

#include "report-fixture.h"

static const char *
get_id (const ReportComparison *comparison, guint index)
{
  return report_comparison_get_row (comparison, index)->estimate->provider->id;
}

static void
ranks_whole_before_partial_before_blocked (void)
{
  static const FixtureTotal totals[] = {
    { "fly", 900, REPORT_STATE_NORMAL },
    { "render", 100, REPORT_STATE_BLOCKED },
    { "vercel", 200, REPORT_STATE_AT_LEAST },
    { "cloudflare", 500, REPORT_STATE_NORMAL },
    { "fargate", 0, REPORT_STATE_BLOCKED },
  };
  g_autoptr (ReportComparison) comparison =
      fixture_totals (totals, G_N_ELEMENTS (totals), 0, NULL);

  g_assert_cmpuint (report_comparison_get_n_rows (comparison), ==, 5);
  g_assert_cmpstr (get_id (comparison, 0), ==, "cloudflare");
  g_assert_cmpstr (get_id (comparison, 1), ==, "fly");
  g_assert_cmpstr (get_id (comparison, 2), ==, "vercel");
  g_assert_cmpstr (get_id (comparison, 3), ==, "render");
  g_assert_cmpstr (get_id (comparison, 4), ==, "fargate");
  g_assert_cmpuint (report_comparison_count (comparison, REPORT_STATE_BLOCKED),
                    ==,
                    2);
  g_assert_cmpuint (report_comparison_get_row (comparison, 2)->rank, ==, 3);
  g_assert_cmpuint (report_comparison_get_row (comparison, 3)->rank, ==, 0);
}

static void
equals_share_a_rank_in_order (void)
{
  static const FixtureTotal totals[] = {
    { "fly", 300, REPORT_STATE_NORMAL },
    { "render", 200, REPORT_STATE_NORMAL },
    { "vercel", 200, REPORT_STATE_NORMAL },
  };
  g_autoptr (ReportComparison) comparison =
      fixture_totals (totals, G_N_ELEMENTS (totals), 0, NULL);

  g_assert_cmpstr (get_id (comparison, 0), ==, "render");
  g_assert_cmpstr (get_id (comparison, 1), ==, "vercel");
  g_assert_cmpuint (report_comparison_get_row (comparison, 1)->rank, ==, 1);
  g_assert_true (report_comparison_get_row (comparison, 1)->is_cheapest);
  g_assert_cmpuint (report_comparison_get_row (comparison, 2)->rank, ==, 3);
}

static void
compares_with_a_reference (void)
{
  static const FixtureTotal totals[] = {
    { "fly", 300, REPORT_STATE_NORMAL },
    { "render", 200, REPORT_STATE_NORMAL },
    { "vercel", 250, REPORT_STATE_AT_LEAST },
  };
  const ReportOptions options = { .reference = "fly" };
  g_autoptr (ReportComparison) cheapest =
      fixture_totals (totals, G_N_ELEMENTS (totals), 0, NULL);
  g_autoptr (ReportComparison) chosen =
      fixture_totals (totals, G_N_ELEMENTS (totals), 0, &options);
  const ReportRow *fly = report_comparison_find (cheapest, "fly");
  const ReportRow *render = report_comparison_find (chosen, "render");

  g_assert_true (fly->has_delta);
  g_assert_cmpint (fly->delta, ==, 100);
  g_assert_cmpstr (fly->delta_text, ==, "+$1.00");
  g_assert_true (report_comparison_find (cheapest, "render")->is_reference);
  g_assert_false (report_comparison_find (cheapest, "vercel")->has_delta);
  g_assert_cmpint (render->delta, ==, -100);
  g_assert_cmpstr (render->delta_text, ==, "\342\210\222$1.00");
  g_assert_null (report_comparison_find (chosen, "heroku"));
}

static void
knows_who_is_within_the_budget (void)
{
  static const FixtureTotal totals[] = {
    { "fly", 300, REPORT_STATE_NORMAL },
    { "render", 100, REPORT_STATE_AT_LEAST },
  };
  g_autoptr (ReportComparison) none = fixture_totals (totals, 2, 0, NULL);
  g_autoptr (ReportComparison) fits = fixture_totals (totals, 2, 3.0, NULL);
  g_autoptr (ReportComparison) fails = fixture_totals (totals, 2, 2.99, NULL);

  g_assert_true (report_comparison_fits_budget (none));
  g_assert_true (report_comparison_fits_budget (fits));
  g_assert_true (report_comparison_find (fits, "fly")->is_within_budget);
  g_assert_false (report_comparison_find (fits, "render")->is_within_budget);
  g_assert_false (report_comparison_fits_budget (fails));
}

static void
knows_its_days (void)
{
  g_autoptr (ReportComparison) comparison = fixture_compare ("hobby", NULL);
  g_autoptr (ReportComparison) empty = fixture_totals (NULL, 0, 0, NULL);
  g_autoptr (ReportComparison) shared = report_comparison_ref (comparison);
  CostDate as_of = report_comparison_get_as_of (shared);

  g_assert_cmpuint (report_comparison_get_at (comparison), ==, 20260507);
  g_assert_cmpuint (as_of, !=, COST_DATE_NONE);
  for (guint i = 0; i < report_comparison_get_n_rows (comparison); i++)
    g_assert_cmpuint (
        as_of,
        <=,
        report_comparison_get_row (comparison, i)->estimate->provider->as_of);
  g_assert_cmpuint (report_comparison_get_today (comparison),
                    ==,
                    COST_DATE_NONE);
  g_assert_cmpuint (report_comparison_get_as_of (empty), ==, COST_DATE_NONE);
  g_assert_cmpstr (report_comparison_get_scenario (comparison)->name,
                   ==,
                   "Hobby app");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/comparison/order",
                   ranks_whole_before_partial_before_blocked);
  g_test_add_func ("/report/comparison/equals", equals_share_a_rank_in_order);
  g_test_add_func ("/report/comparison/reference", compares_with_a_reference);
  g_test_add_func ("/report/comparison/budget", knows_who_is_within_the_budget);
  g_test_add_func ("/report/comparison/days", knows_its_days);
  return g_test_run ();
}
