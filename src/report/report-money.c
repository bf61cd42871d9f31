/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Amounts as people read them.  The sign of the currency and where it stands
 * are one translatable pattern; the C library's own money format is never
 * asked, as it would put the locale's currency on our amounts.
 */
#include "config.h"

#include "report-money.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "report-number.h"

#define MINUS "\342\210\222" /* U+2212 */
#define UNIT_PRICE_DIGITS 6
#define UNIT_PRICE_DECIMALS 12

/* No amount that is drawn is larger; keeps the numbers readable. */
#define MAX_DOLLARS 1e15

/* Puts the symbol to the digits, and the sign before both. */
static char *
add_symbol (const char *digits, const char *sign)
{
  g_autofree char *amount = NULL;

  /* Translators: an amount in US dollars; the placeholder is the number. The
   * currency stays the dollar in each language. */
  amount = g_strdup_printf (C_ ("money", "$%s"), digits);
  return g_strconcat (sign, amount, NULL);
}

static guint64
get_magnitude (CostMoney money)
{
  return money < 0 ? 0 - (guint64)money : (guint64)money;
}

/* Whole dollars and cents apart: no digit is lost to a double. */
static char *
write_cents (CostMoney money)
{
  guint64          cents = get_magnitude (money);
  guint64          dollars = cents / 100;
  g_autofree char *whole = NULL;
  g_autofree char *fraction = NULL;

  whole = report_number_fixed ((double)dollars, 0);
  fraction = report_number_fixed ((double)(cents % 100) / 100.0, 2);
  /* "0.05" without its zero: the decimal sign is the locale's. */
  return g_strconcat (whole, g_utf8_next_char (fraction), NULL);
}

/**
 * report_money:
 * @money: an amount
 *
 * Writes an amount to the cent: "$1,234.56".
 *
 * Returns: (transfer full): the text in the reader's locale
 */
char *
report_money (CostMoney money)
{
  g_autofree char *digits = write_cents (money);

  return add_symbol (digits, money < 0 ? MINUS : "");
}

/**
 * report_money_delta:
 * @money: a difference
 *
 * Writes a difference with its sign: "+$5.00"; none is "$0.00".
 *
 * Returns: (transfer full): the text in the reader's locale
 */
char *
report_money_delta (CostMoney money)
{
  g_autofree char *digits = NULL;

  if (money <= 0)
    return report_money (money);

  digits = write_cents (money);
  return add_symbol (digits, "+");
}

static double
limit_dollars (double dollars)
{
  if (!isfinite (dollars))
    return 0.0;

  return CLAMP (dollars, -MAX_DOLLARS, MAX_DOLLARS);
}

/* Whole dollars without decimals, others to the cent. */
static char *
write_small (double dollars)
{
  double cents = floor (dollars * 100.0 + 0.5);

  if (dollars > 0.0 && dollars < 0.01)
    return report_number (dollars);
  if (fmod (cents, 100.0) == 0.0)
    return report_number_fixed (cents / 100.0, 0);

  return report_number_fixed (cents / 100.0, 2);
}

static char *
write_large (double dollars)
{
  g_autofree char *number = NULL;

  if (dollars < 1e6)
    {
      number = report_number (floor (dollars / 10.0 + 0.5) / 100.0);
      /* Translators: thousands: "12.5k". */
      return g_strdup_printf (C_ ("thousands", "%sk"), number);
    }
  if (dollars < 1e9)
    {
      number = report_number (floor (dollars / 1e4 + 0.5) / 100.0);
      /* Translators: millions: "1.5M". */
      return g_strdup_printf (C_ ("millions", "%sM"), number);
    }
  number = report_number (floor (dollars / 1e7 + 0.5) / 100.0);
  /* Translators: billions, a thousand millions: "1.5B". */
  return g_strdup_printf (C_ ("billions", "%sB"), number);
}

static char *
write_short (double magnitude)
{
  return magnitude < 10000.0 ? write_small (magnitude)
                             : write_large (magnitude);
}

/**
 * report_money_short:
 * @dollars: an amount; what is not finite counts as 0
 *
 * Writes an amount for an axis: "$0", "$2.50", "$1,000", "$12.5k", "$1.5M".
 *
 * Returns: (transfer full): the text in the reader's locale
 */
char *
report_money_short (double dollars)
{
  double           limited = limit_dollars (dollars);
  g_autofree char *digits = write_short (fabs (limited));

  return add_symbol (digits, limited < 0.0 ? MINUS : "");
}

static int
choose_decimals (double dollars)
{
  int exponent = dollars > 0.0 ? (int)floor (log10 (dollars)) : 0;
  int decimals = UNIT_PRICE_DIGITS - 1 - exponent;

  return CLAMP (decimals, 2, UNIT_PRICE_DECIMALS);
}

/**
 * report_money_unit_price:
 * @dollars: the price of one unit; what is not finite counts as 0
 *
 * Writes a price that may be far below a cent: "$0.0000022", "$3.32".
 *
 * Returns: (transfer full): the text in the reader's locale
 */
char *
report_money_unit_price (double dollars)
{
  double           limited = limit_dollars (dollars);
  double           magnitude = fabs (limited);
  int              decimals = choose_decimals (magnitude);
  g_autofree char *digits = report_number_fixed (magnitude, decimals);
  gsize            length = strlen (digits);

  for (; decimals > 2 && digits[length - 1] == '0'; decimals--)
    digits[--length] = '\0';
  return add_symbol (digits, limited < 0.0 ? MINUS : "");
}

/* The code of the currency to the digits, and the sign before both. */
static char *
add_code (const char *digits, const char *code, const char *sign)
{
  g_autofree char *amount = NULL;

  /* Translators: an amount in another currency: its code of three letters and
   * the number, with a space that does not break between. */
  amount = g_strdup_printf (C_ ("money", "%s %s"), code, digits);
  return g_strconcat (sign, amount, NULL);
}

/* Minor units: whole ones and the rest apart, as cents are. */
static char *
write_units (guint64 units, int digits)
{
  guint64          factor = 1;
  guint64          full = 0;
  g_autofree char *whole = NULL;
  g_autofree char *rest = NULL;

  for (int i = 0; i < digits; i++)
    factor *= 10;
  full = units / factor;
  whole = report_number_fixed ((double)full, 0);
  if (digits == 0)
    return g_steal_pointer (&whole);
  rest =
      report_number_fixed ((double)(units % factor) / (double)factor, digits);
  return g_strconcat (whole, g_utf8_next_char (rest), NULL);
}

static char *
write_in (CostMoney money, const CostCurrency *currency, const char *plus)
{
  int    digits = cost_currency_get_digits (currency->code);
  gint64 units = cost_currency_convert (money, currency->rate, digits);
  g_autofree char *number = write_units (get_magnitude (units), digits);

  return add_code (number,
                   currency->code,
                   units < 0 ? MINUS : (units > 0 ? plus : ""));
}

/**
 * report_money_in:
 * @money: an amount
 * @currency: (nullable): what to show it in; US dollars without it
 *
 * Writes an amount in a currency: "EUR 29.07", "JPY 4,711".
 *
 * Returns: (transfer full): the text in the reader's locale
 */
char *
report_money_in (CostMoney money, const CostCurrency *currency)
{
  return currency != NULL ? write_in (money, currency, "")
                          : report_money (money);
}

/**
 * report_money_delta_in:
 * @money: a difference
 * @currency: (nullable): what to show it in; US dollars without it
 *
 * Writes a difference in a currency, with its sign.
 *
 * Returns: (transfer full): the text in the reader's locale
 */
char *
report_money_delta_in (CostMoney money, const CostCurrency *currency)
{
  return currency != NULL ? write_in (money, currency, "+")
                          : report_money_delta (money);
}

/**
 * report_money_convert:
 * @money: an amount
 * @currency: a currency
 *
 * Converts an amount for machines: "29.07", with as many digits as the
 * currency has.
 *
 * Returns: (transfer full): the decimal
 */
char *
report_money_convert (CostMoney money, const CostCurrency *currency)
{
  int     digits = 0;
  gint64  units = 0;
  guint64 magnitude = 0;
  guint64 factor = 1;

  g_return_val_if_fail (currency != NULL, NULL);

  digits = cost_currency_get_digits (currency->code);
  units = cost_currency_convert (money, currency->rate, digits);
  magnitude = get_magnitude (units);
  for (int i = 0; i < digits; i++)
    factor *= 10;
  if (digits == 0)
    return g_strdup_printf ("%" G_GINT64_FORMAT, units);
  return g_strdup_printf ("%s%" G_GUINT64_FORMAT ".%0*" G_GUINT64_FORMAT,
                          units < 0 ? "-" : "",
                          magnitude / factor,
                          digits,
                          magnitude % factor);
}

/**
 * report_money_to_units:
 * @money: an amount
 * @currency: (nullable): what to show it in; US dollars without it
 *
 * Converts an amount to a place on an axis.
 *
 * Returns: how many of the currency it is
 */
double
report_money_to_units (CostMoney money, const CostCurrency *currency)
{
  int digits = 0;

  if (currency == NULL)
    return cost_money_to_dollars (money);
  digits = cost_currency_get_digits (currency->code);
  return (double)cost_currency_convert (money, currency->rate, digits) /
         pow (10.0, digits);
}

/**
 * report_money_tick:
 * @value: an amount, in the currency
 * @currency: (nullable): a #CostCurrency; US dollars without it
 *
 * Is report_money_short() as a #PlotTickFormat, in a currency.
 *
 * Returns: (transfer full): the text in the reader's locale
 */
char *
report_money_tick (double value, gpointer currency)
{
  const CostCurrency *shown = currency;
  double              limited = limit_dollars (value);
  g_autofree char    *digits = NULL;

  if (shown == NULL)
    return report_money_short (value);

  digits = write_short (fabs (limited));
  return add_code (digits, shown->code, limited < 0.0 ? MINUS : "");
}

/**
 * report_money_value:
 * @value: an amount, in the currency
 * @currency: (nullable): a #CostCurrency; US dollars without it
 *
 * Is report_money_in() as a #PlotTickFormat, for exact values.
 *
 * Returns: (transfer full): the text in the reader's locale
 */
char *
report_money_value (double value, gpointer currency)
{
  const CostCurrency *shown = currency;
  double              limited = limit_dollars (value);
  g_autofree char    *number = NULL;
  int                 digits = 0;

  if (shown == NULL)
    return report_money (cost_money_from_dollars (limited));

  digits = cost_currency_get_digits (shown->code);
  number = report_number_fixed (fabs (limited), digits);
  return add_code (number, shown->code, limited < 0.0 ? MINUS : "");
}
