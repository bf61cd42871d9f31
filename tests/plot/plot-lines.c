/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a spec of lines answers, and how long it lives.
 */
#include "plot-lines.h"

#include "lines-fixtures.h"

static void
test_answers_what_was_put_in (void)
{
  g_autoptr (PlotLines) lines = lines_fixture_sweep ();
  size_t n_points = 0;

  g_assert_cmpuint (plot_lines_get_n_lines (lines), ==, 5);
  g_assert_cmpstr (plot_lines_get_line (lines, 1)->label, ==, "Render");
  g_assert_nonnull (plot_lines_get_points (lines, 1, &n_points));
  g_assert_cmpuint (n_points, ==, 202);
  g_assert_cmpuint (plot_lines_get_n_marks (lines), ==, 2);
  g_assert_cmpstr (plot_lines_get_mark (lines, 1)->id, ==, "b");
  g_assert_cmpfloat (plot_lines_get_position (lines)->value, ==, 20.0);
  g_assert_cmpstr (plot_lines_get_reference (lines)->label, ==, "Budget: $150");
  g_assert_cmpint (plot_lines_get_x (lines)->kind, ==, PLOT_SCALE_LOG);
  g_assert_cmpstr (plot_lines_get_y (lines)->title, ==, "US dollars a month");
  g_assert_cmpint (plot_lines_get_direction (lines), ==, PLOT_DIRECTION_LTR);
  g_assert_cmpint (plot_lines_get_density (lines),
                   ==,
                   PLOT_DENSITY_COMFORTABLE);
  g_assert_cmpuint (plot_lines_get_n_refused (lines), ==, 0);
  g_assert_false (plot_lines_is_empty (lines));
}

static void
test_lives_as_long_as_referenced (void)
{
  PlotLines *lines = lines_fixture_budget ();
  g_autoptr (PlotLines) other = plot_lines_ref (lines);

  plot_lines_unref (lines);
  g_assert_true (
      g_str_has_prefix (plot_lines_get_words (other)->title, "A crawler"));
}

static void
test_gaps_alone_are_empty (void)
{
  const PlotLinePoint gap = { .x = 1.0, .is_gap = TRUE };
  PlotLinesBuilder   *builder = plot_lines_builder_new ();
  g_autoptr (PlotLines) lines = NULL;

  plot_lines_builder_add_line (builder, &(PlotLine){ .id = "a" }, &gap, 1);
  lines = plot_lines_builder_end (builder);
  g_assert_true (plot_lines_is_empty (lines));
  g_assert_null (plot_lines_get_position (lines));
  g_assert_null (plot_lines_get_reference (lines));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/lines/answers-what-was-put-in",
                   test_answers_what_was_put_in);
  g_test_add_func ("/plot/lines/lives-as-long-as-referenced",
                   test_lives_as_long_as_referenced);
  g_test_add_func ("/plot/lines/gaps-alone-are-empty",
                   test_gaps_alone_are_empty);
  return g_test_run ();
}
