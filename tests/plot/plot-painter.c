/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The Pango measurer: remembers, never reads markup, sets figures even.
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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/painter/measures", test_measures);
  g_test_add_func ("/plot/painter/no-markup", test_no_markup);
  g_test_add_func ("/plot/painter/figures-even", test_figures_even);
  g_test_add_func ("/plot/painter/memory-is-bounded", test_memory_is_bounded);
  g_test_add_func ("/plot/painter/shows-aligned", test_shows_aligned);
  g_test_add_func ("/plot/painter/line-is-the-fonts", test_line_is_the_fonts);
  g_test_add_func ("/plot/painter/prepared-is-the-same",
                   test_prepared_is_the_same);
  return g_test_run ();
}
