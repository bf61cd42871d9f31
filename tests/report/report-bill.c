/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bills: every amount comes with what explains it. */
#include "report-bill.h"

#include "report-fixture.h"

static ReportBill *
make_bill (const char *preset, const char *platform)
{
  g_autoptr (CostScenario) scenario = fixture_scenario (preset, platform);
  g_autoptr (GPtrArray) estimates = fixture_estimate (scenario);

  return report_bill_new (g_ptr_array_index (estimates, 0));
}

static void
puts_the_hobby_bill_into_words (void)
{
  g_autoptr (ReportBill) bill = make_bill ("hobby", "fly");
  const ReportBillRow *row = report_bill_get_row (bill, 0);

  g_assert_cmpuint (report_bill_get_n_rows (bill), ==, 1);
  g_assert_cmpstr (report_bill_get_title (bill), ==, "Fly.io: $1.94");
  g_assert_cmpstr (report_bill_get_subtitle (bill),
                   ==,
                   "Machines, a month of 720 hours, prices of 2026-05-07");
  g_assert_cmpstr (row->label, ==, "Started Machines");
  g_assert_cmpstr (row->quantity, ==, "1 Machine");
  g_assert_cmpstr (row->unit_price, ==, "$1.94 per Machine");
  g_assert_cmpstr (row->amount, ==, "$1.94");
  g_assert_cmpstr (row->category, ==, "Compute");
  g_assert_nonnull (row->source_url);
  g_assert_cmpstr (row->description,
                   ==,
                   "Started Machines, Ashburn, Virginia (US): 1 Machine, "
                   "$1.94.");
}

static void
assert_explained (CostEstimate *estimate)
{
  g_autoptr (ReportBill) bill = report_bill_new (estimate);

  for (guint i = 0; i < report_bill_get_n_rows (bill); i++)
    {
      const ReportBillRow *row = report_bill_get_row (bill, i);

      g_assert_cmpstr (row->label, !=, "");
      g_assert_cmpstr (row->quantity, !=, "");
      g_assert_cmpstr (row->unit_price, !=, "");
      g_assert_cmpstr (row->amount, !=, "");
      g_assert_cmpstr (row->confidence, !=, "");
    }
}

static void
every_line_is_explained (void)
{
  g_autoptr (GPtrArray) presets = cost_presets_load (NULL);

  for (guint i = 0; i < presets->len; i++)
    {
      const CostScenario *preset = g_ptr_array_index (presets, i);
      g_autoptr (GPtrArray) estimates = fixture_estimate (preset);

      for (guint k = 0; k < estimates->len; k++)
        assert_explained (g_ptr_array_index (estimates, k));
    }
}

/* The window shows when each price was looked up. */
static void
tells_how_old_each_price_is (void)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("small-api", "fly");
  g_autoptr (GPtrArray) estimates = NULL;
  g_autoptr (ReportBill) bill = NULL;

  scenario->at = 20290101;
  estimates = fixture_estimate (scenario);
  bill = report_bill_new (g_ptr_array_index (estimates, 0));
  for (guint i = 0; i < report_bill_get_n_rows (bill); i++)
    {
      const ReportBillRow *row = report_bill_get_row (bill, i);

      g_assert_cmpint (row->freshness, ==, COST_FRESHNESS_STALE);
      g_assert_true (g_str_has_suffix (row->mark, " days earlier"));
      g_assert_true (g_str_has_prefix (row->age, "Checked 20"));
    }
}

static void
amounts_are_in_the_currency (void)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("hobby", "fly");
  g_autoptr (GPtrArray) estimates = fixture_estimate (scenario);
  g_autoptr (CostCurrency) yen =
      cost_currency_new ("JPY", 151.3, 20261120, "ECB", NULL);
  g_autoptr (ReportBill) bill =
      report_bill_new_in (g_ptr_array_index (estimates, 0), yen);
  const ReportBillRow *row = report_bill_get_row (bill, 0);

  g_assert_cmpstr (report_bill_get_title (bill), ==, "Fly.io: JPY 294");
  g_assert_cmpstr (row->amount, ==, "JPY 294");
  g_assert_cmpstr (row->unit_price, ==, "$1.94 per Machine");
  g_assert_true (cost_currency_equal (report_bill_get_currency (bill), yen));
}

static void
says_what_could_not_be_priced (void)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("hobby", "fly");
  g_autoptr (GPtrArray) estimates = fixture_estimate (scenario);
  CostEstimate *estimate = g_ptr_array_index (estimates, 0);
  CostLine     *line = g_ptr_array_index (estimate->lines, 0);
  g_autoptr (ReportBill) bill = NULL;
  g_autoptr (ReportBill) shared = NULL;

  line->is_priced = FALSE;
  bill = report_bill_new (estimate);
  shared = report_bill_ref (bill);
  g_assert_true (report_bill_get_estimate (shared) == estimate);
  g_assert_cmpstr (report_bill_get_row (bill, 0)->amount,
                   ==,
                   "Could not be priced");
  g_assert_false (report_bill_get_row (bill, 0)->is_priced);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/bill/hobby", puts_the_hobby_bill_into_words);
  g_test_add_func ("/report/bill/every-line", every_line_is_explained);
  g_test_add_func ("/report/bill/age", tells_how_old_each_price_is);
  g_test_add_func ("/report/bill/currency", amounts_are_in_the_currency);
  g_test_add_func ("/report/bill/not-priced", says_what_could_not_be_priced);
  return g_test_run ();
}
