/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The keyboard on a chart that is made of cells.  One step is a thirtieth of
 * the chart, so that crossing it takes no patience; with Ctrl it is one cell.
 */
#include "outlay-chart-private.h"

#define STEPS 30

static void
get_size (OutlayChart *self, guint *n_columns, guint *n_rows)
{
  plot_figure_get_grid (self->figure)
      ->get_size (plot_figure_get_spec (self->figure), n_columns, n_rows);
}

/**
 * outlay_chart_hold_cell:
 * @self: a chart that has another figure
 *
 * Keeps the cell where there still is one.
 */
void
outlay_chart_hold_cell (OutlayChart *self)
{
  guint n_columns = 0;
  guint n_rows = 0;

  if (!self->has_cell)
    return;
  self->has_cell =
      self->figure != NULL && plot_figure_get_grid (self->figure) != NULL;
  if (!self->has_cell)
    return;
  get_size (self, &n_columns, &n_rows);
  self->has_cell = self->column < n_columns && self->row < n_rows;
}

static guint
move (guint at, int steps, guint n, gboolean is_fine)
{
  gint64 step = is_fine ? 1 : MAX (n / STEPS, 1);

  return (guint)CLAMP ((gint64)at + steps * step, 0, (gint64)n - 1);
}

static gboolean
move_cell (OutlayChart *self, guint keyval, gboolean is_fine)
{
  gboolean is_mirrored =
      gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int   ahead = is_mirrored ? -1 : 1;
  guint n_columns = 0;
  guint n_rows = 0;

  get_size (self, &n_columns, &n_rows);
  switch (keyval)
    {
    case GDK_KEY_Right:
      self->column = move (self->column, ahead, n_columns, is_fine);
      return TRUE;
    case GDK_KEY_Left:
      self->column = move (self->column, -ahead, n_columns, is_fine);
      return TRUE;
    case GDK_KEY_Up:
      self->row = move (self->row, 1, n_rows, is_fine);
      return TRUE;
    case GDK_KEY_Down:
      self->row = move (self->row, -1, n_rows, is_fine);
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
is_arrow (guint keyval)
{
  return keyval == GDK_KEY_Right || keyval == GDK_KEY_Left ||
         keyval == GDK_KEY_Up || keyval == GDK_KEY_Down;
}

/**
 * outlay_chart_press_in_grid:
 * @self: a chart
 * @keyval: a key
 * @is_fine: whether it moves by one cell
 *
 * Walks through the cells; the first key begins where the workload stands,
 * Escape ends.
 *
 * Returns: whether the chart has cells and the key was for them
 */
gboolean
outlay_chart_press_in_grid (OutlayChart *self, guint keyval, gboolean is_fine)
{
  const PlotFigureGrid *grid =
      self->figure != NULL ? plot_figure_get_grid (self->figure) : NULL;
  gboolean is_for_us = FALSE;

  if (grid == NULL)
    return FALSE;
  if (self->has_cell && keyval == GDK_KEY_Escape)
    {
      self->has_cell = FALSE;
      is_for_us = TRUE;
    }
  else if (self->has_cell)
    is_for_us = move_cell (self, keyval, is_fine);
  else if (is_arrow (keyval))
    self->has_cell = is_for_us =
        grid->get_start (plot_figure_get_spec (self->figure),
                         &self->column,
                         &self->row);
  if (!is_for_us)
    return FALSE;
  outlay_chart_describe (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  return TRUE;
}

/**
 * outlay_chart_tell_cell:
 * @self: a chart
 * @x: logical pixels
 * @y: logical pixels
 * @tooltip: takes words and area
 *
 * Tells about the cell under the pointer.
 *
 * Returns: whether there is one
 */
gboolean
outlay_chart_tell_cell (OutlayChart *self,
                        double       x,
                        double       y,
                        GtkTooltip  *tooltip)
{
  const PlotFigureGrid *grid =
      self->figure != NULL ? plot_figure_get_grid (self->figure) : NULL;
  guint            column = 0;
  guint            row = 0;
  PlotRect         rect = { 0.0 };
  g_autofree char *words = NULL;

  if (grid == NULL || self->scene == NULL ||
      !grid->find (self->scene, x, y, &column, &row) ||
      !grid->get_rect (self->scene, column, row, &rect))
    return FALSE;
  words = grid->describe (plot_figure_get_spec (self->figure), column, row);
  gtk_tooltip_set_text (tooltip, words);
  gtk_tooltip_set_tip_area (tooltip,
                            &(GdkRectangle){ (int)rect.x,
                                             (int)rect.y,
                                             MAX ((int)rect.width, 1),
                                             MAX ((int)rect.height, 1) });
  return TRUE;
}
