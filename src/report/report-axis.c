/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Axes.  What nobody says is chosen around where the workload stands: a
 * slider's whole range is too wide for a chart.
 */
#include "config.h"

#include "report-axis.h"

#include <glib/gi18n-lib.h>

#include "plot-palette.h"
#include "report-dimension.h"
#include "report-money.h"
#include "report-number.h"

/* A logarithmic axis goes that many times down and up. */
#define FACTOR 50.0

/* A linear one goes to that many times the value, but some steps at least. */
#define TIMES 4.0
#define STEPS 20.0

const ReportAxisAsks report_axis_along = { .dimension = REPORT_ASK_ALONG,
                                           .from = REPORT_ASK_FROM,
                                           .to = REPORT_ASK_TO,
                                           .points = REPORT_ASK_POINTS,
                                           .scale = REPORT_ASK_SCALE };

static void
center (CostAxis *axis, double value)
{
  const CostDimensionInfo *info = cost_dimension_get_info (axis->dimension);
  double                   to = axis->to;

  if (axis->scale == COST_SCALE_LOG && value > 0.0)
    {
      axis->from = MAX (info->min, value / FACTOR);
      to = MIN (info->max, value * FACTOR);
    }
  else if (axis->scale == COST_SCALE_LINEAR)
    {
      to = MAX (value * TIMES, info->min + STEPS * info->step);
      to = MIN (to, info->max);
    }
  axis->from = cost_dimension_clamp (axis->dimension, axis->from);
  axis->to = cost_dimension_clamp (axis->dimension, to);
}

static gboolean
read_scale (const ReportQuestion *question,
            ReportAsk             ask,
            CostAxis             *axis,
            GError              **error)
{
  static const char *const words[] = { "linear", "log", NULL };
  guint                    word = axis->scale == COST_SCALE_LOG ? 1 : 0;

  if (ask == REPORT_N_ASKS)
    return TRUE;
  if (!report_question_read_word (question, ask, words, &word, error))
    return FALSE;
  axis->scale = word == 1 ? COST_SCALE_LOG : COST_SCALE_LINEAR;
  return TRUE;
}

static gboolean
read_points (const ReportQuestion *question,
             ReportAsk             ask,
             CostAxis             *axis,
             GError              **error)
{
  const ReportNumber range = { 2.0, COST_AXIS_MAX_POINTS, TRUE };
  double             number = axis->n_points;

  if (ask == REPORT_N_ASKS)
    return TRUE;
  if (!report_question_read_number (question, ask, &range, &number, error))
    return FALSE;
  axis->n_points = (guint)number;
  return TRUE;
}

static gboolean
read_ends (const ReportQuestion *question,
           const ReportAxisAsks *asks,
           CostAxis             *axis,
           GError              **error)
{
  const CostDimensionInfo *info = cost_dimension_get_info (axis->dimension);
  const ReportNumber       range = { .least = info->min, .most = info->max };

  return report_question_read_number (question,
                                      asks->from,
                                      &range,
                                      &axis->from,
                                      error) &&
         report_question_read_number (question,
                                      asks->to,
                                      &range,
                                      &axis->to,
                                      error);
}

/**
 * report_axis_read:
 * @context: what the analysis starts from
 * @question: (nullable): a question
 * @asks: which of its parameters make the axis
 * @axis: (inout): its dimension and number of points are the defaults; the
 *   axis that is meant
 * @error: return location for an error that names parameter and mend
 *
 * Reads an axis.  Ends that are not said lie around where the workload
 * stands.
 *
 * Returns: %FALSE if there is no such axis
 */
gboolean
report_axis_read (const ReportContext  *context,
                  const ReportQuestion *question,
                  const ReportAxisAsks *asks,
                  CostAxis             *axis,
                  GError              **error)
{
  CostAxis meant = { .from = 0.0 };
  guint    n_points = axis->n_points;

  g_return_val_if_fail (context != NULL && asks != NULL, FALSE);

  if (!report_question_read_dimension (question,
                                       asks->dimension,
                                       &axis->dimension,
                                       error) ||
      !cost_axis_init (&meant, axis->dimension, error))
    return FALSE;
  meant.n_points = n_points;
  if (!read_scale (question, asks->scale, &meant, error) ||
      !read_points (question, asks->points, &meant, error))
    return FALSE;
  center (&meant, context->scenario->workload.values[meant.dimension]);
  if (!read_ends (question, asks, &meant, error))
    return FALSE;
  if (!cost_axis_check (&meant, error))
    {
      if (meant.from >= meant.to)
        g_prefix_error (error,
                        "--%s, --%s: ",
                        report_parameter_get (asks->from)->id,
                        report_parameter_get (asks->to)->id);
      return FALSE;
    }
  *axis = meant;
  return TRUE;
}

/**
 * report_axis_is_workload:
 * @dimension: a dimension
 *
 * Says whether bills depend on it.  What an engineer costs, growth and the
 * budget itself are about the bill, and change none.
 *
 * Returns: whether there is an axis along it that a budget can end on
 */
gboolean
report_axis_is_workload (CostDimension dimension)
{
  const CostDimensionInfo *info = cost_dimension_get_info (dimension);

  return (info->kind == COST_KIND_AMOUNT || info->kind == COST_KIND_COUNT) &&
         info->group != COST_GROUP_BUSINESS;
}

static char *
format_tick (double value, gpointer data)
{
  (void)data;
  return report_number (value);
}

static char *
format_value (double value, gpointer data)
{
  return report_dimension_value ((CostDimension)GPOINTER_TO_UINT (data), value);
}

/**
 * report_axis_title:
 * @dimension: a dimension
 *
 * Names an axis: "Requests (million/month)".
 *
 * Returns: (transfer full): the title in the reader's language
 */
char *
report_axis_title (CostDimension dimension)
{
  const char      *label = report_dimension_label (dimension);
  const char      *unit = report_dimension_unit (dimension);
  g_autofree char *folded = g_utf8_casefold (label, -1);

  if (unit == NULL || *unit == '\0' || g_str_equal (unit, folded))
    return g_strdup (label);
  /* Translators: a dimension and its unit, at an axis. */
  return g_strdup_printf (_ ("%s (%s)"), label, unit);
}

/**
 * report_axis_of_dimension:
 * @axis: values of a dimension
 *
 * Makes the axis of a chart.  From zero a logarithm begins at the dimension's
 * step.
 *
 * Returns: the axis; report_axis_clear() releases its title
 */
PlotAxis
report_axis_of_dimension (const CostAxis *axis)
{
  const CostDimensionInfo *info = NULL;
  PlotAxis made = { .format = format_tick, .format_value = format_value };

  g_return_val_if_fail (axis != NULL, made);

  info = cost_dimension_get_info (axis->dimension);
  made.title = report_axis_title (axis->dimension);
  made.format_data = GUINT_TO_POINTER (axis->dimension);
  made.from = axis->from;
  made.to = axis->to;
  if (axis->scale != COST_SCALE_LOG)
    return made;
  made.kind = PLOT_SCALE_LOG;
  if (made.from <= 0.0)
    made.from = MIN (info->step, axis->to / 2.0);
  return made;
}

/**
 * report_axis_title_of_money:
 * @currency: (nullable): the currency; US dollars without it
 *
 * Names the axis of monthly amounts.
 *
 * Returns: (transfer full): the title in the reader's language
 */
char *
report_axis_title_of_money (const CostCurrency *currency)
{
  if (currency == NULL)
    return g_strdup (_ ("US dollars a month"));
  /* Translators: the title of an axis; a currency's code: "EUR a month". */
  return g_strdup_printf (_ ("%s a month"), currency->code);
}

static void
free_currency (gpointer data)
{
  cost_currency_free (data);
}

/**
 * report_axis_of_money:
 * @currency: (nullable): the currency; US dollars without it
 *
 * Makes the axis of monthly amounts, from what the values are.
 *
 * Returns: the axis; report_axis_clear() releases its title
 */
PlotAxis
report_axis_of_money (const CostCurrency *currency)
{
  PlotAxis axis = { .format = report_money_tick,
                    .format_value = report_money_value,
                    .format_data = cost_currency_copy (currency),
                    .format_destroy = free_currency };

  axis.title = report_axis_title_of_money (currency);
  return axis;
}

/**
 * report_axis_clear:
 * @axis: an axis of report_axis_of_money() or report_axis_of_dimension()
 *
 * Releases its title, which who takes the axis has copied.
 */
void
report_axis_clear (PlotAxis *axis)
{
  g_return_if_fail (axis != NULL);

  g_free ((char *)axis->title);
  axis->title = NULL;
}

/**
 * report_axis_role:
 * @platform: a platform
 *
 * Chooses the color of a platform, the same in every chart, whoever else is
 * in it: the first five have their own, others share the rest by name.
 *
 * Returns: the index of a series' role
 */
guint
report_axis_role (const CostProvider *platform)
{
  guint n_own = PLOT_N_SERIES / 2;

  g_return_val_if_fail (platform != NULL, 0);

  if (platform->order >= 1 && platform->order <= n_own)
    return (guint)platform->order - 1;
  return n_own + g_str_hash (platform->id) % (PLOT_N_SERIES - n_own);
}
