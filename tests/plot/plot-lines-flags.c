/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Flags: words of rules, beside each other and off the rules of others.
 */
#include "plot-lines-flags.h"

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

static void
check_apart (const PlotLinesFlag *a, const PlotLinesFlag *b)
{
  if (!a->has_room || !b->has_room)
    return;
  if (a->row == b->row)
    g_assert_true (a->left + a->width < b->left ||
                   b->left + b->width < a->left);
  /* The rule of the upper one passes beside the words of the lower one. */
  if (a->row > b->row)
    g_assert_true (a->x < b->left || a->x > b->left + b->width);
}

static void
check_width (double width)
{
  g_autoptr (PlotLines) lines = lines_fixture_months ();
  PlotSketch    sketch = sketch_of (width, 400.0, lines);
  G_GNUC_UNUSED g_autoptr (PlotSceneBuilder) builder = sketch.builder;
  PlotScale     scale = plot_scale_linear (0.0, 40.0, 30.0, width - 30.0);
  g_auto (PlotLinesFlags) flags = { 0 };

  plot_lines_flags_init (&flags, &sketch, lines, &scale, 3);
  g_assert_cmpuint (flags.flags->len, ==, plot_lines_flags_count (lines));
  g_assert_null (plot_lines_flags_get (&flags, 0)->mark);
  g_assert_true (plot_lines_flags_get (&flags, 0)->has_room);
  for (guint i = 0; i < flags.flags->len; i++)
    for (guint j = 0; j < flags.flags->len; j++)
      if (i != j)
        check_apart (plot_lines_flags_get (&flags, i),
                     plot_lines_flags_get (&flags, j));
}

static void
test_never_collide (void)
{
  for (double width = 240.0; width < 3000.0; width *= 1.07)
    check_width (width);
}

static void
test_all_have_room_on_a_slide (void)
{
  g_autoptr (PlotLines) lines = lines_fixture_months ();
  PlotSketch    sketch = sketch_of (1000.0, 600.0, lines);
  G_GNUC_UNUSED g_autoptr (PlotSceneBuilder) builder = sketch.builder;
  PlotScale     scale = plot_scale_linear (0.0, 40.0, 30.0, 900.0);
  g_auto (PlotLinesFlags) flags = { 0 };

  plot_lines_flags_init (&flags, &sketch, lines, &scale, 3);
  for (guint i = 0; i < flags.flags->len; i++)
    g_assert_true (plot_lines_flags_get (&flags, i)->has_room);
  g_assert_cmpuint (flags.n_rows, <=, 3);
}

static void
test_position_outside_has_an_arrow (void)
{
  PlotLinesBuilder *builder = plot_lines_builder_new ();
  PlotScale         scale = plot_scale_linear (0.0, 10.0, 0.0, 500.0);
  PlotSketch        sketch = { 0 };
  g_autoptr (PlotSceneBuilder) scene = NULL;
  g_autoptr (PlotLines) lines = NULL;
  g_auto (PlotLinesFlags) flags = { 0 };

  plot_lines_builder_set_position (builder, 99.0, "You");
  lines = plot_lines_builder_end (builder);
  sketch = sketch_of (600.0, 400.0, lines);
  scene = sketch.builder;
  plot_lines_flags_init (&flags, &sketch, lines, &scale, 1);
  g_assert_true (plot_lines_flags_get (&flags, 0)->is_outside);
  g_assert_cmpstr (plot_lines_flags_get (&flags, 0)->label, ==, "You \u2192");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/lines-flags/never-collide", test_never_collide);
  g_test_add_func ("/plot/lines-flags/all-have-room-on-a-slide",
                   test_all_have_room_on_a_slide);
  g_test_add_func ("/plot/lines-flags/position-outside-has-an-arrow",
                   test_position_outside_has_an_arrow);
  return g_test_run ();
}
