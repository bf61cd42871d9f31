/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The Pango measurer: remembers, never reads markup, sets figures even.
 */
#include "plot-painter.h"

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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/painter/measures", test_measures);
  g_test_add_func ("/plot/painter/no-markup", test_no_markup);
  g_test_add_func ("/plot/painter/figures-even", test_figures_even);
  g_test_add_func ("/plot/painter/memory-is-bounded", test_memory_is_bounded);
  g_test_add_func ("/plot/painter/shows-aligned", test_shows_aligned);
  return g_test_run ();
}
