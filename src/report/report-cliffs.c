/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The analysis "cliffs": for every dimension and platform what one unit more
 * costs, and how far it is to where the bill stops going on as it does.
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "report-analyses-private.h"
#include "report-axis.h"
#include "report-basis.h"
#include "report-cliff-table.h"
#include "report-cliff.h"
#include "report-compare.h"
#include "report-dimension.h"
#include "report-money.h"
#include "report-spans.h"

/* No more are drawn: they would be too small to read. */
#define MAX_ROWS 12

/* Behind the last jump the chart goes on for so much. */
#define ROOM 1.25

typedef struct
{
  const ReportContext *context;
  GArray              *cliffs; /* owned: of CostCliff, sorted */
  gboolean             is_along;
  CostDimension        dimension; /* where is_along */
} Radar;

static void
radar_clear (Radar *radar)
{
  g_clear_pointer (&radar->cliffs, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Radar, radar_clear)

static const CostCliff *
get_cliff (const Radar *radar, guint index)
{
  return &g_array_index (radar->cliffs, CostCliff, index);
}

static const CostProvider *
get_platform (const Radar *radar, const CostCliff *cliff)
{
  return cost_engine_get_platform (radar->context->engine,
                                   (guint)cliff->platform);
}

static gboolean
look_along (Radar *radar, CostDimension dimension, GError **error)
{
  const ReportContext *context = radar->context;
  g_autoptr (CostEngine) engine =
      report_analysis_get_engine (context, COST_VARY (dimension), error);

  if (engine == NULL)
    return FALSE;
  cost_cliff_find_along (engine,
                         &context->scenario->workload,
                         dimension,
                         radar->cliffs);
  return TRUE;
}

/* The number of regions is bound in the engine of the context. */
static gboolean
look_around (Radar *radar, GError **error)
{
  const ReportContext *context = radar->context;

  radar->cliffs =
      cost_cliff_find (context->engine, &context->scenario->workload);
  return !g_cancellable_set_error_if_cancelled (context->cancellable, error) &&
         look_along (radar, COST_REGIONS, error);
}

static gboolean
radar_init (Radar                *radar,
            const ReportContext  *context,
            const ReportQuestion *question,
            GError              **error)
{
  CostAxis axis = { .dimension = COST_REQUESTS };
  gboolean done = FALSE;

  radar->context = context;
  radar->is_along = report_question_get (question, REPORT_ASK_ALONG) != NULL;
  if (!report_question_read_dimension (question,
                                       REPORT_ASK_ALONG,
                                       &radar->dimension,
                                       error) ||
      (radar->is_along && !cost_axis_init (&axis, radar->dimension, error)))
    return FALSE;
  if (radar->is_along)
    {
      radar->cliffs = g_array_new (FALSE, FALSE, sizeof (CostCliff));
      done = look_along (radar, radar->dimension, error);
    }
  else
    done = look_around (radar, error);
  if (done)
    report_cliff_sort (radar->cliffs);
  return done;
}

static gboolean
has_bill (const Radar *radar)
{
  for (guint i = 0; i < radar->cliffs->len; i++)
    if ((get_cliff (radar, i)->flags & COST_CELL_BLOCKED) == 0)
      return TRUE;
  return FALSE;
}

static char *
find (const Radar *radar)
{
  const CostCurrency *currency = radar->context->scenario->currency;
  const CostCliff    *first = NULL;
  g_autofree char    *sentence = NULL;

  if (radar->cliffs->len == 0)
    return g_strdup (_ ("No platform is compared"));
  first = get_cliff (radar, 0);
  sentence =
      report_cliff_sentence (first, get_platform (radar, first), currency);
  if (report_cliff_is_near (first) && first->kind == COST_CLIFF_STATUS)
    /* Translators: a dimension, a platform, and what its bill does there. */
    return g_strdup_printf (_ ("Near limit: %s"), sentence);
  if (report_cliff_is_near (first) && !radar->is_along)
    /* Translators: a dimension, a platform, and what its bill does there. */
    return g_strdup_printf (_ ("Highest jump nearby: %s"), sentence);
  if (report_cliff_is_jump (first))
    /* Translators: a dimension, a platform, and what its bill does there. */
    return g_strdup_printf (_ ("Nearest jump: %s"), sentence);
  if (report_cliff_is_event (first))
    /* Translators: a dimension, a platform, and what its bill does there. */
    return g_strdup_printf (_ ("No bill jumps; nearest change: %s"), sentence);
  if (!has_bill (radar))
    return g_strdup (
        _ ("No bill can be followed: the workload cannot be carried"));
  if (radar->is_along)
    /* Translators: a dimension. */
    return g_strdup_printf (_ ("%s: every bill goes on as it does"),
                            report_dimension_label (radar->dimension));
  return g_strdup (_ ("Every bill goes on as it does"));
}

static char *
find_with_basis (const Radar *radar)
{
  g_autoptr (ReportComparison) comparison =
      report_compare_context (radar->context);
  g_autofree char *found = find (radar);

  return report_basis_without (comparison, found);
}

/* From where the workload stands to behind the last jump. */
static PlotAxis
make_values (const Radar *radar)
{
  const CostDimensionInfo *info = cost_dimension_get_info (radar->dimension);
  double   value = radar->context->scenario->workload.values[radar->dimension];
  double   last = value;
  CostAxis axis = { .dimension = radar->dimension,
                    .from = info->min,
                    .scale = info->scale };

  for (guint i = 0; i < radar->cliffs->len; i++)
    if (report_cliff_is_event (get_cliff (radar, i)))
      last = MAX (last, get_cliff (radar, i)->at);
  axis.to = last > value ? MIN (last * ROOM, info->max) : info->max;
  if (axis.scale == COST_SCALE_LOG && value > 0.0)
    axis.from = MAX (info->min, value / ROOM);
  return report_axis_of_dimension (&axis);
}

/* What is drawn are jumps; of one dimension all that is known. */
static guint
count_rows (const Radar *radar)
{
  guint n = MIN (radar->cliffs->len, MAX_ROWS);
  guint jumps = 0;

  while (!radar->is_along && jumps < n &&
         report_cliff_is_jump (get_cliff (radar, jumps)))
    jumps++;
  return radar->is_along ? n : jumps;
}

/* How far it is, or around all dimensions, how high the jump. */
static PlotSpan
make_span (const Radar *radar, const CostCliff *cliff, const PlotAxis *axis)
{
  PlotSpan span = { .series = (guint)cliff->platform };

  if (radar->is_along)
    {
      span.from = MAX (cliff->value, axis->from);
      span.to = CLAMP (cliff->at, span.from, axis->to);
      span.is_open = !report_cliff_is_event (cliff);
    }
  else
    span.to = report_money_to_units (cliff->total_beyond - cliff->total_before,
                                     radar->context->scenario->currency);
  return span;
}

/* What has no place on the axis. */
static gboolean
is_said_only (const Radar *radar, const CostCliff *cliff)
{
  if (radar->is_along)
    return !report_cliff_is_event (cliff) &&
           (cliff->flags & COST_CELL_BLOCKED) != 0;
  return cliff->kind != COST_CLIFF_JUMP;
}

static char *
write_position (const CostCliff *cliff, const char *platform)
{
  g_autofree char *value =
      report_dimension_value (cliff->dimension, cliff->value);

  /* Translators: a platform, and the value of a dimension. */
  return g_strdup_printf (_ ("%s, now %s"), platform, value);
}

/* Where nothing is drawn no color tells whose limit it is. */
static char *
write_limit (const Radar *radar, const char *event, const char *platform)
{
  if (radar->is_along)
    return g_strdup (event);
  /* Translators: a platform, and what its bill does: "Cloudflare: not possible
   * above 10 GB". */
  return g_strdup_printf (C_ ("limit", "%s: %s"), platform, event);
}

static void
add_row (PlotSpansBuilder *builder,
         const Radar      *radar,
         const CostCliff  *cliff,
         const PlotAxis   *axis)
{
  const CostCurrency *currency = radar->context->scenario->currency;
  const CostProvider *platform = get_platform (radar, cliff);
  g_autofree char    *event = report_cliff_event (cliff, currency);
  g_autofree char    *said = report_cliff_sentence (cliff, platform, currency);
  g_autofree char    *position = write_position (cliff, platform->name);
  g_autofree char    *limit = write_limit (radar, event, platform->name);
  g_autofree char    *id = NULL;
  const char         *label = report_dimension_label (cliff->dimension);
  PlotSpan            span = make_span (radar, cliff, axis);
  gboolean            is_said = is_said_only (radar, cliff);
  PlotSpanRow         row = {
            .label = radar->is_along ? platform->name : label,
            .sublabel = radar->is_along ? NULL : position,
            .end_words = is_said ? NULL : event,
            .reason = is_said ? limit : NULL,
            .description = said,
            .has_point = radar->is_along && report_cliff_is_event (cliff),
            .point = span.to,
  };

  id = g_strdup_printf ("%s-%s",
                        cost_dimension_get_info (cliff->dimension)->id,
                        platform->id);
  row.id = id;
  span.description = said;
  plot_spans_builder_add_row (builder, &row, &span, is_said ? 0 : 1);
}

static void
add_series (PlotSpansBuilder *builder, const Radar *radar)
{
  const CostEngine *engine = radar->context->engine;

  for (guint i = 0; i < cost_engine_get_n_platforms (engine); i++)
    {
      const CostProvider *platform = cost_engine_get_platform (engine, i);

      plot_spans_builder_add_series (
          builder,
          &(PlotSpanSeries){ .id = platform->id,
                             .label = radar->is_along ? NULL : platform->name,
                             .role_index = report_axis_role (platform) });
    }
}

static void
set_axis (PlotSpansBuilder *builder, const Radar *radar, const PlotAxis *axis)
{
  const CostScenario *scenario = radar->context->scenario;
  double              position = scenario->workload.values[radar->dimension];
  g_autofree char    *value = NULL;
  g_autofree char    *here = NULL;

  if (radar->is_along && position >= axis->from)
    {
      value = report_dimension_value (radar->dimension, position);
      here = g_strdup_printf (_ ("Now %s"), value);
      plot_spans_builder_set_reference (builder, position, here);
    }
  report_spans_take_axis (builder, *axis);
}

static PlotFigure *
draw (const Radar *radar)
{
  PlotAxis axis =
      radar->is_along
          ? make_values (radar)
          : report_axis_of_money (radar->context->scenario->currency);
  g_autofree char  *title = find_with_basis (radar);
  PlotSpansBuilder *builder = report_spans_begin (radar->context, title, NULL);

  add_series (builder, radar);
  for (guint i = 0; i < count_rows (radar); i++)
    add_row (builder, radar, get_cliff (radar, i), &axis);
  set_axis (builder, radar, &axis);
  return report_spans_end (builder);
}

/**
 * report_cliffs_answer: (skip)
 * @context: what it starts from
 * @question: (nullable): along which dimension; all without it
 * @error: return location for an error that names the parameter
 *
 * Returns: (transfer full) (nullable): where bills jump
 */
ReportAnswer *
report_cliffs_answer (const ReportContext  *context,
                      const ReportQuestion *question,
                      GError              **error)
{
  g_auto (Radar) radar = { .dimension = COST_REQUESTS };
  ReportAnswer *answer = NULL;

  if (!radar_init (&radar, context, question, error))
    return NULL;
  answer =
      report_answer_new ("cliffs", context->scenario, question, draw (&radar));
  report_answer_add_table (answer,
                           report_cliff_table (context->engine,
                                               radar.cliffs,
                                               radar.is_along,
                                               context->scenario->currency));
  return answer;
}
