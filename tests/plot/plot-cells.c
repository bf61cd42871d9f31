/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whatever the cells: spans cover each exactly once, edges meet exactly, and
 * a place leads to its cell and back.
 */
#include "plot-cells.h"

#include <math.h>

#include "plot.h"

#define MOST_SIDE 24
#define MOST_CELLS (MOST_SIDE * MOST_SIDE)

static PlotCells
random_cells (GRand *random, guint8 *roles)
{
  PlotCells cells = { .roles = roles };
  gint32    n_roles = g_rand_int_range (random, 1, 5);

  cells.n_columns = (guint)g_rand_int_range (random, 1, MOST_SIDE + 1);
  cells.n_rows = (guint)g_rand_int_range (random, 1, MOST_SIDE + 1);
  cells.is_mirrored = g_rand_boolean (random);
  for (guint i = 0; i < MOST_CELLS; i++)
    roles[i] = (guint8)g_rand_int_range (random, 0, n_roles);
  return cells;
}

static void
count_span (const PlotCells *cells, const PlotCellSpan *span, guint *counts)
{
  for (guint row = span->row; row < span->row + span->n_rows; row++)
    for (guint i = 0; i < span->n_columns; i++)
      {
        guint cell = row * cells->n_columns + span->column + i;

        g_assert_cmpuint (cells->roles[cell], ==, span->key);
        counts[cell]++;
      }
}

static void
test_covered_once (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  guint8 keys[PLOT_CELLS_N_VALUES] = { 0, 1, 2, 3, 4 };

  for (guint i = 0; i < 500; i++)
    {
      guint8    roles[MOST_CELLS];
      guint     counts[MOST_CELLS] = { 0 };
      PlotCells cells = random_cells (random, roles);
      g_autoptr (GArray) spans = plot_cells_merge (&cells, roles, keys);

      for (guint j = 0; j < spans->len; j++)
        count_span (&cells, &g_array_index (spans, PlotCellSpan, j), counts);
      for (guint j = 0; j < cells.n_columns * cells.n_rows; j++)
        g_assert_cmpuint (counts[j], ==, roles[j] == 0 ? 0 : 1);
    }
}

static void
test_merges (void)
{
  static const guint8 roles[] = { 1, 1, 2, 1, 1, 2, 1, 1, 1 };
  static const guint8 keys[PLOT_CELLS_N_VALUES] = { 0, 1, 2 };
  PlotCells           cells = { 3, 3, roles, NULL, FALSE };
  g_autoptr (GArray) spans = plot_cells_merge (&cells, roles, keys);
  const PlotCellSpan *first = &g_array_index (spans, PlotCellSpan, 0);

  g_assert_cmpuint (spans->len, ==, 3);
  g_assert_cmpuint (first->n_columns, ==, 2);
  g_assert_cmpuint (first->n_rows, ==, 2);
}

/* The middle of a cell leads to it, and its corner to it and nobody else. */
static void
test_at_inverts_edges (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (2);
  guint8 roles[MOST_CELLS];

  for (guint i = 0; i < 2000; i++)
    {
      PlotCells     cells = random_cells (random, roles);
      PlotRect      bounds = { g_rand_double_range (random, -9, 9),
                               g_rand_double_range (random, -9, 9),
                               g_rand_double_range (random, 1, 900),
                               g_rand_double_range (random, 1, 900) };
      PlotCellSpan  cell = { .n_columns = 1, .n_rows = 1 };
      PlotCellSpan  found = { 0 };
      PlotCellEdges edges = { 0 };
      PlotPoint     corner = { 0 };

      cell.column = (guint)g_rand_int_range (random, 0, (int)cells.n_columns);
      cell.row = (guint)g_rand_int_range (random, 0, (int)cells.n_rows);
      edges = plot_cells_edges (&cells, bounds, &cell);
      corner = (PlotPoint){ edges.left, edges.top };
      g_assert_true (plot_cells_at (&cells, bounds, corner, &found));
      g_assert_cmpuint (found.column, ==, cell.column);
      g_assert_cmpuint (found.row, ==, cell.row);
      corner.x = (edges.left + edges.right) / 2.0;
      corner.y = (edges.top + edges.bottom) / 2.0;
      g_assert_true (plot_cells_at (&cells, bounds, corner, &found));
      g_assert_cmpuint (found.column, ==, cell.column);
      g_assert_cmpuint (found.row, ==, cell.row);
    }
}

static void
test_edges_meet (void)
{
  static const guint8 roles[7 * 3] = { 0 };
  PlotCells           cells = { 7, 3, roles, NULL, FALSE };
  PlotRect            bounds = { 0.1, 0.7, 99.3, 33.3 };

  for (guint i = 1; i < 7; i++)
    {
      PlotCellSpan  one = { i - 1, 0, 1, 1, 0 };
      PlotCellSpan  next = { i, 0, 1, 3, 0 };
      PlotCellEdges left = plot_cells_edges (&cells, bounds, &one);
      PlotCellEdges right = plot_cells_edges (&cells, bounds, &next);

      g_assert_cmpfloat (left.right, ==, right.left);
      g_assert_cmpfloat (left.bottom, ==, right.bottom);
      g_assert_cmpfloat (right.top, ==, bounds.y);
    }
}

static void
test_nowhere (void)
{
  static const guint8 roles[4] = { 0 };
  static const double outside[] = { -0.01, 10.0, 1e300, (double)NAN };
  PlotCells           cells = { 2, 2, roles, NULL, FALSE };
  PlotCellSpan        found = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (outside); i++)
    {
      PlotPoint across = { outside[i], 5.0 };
      PlotPoint down = { 5.0, outside[i] };
      PlotRect  bounds = { 0.0, 0.0, 10.0, 10.0 };

      g_assert_false (plot_cells_at (&cells, bounds, across, &found));
      g_assert_false (plot_cells_at (&cells, bounds, down, &found));
    }
}

static void
test_copy (void)
{
  guint8                roles[] = { 1, 2 };
  guint8                hatched[] = { 0, 1 };
  PlotCells             cells = { 2, 1, roles, hatched, TRUE };
  g_autofree PlotCells *copy = plot_cells_copy (&cells);

  roles[1] = 9;
  hatched[1] = 9;
  g_assert_cmpuint (copy->roles[1], ==, 2);
  g_assert_cmpuint (copy->is_hatched[1], ==, 1);
  g_assert_true (copy->is_mirrored);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/cells/covered-once", test_covered_once);
  g_test_add_func ("/plot/cells/merges", test_merges);
  g_test_add_func ("/plot/cells/at-inverts-edges", test_at_inverts_edges);
  g_test_add_func ("/plot/cells/edges-meet", test_edges_meet);
  g_test_add_func ("/plot/cells/nowhere", test_nowhere);
  g_test_add_func ("/plot/cells/copy", test_copy);
  return g_test_run ();
}
