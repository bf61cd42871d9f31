/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The bars that every palette is held to, in every look: contrast after WCAG
 * 2, distance after CIEDE2000 in four kinds of sight. The distance itself is
 * checked against published pairs first.
 */
#include "plot-palette.h"

#include "plot-vision.h"

#define N_KEY_SERIES 6

static const PlotPalette *
palette_of (gconstpointer data)
{
  return plot_palette_get ((PlotLook)GPOINTER_TO_INT (data));
}

static double
contrast_of (const PlotPalette *palette, PlotRole role, PlotRole ground)
{
  return plot_color_contrast (plot_palette_get_color (palette, role),
                              plot_palette_get_color (palette, ground));
}

/* Pairs from Sharma, Wu and Dalal (2005), table 1. */
static void
test_distance_published (void)
{
  static const struct
  {
    PlotLab first;
    PlotLab second;
    double  distance;
  } rows[] = {
    { { 50.0, 2.6772, -79.7751 }, { 50.0, 0.0, -82.7485 }, 2.0425 },
    { { 50.0, 2.5, 0.0 }, { 73.0, 25.0, -18.0 }, 27.1492 },
    { { 60.2574, -34.0099, 36.2677 }, { 60.4626, -34.1751, 39.4387 }, 1.2644 },
    { { 2.0776, 0.0795, -1.1350 }, { 0.9033, -0.0636, -0.5514 }, 0.9082 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpfloat_with_epsilon (
        plot_vision_distance (rows[i].first, rows[i].second),
        rows[i].distance,
        0.00005);
}

static void
test_series_visible (gconstpointer data)
{
  for (guint i = 0; i < PLOT_N_SERIES; i++)
    g_assert_cmpfloat (contrast_of (palette_of (data),
                                    plot_role_of_series (i),
                                    PLOT_ROLE_BACKGROUND),
                       >=,
                       3.0);
}

static void
test_text_readable (gconstpointer data)
{
  static const PlotRole inks[] = { PLOT_ROLE_INK,
                                   PLOT_ROLE_DIM_INK,
                                   PLOT_ROLE_ACCENT,
                                   PLOT_ROLE_WARNING };
  const PlotPalette    *palette = palette_of (data);
  double least = plot_palette_is_high_contrast (palette) ? 7.0 : 4.5;

  for (guint i = 0; i < G_N_ELEMENTS (inks); i++)
    {
      g_assert_cmpfloat (contrast_of (palette, inks[i], PLOT_ROLE_BACKGROUND),
                         >=,
                         least);
      g_assert_cmpfloat (contrast_of (palette, inks[i], PLOT_ROLE_HIGHLIGHT),
                         >=,
                         least);
    }
  for (guint i = 0; i < PLOT_N_SERIES; i++)
    g_assert_cmpfloat (
        contrast_of (palette, plot_role_on_series (i), plot_role_of_series (i)),
        >=,
        4.5);
}

static void
test_marks_visible (gconstpointer data)
{
  g_assert_cmpfloat (
      contrast_of (palette_of (data), PLOT_ROLE_FOCUS, PLOT_ROLE_BACKGROUND),
      >=,
      3.0);
  g_assert_cmpfloat (
      contrast_of (palette_of (data), PLOT_ROLE_HATCH, PLOT_ROLE_BACKGROUND),
      >=,
      3.0);
}

static double
least_distance (const PlotPalette *palette, PlotVision vision, guint n_series)
{
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < n_series; i++)
    for (guint j = 0; j < i; j++)
      {
        PlotLab first = plot_vision_see (
            vision,
            plot_palette_get_color (palette, plot_role_of_series (i)));
        PlotLab second = plot_vision_see (
            vision,
            plot_palette_get_color (palette, plot_role_of_series (j)));

        least = MIN (least, plot_vision_distance (first, second));
      }
  return least;
}

static void
test_series_distinct (gconstpointer data)
{
  for (int vision = PLOT_VISION_NORMAL; vision <= PLOT_VISION_TRITAN; vision++)
    {
      g_assert_cmpfloat (
          least_distance (palette_of (data), (PlotVision)vision, N_KEY_SERIES),
          >=,
          10.0);
      g_assert_cmpfloat (
          least_distance (palette_of (data), (PlotVision)vision, PLOT_N_SERIES),
          >=,
          7.0);
    }
}

static void
test_patterns_distinct (gconstpointer data)
{
  for (guint i = 0; i < PLOT_N_SERIES; i++)
    for (guint j = 0; j < i; j++)
      g_assert_cmpint (
          plot_palette_get_pattern (palette_of (data), plot_role_of_series (i)),
          !=,
          plot_palette_get_pattern (palette_of (data),
                                    plot_role_of_series (j)));
  g_assert_cmpint (plot_palette_get_pattern (palette_of (data), PLOT_ROLE_INK),
                   ==,
                   PLOT_PATTERN_SOLID);
  g_assert_cmpfloat (
      plot_palette_get_pattern_ink (palette_of (data), PLOT_ROLE_SERIES_1)
          .alpha,
      >,
      0.0);
}

static void
test_look_ids (void)
{
  PlotLook look = PLOT_LOOK_DARK;

  for (guint i = 0; i < PLOT_N_LOOKS; i++)
    {
      g_assert_true (plot_look_from_id (plot_look_to_id ((PlotLook)i), &look));
      g_assert_cmpint (look, ==, i);
      g_assert_cmpint (plot_palette_get_look (plot_palette_get ((PlotLook)i)),
                       ==,
                       i);
    }
  g_assert_false (plot_look_from_id ("neon", &look));
  g_assert_false (plot_look_from_id (NULL, &look));
  g_assert_cmpint (look, ==, PLOT_LOOK_DARK_HIGH_CONTRAST);
}

static void
test_role_ids (void)
{
  g_assert_cmpstr (plot_role_to_id (PLOT_ROLE_DIM_INK), ==, "dim-ink");
  g_assert_cmpstr (plot_role_to_id (plot_role_of_series (9)), ==, "series-10");
  g_assert_cmpstr (plot_role_to_id (plot_role_on_series (10)),
                   ==,
                   "on-series-1");
}

static void
add_for_looks (const char *name, GTestDataFunc test)
{
  for (guint i = 0; i < PLOT_N_LOOKS; i++)
    {
      g_autofree char *path = g_strdup_printf ("/plot/palette/%s/%s",
                                               name,
                                               plot_look_to_id ((PlotLook)i));

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/palette/distance-as-published",
                   test_distance_published);
  add_for_looks ("series-visible", test_series_visible);
  add_for_looks ("text-readable", test_text_readable);
  add_for_looks ("marks-visible", test_marks_visible);
  add_for_looks ("series-distinct", test_series_distinct);
  add_for_looks ("patterns-distinct", test_patterns_distinct);
  g_test_add_func ("/plot/palette/look-ids", test_look_ids);
  g_test_add_func ("/plot/palette/role-ids", test_role_ids);
  return g_test_run ();
}
