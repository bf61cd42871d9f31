/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What figures rest on: said where there is something to say. */
#include "report-basis.h"

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
      g_str_has_prefix (announced, "Prices announced for 2027-01-01, last "));
  g_assert_cmpstr (own_month, ==, "Each platform’s own billing month.");
  g_assert_cmpstr (month, ==, "A month of 730 hours for all.");
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
  g_test_add_func ("/report/basis/stale", names_whose_prices_are_old);
  g_test_add_func ("/report/basis/own",
                   names_whose_prices_are_own_or_announced);
  g_test_add_func ("/report/basis/month", tells_the_own_month);
  return g_test_run ();
}
