/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Days: what is one, their order, and arithmetic that undoes itself. */
#include "config.h"

#include "cost-date.h"

#include "cost-error.h"

static void
reads_and_writes_days (void)
{
  static const char *const days[] = {
    "2000-01-01", "2000-02-29", "2024-02-29", "2026-05-07", "2100-12-31",
  };
  CostDate before = COST_DATE_NONE;

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (GError) error = NULL;
      char     buffer[COST_DATE_LENGTH];
      CostDate date = COST_DATE_NONE;

      g_assert_true (cost_date_parse (days[i], &date, &error));
      g_assert_no_error (error);
      g_assert_cmpstr (cost_date_format (date, buffer), ==, days[i]);
      g_assert_cmpuint (date, >, before);
      before = date;
    }
  g_assert_cmpuint (before, ==, 21001231);
}

static void
refuses_other_shapes (void)
{
  static const char *const bad[] = {
    "",           "2026",       "2026-5-7",    "2026/05/07",
    "26-05-07",   "2026-05-7 ", "2026-05-077", "2026-05-07 ",
    "+026-05-07", "2026-05-0a", "٢٠٢٦-05-07",  "0000-00-00",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;
      CostDate date = 77;

      g_assert_false (cost_date_parse (bad[i], &date, &error));
      g_assert_error (error, COST_ERROR, COST_ERROR_FORMAT);
      g_assert_cmpuint (date, ==, 77);
    }
}

static void
refuses_days_that_do_not_exist (void)
{
  static const char *const bad[] = {
    "2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10",
    "2026-01-00", "1999-12-31", "2101-01-01", "9999-99-99",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;
      CostDate date = 77;

      g_assert_false (cost_date_parse (bad[i], &date, &error));
      g_assert_error (error, COST_ERROR, COST_ERROR_RANGE);
      g_assert_cmpuint (date, ==, 77);
    }
}

static void
says_what_a_date_is (void)
{
  g_autoptr (GError) error = NULL;
  CostDate date = COST_DATE_NONE;

  g_assert_false (cost_date_parse ("7 May", &date, &error));
  g_assert_cmpstr (error->message,
                   ==,
                   "“7 May” is not a date; expected YYYY-MM-DD");
  g_clear_error (&error);
  g_assert_false (cost_date_parse ("2026-02-30", &date, &error));
  g_assert_cmpstr (error->message,
                   ==,
                   "“2026-02-30” is no day of the calendar from 2000 to 2100");
}

static void
writes_nothing_for_no_date (void)
{
  static const CostDate none[] = { COST_DATE_NONE, 20260230, 19991231,
                                   G_MAXUINT32,    20261301, 1 };
  char                  buffer[COST_DATE_LENGTH] = "x";

  for (gsize i = 0; i < G_N_ELEMENTS (none); i++)
    g_assert_cmpstr (cost_date_format (none[i], buffer), ==, "");
}

static void
counts_days (void)
{
  g_assert_cmpint (cost_date_days_between (20260507, 20260507), ==, 0);
  g_assert_cmpint (cost_date_days_between (20260101, 20270101), ==, 365);
  g_assert_cmpint (cost_date_days_between (20240101, 20250101), ==, 366);
  g_assert_cmpint (cost_date_days_between (20260301, 20260228), ==, -1);
  g_assert_cmpint (cost_date_days_between (COST_DATE_NONE, 20260228), ==, 0);
  g_assert_cmpint (cost_date_days_between (20260228, 20260230), ==, 0);
}

static void
adds_what_it_counts (void)
{
  CostDate date = 20000101;

  for (int days = 0; date != COST_DATE_NONE; days++)
    {
      CostDate next = cost_date_add_days (date, 1);

      g_assert_cmpint (cost_date_days_between (20000101, date), ==, days);
      g_assert_cmpuint (cost_date_add_days (20000101, days), ==, date);
      g_assert_cmpuint (cost_date_add_days (date, -days), ==, 20000101);
      g_assert_true (next > date || date == 21001231);
      date = next;
    }
}

static void
leaves_the_calendar_as_no_date (void)
{
  g_assert_cmpuint (cost_date_add_days (20000101, -1), ==, COST_DATE_NONE);
  g_assert_cmpuint (cost_date_add_days (21001231, 1), ==, COST_DATE_NONE);
  g_assert_cmpuint (cost_date_add_days (20260507, G_MAXINT),
                    ==,
                    COST_DATE_NONE);
  g_assert_cmpuint (cost_date_add_days (20260507, G_MININT),
                    ==,
                    COST_DATE_NONE);
  g_assert_cmpuint (cost_date_add_days (COST_DATE_NONE, 1), ==, COST_DATE_NONE);
}

static void
knows_today (void)
{
  g_autoptr (GDateTime) before = g_date_time_new_now_local ();
  CostDate         today = cost_date_today ();
  g_autofree char *text = g_date_time_format (before, "%Y%m%d");
  CostDate         earliest = (CostDate)g_ascii_strtoull (text, NULL, 10);

  g_assert_cmpuint (today, >=, earliest);
  g_assert_cmpint (cost_date_days_between (earliest, today), <=, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/date/reads-and-writes-days", reads_and_writes_days);
  g_test_add_func ("/cost/date/refuses-other-shapes", refuses_other_shapes);
  g_test_add_func ("/cost/date/refuses-days-that-do-not-exist",
                   refuses_days_that_do_not_exist);
  g_test_add_func ("/cost/date/says-what-a-date-is", says_what_a_date_is);
  g_test_add_func ("/cost/date/writes-nothing-for-no-date",
                   writes_nothing_for_no_date);
  g_test_add_func ("/cost/date/counts-days", counts_days);
  g_test_add_func ("/cost/date/adds-what-it-counts", adds_what_it_counts);
  g_test_add_func ("/cost/date/leaves-the-calendar-as-no-date",
                   leaves_the_calendar_as_no_date);
  g_test_add_func ("/cost/date/knows-today", knows_today);
  return g_test_run ();
}
