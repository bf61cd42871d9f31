/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What makes an amount, in few words. */
#include "report-brief.h"

#include <math.h>

#include "report-fixture.h"

static const CostCredit paying = { .id = (char *)"x",
                                   .label = (char *)"Included" };
static const CostCredit second = { .id = (char *)"y",
                                   .label = (char *)"Trial" };

static CostMeter
make_meter (void)
{
  return (CostMeter){ .id = (char *)"it", .unit = (char *)"GB" };
}

static void
says_nothing_of_most_lines (void)
{
  const CostMeter   meter = make_meter ();
  const CostTierUse tier = { INFINITY, 0.5, 8, TRUE };
  const CostLine    line = { .meter = &meter,
                             .quantity = 8,
                             .billable = 8,
                             .tiers = &tier,
                             .n_tiers = 1,
                             .is_priced = TRUE };
  g_autofree char  *brief = report_brief_line (&line, NULL);
  g_autofree char  *tiers = report_brief_tiers (&line);
  g_autofree char  *credits = report_brief_credits (&line);

  g_assert_null (brief);
  g_assert_cmpstr (tiers, ==, "8@0.5");
  g_assert_null (credits);
}

/* In the order in which the amount comes about. */
static void
says_all_in_order (void)
{
  CostMeter           meter = make_meter ();
  const CostTierUse   tiers[] = { { 10, 0.5, 10, TRUE },
                                  { 20, 0.4, 0, TRUE },
                                  { INFINITY, 0.25, 2, TRUE } };
  const CostCreditUse credits[] = { { &paying, 267 }, { &second, 100 } };
  CostLine            line = {
               .meter = &meter,
               .quantity = 11.5,
               .billable = 12,
               .tiers = tiers,
               .n_tiers = G_N_ELEMENTS (tiers),
               .credits = credits,
               .n_credits = G_N_ELEMENTS (credits),
               .is_minimum = TRUE,
               .is_priced = TRUE,
               .list = 1340,
               .discount = 10,
  };
  g_autofree char *brief = NULL;
  g_autofree char *for_tiers = report_brief_tiers (&line);
  g_autofree char *for_credits = report_brief_credits (&line);

  meter.block = cost_formula_new_number (1);
  brief = report_brief_line (&line, NULL);
  g_assert_cmpstr (brief,
                   ==,
                   "rounded up: 12 GB billed, 10 GB at $0.50, 2 GB at $0.25, "
                   "minimum of $13.40 applies, list $13.40, own discount of "
                   "10%, $2.67 paid by Included, $1.00 paid by Trial");
  g_assert_cmpstr (for_tiers, ==, "10@0.5;2@0.25");
  g_assert_cmpstr (for_credits, ==, "x=2.67;y=1.00");
  cost_formula_free (meter.block);
}

static void
amounts_are_in_the_currency (void)
{
  g_autoptr (CostCurrency) euro =
      cost_currency_new ("EUR", 0.5, 20261120, "ECB", NULL);
  const CostMeter     meter = make_meter ();
  const CostCreditUse credit = { &paying, 300 };
  const CostLine      line = { .meter = &meter,
                               .is_capped = TRUE,
                               .is_priced = TRUE,
                               .list = 400,
                               .credits = &credit,
                               .n_credits = 1 };
  g_autofree char    *brief = report_brief_line (&line, euro);

  g_assert_cmpstr (brief,
                   ==,
                   "maximum of EUR 2.00 applies, EUR 1.50 paid by Included");
}

/* A list amount that nobody knows is not shown as zero. */
static void
what_has_no_price_has_no_list (void)
{
  const CostMeter   meter = make_meter ();
  const CostTierUse tier = { INFINITY, 0, 8, FALSE };
  const CostLine    line = { .meter = &meter,
                             .tiers = &tier,
                             .n_tiers = 1,
                             .discount = 12.5 };
  g_autofree char  *brief = report_brief_line (&line, NULL);
  g_autofree char  *tiers = report_brief_tiers (&line);

  g_assert_cmpstr (brief, ==, "own discount of 12.5%");
  g_assert_cmpstr (tiers, ==, "8@");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/brief/nothing", says_nothing_of_most_lines);
  g_test_add_func ("/report/brief/order", says_all_in_order);
  g_test_add_func ("/report/brief/currency", amounts_are_in_the_currency);
  g_test_add_func ("/report/brief/not-priced", what_has_no_price_has_no_list);
  return g_test_run ();
}
