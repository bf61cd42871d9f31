/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Places are those of the axis: the value itself, or its logarithm.
 */
#include "report-map-grid.h"

#include <math.h>

#include "report-axis.h"

/* Values are evenly spaced if none is further off, in cells. */
#define EVEN 0.25

static double
place_of (const PlotAxis *axis, double value)
{
  return axis->kind == PLOT_SCALE_LOG ? log (value) : value;
}

static double
value_at (const PlotAxis *axis, double place)
{
  return axis->kind == PLOT_SCALE_LOG ? exp (place) : place;
}

/* A logarithm has no place for zero; who asks for it gets the next value. */
static guint
skip_zero (const PlotAxis *axis, const double *values, guint n_values)
{
  guint first = 0;

  while (axis->kind == PLOT_SCALE_LOG && first + 1 < n_values &&
         values[first] <= 0.0)
    first++;
  return first;
}

static gboolean
is_even (const double *places, guint n_places)
{
  double step = (places[n_places - 1] - places[0]) / (n_places - 1);

  for (guint i = 1; i + 1 < n_places; i++)
    if (ABS (places[i] - places[0] - i * step) > EVEN * step)
      return FALSE;
  return TRUE;
}

/* The nearest of rising places; of two equally near ones the upper. */
static guint
find_nearest (const double *places, guint n_places, double place)
{
  guint nearest = 0;

  while (nearest + 1 < n_places &&
         place >= (places[nearest] + places[nearest + 1]) / 2.0)
    nearest++;
  return nearest;
}

static void
share_out (ReportMapGrid *grid,
           const double  *places,
           guint          n_places,
           guint          first)
{
  double from = places[0] - (places[1] - places[0]) / 2.0;
  double to = places[n_places - 1] +
              (places[n_places - 1] - places[n_places - 2]) / 2.0;

  grid->axis.from = value_at (&grid->axis, from);
  grid->axis.to = value_at (&grid->axis, to);
  if (is_even (places, n_places))
    grid->n_cells = n_places;
  grid->values = g_new (guint, grid->n_cells);
  for (guint i = 0; i < grid->n_cells; i++)
    grid->values[i] =
        first + find_nearest (places,
                              n_places,
                              from + (to - from) * ((i + 0.5) / grid->n_cells));
}

/**
 * report_map_grid_init:
 * @grid: (out caller-allocates): filled; clear it with
 *   report_map_grid_clear()
 * @axis: the axis of a map
 * @values: (array length=n_values): its values, rising
 * @n_values: how many, at least one
 * @n_cells: how many cells there are where values are not evenly spaced;
 *   evenly spaced ones have a cell each
 *
 * Shares the axis of the chart out among the values.
 */
void
report_map_grid_init (ReportMapGrid  *grid,
                      const CostAxis *axis,
                      const double   *values,
                      guint           n_values,
                      guint           n_cells)
{
  guint              first = 0;
  g_autofree double *places = NULL;

  g_return_if_fail (grid != NULL && axis != NULL && values != NULL);
  g_return_if_fail (n_values > 0 && n_cells > 0);

  *grid = (ReportMapGrid){ .axis = report_axis_of_dimension (axis),
                           .n_cells = n_cells };
  first = skip_zero (&grid->axis, values, n_values);
  n_values -= first;
  places = g_new (double, n_values);
  for (guint i = 0; i < n_values; i++)
    places[i] = place_of (&grid->axis, values[first + i]);
  if (n_values > 1)
    {
      share_out (grid, places, n_values, first);
      return;
    }
  grid->n_cells = 1;
  grid->values = g_new (guint, 1);
  grid->values[0] = first;
}

/**
 * report_map_grid_clear:
 * @grid: a grid
 *
 * Frees what report_map_grid_init() made.
 */
void
report_map_grid_clear (ReportMapGrid *grid)
{
  g_return_if_fail (grid != NULL);

  report_axis_clear (&grid->axis);
  g_clear_pointer (&grid->values, g_free);
}

/**
 * report_map_grid_find:
 * @grid: a grid
 * @value: on its axis, or beyond
 *
 * Returns: the cell in which that value stands, or that is next to it
 */
guint
report_map_grid_find (const ReportMapGrid *grid, double value)
{
  double from = 0.0;
  double share = 0.0;

  g_return_val_if_fail (grid != NULL, 0);

  if (value <= grid->axis.from || grid->n_cells < 2)
    return 0;
  from = place_of (&grid->axis, grid->axis.from);
  share = (place_of (&grid->axis, value) - from) /
          (place_of (&grid->axis, grid->axis.to) - from);
  return (guint)CLAMP (share * grid->n_cells, 0.0, grid->n_cells - 1.0);
}
