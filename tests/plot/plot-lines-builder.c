/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the door lets in, what it changes and what it counts.
 */
#include "plot-lines.h"

#include <math.h>

#include "lines-fixtures.h"

static void
test_values_refused (void)
{
  const PlotLinePoint points[] = {
    { .x = (double)NAN, .y = 1.0 }, { .x = 1.0, .y = (double)NAN },
    { .x = 2.0, .y = -1.0 },        { .x = 3.0, .y = (double)INFINITY },
    { .x = 4.0, .y = 1e300 },       { .x = (double)INFINITY, .y = 2.0 },
    { .x = -5.0, .y = -0.0 },
  };
  PlotLinesBuilder    *builder = plot_lines_builder_new ();
  const PlotLinePoint *kept = NULL;
  size_t               n_kept = 0;
  g_autoptr (PlotLines) lines = NULL;

  plot_lines_builder_add_line (builder,
                               &(PlotLine){ .id = "a" },
                               points,
                               G_N_ELEMENTS (points));
  lines = plot_lines_builder_end (builder);
  kept = plot_lines_get_points (lines, 0, &n_kept);
  g_assert_cmpuint (n_kept, ==, 5);
  g_assert_cmpuint (plot_lines_get_n_refused (lines), ==, 6);
  for (guint i = 0; i < 4; i++)
    {
      g_assert_true (kept[i].is_gap);
      g_assert_cmpfloat (kept[i].x, ==, i + 1.0);
    }
  g_assert_false (kept[4].is_gap);
  g_assert_false (signbit (kept[4].y));
}

static void
test_limits (void)
{
  g_autofree PlotLinePoint *points =
      g_new0 (PlotLinePoint, PLOT_LINES_MAX_POINTS + 3);
  PlotLinesBuilder *builder = plot_lines_builder_new ();
  size_t            n_points = 0;
  g_autoptr (PlotLines) lines = NULL;

  for (guint i = 0; i < PLOT_LINES_MAX; i++)
    g_assert_true (
        plot_lines_builder_add_line (builder,
                                     &(PlotLine){ .id = "a" },
                                     points,
                                     i == 0 ? PLOT_LINES_MAX_POINTS + 3 : 0));
  g_assert_false (
      plot_lines_builder_add_line (builder, &(PlotLine){ .id = "a" }, NULL, 0));
  for (guint i = 0; i < PLOT_LINES_MAX_MARKS; i++)
    g_assert_true (
        plot_lines_builder_add_mark (builder, &(PlotLineMark){ .id = "m" }));
  g_assert_false (
      plot_lines_builder_add_mark (builder, &(PlotLineMark){ .id = "m" }));
  lines = plot_lines_builder_end (builder);
  plot_lines_get_points (lines, 0, &n_points);
  g_assert_cmpuint (n_points, ==, PLOT_LINES_MAX_POINTS);
  g_assert_cmpuint (plot_lines_get_n_refused (lines), ==, 4);
  g_assert_cmpstr (plot_lines_get_line (lines, 2)->id, ==, "a-3");
  g_assert_cmpstr (plot_lines_get_mark (lines, 1)->id, ==, "m-2");
}

static void
test_marks_and_guides_refused (void)
{
  static const double bad[] = { (double)NAN, (double)INFINITY, 1e300 };
  PlotLinesBuilder   *builder = plot_lines_builder_new ();
  g_autoptr (PlotLines) lines = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_assert_false (plot_lines_builder_add_mark (
          builder,
          &(PlotLineMark){ .id = "m", .x = bad[i] }));
      g_assert_false (plot_lines_builder_add_mark (
          builder,
          &(PlotLineMark){ .id = "m", .y = bad[i], .has_y = TRUE }));
      plot_lines_builder_set_position (builder, bad[i], "here");
      plot_lines_builder_set_reference (builder, bad[i], "budget");
    }
  plot_lines_builder_set_reference (builder, -1.0, "budget");
  lines = plot_lines_builder_end (builder);
  g_assert_cmpuint (plot_lines_get_n_marks (lines), ==, 0);
  g_assert_null (plot_lines_get_position (lines));
  g_assert_null (plot_lines_get_reference (lines));
  g_assert_cmpuint (plot_lines_get_n_refused (lines), ==, 13);
}

static void
test_long_and_broken_words (void)
{
  g_autofree char  *name = g_strnfill (5000, 'w');
  PlotLinesBuilder *builder = plot_lines_builder_new ();
  g_autoptr (PlotLines) lines = NULL;

  for (guint i = 0; i < 2; i++)
    plot_lines_builder_add_line (
        builder,
        &(PlotLine){ .id = name, .label = "\xff a\x01 b" },
        NULL,
        0);
  lines = plot_lines_builder_end (builder);
  g_assert_cmpuint (g_utf8_strlen (plot_lines_get_line (lines, 0)->id, -1),
                    <=,
                    PLOT_TEXT_MAX_CHARS);
  g_assert_cmpstr (plot_lines_get_line (lines, 0)->id,
                   !=,
                   plot_lines_get_line (lines, 1)->id);
  g_assert_true (
      g_utf8_validate (plot_lines_get_line (lines, 0)->label, -1, NULL));
}

static void
count_call (gpointer data)
{
  (*(int *)data)++;
}

static void
test_format_data_freed_once (void)
{
  int               n_x = 0;
  int               n_y = 0;
  PlotLinesBuilder *builder = plot_lines_builder_new ();

  plot_lines_builder_set_x (
      builder,
      &(PlotAxis){ .format_data = &n_x, .format_destroy = count_call });
  plot_lines_builder_set_x (
      builder,
      &(PlotAxis){ .format_data = &n_x, .format_destroy = count_call });
  g_assert_cmpint (n_x, ==, 1);
  plot_lines_builder_set_y (
      builder,
      &(PlotAxis){ .format_data = &n_y, .format_destroy = count_call });
  plot_lines_builder_free (builder);
  g_assert_cmpint (n_x, ==, 2);
  g_assert_cmpint (n_y, ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/lines-builder/values-refused", test_values_refused);
  g_test_add_func ("/plot/lines-builder/limits", test_limits);
  g_test_add_func ("/plot/lines-builder/marks-and-guides-refused",
                   test_marks_and_guides_refused);
  g_test_add_func ("/plot/lines-builder/long-and-broken-words",
                   test_long_and_broken_words);
  g_test_add_func ("/plot/lines-builder/format-data-freed-once",
                   test_format_data_freed_once);
  return g_test_run ();
}
