/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Most texts of a chart are the same from frame to frame while a slider is
 * dragged, and shaping is what costs.  So each text is shaped once for a size
 * and weight, for measuring and setting alike, and kept; the memory is
 * emptied when it is full.  Metrics are not hinted: a chart has the same
 * layout at every scale.
 */
#include "plot-painter.h"

#include <math.h>
#include <string.h>

#include <pango/pangocairo.h>

#define DEFAULT_FAMILY "Cantarell, Inter, sans"
#define MAX_TEXTS 1024

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
  PangoAttrList        *attributes;  /* owned */
  PangoFontDescription *description; /* owned */
  GHashTable           *texts;       /* owned: Text to itself */
  PlotTiles            *tiles;       /* owned */
  PlotMeasurer          measurer;
};

/* A text in a font; as a key it has neither layout nor width. */
typedef struct
{
  const char  *text; /* owned, borrowed by a key */
  int          size; /* in steps */
  PlotWeight   weight;
  PangoLayout *layout; /* owned */
  double       width;
} Text;

static void
free_text (gpointer data)
{
  Text *text = data;

  g_free ((gpointer)text->text);
  g_object_unref (text->layout);
  g_free (text);
}

static guint
hash_text (gconstpointer data)
{
  const Text *text = data;

  return g_str_hash (text->text) ^ (guint)(text->size * 31 + (int)text->weight);
}

static gboolean
equal_texts (gconstpointer a, gconstpointer b)
{
  const Text *first = a;
  const Text *second = b;

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
describe_font (PlotPainter *painter, double size, PlotWeight weight)
{
  pango_font_description_set_weight (
      painter->description,
      weight == PLOT_WEIGHT_BOLD ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_absolute_size (painter->description,
                                            size * PANGO_SCALE);
}

static Text *
shape (PlotPainter *painter, const Text *key)
{
  Text          *text = g_new (Text, 1);
  PangoRectangle logical = { 0 };

  *text = *key;
  text->text = g_strdup (key->text);
  text->layout = pango_layout_new (painter->context);
  describe_font (painter, key->size * SMALL_STEP, key->weight);
  pango_layout_set_font_description (text->layout, painter->description);
  pango_layout_set_attributes (text->layout, painter->attributes);
  pango_layout_set_single_paragraph_mode (text->layout, TRUE);
  pango_layout_set_text (text->layout, key->text, -1);
  pango_layout_get_extents (text->layout, NULL, &logical);
  text->width = (double)logical.width / PANGO_SCALE;
  return text;
}

static const Text *
find_text (PlotPainter *painter, const char *words, PlotFont font)
{
  const Text key = { .text = words,
                     .size = (int)(step_size (font.size) / SMALL_STEP),
                     .weight = font.weight };
  Text      *text = g_hash_table_lookup (painter->texts, &key);

  if (text != NULL)
    return text;
  if (g_hash_table_size (painter->texts) >= MAX_TEXTS)
    g_hash_table_remove_all (painter->texts);
  text = shape (painter, &key);
  g_hash_table_add (painter->texts, text);
  return text;
}

static double
measure_pango (const char *text, PlotFont font, gpointer data)
{
  return find_text (data, text, font)->width;
}

/* Asked of the font itself: for its metrics Pango would set a sentence, and
 * another one in each language. */
static void
measure_line (PlotPainter *painter)
{
  const double   em = 100.0 * PANGO_SCALE;
  PangoRectangle line = { 0 };
  g_autoptr (PangoFont) font = NULL;

  describe_font (painter, 100.0, PLOT_WEIGHT_NORMAL);
  font = pango_context_load_font (painter->context, painter->description);
  pango_font_get_glyph_extents (font, PANGO_GLYPH_EMPTY, NULL, &line);
  painter->measurer.ascent = PANGO_ASCENT (line) / em;
  painter->measurer.descent = PANGO_DESCENT (line) / em;
}

static void
set_up_context (PlotPainter *painter)
{
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (painter->context, options);
  pango_cairo_context_set_resolution (painter->context, 96.0);
  pango_context_set_round_glyph_positions (painter->context, FALSE);
  cairo_font_options_destroy (options);
  /* Figures of one width, so that columns of them stand in line. */
  pango_attr_list_insert (painter->attributes,
                          pango_attr_font_features_new ("tnum=1"));
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
  painter->attributes = pango_attr_list_new ();
  painter->description = pango_font_description_new ();
  pango_font_description_set_family (painter->description,
                                     family == NULL ? DEFAULT_FAMILY : family);
  painter->texts =
      g_hash_table_new_full (hash_text, equal_texts, free_text, NULL);
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
  g_clear_pointer (&painter->texts, g_hash_table_unref);
  g_clear_pointer (&painter->description, pango_font_description_free);
  g_clear_pointer (&painter->attributes, pango_attr_list_unref);
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
  const Text *text = NULL;

  g_return_if_fail (painter != NULL && cr != NULL);
  g_return_if_fail (item != NULL && item->kind == PLOT_ITEM_TEXT);

  if (item->text == NULL || *item->text == '\0')
    return;
  text = find_text (painter, item->text, item->font);
  cairo_move_to (cr,
                 item->anchor.x - shift_of (item->align, text->width),
                 item->anchor.y);
  pango_cairo_show_layout_line (
      cr,
      pango_layout_get_line_readonly (text->layout, 0));
}

/**
 * plot_painter_prepare:
 *
 * Begins to look for the system's fonts, which Pango does in a thread of its
 * own.  Who calls it some milliseconds before the first painter is made does
 * not wait for them.
 */
void
plot_painter_prepare (void)
{
  pango_cairo_font_map_get_default ();
}
