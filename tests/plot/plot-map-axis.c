/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Ticks are round, inside the cells' stretch, and their words do not collide.
 */
#include "plot-map-axis.h"

#include "fixtures.h"

static char *
format_long (double value, gpointer data)
{
  return g_strdup_printf ("%.0f thousand million", value);
}

static PlotSketch
make_sketch (double width, double height)
{
  return (PlotSketch){ .builder = plot_scene_builder_new (width, height, FALSE),
                       .measurer = plot_measurer_fixed (),
                       .width = width,
                       .height = height,
                       .unit = 1.0 };
}

static void
check_apart (const PlotScene *scene)
{
  for (guint i = 0; i < plot_scene_get_n_items (scene); i++)
    for (guint j = 0; j < i; j++)
      {
        const PlotItem *first = plot_scene_get_item (scene, i);
        const PlotItem *second = plot_scene_get_item (scene, j);

        if (first->kind == PLOT_ITEM_TEXT && second->kind == PLOT_ITEM_TEXT)
          g_assert_false (plot_rect_overlaps (first->bounds, second->bounds));
      }
}

static PlotScene *
draw (const PlotAxis *axis, double side)
{
  PlotSketch sketch = make_sketch (side, side);
  PlotRect   area = { side * 0.3, 10.0, side * 0.68, side * 0.8 };
  g_auto (PlotMapTicks) x = { 0 };
  g_auto (PlotMapTicks) y = { 0 };

  plot_map_ticks_init_x (&x, &sketch, axis, area);
  plot_map_ticks_init_y (&y, &sketch, axis, area);
  plot_map_ticks_draw_x (&x, &sketch, area);
  plot_map_ticks_draw_y (&y, &sketch, area);
  return plot_scene_builder_end (sketch.builder);
}

static void
test_words_apart (void)
{
  static const double   sides[] = { 120.0, 200.0, 333.0, 800.0, 3840.0 };
  static const PlotAxis axes[] = {
    { .kind = PLOT_SCALE_LOG, .from = 1.0, .to = 1e9 },
    { .kind = PLOT_SCALE_LINEAR, .from = 0.0, .to = 97.0 },
    { .kind = PLOT_SCALE_LINEAR,
      .from = 0.0,
      .to = 97.0,
      .format = format_long },
  };

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    for (guint j = 0; j < G_N_ELEMENTS (axes); j++)
      {
        g_autoptr (PlotScene) scene = draw (&axes[j], sides[i]);

        g_assert_cmpuint (plot_scene_get_n_items (scene), >=, 4);
        check_apart (scene);
      }
}

/* Powers of ten are evenly apart on a logarithmic axis, the least below. */
static void
test_places (void)
{
  PlotAxis   axis = { .kind = PLOT_SCALE_LOG, .from = 1.0, .to = 1000.0 };
  PlotSketch sketch = make_sketch (800.0, 600.0);
  PlotRect   area = { 100.0, 50.0, 600.0, 300.0 };
  g_auto (PlotMapTicks) y = { 0 };

  plot_map_ticks_init_y (&y, &sketch, &axis, area);
  g_assert_cmpuint (y.ticks.n_values, ==, 4);
  for (guint i = 0; i < 4; i++)
    g_assert_cmpfloat_with_epsilon (
        plot_scale_map (&y.scale, y.ticks.values[i]),
        350.0 - 100.0 * i,
        1e-9);
  plot_scene_builder_free (sketch.builder);
}

static void
test_no_domain (void)
{
  PlotAxis axis = { .title = "" };
  g_autoptr (PlotScene) scene = draw (&axis, 400.0);

  g_assert_cmpuint (plot_scene_get_n_items (scene), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/map-axis/words-apart", test_words_apart);
  g_test_add_func ("/plot/map-axis/places", test_places);
  g_test_add_func ("/plot/map-axis/no-domain", test_no_domain);
  return g_test_run ();
}
