/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the door lets in, what it changes and what it counts.
 */
#include "plot-bars.h"

#include <math.h>

static void
test_values_refused (void)
{
  const double values[] = { -1.0,  (double)NAN, (double)INFINITY,
                            1e300, 2.5,         -0.0 };
  const double expected[] = { 0.0, 0.0, 0.0, PLOT_BARS_MAX_VALUE, 2.5, 0.0 };
  PlotBarsBuilder *builder = plot_bars_builder_new ();
  g_autoptr (PlotBars) bars = NULL;

  plot_bars_builder_add_bar (
      builder,
      &(PlotBar){ .id = "a", .values = values, .n_values = 6 });
  bars = plot_bars_builder_end (builder);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpfloat (plot_bars_get_bar (bars, 0)->values[i], ==, expected[i]);
  g_assert_cmpuint (plot_bars_get_n_refused (bars), ==, 4);
}

static void
test_missing_values_are_zero (void)
{
  PlotBarsBuilder *builder = plot_bars_builder_new ();
  g_autoptr (PlotBars) bars = NULL;

  plot_bars_builder_add_bar (builder, &(PlotBar){ .id = "a", .n_values = 99 });
  bars = plot_bars_builder_end (builder);
  g_assert_cmpfloat (plot_bars_get_bar (bars, 0)->values[9], ==, 0.0);
  g_assert_cmpuint (plot_bars_get_n_refused (bars), ==, 0);
}

static void
test_limits (void)
{
  g_autoptr (PlotBarsBuilder) builder = plot_bars_builder_new ();

  for (guint i = 0; i < PLOT_BARS_MAX; i++)
    g_assert_true (
        plot_bars_builder_add_bar (builder, &(PlotBar){ .id = "a" }));
  g_assert_false (plot_bars_builder_add_bar (builder, &(PlotBar){ .id = "a" }));
  for (guint i = 0; i < PLOT_N_SERIES; i++)
    g_assert_true (
        plot_bars_builder_add_series (builder, &(PlotSeries){ .id = "s" }));
  g_assert_false (
      plot_bars_builder_add_series (builder, &(PlotSeries){ .id = "s" }));
}

static void
test_ids_unique_and_tidy (void)
{
  PlotBarsBuilder *builder = plot_bars_builder_new ();
  g_autoptr (PlotBars) bars = NULL;

  plot_bars_builder_add_bar (builder, &(PlotBar){ .id = "a/b c" });
  plot_bars_builder_add_bar (builder, &(PlotBar){ .id = "a/b c" });
  plot_bars_builder_add_bar (builder, &(PlotBar){ .id = "a/b c" });
  bars = plot_bars_builder_end (builder);
  g_assert_cmpstr (plot_bars_get_bar (bars, 0)->id, ==, "a-b-c");
  g_assert_cmpstr (plot_bars_get_bar (bars, 1)->id, ==, "a-b-c-2");
  g_assert_cmpstr (plot_bars_get_bar (bars, 2)->id, ==, "a-b-c-3");
}

static void
test_strings_are_copied (void)
{
  char             title[] = "Title";
  PlotBarsBuilder *builder = plot_bars_builder_new ();
  g_autoptr (PlotBars) bars = NULL;

  plot_bars_builder_set_text (builder, &(PlotWords){ .title = title });
  title[0] = 'X';
  bars = plot_bars_builder_end (builder);
  g_assert_cmpstr (plot_bars_get_text (bars)->title, ==, "Title");
  g_assert_cmpstr (plot_bars_get_text (bars)->footer, ==, "");
}

static void
count_call (gpointer data)
{
  (*(int *)data)++;
}

static void
test_format_data_freed_once (void)
{
  int              first = 0;
  int              second = 0;
  PlotBarsBuilder *builder = plot_bars_builder_new ();
  PlotBars        *bars = NULL;

  plot_bars_builder_set_axis (
      builder,
      &(PlotBarsAxis){ .format_data = &first, .format_destroy = count_call });
  plot_bars_builder_set_axis (
      builder,
      &(PlotBarsAxis){ .format_data = &second, .format_destroy = count_call });
  g_assert_cmpint (first, ==, 1);
  bars = plot_bars_builder_end (builder);
  g_assert_cmpint (second, ==, 0);
  plot_bars_unref (bars);
  g_assert_cmpint (second, ==, 1);
}

static void
test_reference_refused (void)
{
  static const double bad[] = { -1.0, (double)NAN, (double)INFINITY };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      PlotBarsBuilder *builder = plot_bars_builder_new ();
      g_autoptr (PlotBars) bars = NULL;

      plot_bars_builder_set_axis (
          builder,
          &(PlotBarsAxis){ .has_reference = TRUE, .reference = bad[i] });
      bars = plot_bars_builder_end (builder);
      g_assert_false (plot_bars_get_axis (bars)->has_reference);
      g_assert_cmpuint (plot_bars_get_n_refused (bars), ==, 1);
    }
}

static void
test_whisker_in_order (void)
{
  PlotBarsBuilder *builder = plot_bars_builder_new ();
  g_autoptr (PlotBars) bars = NULL;

  plot_bars_builder_add_bar (
      builder,
      &(PlotBar){ .id = "a", .has_whisker = TRUE, .low = 9.0, .high = 3.0 });
  bars = plot_bars_builder_end (builder);
  g_assert_cmpfloat (plot_bars_get_bar (bars, 0)->low, ==, 3.0);
  g_assert_cmpfloat (plot_bars_get_bar (bars, 0)->high, ==, 9.0);
}

static void
test_direction_and_density (void)
{
  PlotBarsBuilder *builder = plot_bars_builder_new ();
  g_autoptr (PlotBars) bars = NULL;

  plot_bars_builder_set_direction (builder, PLOT_DIRECTION_RTL);
  plot_bars_builder_set_density (builder, PLOT_DENSITY_COMPACT);
  bars = plot_bars_builder_end (builder);
  g_assert_cmpint (plot_bars_get_direction (bars), ==, PLOT_DIRECTION_RTL);
  g_assert_cmpint (plot_bars_get_density (bars), ==, PLOT_DENSITY_COMPACT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/bars-builder/values-refused", test_values_refused);
  g_test_add_func ("/plot/bars-builder/missing-values-are-zero",
                   test_missing_values_are_zero);
  g_test_add_func ("/plot/bars-builder/limits", test_limits);
  g_test_add_func ("/plot/bars-builder/ids-unique-and-tidy",
                   test_ids_unique_and_tidy);
  g_test_add_func ("/plot/bars-builder/strings-are-copied",
                   test_strings_are_copied);
  g_test_add_func ("/plot/bars-builder/format-data-freed-once",
                   test_format_data_freed_once);
  g_test_add_func ("/plot/bars-builder/reference-refused",
                   test_reference_refused);
  g_test_add_func ("/plot/bars-builder/whisker-in-order",
                   test_whisker_in_order);
  g_test_add_func ("/plot/bars-builder/direction-and-density",
                   test_direction_and_density);
  return g_test_run ();
}
