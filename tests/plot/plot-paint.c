/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pictures against recorded ones in two looks, and thousands of random charts
 * that must all paint without an error.
 */
#include "plot-paint.h"

#include <math.h>

#include "fixtures.h"
#include "plot-scene-builder.h"

static cairo_surface_t *
paint (const PlotScene *scene, PlotLook look, const PlotPaintOptions *options)
{
  g_autoptr (PlotPainter) painter = plot_painter_new (NULL);
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_ARGB32,
                                  (int)ceil (plot_scene_get_width (scene)),
                                  (int)ceil (plot_scene_get_height (scene)));
  cairo_t *cr = cairo_create (surface);

  plot_scene_paint (scene, cr, plot_palette_get (look), painter, options);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static PlotScene *
make_small_scene (void)
{
  g_autoptr (PlotPainter) painter = plot_painter_new (NULL);
  g_autoptr (PlotBars) bars = plot_fixture_platforms ();
  PlotFrame frame = plot_fixture_frame (480.0, 320.0);

  frame.text_scale = 0.8;
  frame.measurer = plot_painter_get_measurer (painter);
  return plot_bars_layout (bars, &frame);
}

static void
test_golden (gconstpointer data)
{
  PlotLook         look = (PlotLook)GPOINTER_TO_INT (data);
  g_autofree char *name = g_strconcat ("bars-", plot_look_to_id (look), NULL);
  g_autoptr (PlotScene) scene = make_small_scene ();
  cairo_surface_t *picture = paint (scene, look, NULL);

  plot_fixture_check_image (name, picture);
  cairo_surface_destroy (picture);
}

static guint32
pixel_at (cairo_surface_t *picture, int x, int y)
{
  const guchar *data = cairo_image_surface_get_data (picture);
  int           stride = cairo_image_surface_get_stride (picture);
  gsize         offset = (gsize)y * (gsize)stride + (gsize)x * 4;

  return *(const guint32 *)(gconstpointer)(data + offset);
}

static void
test_transparent (void)
{
  g_autoptr (PlotScene) scene = make_small_scene ();
  PlotPaintOptions options = { .is_transparent = TRUE };
  cairo_surface_t *clear = paint (scene, PLOT_LOOK_LIGHT, &options);
  cairo_surface_t *filled = paint (scene, PLOT_LOOK_LIGHT, NULL);

  g_assert_cmphex (pixel_at (clear, 0, 0), ==, 0);
  g_assert_cmphex (pixel_at (filled, 0, 0), ==, 0xffffffff);
  cairo_surface_destroy (clear);
  cairo_surface_destroy (filled);
}

static gboolean
is_same_picture (cairo_surface_t *first, cairo_surface_t *second)
{
  for (int y = 0; y < cairo_image_surface_get_height (first); y++)
    for (int x = 0; x < cairo_image_surface_get_width (first); x++)
      if (pixel_at (first, x, y) != pixel_at (second, x, y))
        return FALSE;
  return TRUE;
}

static void
test_hover_and_focus_show (void)
{
  static const PlotPaintOptions marked[] = {
    { .hover = "bar/fargate/segment/network" },
    { .focus = "bar/render" },
  };
  PlotPaintOptions none = { .hover = "nothing", .focus = "nothing" };
  g_autoptr (PlotScene) scene = make_small_scene ();
  cairo_surface_t *plain = paint (scene, PLOT_LOOK_LIGHT, &none);

  for (guint i = 0; i < G_N_ELEMENTS (marked); i++)
    {
      cairo_surface_t *picture = paint (scene, PLOT_LOOK_LIGHT, &marked[i]);

      g_assert_false (is_same_picture (plain, picture));
      cairo_surface_destroy (picture);
    }
  cairo_surface_destroy (plain);
}

static void
test_same_twice (void)
{
  g_autoptr (PlotScene) scene = make_small_scene ();
  cairo_surface_t *first = paint (scene, PLOT_LOOK_DARK, NULL);
  cairo_surface_t *second = paint (scene, PLOT_LOOK_DARK, NULL);

  g_assert_true (is_same_picture (first, second));
  cairo_surface_destroy (first);
  cairo_surface_destroy (second);
}

/* Items no layout would make: beyond every bound, and no numbers at all. */
static void
test_wild_coordinates (void)
{
  static const double wild[] = {
    1e300, -1e300, (double)INFINITY, (double)-INFINITY, (double)NAN, 1e5
  };
  static const guint8 roles[] = { PLOT_ROLE_SERIES_LAST, PLOT_CELLS_BLANK };
  static const guint8 hatched[] = { 1, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (wild); i++)
    for (int kind = PLOT_ITEM_RECT; kind <= PLOT_ITEM_CELLS; kind++)
      {
        double            w = wild[i];
        PlotPoint         points[] = { { w, 0.0 }, { 5.0, w }, { w, w } };
        PlotCells         cells = { 2, 1, roles, hatched, FALSE };
        PlotSceneBuilder *builder = plot_scene_builder_new (64, 64, FALSE);
        g_autoptr (PlotScene) scene = NULL;

        plot_scene_builder_add (builder,
                                &(PlotItem){ .kind = (PlotItemKind)kind,
                                             .id = "wild",
                                             .role = plot_role_of_series (2),
                                             .bounds = { w, w, w, w },
                                             .radius = w,
                                             .stroke = i % 2 == 0 ? w : 0.0,
                                             .corners = PLOT_CORNER_ALL,
                                             .is_patterned = TRUE,
                                             .is_dashed = TRUE,
                                             .points = points,
                                             .n_points = 3,
                                             .cells = &cells,
                                             .text = "wild",
                                             .font = { w, PLOT_WEIGHT_BOLD },
                                             .anchor = { w, w } });
        scene = plot_scene_builder_end (builder);
        cairo_surface_destroy (paint (scene, PLOT_LOOK_LIGHT, NULL));
        g_assert_cmpuint (plot_scene_get_n_items (scene), ==, 1);
      }
}

static void
paint_random (GRand *random, PlotPainter *painter, cairo_surface_t *surface)
{
  /* Few, as each new size of text costs fontconfig several milliseconds. */
  static const double scales[] = { 0.5, 1.0, 1.75, 4.0 };
  g_autoptr (PlotBars) bars = plot_fixture_random (random);
  g_autoptr (PlotScene) scene = NULL;
  PlotFrame frame = { .measurer = plot_painter_get_measurer (painter) };
  cairo_t  *cr = cairo_create (surface);

  frame.width = exp (g_rand_double_range (random, 0.0, 9.0));
  frame.height = exp (g_rand_double_range (random, 0.0, 9.0));
  frame.text_scale = scales[g_rand_int_range (random, 0, 4)];
  scene = plot_bars_layout (bars, &frame);
  plot_scene_paint (
      scene,
      cr,
      plot_palette_get ((PlotLook)g_rand_int_range (random, 0, 4)),
      painter,
      NULL);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
}

static void
test_random_charts (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (38);
  g_autoptr (PlotPainter) painter = plot_painter_new (NULL);
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 400, 300);

  for (guint i = 0; i < 2000; i++)
    paint_random (random, painter, surface);
  cairo_surface_destroy (surface);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/plot/paint/golden-light",
                        GINT_TO_POINTER (PLOT_LOOK_LIGHT),
                        test_golden);
  g_test_add_data_func ("/plot/paint/golden-dark",
                        GINT_TO_POINTER (PLOT_LOOK_DARK),
                        test_golden);
  g_test_add_data_func ("/plot/paint/golden-light-high-contrast",
                        GINT_TO_POINTER (PLOT_LOOK_LIGHT_HIGH_CONTRAST),
                        test_golden);
  g_test_add_func ("/plot/paint/transparent", test_transparent);
  g_test_add_func ("/plot/paint/hover-and-focus-show",
                   test_hover_and_focus_show);
  g_test_add_func ("/plot/paint/same-twice", test_same_twice);
  g_test_add_func ("/plot/paint/wild-coordinates", test_wild_coordinates);
  g_test_add_func ("/plot/paint/random-charts", test_random_charts);
  return g_test_run ();
}
