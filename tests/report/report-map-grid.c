/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A cell shows the value that is nearest to its middle on the axis, and where
 * values are even its middle is the value.
 */
#include "report-map-grid.h"

#include <math.h>

static double
get_place (const ReportMapGrid *grid, double share)
{
  PlotScale scale = plot_axis_scale (&grid->axis, 0.0, 1.0);

  return plot_scale_invert (&scale, share);
}

static void
assert_centred (const CostAxis *axis, guint n_expected)
{
  guint              n_values = 0;
  g_autofree double *values = cost_axis_get_values (axis, &n_values);
  g_auto (ReportMapGrid) grid = { .n_cells = 0 };

  report_map_grid_init (&grid, axis, values, n_values, 320);
  g_assert_cmpuint (grid.n_cells, ==, n_expected);
  for (guint i = 0; i < grid.n_cells; i++)
    {
      double middle = get_place (&grid, (i + 0.5) / grid.n_cells);

      g_assert_cmpuint (grid.values[i], ==, i);
      g_assert_cmpfloat_with_epsilon (middle / values[i], 1.0, 1e-9);
      g_assert_cmpuint (report_map_grid_find (&grid, values[i]), ==, i);
    }
}

static void
even_values_are_centred (void)
{
  assert_centred (&(CostAxis){ COST_REQUESTS, 0.1, 250.0, 320, COST_SCALE_LOG },
                  320);
  assert_centred (
      &(CostAxis){ COST_EGRESS_GB, 1, 4000, 200, COST_SCALE_LINEAR },
      200);
  assert_centred (&(CostAxis){ COST_REGIONS, 1, 13, 320, COST_SCALE_LINEAR },
                  13);
}

/* Nearest on the logarithmic axis, found by trying all. */
static void
counts_have_the_cells_around_them (void)
{
  const CostAxis     axis = { COST_INSTANCES, 1, 100, 320, COST_SCALE_LOG };
  guint              n_values = 0;
  g_autofree double *values = cost_axis_get_values (&axis, &n_values);
  g_auto (ReportMapGrid) grid = { .n_cells = 0 };

  report_map_grid_init (&grid, &axis, values, n_values, 320);
  g_assert_cmpuint (n_values, <, 320);
  g_assert_cmpuint (grid.n_cells, ==, 320);
  for (guint i = 0; i < grid.n_cells; i++)
    {
      double middle = get_place (&grid, (i + 0.5) / grid.n_cells);
      guint  nearest = 0;

      for (guint k = 1; k < n_values; k++)
        if (ABS (log (values[k] / middle)) <
            ABS (log (values[nearest] / middle)))
          nearest = k;
      g_assert_cmpuint (grid.values[i], ==, nearest);
    }
}

/* Zero has no place on a logarithmic axis; what is below it is at its start. */
static void
zero_is_at_the_start (void)
{
  const CostAxis     axis = { COST_EGRESS_GB, 0, 1000, 50, COST_SCALE_LOG };
  guint              n_values = 0;
  g_autofree double *values = cost_axis_get_values (&axis, &n_values);
  g_auto (ReportMapGrid) grid = { .n_cells = 0 };

  report_map_grid_init (&grid, &axis, values, n_values, 320);
  g_assert_cmpfloat (values[0], ==, 0.0);
  g_assert_cmpfloat (grid.axis.from, >, 0.0);
  g_assert_cmpuint (grid.values[0], ==, 1);
  g_assert_cmpuint (report_map_grid_find (&grid, 0.0), ==, 0);
  g_assert_cmpuint (report_map_grid_find (&grid, 1e9), ==, grid.n_cells - 1);
}

static void
one_value_has_one_cell (void)
{
  const CostAxis axis = { COST_REGIONS, 3, 3, 2, COST_SCALE_LINEAR };
  const double   value = 3.0;
  g_auto (ReportMapGrid) grid = { .n_cells = 0 };

  report_map_grid_init (&grid, &axis, &value, 1, 320);
  g_assert_cmpuint (grid.n_cells, ==, 1);
  g_assert_cmpuint (grid.values[0], ==, 0);
  g_assert_cmpuint (report_map_grid_find (&grid, 3.0), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/map-grid/even", even_values_are_centred);
  g_test_add_func ("/report/map-grid/counts",
                   counts_have_the_cells_around_them);
  g_test_add_func ("/report/map-grid/zero", zero_is_at_the_start);
  g_test_add_func ("/report/map-grid/one", one_value_has_one_cell);
  return g_test_run ();
}
