/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How a line looks, once for the plot and its legend.
 */
#include "plot-lines-curve.h"

/* In units of text. */
#define STROKE 2.0
#define HIGHLIGHTED_STROKE 3.25
#define RADIUS 3.25
#define HIGHLIGHTED_RADIUS 4.5

/**
 * plot_lines_curve_style:
 * @item: of a line; its colour, series, stroke and dashes are set
 * @sketch: where to
 * @line: the line
 * @is_told_by_dashes: whether its dashes tell it from others in every look,
 *   not in high contrast alone
 *
 * Makes @item look as @line does.
 */
void
plot_lines_curve_style (PlotItem         *item,
                        const PlotSketch *sketch,
                        const PlotLine   *line,
                        gboolean          is_told_by_dashes)
{
  g_return_if_fail (item != NULL && sketch != NULL && line != NULL);

  item->series = line->id;
  item->role = plot_role_of_series (line->role_index);
  item->stroke =
      (line->is_highlighted ? HIGHLIGHTED_STROKE : STROKE) * sketch->unit;
  item->is_patterned = !line->is_dashed;
  item->is_dashed = line->is_dashed || is_told_by_dashes;
}

/**
 * plot_lines_curve_radius:
 * @sketch: where to
 * @line: a line
 *
 * Returns: the radius of its dots
 */
double
plot_lines_curve_radius (const PlotSketch *sketch, const PlotLine *line)
{
  g_return_val_if_fail (sketch != NULL && line != NULL, 0.0);

  return (line->is_highlighted ? HIGHLIGHTED_RADIUS : RADIUS) * sketch->unit;
}

static void
add_round (const PlotSketch *sketch, const PlotItem *item, PlotLinesDisc disc)
{
  PlotItem round = *item;

  round.kind = PLOT_ITEM_RECT;
  round.corners = PLOT_CORNER_ALL;
  round.radius = disc.radius;
  round.bounds = (PlotRect){ .x = disc.at.x - disc.radius,
                             .y = disc.at.y - disc.radius,
                             .width = 2.0 * disc.radius,
                             .height = 2.0 * disc.radius };
  plot_scene_builder_add (sketch->builder, &round);
}

/**
 * plot_lines_curve_add_disc:
 * @sketch: where to
 * @disc: a dot
 *
 * Draws a dot with a rim of the background, so that it stands out from the
 * lines that it is upon. A ring has the background inside, too.
 */
void
plot_lines_curve_add_disc (const PlotSketch *sketch, const PlotLinesDisc *disc)
{
  g_autofree char *rim_id = NULL;
  PlotLinesDisc    rim;
  PlotItem         item = { 0 };

  g_return_if_fail (sketch != NULL && disc != NULL);

  rim = *disc;
  rim.radius += 1.5 * sketch->unit;
  rim_id = g_strconcat (disc->id, "/rim", NULL);
  item.id = rim_id;
  item.group = disc->group;
  item.role = PLOT_ROLE_BACKGROUND;
  add_round (sketch, &item, rim);
  item.id = disc->id;
  item.series = disc->series;
  item.description = disc->description;
  item.role = disc->role;
  item.stroke = disc->is_open ? 1.75 * sketch->unit : 0.0;
  add_round (sketch, &item, *disc);
}
