/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Days in words.
 */
#include "config.h"

#include "report-date.h"

#include <glib/gi18n-lib.h>

/**
 * report_date:
 * @date: a day, or %COST_DATE_NONE
 *
 * Writes a day as ISO 8601 has it: "2026-11-23".
 *
 * Returns: (transfer full): the text; empty for no day
 */
char *
report_date (CostDate date)
{
  char buffer[COST_DATE_LENGTH];

  if (date == COST_DATE_NONE)
    return g_strdup ("");

  return g_strdup (cost_date_format (date, buffer));
}

static char *
format_day (CostDate date, const char *format)
{
  g_autoptr (GDateTime) day = NULL;

  if (date == COST_DATE_NONE)
    return g_strdup ("");

  day = g_date_time_new_utc ((int)(date / 10000),
                             (int)(date / 100 % 100),
                             (int)(date % 100),
                             0,
                             0,
                             0);
  if (day == NULL)
    return report_date (date);

  return g_date_time_format (day, format);
}

/**
 * report_date_long:
 * @date: a day, or %COST_DATE_NONE
 *
 * Writes a day in words: "November 23, 2026".
 *
 * Returns: (transfer full): the text in the reader's language; empty for no
 *   day
 */
char *
report_date_long (CostDate date)
{
  /* Translators: a day, as g_date_time_format() takes it: "%-d. %B %Y". */
  return format_day (date, C_ ("long date", "%B %-d, %Y"));
}

/**
 * report_date_month:
 * @date: a day, or %COST_DATE_NONE
 *
 * Writes the month of a day in words: "November 2026".
 *
 * Returns: (transfer full): the text in the reader's language; empty for no
 *   day
 */
char *
report_date_month (CostDate date)
{
  /* Translators: a month, as g_date_time_format() takes it; it stands after
   * "in": "Switch in November 2026". */
  return format_day (date, C_ ("month", "%B %Y"));
}
