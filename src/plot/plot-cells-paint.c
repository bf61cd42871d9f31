/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One path a role. On screens edges are whole pixels, so cells neither
 * overlap nor gape; in a file of vectors a role is laid over the whole of
 * those after it, so that no hair of background shows where two meet.
 */
#include "plot-cells-paint.h"

#include <math.h>

#include "plot-pattern.h"

/* The stripes of hatched cells against the patterns of roles. */
#define STRIPE_FACTOR 1.35

/* How much of their colour is seen: below them, so that a band narrower than
 * the stripes are apart is seen as well, and in them. */
#define WASH 0.2
#define STRONG_WASH 0.4
#define STRIPE 0.42
#define STRONG_STRIPE 0.9

typedef struct
{
  const PlotCellsBrush *brush;
  const PlotItem       *item;
  PlotRect              bounds;
} Job;

typedef struct
{
  PlotPattern pattern;
  PlotColor   color;
  double      size;
} Ink;

static void
use_color (const Job *job, PlotColor color)
{
  cairo_set_source_rgba (job->brush->cr,
                         color.red,
                         color.green,
                         color.blue,
                         color.alpha);
}

static double
snap (const Job *job, double coordinate)
{
  double scale = job->brush->device_scale;

  return job->brush->is_vector ? coordinate
                               : round (coordinate * scale) / scale;
}

static gboolean
has_key (const GArray *spans, guint key)
{
  for (guint i = 0; i < spans->len; i++)
    if (g_array_index (spans, PlotCellSpan, i).key == key)
      return TRUE;
  return FALSE;
}

static void
trace (const Job *job, const GArray *spans, guint8 key)
{
  cairo_new_path (job->brush->cr);
  for (guint i = 0; i < spans->len; i++)
    {
      const PlotCellSpan *span = &g_array_index (spans, PlotCellSpan, i);
      PlotCellEdges       edges = { 0 };

      if (span->key != key)
        continue;
      edges = plot_cells_edges (job->item->cells, job->bounds, span);
      edges.left = snap (job, edges.left);
      edges.top = snap (job, edges.top);
      cairo_rectangle (job->brush->cr,
                       edges.left,
                       edges.top,
                       snap (job, edges.right) - edges.left,
                       snap (job, edges.bottom) - edges.top);
    }
}

/* Draws a pattern over the current path, and takes it. */
static void
fill_pattern (const Job *job, Ink ink)
{
  cairo_t *cr = job->brush->cr;

  if (!job->brush->is_vector)
    {
      plot_tiles_use (job->brush->tiles, cr, ink.pattern, ink.size, ink.color);
      cairo_fill (cr);
      return;
    }
  cairo_save (cr);
  cairo_clip (cr);
  use_color (job, ink.color);
  plot_pattern_paint (cr, ink.pattern, job->bounds, ink.size);
  cairo_restore (cr);
}

/* Fills @role and all that is painted after it. */
static void
fill_from (const Job *job, guint8 role)
{
  const PlotCells *cells = job->item->cells;
  guint8           keys[PLOT_CELLS_N_VALUES] = { 0 };
  g_autoptr (GArray) spans = NULL;

  for (guint i = role; i < PLOT_CELLS_BLANK; i++)
    keys[i] = 1;
  spans = plot_cells_merge (cells, cells->roles, keys);
  trace (job, spans, 1);
  cairo_fill (job->brush->cr);
}

static void
paint_role (const Job *job, const GArray *spans, guint8 role)
{
  const PlotPalette *palette = job->brush->palette;
  Ink                ink = { plot_palette_get_pattern (palette, role),
                             plot_palette_get_pattern_ink (palette, role),
                             job->item->font.size };
  gboolean           is_patterned =
      job->item->is_patterned && ink.pattern != PLOT_PATTERN_SOLID;

  use_color (job, plot_palette_get_color (palette, role));
  if (job->brush->is_vector)
    fill_from (job, role);
  else
    {
      trace (job, spans, role);
      cairo_fill (job->brush->cr);
    }
  if (!is_patterned)
    return;
  trace (job, spans, role);
  fill_pattern (job, ink);
}

static void
paint_blank (const Job *job, const GArray *spans)
{
  PlotColor color =
      plot_palette_get_color (job->brush->palette, PLOT_ROLE_HATCH);
  Ink ink = { PLOT_PATTERN_RISING,
              plot_color_fade (color, 0.55),
              job->item->font.size };

  if (!has_key (spans, PLOT_CELLS_BLANK))
    return;
  trace (job, spans, PLOT_CELLS_BLANK);
  fill_pattern (job, ink);
}

static void
paint_stripes (const Job *job)
{
  static const guint8 keys[PLOT_CELLS_N_VALUES] = { [1] = 1 };
  const PlotPalette  *palette = job->brush->palette;
  const PlotCells    *cells = job->item->cells;
  PlotRole            role = job->item->role;
  PlotColor           color = plot_palette_get_color (palette, role);
  gboolean            is_strong = plot_palette_is_high_contrast (palette);
  double              strength = is_strong ? STRONG_STRIPE : STRIPE;
  Ink                 ink = { PLOT_PATTERN_RISING,
                              plot_color_fade (color, strength),
                              job->item->font.size * STRIPE_FACTOR };
  g_autoptr (GArray) spans = NULL;

  if (cells->is_hatched == NULL)
    return;
  spans = plot_cells_merge (cells, cells->is_hatched, keys);
  trace (job, spans, 1);
  use_color (job, plot_color_fade (color, is_strong ? STRONG_WASH : WASH));
  cairo_fill (job->brush->cr);
  trace (job, spans, 1);
  fill_pattern (job, ink);
}

/**
 * plot_cells_paint: (skip)
 * @brush: what to paint with
 * @item: an item with cells
 * @bounds: its bounds, within what cairo can take
 *
 * Paints all cells. A cell whose role is %PLOT_ROLE_BACKGROUND, or none at
 * all, stays clear.
 */
void
plot_cells_paint (const PlotCellsBrush *brush,
                  const PlotItem       *item,
                  PlotRect              bounds)
{
  Job    job = { brush, item, bounds };
  guint8 keys[PLOT_CELLS_N_VALUES] = { 0 };
  g_autoptr (GArray) spans = NULL;

  g_return_if_fail (brush != NULL && item != NULL);
  g_return_if_fail (item->cells != NULL);

  for (guint i = 0; i < PLOT_CELLS_N_VALUES; i++)
    keys[i] = (guint8)i;
  spans = plot_cells_merge (item->cells, item->cells->roles, keys);
  cairo_save (brush->cr);
  cairo_set_antialias (brush->cr,
                       brush->is_vector ? CAIRO_ANTIALIAS_DEFAULT
                                        : CAIRO_ANTIALIAS_NONE);
  for (guint role = PLOT_ROLE_BACKGROUND + 1; role < PLOT_N_ROLES; role++)
    if (has_key (spans, role))
      paint_role (&job, spans, (guint8)role);
  paint_blank (&job, spans);
  paint_stripes (&job);
  cairo_restore (brush->cr);
}
