/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rates, and amounts in the minor units of a currency.  Each amount is
 * converted by itself and rounded once: the parts of a bill may differ from
 * its total by a unit each, which is why the total is converted, not added.
 */
#include "config.h"

#include "cost-currency.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "cost-error.h"
#include "cost-money-private.h"

/* Beyond this a double has no units any more. */
#define MAX_UNITS 0x1p52

/* Where it is not two: ISO 4217, list one, of 2026-01-01. */
static const struct
{
  const char *code;
  int         digits;
} minor_units[] = {
  { "BHD", 3 }, { "BIF", 0 }, { "CLF", 4 }, { "CLP", 0 }, { "DJF", 0 },
  { "GNF", 0 }, { "IQD", 3 }, { "ISK", 0 }, { "JOD", 3 }, { "JPY", 0 },
  { "KMF", 0 }, { "KRW", 0 }, { "KWD", 3 }, { "LYD", 3 }, { "OMR", 3 },
  { "PYG", 0 }, { "RWF", 0 }, { "TND", 3 }, { "UGX", 0 }, { "UYI", 0 },
  { "UYW", 4 }, { "VND", 0 }, { "VUV", 0 }, { "XAF", 0 }, { "XOF", 0 },
  { "XPF", 0 },
};

/**
 * cost_currency_check_code:
 * @code: what should be the code of a currency
 * @error: return location, or %NULL
 *
 * Returns: %FALSE with %COST_ERROR_FORMAT unless it is three capital letters,
 *   and not those of the base currency, which needs no rate
 */
gboolean
cost_currency_check_code (const char *code, GError **error)
{
  g_autofree char *quoted = NULL;

  g_return_val_if_fail (code != NULL, FALSE);

  if (strlen (code) != 3 || strspn (code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != 3)
    {
      quoted = cost_error_quote (code);
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_FORMAT,
                   _ ("%s is not the code of a currency; expected three "
                      "capital letters, such as EUR"),
                   quoted);
      return FALSE;
    }
  if (strcmp (code, COST_CURRENCY_BASE) != 0)
    return TRUE;
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_FORMAT,
               _ ("%s is what all prices are in and has no rate; leave the "
                  "currency out"),
               COST_CURRENCY_BASE);
  return FALSE;
}

static gboolean
check_rate (double rate, GError **error)
{
  if (rate >= COST_CURRENCY_MIN_RATE && rate <= COST_CURRENCY_MAX_RATE)
    return TRUE;
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_RANGE,
               _ ("the rate is out of range; expected 0.000001 to 1000000 "
                  "units for one dollar"));
  return FALSE;
}

static gboolean
check_source (const char *source, GError **error)
{
  glong length = g_utf8_strlen (source, -1);

  if (length > 0 && length <= COST_CURRENCY_MAX_SOURCE)
    return TRUE;
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_LIMIT,
               _ ("the source of the rate is empty or longer than %d "
                  "characters; say in a few words who gives it"),
               COST_CURRENCY_MAX_SOURCE);
  return FALSE;
}

/**
 * cost_currency_new:
 * @code: three capital letters, such as EUR
 * @rate: units of the currency for one dollar
 * @date: the day of the rate
 * @source: who says so, UTF-8
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): the currency; %NULL with
 *   %COST_ERROR_FORMAT, %COST_ERROR_RANGE or %COST_ERROR_LIMIT
 */
CostCurrency *
cost_currency_new (const char *code,
                   double      rate,
                   CostDate    date,
                   const char *source,
                   GError    **error)
{
  CostCurrency *currency = NULL;

  g_return_val_if_fail (code != NULL && source != NULL, NULL);
  g_return_val_if_fail (date != COST_DATE_NONE, NULL);

  if (!cost_currency_check_code (code, error) || !check_rate (rate, error) ||
      !check_source (source, error))
    return NULL;
  currency = g_new0 (CostCurrency, 1);
  g_strlcpy (currency->code, code, sizeof currency->code);
  currency->rate = rate;
  currency->date = date;
  currency->source = g_strdup (source);
  return currency;
}

/**
 * cost_currency_copy:
 * @currency: (nullable): a currency
 *
 * Returns: (transfer full) (nullable): another that shares nothing with it;
 *   %NULL for %NULL
 */
CostCurrency *
cost_currency_copy (const CostCurrency *currency)
{
  CostCurrency *copy = NULL;

  if (currency == NULL)
    return NULL;
  copy = g_memdup2 (currency, sizeof *currency);
  copy->source = g_strdup (currency->source);
  return copy;
}

/**
 * cost_currency_free:
 * @currency: (transfer full) (nullable): a currency
 *
 * Frees @currency; %NULL is none.
 */
void
cost_currency_free (CostCurrency *currency)
{
  if (currency == NULL)
    return;
  g_free (currency->source);
  g_free (currency);
}

/**
 * cost_currency_equal:
 * @a: (nullable): a currency
 * @b: (nullable): another
 *
 * Returns: whether both say the same; %NULL is the base
 */
gboolean
cost_currency_equal (const CostCurrency *a, const CostCurrency *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return strcmp (a->code, b->code) == 0 && a->rate == b->rate &&
         a->date == b->date && strcmp (a->source, b->source) == 0;
}

/**
 * cost_currency_get_digits:
 * @code: the code of a currency
 *
 * Returns: how many digits its amounts have behind the point: 2 unless
 *   ISO 4217 says otherwise
 */
int
cost_currency_get_digits (const char *code)
{
  g_return_val_if_fail (code != NULL, 2);

  for (gsize i = 0; i < G_N_ELEMENTS (minor_units); i++)
    if (strcmp (minor_units[i].code, code) == 0)
      return minor_units[i].digits;
  return 2;
}

/**
 * cost_currency_convert:
 * @money: an amount in the base currency
 * @rate: units of the other currency for one dollar, more than 0
 * @digits: what cost_currency_get_digits() says of it
 *
 * Converts one amount and rounds it half up, a negative one mirrored, as
 * cost_money_round_cents() does.  An amount that the rate makes larger than
 * 2^52 minor units stops there.
 *
 * Returns: the amount in minor units: of 1 euro 100, of 1 yen 1
 */
gint64
cost_currency_convert (CostMoney money, double rate, int digits)
{
  static const double factors[] = { 1, 1, 1, 10, 100 };
  static const double divisors[] = { 100, 10, 1, 1, 1 };
  double              units = 0;

  g_return_val_if_fail (rate > 0, 0);
  g_return_val_if_fail (digits >= 0 && digits <= COST_CURRENCY_MAX_DIGITS, 0);

  units = fabs ((double)money) * rate * factors[digits] / divisors[digits];
  units =
      units < MAX_UNITS - 1 ? cost_money_round_magnitude (units) : MAX_UNITS;
  return money < 0 ? -(gint64)units : (gint64)units;
}
