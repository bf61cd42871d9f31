/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * CODE=RATE[@DATE][,SOURCE], or USD.
 */
#include "config.h"

#include "cli-currency.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "cost-error.h"

static gboolean
refuse (const char *text, GError **error)
{
  g_autofree char *quoted = cost_error_quote (text);

  g_set_error (error,
               COST_ERROR,
               COST_ERROR_FORMAT,
               _ ("%s is no rate; expected CODE=RATE, such as EUR=0.92, "
                  "EUR=0.92@2026-11-20 or EUR=0.92@2026-11-20,ECB; or USD"),
               quoted);
  return FALSE;
}

static gboolean
read_rate (const char *text, double *rate)
{
  char *end = NULL;

  *rate = g_ascii_strtod (text, &end);
  return *text != '\0' && strspn (text, "0123456789.") == strlen (text) &&
         *end == '\0';
}

/* Cuts @text behind @sign: what stands there, or NULL without it. */
static char *
cut (char *text, char sign)
{
  char *at = strchr (text, sign);

  if (at == NULL)
    return NULL;
  *at = '\0';
  return g_strstrip (at + 1);
}

/**
 * cli_currency_parse:
 * @text: what was given
 * @currency: (out) (transfer full) (nullable): the currency; %NULL for that of
 *   all prices
 * @error: return location for an error
 *
 * Reads a currency with its rate.  The day is today if not said.
 *
 * Returns: whether it is one
 */
gboolean
cli_currency_parse (const char *text, CostCurrency **currency, GError **error)
{
  g_autofree char *code = g_strdup (text);
  const char      *source = cut (code, ',');
  const char      *day = cut (code, '@');
  const char      *number = cut (code, '=');
  CostDate         date = cost_date_today ();
  double           rate = 0;

  *currency = NULL;
  g_strstrip (code);
  if (g_str_equal (text, COST_CURRENCY_BASE))
    return TRUE;
  if (number == NULL || !read_rate (number, &rate))
    return refuse (text, error);
  if (day != NULL && !cost_date_parse (day, &date, error))
    return FALSE;
  *currency = cost_currency_new (code,
                                 rate,
                                 date,
                                 source != NULL ? source : _ ("your own rate"),
                                 error);
  return *currency != NULL;
}
