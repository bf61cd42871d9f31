/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A line a platform, that steps where its bill does; dashed from the day of
 * the scenario on.  What moved a bill is a dot on its line, what is announced
 * a rule, and so is a switch.
 */
#include "config.h"

#include "report-course.h"

#include <glib/gi18n-lib.h>

#include "plot-lines.h"
#include "report-axis.h"
#include "report-calendar.h"
#include "report-compare.h"
#include "report-date.h"
#include "report-finding.h"
#include "report-money.h"
#include "report-total.h"

/* Bills that differ by that factor are drawn on a logarithmic axis. */
#define WIDE 40.0

/* No more changes are marked, and no more switches. */
#define MARKS 60
#define SWITCHES 20

typedef struct
{
  const ReportCourse *course;
  CostCurrency       *currency; /* borrowed, nullable */
  PlotLinesBuilder   *builder;
  ReportCalendar      calendar;
  CostMoney           least; /* of all that is drawn */
  CostMoney           most;
  gboolean            is_open; /* somewhere a part is not known */
} Chart;

static const CostPastPoint *
get_point (const ReportCourse *course, guint index)
{
  return g_ptr_array_index (course->past->points, index);
}

/* Of what nothing is known there is no amount, not even 0. */
static gboolean
is_unknown (CostMoney total, guint8 flags)
{
  return (flags & COST_CELL_BLOCKED) != 0 ||
         ((flags & COST_CELL_INCOMPLETE) != 0 && total == 0);
}

static void
append_point (Chart    *chart,
              GArray   *points,
              CostDate  date,
              CostMoney total,
              guint8    flags)
{
  PlotLinePoint point = {
    .x = report_calendar_place (&chart->calendar, date),
    .y = report_money_to_units (total, chart->currency),
    .is_gap = is_unknown (total, flags),
    .is_open = (flags & COST_CELL_INCOMPLETE) != 0,
  };

  if (!point.is_gap)
    {
      chart->is_open |= point.is_open;
      chart->least = MIN (chart->least, total);
      chart->most = MAX (chart->most, total);
    }
  g_array_append_val (points, point);
}

/* To the day of the scenario, on which the first month ahead begins. */
static GArray *
list_past (Chart *chart, guint platform)
{
  const ReportCourse *course = chart->course;
  const CostCells    *cells = &course->future->cells[platform];
  GArray *points = g_array_new (FALSE, FALSE, sizeof (PlotLinePoint));

  for (guint i = 0; i < course->past->points->len; i++)
    {
      const CostPastPoint *point = get_point (course, i);

      if (point->date < course->at)
        append_point (chart,
                      points,
                      point->date,
                      point->totals[platform],
                      point->flags[platform]);
    }
  append_point (chart, points, course->at, cells->totals[0], cells->flags[0]);
  return points;
}

static GArray *
list_ahead (Chart *chart, guint platform)
{
  const CostFuture *future = chart->course->future;
  const CostCells  *cells = &future->cells[platform];
  guint             last = future->n_months - 1;
  GArray           *points = g_array_new (FALSE, FALSE, sizeof (PlotLinePoint));

  for (guint i = 0; i <= last; i++)
    append_point (chart,
                  points,
                  future->months[i].date,
                  cells->totals[i],
                  cells->flags[i]);
  append_point (chart,
                points,
                report_course_end (chart->course),
                cells->totals[last],
                cells->flags[last]);
  return points;
}

/* The first bill, the one of now and the last, for who cannot see it. */
static char *
describe (const Chart *chart, guint platform)
{
  const ReportCourse  *course = chart->course;
  const CostPastPoint *first = get_point (course, 0);
  const CostCells     *cells = &course->future->cells[platform];
  guint                last = course->future->n_months - 1;
  g_autofree char     *since = report_date (course->since);
  g_autofree char     *at = report_date (course->at);
  g_autofree char     *end = report_date (course->future->months[last].date);
  g_autofree char     *before = report_total (first->totals[platform],
                                          first->flags[platform],
                                          chart->currency);
  g_autofree char     *now =
      report_total (cells->totals[0], cells->flags[0], chart->currency);
  g_autofree char *then =
      report_total (cells->totals[last], cells->flags[last], chart->currency);

  /* Translators: a platform, and three times a day with its bill. */
  return g_strdup_printf (
      _ ("%s: %s: %s; %s: %s; %s: %s"),
      cost_engine_get_platform (course->future->engine, platform)->name,
      since,
      before,
      at,
      now,
      end,
      then);
}

static void
add_platform (Chart *chart, guint platform)
{
  const ReportCourse *course = chart->course;
  const CostProvider *provider =
      cost_engine_get_platform (course->future->engine, platform);
  int              first = course->move.route->platforms[0];
  g_autofree char *ahead = g_strdup_printf ("%s-ahead", provider->id);
  g_autofree char *description = describe (chart, platform);
  g_autoptr (GArray) before = list_past (chart, platform);
  g_autoptr (GArray) after = list_ahead (chart, platform);
  PlotLine line = { .id = provider->id,
                    .role_index = report_axis_role (provider),
                    .is_highlighted = (int)platform == first,
                    .is_stepped = TRUE,
                    .description = description };

  if (before->len > 1)
    plot_lines_builder_add_line (chart->builder,
                                 &line,
                                 (const PlotLinePoint *)before->data,
                                 before->len);
  line.id = ahead;
  line.label = provider->name;
  line.is_dashed = TRUE;
  plot_lines_builder_add_line (chart->builder,
                               &line,
                               (const PlotLinePoint *)after->data,
                               after->len);
}

static void
add_shift (Chart *chart, guint index)
{
  const ReportCourse *course = chart->course;
  const ReportShift  *shift =
      &g_array_index (course->shifts, ReportShift, index);
  guint            platform = shift->platform;
  g_autofree char *id = g_strdup_printf ("change-%u", index + 1);
  g_autofree char *label = report_shift_label (shift, chart->currency);
  g_autofree char *sentence =
      report_shift_sentence (shift, course->past, chart->currency);
  PlotLineMark mark = {
    .id = id,
    .x = report_calendar_place (&chart->calendar, shift->point->date),
    .y =
        report_money_to_units (shift->point->totals[platform], chart->currency),
    .label = label,
    .description = sentence,
    .has_y = shift->point->date <= course->at,
  };

  if (mark.has_y && is_unknown (shift->point->totals[platform],
                                shift->point->flags[platform]))
    return;
  if (shift->change == NULL)
    mark.label = NULL;
  plot_lines_builder_add_mark (chart->builder, &mark);
}

static void
add_switch (Chart *chart, guint index)
{
  const ReportCourse    *course = chart->course;
  const CostRoute       *route = course->move.route;
  const CostRouteSwitch *step =
      &g_array_index (route->switches, CostRouteSwitch, index);
  g_autofree char *id = g_strdup_printf ("switch-%u", index + 1);
  g_autofree char *sentence = report_move_step (&course->move, index);
  g_autofree char *label = NULL;

  if (step->from < 0 || step->month == 0 ||
      !report_move_is_told (&course->move))
    return;
  /* Translators: at a line in a chart: a platform. */
  label = g_strdup_printf (
      _ ("Switch to %s"),
      cost_engine_get_platform (course->future->engine, (guint)step->to)->name);
  plot_lines_builder_add_mark (
      chart->builder,
      &(PlotLineMark){
          .id = id,
          .x = report_calendar_place (&chart->calendar,
                                      course->future->months[step->month].date),
          .label = label,
          .description = sentence });
}

static void
add_marks (Chart *chart)
{
  const ReportCourse *course = chart->course;
  guint               n_switches = course->move.route->switches->len;

  for (guint i = 0; i < MIN (n_switches, SWITCHES); i++)
    add_switch (chart, i);
  for (guint i = 0; i < MIN (course->shifts->len, MARKS); i++)
    add_shift (chart, i);
}

/* The day of the scenario, and whether it is the one to switch. */
static char *
word_position (const ReportCourse *course)
{
  const GArray    *switches = course->move.route->switches;
  g_autofree char *date = report_date (course->at);
  const char *day = course->at == course->context->today ? _ ("Today") : date;
  const CostRouteSwitch *step =
      switches->len > 0 ? &g_array_index (switches, CostRouteSwitch, 0) : NULL;

  if (step == NULL || step->month > 0 || step->from < 0 ||
      !report_move_is_told (&course->move))
    return g_strdup (day);
  /* Translators: a day, or "Today", and a platform. */
  return g_strdup_printf (
      _ ("%s: switch to %s"),
      day,
      cost_engine_get_platform (course->future->engine, (guint)step->to)->name);
}

static void
set_axes (Chart *chart)
{
  const ReportCourse *course = chart->course;
  double              budget = report_money_to_units (
      cost_money_from_dollars (
          course->context->scenario->workload.values[COST_BUDGET]),
      chart->currency);
  PlotAxis         x = report_calendar_axis (&chart->calendar,
                                     course->since,
                                     report_course_end (course));
  PlotAxis         y = report_axis_of_money (chart->currency);
  g_autofree char *money = report_money_tick (budget, chart->currency);
  g_autofree char *label = g_strdup_printf (_ ("Budget %s"), money);
  g_autofree char *day = word_position (course);

  if (chart->least > 0 && chart->least < chart->most &&
      (double)chart->most / (double)chart->least > WIDE)
    y.kind = PLOT_SCALE_LOG;
  plot_lines_builder_set_x (chart->builder, &x);
  plot_lines_builder_set_y (chart->builder, &y);
  report_axis_clear (&y);
  plot_lines_builder_set_position (
      chart->builder,
      report_calendar_place (&chart->calendar, course->at),
      day);
  if (budget > 0.0)
    plot_lines_builder_set_reference (chart->builder, budget, label);
}

/* What dashes mean, as they have two meanings, and what prices rest on. */
static char *
write_footer (const Chart *chart, const ReportComparison *comparison)
{
  g_autofree char *basis = report_finding_footer (comparison);
  g_autofree char *day = report_date (chart->course->at);
  g_autofree char *dashes = NULL;

  if (chart->least == G_MAXINT64)
    return g_steal_pointer (&basis);
  if (chart->is_open)
    /* Translators: how lines are drawn; a day. */
    dashes = g_strdup_printf (_ ("Thin dashes: at least, as a part is not "
                                 "known. Dashes from %s on: what is ahead."),
                              day);
  else
    /* Translators: how lines are drawn; a day. */
    dashes = g_strdup_printf (_ ("Dashes from %s on: what is ahead."), day);
  return g_strconcat (dashes, " ", basis, NULL);
}

static void
set_words (const Chart *chart)
{
  const ReportContext *context = chart->course->context;
  g_autoptr (ReportComparison) comparison = report_compare_context (context);
  g_autofree char *title = report_course_finding (chart->course);
  g_autofree char *subtitle =
      report_finding_workload (&context->scenario->workload);
  g_autofree char *footer = write_footer (chart, comparison);
  g_autoptr (GString) description = g_string_new (title);

  for (guint i = 0; i < chart->course->future->n_platforms; i++)
    {
      g_autofree char *part = describe (chart, i);

      g_string_append_printf (description, ". %s", part);
    }
  plot_lines_builder_set_words (
      chart->builder,
      &(PlotWords){ .title = title,
                    .subtitle = subtitle,
                    .footer = footer,
                    .empty = title,
                    .description = description->str });
}

static void
free_lines (gpointer data)
{
  plot_lines_unref (data);
}

/**
 * report_course_draw:
 * @course: a course
 *
 * Makes the chart.
 *
 * Returns: (transfer full): the chart
 */
PlotFigure *
report_course_draw (const ReportCourse *course)
{
  Chart      chart = { .course = course, .least = G_MAXINT64 };
  PlotLines *lines = NULL;

  g_return_val_if_fail (course != NULL, NULL);

  chart.currency = course->context->scenario->currency;
  chart.builder = plot_lines_builder_new ();
  report_calendar_init (&chart.calendar,
                        course->since,
                        report_course_end (course));
  plot_lines_builder_set_direction (chart.builder,
                                    course->context->style.direction);
  plot_lines_builder_set_density (chart.builder,
                                  course->context->style.density);
  for (guint i = 0; i < course->future->n_platforms; i++)
    add_platform (&chart, i);
  add_marks (&chart);
  set_axes (&chart);
  set_words (&chart);
  lines = plot_lines_builder_end (chart.builder);
  return plot_figure_new (plot_lines_make_scene,
                          lines,
                          free_lines,
                          plot_lines_get_words (lines));
}
