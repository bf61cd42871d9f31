/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plot-figure.h"

#include "plot-scene-builder.h"

static guint n_destroyed;

static void
count_destroyed (gpointer data)
{
  (void)data;
  n_destroyed++;
}

static PlotScene *
make (const PlotFrame *frame, gpointer spec)
{
  PlotSceneBuilder *builder =
      plot_scene_builder_new (frame->width, frame->height, FALSE);

  plot_scene_builder_set_words (builder, spec, "");
  return plot_scene_builder_end (builder);
}

static void
test_lays_its_spec_out (void)
{
  char            spec[] = "The spec";
  const PlotWords words = { .title = "Found", .description = "Told" };
  const PlotFrame frame = { .width = 300.0,
                            .height = 200.0,
                            .text_scale = 1.0,
                            .measurer = plot_measurer_fixed () };
  g_autoptr (PlotFigure) figure =
      plot_figure_new (make, spec, count_destroyed, &words);
  g_autoptr (PlotScene) scene = plot_figure_make_scene (&frame, figure);

  n_destroyed = 0;
  g_assert_cmpstr (plot_scene_get_title (scene), ==, "The spec");
  g_assert_cmpfloat (plot_scene_get_width (scene), ==, 300.0);
  g_assert_cmpstr (plot_figure_get_title (figure), ==, "Found");
  g_assert_cmpstr (plot_figure_get_description (figure), ==, "Told");
  plot_figure_unref (plot_figure_ref (figure));
  g_assert_cmpuint (n_destroyed, ==, 0);
  g_clear_pointer (&figure, plot_figure_unref);
  g_assert_cmpuint (n_destroyed, ==, 1);
}

static void
test_is_described_by_its_title (void)
{
  const PlotWords words = { .title = "Found" };
  g_autoptr (PlotFigure) figure = plot_figure_new (make, NULL, NULL, &words);

  g_assert_cmpstr (plot_figure_get_description (figure), ==, "Found");
}

static void
test_grows_with_its_rows (void)
{
  const PlotWords words = { .title = "Found" };
  g_autoptr (PlotFigure) figure = plot_figure_new (make, NULL, NULL, &words);
  double least = 0.0;

  g_assert_cmpfloat (plot_figure_get_height (figure, 640.0), >, 300.0);
  g_assert_true (plot_figure_fills (figure));
  plot_figure_set_rows (figure, 1);
  least = plot_figure_get_height (figure, 640.0);
  plot_figure_set_rows (figure, 10);
  g_assert_false (plot_figure_fills (figure));
  g_assert_cmpfloat (plot_figure_get_height (figure, 640.0), >, least);
}

/* The words above its rows need room that names beside them do not. */
static void
test_is_higher_where_it_is_narrow (void)
{
  const PlotWords words = { .title = "Found" };
  g_autoptr (PlotFigure) figure = plot_figure_new (make, NULL, NULL, &words);

  for (guint n_rows = 0; n_rows <= 20; n_rows += 5)
    {
      plot_figure_set_rows (figure, n_rows);
      g_assert_cmpfloat (plot_figure_get_height (figure, 360.0),
                         >,
                         plot_figure_get_height (figure, 640.0));
      g_assert_cmpfloat (plot_figure_get_height (figure, 640.0),
                         ==,
                         plot_figure_get_height (figure, 4000.0));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/figure/layout", test_lays_its_spec_out);
  g_test_add_func ("/plot/figure/description", test_is_described_by_its_title);
  g_test_add_func ("/plot/figure/height", test_grows_with_its_rows);
  g_test_add_func ("/plot/figure/higher-where-narrow",
                   test_is_higher_where_it_is_narrow);
  return g_test_run ();
}
