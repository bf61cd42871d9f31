/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Members; what is not known is null, never zero.
 */
#include "config.h"

#include "report-member.h"

#include "report-date.h"

/**
 * report_member_text:
 * @json: a writer within an object
 * @name: the name
 * @text: (nullable): the value; null without it
 *
 * Adds a member that is a string.
 */
void
report_member_text (ReportJson *json, const char *name, const char *text)
{
  report_json_name (json, name);
  report_json_string (json, text);
}

/**
 * report_member_boolean:
 * @json: a writer within an object
 * @name: the name
 * @value: the value
 *
 * Adds a member that is true or false.
 */
void
report_member_boolean (ReportJson *json, const char *name, gboolean value)
{
  report_json_name (json, name);
  report_json_boolean (json, value);
}

/**
 * report_member_number:
 * @json: a writer within an object
 * @name: the name
 * @value: the value
 *
 * Adds a member that is a number.
 */
void
report_member_number (ReportJson *json, const char *name, double value)
{
  report_json_name (json, name);
  report_json_number (json, value);
}

/**
 * report_member_date:
 * @json: a writer within an object
 * @name: the name
 * @date: the value; null if there is no date
 *
 * Adds a member that is a day, as a string.
 */
void
report_member_date (ReportJson *json, const char *name, CostDate date)
{
  g_autofree char *day = report_date (date);

  report_member_text (json, name, date != COST_DATE_NONE ? day : NULL);
}

/**
 * report_member_money:
 * @json: a writer within an object
 * @name: the name
 * @money: the value
 * @is_known: without it the value is null
 *
 * Adds a member that is an amount of US dollars, as a decimal string.
 */
void
report_member_money (ReportJson *json,
                     const char *name,
                     CostMoney   money,
                     gboolean    is_known)
{
  report_json_name (json, name);
  if (is_known)
    report_json_money (json, money);
  else
    report_json_null (json);
}
