/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Days of the Gregorian calendar as YYYYMMDD, from 2000 to 2100.  A CostDate
 * other than COST_DATE_NONE that this file made is a day that exists; doors
 * that take one refuse others by giving "no date" or zero.  It does not know
 * times of day.
 */
#include "config.h"

#include "cost-date.h"

#include <glib/gi18n-lib.h>

#include "cost-error.h"

#define FIRST_YEAR 2000
#define LAST_YEAR 2100

static gboolean
to_gdate (CostDate date, GDate *day)
{
  guint year = date / 10000;
  guint month = date / 100 % 100;
  guint mday = date % 100;

  g_date_clear (day, 1);
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return FALSE;
  if (!g_date_valid_dmy ((GDateDay)mday, (GDateMonth)month, (GDateYear)year))
    return FALSE;
  g_date_set_dmy (day, (GDateDay)mday, (GDateMonth)month, (GDateYear)year);
  return TRUE;
}

static CostDate
from_gdate (const GDate *day)
{
  guint year = g_date_get_year (day);

  if (year < FIRST_YEAR || year > LAST_YEAR)
    return COST_DATE_NONE;
  return year * 10000 + (guint)g_date_get_month (day) * 100 +
         g_date_get_day (day);
}

/* "dddd-dd-dd" as a number, zero for another shape. */
static CostDate
scan_digits (const char *text)
{
  static const char shape[] = "dddd-dd-dd";
  CostDate          value = 0;

  for (int i = 0; i < 10; i++)
    {
      if (shape[i] == '-' ? text[i] != '-' : !g_ascii_isdigit (text[i]))
        return COST_DATE_NONE;
      if (shape[i] == 'd')
        value = value * 10 + (CostDate)(text[i] - '0');
    }
  return text[10] == '\0' ? value : COST_DATE_NONE;
}

/**
 * cost_date_parse:
 * @text: a day written YYYY-MM-DD
 * @date: (out): the day
 * @error: return location, or %NULL
 *
 * Reads a day that exists in the calendar, from 2000-01-01 to 2100-12-31.
 *
 * Returns: %FALSE with %COST_ERROR_FORMAT or %COST_ERROR_RANGE, @date
 *   untouched
 */
gboolean
cost_date_parse (const char *text, CostDate *date, GError **error)
{
  CostDate         value = COST_DATE_NONE;
  GDate            day;
  g_autofree char *quoted = NULL;

  g_return_val_if_fail (text != NULL && date != NULL, FALSE);

  value = scan_digits (text);
  if (to_gdate (value, &day))
    {
      *date = value;
      return TRUE;
    }

  quoted = cost_error_quote (text);
  if (value == COST_DATE_NONE)
    g_set_error (error,
                 COST_ERROR,
                 COST_ERROR_FORMAT,
                 _ ("%s is not a date; expected YYYY-MM-DD"),
                 quoted);
  else
    g_set_error (error,
                 COST_ERROR,
                 COST_ERROR_RANGE,
                 _ ("%s is no day of the calendar from 2000 to 2100"),
                 quoted);
  return FALSE;
}

/**
 * cost_date_format:
 * @date: a day
 * @buffer: (out caller-allocates): where to write
 *
 * Writes a day as YYYY-MM-DD; what is not a day gives an empty text.
 *
 * Returns: (transfer none): @buffer
 */
const char *
cost_date_format (CostDate date, char buffer[COST_DATE_LENGTH])
{
  GDate day;

  g_return_val_if_fail (buffer != NULL, "");

  buffer[0] = '\0';
  if (to_gdate (date, &day))
    g_snprintf (buffer,
                COST_DATE_LENGTH,
                "%04u-%02u-%02u",
                date / 10000 % 10000,
                date / 100 % 100,
                date % 100);
  return buffer;
}

/**
 * cost_date_today:
 *
 * Returns: the day by the local clock
 */
CostDate
cost_date_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  if (now == NULL)
    return COST_DATE_NONE;
  return (CostDate)(g_date_time_get_year (now) * 10000 +
                    g_date_time_get_month (now) * 100 +
                    g_date_time_get_day_of_month (now));
}

/**
 * cost_date_days_between:
 * @from: a day
 * @to: a day
 *
 * Returns: days from @from to @to, negative if @to is earlier, 0 if one of
 *   them is not a day
 */
int
cost_date_days_between (CostDate from, CostDate to)
{
  GDate first;
  GDate last;

  if (!to_gdate (from, &first) || !to_gdate (to, &last))
    return 0;
  return g_date_days_between (&first, &last);
}

/**
 * cost_date_add_days:
 * @date: a day
 * @days: days to go on, or back where negative
 *
 * Returns: the day, or %COST_DATE_NONE if @date is not one or the result is
 *   outside of the calendar
 */
CostDate
cost_date_add_days (CostDate date, int days)
{
  const int span = (LAST_YEAR - FIRST_YEAR + 1) * 366;
  GDate     day;

  if (!to_gdate (date, &day) || days < -span || days > span)
    return COST_DATE_NONE;
  if (days >= 0)
    g_date_add_days (&day, (guint)days);
  else
    g_date_subtract_days (&day, (guint)-days);
  return from_gdate (&day);
}
