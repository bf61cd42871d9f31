/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Parts are left out, least needed first, until the cells have most of the
 * picture.
 */
#include "plot-map-plan.h"

/* In units of text. */
#define MARGIN 26.0
#define COMPACT_MARGIN 16.0
#define NARROW_MARGIN 12.0
#define NARROW_WIDTH 480.0
#define SECTION_GAP 14.0
#define ENOUGH_HEIGHT 420.0
#define RIGHT_SLACK 4.0

/* The cells have at least so much of the picture's height. */
#define LEAST_SHARE 0.5

/* What is left out at which level of need. */
enum
{
  WITHOUT_FOOTER = 1,
  WITHOUT_SUBTITLE,
  WITHOUT_AXIS_TITLES,
  WITHOUT_LONG_TITLE,
  WITHOUT_LEGEND,
  WITHOUT_TITLE,
  WITHOUT_TICKS,
};

static double
margin_of (const PlotMapPlan *plan, const PlotSketch *sketch)
{
  if (sketch->width < NARROW_WIDTH * sketch->unit)
    return NARROW_MARGIN * sketch->unit;
  if (plot_map_get_density (plan->map) == PLOT_DENSITY_COMPACT)
    return COMPACT_MARGIN * sketch->unit;
  return MARGIN * sketch->unit;
}

static double
line_of (const PlotSketch *sketch)
{
  return plot_sketch_line_height (sketch, PLOT_MAP_TICK_SIZE * sketch->unit);
}

static double
length_of_ticks (const PlotSketch *sketch)
{
  return (PLOT_MAP_TICK_LENGTH + PLOT_MAP_TICK_GAP) * sketch->unit;
}

/* The top and bottom of the cells. */
static void
set_height (PlotMapPlan *plan, const PlotSketch *sketch)
{
  const PlotPage *page = &plan->page;
  double          gap = SECTION_GAP * sketch->unit;
  double          line = line_of (sketch);
  double          top = page->area.y;
  double          bottom = page->area.y + page->area.height - page->foot_height;

  if (page->head_height > 0.0)
    top += page->head_height + gap;
  plan->legend_top = top;
  if (plan->legend.height > 0.0)
    top += plan->legend.height + gap * 0.5;
  /* Half of the topmost words of a tick stands out above the cells. */
  if (plan->has_titles && *plot_map_get_y (plan->map)->title != '\0')
    top += line * 1.5;
  else if (plan->has_ticks)
    top += line * 0.5;
  if (plan->has_ticks)
    bottom -= length_of_ticks (sketch) + line;
  if (plan->has_titles && *plot_map_get_x (plan->map)->title != '\0')
    bottom -= line;
  plan->area.y = top;
  plan->area.height = MAX (bottom - top, 1.0);
}

static void
try_parts (PlotMapPlan *plan, const PlotSketch *sketch, int need)
{
  const PlotWords *words = plot_map_get_words (plan->map);
  guint n_lines = need < WITHOUT_LONG_TITLE ? plot_page_title_lines (sketch)
                                            : need < WITHOUT_TITLE;
  PlotPageWords page = {
    .title = words->title,
    .subtitle = need < WITHOUT_SUBTITLE ? words->subtitle : NULL,
    .footer = need < WITHOUT_FOOTER ? words->footer : NULL,
    .max_title_lines = n_lines,
  };

  plot_page_clear (&plan->page);
  plot_page_init (&plan->page, sketch, &page, margin_of (plan, sketch));
  plot_map_legend_init (&plan->legend,
                        sketch,
                        plan->map,
                        plan->page.area.width);
  if (need >= WITHOUT_LEGEND)
    plan->legend = (PlotMapLegend){ 0 };
  plan->has_titles = need < WITHOUT_AXIS_TITLES;
  plan->has_ticks = need < WITHOUT_TICKS;
  set_height (plan, sketch);
}

static void
choose_parts (PlotMapPlan *plan, const PlotSketch *sketch)
{
  double wanted =
      MIN (sketch->height * LEAST_SHARE, ENOUGH_HEIGHT * sketch->unit);

  for (int need = 0; need <= WITHOUT_TICKS; need++)
    {
      try_parts (plan, sketch, need);
      if (plan->area.height >= wanted)
        return;
    }
}

static void
set_width (PlotMapPlan *plan, const PlotSketch *sketch)
{
  PlotRect page = plan->page.area;
  double   gutter = 0.0;

  plan->area.x = page.x;
  plan->area.width = page.width;
  if (!plan->has_ticks)
    return;
  plot_map_ticks_init_y (&plan->y,
                         sketch,
                         plot_map_get_y (plan->map),
                         plan->area);
  if (plan->y.ticks.n_values > 0)
    gutter =
        MIN (plan->y.width + 1.0, page.width * 0.3) + length_of_ticks (sketch);
  plan->area.x += gutter;
  plan->area.width =
      MAX (page.width - gutter - RIGHT_SLACK * sketch->unit, 1.0);
  plot_map_ticks_init_x (&plan->x,
                         sketch,
                         plot_map_get_x (plan->map),
                         plan->area);
}

/**
 * plot_map_plan_init: (skip)
 * @plan: (out caller-allocates): filled; clear it with plot_map_plan_clear()
 * @sketch: measures; nothing is drawn yet
 * @map: the spec; must outlive @plan
 *
 * Plans the chart for the room of @sketch.
 */
void
plot_map_plan_init (PlotMapPlan      *plan,
                    const PlotSketch *sketch,
                    const PlotMap    *map)
{
  g_return_if_fail (plan != NULL && sketch != NULL && map != NULL);

  *plan = (PlotMapPlan){ .map = map };
  choose_parts (plan, sketch);
  set_width (plan, sketch);
}

/**
 * plot_map_plan_clear: (skip)
 * @plan: a plan
 *
 * Frees what plot_map_plan_init() made.
 */
void
plot_map_plan_clear (PlotMapPlan *plan)
{
  g_return_if_fail (plan != NULL);

  plot_page_clear (&plan->page);
  plot_map_ticks_clear (&plan->x);
  plot_map_ticks_clear (&plan->y);
}

static void
draw_titles (const PlotMapPlan *plan, const PlotSketch *sketch)
{
  double    line = line_of (sketch);
  PlotRect  page = plan->page.area;
  PlotLabel label = { .id = "y/title",
                      .role = PLOT_ROLE_DIM_INK,
                      .x = page.x,
                      .max_width = page.width };

  label.font.size = PLOT_MAP_TICK_SIZE * sketch->unit;
  label.text = plot_map_get_y (plan->map)->title;
  label.top = plan->area.y - line * 1.5;
  plot_sketch_add_label (sketch, &label);
  label.id = "x/title";
  label.text = plot_map_get_x (plan->map)->title;
  label.align = PLOT_ALIGN_RIGHT;
  label.x = plan->area.x + plan->area.width;
  label.max_width = MAX (label.x - page.x, 1.0);
  label.top =
      plan->area.y + plan->area.height + length_of_ticks (sketch) + line;
  plot_sketch_add_label (sketch, &label);
}

/**
 * plot_map_plan_draw_axes: (skip)
 * @plan: a plan that was made for @sketch
 * @sketch: where to
 *
 * Draws what there is room for of both axes.
 */
void
plot_map_plan_draw_axes (const PlotMapPlan *plan, const PlotSketch *sketch)
{
  g_return_if_fail (plan != NULL && sketch != NULL);

  if (plan->has_titles)
    draw_titles (plan, sketch);
  if (!plan->has_ticks)
    return;
  plot_map_ticks_draw_x (&plan->x, sketch, plan->area);
  plot_map_ticks_draw_y (&plan->y, sketch, plan->area);
}
