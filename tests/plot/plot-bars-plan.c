/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is left out when room runs short, and that totals fit.
 */
#include "plot-bars-plan.h"

#include <string.h>

#include "plot-bars-layout.h"
#include "fixtures.h"

static void
init_plan (PlotBarsPlan   *plan,
           const PlotBars *bars,
           double          width,
           double          height)
{
  PlotSketch sketch = { .measurer = plot_measurer_fixed (),
                        .width = width,
                        .height = height,
                        .unit = 1.0 };

  plot_bars_plan_init (plan, &sketch, bars);
}

static void
test_roomy_has_all (void)
{
  g_autoptr (PlotBars) bars = plot_fixture_platforms ();
  g_auto (PlotBarsPlan) plan = { 0 };

  init_plan (&plan, bars, 1000.0, 700.0);
  g_assert_false (plan.rows.is_stacked);
  g_assert_true (plan.rows.has_axis_title);
  g_assert_true (plan.rows.has_tick_labels);
  g_assert_true (plan.rows.has_sublabels);
  g_assert_true (plan.has_deltas);
  g_assert_nonnull (plan.rows.page.footer[0]);
  g_assert_cmpuint (plan.rows.legend.n_entries, ==, 9);
  g_assert_cmpuint (plan.rows.ruler.tick_stride, ==, 1);
}

static void
test_needed_least_goes_first (void)
{
  g_autoptr (PlotBars) bars = plot_fixture_platforms ();
  gboolean had_title = TRUE;

  for (int height = 700; height > 60; height -= 5)
    {
      g_auto (PlotBarsPlan) plan = { 0 };

      init_plan (&plan, bars, 1000.0, height);
      if (plan.rows.page.subtitle[0] != NULL)
        g_assert_nonnull (plan.rows.page.title[0]);
      if (plan.rows.page.footer[0] != NULL)
        g_assert_nonnull (plan.rows.page.subtitle[0]);
      if (plan.rows.has_axis_title)
        g_assert_nonnull (plan.rows.page.footer[0]);
      g_assert_true (had_title || plan.rows.page.title[0] == NULL);
      had_title = plan.rows.page.title[0] != NULL;
    }
}

static void
test_narrow_is_stacked (void)
{
  g_autoptr (PlotBars) bars = plot_fixture_platforms ();
  g_auto (PlotBarsPlan) plan = { 0 };

  init_plan (&plan, bars, 360.0, 600.0);
  g_assert_true (plan.rows.is_stacked);
  g_assert_cmpfloat (plan.rows.area.width, ==, plan.rows.page.area.width);
  g_assert_cmpfloat (plan.rows.bar_height +
                         plot_text_height (plot_measurer_fixed (),
                                           (PlotFont){ plan.rows.total_size,
                                                       PLOT_WEIGHT_BOLD }),
                     <,
                     plan.rows.pitch);
}

static void
test_crowded_thins_labels (void)
{
  PlotBarsBuilder *builder = plot_fixture_start ();
  g_autoptr (PlotBars) bars = NULL;
  g_auto (PlotBarsPlan) plan = { 0 };

  for (guint i = 0; i < PLOT_BARS_MAX; i++)
    plot_bars_builder_add_bar (builder,
                               &(PlotBar){ .id = "x", .label = "Name" });
  bars = plot_bars_builder_end (builder);
  init_plan (&plan, bars, 600.0, 150.0);
  g_assert_cmpuint (plan.rows.label_stride, >, 1);
  g_assert_true (plot_rows_is_labelled (&plan.rows, 0));
  g_assert_false (plot_rows_is_labelled (&plan.rows, 1));
}

/* Each total ends exactly where the rows do: it is not cut by rounding. */
static void
test_totals_are_whole (void)
{
  for (int width = 500; width < 2000; width += 7)
    {
      PlotFrame        frame = { .width = width,
                                 .height = 400.0,
                                 .text_scale = 1.0,
                                 .measurer = plot_measurer_fixed () };
      PlotBarsBuilder *builder = plot_fixture_start ();
      double           value = 3500.0 + width;
      g_autoptr (PlotBars) bars = NULL;
      g_autoptr (PlotScene) scene = NULL;
      g_autofree char *text = NULL;

      plot_bars_builder_add_bar (builder,
                                 &(PlotBar){ .id = "long",
                                             .label = "Name",
                                             .total = "$4,032.17",
                                             .values = &value,
                                             .n_values = 1,
                                             .has_whisker = TRUE,
                                             .low = value * 0.9,
                                             .high = value * 1.1 });
      bars = plot_bars_builder_end (builder);
      scene = plot_bars_layout (bars, &frame);
      text = plot_scene_to_text (scene);
      g_assert_nonnull (strstr (text, "\"$4,032.17\""));
    }
}

static void
test_nothing_to_scale (void)
{
  PlotBarsBuilder *builder = plot_fixture_start ();
  g_autoptr (PlotBars) bars = NULL;
  g_auto (PlotBarsPlan) plan = { 0 };

  plot_bars_builder_add_bar (builder, &(PlotBar){ .id = "zero" });
  bars = plot_bars_builder_end (builder);
  init_plan (&plan, bars, 600.0, 400.0);
  g_assert_true (plan.rows.ruler.scale.is_degenerate);
  g_assert_cmpuint (plan.rows.ruler.ticks.n_values, ==, 1);
  g_assert_cmpstr (plan.rows.ruler.tick_labels[0], ==, "$0");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/bars-plan/roomy-has-all", test_roomy_has_all);
  g_test_add_func ("/plot/bars-plan/needed-least-goes-first",
                   test_needed_least_goes_first);
  g_test_add_func ("/plot/bars-plan/narrow-is-stacked", test_narrow_is_stacked);
  g_test_add_func ("/plot/bars-plan/crowded-thins-labels",
                   test_crowded_thins_labels);
  g_test_add_func ("/plot/bars-plan/totals-are-whole", test_totals_are_whole);
  g_test_add_func ("/plot/bars-plan/nothing-to-scale", test_nothing_to_scale);
  return g_test_run ();
}
