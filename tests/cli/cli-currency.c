/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What --currency takes, and each refusal with its exact words. */
#include "cli-currency.h"

#include "fixtures.h"

static void
reads_each_form (void)
{
  static const struct
  {
    const char *text;
    double      rate;
    CostDate    date;
    const char *source;
  } forms[] = {
    { "EUR=0.92@2026-11-20,ECB", 0.92, 20261120, "ECB" },
    { " EUR = 0.92 @ 2026-11-20 , the bank, fixing ",
      0.92,
      20261120,
      "the bank, fixing" },
    { "EUR=1,me@home", 1, 0, "me@home" },
    { "EUR=2", 2, 0, "your own rate" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autoptr (CostCurrency) currency = NULL;
      g_autoptr (GError) error = NULL;

      g_assert_true (cli_currency_parse (forms[i].text, &currency, &error));
      g_assert_no_error (error);
      g_assert_cmpstr (currency->code, ==, "EUR");
      g_assert_cmpfloat (currency->rate, ==, forms[i].rate);
      g_assert_cmpstr (currency->source, ==, forms[i].source);
      if (forms[i].date != 0)
        g_assert_cmpuint (currency->date, ==, forms[i].date);
    }
}

static void
dollars_are_no_currency (void)
{
  CostCurrency *currency = NULL;

  g_assert_true (cli_currency_parse ("USD", &currency, NULL));
  g_assert_null (currency);
}

#define FORMS                                                                  \
  "expected CODE=RATE, such as EUR=0.92, EUR=0.92@2026-11-20 or "              \
  "EUR=0.92@2026-11-20,ECB; or USD"

static const struct
{
  const char *text;
  const char *message;
} refused[] = {
  { "EUR", "“EUR” is no rate; " FORMS },
  { "EUR=", "“EUR=” is no rate; " FORMS },
  { "EUR=nan", "“EUR=nan” is no rate; " FORMS },
  { "EUR=1e3", "“EUR=1e3” is no rate; " FORMS },
  { "EUR=-1", "“EUR=-1” is no rate; " FORMS },
  { "EUR=0",
    "the rate is out of range; expected 0.000001 to 1000000 units for one "
    "dollar" },
  { "eur=1",
    "“eur” is not the code of a currency; expected three capital letters, "
    "such as EUR" },
  { "EUR=1@today", "“today” is not a date; expected YYYY-MM-DD" },
  { "EUR=1,",
    "the source of the rate is empty or longer than 200 characters; say in a "
    "few words who gives it" },
  { "USD=1",
    "USD is what all prices are in and has no rate; leave the currency out" },
};

static void
refuses (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *line =
          g_strconcat ("compare --currency ", refused[i].text, NULL);
      g_autofree char *message =
          g_strconcat ("--currency: ", refused[i].message, NULL);

      fixture_assert_refused (line, message);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/currency/forms", reads_each_form);
  g_test_add_func ("/cli/currency/dollars", dollars_are_no_currency);
  g_test_add_func ("/cli/currency/refuses", refuses);
  return g_test_run ();
}
