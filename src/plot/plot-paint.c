/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One function a kind of item. Every coordinate passes hold() on its way to
 * cairo, whose fixed-point numbers overflow outside it; hairlines and
 * edges are snapped to device pixels so that they stay crisp.
 */
#include "plot-paint.h"

#include <math.h>
#include <string.h>

#include "plot-cells-paint.h"
#include "plot-dash.h"
#include "plot-pattern.h"

/* Beyond this cairo's rasteriser is known to go wrong. */
#define COORDINATE_LIMIT 16384.0

/* Lines up to this wide are snapped. */
#define HAIRLINE 1.5

/* Between a cell and the ring around it. */
#define CELL_RING 4.0

typedef struct
{
  cairo_t                *cr;
  const PlotPalette      *palette;
  PlotPainter            *painter;
  const PlotPaintOptions *options;
  double                  device_scale;
  gboolean                is_vector;
} Brush;

typedef struct
{
  PlotPattern pattern;
  PlotColor   color;
} Ink;

static double
hold (double coordinate)
{
  if (isnan (coordinate))
    return 0.0;
  return CLAMP (coordinate, -COORDINATE_LIMIT, COORDINATE_LIMIT);
}

static PlotRect
hold_rect (PlotRect rect)
{
  PlotRect held = { .x = hold (rect.x), .y = hold (rect.y) };

  held.width = MAX (hold (rect.x + rect.width) - held.x, 0.0);
  held.height = MAX (hold (rect.y + rect.height) - held.y, 0.0);
  return held;
}

static void
use_color (const Brush *brush, PlotColor color)
{
  cairo_set_source_rgba (brush->cr,
                         color.red,
                         color.green,
                         color.blue,
                         color.alpha);
}

static void
use_role (const Brush *brush, PlotRole role)
{
  use_color (brush, plot_palette_get_color (brush->palette, role));
}

static void
add_corner (cairo_t *cr, PlotPoint center, double radius, double angle)
{
  cairo_arc (cr, center.x, center.y, radius, angle, angle + G_PI / 2.0);
}

static double
radius_at (const PlotItem *item, PlotCorners corner)
{
  double most = MIN (item->bounds.width, item->bounds.height) / 2.0;

  return (item->corners & corner) != 0 ? hold (MIN (item->radius, most)) : 0.0;
}

static void
trace_rect (cairo_t *cr, const PlotItem *item, PlotRect rect)
{
  double right = rect.x + rect.width;
  double bottom = rect.y + rect.height;
  double a = radius_at (item, PLOT_CORNER_TOP_LEFT);
  double b = radius_at (item, PLOT_CORNER_TOP_RIGHT);
  double c = radius_at (item, PLOT_CORNER_BOTTOM_RIGHT);
  double d = radius_at (item, PLOT_CORNER_BOTTOM_LEFT);

  cairo_new_path (cr);
  if (a + b + c + d <= 0.0)
    {
      cairo_rectangle (cr, rect.x, rect.y, rect.width, rect.height);
      return;
    }
  add_corner (cr, (PlotPoint){ rect.x + a, rect.y + a }, a, G_PI);
  add_corner (cr, (PlotPoint){ right - b, rect.y + b }, b, -G_PI / 2.0);
  add_corner (cr, (PlotPoint){ right - c, bottom - c }, c, 0.0);
  add_corner (cr, (PlotPoint){ rect.x + d, bottom - d }, d, G_PI / 2.0);
  cairo_close_path (cr);
}

static double
round_to_pixel (const Brush *brush, double coordinate)
{
  return round (coordinate * brush->device_scale) / brush->device_scale;
}

/* On screens edges are whole pixels, which is crisp and quick; what is there
 * at all is at least one pixel. */
static PlotRect
fit_rect (const Brush *brush, PlotRect rect)
{
  PlotRect held = hold_rect (rect);
  PlotRect fitted = held;
  double   pixel = 1.0 / brush->device_scale;

  if (brush->is_vector)
    return held;
  fitted.x = round_to_pixel (brush, held.x);
  fitted.y = round_to_pixel (brush, held.y);
  fitted.width = round_to_pixel (brush, held.x + held.width) - fitted.x;
  fitted.height = round_to_pixel (brush, held.y + held.height) - fitted.y;
  if (held.width > 0.0)
    fitted.width = MAX (fitted.width, pixel);
  if (held.height > 0.0)
    fitted.height = MAX (fitted.height, pixel);
  return fitted;
}

static double
snap (const Brush *brush, double coordinate, double stroke)
{
  double scale = brush->device_scale;
  double pixels = MAX (round (stroke * scale), 1.0);
  double half = fmod (pixels, 2.0) / 2.0;

  if (stroke > HAIRLINE)
    return coordinate;
  return (round (coordinate * scale - half) + half) / scale;
}

/* A line that may show its series' dashes does so where colours may not be
 * told apart; with plain dashes besides, in every look. */
static PlotDash
choose_dash (const Brush *brush, const PlotItem *item, double stroke)
{
  PlotDash plain = { 1, { MAX (stroke * 3.0, 1.0) } };

  if (item->is_patterned &&
      (item->is_dashed || plot_palette_is_high_contrast (brush->palette)))
    return plot_dash_of_pattern (
        plot_palette_get_pattern (brush->palette, item->role),
        stroke);
  plain.n_lengths = item->is_dashed ? 1 : 0;
  return plain;
}

static double
use_stroke (const Brush *brush, const PlotItem *item)
{
  gboolean is_strong = plot_palette_is_high_contrast (brush->palette) &&
                       item->role != PLOT_ROLE_GRID;
  double   factor = is_strong ? 1.5 : 1.0;
  double   stroke = hold (item->stroke) * factor;
  PlotDash dash = choose_dash (brush, item, stroke);

  /* A hairline is a whole number of device pixels. */
  if (stroke <= HAIRLINE)
    stroke =
        MAX (round (stroke * brush->device_scale), 1.0) / brush->device_scale;
  cairo_set_line_width (brush->cr, stroke);
  cairo_set_dash (brush->cr, dash.lengths, dash.n_lengths, 0.0);
  return stroke;
}

/* Files of vectors get strokes, all else the quicker tiles. */
static void
fill_pattern (const Brush *brush, const PlotItem *item, Ink ink)
{
  PlotRect rect = fit_rect (brush, item->bounds);

  trace_rect (brush->cr, item, rect);
  if (!brush->is_vector)
    {
      plot_tiles_use (plot_painter_get_tiles (brush->painter),
                      brush->cr,
                      ink.pattern,
                      item->font.size,
                      ink.color);
      cairo_fill (brush->cr);
      return;
    }
  cairo_save (brush->cr);
  cairo_clip (brush->cr);
  use_color (brush, ink.color);
  plot_pattern_paint (brush->cr, ink.pattern, rect, item->font.size);
  cairo_restore (brush->cr);
}

static void
paint_rect (const Brush *brush, const PlotItem *item)
{
  Ink ink = { plot_palette_get_pattern (brush->palette, item->role),
              plot_palette_get_pattern_ink (brush->palette, item->role) };

  use_role (brush, item->role);
  trace_rect (brush->cr, item, fit_rect (brush, item->bounds));
  if (item->stroke > 0.0)
    {
      use_stroke (brush, item);
      cairo_stroke (brush->cr);
      return;
    }
  cairo_fill (brush->cr);
  if (item->is_patterned && ink.pattern != PLOT_PATTERN_SOLID)
    fill_pattern (brush, item, ink);
}

static void
paint_hatch (const Brush *brush, const PlotItem *item)
{
  PlotColor color = plot_palette_get_color (brush->palette, item->role);
  Ink       ink = { PLOT_PATTERN_RISING, plot_color_fade (color, 0.55) };

  fill_pattern (brush, item, ink);
  if (item->stroke <= 0.0)
    return;
  use_color (brush, color);
  use_stroke (brush, item);
  trace_rect (brush->cr, item, fit_rect (brush, item->bounds));
  cairo_stroke (brush->cr);
}

static void
paint_cells (const Brush *brush, const PlotItem *item)
{
  PlotCellsBrush cells = {
    .cr = brush->cr,
    .palette = brush->palette,
    .tiles = plot_painter_get_tiles (brush->painter),
    .device_scale = brush->device_scale,
    .is_vector = brush->is_vector,
  };

  if (item->cells != NULL)
    plot_cells_paint (&cells, item, hold_rect (item->bounds));
}

static void
paint_line (const Brush *brush, const PlotItem *item)
{
  double   stroke = use_stroke (brush, item);
  gboolean is_axial =
      item->n_points == 2 && (item->points[0].x == item->points[1].x ||
                              item->points[0].y == item->points[1].y);

  cairo_new_path (brush->cr);
  for (size_t i = 0; i < item->n_points; i++)
    {
      double x = hold (item->points[i].x);
      double y = hold (item->points[i].y);

      cairo_line_to (brush->cr,
                     is_axial ? snap (brush, x, stroke) : x,
                     is_axial ? snap (brush, y, stroke) : y);
    }
  use_role (brush, item->role);
  /* A spike of a curve reaches no further than its value. */
  cairo_set_line_join (brush->cr,
                       item->series != NULL ? CAIRO_LINE_JOIN_ROUND
                                            : CAIRO_LINE_JOIN_MITER);
  cairo_stroke (brush->cr);
}

static void
paint_text (const Brush *brush, const PlotItem *item)
{
  PlotItem held = *item;

  held.anchor.x = hold (item->anchor.x);
  held.anchor.y = hold (item->anchor.y);
  use_role (brush, item->role);
  plot_painter_show_text (brush->painter, brush->cr, &held);
}

static void
paint_hover (const Brush *brush, const PlotItem *item)
{
  PlotRect rect = hold_rect (item->bounds);

  if (item->kind != PLOT_ITEM_RECT || brush->options->hover == NULL ||
      !g_str_equal (item->id, brush->options->hover))
    return;
  trace_rect (brush->cr, item, rect);
  use_role (brush, PLOT_ROLE_INK);
  cairo_set_dash (brush->cr, NULL, 0, 0.0);
  cairo_set_line_width (brush->cr, 1.5);
  cairo_stroke (brush->cr);
}

static void
paint_item (const Brush *brush, const PlotItem *item)
{
  switch (item->kind)
    {
    case PLOT_ITEM_RECT:
      paint_rect (brush, item);
      break;
    case PLOT_ITEM_HATCH:
      paint_hatch (brush, item);
      break;
    case PLOT_ITEM_LINE:
    case PLOT_ITEM_POLYLINE:
      paint_line (brush, item);
      break;
    case PLOT_ITEM_TEXT:
      paint_text (brush, item);
      break;
    case PLOT_ITEM_CELLS:
      paint_cells (brush, item);
      break;
    }
  paint_hover (brush, item);
}

static void
paint_ring (const Brush *brush, PlotRect bounds, double radius)
{
  const PlotItem ring = { .radius = radius, .corners = PLOT_CORNER_ALL };

  cairo_set_dash (brush->cr, NULL, 0, 0.0);
  trace_rect (brush->cr, &ring, hold_rect (bounds));
  use_role (brush, PLOT_ROLE_FOCUS);
  cairo_set_line_width (brush->cr, 2.0);
  cairo_stroke (brush->cr);
}

/* On any color below it. */
static void
paint_halo (const Brush *brush, PlotRect bounds)
{
  const PlotItem ring = { .radius = 2.0, .corners = PLOT_CORNER_ALL };

  cairo_set_dash (brush->cr, NULL, 0, 0.0);
  trace_rect (brush->cr, &ring, hold_rect (bounds));
  use_role (brush, PLOT_ROLE_BACKGROUND);
  cairo_set_line_width (brush->cr, 6.0);
  cairo_stroke (brush->cr);
}

/* A cell may be as small as a pixel, so its ring stands around it. */
static void
paint_focus (const Brush *brush, const PlotScene *scene)
{
  const PlotRect *rect = brush->options->focus_rect;
  int             index = -1;
  PlotRect        around = { 0.0 };

  if (brush->options->focus != NULL)
    index = plot_scene_find_group (scene, brush->options->focus);
  if (index >= 0)
    paint_ring (brush, plot_scene_get_group (scene, (guint)index)->bounds, 6.0);
  if (rect == NULL)
    return;
  around = (PlotRect){ rect->x - CELL_RING,
                       rect->y - CELL_RING,
                       rect->width + 2.0 * CELL_RING,
                       rect->height + 2.0 * CELL_RING };
  paint_halo (brush, around);
  paint_ring (brush, around, 2.0);
}

static void
paint_background (const Brush *brush, const PlotScene *scene)
{
  use_role (brush, PLOT_ROLE_BACKGROUND);
  cairo_rectangle (brush->cr,
                   0.0,
                   0.0,
                   hold (plot_scene_get_width (scene)),
                   hold (plot_scene_get_height (scene)));
  cairo_fill (brush->cr);
}

static gboolean
is_vector_target (cairo_t *cr)
{
  cairo_surface_type_t type = cairo_surface_get_type (cairo_get_target (cr));

  return type == CAIRO_SURFACE_TYPE_SVG || type == CAIRO_SURFACE_TYPE_PDF;
}

/**
 * plot_scene_paint:
 * @scene: what to draw
 * @cr: where to; one logical pixel is one unit of it
 * @palette: the colours
 * @painter: fonts, of this thread
 * @options: (nullable): hover, focus, transparency; none of it by default
 *
 * Paints the whole scene. Failures are left in cairo_status() of @cr.
 */
void
plot_scene_paint (const PlotScene        *scene,
                  cairo_t                *cr,
                  const PlotPalette      *palette,
                  PlotPainter            *painter,
                  const PlotPaintOptions *options)
{
  static const PlotPaintOptions plain = { 0 };
  Brush brush = { .cr = cr, .palette = palette, .painter = painter };

  g_return_if_fail (scene != NULL && cr != NULL);
  g_return_if_fail (palette != NULL && painter != NULL);

  brush.options = options == NULL ? &plain : options;
  brush.device_scale =
      brush.options->device_scale > 0.0 ? brush.options->device_scale : 1.0;
  brush.is_vector = is_vector_target (cr);
  plot_tiles_set_scale (plot_painter_get_tiles (painter), brush.device_scale);
  cairo_save (cr);
  if (!brush.options->is_transparent)
    paint_background (&brush, scene);
  for (guint i = 0; i < plot_scene_get_n_items (scene); i++)
    paint_item (&brush, plot_scene_get_item (scene, i));
  paint_focus (&brush, scene);
  cairo_restore (cr);
}
