/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rates and minor units: amounts in another currency, each rounded once.
 */
#include "cost-currency.h"

#include <math.h>
#include <string.h>

#include "cost-error.h"

static void
test_converts (void)
{
  const struct
  {
    CostMoney   money;
    double      rate;
    const char *code;
    gint64      units;
  } rows[] = {
    { 0, 0.92, "EUR", 0 },
    { 100, 0.92, "EUR", 92 },
    { 219, 0.92, "EUR", 201 },       /* 2.0148 */
    { 50, 0.25, "EUR", 13 },         /* 0.125: half up */
    { 150, 0.01, "EUR", 2 },         /* 0.015, which no double is */
    { -150, 0.01, "EUR", -2 },       /* mirrored */
    { 2150, 1.1, "CHF", 2365 },      /* 23.65 */
    { 100, 155.5, "JPY", 156 },      /* 155.5: half up */
    { 219, 155.5, "JPY", 341 },      /* 340.545 */
    { 1, 155.5, "JPY", 2 },          /* 1.555 */
    { 219, 0.307, "KWD", 672 },      /* 0.67233 */
    { 1, 0.307, "KWD", 3 },          /* 0.00307 */
    { 100, 0.0246, "CLF", 246 },     /* 0.0246 */
    { 100, 1e6, "VND", 1000000 },    /* the largest rate */
    { 100000000, 1e-6, "EUR", 100 }, /* the smallest */
    { COST_MONEY_MAX, 1, "GBP", COST_MONEY_MAX },
    { COST_MONEY_MAX, 1e6, "KWD", G_GINT64_CONSTANT (1) << 52 },
    { -COST_MONEY_MAX, 1e6, "KWD", -(G_GINT64_CONSTANT (1) << 52) },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      int digits = cost_currency_get_digits (rows[i].code);

      g_assert_cmpint (
          cost_currency_convert (rows[i].money, rows[i].rate, digits),
          ==,
          rows[i].units);
    }
}

static void
test_digits (void)
{
  const struct
  {
    const char *code;
    int         digits;
  } rows[] = {
    { "EUR", 2 }, { "GBP", 2 }, { "JPY", 0 }, { "KRW", 0 }, { "KWD", 3 },
    { "TND", 3 }, { "UYW", 4 }, { "HUF", 2 }, { "ZZZ", 2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (cost_currency_get_digits (rows[i].code),
                     ==,
                     rows[i].digits);
}

/* Laws: a rate of one changes no cent; more dollars are never less of
 * another currency; what is converted is within half a unit. */
static void
test_laws (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20261123);

  for (int i = 0; i < 20000; i++)
    {
      CostMoney money =
          (CostMoney)exp (g_rand_double_range (random, 0, log (1e13)));
      double rate = exp (g_rand_double_range (random, log (1e-3), log (1e3)));
      int    digits = g_rand_int_range (random, 0, 4);
      double exact = (double)money * rate * pow (10, digits - 2);
      gint64 units = cost_currency_convert (money, rate, digits);

      g_assert_cmpint (cost_currency_convert (money, 1, 2), ==, money);
      g_assert_cmpint (cost_currency_convert (money + 1, rate, digits),
                       >=,
                       units);
      g_assert_cmpint (cost_currency_convert (-money, rate, digits),
                       ==,
                       -units);
      if (exact < 1e15)
        g_assert_cmpfloat (fabs ((double)units - exact), <=, 0.63);
    }
}

static void
test_new (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostCurrency) currency =
      cost_currency_new ("EUR", 0.92, 20261101, "ECB", &error);
  g_autoptr (CostCurrency) copy = cost_currency_copy (currency);

  g_assert_no_error (error);
  g_assert_cmpstr (copy->code, ==, "EUR");
  g_assert_cmpfloat (copy->rate, ==, 0.92);
  g_assert_cmpuint (copy->date, ==, 20261101);
  g_assert_cmpstr (copy->source, ==, "ECB");
  g_assert_true (copy->source != currency->source);
  g_assert_null (cost_currency_copy (NULL));
}

static void
test_equal (void)
{
  const struct
  {
    const char *code;
    double      rate;
    CostDate    date;
    const char *source;
  } rows[] = {
    { "CHF", 0.92, 20261101, "ECB" },
    { "EUR", 0.93, 20261101, "ECB" },
    { "EUR", 0.92, 20261102, "ECB" },
    { "EUR", 0.92, 20261101, "Bank" },
  };
  g_autoptr (CostCurrency) euro =
      cost_currency_new ("EUR", 0.92, 20261101, "ECB", NULL);
  g_autoptr (CostCurrency) same = cost_currency_copy (euro);

  g_assert_true (cost_currency_equal (euro, same));
  g_assert_true (cost_currency_equal (NULL, NULL));
  g_assert_false (cost_currency_equal (euro, NULL));
  g_assert_false (cost_currency_equal (NULL, euro));
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CostCurrency) other = cost_currency_new (rows[i].code,
                                                          rows[i].rate,
                                                          rows[i].date,
                                                          rows[i].source,
                                                          NULL);

      g_assert_false (cost_currency_equal (euro, other));
    }
}

/* A source of NULL: one character more than it may have. */
static const struct
{
  const char *code;
  double      rate;
  const char *source;
  const char *message;
} slips[] = {
  { "eur",
    1,
    "S",
    "“eur” is not the code of a currency; expected three capital letters, "
    "such as EUR" },
  { "EURO",
    1,
    "S",
    "“EURO” is not the code of a currency; expected three capital letters, "
    "such as EUR" },
  { "",
    1,
    "S",
    "“” is not the code of a currency; expected three capital letters, "
    "such as EUR" },
  { "USD",
    1,
    "S",
    "USD is what all prices are in and has no rate; leave the currency "
    "out" },
  { "EUR",
    9e-7,
    "S",
    "the rate is out of range; expected 0.000001 to 1000000 units for one "
    "dollar" },
  { "EUR",
    1.1e6,
    "S",
    "the rate is out of range; expected 0.000001 to 1000000 units for one "
    "dollar" },
  { "EUR",
    NAN,
    "S",
    "the rate is out of range; expected 0.000001 to 1000000 units for one "
    "dollar" },
  { "EUR",
    1,
    "",
    "the source of the rate is empty or longer than 200 characters; say in "
    "a few words who gives it" },
  { "EUR",
    1,
    NULL,
    "the source of the rate is empty or longer than 200 characters; say in "
    "a few words who gives it" },
};

static void
test_refuses (void)
{
  g_autofree char *too_long = g_strnfill (COST_CURRENCY_MAX_SOURCE + 1, 'x');

  for (gsize i = 0; i < G_N_ELEMENTS (slips); i++)
    {
      const char *source = slips[i].source != NULL ? slips[i].source : too_long;
      g_autoptr (GError) error = NULL;

      g_assert_null (cost_currency_new (slips[i].code,
                                        slips[i].rate,
                                        20261101,
                                        source,
                                        &error));
      g_assert_nonnull (error);
      g_assert_cmpstr (error->message, ==, slips[i].message);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/currency/converts", test_converts);
  g_test_add_func ("/cost/currency/digits", test_digits);
  g_test_add_func ("/cost/currency/laws", test_laws);
  g_test_add_func ("/cost/currency/new", test_new);
  g_test_add_func ("/cost/currency/equal", test_equal);
  g_test_add_func ("/cost/currency/refuses", test_refuses);

  return g_test_run ();
}
