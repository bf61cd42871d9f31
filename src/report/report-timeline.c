/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The analysis "timeline": the same workload through the prices of the past,
 * and forward with growth and what is announced; whether and when to switch.
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "report-analyses-private.h"
#include "report-cell.h"
#include "report-course.h"
#include "report-date.h"
#include "report-dimension.h"
#include "report-money.h"
#include "report-number.h"
#include "report-total.h"

static const CostProvider *
get_platform (const ReportCourse *course, guint platform)
{
  return cost_engine_get_platform (course->future->engine, platform);
}

static void
add_platform_of (ReportTable *table, const ReportCourse *course, int platform)
{
  if (platform < 0)
    report_table_add_nothing (table, NULL);
  else
    report_table_add_words (table,
                            get_platform (course, (guint)platform)->name,
                            get_platform (course, (guint)platform)->id);
}

/* Whether any bill is another than on the point before. */
static gboolean
is_news (const ReportCourse *course, guint index)
{
  const CostPastPoint *before = NULL;
  const CostPastPoint *point = g_ptr_array_index (course->past->points, index);

  if (index == 0)
    return TRUE;
  before = g_ptr_array_index (course->past->points, index - 1);
  for (guint i = 0; i < course->past->n_platforms; i++)
    if (before->flags[i] != point->flags[i] ||
        ((point->flags[i] & COST_CELL_BLOCKED) == 0 &&
         before->totals[i] != point->totals[i]))
      return TRUE;
  return FALSE;
}

static int
find_cheapest (const ReportCourse *course, const CostPastPoint *point)
{
  int found = -1;

  for (guint i = 0; i < course->past->n_platforms; i++)
    if (point->flags[i] == 0 &&
        (found < 0 || point->totals[i] < point->totals[found]))
      found = (int)i;
  return found;
}

static void
add_past (ReportTable *table, const ReportCourse *course, guint index)
{
  const CostPastPoint *point = g_ptr_array_index (course->past->points, index);
  g_autofree char     *date = report_date (point->date);

  if (point->date >= course->at || !is_news (course, index))
    return;
  report_table_add_text (table, date);
  report_table_add_words (table, NULL, "past");
  for (guint i = 0; i < course->past->n_platforms; i++)
    report_total_add (table,
                      point->totals[i],
                      point->flags[i],
                      course->context->scenario->currency);
  add_platform_of (table, course, find_cheapest (course, point));
  report_table_add_nothing (table, NULL);
}

static void
add_month (ReportTable *table, const ReportCourse *course, guint index)
{
  const CostFuture      *future = course->future;
  const CostFutureMonth *month = &future->months[index];
  g_autofree char       *date = report_date (month->date);

  report_table_add_text (table, date);
  report_table_add_words (table, NULL, "month");
  for (guint i = 0; i < future->n_platforms; i++)
    report_total_add (table,
                      future->cells[i].totals[index],
                      future->cells[i].flags[index],
                      course->context->scenario->currency);
  add_platform_of (table, course, month->cheapest);
  add_platform_of (table,
                   course,
                   report_move_is_told (&course->move)
                       ? course->move.route->platforms[index]
                       : -1);
}

/* The figures of the chart. */
static ReportTable *
tabulate_bills (const ReportCourse *course)
{
  guint                    n = course->future->n_platforms;
  g_autofree ReportColumn *columns = g_new0 (ReportColumn, n + 4);
  ReportTable             *table = NULL;

  columns[0] =
      (ReportColumn){ "date", C_ ("column", "Date"), REPORT_COLUMN_TEXT };
  columns[1] = (ReportColumn){ "part", NULL, REPORT_COLUMN_TEXT };
  for (guint i = 0; i < n; i++)
    columns[i + 2] = (ReportColumn){ get_platform (course, i)->id,
                                     get_platform (course, i)->name,
                                     REPORT_COLUMN_TOTAL };
  columns[n + 2] =
      (ReportColumn){ "cheapest", _ ("Cheapest"), REPORT_COLUMN_TEXT };
  columns[n + 3] = (ReportColumn){ "way", _ ("Way"), REPORT_COLUMN_TEXT };
  table = report_table_new (columns, n + 4);
  for (guint i = 0; i < course->past->points->len; i++)
    add_past (table, course, i);
  for (guint i = 0; i < course->future->n_months; i++)
    add_month (table, course, i);
  return table;
}

static guint
count_months (const ReportCourse *course, guint platform, guint8 flag)
{
  guint n = 0;

  for (guint i = 0; i < course->future->n_months; i++)
    n += (course->future->cells[platform].flags[i] & flag) != 0;
  return n;
}

/* A sum of months is as sure as the least sure of them. */
static void
add_stay_total (ReportTable *table, const ReportCourse *course, guint platform)
{
  const CostRouteStay *stay = &course->move.route->stays[platform];
  guint8               flags = 0;
  g_autofree char     *plain = cost_money_to_string (stay->total);
  g_autofree char     *words =
      report_money_in (stay->total, course->context->scenario->currency);

  if (!stay->is_possible)
    flags = count_months (course, platform, COST_CELL_BLOCKED) > 0
                ? COST_CELL_BLOCKED
                : COST_CELL_INCOMPLETE;
  report_table_add_total (table,
                          stay->is_possible ? words : NULL,
                          stay->is_possible ? plain : NULL,
                          report_total_state (stay->total, flags));
}

static void
add_stay (ReportTable *table, const ReportCourse *course, guint platform)
{
  const CostRoute     *route = course->move.route;
  const CostRouteStay *stay = &route->stays[platform];
  const CostCurrency  *currency = course->context->scenario->currency;
  gboolean is_known = stay->is_possible && report_move_is_told (&course->move);
  g_autofree char *setup = report_move_setup (&course->move, platform);
  g_autofree char *saved = report_money_in (stay->saved, currency);

  add_platform_of (table, course, (int)platform);
  report_cell_add_money (table,
                         setup,
                         route->setups[platform],
                         !course->move.is_assumed[platform]);
  add_stay_total (table, course, platform);
  report_cell_add_money (table, is_known ? saved : NULL, stay->saved, is_known);
  report_table_add_number (table, stay->n_unsound);
}

/* What staying costs, against the way. */
static ReportTable *
tabulate_stays (const ReportCourse *course)
{
  const ReportColumn columns[] = {
    { "platform", _ ("Platform"), REPORT_COLUMN_TEXT },
    { "setup", _ ("Set-up"), REPORT_COLUMN_MONEY },
    { "total", _ ("All months"), REPORT_COLUMN_TOTAL },
    { "saved", _ ("The way saves"), REPORT_COLUMN_MONEY },
    { "months_out", _ ("Months without a whole bill"), REPORT_COLUMN_NUMBER },
  };
  ReportTable *table = report_table_new (columns, G_N_ELEMENTS (columns));

  report_table_set_title (table, _ ("On one platform all the time"));
  for (guint i = 0; i < course->future->n_platforms; i++)
    add_stay (table, course, i);
  return table;
}

static void
add_shifts (ReportAnswer *answer, const ReportCourse *course)
{
  const CostCurrency *currency = course->context->scenario->currency;

  for (guint i = 0; i < course->shifts->len; i++)
    report_answer_add_sentence (
        answer,
        report_shift_sentence (&g_array_index (course->shifts, ReportShift, i),
                               course->past,
                               currency));
  if (course->shifts->len > 0)
    return;
  {
    g_autofree char *since = report_date (course->since);

    /* Translators: a day. */
    report_answer_add_sentence (
        answer,
        g_strdup_printf (_ ("Since %s no change of prices moved a bill"),
                         since));
  }
}

static void
add_growth (ReportAnswer *answer, const CostFuture *future)
{
  g_autofree char *growth = report_percent (future->growth / 100.0);

  if (future->growth == 0.0)
    {
      report_answer_add_sentence (
          answer,
          g_strdup (_ ("The workload stays as it is: its growth is 0%")));
      return;
    }
  report_answer_add_sentence (
      answer,
      g_strdup_printf (
          future->growth > 0.0
              ? _ ("With %s growth a month: traffic, jobs, storage and logs "
                   "grow; regions, sizes and seats stay")
              /* Translators: a share that is below 0: "−5%". */
              : _ ("With %s growth a month: traffic, jobs, storage and logs "
                   "shrink; regions, sizes and seats stay"),
          growth));
  for (guint i = 0; i < future->limits->len; i++)
    {
      const CostFutureLimit *limit =
          &g_array_index (future->limits, CostFutureLimit, i);
      g_autofree char *date = report_date (future->months[limit->month].date);

      report_answer_add_sentence (
          answer,
          /* Translators: a dimension, and a day. */
          g_strdup_printf (_ ("%s: cannot grow further from %s on"),
                           report_dimension_label (limit->dimension),
                           date));
    }
}

/* Whom the way leaves out in some months; who is blocked from the beginning
 * is in the finding. */
static void
add_left_out (ReportAnswer *answer, const ReportCourse *course, guint platform)
{
  const char *name = get_platform (course, platform)->name;
  guint       blocked = count_months (course, platform, COST_CELL_BLOCKED);
  guint       open = course->move.route->stays[platform].n_unsound - blocked;

  if ((course->future->cells[platform].flags[0] & COST_CELL_BLOCKED) != 0)
    return;
  if (blocked > 0)
    report_answer_add_sentence (
        answer,
        g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                      /* Translators: a platform. */
                                      "%s cannot carry the workload in %u of "
                                      "the months",
                                      "%s cannot carry the workload in %u of "
                                      "the months",
                                      blocked),
                         name,
                         blocked));
  if (open > 0)
    report_answer_add_sentence (
        answer,
        g_strdup_printf (
            g_dngettext (GETTEXT_PACKAGE,
                         /* Translators: a platform. */
                         "%s is left out in %u month, in which its bill is "
                         "only “at least”",
                         "%s is left out in %u months, in which its bill is "
                         "only “at least”",
                         open),
            name,
            open));
}

static void
add_sentences (ReportAnswer *answer, const ReportCourse *course)
{
  char *reason = report_move_reason (&course->move);
  guint n = report_move_is_told (&course->move)
                ? course->move.route->switches->len
                : 0;

  if (reason != NULL)
    report_answer_add_sentence (answer, reason);
  for (guint i = 0; i < n; i++)
    report_answer_add_sentence (answer, report_move_step (&course->move, i));
  if (course->move.route->current < 0 && course->future->n_platforms > 0)
    report_answer_add_sentence (
        answer,
        g_strdup (
            _ ("Nothing is said of where it runs now (“From”; --from on the "
               "command line), so that beginning anywhere costs its "
               "set-up")));
  for (guint i = 0; i < course->future->n_platforms; i++)
    add_left_out (answer, course, i);
  add_growth (answer, course->future);
  add_shifts (answer, course);
}

/**
 * report_timeline_answer: (skip)
 * @context: what it starts from
 * @question: (nullable): since when, how far, and from which platform
 * @error: return location for an error that names the parameter
 *
 * Returns: (transfer full) (nullable): bills over time
 */
ReportAnswer *
report_timeline_answer (const ReportContext  *context,
                        const ReportQuestion *question,
                        GError              **error)
{
  g_auto (ReportCourse) course = { NULL };
  ReportAnswer *answer = NULL;

  if (!report_course_init (&course, context, question, error))
    return NULL;
  answer = report_answer_new ("timeline",
                              context->scenario,
                              question,
                              report_course_draw (&course));
  add_sentences (answer, &course);
  report_answer_add_table (answer, tabulate_bills (&course));
  report_answer_add_table (answer,
                           report_shift_table (course.shifts,
                                               course.past,
                                               context->scenario->currency));
  report_answer_add_table (answer, tabulate_stays (&course));
  return answer;
}
