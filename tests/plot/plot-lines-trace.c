/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lines in pixels: nothing outside, cliffs upright, spikes never lost.
 */
#include "plot-lines-trace.h"

#include <math.h>

#include "lines-fixtures.h"

static PlotLinesView
view_of (double x_to, double y_to)
{
  return (PlotLinesView){
    .x = plot_scale_linear (0.0, x_to, 0.0, 100.0),
    .y = plot_scale_linear (0.0, y_to, 100.0, 0.0),
    .area = { 0.0, 0.0, 100.0, 100.0 },
  };
}

static PlotLines *
make (const PlotLinePoint *points, size_t n_points, gboolean is_stepped)
{
  PlotLinesBuilder *builder = plot_lines_builder_new ();

  plot_lines_builder_add_line (
      builder,
      &(PlotLine){ .id = "a", .is_stepped = is_stepped },
      points,
      n_points);
  return plot_lines_builder_end (builder);
}

static const PlotPoint *
points_of (const PlotLinesTrace *trace, guint run, guint *n_points)
{
  const PlotLinesRun *found = g_ptr_array_index (trace->runs, run);

  *n_points = found->points->len;
  return (const PlotPoint *)(gpointer)found->points->data;
}

/* A spike of one point in many, and a cliff, are there after thinning. */
static void
test_spike_and_cliff_survive (void)
{
  PlotLinePoint    points[5000] = { 0 };
  PlotLinesView    view = view_of (5000.0, 100.0);
  guint            n_points = 0;
  double           highest = 100.0;
  gboolean         has_cliff = FALSE;
  const PlotPoint *kept = NULL;
  g_autoptr (PlotLines) lines = NULL;
  g_auto (PlotLinesTrace) trace = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    {
      points[i].x = i;
      points[i].y = i == 1234 ? 90.0 : i < 3333 ? 10.0 : 50.0;
    }
  lines = make (points, G_N_ELEMENTS (points), FALSE);
  plot_lines_trace_init (&trace, lines, 0, &view);
  kept = points_of (&trace, 0, &n_points);
  g_assert_cmpuint (n_points, <=, 4 * 201);
  for (guint i = 0; i < n_points; i++)
    highest = MIN (highest, kept[i].y);
  for (guint i = 1; i < n_points; i++)
    {
      g_assert_cmpfloat (kept[i].x, >=, kept[i - 1].x);
      if (kept[i].x == kept[i - 1].x && kept[i].y == 50.0 &&
          kept[i - 1].y == 90.0)
        has_cliff = TRUE;
    }
  g_assert_cmpfloat_with_epsilon (highest, 10.0, 1e-9);
  g_assert_true (has_cliff);
}

static void
test_all_inside_the_area (void)
{
  const PlotLinePoint points[] = { { .x = -500.0, .y = 50.0 },
                                   { .x = 50.0, .y = 1e17 },
                                   { .x = 60.0, .y = 20.0 },
                                   { .x = 900.0, .y = 20.0 } };
  PlotLinesView       view = view_of (100.0, 100.0);
  g_autoptr (PlotLines) lines = make (points, 4, FALSE);
  g_auto (PlotLinesTrace) trace = { 0 };

  plot_lines_trace_init (&trace, lines, 0, &view);
  g_assert_cmpuint (trace.runs->len, >=, 1);
  for (guint i = 0; i < trace.runs->len; i++)
    {
      guint            n_points = 0;
      const PlotPoint *kept = points_of (&trace, i, &n_points);

      for (guint j = 0; j < n_points; j++)
        g_assert_true (kept[j].x >= 0.0 && kept[j].x <= 100.0 &&
                       kept[j].y >= 0.0 && kept[j].y <= 100.0);
    }
  g_assert_true (trace.has_end);
  g_assert_cmpfloat_with_epsilon (trace.end.x, 100.0, 0.02);
  g_assert_cmpfloat_with_epsilon (trace.end.y, 80.0, 0.02);
  g_assert_cmpuint (trace.dots->len, ==, 1);
}

static void
test_gaps_and_openness_break (void)
{
  const PlotLinePoint points[] = {
    { .x = 0.0, .y = 10.0 },
    { .x = 10.0, .y = 10.0 },
    { .x = 20.0, .is_gap = TRUE },
    { .x = 30.0, .y = 10.0 },
    { .x = 40.0, .y = 10.0, .is_open = TRUE },
    { .x = 50.0, .y = 10.0 },
    { .x = 60.0, .y = 10.0 },
  };
  PlotLinesView view = view_of (100.0, 100.0);
  g_autoptr (PlotLines) lines = make (points, 7, FALSE);
  g_auto (PlotLinesTrace) trace = { 0 };
  guint n_points = 0;

  plot_lines_trace_init (&trace, lines, 0, &view);
  g_assert_cmpuint (trace.runs->len, ==, 3);
  g_assert_cmpfloat (points_of (&trace, 0, &n_points)[1].x, ==, 10.0);
  g_assert_true (((PlotLinesRun *)trace.runs->pdata[1])->is_open);
  g_assert_cmpfloat (points_of (&trace, 1, &n_points)[0].x, ==, 30.0);
  g_assert_cmpuint (n_points, ==, 3);
  g_assert_false (((PlotLinesRun *)trace.runs->pdata[2])->is_open);
}

static void
test_steps_hold (void)
{
  const PlotLinePoint points[] = { { .x = 0.0, .y = 10.0 },
                                   { .x = 50.0, .y = 30.0 },
                                   { .x = 80.0, .is_gap = TRUE } };
  PlotLinesView       view = view_of (100.0, 100.0);
  guint               n_points = 0;
  const PlotPoint    *kept = NULL;
  g_autoptr (PlotLines) lines = make (points, 3, TRUE);
  g_auto (PlotLinesTrace) trace = { 0 };

  plot_lines_trace_init (&trace, lines, 0, &view);
  kept = points_of (&trace, 0, &n_points);
  g_assert_cmpuint (n_points, ==, 4);
  g_assert_cmpfloat (kept[1].x, ==, 50.0);
  g_assert_cmpfloat (kept[1].y, ==, 90.0);
  g_assert_cmpfloat (kept[2].y, ==, 70.0);
  g_assert_cmpfloat (kept[3].x, ==, 80.0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/lines-trace/spike-and-cliff-survive",
                   test_spike_and_cliff_survive);
  g_test_add_func ("/plot/lines-trace/all-inside-the-area",
                   test_all_inside_the_area);
  g_test_add_func ("/plot/lines-trace/gaps-and-openness-break",
                   test_gaps_and_openness_break);
  g_test_add_func ("/plot/lines-trace/steps-hold", test_steps_hold);
  return g_test_run ();
}
