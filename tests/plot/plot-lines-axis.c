/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Domains that fit the values, ticks that fit the room.
 */
#include "plot-lines-axis.h"

#include <string.h>

#include "fixtures.h"
#include "lines-fixtures.h"

static PlotSketch
sketch_of (double width, double height, const PlotLines *lines)
{
  PlotFrame  frame = plot_fixture_frame (width, height);
  PlotSketch sketch = { 0 };

  plot_sketch_init (&sketch,
                    &frame,
                    plot_lines_get_direction (lines),
                    plot_lines_get_words (lines));
  return sketch;
}

static PlotLines *
make (PlotScaleKind kind, double low, double high)
{
  PlotLinePoint points[] = { { .x = low, .y = low }, { .x = high, .y = high } };
  PlotLinesBuilder *builder = plot_lines_builder_new ();

  plot_lines_builder_set_x (builder, &(PlotAxis){ .kind = kind });
  plot_lines_builder_set_y (builder, &(PlotAxis){ .kind = kind });
  plot_lines_builder_add_line (builder, &(PlotLine){ .id = "a" }, points, 2);
  return plot_lines_builder_end (builder);
}

static void
check_domain (PlotScaleKind kind, double low, double high)
{
  g_autoptr (PlotLines) lines = make (kind, low, high);
  g_auto (PlotLinesAxis) x = { 0 };
  g_auto (PlotLinesAxis) y = { 0 };

  plot_lines_axis_init_x (&x, lines);
  plot_lines_axis_init_y (&y, lines);
  g_assert_true (plot_axis_has_domain (&x.axis));
  g_assert_true (plot_axis_has_domain (&y.axis));
  g_assert_cmpfloat (x.axis.to, >=, high);
  g_assert_cmpfloat (y.axis.to, >=, high);
  if (y.axis.kind == PLOT_SCALE_LINEAR)
    g_assert_cmpfloat (y.axis.from, ==, 0.0);
  else
    g_assert_cmpfloat (y.axis.from, >, 0.0);
}

static void
test_domain_holds_all_values (void)
{
  static const double values[] = { 0.0, 1e-9, 1.0, 99.0, 101.0, 1e10, 1e18 };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    for (guint j = 0; j <= i; j++)
      {
        check_domain (PLOT_SCALE_LINEAR, values[j], values[i]);
        check_domain (PLOT_SCALE_LOG, values[j], values[i]);
      }
}

static void
test_reference_far_out_does_not_flatten (void)
{
  PlotLinesBuilder *builder = plot_lines_builder_new ();
  PlotLinePoint     point = { .x = 1.0, .y = 10.0 };
  g_autoptr (PlotLines) lines = NULL;
  g_auto (PlotLinesAxis) y = { 0 };

  plot_lines_builder_add_line (builder, &(PlotLine){ .id = "a" }, &point, 1);
  plot_lines_builder_set_reference (builder, 5000.0, "Budget");
  lines = plot_lines_builder_end (builder);
  plot_lines_axis_init_y (&y, lines);
  g_assert_cmpfloat (y.axis.to, <, 20.0);
}

static void
test_words_of_ticks_are_apart (void)
{
  g_autoptr (PlotLines) lines = lines_fixture_sweep ();

  for (double width = 5.0; width < 2000.0; width *= 1.3)
    {
      PlotSketch    sketch = sketch_of (4000.0, 500.0, lines);
      G_GNUC_UNUSED g_autoptr (PlotSceneBuilder) builder = sketch.builder;
      g_auto (PlotLinesAxis) x = { 0 };

      plot_lines_axis_init_x (&x, lines);
      plot_lines_axis_place (&x, &sketch, 100.0, 100.0 + width);
      g_assert_cmpuint (x.ticks.n_values, >=, 1);
      for (guint i = 1; i < x.ticks.n_values; i++)
        g_assert_cmpfloat (plot_lines_axis_get_x (&x, &sketch, i) -
                               plot_lines_axis_get_x (&x, &sketch, i - 1),
                           >,
                           (strlen (x.labels[i]) + strlen (x.labels[i - 1])) *
                               11.5 / 4.0);
    }
}

static char *
say_the_same (double value, gpointer data)
{
  return g_strdup (value < 1e9 ? "x" : "y");
}

static void
test_no_two_ticks_say_the_same (void)
{
  PlotLinesBuilder *builder = plot_lines_builder_new ();
  PlotSketch        sketch = { 0 };
  g_autoptr (PlotSceneBuilder) scene = NULL;
  g_autoptr (PlotLines) lines = NULL;
  g_auto (PlotLinesAxis) x = { 0 };

  plot_lines_builder_set_x (
      builder,
      &(PlotAxis){ .from = 0.0, .to = 10.0, .format = say_the_same });
  lines = plot_lines_builder_end (builder);
  sketch = sketch_of (900.0, 500.0, lines);
  scene = sketch.builder;
  plot_lines_axis_init_x (&x, lines);
  plot_lines_axis_place (&x, &sketch, 0.0, 900.0);
  g_assert_cmpuint (x.ticks.n_values, ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/lines-axis/domain-holds-all-values",
                   test_domain_holds_all_values);
  g_test_add_func ("/plot/lines-axis/reference-far-out-does-not-flatten",
                   test_reference_far_out_does_not_flatten);
  g_test_add_func ("/plot/lines-axis/words-of-ticks-are-apart",
                   test_words_of_ticks_are_apart);
  g_test_add_func ("/plot/lines-axis/no-two-ticks-say-the-same",
                   test_no_two_ticks_say_the_same);
  return g_test_run ();
}
