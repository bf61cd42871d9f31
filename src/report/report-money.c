/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Dollars as people read them.  The sign of the currency and where it stands
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
  double           magnitude = fabs (limited);
  g_autofree char *digits = NULL;

  digits =
      magnitude < 10000.0 ? write_small (magnitude) : write_large (magnitude);
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

/**
 * report_money_tick:
 * @dollars: an amount
 * @unused: not read
 *
 * Is report_money_short() as a #PlotTickFormat.
 *
 * Returns: (transfer full): the text in the reader's locale
 */
char *
report_money_tick (double dollars, gpointer unused)
{
  return report_money_short (dollars);
}

/**
 * report_money_value:
 * @dollars: an amount
 * @unused: not read
 *
 * Is report_money() as a #PlotTickFormat, for exact values.
 *
 * Returns: (transfer full): the text in the reader's locale
 */
char *
report_money_value (double dollars, gpointer unused)
{
  return report_money (cost_money_from_dollars (limit_dollars (dollars)));
}
