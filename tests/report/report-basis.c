/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What figures rest on: said where there is something to say. */
#include "report-basis.h"

#include <string.h>

#include "report-fixture.h"

static ReportComparison *
compare_at (CostDate at, CostDate today, double month_hours)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("small-api", "fly");
  g_autoptr (GPtrArray) estimates = NULL;
  const ReportOptions options = { .today = today };

  scenario->at = at;
  scenario->month_hours = month_hours;
  estimates = fixture_estimate (scenario);
  return report_comparison_new (estimates, scenario, &options);
}

static void
says_day_and_month (void)
{
  g_autoptr (ReportComparison) past = compare_at (20260507, 20261123, 0);
  g_autoptr (ReportComparison) later = compare_at (20270101, 20261123, 730);
  g_autofree char *prices = report_basis_prices (past);
  g_autofree char *announced = report_basis_prices (later);
  g_autofree char *own_month = report_basis_month (past);
  g_autofree char *month = report_basis_month (later);

  g_assert_cmpstr (prices,
                   ==,
                   "Prices of 2026-05-07; list prices without tax.");
  g_assert_true (
      g_str_has_prefix (announced, "The latest known prices, checked from "));
  g_assert_nonnull (strstr (announced, ", carried forward to 2027-01-01; "));
  g_assert_cmpstr (own_month, ==, "Each platform’s own billing month.");
  g_assert_cmpstr (month, ==, "A month of 730 hours for all.");
}

/* What is billed was looked up on some days; who is not shown, or bills
 * nothing, says nothing. */
static void
says_when_what_is_shown_was_checked (void)
{
  g_autoptr (CostScenario) scenario =
      fixture_scenario ("small-api", "fly,vercel");
  g_autoptr (GPtrArray) estimates = NULL;
  g_autoptr (ReportComparison) comparison = NULL;
  const ReportOptions options = { .today = 20261123 };
  const CostEstimate *fly = NULL;
  CostSource          old = { .date = 20250102, .confidence = 'A' };
  CostSource          fresh = { .date = 20261101, .confidence = 'A' };
  g_autofree char    *prices = NULL;

  scenario->at = 20261123;
  estimates = fixture_estimate (scenario);
  comparison = report_comparison_new (estimates, scenario, &options);
  fly = report_comparison_find (comparison, "fly")->estimate;
  for (guint i = 0; i < fly->lines->len; i++)
    ((CostLine *)g_ptr_array_index (fly->lines, i))->source =
        i == 0 ? &old : &fresh;
  report_comparison_find (comparison, "vercel")->estimate->provider->as_of =
      20200101;
  prices = report_basis_prices (comparison);
  g_assert_cmpstr (prices,
                   ==,
                   "Prices of 2026-11-23, checked from 2025-01-02 to "
                   "2026-11-01; list prices without tax.");
}

/* Announced is what somebody says of a day after today; the rest is carried
 * forward. */
static void
nobody_announces_what_is_carried_forward (void)
{
  g_autoptr (ReportComparison) far = compare_at (20500101, 20261123, 0);
  const CostEstimate *fly = report_comparison_get_row (far, 0)->estimate;
  g_autofree char    *carried = report_basis_prices (far);
  g_autofree char    *announced = NULL;

  for (guint i = 0; i < fly->lines->len; i++)
    {
      CostLine *line = g_ptr_array_index (fly->lines, i);

      if (line->amount != 0)
        line->price_from = 20270101;
    }
  announced = report_basis_prices (far);
  g_assert_null (strstr (carried, "announced"));
  g_assert_nonnull (strstr (carried, "carried forward to 2050-01-01"));
  g_assert_true (g_str_has_prefix (announced,
                                   "Prices announced for 2050-01-01, and the "
                                   "latest known where nothing is announced, "
                                   "checked from "));
}

/* Before the first prices on record nobody is impossible. */
static void
names_who_has_no_prices (void)
{
  g_autoptr (CostScenario) scenario =
      fixture_scenario ("hobby", "fly,cloudflare");
  g_autoptr (GPtrArray) estimates = NULL;
  g_autoptr (ReportComparison) comparison = NULL;
  g_autofree char *text = NULL;
  g_autofree char *joined = NULL;
  g_autofree char *named = NULL;

  scenario->at = 20240101;
  estimates = fixture_estimate (scenario);
  comparison = report_comparison_new (estimates, scenario, NULL);
  text = report_basis_without (comparison, "Found");
  g_assert_cmpstr (text, ==, "Found (no prices known: Cloudflare)");
  joined = report_basis_without (comparison, "Found (in part)");
  g_assert_cmpstr (joined, ==, "Found (in part; no prices known: Cloudflare)");
  named = report_basis_without (comparison, "Cloudflare is told of");
  g_assert_cmpstr (named, ==, "Cloudflare is told of");
}

static void
is_silent_where_nothing_is_to_be_said (void)
{
  g_autoptr (ReportComparison) past = compare_at (20260507, 20261123, 0);

  g_assert_null (report_basis_own (past));
  g_assert_null (report_basis_stale (past));
  g_assert_null (report_basis_announced (past));
}

static void
names_whose_prices_are_old (void)
{
  g_autoptr (ReportComparison) later = compare_at (20290101, 20261123, 0);
  g_autofree char *stale = report_basis_stale (later);

  g_assert_cmpstr (stale, ==, "Old prices: Fly.io (checked 2026-10-09).");
}

static void
names_whose_prices_are_own_or_announced (void)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("hobby", "fly,render");
  g_autoptr (GPtrArray) estimates = fixture_estimate (scenario);
  const CostEstimate *fly = g_ptr_array_index (estimates, 0);
  const CostEstimate *render = g_ptr_array_index (estimates, 1);
  g_autoptr (ReportComparison) comparison = NULL;
  g_autofree char *own = NULL;
  g_autofree char *announced = NULL;

  ((CostLine *)g_ptr_array_index (fly->lines, 0))->discount = 5;
  for (guint i = 0; i < render->lines->len; i++)
    {
      CostLine *line = g_ptr_array_index (render->lines, i);

      line->confidence = 'U';
      line->price_from = render->at;
    }
  render->provider->as_of = 20260101;
  comparison = report_comparison_new (estimates, scenario, NULL);
  own = report_basis_own (comparison);
  announced = report_basis_announced (comparison);
  g_assert_cmpstr (own, ==, "Own prices: Fly.io, Render.");
  g_assert_cmpstr (announced, ==, "Announced prices: Render.");
}

static void
tells_the_own_month (void)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("hobby", "fly");
  g_autoptr (GPtrArray) estimates = fixture_estimate (scenario);
  g_autofree char *text =
      report_basis_native (g_ptr_array_index (estimates, 0), NULL);

  g_assert_cmpstr (text, ==, "Fly.io’s own month of 720 hours: $1.94.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/basis/day", says_day_and_month);
  g_test_add_func ("/report/basis/silent",
                   is_silent_where_nothing_is_to_be_said);
  g_test_add_func ("/report/basis/checked",
                   says_when_what_is_shown_was_checked);
  g_test_add_func ("/report/basis/forward",
                   nobody_announces_what_is_carried_forward);
  g_test_add_func ("/report/basis/no-prices", names_who_has_no_prices);
  g_test_add_func ("/report/basis/stale", names_whose_prices_are_old);
  g_test_add_func ("/report/basis/own",
                   names_whose_prices_are_own_or_announced);
  g_test_add_func ("/report/basis/month", tells_the_own_month);
  return g_test_run ();
}
