/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a timeline looks at.
 */
#include "config.h"

#include "report-course.h"

#include <glib/gi18n-lib.h>

#include "report-basis.h"
#include "report-calendar.h"
#include "report-compare.h"

static gboolean
read_months (const ReportQuestion *question, guint *months, GError **error)
{
  const ReportNumber range = { 1.0, COST_FUTURE_MAX_MONTHS, TRUE };
  double             number = COST_FUTURE_MONTHS;

  if (!report_question_read_number (question,
                                    REPORT_ASK_MONTHS,
                                    &range,
                                    &number,
                                    error))
    return FALSE;
  *months = (guint)number;
  return TRUE;
}

static gboolean
look_ahead (ReportCourse *course, guint months, GError **error)
{
  const ReportContext *context = course->context;

  course->future =
      cost_future_new (context->catalogue, context->scenario, months, error);
  return course->future != NULL &&
         !g_cancellable_set_error_if_cancelled (context->cancellable, error);
}

/* To the last month ahead, so that announced changes are taken apart too. */
static gboolean
look_back (ReportCourse *course, GError **error)
{
  const ReportContext *context = course->context;
  const CostFuture    *future = course->future;
  g_autoptr (CostScenario) then = cost_scenario_copy (context->scenario);

  then->at = future->months[future->n_months - 1].date;
  course->past = cost_past_new (context->catalogue, then, course->since, error);
  if (course->past == NULL)
    return FALSE;
  course->shifts = report_shift_list (course->past);
  return !g_cancellable_set_error_if_cancelled (context->cancellable, error);
}

/**
 * report_course_init:
 * @course: (out caller-allocates): filled; clear it with
 *   report_course_clear()
 * @context: what the analysis starts from
 * @question: (nullable): since when, how far, and from which platform
 * @error: return location for an error that names the parameter
 *
 * Computes the bills of the past and of the months ahead.
 *
 * Returns: %FALSE if there is no such course
 */
gboolean
report_course_init (ReportCourse         *course,
                    const ReportContext  *context,
                    const ReportQuestion *question,
                    GError              **error)
{
  guint months = 0;
  int   current = -1;

  g_return_val_if_fail (course != NULL && context != NULL, FALSE);

  *course = (ReportCourse){ .context = context, .since = COST_PAST_SINCE };
  course->at = cost_engine_get_at (context->engine);
  if (!report_question_read_date (question,
                                  REPORT_ASK_SINCE,
                                  &course->since,
                                  error) ||
      !read_months (question, &months, error) ||
      !report_question_read_platform (question,
                                      REPORT_ASK_FROM,
                                      context->engine,
                                      &current,
                                      error))
    return FALSE;
  course->since = MIN (course->since, course->at);
  if (!look_ahead (course, months, error) || !look_back (course, error))
    return FALSE;
  report_move_init (&course->move, context, course->future, current);
  return TRUE;
}

/**
 * report_course_clear:
 * @course: a course
 *
 * Releases what it holds.
 */
void
report_course_clear (ReportCourse *course)
{
  report_move_clear (&course->move);
  g_clear_pointer (&course->future, cost_future_unref);
  g_clear_pointer (&course->shifts, g_array_unref);
  g_clear_pointer (&course->past, cost_past_unref);
}

/**
 * report_course_end:
 * @course: a course
 *
 * Returns: the first day after the last month
 */
CostDate
report_course_end (const ReportCourse *course)
{
  g_return_val_if_fail (course != NULL, COST_DATE_NONE);

  return report_calendar_add (course->at, course->future->n_months);
}

/**
 * report_course_finding:
 * @course: a course
 *
 * States whether and when to switch.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_course_finding (const ReportCourse *course)
{
  g_autoptr (ReportComparison) comparison = NULL;
  g_autofree char *found = NULL;

  g_return_val_if_fail (course != NULL, NULL);

  comparison = report_compare_context (course->context);
  found = report_move_finding (&course->move);
  return report_basis_without (comparison, found);
}
