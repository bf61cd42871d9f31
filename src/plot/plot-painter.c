/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Widths are asked for again and again while a slider is dragged, so they
 * are remembered by text, size and weight; the memory is emptied when it is
 * full. Metrics are not hinted: a chart has the same layout at every scale.
 */
#include "plot-painter.h"

#include <math.h>
#include <string.h>

#include <pango/pangocairo.h>

#define DEFAULT_FAMILY "Cantarell, Inter, sans"
#define MAX_WIDTHS 4096

/* Sizes of text are set in steps: fontconfig gets slow with each new one, and
 * resizing a window asks for many. */
#define SMALL_STEP 0.25
#define LARGE_STEP 1.0
#define LARGE_SIZE 32.0
#define LEAST_SIZE 1.0
#define MOST_SIZE 2048.0

struct _PlotPainter
{
  PangoContext         *context;     /* owned */
  PangoLayout          *layout;      /* owned */
  PangoFontDescription *description; /* owned */
  GHashTable           *widths;      /* owned: WidthKey to itself */
  PlotTiles            *tiles;       /* owned */
  PlotMeasurer          measurer;
  PlotFont              font; /* of @layout */
};

typedef struct
{
  int    size;
  int    weight;
  double width;
  char   text[];
} WidthKey;

static guint
hash_key (gconstpointer data)
{
  const WidthKey *key = data;

  return g_str_hash (key->text) ^ (guint)(key->size * 31 + key->weight);
}

static gboolean
equal_keys (gconstpointer a, gconstpointer b)
{
  const WidthKey *first = a;
  const WidthKey *second = b;

  return first->size == second->size && first->weight == second->weight &&
         g_str_equal (first->text, second->text);
}

/* What is not a number becomes the least. */
static double
step_size (double size)
{
  double step = size < LARGE_SIZE ? SMALL_STEP : LARGE_STEP;

  if (!(size >= LEAST_SIZE))
    return LEAST_SIZE;
  return round (MIN (size, MOST_SIZE) / step) * step;
}

static void
set_font (PlotPainter *painter, PlotFont font)
{
  double size = step_size (font.size);

  if (painter->font.size == size && painter->font.weight == font.weight)
    return;
  painter->font = (PlotFont){ size, font.weight };
  pango_font_description_set_weight (painter->description,
                                     font.weight == PLOT_WEIGHT_BOLD
                                         ? PANGO_WEIGHT_BOLD
                                         : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_absolute_size (painter->description,
                                            size * PANGO_SCALE);
  pango_layout_set_font_description (painter->layout, painter->description);
}

static double
ask_pango (PlotPainter *painter, const char *text, PlotFont font)
{
  PangoRectangle logical = { 0 };

  set_font (painter, font);
  pango_layout_set_text (painter->layout, text, -1);
  pango_layout_get_extents (painter->layout, NULL, &logical);
  return (double)logical.width / PANGO_SCALE;
}

static WidthKey *
make_key (const char *text, gsize length, PlotFont font)
{
  WidthKey *key = g_malloc (sizeof *key + length + 1);

  key->size = (int)(step_size (font.size) / SMALL_STEP);
  key->weight = (int)font.weight;
  key->width = 0.0;
  memcpy (key->text, text, length + 1);
  return key;
}

static double
measure_pango (const char *text, PlotFont font, gpointer data)
{
  PlotPainter         *painter = data;
  g_autofree WidthKey *key = make_key (text, strlen (text), font);
  const WidthKey      *known = g_hash_table_lookup (painter->widths, key);
  double               width = 0.0;

  if (known != NULL)
    return known->width;
  if (g_hash_table_size (painter->widths) >= MAX_WIDTHS)
    g_hash_table_remove_all (painter->widths);
  width = ask_pango (painter, text, font);
  key->width = width;
  g_hash_table_add (painter->widths, g_steal_pointer (&key));
  return width;
}

static void
measure_line (PlotPainter *painter)
{
  PangoFontMetrics *metrics = NULL;
  double            em = 0.0;

  set_font (painter, (PlotFont){ 100.0, PLOT_WEIGHT_NORMAL });
  metrics =
      pango_context_get_metrics (painter->context, painter->description, NULL);
  em = 100.0 * PANGO_SCALE;
  painter->measurer.ascent = pango_font_metrics_get_ascent (metrics) / em;
  painter->measurer.descent = pango_font_metrics_get_descent (metrics) / em;
  pango_font_metrics_unref (metrics);
}

static void
set_up_context (PlotPainter *painter)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (painter->context, options);
  pango_cairo_context_set_resolution (painter->context, 96.0);
  pango_context_set_round_glyph_positions (painter->context, FALSE);
  cairo_font_options_destroy (options);
  /* Figures of one width, so that columns of them stand in line. */
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (painter->layout, attributes);
  pango_layout_set_single_paragraph_mode (painter->layout, TRUE);
}

/**
 * plot_painter_new:
 * @family: (nullable): font families in order of preference, as Pango takes
 *   them; without it Cantarell, Inter, or what the system has
 *
 * Returns: (transfer full): a painter for this thread
 */
PlotPainter *
plot_painter_new (const char *family)
{
  PlotPainter *painter = g_new0 (PlotPainter, 1);

  painter->context =
      pango_font_map_create_context (pango_cairo_font_map_get_default ());
  painter->layout = pango_layout_new (painter->context);
  painter->description = pango_font_description_new ();
  pango_font_description_set_family (painter->description,
                                     family == NULL ? DEFAULT_FAMILY : family);
  painter->widths = g_hash_table_new_full (hash_key, equal_keys, g_free, NULL);
  painter->tiles = plot_tiles_new ();
  set_up_context (painter);
  painter->measurer.measure = measure_pango;
  painter->measurer.data = painter;
  measure_line (painter);
  return painter;
}

/**
 * plot_painter_free:
 * @painter: (nullable) (transfer full): a painter
 *
 * Frees a painter with its fonts and tiles.
 */
void
plot_painter_free (PlotPainter *painter)
{
  if (painter == NULL)
    return;
  g_clear_pointer (&painter->tiles, plot_tiles_free);
  g_clear_pointer (&painter->widths, g_hash_table_unref);
  g_clear_pointer (&painter->description, pango_font_description_free);
  g_clear_object (&painter->layout);
  g_clear_object (&painter->context);
  g_free (painter);
}

/**
 * plot_painter_get_measurer:
 * @painter: a painter
 *
 * Returns: (transfer none): measures as this painter draws; lives as long
 */
const PlotMeasurer *
plot_painter_get_measurer (PlotPainter *painter)
{
  g_return_val_if_fail (painter != NULL, NULL);

  return &painter->measurer;
}

/**
 * plot_painter_get_tiles: (skip)
 * @painter: a painter
 *
 * Returns: (transfer none): its tiles of patterns
 */
PlotTiles *
plot_painter_get_tiles (PlotPainter *painter)
{
  g_return_val_if_fail (painter != NULL, NULL);

  return painter->tiles;
}

static double
shift_of (PlotAlign align, double width)
{
  switch (align)
    {
    case PLOT_ALIGN_LEFT:
      return 0.0;
    case PLOT_ALIGN_CENTER:
      return width / 2.0;
    case PLOT_ALIGN_RIGHT:
      return width;
    }
  return 0.0;
}

/**
 * plot_painter_show_text:
 * @painter: a painter
 * @cr: where to; its source is the ink
 * @item: a text item
 *
 * Sets the text of @item, as it is and where it is.
 */
void
plot_painter_show_text (PlotPainter *painter, cairo_t *cr, const PlotItem *item)
{
  PangoLayoutLine *line = NULL;
  PangoRectangle   logical = { 0 };

  g_return_if_fail (painter != NULL && cr != NULL);
  g_return_if_fail (item != NULL && item->kind == PLOT_ITEM_TEXT);

  if (item->text == NULL || *item->text == '\0')
    return;
  set_font (painter, item->font);
  pango_layout_set_text (painter->layout, item->text, -1);
  line = pango_layout_get_line_readonly (painter->layout, 0);
  pango_layout_line_get_extents (line, NULL, &logical);
  cairo_move_to (
      cr,
      item->anchor.x -
          shift_of (item->align, (double)logical.width / PANGO_SCALE),
      item->anchor.y);
  pango_cairo_show_layout_line (cr, line);
}
