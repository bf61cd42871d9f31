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
  return g_test_run ();
}
