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
#include "report-money.h"
#include "report-number.h"

/* Cells of the chart, and of the table. */
#define COLUMNS 320
#define ROWS 200
#define TABLE_COLUMNS 7
#define TABLE_ROWS 9

#define WITHIN 10.0

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

static const CostProvider *
get_winner (const CostMap *map, guint cell)
{
  guint winner = map->winners[cell];

  return winner != COST_MAP_NOBODY
             ? cost_engine_get_platform (map->engine, winner)
             : NULL;
}

static guint
find_index (const double *values, guint n_values, double value)
{
  guint found = 0;

  for (guint i = 0; i < n_values; i++)
    if (values[i] <= value)
      found = i;
  return found;
}

/* The cell in which the workload stands. */
static guint
find_here (const CostMap *map)
{
  double x = map->workload.values[map->x.dimension];
  double y = map->workload.values[map->y.dimension];

  return find_index (map->ys, map->n_rows, y) * map->n_columns +
         find_index (map->xs, map->n_columns, x);
}

static double
get_share (const CostMap *map, guint winner)
{
  guint n_cells = map->n_columns * map->n_rows;
  guint n = 0;

  for (guint i = 0; i < n_cells; i++)
    n += map->winners[i] == winner;
  return n_cells > 0 ? (double)n / n_cells : 0.0;
}

static guint
count_winners (const CostMap *map)
{
  guint n_platforms = cost_engine_get_n_platforms (map->engine);
  guint n = 0;

  for (guint i = 0; i < n_platforms; i++)
    n += get_share (map, i) > 0.0;
  return n;
}

static char *
write_finding (const CostMap *map)
{
  const CostProvider *here = NULL;
  g_autofree char    *share = NULL;

  if (cost_engine_get_n_platforms (map->engine) == 0)
    return g_strdup (_ ("No platform is compared"));
  here = get_winner (map, find_here (map));
  if (here == NULL)
    return g_strdup (_ ("No platform can be priced where the workload stands"));
  share = report_share (get_share (map, map->winners[find_here (map)]));
  if (count_winners (map) == 1)
    return g_strdup_printf (_ ("%s is cheapest on the whole map"), here->name);
  /* Translators: a platform, and "42 %". */
  return g_strdup_printf (_ ("%s is cheapest here, and on %s of the map"),
                          here->name,
                          share);
}

static char *
describe_share (const CostMap *map, guint winner)
{
  g_autofree char *share = report_share (get_share (map, winner));

  /* Translators: a platform, and "42 %". */
  return g_strdup_printf (
      _ ("%s: %s"),
      winner != COST_MAP_NOBODY
          ? cost_engine_get_platform (map->engine, winner)->name
          : _ ("Nobody"),
      share);
}

static char *
describe_cell (guint column, guint row, gpointer data)
{
  const CostMap      *map = data;
  guint               cell = row * map->n_columns + column;
  const CostProvider *winner = get_winner (map, cell);
  g_autofree char    *x =
      report_dimension_value (map->x.dimension, map->xs[column]);
  g_autofree char *y = report_dimension_value (map->y.dimension, map->ys[row]);
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
free_map (gpointer data)
{
  cost_map_unref (data);
}

static void
free_spec (gpointer data)
{
  plot_map_unref (data);
}

static void
set_words (PlotMapBuilder      *builder,
           const ReportContext *context,
           const CostMap       *map)
{
  g_autoptr (ReportComparison) comparison = report_compare_context (context);
  g_autofree char *found = write_finding (map);
  g_autofree char *title = report_basis_without (comparison, found);
  g_autofree char *subtitle =
      report_finding_workload (&context->scenario->workload);
  g_autofree char *footer = report_finding_footer (comparison);
  g_autoptr (GString) description = g_string_new (title);

  for (guint i = 0; i < cost_engine_get_n_platforms (map->engine); i++)
    {
      g_autofree char *part = describe_share (map, i);

      g_string_append_printf (description, ". %s", part);
    }
  plot_map_builder_set_words (
      builder,
      &(PlotWords){ .title = title,
                    .subtitle = subtitle,
                    .footer = footer,
                    .empty = _ ("No platform is compared"),
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
          const CostMap       *map)
{
  PlotAxis         x = report_axis_of_dimension (&map->x);
  PlotAxis         y = report_axis_of_dimension (&map->y);
  g_autofree char *within = report_percent (map->within / 100.0);
  /* Translators: how close the runner-up is: "within 10 %". */
  g_autofree char *close = g_strdup_printf (_ ("Runner-up within %s"), within);

  plot_map_builder_set_x (builder, &x);
  plot_map_builder_set_y (builder, &y);
  report_axis_clear (&x);
  report_axis_clear (&y);
  plot_map_builder_set_value_format (
      builder,
      format_dollars,
      cost_currency_copy (context->scenario->currency),
      free_currency);
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
           const CostMap       *map)
{
  guint              n_cells = map->n_columns * map->n_rows;
  g_autofree double *values = g_new (double, n_cells);
  g_autofree guint8 *close = g_new (guint8, n_cells);

  for (guint i = 0; i < n_cells; i++)
    {
      values[i] =
          report_money_to_units (map->totals[i], context->scenario->currency);
      close[i] = (map->flags[i] & COST_MAP_CLOSE) != 0;
    }
  plot_map_builder_set_cells (builder,
                              &(PlotMapCells){ .n_columns = map->n_columns,
                                               .n_rows = map->n_rows,
                                               .winners = map->winners,
                                               .is_close = close,
                                               .values = values });
}

static PlotFigure *
draw (const ReportContext *context, CostMap *map)
{
  PlotMapBuilder *builder = plot_map_builder_new ();
  PlotMap        *spec = NULL;
  PlotFigure     *figure = NULL;

  set_words (builder, context, map);
  set_axes (builder, context, map);
  for (guint i = 0; i < cost_engine_get_n_platforms (map->engine); i++)
    {
      const CostProvider *provider = cost_engine_get_platform (map->engine, i);

      plot_map_builder_add_series (
          builder,
          &(PlotMapSeries){ .id = provider->id,
                            .label = provider->name,
                            .role_index = report_axis_role (provider) });
    }
  set_cells (builder, context, map);
  plot_map_builder_set_describe (builder,
                                 describe_cell,
                                 cost_map_ref (map),
                                 free_map);
  spec = plot_map_builder_end (builder);
  figure = plot_figure_new (plot_map_make_scene,
                            spec,
                            free_spec,
                            plot_map_get_words (spec));
  plot_figure_set_grid (figure, plot_map_get_grid ());
  return figure;
}

static guint
pick (guint i, guint n, guint n_values)
{
  return n > 1 ? i * (n_values - 1) / (n - 1) : 0;
}

static void
add_winner (ReportTable *table, const CostMap *map, guint cell)
{
  const CostProvider *winner = get_winner (map, cell);

  if (winner != NULL)
    report_table_add_words (table, winner->name, winner->id);
  else
    report_table_add_nothing (table, _ ("Nobody"));
}

/* Some columns and rows of the map, the upper ones first. */
static ReportTable *
tabulate (const CostMap *map)
{
  guint            n_columns = MIN (TABLE_COLUMNS, map->n_columns);
  guint            n_rows = MIN (TABLE_ROWS, map->n_rows);
  ReportColumn     columns[TABLE_COLUMNS + 1];
  char            *titles[TABLE_COLUMNS] = { NULL };
  char            *ids[TABLE_COLUMNS] = { NULL };
  g_autofree char *corner = report_axis_title (map->y.dimension);
  g_autofree char *title = report_axis_title (map->x.dimension);
  ReportTable     *table = NULL;

  columns[0] = (ReportColumn){
    cost_dimension_get_info (map->y.dimension)->id,
    corner,
    REPORT_COLUMN_NUMBER,
  };
  for (guint i = 0; i < n_columns; i++)
    {
      double value = map->xs[pick (i, n_columns, map->n_columns)];

      titles[i] = report_number (value);
      ids[i] = report_number_plain (value);
      columns[i + 1] = (ReportColumn){ ids[i], titles[i], REPORT_COLUMN_TEXT };
    }
  table = report_table_new (columns, n_columns + 1);
  report_table_set_title (table, title);
  for (guint i = n_rows; i > 0; i--)
    {
      guint row = pick (i - 1, n_rows, map->n_rows);

      report_table_add_number (table, map->ys[row]);
      for (guint k = 0; k < n_columns; k++)
        add_winner (table,
                    map,
                    row * map->n_columns + pick (k, n_columns, map->n_columns));
    }
  for (guint i = 0; i < n_columns; i++)
    {
      g_free (titles[i]);
      g_free (ids[i]);
    }
  return table;
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
  ReportAnswer *answer = NULL;

  if (map == NULL)
    return NULL;
  answer = report_answer_new ("map",
                              context->scenario,
                              question,
                              draw (context, map));
  for (guint i = 0; i < cost_engine_get_n_platforms (map->engine); i++)
    if (get_share (map, i) > 0.0)
      report_answer_add_sentence (answer, describe_share (map, i));
  if (get_share (map, COST_MAP_NOBODY) > 0.0)
    report_answer_add_sentence (answer, describe_share (map, COST_MAP_NOBODY));
  report_answer_add_table (answer, tabulate (map));
  return answer;
}
