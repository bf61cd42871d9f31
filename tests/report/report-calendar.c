/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Days go to an axis and come back, and months are added as GDate does. */
#include "report-calendar.h"

static void
all_days_come_back (void)
{
  static const guint units[] = { 1, 3, 6, 12 };

  for (gsize i = 0; i < G_N_ELEMENTS (units); i++)
    {
      const ReportCalendar calendar = { 2019, units[i] };
      double               last = -1e9;

      for (CostDate date = 20180101; date < 20310101;
           date = cost_date_add_days (date, 1))
        {
          double place = report_calendar_place (&calendar, date);

          g_assert_cmpfloat (place, >, last);
          g_assert_cmpuint (report_calendar_date (&calendar, place), ==, date);
          last = place;
        }
    }
}

static void
months_are_equally_wide (void)
{
  const ReportCalendar calendar = { 2024, 1 };

  g_assert_cmpfloat (report_calendar_place (&calendar, 20240101), ==, 0.0);
  g_assert_cmpfloat (report_calendar_place (&calendar, 20240301), ==, 2.0);
  g_assert_cmpfloat (report_calendar_place (&calendar, 20250101), ==, 12.0);
  g_assert_cmpfloat (report_calendar_place (&calendar, 20231201), ==, -1.0);
}

static void
adds_months_as_glib_does (void)
{
  for (CostDate date = 20230101; date < 20250301;
       date = cost_date_add_days (date, 1))
    for (guint months = 0; months < 30; months++)
      {
        GDate later;

        g_date_clear (&later, 1);
        g_date_set_dmy (&later,
                        (GDateDay)(date % 100),
                        (GDateMonth)(date / 100 % 100),
                        (GDateYear)(date / 10000));
        g_date_add_months (&later, months);
        g_assert_cmpuint (report_calendar_add (date, months),
                          ==,
                          (guint)g_date_get_year (&later) * 10000u +
                              (guint)g_date_get_month (&later) * 100u +
                              (guint)g_date_get_day (&later));
      }
}

static void
chooses_steps (void)
{
  static const struct
  {
    CostDate to;
    guint    unit;
  } rows[] = { { 20240901, 1 }, { 20240902, 3 }, { 20260101, 3 },
               { 20260102, 6 }, { 20300101, 6 }, { 20300102, 12 } };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      ReportCalendar calendar;

      report_calendar_init (&calendar, 20240101, rows[i].to);
      g_assert_cmpuint (calendar.unit, ==, rows[i].unit);
      g_assert_cmpint (calendar.year, ==, 2024);
    }
}

static void
words_of_the_axis (void)
{
  const ReportCalendar calendar = { 2024, 6 };
  PlotAxis         axis = report_calendar_axis (&calendar, 20240101, 20271123);
  g_autofree char *tick = axis.format (3.0, axis.format_data);
  g_autofree char *day =
      axis.format_value (report_calendar_place (&calendar, 20261123),
                         axis.format_data);

  g_assert_cmpstr (tick, ==, "2025-07");
  g_assert_cmpstr (day, ==, "2026-11-23");
  g_assert_cmpfloat (axis.from, ==, 0.0);
  g_assert_true (axis.is_whole);
  axis.format_destroy (axis.format_data);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/calendar/days", all_days_come_back);
  g_test_add_func ("/report/calendar/months", months_are_equally_wide);
  g_test_add_func ("/report/calendar/add", adds_months_as_glib_does);
  g_test_add_func ("/report/calendar/steps", chooses_steps);
  g_test_add_func ("/report/calendar/words", words_of_the_axis);
  return g_test_run ();
}
