/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The example: five platforms with invented prices, some of them with cliffs,
 * over requests and egress; none of them takes the corner with the most of
 * both.
 */
#include "map-fixtures.h"

#include <math.h>

#define N_PLATFORMS 5
#define WITHIN 1.1

static const PlotMapSeries platforms[N_PLATFORMS] = {
  { "fly", "Fly.io", 0 },          { "render", "Render", 1 },
  { "vercel", "Vercel", 2 },       { "cloudflare", "Cloudflare", 3 },
  { "fargate", "AWS Fargate", 4 },
};

static char *
format_plain (double value, gpointer data)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (buffer, sizeof buffer, "%.6g", value);
  return g_strdup (buffer);
}

static char *
format_share (double share, gpointer data)
{
  return g_strdup_printf ("%.0f\u00a0%% of the map", share * 100.0);
}

static char *
describe (guint column, guint row, gpointer data)
{
  return g_strdup_printf ("Cell %u, %u", column, row);
}

PlotMapBuilder *
plot_fixture_start_map (void)
{
  PlotMapBuilder *builder = plot_map_builder_new ();

  plot_map_builder_set_words (
      builder,
      &(PlotWords){
          .title = "Fly.io wins most of the map, Cloudflare where traffic is",
          .subtitle = "Cheapest platform by requests and egress",
          .footer = "Prices of 2026-05-07",
          .empty = "No platform is chosen. Choose one to see its bill.",
      });
  plot_map_builder_set_x (builder,
                          &(PlotAxis){ .title = "Requests, millions a month",
                                       .kind = PLOT_SCALE_LOG,
                                       .from = 1.0,
                                       .to = 10000.0,
                                       .format = format_plain });
  plot_map_builder_set_y (builder,
                          &(PlotAxis){ .title = "Egress, GB a month",
                                       .kind = PLOT_SCALE_LOG,
                                       .from = 10.0,
                                       .to = 50000.0,
                                       .format = format_plain });
  plot_map_builder_set_value_format (builder, plot_fixture_format, NULL, NULL);
  plot_map_builder_set_share_format (builder, format_share, NULL, NULL);
  plot_map_builder_set_describe (builder, describe, NULL, NULL);
  plot_map_builder_set_nobody (builder, "Nobody");
  plot_map_builder_set_close (builder, "within 10\u00a0%");
  plot_map_builder_set_position (builder, 41.0, 300.0, "Now");
  for (guint i = 0; i < N_PLATFORMS; i++)
    plot_map_builder_add_series (builder, &platforms[i]);
  return builder;
}

static double
cost_of (guint platform, double x, double y)
{
  switch (platform)
    {
    case 0:
      return 2.0 + 0.16 * x + 0.02 * y;
    case 1:
      return 7.0 * ceil (x / 60.0) + 0.1 * fmax (0.0, y - 500.0);
    case 2:
      return 20.0 + 0.6 * fmax (0.0, x - 10.0) + 0.15 * fmax (0.0, y - 1000.0);
    case 3:
      return 9.0 + 0.3 * fmax (0.0, x - 10.0);
    default:
      return 18.0 + 0.05 * x + 0.01 * y;
    }
}

static void
fill_cell (double x, double y, guint8 *winner, guint8 *is_close, double *value)
{
  double best = (double)INFINITY;
  double second = (double)INFINITY;

  *winner = PLOT_MAP_NOBODY;
  *value = (double)NAN;
  if (x > 3000.0 && y > 4000.0)
    return;
  for (guint i = 0; i < N_PLATFORMS; i++)
    {
      double cost = cost_of (i, x, y);

      if (cost < best)
        {
          second = best;
          best = cost;
          *winner = (guint8)i;
        }
      else
        second = fmin (second, cost);
    }
  *value = best;
  *is_close = second <= best * WITHIN;
}

void
plot_fixture_fill_map (PlotMapBuilder *builder, guint columns, guint rows)
{
  gsize              n_cells = (gsize)columns * rows;
  g_autofree guint8 *winners = g_new0 (guint8, n_cells);
  g_autofree guint8 *is_close = g_new0 (guint8, n_cells);
  g_autofree double *values = g_new0 (double, n_cells);

  for (guint row = 0; row < rows; row++)
    for (guint column = 0; column < columns; column++)
      {
        gsize at = (gsize)row * columns + column;

        fill_cell (pow (10.0, 4.0 * (column + 0.5) / columns),
                   10.0 * pow (5000.0, (row + 0.5) / rows),
                   &winners[at],
                   &is_close[at],
                   &values[at]);
      }
  plot_map_builder_set_cells (
      builder,
      &(PlotMapCells){ columns, rows, winners, is_close, values });
}

PlotMap *
plot_fixture_map (guint columns, guint rows)
{
  PlotMapBuilder *builder = plot_fixture_start_map ();

  plot_fixture_fill_map (builder, columns, rows);
  return plot_map_builder_end (builder);
}

static double
choose_value (GRand *random)
{
  static const double odd[] = { 0.0,         -1.0,  1e300,
                                5e-324,      1e-12, (double)INFINITY,
                                (double)NAN, -0.0 };
  gint32              kind = g_rand_int_range (random, 0, 12);

  if (kind < (gint32)G_N_ELEMENTS (odd))
    return odd[kind];
  return g_rand_double_range (random, 0.0, 1000.0);
}

static PlotAxis
choose_axis (GRand *random)
{
  return (PlotAxis){ .title = g_rand_boolean (random) ? "Requests" : NULL,
                     .kind = (PlotScaleKind)g_rand_int_range (random, 0, 2),
                     .from = choose_value (random),
                     .to = choose_value (random),
                     .format = g_rand_boolean (random) ? format_plain : NULL };
}

static void
add_random_cells (GRand *random, PlotMapBuilder *builder)
{
  PlotMapCells cells = { .n_columns = (guint)g_rand_int_range (random, 0, 40),
                         .n_rows = (guint)g_rand_int_range (random, 0, 40) };
  gsize        n_cells = (gsize)cells.n_columns * cells.n_rows;
  g_autofree guint8 *winners = g_new0 (guint8, n_cells + 1);
  g_autofree guint8 *is_close = g_new0 (guint8, n_cells + 1);
  g_autofree double *values = g_new0 (double, n_cells + 1);
  gint32             n_winners = g_rand_int_range (random, 1, 14);

  for (gsize i = 0; i < n_cells; i++)
    {
      winners[i] = (guint8)g_rand_int_range (random, 0, n_winners);
      is_close[i] = (guint8)g_rand_int_range (random, 0, 3);
      values[i] = choose_value (random);
    }
  cells.winners = winners;
  cells.is_close = g_rand_boolean (random) ? is_close : NULL;
  cells.values = g_rand_boolean (random) ? values : NULL;
  plot_map_builder_set_cells (builder, &cells);
}

PlotMap *
plot_fixture_random_map (GRand *random)
{
  PlotMapBuilder *builder = plot_fixture_start_map ();
  PlotAxis        x = choose_axis (random);
  PlotAxis        y = choose_axis (random);

  plot_map_builder_set_x (builder, &x);
  plot_map_builder_set_y (builder, &y);
  plot_map_builder_set_position (builder,
                                 choose_value (random),
                                 choose_value (random),
                                 "\u202eHere <b>");
  plot_map_builder_set_direction (
      builder,
      (PlotDirection)g_rand_int_range (random, 0, 2));
  plot_map_builder_set_density (builder,
                                (PlotDensity)g_rand_int_range (random, 0, 2));
  if (g_rand_boolean (random))
    plot_map_builder_add_series (builder,
                                 &(PlotMapSeries){ "odd", "\xff<i>", 77 });
  add_random_cells (random, builder);
  return plot_map_builder_end (builder);
}
