/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Money in the C locale: dollars, grouped as in English. */
#include "report-money.h"

#include <math.h>

#define MINUS "\342\210\222"

static const struct
{
  CostMoney   money;
  const char *text;
  const char *delta;
} amounts[] = {
  { 0, "$0.00", "$0.00" },
  { 5, "$0.05", "+$0.05" },
  { 219, "$2.19", "+$2.19" },
  { 500, "$5.00", "+$5.00" },
  { 123456, "$1,234.56", "+$1,234.56" },
  { -5, MINUS "$0.05", MINUS "$0.05" },
  { -123456, MINUS "$1,234.56", MINUS "$1,234.56" },
  { COST_MONEY_MAX, "$10,000,000,000,000.00", "+$10,000,000,000,000.00" },
  { 999999999999999, "$9,999,999,999,999.99", "+$9,999,999,999,999.99" },
};

static void
writes_amounts (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (amounts); i++)
    {
      g_autofree char *text = report_money (amounts[i].money);
      g_autofree char *delta = report_money_delta (amounts[i].money);

      g_assert_cmpstr (text, ==, amounts[i].text);
      g_assert_cmpstr (delta, ==, amounts[i].delta);
    }
}

static const struct
{
  const char *code;
  double      rate;
  CostMoney   money;
  const char *text;
  const char *delta;
  const char *machine;
} converted[] = {
  { "EUR", 0.92, 219, "EUR 2.01", "+EUR 2.01", "2.01" },
  { "EUR", 0.5, 3, "EUR 0.02", "+EUR 0.02", "0.02" },
  { "EUR", 0.5, -123456, MINUS "EUR 617.28", MINUS "EUR 617.28", "-617.28" },
  { "EUR", 0.92, 0, "EUR 0.00", "EUR 0.00", "0.00" },
  { "JPY", 151.3, 3160, "JPY 4,781", "+JPY 4,781", "4781" },
  { "JPY", 151.3, -3160, MINUS "JPY 4,781", MINUS "JPY 4,781", "-4781" },
  { "KWD", 0.307, 100000, "KWD 307.000", "+KWD 307.000", "307.000" },
  { "CLF", 0.024, 219, "CLF 0.0526", "+CLF 0.0526", "0.0526" },
  { "EUR", 1e-6, 1, "EUR 0.00", "EUR 0.00", "0.00" },
};

static void
writes_another_currency (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (converted); i++)
    {
      g_autoptr (CostCurrency) currency = cost_currency_new (converted[i].code,
                                                             converted[i].rate,
                                                             20261120,
                                                             "ECB",
                                                             NULL);
      g_autofree char *text = report_money_in (converted[i].money, currency);
      g_autofree char *delta =
          report_money_delta_in (converted[i].money, currency);
      g_autofree char *machine =
          report_money_convert (converted[i].money, currency);
      g_autofree char *dollars = report_money_in (converted[i].money, NULL);
      g_autofree char *plain = report_money (converted[i].money);

      g_assert_cmpstr (text, ==, converted[i].text);
      g_assert_cmpstr (delta, ==, converted[i].delta);
      g_assert_cmpstr (machine, ==, converted[i].machine);
      g_assert_cmpstr (dollars, ==, plain);
    }
}

static void
draws_another_currency (void)
{
  g_autoptr (CostCurrency) yen =
      cost_currency_new ("JPY", 151.3, 20261120, "ECB", NULL);
  g_autofree char *tick = report_money_tick (25000, yen);
  g_autofree char *value = report_money_value (4781, yen);
  g_autofree char *negative = report_money_value (-5, yen);

  g_assert_cmpfloat (report_money_to_units (3160, yen), ==, 4781);
  g_assert_cmpfloat (report_money_to_units (3160, NULL), ==, 31.6);
  g_assert_cmpstr (tick, ==, "JPY 25k");
  g_assert_cmpstr (value, ==, "JPY 4,781");
  g_assert_cmpstr (negative, ==, MINUS "JPY 5");
}

static const struct
{
  double      dollars;
  const char *text;
} ticks[] = {
  { 0, "$0" },        { -0.0, "$0" },       { 50, "$50" },
  { 2.5, "$2.50" },   { 1000, "$1,000" },   { 9999, "$9,999" },
  { 10000, "$10k" },  { 12500, "$12.5k" },  { 1500000, "$1.5M" },
  { 2e9, "$2B" },     { -20, MINUS "$20" }, { NAN, "$0" },
  { INFINITY, "$0" }, { 0.002, "$0.002" },  { 1e300, "$1,000,000B" },
};

static void
writes_ticks (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (ticks); i++)
    {
      g_autofree char *text = report_money_tick (ticks[i].dollars, NULL);

      g_assert_cmpstr (text, ==, ticks[i].text);
    }
}

static const struct
{
  double      dollars;
  const char *text;
} prices[] = {
  { 0, "$0.00" },
  { 5, "$5.00" },
  { 0.02, "$0.02" },
  { 3.32, "$3.32" },
  { 0.0000023, "$0.0000023" },
  { 0.000002316, "$0.000002316" },
  { 1234.5, "$1,234.50" },
  { 1.0 / 3.0, "$0.333333" },
  { NAN, "$0.00" },
};

static void
writes_unit_prices (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (prices); i++)
    {
      g_autofree char *text = report_money_unit_price (prices[i].dollars);

      g_assert_cmpstr (text, ==, prices[i].text);
    }
}

static void
values_are_amounts (void)
{
  g_autofree char *value = report_money_value (2.185, NULL);
  g_autofree char *none = report_money_value (NAN, NULL);

  g_assert_cmpstr (value, ==, "$2.19");
  g_assert_cmpstr (none, ==, "$0.00");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/money/amounts", writes_amounts);
  g_test_add_func ("/report/money/ticks", writes_ticks);
  g_test_add_func ("/report/money/unit-prices", writes_unit_prices);
  g_test_add_func ("/report/money/values", values_are_amounts);
  g_test_add_func ("/report/money/currency", writes_another_currency);
  g_test_add_func ("/report/money/draws", draws_another_currency);
  return g_test_run ();
}
