/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bills: every amount comes with what explains it. */
#include "report-bill.h"

#include "report-fixture.h"
#include "report-money.h"

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

static void
explains_tiers_credit_and_allowance (void)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("hobby", "fly");
  g_autoptr (GPtrArray) estimates = fixture_estimate (scenario);
  CostEstimate *estimate = g_ptr_array_index (estimates, 0);
  CostLine     *line = g_ptr_array_index (estimate->lines, 0);
  g_autoptr (ReportBill) bill = NULL;
  const ReportBillRow *row = NULL;
  CostTierUse          tier = { 10, 0.5, 8, TRUE };

  line->quantity = 20;
  line->allowance_used = 2;
  line->billable = 18;
  line->gross = 900;
  line->credit = 400;
  line->is_override = TRUE;
  g_array_set_size (line->tiers, 0);
  g_array_append_val (line->tiers, tier);
  tier.quantity = 10;
  tier.is_known = FALSE;
  g_array_append_val (line->tiers, tier);
  bill = report_bill_new (estimate);
  row = report_bill_get_row (bill, 0);
  g_assert_cmpuint (row->explanations->len, >=, 5);
  g_assert_cmpstr (row->explanations->pdata[0],
                   ==,
                   "Included: 2 Machines. Billed: 18 Machines.");
  g_assert_cmpstr (row->explanations->pdata[1],
                   ==,
                   "Tier 1: 8 Machines at $0.50 per Machine.");
  g_assert_cmpstr (row->explanations->pdata[2],
                   ==,
                   "Tier 2: 10 Machines at not known.");
  g_assert_cmpstr (row->explanations->pdata[3],
                   ==,
                   "Of $9.00, a credit pays $4.00.");
  g_assert_cmpstr (row->explanations->pdata[4],
                   ==,
                   "The quantity is your own figure.");
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
  g_test_add_func ("/report/bill/explains",
                   explains_tiers_credit_and_allowance);
  g_test_add_func ("/report/bill/not-priced", says_what_could_not_be_priced);
  return g_test_run ();
}
