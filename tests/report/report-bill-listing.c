/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A bill as a table, with what explains it. */
#include "report-bill-listing.h"

#include "report-fixture.h"
#include "report-money.h"

static const char *
find_note (const ReportTable *table, const char *prefix)
{
  for (guint i = 0; i < report_table_get_n_notes (table); i++)
    if (g_str_has_prefix (report_table_get_note (table, i), prefix))
      return report_table_get_note (table, i);
  return NULL;
}

static int
find_column (const ReportTable *table, const char *title)
{
  for (guint i = 0; i < report_table_get_n_columns (table); i++)
    if (g_strcmp0 (report_table_get_column (table, i)->title, title) == 0)
      return (int)i;
  return -1;
}

static GPtrArray *
estimate (double month_hours)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("small-api", "fly");

  scenario->month_hours = month_hours;
  return fixture_estimate (scenario);
}

static void
lists_a_bill (void)
{
  g_autoptr (GPtrArray) estimates = estimate (0);
  CostEstimate *fly = g_ptr_array_index (estimates, 0);
  g_autoptr (ReportBill) bill = report_bill_new (fly);
  g_autoptr (ReportTable) table = report_bill_listing (bill, NULL);

  g_assert_cmpuint (report_table_get_n_rows (table), ==, fly->lines->len);
  g_assert_cmpuint (report_table_get_n_columns (table), ==, 6);
  g_assert_cmpstr (report_table_get_cell (table, 0, 0)->human,
                   ==,
                   "Started Machines (shared-cpu-1x, 1 GB)");
  g_assert_nonnull (find_note (table, "Warning: "));
  g_assert_nonnull (find_note (table, "Plan: Machines is the cheapest "));
  g_assert_nonnull (find_note (table, "Chosen: Machine size: "));
  g_assert_nonnull (find_note (table, "Prices from "));
  g_assert_null (find_note (table, "Not modelled: "));
  g_assert_null (find_note (table, "[1]"));
}

static void
lists_sources_and_omissions_if_asked (void)
{
  g_autoptr (GPtrArray) estimates = estimate (0);
  const ReportBillExtras extras = { NULL, TRUE, TRUE };
  g_autoptr (ReportBill) bill =
      report_bill_new (g_ptr_array_index (estimates, 0));
  g_autoptr (ReportTable) table = report_bill_listing (bill, &extras);
  int column = find_column (table, "Source");

  g_assert_cmpint (column, ==, 6);
  g_assert_cmpstr (report_table_get_cell (table, 0, (guint)column)->human,
                   ==,
                   "[1]");
  g_assert_nonnull (find_note (table, "[1] "));
  g_assert_nonnull (strstr (find_note (table, "[1] "), " https://"));
  g_assert_nonnull (find_note (table, "Not modelled: "));
  g_assert_null (find_note (table, "Prices from "));
}

/* An empty cell would look as if it were of the one above. */
static void
says_where_there_is_no_source (void)
{
  g_autoptr (GPtrArray) estimates = estimate (0);
  CostEstimate          *fly = g_ptr_array_index (estimates, 0);
  const ReportBillExtras extras = { .has_sources = TRUE };
  g_autoptr (ReportBill) bill = report_bill_new (fly);
  g_autoptr (ReportTable) table = NULL;

  ((CostLine *)g_ptr_array_index (fly->lines, 0))->source = NULL;
  table = report_bill_listing (bill, &extras);
  g_assert_cmpstr (report_table_get_cell (table, 0, 6)->human, ==, "no source");
  g_assert_cmpstr (report_table_get_cell (table, 1, 6)->human, ==, "[1]");
}

static void
shows_both_currencies (void)
{
  g_autoptr (GPtrArray) estimates = estimate (0);
  g_autoptr (CostCurrency) euro =
      cost_currency_new ("EUR", 0.5, 20261120, "ECB", NULL);
  g_autoptr (ReportBill) bill =
      report_bill_new_in (g_ptr_array_index (estimates, 0), euro);
  g_autoptr (ReportTable) table = report_bill_listing (bill, NULL);
  const ReportCell *amount = report_table_get_cell (table, 0, 5);
  int               column = find_column (table, "In US dollars");

  g_assert_true (g_str_has_prefix (amount->human, "EUR "));
  g_assert_cmpint (column, ==, 6);
  g_assert_cmpstr (report_table_get_cell (table, 0, (guint)column)->human + 1,
                   ==,
                   amount->machine);
  g_assert_cmpstr (find_note (table, "One US dollar"),
                   ==,
                   "One US dollar is 0.5 EUR (2026-11-20, ECB).");
}

static void
marks_own_prices (void)
{
  g_autoptr (GPtrArray) estimates = estimate (0);
  CostEstimate *fly = g_ptr_array_index (estimates, 0);
  CostLine     *line = g_ptr_array_index (fly->lines, 0);
  g_autoptr (ReportBill) bill = NULL;
  g_autoptr (ReportTable) table = NULL;
  int column = -1;

  line->discount = 20;
  line->list = 1340;
  bill = report_bill_new (fly);
  table = report_bill_listing (bill, NULL);
  column = find_column (table, "Note");
  g_assert_cmpint (column, ==, 6);
  g_assert_cmpstr (report_table_get_cell (table, 0, 6)->human,
                   ==,
                   "list $13.40, own discount of 20%");
  g_assert_null (report_table_get_cell (table, 1, 6)->human);
}

/* Vercel's credit pays what the bill says is used. */
static void
tells_whose_credit_pays (void)
{
  g_autoptr (CostScenario) scenario =
      fixture_scenario ("nextjs-frontend", "vercel");
  g_autoptr (GPtrArray) estimates = fixture_estimate (scenario);
  const CostEstimate *vercel = g_ptr_array_index (estimates, 0);
  g_autoptr (ReportBill) bill = report_bill_new ((CostEstimate *)vercel);
  g_autoptr (ReportTable) table = report_bill_listing (bill, NULL);
  guint     column = (guint)find_column (table, "Note");
  CostMoney paid = 0;

  for (guint i = 0; i < vercel->lines->len; i++)
    {
      const CostLine  *line = g_ptr_array_index (vercel->lines, i);
      g_autofree char *amount = report_money (line->credit);
      g_autofree char *note =
          g_strconcat (amount, " paid by Included usage credit", NULL);

      g_assert_cmpstr (report_table_get_cell (table, i, column)->human,
                       ==,
                       line->credit > 0 ? note : NULL);
      g_assert_cmpint (line->amount, ==, line->gross - line->credit);
      paid += line->credit;
    }
  g_assert_cmpint (paid, ==, 2000);
}

/* Only where the two differ. */
static void
tells_the_own_month (void)
{
  g_autoptr (GPtrArray) native = estimate (0);
  g_autoptr (GPtrArray) other = estimate (730);
  const ReportBillExtras extras = { .native = g_ptr_array_index (native, 0) };
  g_autoptr (ReportBill) bill = report_bill_new (g_ptr_array_index (other, 0));
  g_autoptr (ReportBill) same = report_bill_new (g_ptr_array_index (native, 0));
  g_autoptr (ReportTable) table = report_bill_listing (bill, &extras);
  g_autoptr (ReportTable) plain = report_bill_listing (same, &extras);

  g_assert_nonnull (find_note (table, "Fly.io’s own month of 720 hours: $"));
  g_assert_null (find_note (plain, "Fly.io’s own month"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/bill-listing/bill", lists_a_bill);
  g_test_add_func ("/report/bill-listing/asked",
                   lists_sources_and_omissions_if_asked);
  g_test_add_func ("/report/bill-listing/no-source",
                   says_where_there_is_no_source);
  g_test_add_func ("/report/bill-listing/currency", shows_both_currencies);
  g_test_add_func ("/report/bill-listing/own", marks_own_prices);
  g_test_add_func ("/report/bill-listing/credit", tells_whose_credit_pays);
  g_test_add_func ("/report/bill-listing/month", tells_the_own_month);
  return g_test_run ();
}
