/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The fields are looked at in their order; the first that is wrong is told.
 * No code, or that of the base, is the base: it needs no rate, so the other
 * fields are not looked at.
 */
#include "config.h"

#include "report-currency.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cost-error.h"
#include "report-control.h"
#include "report-date.h"
#include "report-number.h"

/**
 * report_currency_field:
 * @currency: (nullable): a currency; %NULL for the base
 * @field: what of it
 * @today: the day of the reader
 *
 * Writes what a field begins with: what it says of @currency, and of the base
 * nothing but the day.
 *
 * Returns: (transfer full): the text, numbers as the reader writes them
 */
char *
report_currency_field (const CostCurrency *currency,
                       ReportCurrencyField field,
                       CostDate            today)
{
  if (field == REPORT_CURRENCY_DAY)
    return report_date (currency != NULL ? currency->date : today);
  if (currency == NULL)
    return g_strdup ("");
  if (field == REPORT_CURRENCY_RATE)
    return report_number_exact (currency->rate);
  return g_strdup (field == REPORT_CURRENCY_CODE ? currency->code
                                                 : currency->source);
}

static gboolean
read_rate (const char *text, double *rate, GError **error)
{
  g_autofree char *plain = report_control_number (text);
  char            *end = NULL;

  *rate = g_ascii_strtod (plain, &end);
  if (*plain != '\0' && *end == '\0' &&
      strspn (plain, "0123456789.") == strlen (plain))
    return TRUE;
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_FORMAT,
               _ ("The rate is no number; write how many units one US dollar "
                  "is, such as %s."),
               "0.92");
  return FALSE;
}

static char *
read_code (const char *text, GError **error)
{
  g_autofree char *code = g_strstrip (g_ascii_strup (text, -1));

  if (*code == '\0' || strcmp (code, COST_CURRENCY_BASE) == 0)
    return g_strdup ("");
  return cost_currency_check_code (code, error) ? g_steal_pointer (&code)
                                                : NULL;
}

/* Only the rate and the source can still be wrong. */
static CostCurrency *
make (const char          *code,
      double               rate,
      CostDate             day,
      const char          *source,
      ReportCurrencyField *fault,
      GError             **error)
{
  g_autoptr (GError) problem = NULL;
  CostCurrency *currency =
      cost_currency_new (code, rate, day, source, &problem);

  if (problem == NULL)
    return currency;
  *fault = problem->code == COST_ERROR_RANGE ? REPORT_CURRENCY_RATE
                                             : REPORT_CURRENCY_SOURCE;
  g_propagate_error (error, g_steal_pointer (&problem));
  return NULL;
}

/**
 * report_currency_read:
 * @texts: (array fixed-size=4): what each field says
 * @currency: (out) (transfer full) (nullable): the currency; %NULL for the
 *   base
 * @fault: (out): the field that is wrong, if one is
 * @error: return location for what is wrong with it
 *
 * Reads a currency and its rate, numbers as the reader writes them.
 *
 * Returns: whether the texts say one
 */
gboolean
report_currency_read (const char *const   *texts,
                      CostCurrency       **currency,
                      ReportCurrencyField *fault,
                      GError             **error)
{
  g_autofree char *code = NULL;
  g_autofree char *day = NULL;
  g_autofree char *source = NULL;
  double           rate = 0.0;
  CostDate         date = COST_DATE_NONE;

  g_return_val_if_fail (texts != NULL && currency != NULL, FALSE);
  g_return_val_if_fail (fault != NULL, FALSE);

  *currency = NULL;
  *fault = REPORT_CURRENCY_CODE;
  code = read_code (texts[REPORT_CURRENCY_CODE], error);
  if (code == NULL || *code == '\0')
    return code != NULL;
  *fault = REPORT_CURRENCY_RATE;
  if (!read_rate (texts[REPORT_CURRENCY_RATE], &rate, error))
    return FALSE;
  *fault = REPORT_CURRENCY_DAY;
  day = g_strstrip (g_strdup (texts[REPORT_CURRENCY_DAY]));
  if (!cost_date_parse (day, &date, error))
    return FALSE;
  source = g_strstrip (g_strdup (texts[REPORT_CURRENCY_SOURCE]));
  *currency = make (code, rate, date, source, fault, error);
  return *currency != NULL;
}
