/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Ticks inside the domain whose words never touch; a reference line or, when
 * it is further out on either side, an arrow.
 */
#include "plot-ruler.h"

#include "fixtures.h"

static const PlotRect area = { 100.0, 50.0, 400.0, 200.0 };

static PlotSketch
make_sketch (void)
{
  return (PlotSketch){ .measurer = plot_measurer_fixed (),
                       .builder = plot_scene_builder_new (600.0, 300.0, FALSE),
                       .width = 600.0,
                       .height = 300.0,
                       .unit = 1.0 };
}

static void
init_ruler (PlotRuler *ruler, const PlotSketch *sketch, double to)
{
  PlotAxis  axis = { .to = to, .format = plot_fixture_format };
  PlotScale scale = plot_axis_scale (&axis, area.x, area.x + area.width);

  plot_ruler_init (ruler, sketch, &axis, &scale, area);
}

static void
test_words_never_touch (void)
{
  for (double to = 1e-6; to < 1e15; to *= 7.3)
    {
      g_auto (PlotRuler) ruler = { 0 };
      PlotSketch sketch = make_sketch ();
      g_autoptr (PlotScene) scene = NULL;

      init_ruler (&ruler, &sketch, to);
      plot_ruler_draw_grid (&ruler, &sketch, TRUE);
      scene = plot_scene_builder_end (sketch.builder);
      for (guint i = 3; i < plot_scene_get_n_items (scene); i += 2)
        g_assert_false (
            plot_rect_overlaps (plot_scene_get_item (scene, i - 2)->bounds,
                                plot_scene_get_item (scene, i)->bounds));
      g_assert_cmpuint (plot_scene_get_n_items (scene), >=, 4);
    }
}

/* Where @value is drawn, and what its words end in. */
static void
check_reference (double value, gboolean has_line, const char *text)
{
  g_auto (PlotRuler) ruler = { 0 };
  PlotSketch         sketch = make_sketch ();
  PlotRulerReference reference = { .value = value,
                                   .label = "Budget",
                                   .role = PLOT_ROLE_INK,
                                   .max_width = 500.0 };
  g_autoptr (PlotScene) scene = NULL;
  const PlotItem *label = NULL;

  init_ruler (&ruler, &sketch, 100.0);
  plot_ruler_draw_reference (&ruler, &sketch, &reference);
  scene = plot_scene_builder_end (sketch.builder);
  label = plot_scene_find_item (scene, "reference/label");
  g_assert_cmpstr (label->text, ==, text);
  g_assert_cmpfloat (label->anchor.x, >=, area.x - 0.01);
  g_assert_cmpfloat (label->anchor.x, <=, area.x + area.width + 0.01);
  g_assert_cmpint (plot_scene_find_item (scene, "reference/line") != NULL,
                   ==,
                   has_line);
}

static void
test_reference (void)
{
  check_reference (50.0, TRUE, "Budget");
  check_reference (100.0, TRUE, "Budget");
  check_reference (101.0, FALSE, "Budget \u2192");
  check_reference (-1.0, FALSE, "\u2190 Budget");
}

static void
test_lines_span_the_rows (void)
{
  g_auto (PlotRuler) ruler = { 0 };
  PlotSketch sketch = make_sketch ();
  g_autoptr (PlotScene) scene = NULL;
  const PlotItem *line = NULL;

  init_ruler (&ruler, &sketch, 100.0);
  plot_ruler_draw_axis (&ruler, &sketch, 123.0);
  plot_ruler_draw_title (&ruler, &sketch, "US dollars", TRUE);
  scene = plot_scene_builder_end (sketch.builder);
  line = plot_scene_find_item (scene, "axis/line");
  g_assert_cmpfloat (line->bounds.x, ==, 123.0);
  g_assert_cmpfloat (line->bounds.y, ==, area.y);
  g_assert_cmpfloat (line->bounds.height, ==, area.height);
  g_assert_cmpfloat (plot_scene_find_item (scene, "axis/title")->bounds.y,
                     >=,
                     area.y + area.height + plot_ruler_label_height (&sketch));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/ruler/words-never-touch", test_words_never_touch);
  g_test_add_func ("/plot/ruler/reference", test_reference);
  g_test_add_func ("/plot/ruler/lines-span-the-rows", test_lines_span_the_rows);
  return g_test_run ();
}
