/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rows tile their area, words stand on plates where lines run, and a row
 * without anything says why.
 */
#include "plot-row.h"

#include "fixtures.h"

static const PlotWords words = { "", "", "", "", "" };

static PlotRowNames
get_names (gconstpointer spec, guint index)
{
  return (PlotRowNames){ .id = index == 0 ? "first" : "second",
                         .label = "Name",
                         .sublabel = "Below",
                         .description = "",
                         .is_highlighted = index == 0 };
}

static PlotSketch
make_sketch (double width)
{
  return (PlotSketch){ .measurer = plot_measurer_fixed (),
                       .builder = plot_scene_builder_new (width, 300.0, FALSE),
                       .width = width,
                       .height = 300.0,
                       .unit = 1.0 };
}

static void
init_rows (PlotRows *rows, const PlotSketch *sketch)
{
  plot_rows_init (rows,
                  sketch,
                  &(PlotRowsSpec){ .kind = "row",
                                   .get_names = get_names,
                                   .n_rows = 2,
                                   .words = &words,
                                   .axis_title = "" });
}

static void
test_rows_tile (void)
{
  PlotSketch    sketch = make_sketch (600.0);
  G_GNUC_UNUSED g_autoptr (PlotSceneBuilder) builder = sketch.builder;
  g_auto (PlotRows) rows = { 0 };
  g_auto (PlotRow) first = { 0 };
  g_auto (PlotRow) second = { 0 };

  init_rows (&rows, &sketch);
  plot_row_init (&first, &rows, &sketch, 0);
  plot_row_init (&second, &rows, &sketch, 1);
  g_assert_cmpfloat (first.row.y + first.row.height, ==, second.row.y);
  g_assert_cmpfloat (first.track.y, >=, first.row.y);
  g_assert_cmpstr (second.group, ==, "row/second");
  g_assert_cmpint (plot_row_ink (&first), ==, PLOT_ROLE_ACCENT);
  g_assert_cmpint (plot_row_ink (&second), ==, PLOT_ROLE_INK);
}

static PlotScene *
draw_label (double crossing)
{
  PlotSketch sketch = make_sketch (600.0);
  g_auto (PlotRows) rows = { 0 };
  g_auto (PlotRow) row = { 0 };
  PlotLabel label = { .text = "words",
                      .font = { 10.0, PLOT_WEIGHT_NORMAL },
                      .align = PLOT_ALIGN_RIGHT,
                      .x = 200.0 };

  init_rows (&rows, &sketch);
  plot_row_init (&row, &rows, &sketch, 0);
  row.crossings = &crossing;
  row.n_crossings = 1;
  plot_row_add_label (&row, "end", &label);
  return plot_scene_builder_end (sketch.builder);
}

static void
test_plate_only_where_a_line_runs (void)
{
  g_autoptr (PlotScene) crossed = draw_label (190.0);
  g_autoptr (PlotScene) free = draw_label (210.0);
  const PlotItem *plate = plot_scene_find_item (crossed, "row/first/end/plate");

  g_assert_cmpint (plate->role, ==, PLOT_ROLE_HIGHLIGHT);
  g_assert_cmpfloat (plate->bounds.x, <=, 175.0);
  g_assert_cmpfloat (plate->bounds.x + plate->bounds.width, >=, 200.0);
  g_assert_null (plot_scene_find_item (free, "row/first/end/plate"));
}

static void
test_reason_and_group (void)
{
  PlotSketch sketch = make_sketch (600.0);
  g_auto (PlotRows) rows = { 0 };
  g_auto (PlotRow) row = { 0 };
  g_autoptr (PlotScene) scene = NULL;

  init_rows (&rows, &sketch);
  plot_row_init (&row, &rows, &sketch, 1);
  plot_row_draw_names (&row);
  plot_row_draw_reason (&row, "never");
  plot_row_add_group (&row, "never");
  scene = plot_scene_builder_end (sketch.builder);
  g_assert_cmpstr (plot_scene_get_group (scene, 0)->description,
                   ==,
                   "Name: never");
  g_assert_cmpstr (plot_scene_find_item (scene, "row/second/reason")->text,
                   ==,
                   "never");
  g_assert_cmpint (plot_scene_find_item (scene, "row/second/blocked")->kind,
                   ==,
                   PLOT_ITEM_HATCH);
}

static PlotScene *
draw_reason (double height, const char *reason)
{
  PlotSketch sketch = make_sketch (600.0);
  g_auto (PlotRows) rows = { 0 };
  g_auto (PlotRow) row = { 0 };

  sketch.height = height;
  init_rows (&rows, &sketch);
  plot_row_init (&row, &rows, &sketch, 1);
  plot_row_draw_reason (&row, reason);
  return plot_scene_builder_end (sketch.builder);
}

/* Every word of a long reason is shown where the row is high enough. */
static void
test_reason_in_two_lines (void)
{
  const char *reason = "It sells no database of its own, so choose another one "
                       "that it can reach, or choose none at all";
  g_autoptr (PlotScene) high = draw_reason (300.0, reason);
  g_autoptr (PlotScene) low = draw_reason (90.0, reason);
  const PlotItem  *first = plot_scene_find_item (high, "row/second/reason");
  const PlotItem  *second = plot_scene_find_item (high, "row/second/reason/1");
  const PlotItem  *sign = plot_scene_find_item (high, "row/second/blocked");
  g_autofree char *both = NULL;

  g_assert_nonnull (second);
  both = g_strconcat (first->text, " ", second->text, NULL);
  g_assert_cmpstr (both, ==, reason);
  g_assert_cmpfloat (first->bounds.y + first->bounds.height,
                     <=,
                     second->bounds.y + 1e-9);
  g_assert_cmpfloat_with_epsilon (second->bounds.y,
                                  sign->bounds.y + sign->bounds.height / 2.0,
                                  1e-9);
  g_assert_null (plot_scene_find_item (low, "row/second/reason/1"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/row/rows-tile", test_rows_tile);
  g_test_add_func ("/plot/row/plate-only-where-a-line-runs",
                   test_plate_only_where_a_line_runs);
  g_test_add_func ("/plot/row/reason-and-group", test_reason_and_group);
  g_test_add_func ("/plot/row/reason-in-two-lines", test_reason_in_two_lines);
  return g_test_run ();
}
