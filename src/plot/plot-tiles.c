/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A tile is an image of whole device pixels, as wide as the pattern's period,
 * so it repeats without a seam. A few are kept; the oldest is replaced.
 */
#include "plot-tiles.h"

#include <math.h>

#include "plot-pattern.h"
#include "plot-rect.h"

/* More than a chart needs in one look. */
#define N_SLOTS 32

typedef struct
{
  PlotPattern      pattern;
  int              side;  /* device pixels; 0 for none yet */
  double           scale; /* device pixels a logical one */
  PlotColor        ink;
  cairo_pattern_t *paint; /* owned, nullable */
} Tile;

struct _PlotTiles
{
  double device_scale;
  guint  next; /* the slot that is replaced next */
  Tile   slots[N_SLOTS];
};

/**
 * plot_tiles_new: (skip)
 *
 * Returns: (transfer full): no tiles yet
 */
PlotTiles *
plot_tiles_new (void)
{
  PlotTiles *tiles = g_new0 (PlotTiles, 1);

  tiles->device_scale = 1.0;
  return tiles;
}

/**
 * plot_tiles_free: (skip)
 * @tiles: (nullable) (transfer full): tiles
 *
 * Frees the tiles.
 */
void
plot_tiles_free (PlotTiles *tiles)
{
  if (tiles == NULL)
    return;
  for (guint i = 0; i < N_SLOTS; i++)
    g_clear_pointer (&tiles->slots[i].paint, cairo_pattern_destroy);
  g_free (tiles);
}

/**
 * plot_tiles_set_scale: (skip)
 * @tiles: tiles
 * @device_scale: device pixels a logical pixel, above zero
 *
 * Sets for which screen tiles are drawn from now on.
 */
void
plot_tiles_set_scale (PlotTiles *tiles, double device_scale)
{
  g_return_if_fail (tiles != NULL);
  g_return_if_fail (device_scale > 0.0);

  tiles->device_scale = device_scale;
}

static cairo_pattern_t *
draw_tile (const Tile *tile)
{
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_ARGB32, tile->side, tile->side);
  cairo_t         *cr = cairo_create (surface);
  cairo_pattern_t *paint = NULL;
  double           side = tile->side;
  PlotRect         around = { -side, -side, side * 3.0, side * 3.0 };
  cairo_matrix_t   matrix;

  cairo_set_source_rgba (cr,
                         tile->ink.red,
                         tile->ink.green,
                         tile->ink.blue,
                         tile->ink.alpha);
  /* Straight lines fall on whole pixels. */
  cairo_translate (cr, 0.5, 0.5);
  plot_pattern_stroke (cr, tile->pattern, around, side);
  cairo_destroy (cr);
  paint = cairo_pattern_create_for_surface (surface);
  cairo_surface_destroy (surface);
  cairo_pattern_set_extend (paint, CAIRO_EXTEND_REPEAT);
  cairo_pattern_set_filter (paint, CAIRO_FILTER_NEAREST);
  cairo_matrix_init_scale (&matrix, tile->scale, tile->scale);
  cairo_pattern_set_matrix (paint, &matrix);
  return paint;
}

static gboolean
is_same (const Tile *a, const Tile *b)
{
  return a->pattern == b->pattern && a->side == b->side &&
         a->scale == b->scale && a->ink.red == b->ink.red &&
         a->ink.green == b->ink.green && a->ink.blue == b->ink.blue &&
         a->ink.alpha == b->ink.alpha;
}

static const Tile *
find_tile (PlotTiles *tiles, const Tile *wanted)
{
  Tile *tile = NULL;

  for (guint i = 0; i < N_SLOTS; i++)
    if (is_same (&tiles->slots[i], wanted))
      return &tiles->slots[i];
  tile = &tiles->slots[tiles->next];
  tiles->next = (tiles->next + 1) % N_SLOTS;
  g_clear_pointer (&tile->paint, cairo_pattern_destroy);
  *tile = *wanted;
  tile->paint = draw_tile (tile);
  return tile;
}

/**
 * plot_tiles_use: (skip)
 * @tiles: tiles
 * @cr: gets the pattern as its source
 * @pattern: which
 * @size: size of text near it, logical pixels; the pattern's period follows
 * @ink: its colour
 *
 * Takes the tile of a pattern as source, drawing it if need be.
 */
void
plot_tiles_use (PlotTiles  *tiles,
                cairo_t    *cr,
                PlotPattern pattern,
                double      size,
                PlotColor   ink)
{
  Tile   wanted = { .pattern = pattern, .ink = ink };
  double period = plot_pattern_period (pattern, size);

  g_return_if_fail (tiles != NULL && cr != NULL);
  g_return_if_fail ((guint)pattern < PLOT_N_PATTERNS);

  wanted.scale = tiles->device_scale;
  wanted.side = (int)CLAMP (lround (period * wanted.scale), 3, 1024);
  cairo_set_source (cr, find_tile (tiles, &wanted)->paint);
}
