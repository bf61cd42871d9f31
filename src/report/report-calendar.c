/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Months since a January, with the part of the month that has gone by; then
 * steps of some months.
 */
#include "config.h"

#include "report-calendar.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "report-date.h"

#define YEAR 12.0

/* Up to so many months ticks are months, quarters, halves of a year. */
#define BY_MONTH 8.0
#define BY_QUARTER 24.0
#define BY_HALF 72.0

static int
get_year (CostDate date)
{
  return (int)(date / 10000);
}

static int
get_month (CostDate date)
{
  return (int)(date / 100 % 100);
}

static int
get_day (CostDate date)
{
  return (int)(date % 100);
}

static double
count_days (int year, int month)
{
  return g_date_get_days_in_month ((GDateMonth)month, (GDateYear)year);
}

static double
count_months (int year, CostDate date)
{
  return (get_year (date) - year) * YEAR + get_month (date) - 1 +
         (get_day (date) - 1) / count_days (get_year (date), get_month (date));
}

/**
 * report_calendar_init:
 * @calendar: (out caller-allocates): filled
 * @from: the first day
 * @to: the last
 *
 * Chooses the steps of an axis.
 */
void
report_calendar_init (ReportCalendar *calendar, CostDate from, CostDate to)
{
  double length = 0.0;

  g_return_if_fail (calendar != NULL);
  g_return_if_fail (from != COST_DATE_NONE && to != COST_DATE_NONE);

  calendar->year = get_year (from);
  length =
      count_months (calendar->year, to) - count_months (calendar->year, from);
  calendar->unit = 12;
  if (length <= BY_HALF)
    calendar->unit = 6;
  if (length <= BY_QUARTER)
    calendar->unit = 3;
  if (length <= BY_MONTH)
    calendar->unit = 1;
}

/**
 * report_calendar_place:
 * @calendar: an axis
 * @date: a day
 *
 * Returns: where it is on the axis
 */
double
report_calendar_place (const ReportCalendar *calendar, CostDate date)
{
  g_return_val_if_fail (calendar != NULL, 0.0);

  return count_months (calendar->year, date) / calendar->unit;
}

/**
 * report_calendar_date:
 * @calendar: an axis
 * @place: where on it
 *
 * Returns: the day that is there
 */
CostDate
report_calendar_date (const ReportCalendar *calendar, double place)
{
  double months = 0.0;
  double whole = 0.0;
  int    year = 0;
  int    month = 0;
  int    day = 0;

  g_return_val_if_fail (calendar != NULL, COST_DATE_NONE);

  /* A day is never so short that this moves it. */
  months = place * calendar->unit + 1e-6;
  whole = floor (months);
  year = calendar->year + (int)floor (whole / YEAR);
  month = (int)(whole - floor (whole / YEAR) * YEAR) + 1;
  day = (int)floor ((months - whole) * count_days (year, month)) + 1;
  return (CostDate)(year * 10000 + month * 100 + day);
}

/**
 * report_calendar_add:
 * @date: a day
 * @months: how many
 *
 * Returns: that many months later; the last day of a month that is too short
 */
CostDate
report_calendar_add (CostDate date, guint months)
{
  guint whole = (guint)get_year (date) * 12 + (guint)get_month (date) - 1;
  int   year = (int)((whole + months) / 12);
  int   month = (int)((whole + months) % 12) + 1;
  int   day = MIN (get_day (date), (int)count_days (year, month));

  return (CostDate)(year * 10000 + month * 100 + day);
}

static char *
format_tick (double value, gpointer data)
{
  const ReportCalendar *calendar = data;
  CostDate              date = report_calendar_date (calendar, value);

  return g_strdup_printf ("%04d-%02d", get_year (date), get_month (date));
}

static char *
format_day (double value, gpointer data)
{
  return report_date (report_calendar_date (data, value));
}

/**
 * report_calendar_axis:
 * @calendar: an axis
 * @from: where it begins
 * @to: where it ends
 *
 * Makes the axis of a chart.
 *
 * Returns: the axis
 */
PlotAxis
report_calendar_axis (const ReportCalendar *calendar,
                      CostDate              from,
                      CostDate              to)
{
  PlotAxis axis = { .is_whole = TRUE,
                    .format = format_tick,
                    .format_value = format_day,
                    .format_destroy = g_free };

  g_return_val_if_fail (calendar != NULL, axis);

  axis.format_data = g_memdup2 (calendar, sizeof *calendar);
  axis.from = report_calendar_place (calendar, from);
  axis.to = report_calendar_place (calendar, to);
  return axis;
}
