/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rounding against exact integer arithmetic: the decimal text of an amount
 * is rounded digit by digit, its double by the code under test.
 */
#include "config.h"

#include "cost-money.h"

#include <math.h>
#include <stdlib.h>

#include "cost-error.h"

#define N_RANDOM 200000

static const struct
{
  const char *name;
  double      dollars;
  double      cents;
} roundings[] = {
  { "half", 2.135, 214 },
  { "half-of-odd", 1.005, 101 },
  { "four-decimals", 2.0375, 204 },
  { "half-cent", 0.005, 1 },
  { "below-half", 0.00499999, 0 },
  { "zero", 0, 0 },
  { "whole", 27.2, 2720 },
  { "negative-half", -2.135, -214 },
  { "negative-below", -2.134999, -213 },
  { "large-half", 123456789012.345, 12345678901235 },
  { "not-a-number", NAN, 0 },
  { "negative-not-a-number", -NAN, 0 },
  { "infinite", INFINITY, 1e15 },
  { "negative-infinite", -INFINITY, -1e15 },
  { "largest", 1e13, 1e15 },
  { "beyond", 1e14, 1e15 },
  { "huge", 1e308, 1e15 },
  { "subnormal", 5e-324, 0 },
};

static void
rounds_row (gconstpointer data)
{
  gsize  i = GPOINTER_TO_SIZE (data);
  double cents = cost_money_round_cents (roundings[i].dollars);

  g_assert_cmpfloat (cents, ==, roundings[i].cents);
  g_assert_cmpint (cost_money_from_dollars (roundings[i].dollars),
                   ==,
                   (CostMoney)roundings[i].cents);
}

static void
never_gives_a_negative_zero (void)
{
  g_assert_false (signbit (cost_money_round_cents (-0.0)));
  g_assert_false (signbit (cost_money_round_cents (-0.001)));
  g_assert_false (signbit (cost_money_round_to (-0.001, 2)));
}

/* The text of @units, read by a parser that rounds correctly. */
static double
make_double (gint64 units, int decimals, gboolean is_negative)
{
  gint64           scale = (gint64)pow (10, decimals);
  g_autofree char *text = NULL;

  text = g_strdup_printf ("%s%" G_GINT64_FORMAT ".%0*" G_GINT64_FORMAT,
                          is_negative ? "-" : "",
                          units / scale,
                          decimals,
                          units % scale);
  return g_ascii_strtod (text, NULL);
}

/* Half up at the cent, in integers. */
static gint64
round_units (gint64 units, int kept, int decimals)
{
  gint64 scale = (gint64)pow (10, decimals - kept);

  return (units + scale / 2) / scale;
}

static void
rounds_as_exact_arithmetic_does (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20260507);

  for (int i = 0; i < N_RANDOM; i++)
    {
      int      decimals = g_rand_int_range (random, 3, 9);
      gint64   scale = (gint64)pow (10, decimals - 2);
      gint64   units = g_rand_int_range (random, 0, 1000000000);
      gboolean is_negative = g_rand_boolean (random);
      gint64   expected = 0;
      double   dollars = 0;

      if (i % 2 == 0)
        units = units / scale * scale + scale / 2;
      expected = round_units (units, 2, decimals);
      dollars = make_double (units, decimals, is_negative);
      g_assert_cmpint (cost_money_from_dollars (dollars),
                       ==,
                       is_negative ? -expected : expected);
    }
}

/* The tolerance must not lift what is really below a half. */
static void
leaves_what_is_just_below_a_half (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (int i = 0; i < N_RANDOM / 10; i++)
    {
      gint64 cents = g_rand_int_range (random, 0, 10000000);
      gint64 units = cents * 1000000 + 499999;

      g_assert_cmpint (cost_money_from_dollars (make_double (units, 8, FALSE)),
                       ==,
                       cents);
    }
}

/* What a line is: a quantity times a price, each the nearest double. */
static void
rounds_products_as_exact_arithmetic_does (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (11);

  for (int i = 0; i < N_RANDOM; i++)
    {
      gint64 quantity = g_rand_int_range (random, 0, 1000000);
      gint64 price = g_rand_int_range (random, 0, 1000000);
      double product = 0;

      product =
          make_double (quantity, 2, FALSE) * make_double (price, 4, FALSE);
      g_assert_cmpint (cost_money_from_dollars (product),
                       ==,
                       round_units (quantity * price, 2, 6));
    }
}

static void
keeps_whole_cents_up_to_the_largest (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (3);

  for (int i = 0; i < N_RANDOM; i++)
    {
      int       bits = g_rand_int_range (random, 1, 50);
      CostMoney money = (CostMoney)(g_rand_double (random) * ldexp (1, bits));

      money = MIN (money, COST_MONEY_MAX) * (g_rand_boolean (random) ? 1 : -1);
      g_assert_cmpint (cost_money_from_dollars (cost_money_to_dollars (money)),
                       ==,
                       money);
    }
}

static void
rises_with_the_amount (void)
{
  double before = cost_money_round_cents (-3);

  for (int i = -300000; i <= 300000; i++)
    {
      double cents = cost_money_round_cents (i / 100000.0);

      g_assert_cmpfloat (cents, >=, before);
      g_assert_cmpfloat (cents, ==, -cost_money_round_cents (i / -100000.0));
      before = cents;
    }
}

static const struct
{
  const char *name;
  double      value;
  int         decimals;
  double      rounded;
} prices[] = {
  { "cents", 3.315, 2, 3.32 },
  { "four", 0.00005, 4, 0.0001 },
  { "eight", 0.000000025, 8, 0.00000003 },
  { "below", 0.00004999, 4, 0 },
  { "negative", -3.315, 2, -3.32 },
  { "none", 2.5, 0, 3 },
  { "as-it-is", 0.0416, 6, 0.0416 },
  { "infinite", INFINITY, 2, INFINITY },
  { "huge", 1e300, 8, 1e300 },
};

static void
rounds_price (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);

  g_assert_cmpfloat (cost_money_round_to (prices[i].value, prices[i].decimals),
                     ==,
                     prices[i].rounded);
}

static void
rounds_prices_as_exact_arithmetic_does (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (5);

  for (int i = 0; i < N_RANDOM; i++)
    {
      int    kept = g_rand_int_range (random, 2, 9);
      gint64 units = (gint64)(g_rand_double (random) * 1e11);
      double value = 0;

      if (i % 2 == 0)
        units = units / 10 * 10 + 5;
      value = make_double (units, kept + 1, FALSE);
      g_assert_cmpfloat (
          cost_money_round_to (value, kept),
          ==,
          make_double (round_units (units, kept, kept + 1), kept, FALSE));
    }
}

static void
passes_on_what_is_no_number (void)
{
  g_assert_true (isnan (cost_money_round_to (NAN, 2)));
}

static const struct
{
  const char *text;
  CostMoney   money;
} texts[] = {
  { "2.19", 219 },
  { "-0.05", -5 },
  { "0.00", 0 },
  { "0.10", 10 },
  { "1234567.89", 123456789 },
  { "-1234567.00", -123456700 },
  { "10000000000000.00", 1000000000000000 },
};

static void
writes_and_reads_back (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *text = cost_money_to_string (texts[i].money);
      g_autoptr (GError) error = NULL;
      CostMoney money = 1;

      g_assert_cmpstr (text, ==, texts[i].text);
      g_assert_true (cost_money_parse (text, &money, &error));
      g_assert_no_error (error);
      g_assert_cmpint (money, ==, texts[i].money);
    }
}

static void
writes_the_extremes_of_its_type (void)
{
  g_autofree char *least = cost_money_to_string (G_MININT64);

  g_assert_cmpstr (least, ==, "-92233720368547758.08");
}

static void
reads_short_forms (void)
{
  CostMoney money = 0;

  g_assert_true (cost_money_parse ("5", &money, NULL));
  g_assert_cmpint (money, ==, 500);
  g_assert_true (cost_money_parse ("1.5", &money, NULL));
  g_assert_cmpint (money, ==, 150);
  g_assert_true (cost_money_parse ("007", &money, NULL));
  g_assert_cmpint (money, ==, 700);
}

static void
refuses_what_is_no_amount (void)
{
  static const char *const bad[] = {
    "",     "-",     "+1", ".5",  "1.",   "1.234", "1,50",
    " 1",   "1 ",    "$1", "1e3", "0x10", "--1",   "1.-5",
    "1.5.", "1 000", "١",  "nan", "inf",  "1.5\n",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;
      CostMoney money = 77;

      g_assert_false (cost_money_parse (bad[i], &money, &error));
      g_assert_error (error, COST_ERROR, COST_ERROR_FORMAT);
      g_assert_cmpint (money, ==, 77);
    }
}

static void
says_what_an_amount_is (void)
{
  g_autoptr (GError) error = NULL;
  CostMoney money = 0;

  g_assert_false (cost_money_parse ("1,50", &money, &error));
  g_assert_cmpstr (error->message,
                   ==,
                   "“1,50” is not an amount; expected digits and at most two "
                   "decimals, such as 12.50");
  g_clear_error (&error);
  g_assert_false (cost_money_parse ("10000000000000.01", &money, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_RANGE);
  g_assert_cmpstr (error->message,
                   ==,
                   "“10000000000000.01” is too large; expected at most "
                   "10000000000000.00");
  g_clear_error (&error);
  g_assert_false (
      cost_money_parse ("99999999999999999999999999", &money, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_RANGE);
}

static void
add_tables (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (roundings); i++)
    {
      g_autofree char *path =
          g_strconcat ("/cost/money/rounds/", roundings[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), rounds_row);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (prices); i++)
    {
      g_autofree char *path =
          g_strconcat ("/cost/money/rounds-price/", prices[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), rounds_price);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add_tables ();
  g_test_add_func ("/cost/money/never-gives-a-negative-zero",
                   never_gives_a_negative_zero);
  g_test_add_func ("/cost/money/rounds-as-exact-arithmetic-does",
                   rounds_as_exact_arithmetic_does);
  g_test_add_func ("/cost/money/leaves-what-is-just-below-a-half",
                   leaves_what_is_just_below_a_half);
  g_test_add_func ("/cost/money/rounds-products-as-exact-arithmetic-does",
                   rounds_products_as_exact_arithmetic_does);
  g_test_add_func ("/cost/money/keeps-whole-cents-up-to-the-largest",
                   keeps_whole_cents_up_to_the_largest);
  g_test_add_func ("/cost/money/rises-with-the-amount", rises_with_the_amount);
  g_test_add_func ("/cost/money/rounds-prices-as-exact-arithmetic-does",
                   rounds_prices_as_exact_arithmetic_does);
  g_test_add_func ("/cost/money/passes-on-what-is-no-number",
                   passes_on_what_is_no_number);
  g_test_add_func ("/cost/money/writes-and-reads-back", writes_and_reads_back);
  g_test_add_func ("/cost/money/writes-the-extremes-of-its-type",
                   writes_the_extremes_of_its_type);
  g_test_add_func ("/cost/money/reads-short-forms", reads_short_forms);
  g_test_add_func ("/cost/money/refuses-what-is-no-amount",
                   refuses_what_is_no_amount);
  g_test_add_func ("/cost/money/says-what-an-amount-is",
                   says_what_an_amount_is);
  return g_test_run ();
}
