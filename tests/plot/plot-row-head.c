/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words above rows share a line as long as all of them fit, and take a second
 * one before anything is cut off.
 */
#include "plot-row-head.h"

#include "fixtures.h"

static const PlotWords words = { "", "", "", "", "" };

/* A name, its second line, and what the row tells. */
typedef struct
{
  const char *name;
  const char *below;
  const char *value;
  const char *after;
} Sample;

static PlotRowNames
get_names (gconstpointer spec, guint index)
{
  const Sample *sample = spec;

  return (PlotRowNames){ .id = index == 0 ? "first" : "second",
                         .label = sample->name,
                         .sublabel = sample->below,
                         .description = "",
                         .value = sample->value,
                         .after = sample->after };
}

typedef struct
{
  PlotScene   *scene; /* owned */
  PlotRowsHead head;
  PlotRect     track;
  PlotRect     row;
} Drawn;

static Drawn
draw (const Sample *sample, double width, double height)
{
  PlotSketch sketch = { .measurer = plot_measurer_fixed (),
                        .width = width,
                        .height = height,
                        .unit = 1.0 };
  g_auto (PlotRows) rows = { 0 };
  g_auto (PlotRow) row = { 0 };
  Drawn drawn;

  sketch.builder = plot_scene_builder_new (width, height, FALSE);
  plot_rows_init (&rows,
                  &sketch,
                  &(PlotRowsSpec){ .kind = "row",
                                   .spec = sample,
                                   .get_names = get_names,
                                   .n_rows = 2,
                                   .words = &words,
                                   .axis_title = "" });
  plot_row_init (&row, &rows, &sketch, 0);
  plot_row_head_draw (&row, (PlotRowWords){ sample->value, sample->after });
  drawn.head = rows.head;
  drawn.track = row.track;
  drawn.row = row.row;
  drawn.scene = plot_scene_builder_end (sketch.builder);
  return drawn;
}

static const PlotItem *
find (const Drawn *drawn, const char *part)
{
  g_autofree char *id = g_strconcat ("row/first/", part, NULL);

  return plot_scene_find_item (drawn->scene, id);
}

static void
assert_uncut (const Drawn *drawn, const Sample *sample)
{
  g_assert_cmpstr (find (drawn, "label")->text, ==, sample->name);
  g_assert_cmpstr (find (drawn, "sublabel")->text, ==, sample->below);
  g_assert_cmpstr (find (drawn, "total")->text, ==, sample->value);
}

/* From the row's top to its bottom: words, what is drawn, and a rest. */
static void
assert_fits (const Drawn *drawn)
{
  static const char *const parts[] = { "label", "sublabel", "total" };

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      PlotRect bounds = find (drawn, parts[i])->bounds;

      g_assert_cmpfloat (bounds.y, >=, drawn->row.y);
      g_assert_cmpfloat (bounds.y + bounds.height, <=, drawn->track.y + 1e-9);
    }
  g_assert_cmpfloat (drawn->track.y + drawn->track.height,
                     <=,
                     drawn->row.y + drawn->row.height);
  g_assert_cmpfloat (drawn->track.height, >=, 5.0);
}

static void
test_one_line (void)
{
  const Sample sample = { "Name", "Below", "$7.00", "+$1" };
  Drawn        drawn = draw (&sample, 300.0, 300.0);

  g_assert_cmpint (drawn.head, ==, PLOT_ROWS_HEAD_LINE);
  assert_uncut (&drawn, &sample);
  assert_fits (&drawn);
  g_assert_cmpfloat (find (&drawn, "label")->anchor.y,
                     ==,
                     find (&drawn, "total")->anchor.y);
  g_assert_nonnull (find (&drawn, "delta"));
  plot_scene_unref (drawn.scene);
}

static void
test_second_line (void)
{
  const Sample sample = { "A name of some",
                          "with a rather long second",
                          "$7.00",
                          "" };
  Drawn        drawn = draw (&sample, 300.0, 300.0);

  g_assert_cmpint (drawn.head, ==, PLOT_ROWS_HEAD_TWO);
  assert_uncut (&drawn, &sample);
  assert_fits (&drawn);
  g_assert_cmpfloat (find (&drawn, "label")->anchor.y,
                     ==,
                     find (&drawn, "total")->anchor.y);
  g_assert_cmpfloat (find (&drawn, "sublabel")->bounds.y,
                     >,
                     find (&drawn, "label")->bounds.y);
  plot_scene_unref (drawn.scene);
}

static void
test_value_below (void)
{
  const Sample sample = { "Processors of the database",
                          "Somebody",
                          "+$222.65 above 2",
                          "" };
  Drawn        drawn = draw (&sample, 300.0, 300.0);

  g_assert_cmpint (drawn.head, ==, PLOT_ROWS_HEAD_BELOW);
  assert_uncut (&drawn, &sample);
  assert_fits (&drawn);
  g_assert_cmpfloat (find (&drawn, "total")->bounds.y,
                     >,
                     find (&drawn, "label")->bounds.y);
  g_assert_cmpfloat (find (&drawn, "sublabel")->bounds.x +
                         find (&drawn, "sublabel")->bounds.width,
                     <,
                     find (&drawn, "total")->bounds.x);
  plot_scene_unref (drawn.scene);
}

/* Rows that are too low for two lines have one, and names beside have none. */
static void
test_only_where_there_is_room (void)
{
  const Sample sample = { "Processors of the database",
                          "Somebody",
                          "+$222.65 above 2",
                          "" };
  Drawn        low = draw (&sample, 300.0, 100.0);
  Drawn        wide = draw (&sample, 900.0, 300.0);

  g_assert_cmpint (low.head, ==, PLOT_ROWS_HEAD_LINE);
  g_assert_cmpint (wide.head, ==, PLOT_ROWS_HEAD_LINE);
  plot_scene_unref (low.scene);
  plot_scene_unref (wide.scene);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/row-head/one-line", test_one_line);
  g_test_add_func ("/plot/row-head/second-line", test_second_line);
  g_test_add_func ("/plot/row-head/value-below", test_value_below);
  g_test_add_func ("/plot/row-head/only-where-there-is-room",
                   test_only_where_there_is_room);
  return g_test_run ();
}
