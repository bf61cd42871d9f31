/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Each pattern leaves ink, some clear ground, and differs from the others.
 */
#include "plot-pattern.h"

#include <string.h>

#define SIDE 60

static cairo_surface_t *
draw (PlotPattern pattern, PlotRect rect, double size)
{
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_A8, SIDE, SIDE);
  cairo_t *cr = cairo_create (surface);

  plot_pattern_paint (cr, pattern, rect, size);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static double
ink_of (cairo_surface_t *surface)
{
  const guchar *data = cairo_image_surface_get_data (surface);
  gsize  n_bytes = (gsize)cairo_image_surface_get_stride (surface) * SIDE;
  double sum = 0.0;

  for (gsize i = 0; i < n_bytes; i++)
    sum += data[i];
  return sum / 255.0 / (SIDE * SIDE);
}

static void
test_ink (void)
{
  PlotRect rect = { 0.0, 0.0, SIDE, SIDE };

  for (int i = PLOT_PATTERN_RISING; i < PLOT_N_PATTERNS; i++)
    {
      cairo_surface_t *surface = draw ((PlotPattern)i, rect, 13.0);

      g_assert_cmpfloat (ink_of (surface), >, 0.03);
      g_assert_cmpfloat (ink_of (surface), <, 0.6);
      cairo_surface_destroy (surface);
    }
}

static void
test_solid_has_no_ink (void)
{
  PlotRect         rect = { 0.0, 0.0, SIDE, SIDE };
  cairo_surface_t *surface = draw (PLOT_PATTERN_SOLID, rect, 13.0);

  g_assert_cmpfloat (ink_of (surface), ==, 0.0);
  cairo_surface_destroy (surface);
}

static void
test_distinct (void)
{
  PlotRect rect = { 0.0, 0.0, SIDE, SIDE };

  for (int i = 0; i < PLOT_N_PATTERNS; i++)
    for (int j = 0; j < i; j++)
      {
        cairo_surface_t *a = draw ((PlotPattern)i, rect, 13.0);
        cairo_surface_t *b = draw ((PlotPattern)j, rect, 13.0);
        gsize n_bytes = (gsize)cairo_image_surface_get_stride (a) * SIDE;

        g_assert_cmpint (memcmp (cairo_image_surface_get_data (a),
                                 cairo_image_surface_get_data (b),
                                 n_bytes),
                         !=,
                         0);
        cairo_surface_destroy (a);
        cairo_surface_destroy (b);
      }
}

static void
test_large_places_end (void)
{
  PlotRect rect = { -16384.0, -16384.0, 32768.0, 32768.0 };

  for (int i = 0; i < PLOT_N_PATTERNS; i++)
    {
      cairo_surface_t *surface = draw ((PlotPattern)i, rect, 1.0);

      g_assert_nonnull (surface);
      cairo_surface_destroy (surface);
    }
}

/* The last corner of a large place has its share, too. */
static void
test_large_places_are_covered (void)
{
  PlotRect rect = { SIDE - 2000.0, SIDE - 1500.0, 2000.0, 1500.0 };

  for (int i = PLOT_PATTERN_RISING; i < PLOT_N_PATTERNS; i++)
    {
      cairo_surface_t *surface = draw ((PlotPattern)i, rect, 13.0);

      g_assert_cmpfloat (ink_of (surface), >, 0.005);
      cairo_surface_destroy (surface);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/pattern/ink", test_ink);
  g_test_add_func ("/plot/pattern/solid-has-no-ink", test_solid_has_no_ink);
  g_test_add_func ("/plot/pattern/distinct", test_distinct);
  g_test_add_func ("/plot/pattern/large-places-end", test_large_places_end);
  g_test_add_func ("/plot/pattern/large-places-are-covered",
                   test_large_places_are_covered);
  return g_test_run ();
}
