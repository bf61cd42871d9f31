/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How an amount comes about, step by step. */
#include "report-explain.h"

#include "report-fixture.h"

static const CostCredit    credit = { .id = (char *)"x",
                                      .label = (char *)"Included" };
static const CostCreditUse use = { &credit, 400 };

static CostEstimate *
estimate (void)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("hobby", "fly");
  g_autoptr (GPtrArray) estimates = fixture_estimate (scenario);

  return cost_estimate_ref (g_ptr_array_index (estimates, 0));
}

static void
explains_every_step (void)
{
  static const char *const wanted[] = {
    "Included: 2 Machines. Billed: 18 Machines.",
    "Tier 1: 8 Machines at $0.50 per Machine.",
    "Tier 2: 10 Machines at not known.",
    "$10.00 by the list, less your discount of 10%.",
    "Of $9.00, $4.00 is paid by “Included”.",
    "The quantity is your own figure.",
  };
  g_autoptr (CostEstimate) fly = estimate ();
  CostLine         *line = g_ptr_array_index (fly->lines, 0);
  const CostTierUse tiers[] = { { 10, 0.5, 8, TRUE }, { 10, 0.5, 10, FALSE } };
  g_autoptr (GPtrArray) sentences = NULL;

  line->quantity = 20;
  line->allowance_used = 2;
  line->billable = 18;
  line->list = 1000;
  line->discount = 10;
  line->gross = 900;
  line->credit = 400;
  line->credits = &use;
  line->n_credits = 1;
  line->is_override = TRUE;
  line->tiers = tiers;
  line->n_tiers = G_N_ELEMENTS (tiers);
  sentences = report_explain_line (line, NULL);
  g_assert_cmpuint (sentences->len, >=, G_N_ELEMENTS (wanted));
  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    g_assert_cmpstr (g_ptr_array_index (sentences, i), ==, wanted[i]);
}

static void
amounts_are_in_the_currency (void)
{
  g_autoptr (CostCurrency) euro =
      cost_currency_new ("EUR", 0.5, 20261120, "ECB", NULL);
  g_autoptr (CostEstimate) fly = estimate ();
  CostLine *line = g_ptr_array_index (fly->lines, 0);
  g_autoptr (GPtrArray) sentences = NULL;

  line->gross = 900;
  line->credit = 400;
  line->credits = &use;
  line->n_credits = 1;
  sentences = report_explain_line (line, euro);
  g_assert_cmpstr (g_ptr_array_index (sentences, 0),
                   ==,
                   "Of EUR 4.50, EUR 2.00 is paid by “Included”.");
}

static void
writes_prices (void)
{
  const CostTierUse tier = { 10, 0.02, 8, TRUE };
  g_autofree char  *none = report_explain_price (NULL, "GB");
  g_autofree char  *bare = report_explain_price (&tier, "");
  g_autofree char  *full = report_explain_price (&tier, "GB");

  g_assert_cmpstr (none, ==, "not known");
  g_assert_cmpstr (bare, ==, "$0.02");
  g_assert_cmpstr (full, ==, "$0.02 per GB");
}

static void
tells_which_bound_applies (void)
{
  const CostMeter meter = { .unit = (char *)"GB" };
  CostLine        line = { .meter = &meter, .list = 300, .is_minimum = TRUE };
  g_autoptr (GPtrArray) least = report_explain_line (&line, NULL);
  g_autoptr (GPtrArray) most = NULL;

  line.is_minimum = FALSE;
  line.is_capped = TRUE;
  most = report_explain_line (&line, NULL);
  g_assert_cmpstr (g_ptr_array_index (least, 0),
                   ==,
                   "The minimum of $3.00 applies.");
  g_assert_cmpstr (g_ptr_array_index (most, 0),
                   ==,
                   "The maximum of $3.00 applies.");
  g_assert_cmpuint (least->len + most->len, ==, 2);
}

/* One price where one is paid, though the list has more. */
static void
writes_the_span_of_tiers (void)
{
  const CostMeter  meter = { .unit = (char *)"GB" };
  CostTierUse      tiers[] = { { 10, 0.09, 10, TRUE },
                               { 20, 0.085, 10, TRUE },
                               { 30, 0.05, 0, TRUE } };
  CostLine         line = { .meter = &meter, .tiers = tiers, .n_tiers = 3 };
  g_autofree char *span = report_explain_prices (&line);
  g_autofree char *one = NULL;
  g_autofree char *unknown = NULL;

  g_assert_cmpuint (report_explain_count_tiers (&line), ==, 2);
  tiers[0].quantity = 0;
  one = report_explain_prices (&line);
  tiers[1].is_known = FALSE;
  unknown = report_explain_prices (&line);
  g_assert_cmpstr (span, ==, "$0.085–$0.09 per GB");
  g_assert_cmpstr (one, ==, "$0.085 per GB");
  g_assert_cmpstr (unknown, ==, "not known");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/explain/steps", explains_every_step);
  g_test_add_func ("/report/explain/currency", amounts_are_in_the_currency);
  g_test_add_func ("/report/explain/price", writes_prices);
  g_test_add_func ("/report/explain/bounds", tells_which_bound_applies);
  g_test_add_func ("/report/explain/span", writes_the_span_of_tiers);
  return g_test_run ();
}
