/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rows tile what title, legend, axis and footer leave, however little it is.
 */
#include "plot-rows.h"

#include "fixtures.h"

static PlotRowNames
get_names (gconstpointer spec, guint index)
{
  return (PlotRowNames){ "row", spec, "second line", "", FALSE, FALSE };
}

static void
init_rows (PlotRows *rows, const char *name, guint n_rows, double width)
{
  static const PlotWords words = { "Title", "Subtitle", "Footer", "", "" };
  PlotSketch             sketch = { .measurer = plot_measurer_fixed (),
                                    .width = width,
                                    .height = 400.0,
                                    .unit = 1.0 };
  PlotRowsSpec           spec = { .kind = "row",
                                  .spec = name,
                                  .get_names = get_names,
                                  .n_rows = n_rows,
                                  .words = &words,
                                  .axis_title = "Unit" };

  plot_rows_init (rows, &sketch, &spec);
}

static void
test_all_parts_fit (void)
{
  for (guint n_rows = 1; n_rows <= 60; n_rows++)
    {
      g_auto (PlotRows) rows = { 0 };
      double bottom = 0.0;

      init_rows (&rows, "Name", n_rows, 700.0);
      bottom = rows.area.y + rows.area.height;
      g_assert_cmpfloat_with_epsilon (rows.pitch * n_rows,
                                      rows.area.height,
                                      1e-9);
      g_assert_cmpfloat (rows.area.y,
                         >=,
                         rows.page.area.y + rows.page.head_height);
      g_assert_cmpfloat (bottom,
                         <=,
                         rows.page.area.y + rows.page.area.height -
                             rows.page.foot_height + 1e-9);
      g_assert_cmpfloat (rows.bar_height, <=, rows.pitch);
    }
}

static void
test_long_names_leave_room (void)
{
  g_autofree char *name = g_strnfill (150, 'w');
  g_auto (PlotRows) rows = { 0 };

  init_rows (&rows, name, 4, 700.0);
  g_assert_false (rows.is_stacked);
  g_assert_cmpfloat (rows.area.width, >, 700.0 * 0.6);
}

static void
test_narrow_is_stacked (void)
{
  g_auto (PlotRows) rows = { 0 };

  init_rows (&rows, "Name", 4, 360.0);
  g_assert_true (rows.is_stacked);
  g_assert_cmpfloat (rows.area.width, ==, rows.page.area.width);
  g_assert_true (plot_rows_is_labelled (&rows, 3));
}

/* Rows move together before the title and the legend go. */
static void
test_title_stays (void)
{
  static const PlotWords words = { "Title", "Subtitle", "Footer", "", "" };
  static const PlotLegendEntry entries[] = { { "a", "One", 0, FALSE },
                                             { "b", "Two", 1, FALSE } };

  for (guint n_rows = 1; n_rows <= 12; n_rows++)
    {
      g_auto (PlotRows) rows = { 0 };
      PlotSketch   sketch = { .measurer = plot_measurer_fixed (),
                              .width = 600.0,
                              .height = 320.0,
                              .unit = 1.0 };
      PlotRowsSpec spec = { .kind = "row",
                            .spec = "Name",
                            .get_names = get_names,
                            .n_rows = n_rows,
                            .words = &words,
                            .entries = entries,
                            .n_entries = 2,
                            .axis_title = "Unit" };

      plot_rows_init (&rows, &sketch, &spec);
      g_assert_nonnull (rows.page.title[0]);
      g_assert_cmpuint (rows.legend.n_entries, ==, 2);
      g_assert_cmpfloat (rows.pitch, >=, 14.0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/rows/all-parts-fit", test_all_parts_fit);
  g_test_add_func ("/plot/rows/long-names-leave-room",
                   test_long_names_leave_room);
  g_test_add_func ("/plot/rows/narrow-is-stacked", test_narrow_is_stacked);
  g_test_add_func ("/plot/rows/title-stays", test_title_stays);
  return g_test_run ();
}
