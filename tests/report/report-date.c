/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Days in words. */
#include "report-date.h"

static void
writes_days (void)
{
  g_autofree char *iso = report_date (20261123);
  g_autofree char *words = report_date_long (20260507);
  g_autofree char *month = report_date_month (20270307);
  g_autofree char *no_month = report_date_month (COST_DATE_NONE);
  g_autofree char *none = report_date (COST_DATE_NONE);
  g_autofree char *no_words = report_date_long (COST_DATE_NONE);

  g_assert_cmpstr (iso, ==, "2026-11-23");
  g_assert_cmpstr (words, ==, "May 7, 2026");
  g_assert_cmpstr (month, ==, "March 2027");
  g_assert_cmpstr (no_month, ==, "");
  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (no_words, ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/date/writes-days", writes_days);
  return g_test_run ();
}
