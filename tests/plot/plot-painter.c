/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The Pango measurer: remembers, never reads markup, sets figures even, and
 * sets a text as a layout of Pango would.
 */
#include "plot-painter.h"

#include <pango/pangocairo.h>

static const PlotFont font = { 14.0, PLOT_WEIGHT_NORMAL };

static double
width_of (PlotPainter *painter, const char *text, PlotFont of)
{
  return plot_text_width (plot_painter_get_measurer (painter), text, of);
}

static void
test_measures (void)
{
  g_autoptr (PlotPainter) painter = plot_painter_new (NULL);
  PlotFont bold = { 14.0, PLOT_WEIGHT_BOLD };
  PlotFont twice = { 28.0, PLOT_WEIGHT_NORMAL };
  double   width = width_of (painter, "Fly.io", font);

  g_assert_cmpfloat (width, >, 20.0);
  g_assert_cmpfloat (width, ==, width_of (painter, "Fly.io", font));
  g_assert_cmpfloat (width_of (painter, "Fly.io", bold), >, width);
  g_assert_cmpfloat_with_epsilon (width_of (painter, "Fly.io", twice) / width,
                                  2.0,
                                  0.02);
  g_assert_cmpfloat (
      plot_text_height (plot_painter_get_measurer (painter), font),
      >,
      14.0);
}

static void
test_no_markup (void)
{
  g_autoptr (PlotPainter) painter = plot_painter_new (NULL);

  g_assert_cmpfloat (width_of (painter, "<b>x</b>", font),
                     >,
                     width_of (painter, "x", font) * 3.0);
  g_assert_cmpfloat (width_of (painter, "&amp;", font),
                     >,
                     width_of (painter, "&", font) * 2.0);
}

static void
test_figures_even (void)
{
  g_autoptr (PlotPainter) painter = plot_painter_new ("Cantarell");

  g_assert_cmpfloat (width_of (painter, "1111", font),
                     ==,
                     width_of (painter, "8888", font));
}

static void
test_memory_is_bounded (void)
{
  g_autoptr (PlotPainter) painter = plot_painter_new (NULL);
  double width = width_of (painter, "first", font);

  for (guint i = 0; i < 6000; i++)
    {
      g_autofree char *text = g_strdup_printf ("%u", i);

      g_assert_cmpfloat (width_of (painter, text, font), >, 0.0);
    }
  g_assert_cmpfloat (width_of (painter, "first", font), ==, width);
}

static void
test_shows_aligned (void)
{
  g_autoptr (PlotPainter) painter = plot_painter_new (NULL);
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_A8, 100, 40);
  cairo_t *cr = cairo_create (surface);
  PlotItem item = { .kind = PLOT_ITEM_TEXT,
                    .text = "llll",
                    .font = { 20.0, PLOT_WEIGHT_BOLD },
                    .align = PLOT_ALIGN_RIGHT,
                    .anchor = { 50.0, 30.0 } };
  double   left = 0.0;
  double   right = 0.0;
  guchar  *data = NULL;

  plot_painter_show_text (painter, cr, &item);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_flush (surface);
  data = cairo_image_surface_get_data (surface);
  for (int y = 0; y < 40; y++)
    for (int x = 0; x < 100; x++)
      *(x < 50 ? &left : &right) +=
          data[y * cairo_image_surface_get_stride (surface) + x];
  g_assert_cmpfloat (left, >, 100.0);
  g_assert_cmpfloat (right, <, left * 0.1);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* As high as Pango says that a line in this font is. */
static void
test_line_is_the_fonts (void)
{
  g_autoptr (PlotPainter) painter = plot_painter_new ("sans");
  const PlotMeasurer *measurer = plot_painter_get_measurer (painter);
  PangoContext       *context =
      pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoFontDescription *sans = pango_font_description_from_string ("sans");
  cairo_font_options_t *options = cairo_font_options_create ();
  PangoFontMetrics     *metrics = NULL;

  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  pango_font_description_set_absolute_size (sans, 100.0 * PANGO_SCALE);
  metrics = pango_context_get_metrics (context,
                                       sans,
                                       pango_language_from_string ("en"));
  g_assert_cmpfloat_with_epsilon (measurer->ascent * 100.0 * PANGO_SCALE,
                                  pango_font_metrics_get_ascent (metrics),
                                  1.0);
  g_assert_cmpfloat_with_epsilon (measurer->descent * 100.0 * PANGO_SCALE,
                                  pango_font_metrics_get_descent (metrics),
                                  1.0);
  pango_font_metrics_unref (metrics);
  pango_font_description_free (sans);
  cairo_font_options_destroy (options);
  g_object_unref (context);
}

static void
test_prepared_is_the_same (void)
{
  g_autoptr (PlotPainter) before = plot_painter_new (NULL);
  g_autoptr (PlotPainter) after = NULL;

  plot_painter_prepare ();
  after = plot_painter_new (NULL);
  g_assert_cmpfloat (width_of (before, "Fly.io", font),
                     ==,
                     width_of (after, "Fly.io", font));
}

/* A layout with what the painter is made with. */
static PangoLayout *
create_layout (const char *text, PlotFont of)
{
  PangoContext *context =
      pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();
  PangoLayout          *layout = NULL;
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoFontDescription *description =
      pango_font_description_from_string ("Cantarell, Inter, sans");

  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_cairo_context_set_resolution (context, 96.0);
  pango_context_set_round_glyph_positions (context, FALSE);
  layout = pango_layout_new (context);
  g_object_unref (context);
  pango_font_description_set_absolute_size (description, of.size * PANGO_SCALE);
  pango_layout_set_font_description (layout, description);
  pango_font_description_free (description);
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

/* The greatest difference of two pictures, of 255. */
static int
compare_pictures (cairo_surface_t *a, cairo_surface_t *b)
{
  const guchar *first = cairo_image_surface_get_data (a);
  const guchar *second = cairo_image_surface_get_data (b);
  int           n =
      cairo_image_surface_get_stride (a) * cairo_image_surface_get_height (a);
  int worst = 0;

  for (int i = 0; i < n; i++)
    worst = MAX (worst, ABS (first[i] - second[i]));
  return worst;
}

/* One direction, the other, both, and signs that other fonts have. */
static void
test_sets_as_a_layout_does (gconstpointer data)
{
  const char *text = data;
  g_autoptr (PlotPainter) painter = plot_painter_new (NULL);
  g_autoptr (PangoLayout) layout = create_layout (text, font);
  cairo_surface_t *surfaces[2] = { NULL };
  cairo_t         *cr = NULL;
  PangoRectangle   logical = { 0 };
  const PlotItem   item = { .kind = PLOT_ITEM_TEXT,
                            .text = (char *)text,
                            .font = font,
                            .align = PLOT_ALIGN_LEFT,
                            .anchor = { 10.0, 25.0 } };

  pango_layout_get_extents (layout, NULL, &logical);
  g_assert_cmpfloat (width_of (painter, text, font),
                     ==,
                     (double)logical.width / PANGO_SCALE);
  for (guint i = 0; i < G_N_ELEMENTS (surfaces); i++)
    surfaces[i] = cairo_image_surface_create (CAIRO_FORMAT_A8, 300, 40);
  cr = cairo_create (surfaces[0]);
  plot_painter_show_text (painter, cr, &item);
  cairo_destroy (cr);
  cr = cairo_create (surfaces[1]);
  cairo_move_to (cr, 10.0, 25.0);
  pango_cairo_show_layout_line (cr, pango_layout_get_line_readonly (layout, 0));
  cairo_destroy (cr);
  cairo_surface_flush (surfaces[0]);
  cairo_surface_flush (surfaces[1]);
  g_assert_cmpint (compare_pictures (surfaces[0], surfaces[1]), <=, 8);
  cairo_surface_destroy (surfaces[0]);
  cairo_surface_destroy (surfaces[1]);
}

static void
test_has_one_line (void)
{
  g_autoptr (PlotPainter) painter = plot_painter_new (NULL);

  g_assert_cmpfloat (width_of (painter, "a\tb\nc\rd", font),
                     ==,
                     width_of (painter, "a b c d", font));
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *name;
    const char *text;
  } texts[] = {
    { "latin", "Fly.io $12.34 a month, 1,111" },
    { "hebrew", "שלום עולם" },
    { "arabic", "مرحبا بالعالم" },
    { "both", "Fly.io שלום 12.34 عالم GB" },
    { "both-from-the-right", "שלום Fly.io 12.34" },
    { "figures", "12.34 – 56 %" },
    { "far", "café → ✓ ≥ €" },
    { "marks", "e\xCC\x81 na\xC3\xAFve" },
  };

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/painter/measures", test_measures);
  g_test_add_func ("/plot/painter/no-markup", test_no_markup);
  g_test_add_func ("/plot/painter/figures-even", test_figures_even);
  g_test_add_func ("/plot/painter/memory-is-bounded", test_memory_is_bounded);
  g_test_add_func ("/plot/painter/shows-aligned", test_shows_aligned);
  g_test_add_func ("/plot/painter/line-is-the-fonts", test_line_is_the_fonts);
  g_test_add_func ("/plot/painter/prepared-is-the-same",
                   test_prepared_is_the_same);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *path =
          g_strconcat ("/plot/painter/sets-as-a-layout-does/",
                       texts[i].name,
                       NULL);

      g_test_add_data_func (path, texts[i].text, test_sets_as_a_layout_does);
    }
  g_test_add_func ("/plot/painter/has-one-line", test_has_one_line);
  return g_test_run ();
}
