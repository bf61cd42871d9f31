/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The analysis "latency": what one more region buys.  Cost against round
 * trip, a curve a platform and a dot a number of regions, so that the bend
 * shows; who cannot be in several has one dot.
 */
#include "config.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "plot-lines.h"
#include "report-analyses-private.h"
#include "report-axis.h"
#include "report-compare.h"
#include "report-dimension.h"
#include "report-finding.h"
#include "report-money.h"
#include "report-number.h"
#include "report-total.h"
#include "report-trip.h"

/* Unless somebody says otherwise. */
#define REGIONS 6

/* Bills that differ by that factor are drawn on a logarithmic axis. */
#define WIDE 40.0

static gboolean
read_users (const ReportQuestion *question, CostUsers *users, GError **error)
{
  const GPtrArray *texts = report_question_get_all (question, REPORT_ASK_USERS);
  g_autoptr (GString) list = g_string_new (NULL);

  cost_users_init (users);
  for (guint i = 0; texts != NULL && i < texts->len; i++)
    {
      const char *text = g_ptr_array_index (texts, i);

      g_string_append_printf (list, "%s%s", i > 0 ? "," : "", text);
    }
  if (texts == NULL || cost_users_parse (users, list->str, error))
    return TRUE;
  /* The message begins with "users: ". */
  g_prefix_error (error, "--");
  return FALSE;
}

static CostLatency *
compute (const ReportContext  *context,
         const ReportQuestion *question,
         GError              **error)
{
  const ReportNumber range = { 1.0, COST_N_PLACES, TRUE };
  double             most = REGIONS;
  CostUsers          users;

  if (!read_users (question, &users, error) ||
      !report_question_read_number (question,
                                    REPORT_ASK_MAX_REGIONS,
                                    &range,
                                    &most,
                                    error))
    return NULL;
  return cost_latency_new (context->catalogue,
                           context->scenario,
                           &users,
                           (guint)most,
                           context->cancellable,
                           error);
}

static char *
format_ms (double value, gpointer data)
{
  (void)data;
  return report_trip_ms (value);
}

static char *
format_number (double value, gpointer data)
{
  (void)data;
  return report_number (value);
}

static gboolean
is_wide (const CostLatency *latency)
{
  CostMoney least = G_MAXINT64;
  CostMoney most = 0;

  for (guint i = 0; i < latency->curves->len; i++)
    {
      const CostLatencyCurve *curve = g_ptr_array_index (latency->curves, i);

      for (guint k = 0; k < curve->points->len; k++)
        {
          least = MIN (least, report_trip_get (curve, k)->total);
          most = MAX (most, report_trip_get (curve, k)->total);
        }
    }
  return least > 0 && (double)most / (double)least > WIDE;
}

static void
set_axes (PlotLinesBuilder   *builder,
          const CostLatency  *latency,
          const CostCurrency *currency)
{
  PlotAxis x = { .title = _ ("Mean round trip to the users (ms)"),
                 .format = format_number,
                 .format_value = format_ms };
  PlotAxis y = report_axis_of_money (currency);

  if (is_wide (latency))
    y.kind = PLOT_SCALE_LOG;
  plot_lines_builder_set_x (builder, &x);
  plot_lines_builder_set_y (builder, &y);
  report_axis_clear (&y);
}

static void
add_curve (PlotLinesBuilder       *builder,
           const CostLatencyCurve *curve,
           gboolean                is_highlighted,
           const CostCurrency     *currency)
{
  guint                     n = curve->points->len;
  g_autofree PlotLinePoint *points = g_new0 (PlotLinePoint, MAX (n, 1));
  g_autofree char *description = report_trip_platform (curve, currency);
  g_autoptr (GPtrArray) labels = g_ptr_array_new_with_free_func (g_free);
  const PlotLine line = {
    .id = curve->provider->id,
    .label = curve->provider->name,
    .role_index = report_axis_role (curve->provider),
    .is_highlighted = is_highlighted,
    .has_dots = TRUE,
    /* They count the same on every curve: one of them says it. */
    .has_quiet_points = !is_highlighted,
    .description = description,
  };

  for (guint i = 0; i < n; i++)
    {
      const CostLatencyPoint *point = report_trip_get (curve, i);

      g_ptr_array_add (labels, report_trip_regions (curve, i));
      points[i] = (PlotLinePoint){
        .x = point->mean_ms,
        .y = report_money_to_units (point->total, currency),
        .label = g_ptr_array_index (labels, i),
        .is_open = (point->flags & COST_CELL_INCOMPLETE) != 0,
      };
    }
  plot_lines_builder_add_line (builder, &line, points, n);
}

/* Where the platform of the finding is with the workload's own regions: a dot
 * of its own. */
static void
add_current (PlotLinesBuilder       *builder,
             const CostLatencyCurve *curve,
             const CostCurrency     *currency)
{
  PlotLine      line = { .id = "now", .has_dots = TRUE };
  PlotLinePoint point = {
    .x = curve != NULL ? curve->current.mean_ms : 0.0,
    .y = curve != NULL ? report_money_to_units (curve->current.total, currency)
                       : 0.0,
  };
  g_autofree char *label = NULL;
  g_autofree char *sentence = NULL;

  if (curve != NULL)
    sentence = report_trip_current (curve, currency);
  if (sentence == NULL)
    return;
  /* Translators: at a dot: a platform with the workload as it stands. */
  label = g_strdup_printf (_ ("%s now"), curve->provider->name);
  point.label = label;
  line.role_index = report_axis_role (curve->provider);
  line.description = sentence;
  plot_lines_builder_add_line (builder, &line, &point, 1);
}

static void
set_words (PlotLinesBuilder    *builder,
           const ReportContext *context,
           const CostLatency   *latency)
{
  const CostCurrency *currency = context->scenario->currency;
  g_autoptr (ReportComparison) comparison = report_compare_context (context);
  g_autofree char *title = report_trip_finding (latency, currency);
  g_autofree char *subtitle = report_trip_users (&latency->users);
  g_autofree char *prices = report_finding_footer (comparison);
  g_autofree char *error = report_percent (COST_DISTANCE_ERROR);
  g_autofree char *footer = NULL;
  g_autoptr (GString) description = g_string_new (title);

  /* Translators: a percentage, and what the prices rest on. */
  footer = g_strdup_printf (_ ("Round trips are estimated and may be off by "
                               "%s. %s"),
                            error,
                            prices);
  for (guint i = 0; i < latency->curves->len; i++)
    {
      g_autofree char *part =
          report_trip_platform (g_ptr_array_index (latency->curves, i),
                                currency);

      g_string_append_printf (description, ". %s", part);
    }
  plot_lines_builder_set_words (
      builder,
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

static PlotFigure *
draw (const ReportContext *context, const CostLatency *latency)
{
  const CostCurrency     *currency = context->scenario->currency;
  const CostLatencyCurve *chosen = report_trip_choose (latency);
  PlotLinesBuilder       *builder = plot_lines_builder_new ();
  PlotLines              *lines = NULL;

  set_words (builder, context, latency);
  set_axes (builder, latency, currency);
  plot_lines_builder_set_direction (builder, context->style.direction);
  plot_lines_builder_set_density (builder, context->style.density);
  for (guint i = 0; i < latency->curves->len; i++)
    {
      const CostLatencyCurve *curve = g_ptr_array_index (latency->curves, i);

      add_curve (builder, curve, curve == chosen, currency);
    }
  add_current (builder, chosen, currency);
  lines = plot_lines_builder_end (builder);
  return plot_figure_new (plot_lines_make_scene,
                          lines,
                          free_lines,
                          plot_lines_get_words (lines));
}

static void
add_ms (ReportTable *table, double ms)
{
  g_autofree char *words = report_number_fixed (ms, 0);
  g_autofree char *plain = report_number_decimal (round (ms * 10.0) / 10.0);

  report_table_add_words (table, words, plain);
}

/* What a millisecond less has cost, against the point before. */
static void
add_price (ReportTable            *table,
           const CostLatencyPoint *before,
           const CostLatencyPoint *point,
           const CostCurrency     *currency)
{
  double saved = before != NULL ? before->mean_ms - point->mean_ms : 0.0;

  if (before == NULL || (before->flags | point->flags) != 0)
    {
      report_table_add_nothing (table, NULL);
      report_table_add_nothing (table, NULL);
      return;
    }
  report_total_add (table, point->total - before->total, 0, currency);
  if (saved < 0.05)
    report_table_add_nothing (table, NULL);
  else
    report_total_add (
        table,
        (CostMoney)round ((double)(point->total - before->total) / saved),
        0,
        currency);
}

static void
add_row (ReportTable            *table,
         const CostLatencyCurve *curve,
         guint                   index,
         const CostCurrency     *currency)
{
  const CostLatencyPoint *point = report_trip_get (curve, index);
  gboolean         is_everywhere = report_trip_is_everywhere (curve, index);
  g_autofree char *places = report_trip_places (point);
  g_autofree char *regions = report_trip_regions (curve, index);
  g_autofree char *count = report_number_plain (point->n_regions);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < point->n_regions; i++)
    g_string_append_printf (ids,
                            "%s%s",
                            i > 0 ? " " : "",
                            cost_place_get_info (point->places[i])->id);
  report_table_add_words (table, curve->provider->name, curve->provider->id);
  report_table_add_words (table, regions, is_everywhere ? NULL : count);
  report_table_add_words (table,
                          is_everywhere ? NULL : places,
                          is_everywhere ? NULL : ids->str);
  add_ms (table, point->mean_ms);
  add_ms (table, point->worst_ms);
  report_table_add_words (table,
                          report_place (point->worst_place),
                          cost_place_get_info (point->worst_place)->id);
  report_total_add (table, point->total, point->flags, currency);
  add_price (table,
             index > 0 ? report_trip_get (curve, index - 1) : NULL,
             point,
             currency);
}

static ReportTable *
tabulate (const CostLatency *latency, const CostCurrency *currency)
{
  const ReportColumn columns[] = {
    { "platform", _ ("Platform"), REPORT_COLUMN_TEXT },
    { "regions", _ ("Regions"), REPORT_COLUMN_NUMBER },
    { "places", _ ("Best in"), REPORT_COLUMN_TEXT },
    { "mean_ms", _ ("Mean ms"), REPORT_COLUMN_NUMBER },
    { "worst_ms", _ ("Worst ms"), REPORT_COLUMN_NUMBER },
    { "worst_place", _ ("Worst place"), REPORT_COLUMN_TEXT },
    { "total", _ ("Total"), REPORT_COLUMN_TOTAL },
    { "more", C_ ("cost", "More"), REPORT_COLUMN_MONEY },
    { "per_ms", _ ("Per ms saved"), REPORT_COLUMN_MONEY },
  };
  ReportTable *table = report_table_new (columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < latency->curves->len; i++)
    {
      const CostLatencyCurve *curve = g_ptr_array_index (latency->curves, i);

      for (guint k = 0; k < curve->points->len; k++)
        add_row (table, curve, k, currency);
    }
  return table;
}

static void
add_sentences (ReportAnswer       *answer,
               const CostLatency  *latency,
               const CostCurrency *currency)
{
  for (guint i = 0; i < latency->curves->len; i++)
    {
      const CostLatencyCurve *curve = g_ptr_array_index (latency->curves, i);
      char                   *now = report_trip_current (curve, currency);

      report_answer_add_sentence (answer,
                                  report_trip_platform (curve, currency));
      if (now != NULL)
        report_answer_add_sentence (answer, now);
    }
  report_answer_add_sentence (answer, report_trip_users (&latency->users));
  report_answer_add_sentence (answer, report_trip_model ());
}

/**
 * report_latency_answer: (skip)
 * @context: what it starts from
 * @question: (nullable): where users are, and up to how many regions
 * @error: return location for an error that names the parameter
 *
 * Returns: (transfer full) (nullable): what one more region buys
 */
ReportAnswer *
report_latency_answer (const ReportContext  *context,
                       const ReportQuestion *question,
                       GError              **error)
{
  const CostCurrency *currency = context->scenario->currency;
  ReportAnswer       *answer = NULL;
  g_autoptr (CostLatency) latency = compute (context, question, error);

  if (latency == NULL)
    return NULL;
  answer = report_answer_new ("latency",
                              context->scenario,
                              question,
                              draw (context, latency));
  add_sentences (answer, latency, currency);
  report_answer_add_table (answer, tabulate (latency, currency));
  return answer;
}
