/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Dollars to cents and back, and money as plain text for files.  Amounts
 * saturate at COST_MONEY_MAX and are never NaN.  It does not write money for
 * people: symbols and grouping are the report's.
 */
#include "config.h"

#include "cost-money.h"

#include <glib/gi18n-lib.h>

#include "cost-error.h"
#include "cost-money-private.h"

/* A double with more than this has no digits after the point. */
#define MAX_WITH_FRACTION 0x1p51

/**
 * cost_money_round_cents:
 * @dollars: an amount
 *
 * Rounds to whole cents, half up, a negative amount mirrored.  NaN gives 0;
 * what is beyond %COST_MONEY_MAX gives that.
 *
 * Returns: a whole number of cents
 */
double
cost_money_round_cents (double dollars)
{
  return cost_money_round_cents_inline (dollars);
}

/**
 * cost_money_round_to:
 * @value: a unit price in dollars
 * @decimals: digits to keep after the point, 0 to 8
 *
 * Rounds half up as vendors print their unit prices, a negative value
 * mirrored.  What has no such digits (NaN, infinite, huge) stays as it is.
 *
 * Returns: the double nearest to the rounded decimal
 */
double
cost_money_round_to (double value, int decimals)
{
  static const double scales[] = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8
  };
  double scaled = 0;

  g_return_val_if_fail (decimals >= 0, value);
  g_return_val_if_fail (decimals < (int)G_N_ELEMENTS (scales), value);

  scaled = fabs (value) * scales[decimals];
  if (!(scaled < MAX_WITH_FRACTION))
    return value;
  scaled = cost_money_round_magnitude (scaled) / scales[decimals];
  return copysign (scaled, value) + 0.0;
}

/**
 * cost_money_from_dollars:
 * @dollars: an amount
 *
 * Returns: the amount rounded by cost_money_round_cents()
 */
CostMoney
cost_money_from_dollars (double dollars)
{
  return (CostMoney)cost_money_round_cents_inline (dollars);
}

/**
 * cost_money_to_dollars:
 * @money: cents
 *
 * Returns: the double nearest to the amount in dollars
 */
double
cost_money_to_dollars (CostMoney money)
{
  return (double)money / 100.0;
}

/**
 * cost_money_to_string:
 * @money: cents
 *
 * Writes an amount for files and machines: "2.19", "-0.05", never grouped,
 * the same in each locale; cost_money_parse() reads it back.
 *
 * Returns: (transfer full): the text
 */
char *
cost_money_to_string (CostMoney money)
{
  guint64 cents = money < 0 ? 0 - (guint64)money : (guint64)money;

  return g_strdup_printf ("%s%" G_GUINT64_FORMAT ".%02u",
                          money < 0 ? "-" : "",
                          cents / 100,
                          (guint)(cents % 100));
}

/* Reads "digits[.d[d]]" from @p; FALSE unless it is exactly that. */
static gboolean
scan_cents (const char *p, gint64 *cents)
{
  gint64 value = 0;
  int    decimals = 0;

  if (!g_ascii_isdigit (*p))
    return FALSE;
  for (; g_ascii_isdigit (*p); p++)
    value = MIN (value * 10 + (*p - '0'), COST_MONEY_MAX);
  if (*p == '.')
    for (p++; g_ascii_isdigit (*p) && decimals < 2; p++, decimals++)
      value = value * 10 + (*p - '0');
  else
    decimals = 2, value *= 100;
  if (*p != '\0' || decimals == 0)
    return FALSE;
  *cents = decimals == 1 ? value * 10 : value;
  return TRUE;
}

/**
 * cost_money_parse:
 * @text: an amount in dollars: an optional "-", digits, and optionally a
 *   point with one or two digits
 * @money: (out): the amount
 * @error: return location, or %NULL
 *
 * Reads an amount strictly: no spaces, signs of currency or grouping.
 *
 * Returns: %FALSE with %COST_ERROR_FORMAT or %COST_ERROR_RANGE, @money
 *   untouched
 */
gboolean
cost_money_parse (const char *text, CostMoney *money, GError **error)
{
  gint64           cents = 0;
  g_autofree char *quoted = NULL;

  g_return_val_if_fail (text != NULL && money != NULL, FALSE);

  if (!scan_cents (text + (*text == '-'), &cents))
    {
      quoted = cost_error_quote (text);
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_FORMAT,
                   _ ("%s is not an amount; expected digits and at most two "
                      "decimals, such as 12.50"),
                   quoted);
      return FALSE;
    }
  if (cents > COST_MONEY_MAX)
    {
      quoted = cost_error_quote (text);
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_RANGE,
                   _ ("%s is too large; expected at most 10000000000000.00"),
                   quoted);
      return FALSE;
    }
  *money = *text == '-' ? -cents : cents;
  return TRUE;
}
