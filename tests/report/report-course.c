/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A course reaches from the day asked for to the end of the last month. */
#include "report-course.h"

#include "report-course-fixture.h"

typedef struct
{
  Begun        begun;
  ReportCourse course;
} Run;

static void
run_clear (Run *run)
{
  report_course_clear (&run->course);
  begun_clear (&run->begun);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

static void
run_start (Run *run)
{
  const ReportContext *context = begun_start (&run->begun);
  g_autoptr (GError) error = NULL;
  gboolean done = report_course_init (&run->course,
                                      context,
                                      run->begun.asked.question,
                                      &error);

  g_assert_no_error (error);
  g_assert_true (done);
}

static CostDate
get_day (const Run *run, guint index)
{
  const CostPastPoint *point =
      g_ptr_array_index (run->course.past->points, index);

  return point->date;
}

static void
has_defaults (void)
{
  g_auto (Run) run = { 0 };
  g_autofree char *finding = NULL;

  begun_prepare (&run.begun, "small-api", "render,vercel");
  run_start (&run);
  g_assert_cmpuint (get_day (&run, 0), ==, 20240101);
  g_assert_cmpuint (run.course.future->n_months, ==, 12);
  g_assert_cmpuint (report_course_end (&run.course), ==, 20271123);
  g_assert_cmpuint (get_day (&run, run.course.past->points->len - 1),
                    ==,
                    20271023);
  finding = report_course_finding (&run.course);
  g_assert_cmpstr (finding,
                   ==,
                   "Begin on Render and stay: $2,047.00 for 12 months, set-up "
                   "included (not possible: Vercel)");
}

static void
does_what_is_asked (void)
{
  g_auto (Run) run = { 0 };

  begun_prepare (&run.begun, "small-api", "fly,render");
  report_question_set (run.begun.asked.question,
                       REPORT_ASK_SINCE,
                       "2026-08-15");
  report_question_set (run.begun.asked.question, REPORT_ASK_MONTHS, "1");
  report_question_set (run.begun.asked.question, REPORT_ASK_FROM, "render");
  run_start (&run);
  g_assert_cmpuint (get_day (&run, 0), ==, 20260815);
  g_assert_cmpuint (run.course.shifts->len, ==, 2);
  g_assert_cmpuint (report_course_end (&run.course), ==, 20261223);
  g_assert_cmpint (run.course.move.route->current, ==, 1);
}

static void
never_begins_ahead (void)
{
  g_auto (Run) run = { 0 };

  begun_prepare (&run.begun, "hobby", "fly");
  report_question_set (run.begun.asked.question,
                       REPORT_ASK_SINCE,
                       "2030-01-01");
  run_start (&run);
  g_assert_cmpuint (run.course.since, ==, 20261123);
  g_assert_cmpuint (get_day (&run, 0), ==, 20261123);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/course/defaults", has_defaults);
  g_test_add_func ("/report/course/asked", does_what_is_asked);
  g_test_add_func ("/report/course/ahead", never_begins_ahead);
  return g_test_run ();
}
