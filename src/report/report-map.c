/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The analysis "map": who is cheapest over two dimensions.
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "cost-map.h"
#include "plot-map.h"
#include "report-analyses-private.h"
#include "report-axis.h"
#include "report-basis.h"
#include "report-compare.h"
#include "report-dimension.h"
#include "report-finding.h"
#include "report-map-grid.h"
#include "report-map-table.h"
#include "report-money.h"
#include "report-number.h"

/* Cells of the chart. */
#define COLUMNS 320
#define ROWS 200

#define WITHIN 10.0

/* Sums below a cent do not exist, so no line stands for one. */
#define LEAST_LEVEL 1

/* Rows that are filled between two looks at whether it is still wanted. */
#define ROWS_AT_ONCE 50

static const ReportAxisAsks across = { .dimension = REPORT_ASK_X,
                                       .from = REPORT_ASK_X_FROM,
                                       .to = REPORT_ASK_X_TO,
                                       .points = REPORT_N_ASKS,
                                       .scale = REPORT_N_ASKS };
static const ReportAxisAsks up = { .dimension = REPORT_ASK_Y,
                                   .from = REPORT_ASK_Y_FROM,
                                   .to = REPORT_ASK_Y_TO,
                                   .points = REPORT_N_ASKS,
                                   .scale = REPORT_N_ASKS };

static gboolean
fill (CostMap *map, GCancellable *cancellable, GError **error)
{
  for (guint row = 0; row < map->n_rows; row += ROWS_AT_ONCE)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      cost_map_fill (map, row, MIN (ROWS_AT_ONCE, map->n_rows - row));
    }
  return TRUE;
}

static CostMap *
read_map (const ReportContext  *context,
          const ReportQuestion *question,
          GError              **error)
{
  const ReportNumber percents = { .least = 0.0, .most = 100.0 };
  CostAxis           x = { .dimension = COST_REQUESTS, .n_points = COLUMNS };
  CostAxis           y = { .dimension = COST_EGRESS_GB, .n_points = ROWS };
  double             within = WITHIN;
  g_autoptr (CostEngine) engine = NULL;
  g_autoptr (CostMap) map = NULL;

  if (!report_axis_read (context, question, &across, &x, error) ||
      !report_axis_read (context, question, &up, &y, error) ||
      !report_question_read_number (question,
                                    REPORT_ASK_WITHIN,
                                    &percents,
                                    &within,
                                    error))
    return NULL;
  engine = report_analysis_get_engine (context,
                                       COST_VARY (x.dimension) |
                                           COST_VARY (y.dimension),
                                       error);
  if (engine == NULL)
    return NULL;
  map = cost_map_new (engine,
                      &context->scenario->workload,
                      &x,
                      &y,
                      within,
                      error);
  if (map == NULL || !fill (map, context->cancellable, error))
    return NULL;
  return g_steal_pointer (&map);
}

/* A map and how its values stand in the cells of the chart. */
typedef struct
{
  CostMap      *map; /* owned */
  ReportMapGrid x;
  ReportMapGrid y;
  guint         counts[COST_MAP_NOBODY + 1]; /* cells that each one wins */
} Chart;

static guint
count_cells (const Chart *chart)
{
  return chart->x.n_cells * chart->y.n_cells;
}

/* The cell of the map that a cell of the chart shows. */
static guint
find_cell (const Chart *chart, guint column, guint row)
{
  return chart->y.values[row] * chart->map->n_columns + chart->x.values[column];
}

static void
count_wins (Chart *chart)
{
  for (guint row = 0; row < chart->y.n_cells; row++)
    for (guint column = 0; column < chart->x.n_cells; column++)
      chart->counts[chart->map->winners[find_cell (chart, column, row)]]++;
}

static Chart *
make_chart (CostMap *map)
{
  Chart *chart = g_new0 (Chart, 1);

  chart->map = cost_map_ref (map);
  report_map_grid_init (&chart->x, &map->x, map->xs, map->n_columns, COLUMNS);
  report_map_grid_init (&chart->y, &map->y, map->ys, map->n_rows, ROWS);
  count_wins (chart);
  return chart;
}

static void
free_chart (gpointer data)
{
  Chart *chart = data;

  cost_map_unref (chart->map);
  report_map_grid_clear (&chart->x);
  report_map_grid_clear (&chart->y);
  g_free (chart);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Chart, free_chart)

static const CostProvider *
get_winner (const CostMap *map, guint cell)
{
  guint winner = map->winners[cell];

  return winner != COST_MAP_NOBODY
             ? cost_engine_get_platform (map->engine, winner)
             : NULL;
}

static guint
get_cell (const Chart *chart, guint index)
{
  return find_cell (chart, index % chart->x.n_cells, index / chart->x.n_cells);
}

/* The cell in which the workload stands. */
static guint
find_here (const Chart *chart)
{
  const CostMap *map = chart->map;
  double         x = map->workload.values[map->x.dimension];
  double         y = map->workload.values[map->y.dimension];

  return find_cell (chart,
                    report_map_grid_find (&chart->x, x),
                    report_map_grid_find (&chart->y, y));
}

/* Of the chart that is seen. */
static double
get_share (const Chart *chart, guint winner)
{
  guint n_cells = count_cells (chart);

  return n_cells > 0 ? (double)chart->counts[winner] / n_cells : 0.0;
}

static guint
count_winners (const Chart *chart)
{
  guint n_platforms = cost_engine_get_n_platforms (chart->map->engine);
  guint n = 0;

  for (guint i = 0; i < n_platforms; i++)
    n += get_share (chart, i) > 0.0;
  return n;
}

static char *
write_finding (const Chart *chart)
{
  const CostMap      *map = chart->map;
  guint               cell = find_here (chart);
  const CostProvider *here = NULL;
  g_autofree char    *share = NULL;

  if (cost_engine_get_n_platforms (map->engine) == 0)
    return g_strdup (_ ("No platform is compared"));
  here = get_winner (map, cell);
  if (here == NULL)
    return g_strdup (_ ("No platform can be priced where the workload stands"));
  share = report_share (get_share (chart, map->winners[cell]));
  if (count_winners (chart) == 1)
    return g_strdup_printf (_ ("%s is cheapest on the whole map"), here->name);
  /* Translators: a platform, and "42 %". */
  return g_strdup_printf (_ ("%s is cheapest here, and on %s of the map"),
                          here->name,
                          share);
}

static char *
describe_share (const Chart *chart, guint winner)
{
  g_autofree char *share = report_share (get_share (chart, winner));

  if (winner == COST_MAP_NOBODY)
    /* Translators: "42 %". */
    return g_strdup_printf (_ ("Nobody can be priced on %s of the map"), share);
  /* Translators: a platform, and "42 %". */
  return g_strdup_printf (
      _ ("%s is cheapest on %s of the map"),
      cost_engine_get_platform (chart->map->engine, winner)->name,
      share);
}

static char *
describe_cell (guint column, guint row, gpointer data)
{
  const Chart        *chart = data;
  const CostMap      *map = chart->map;
  guint               cell = find_cell (chart, column, row);
  const CostProvider *winner = get_winner (map, cell);
  g_autofree char    *x =
      report_dimension_value (map->x.dimension,
                              map->xs[chart->x.values[column]]);
  g_autofree char *y =
      report_dimension_value (map->y.dimension, map->ys[chart->y.values[row]]);
  g_autofree char *money = report_money (map->totals[cell]);
  guint            second = map->seconds[cell];

  if (winner == NULL)
    /* Translators: two values. */
    return g_strdup_printf (_ ("%s, %s: nobody can be priced"), x, y);
  if ((map->flags[cell] & COST_MAP_CLOSE) == 0 || second == COST_MAP_NOBODY)
    /* Translators: two values, a platform and its total. */
    return g_strdup_printf (_ ("%s, %s: %s, %s"), x, y, winner->name, money);
  /* Translators: two values, a platform and its total, another platform. */
  return g_strdup_printf (_ ("%s, %s: %s, %s; %s is close"),
                          x,
                          y,
                          winner->name,
                          money,
                          cost_engine_get_platform (map->engine, second)->name);
}

static void
free_spec (gpointer data)
{
  plot_map_unref (data);
}

static void
set_words (PlotMapBuilder      *builder,
           const ReportContext *context,
           const Chart         *chart)
{
  g_autoptr (ReportComparison) comparison = report_compare_context (context);
  g_autofree char *found = write_finding (chart);
  g_autofree char *title = report_basis_without (comparison, found);
  g_autofree char *subtitle =
      report_finding_workload (&context->scenario->workload);
  g_autofree char *footer = report_finding_footer (comparison);
  g_autoptr (GString) description = g_string_new (title);

  for (guint i = 0; i < cost_engine_get_n_platforms (chart->map->engine); i++)
    {
      g_autofree char *part = describe_share (chart, i);

      g_string_append_printf (description, ". %s", part);
    }
  plot_map_builder_set_words (builder,
                              &(PlotWords){ .title = title,
                                            .subtitle = subtitle,
                                            .footer = footer,
                                            .empty = title,
                                            .description = description->str });
}

static char *
format_dollars (double value, gpointer currency)
{
  return report_money_tick (value, currency);
}

static void
free_currency (gpointer data)
{
  cost_currency_free (data);
}

static char *
format_share (double value, gpointer data)
{
  (void)data;
  return report_share (value);
}

static void
set_axes (PlotMapBuilder      *builder,
          const ReportContext *context,
          const Chart         *chart)
{
  const CostMap   *map = chart->map;
  g_autofree char *within = report_percent (map->within / 100.0);
  /* Translators: how close the runner-up is: "within 10 %". */
  g_autofree char *close = g_strdup_printf (_ ("Runner-up within %s"), within);

  plot_map_builder_set_x (builder, &chart->x.axis);
  plot_map_builder_set_y (builder, &chart->y.axis);
  plot_map_builder_set_value_format (
      builder,
      format_dollars,
      cost_currency_copy (context->scenario->currency),
      free_currency);
  plot_map_builder_set_least_level (
      builder,
      report_money_to_units (LEAST_LEVEL, context->scenario->currency));
  plot_map_builder_set_share_format (builder, format_share, NULL, NULL);
  plot_map_builder_set_nobody (builder, _ ("Nobody"));
  plot_map_builder_set_close (builder, close);
  plot_map_builder_set_direction (builder, context->style.direction);
  plot_map_builder_set_density (builder, context->style.density);
  plot_map_builder_set_position (builder,
                                 map->workload.values[map->x.dimension],
                                 map->workload.values[map->y.dimension],
                                 _ ("Your workload"));
}

static void
set_cells (PlotMapBuilder      *builder,
           const ReportContext *context,
           const Chart         *chart)
{
  const CostMap     *map = chart->map;
  guint              n_cells = count_cells (chart);
  g_autofree double *values = g_new (double, n_cells);
  g_autofree guint8 *winners = g_new (guint8, n_cells);
  g_autofree guint8 *close = g_new (guint8, n_cells);

  for (guint i = 0; i < n_cells; i++)
    {
      guint cell = get_cell (chart, i);

      values[i] = report_money_to_units (map->totals[cell],
                                         context->scenario->currency);
      winners[i] = map->winners[cell];
      close[i] = (map->flags[cell] & COST_MAP_CLOSE) != 0;
    }
  plot_map_builder_set_cells (builder,
                              &(PlotMapCells){ .n_columns = chart->x.n_cells,
                                               .n_rows = chart->y.n_cells,
                                               .winners = winners,
                                               .is_close = close,
                                               .values = values });
}

static PlotFigure *
draw (const ReportContext *context, Chart *given)
{
  g_autoptr (Chart) chart = given;
  const CostMap  *map = chart->map;
  PlotMapBuilder *builder = plot_map_builder_new ();
  PlotMap        *spec = NULL;
  PlotFigure     *figure = NULL;

  set_words (builder, context, chart);
  set_axes (builder, context, chart);
  for (guint i = 0; i < cost_engine_get_n_platforms (map->engine); i++)
    {
      const CostProvider *provider = cost_engine_get_platform (map->engine, i);

      plot_map_builder_add_series (
          builder,
          &(PlotMapSeries){ .id = provider->id,
                            .label = provider->name,
                            .role_index = report_axis_role (provider) });
    }
  set_cells (builder, context, chart);
  plot_map_builder_set_describe (builder,
                                 describe_cell,
                                 g_steal_pointer (&chart),
                                 free_chart);
  spec = plot_map_builder_end (builder);
  figure = plot_figure_new (plot_map_make_scene,
                            spec,
                            free_spec,
                            plot_map_get_words (spec));
  plot_figure_set_grid (figure, plot_map_get_grid ());
  return figure;
}

/**
 * report_map_answer: (skip)
 * @context: what it starts from
 * @question: (nullable): over which dimensions
 * @error: return location for an error that names the parameter
 *
 * Returns: (transfer full) (nullable): who is cheapest over two dimensions
 */
ReportAnswer *
report_map_answer (const ReportContext  *context,
                   const ReportQuestion *question,
                   GError              **error)
{
  g_autoptr (CostMap) map = read_map (context, question, error);
  g_autoptr (Chart) chart = NULL;
  ReportAnswer *answer = NULL;

  if (map == NULL)
    return NULL;
  answer = report_answer_new ("map",
                              context->scenario,
                              question,
                              draw (context, make_chart (map)));
  chart = make_chart (map);
  for (guint i = 0; i < cost_engine_get_n_platforms (map->engine); i++)
    if (get_share (chart, i) > 0.0)
      report_answer_add_sentence (answer, describe_share (chart, i));
  if (get_share (chart, COST_MAP_NOBODY) > 0.0)
    report_answer_add_sentence (answer,
                                describe_share (chart, COST_MAP_NOBODY));
  report_answer_add_table (answer, report_map_table (map));
  return answer;
}
