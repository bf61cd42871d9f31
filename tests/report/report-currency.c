/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Four texts make a currency, or one of them is to blame. */
#include "report-currency.h"

#include <string.h>

#include "cost-error.h"

#define TODAY 20261124

static const struct
{
  const char         *texts[REPORT_N_CURRENCY_FIELDS];
  ReportCurrencyField fault;
  const char         *part; /* of the message */
} faults[] = {
  { { "EURO", "0.92", "2026-11-20", "ECB" }, REPORT_CURRENCY_CODE, "EURO" },
  { { "€", "0.92", "2026-11-20", "ECB" }, REPORT_CURRENCY_CODE, "three" },
  { { "EUR", "", "2026-11-20", "ECB" }, REPORT_CURRENCY_RATE, "0.92" },
  { { "EUR", "0x1p3", "2026-11-20", "ECB" }, REPORT_CURRENCY_RATE, "number" },
  { { "EUR", "-1", "2026-11-20", "ECB" }, REPORT_CURRENCY_RATE, "number" },
  { { "EUR", "nan", "2026-11-20", "ECB" }, REPORT_CURRENCY_RATE, "number" },
  { { "EUR", "0", "2026-11-20", "ECB" }, REPORT_CURRENCY_RATE, "range" },
  { { "EUR", "9999999", "2026-11-20", "ECB" }, REPORT_CURRENCY_RATE, "range" },
  { { "EUR", "0.92", "20.11.2026", "ECB" }, REPORT_CURRENCY_DAY, "20.11.2026" },
  { { "EUR", "0.92", "", "ECB" }, REPORT_CURRENCY_DAY, "YYYY-MM-DD" },
  { { "EUR", "0.92", "2026-11-20", " " }, REPORT_CURRENCY_SOURCE, "source" },
};

static void
blames_one_field (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      CostCurrency       *currency = NULL;
      ReportCurrencyField fault = REPORT_N_CURRENCY_FIELDS;
      g_autoptr (GError) error = NULL;

      g_assert_false (
          report_currency_read (faults[i].texts, &currency, &fault, &error));
      g_assert_null (currency);
      g_assert_cmpint (fault, ==, faults[i].fault);
      g_assert_nonnull (strstr (error->message, faults[i].part));
    }
}

/* What is shown is read back as the same. */
static void
reads_what_it_shows (void)
{
  g_autoptr (CostCurrency) yen =
      cost_currency_new ("JPY", 151.125, 20261120, "A bank", NULL);
  g_autoptr (CostCurrency) again = NULL;
  char               *texts[REPORT_N_CURRENCY_FIELDS] = { NULL };
  ReportCurrencyField fault = REPORT_N_CURRENCY_FIELDS;
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < REPORT_N_CURRENCY_FIELDS; i++)
    texts[i] = report_currency_field (yen, (ReportCurrencyField)i, TODAY);
  g_assert_true (report_currency_read ((const char *const *)texts,
                                       &again,
                                       &fault,
                                       &error));
  g_assert_no_error (error);
  g_assert_true (cost_currency_equal (yen, again));
  for (int i = 0; i < REPORT_N_CURRENCY_FIELDS; i++)
    g_free (texts[i]);
}

static void
small_letters_will_do (void)
{
  const char *const   texts[] = { " eur ", " 0.92 ", " 2026-11-20 ", " ECB " };
  ReportCurrencyField fault = REPORT_N_CURRENCY_FIELDS;
  g_autoptr (CostCurrency) euro = NULL;

  g_assert_true (report_currency_read (texts, &euro, &fault, NULL));
  g_assert_cmpstr (euro->code, ==, "EUR");
  g_assert_cmpstr (euro->source, ==, "ECB");
  g_assert_cmpfloat (euro->rate, ==, 0.92);
  g_assert_cmpuint (euro->date, ==, 20261120);
}

static void
dollars_need_no_rate (void)
{
  static const char *const codes[] = { "", "USD", " usd" };

  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      const char *const   texts[] = { codes[i], "?", "?", "" };
      ReportCurrencyField fault = REPORT_N_CURRENCY_FIELDS;
      CostCurrency       *currency = NULL;

      g_assert_true (report_currency_read (texts, &currency, &fault, NULL));
      g_assert_null (currency);
    }
}

static void
begins_with_today (void)
{
  static const char *const wanted[] = { "", "", "2026-11-24", "" };

  for (int i = 0; i < REPORT_N_CURRENCY_FIELDS; i++)
    {
      g_autofree char *text =
          report_currency_field (NULL, (ReportCurrencyField)i, TODAY);

      g_assert_cmpstr (text, ==, wanted[i]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/currency/blames-one-field", blames_one_field);
  g_test_add_func ("/report/currency/reads-what-it-shows", reads_what_it_shows);
  g_test_add_func ("/report/currency/small-letters", small_letters_will_do);
  g_test_add_func ("/report/currency/dollars", dollars_need_no_rate);
  g_test_add_func ("/report/currency/today", begins_with_today);
  return g_test_run ();
}
