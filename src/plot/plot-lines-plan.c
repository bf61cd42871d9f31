/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Parts are left out, least needed first, until the plot has room. What
 * depends on each other is settled in turn: heights, the width of the words
 * on y, the column of names, x, flags, and then y for good.
 */
#include "plot-lines-plan.h"

#include <math.h>

/* In units of text. */
#define MARGIN 26.0
#define NARROW_MARGIN 14.0
#define NARROW_WIDTH 480.0
#define SECTION_GAP 14.0
#define AXIS_GAP 8.0
#define LEGEND_GAP 6.0
#define LEAST_PLOT 72.0

/* The column of names takes no more of the width. */
#define COLUMN_SHARE 0.3

/* Names beside the plot fill no more of the height. */
#define NAMES_SHARE 0.55

/* What is left out at which level of need. */
enum
{
  WITHOUT_Y_TITLE = 1,
  WITHOUT_SUBTITLE,
  WITHOUT_FOOTER,
  WITHOUT_LONG_TITLE,
  WITHOUT_X_TITLE,
  WITHOUT_TICK_LABELS,
  WITHOUT_LEGEND,
  WITHOUT_TITLE,
};

static double
tick_height (const PlotSketch *sketch)
{
  return plot_sketch_line_height (sketch, PLOT_LINES_TICK_SIZE * sketch->unit);
}

static gboolean
is_narrow (const PlotSketch *sketch)
{
  return sketch->width < NARROW_WIDTH * sketch->unit;
}

static double
margin_of (const PlotLinesPlan *plan, const PlotSketch *sketch)
{
  gboolean is_tight =
      is_narrow (sketch) ||
      plot_lines_get_density (plan->lines) == PLOT_DENSITY_COMPACT;
  double margin = (is_tight ? NARROW_MARGIN : MARGIN) * sketch->unit;

  return MIN (margin, MIN (sketch->width, sketch->height) * 0.08);
}

static void
set_page (PlotLinesPlan *plan, const PlotSketch *sketch, int level)
{
  const PlotWords *words = plot_lines_get_words (plan->lines);
  PlotPageWords    shown = {
       .title = words->title,
       .subtitle = level >= WITHOUT_SUBTITLE ? NULL : words->subtitle,
       .footer = level >= WITHOUT_FOOTER ? NULL : words->footer,
       .max_title_lines =
        level >= WITHOUT_LONG_TITLE ? 1 : plot_page_title_lines (sketch),
  };

  if (level >= WITHOUT_TITLE)
    shown.max_title_lines = 0;
  plot_page_clear (&plan->page);
  plot_page_init (&plan->page, sketch, &shown, margin_of (plan, sketch));
}

/* What stands below the plot, from bottom to top. */
static double
find_bottom (PlotLinesPlan *plan, const PlotSketch *sketch, int level)
{
  double bottom =
      plan->page.area.y + plan->page.area.height - plan->page.foot_height;

  plan->legend = (PlotLinesLegend){ .lines = NULL };
  if (plan->has_legend && level < WITHOUT_LEGEND)
    plot_lines_legend_init (&plan->legend,
                            sketch,
                            plan->lines,
                            plan->page.area.width);
  bottom -= plan->legend.height;
  plan->legend_top = bottom;
  bottom -= plan->legend.height > 0.0 ? LEGEND_GAP * sketch->unit : 0.0;
  plan->has_x_title =
      level < WITHOUT_X_TITLE && *plot_lines_get_x (plan->lines)->title != '\0';
  plan->has_tick_labels = level < WITHOUT_TICK_LABELS;
  if (plan->has_x_title)
    bottom -= tick_height (sketch) + PLOT_LINES_TITLE_GAP * sketch->unit;
  if (plan->has_tick_labels)
    bottom -= tick_height (sketch) + PLOT_LINES_TICK_GAP * sketch->unit;
  return bottom;
}

/* Fills the plan down to the area's top and height for one level of need. */
static void
set_parts (PlotLinesPlan *plan, const PlotSketch *sketch, int level)
{
  double top = 0.0;

  set_page (plan, sketch, level);
  top = plan->page.area.y + plan->page.head_height;
  top += plan->page.head_height > 0.0 ? SECTION_GAP * sketch->unit : 0.0;
  plan->has_y_title =
      level < WITHOUT_Y_TITLE && *plot_lines_get_y (plan->lines)->title != '\0';
  plan->y_title_top = top;
  if (plan->has_y_title)
    top += tick_height (sketch) + 4.0 * sketch->unit;
  /* The uppermost number on y rises above the plot by half its height. */
  top += tick_height (sketch) / 2.0;
  plan->area.y = top;
  plan->area.height = find_bottom (plan, sketch, level) - top;
}

static void
choose_parts (PlotLinesPlan *plan, const PlotSketch *sketch)
{
  double names =
      plot_sketch_line_height (sketch, PLOT_LINES_LABEL_SIZE * sketch->unit);
  double least = LEAST_PLOT * sketch->unit;

  names *= plot_lines_get_n_lines (plan->lines);
  if (plot_lines_flags_count (plan->lines) > 0)
    least += plot_lines_flags_pitch (sketch);
  plan->has_legend = is_narrow (sketch) || names > sketch->height * NAMES_SHARE;
  for (int level = 0; level <= WITHOUT_TITLE; level++)
    {
      set_parts (plan, sketch, level);
      if (plan->area.height >= least)
        break;
    }
  plan->area.height = MAX (plan->area.height, 1.0);
}

/* How far right a line comes, as a share of the axis. */
static double
reach_of (const PlotLinesPlan *plan, guint index)
{
  PlotScale            scale = plot_axis_scale (&plan->x.axis, 0.0, 1.0);
  size_t               n_points = 0;
  const PlotLinePoint *points =
      plot_lines_get_points (plan->lines, index, &n_points);
  double reach = 0.0;

  for (size_t i = 0; i < n_points; i++)
    if (!points[i].is_gap)
      reach = MAX (reach, plot_scale_map (&scale, points[i].x));
  return reach;
}

static double
width_of_names (const PlotLinesPlan *plan, const PlotSketch *sketch)
{
  double widest = 0.0;

  for (guint i = 0; i < plot_lines_get_n_lines (plan->lines); i++)
    {
      const PlotLine *line = plot_lines_get_line (plan->lines, i);
      PlotFont        font = { PLOT_LINES_LABEL_SIZE * sketch->unit,
                        line->is_highlighted ? PLOT_WEIGHT_BOLD
                                                    : PLOT_WEIGHT_NORMAL };
      double width = plot_text_width (sketch->measurer, line->label, font);

      if (reach_of (plan, i) >= PLOT_LINES_COLUMN_SHARE)
        widest = MAX (widest, width);
    }
  return widest;
}

static void
set_columns (PlotLinesPlan *plan, const PlotSketch *sketch)
{
  PlotRect area = plan->page.area;
  double   right = area.x + area.width;
  double   column = plan->has_legend ? 0.0 : width_of_names (plan, sketch);

  plot_lines_axis_place (&plan->y,
                         sketch,
                         plan->area.y + plan->area.height,
                         plan->area.y);
  plan->area.x = area.x;
  if (plan->has_tick_labels)
    plan->area.x +=
        MIN (plan->y.width, area.width * 0.35) + AXIS_GAP * sketch->unit;
  plan->label_width = 0.0;
  plan->label_x = right;
  if (column > 0.0)
    {
      plan->label_width = MIN (column + 1.0, area.width * COLUMN_SHARE);
      plan->label_x = right - plan->label_width;
      right = plan->label_x - PLOT_LINES_LEADER * sketch->unit;
    }
  plan->area.width = MAX (right - plan->area.x, 1.0);
}

static void
set_flags (PlotLinesPlan *plan, const PlotSketch *sketch)
{
  double row = plot_lines_flags_pitch (sketch);
  guint  max_rows = PLOT_LINES_FLAG_ROWS;
  double height = 0.0;

  while (max_rows > 1 &&
         plan->area.height - max_rows * row < LEAST_PLOT * sketch->unit)
    max_rows--;
  if (plan->area.height < 4.0 * row)
    max_rows = 0;
  plot_lines_flags_init (&plan->flags,
                         sketch,
                         plan->lines,
                         &plan->x.scale,
                         max_rows);
  if (plan->flags.n_rows > 0)
    height = plan->flags.n_rows * row + 2.0 * sketch->unit;
  plan->area.y += height;
  plan->area.height -= height;
}

/**
 * plot_lines_plan_init:
 * @plan: (out caller-allocates): filled; clear it with
 *   plot_lines_plan_clear()
 * @sketch: measures; nothing is drawn yet
 * @lines: the spec; must outlive @plan
 *
 * Plans the chart for the room of @sketch.
 */
void
plot_lines_plan_init (PlotLinesPlan    *plan,
                      const PlotSketch *sketch,
                      const PlotLines  *lines)
{
  g_return_if_fail (plan != NULL && sketch != NULL && lines != NULL);

  *plan = (PlotLinesPlan){ .lines = lines };
  plot_lines_axis_init_x (&plan->x, lines);
  plot_lines_axis_init_y (&plan->y, lines);
  choose_parts (plan, sketch);
  set_columns (plan, sketch);
  plot_lines_axis_place (&plan->x,
                         sketch,
                         plan->area.x,
                         plan->area.x + plan->area.width);
  set_flags (plan, sketch);
  plot_lines_axis_place (&plan->y,
                         sketch,
                         plan->area.y + plan->area.height,
                         plan->area.y);
}

/**
 * plot_lines_plan_clear:
 * @plan: a plan
 *
 * Frees what plot_lines_plan_init() made.
 */
void
plot_lines_plan_clear (PlotLinesPlan *plan)
{
  g_return_if_fail (plan != NULL);

  plot_lines_axis_clear (&plan->x);
  plot_lines_axis_clear (&plan->y);
  plot_lines_flags_clear (&plan->flags);
  plot_page_clear (&plan->page);
}

/**
 * plot_lines_plan_is_beside:
 * @plan: a plan
 * @x: where a line ends
 *
 * Returns: whether the line is named in the column beside the plot
 */
gboolean
plot_lines_plan_is_beside (const PlotLinesPlan *plan, double x)
{
  g_return_val_if_fail (plan != NULL, FALSE);

  return plan->label_width > 0.0 &&
         x >= plan->area.x + plan->area.width * PLOT_LINES_COLUMN_SHARE - 0.5;
}
