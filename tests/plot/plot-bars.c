/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A finished spec says what was put in.
 */
#include "plot-bars.h"

#include "fixtures.h"

static void
test_reads_back (void)
{
  g_autoptr (PlotBars) bars = plot_fixture_platforms ();

  g_assert_cmpuint (plot_bars_get_n_bars (bars), ==, 5);
  g_assert_cmpuint (plot_bars_get_n_series (bars), ==, 10);
  g_assert_cmpstr (plot_bars_get_bar (bars, 0)->label, ==, "Fly.io");
  g_assert_cmpstr (plot_bars_get_bar (bars, 0)->delta, ==, "");
  g_assert_cmpstr (plot_bars_get_series (bars, 4)->id, ==, "network");
  g_assert_cmpstr (plot_bars_get_axis (bars)->title, ==, "US dollars a month");
  g_assert_cmpuint (plot_bars_get_n_refused (bars), ==, 0);
}

static void
test_sum (void)
{
  g_autoptr (PlotBars) bars = plot_fixture_platforms ();

  g_assert_cmpfloat_with_epsilon (plot_bars_get_sum (bars, 0), 2.19, 1e-12);
  g_assert_cmpfloat (plot_bars_get_sum (bars, 4), ==, 0.0);
}

static void
test_shared (void)
{
  PlotBars *bars = plot_fixture_platforms ();
  PlotBars *again = plot_bars_ref (bars);

  plot_bars_unref (bars);
  g_assert_cmpuint (plot_bars_get_n_bars (again), ==, 5);
  plot_bars_unref (again);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/bars/reads-back", test_reads_back);
  g_test_add_func ("/plot/bars/sum", test_sum);
  g_test_add_func ("/plot/bars/shared", test_shared);
  return g_test_run ();
}
