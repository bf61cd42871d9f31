/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Most texts of a chart are the same from frame to frame while a slider is
 * dragged, and shaping is what costs.  So each text is shaped once for a size
 * and weight, for measuring and setting alike, and kept; the memory is
 * emptied when it is full.  Metrics are not hinted: a chart has the same
 * layout at every scale.
 *
 * A text is one line of one font, so it is shaped without a PangoLayout: that
 * asks each font for its metrics, for which Pango looks for a second font and
 * sets a sentence in it.  With the ten sizes of a chart this is most of what
 * its texts cost.
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

/* A text in a font; as a key it has neither runs nor width. */
typedef struct
{
  const char *text; /* owned, borrowed by a key */
  int         size; /* in steps */
  PlotWeight  weight;
  GPtrArray  *runs; /* owned, PangoGlyphItem: from left to right */
  double      width;
} Text;

static void
free_text (gpointer data)
{
  Text *text = data;

  g_free ((gpointer)text->text);
  g_ptr_array_unref (text->runs);
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

/* Parts of one font and direction, in the order in which they are seen.  A
 * weak direction is that of the text, if it has one. */
static GList *
itemize (PlotPainter *painter, const char *text)
{
  g_autoptr (GList) items = NULL;

  pango_context_set_font_description (painter->context, painter->description);
  items = pango_itemize_with_base_dir (painter->context,
                                       PANGO_DIRECTION_WEAK_LTR,
                                       text,
                                       0,
                                       (int)strlen (text),
                                       painter->attributes,
                                       NULL);
  return pango_reorder_items (items);
}

/* All runs are set at the start of the text: cairo rounds the places that it
 * is told, and glyphs are put on whole pixels. */
static void
shift_glyphs (PangoGlyphString *glyphs, int distance)
{
  for (int i = 0; i < glyphs->num_glyphs; i++)
    glyphs->glyphs[i].geometry.x_offset += distance;
}

static PangoGlyphItem *
shape_item (const char *text, PangoItem *item)
{
  PangoGlyphItem *run = g_slice_new0 (PangoGlyphItem);

  run->item = item;
  run->glyphs = pango_glyph_string_new ();
  pango_shape_with_flags (text + item->offset,
                          item->length,
                          text,
                          -1,
                          &item->analysis,
                          run->glyphs,
                          PANGO_SHAPE_NONE);
  return run;
}

static void
free_run (gpointer data)
{
  pango_glyph_item_free (data);
}

/* A tab or the end of a line is a space, as there is one line. */
static char *
copy_line (const char *text)
{
  char *line = g_strdup (text);

  for (char *p = line; *p != '\0'; p++)
    if (g_ascii_iscntrl (*p))
      *p = ' ';
  return line;
}

static Text *
shape (PlotPainter *painter, const Text *key)
{
  Text            *text = g_new (Text, 1);
  g_autofree char *line = copy_line (key->text);
  g_autoptr (GList) items = NULL;
  int width = 0;

  *text = *key;
  text->text = g_strdup (key->text);
  text->runs = g_ptr_array_new_with_free_func (free_run);
  describe_font (painter, key->size * SMALL_STEP, key->weight);
  items = itemize (painter, line);
  for (const GList *at = items; at != NULL; at = at->next)
    {
      PangoGlyphItem *run = shape_item (line, at->data);

      g_ptr_array_add (text->runs, run);
      shift_glyphs (run->glyphs, width);
      width += pango_glyph_string_get_width (run->glyphs);
    }
  text->width = (double)width / PANGO_SCALE;
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

static void
show_runs (const Text *text, cairo_t *cr, double x, double y)
{
  for (guint i = 0; i < text->runs->len; i++)
    {
      PangoGlyphItem *run = g_ptr_array_index (text->runs, i);

      cairo_move_to (cr, x, y);
      pango_cairo_show_glyph_item (cr, text->text, run);
    }
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
  show_runs (text,
             cr,
             item->anchor.x - shift_of (item->align, text->width),
             item->anchor.y);
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
