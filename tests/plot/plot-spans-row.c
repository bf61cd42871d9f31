/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Shapes end where their values are, and connectors lead from end to end.
 */
#include "plot-spans-row.h"

#include "fixtures.h"
#include "spans-fixtures.h"

static PlotScene *
lay_out (PlotSpansBuilder *builder, double width)
{
  g_autoptr (PlotSpans) chart = plot_spans_builder_end (builder);
  PlotFrame frame = plot_fixture_frame (width, 500.0);

  return plot_spans_layout (chart, &frame);
}

static double
right_of (const PlotItem *item)
{
  return item->bounds.x + item->bounds.width;
}

/* The chain of a waterfall: each row begins where the one above ended. */
static void
check_chain (double width)
{
  static const char *const ids[] = { "render",   "compute", "network",
                                     "database", "storage", "fee",
                                     "fargate" };
  g_autoptr (PlotScene) scene = lay_out (spans_fixture_waterfall (), width);
  const PlotItem *last = NULL;

  for (guint i = 0; i + 1 < G_N_ELEMENTS (ids); i++)
    {
      g_autofree char *connector = g_strdup_printf ("row/%s/connector", ids[i]);
      g_autofree char *upper = g_strdup_printf ("row/%s/span/0", ids[i]);
      g_autofree char *lower = g_strdup_printf ("row/%s/span/0", ids[i + 1]);
      const PlotItem  *above = plot_scene_find_item (scene, upper);
      const PlotItem  *below = plot_scene_find_item (scene, lower);
      const PlotItem  *line = plot_scene_find_item (scene, connector);
      double           x = line->points[0].x;

      g_assert_cmpfloat_with_epsilon (line->points[0].y,
                                      above->bounds.y + above->bounds.height,
                                      1e-9);
      g_assert_cmpfloat_with_epsilon (line->points[1].y, below->bounds.y, 1e-9);
      g_assert_cmpfloat (line->points[1].x, ==, x);
      g_assert_true (ABS (above->bounds.x - x) < 0.01 ||
                     ABS (right_of (above) - x) < 0.01);
      g_assert_true (ABS (below->bounds.x - x) < 1.51 ||
                     ABS (right_of (below) - x) < 0.01);
    }
  last = plot_scene_find_item (scene, "row/fee/connector");
  g_assert_cmpfloat_with_epsilon (
      right_of (plot_scene_find_item (scene, "row/fargate/span/0")),
      last->points[0].x,
      1e-9);
  g_assert_null (plot_scene_find_item (scene, "row/fargate/connector"));
}

static void
test_connectors_meet_the_ends (void)
{
  check_chain (240.0);
  check_chain (800.0);
  check_chain (3840.0);
}

static void
test_lengths_are_values (void)
{
  g_autoptr (PlotScene) scene = lay_out (spans_fixture_tornado (), 800.0);
  const PlotItem *base = plot_scene_find_item (scene, "reference/line");
  const PlotItem *less = plot_scene_find_item (scene, "row/egress/span/0");
  const PlotItem *more = plot_scene_find_item (scene, "row/egress/span/1");

  g_assert_cmpfloat_with_epsilon (more->bounds.x, base->bounds.x, 1e-9);
  /* The left one leaves a gap to its neighbour. */
  g_assert_cmpfloat_with_epsilon ((less->bounds.width + 1.0) /
                                      more->bounds.width,
                                  (38.6 - 32.1) / (47.85 - 38.6),
                                  1e-9);
  g_assert_cmpint (less->corners, ==, PLOT_CORNER_LEFT);
  g_assert_cmpint (more->corners, ==, PLOT_CORNER_RIGHT);
  g_assert_null (plot_scene_find_item (scene, "row/builds/span/0"));
  g_assert_cmpstr (less->description, ==, "20 % less: $38.6 \u2013 $32.1");
}

static void
test_another_kind_has_stripes (void)
{
  g_autoptr (PlotScene) scene = lay_out (spans_fixture_cost (), 800.0);
  const PlotItem *stripes =
      plot_scene_find_item (scene, "row/vercel/span/1/hatch");

  g_assert_cmpint (stripes->kind, ==, PLOT_ITEM_HATCH);
  g_assert_cmpint (stripes->corners, ==, PLOT_CORNER_RIGHT);
  g_assert_null (plot_scene_find_item (scene, "row/vercel/span/0/hatch"));
  g_assert_true (
      plot_scene_find_item (scene, "row/vercel/span/0")->is_patterned);
  g_assert_null (plot_scene_find_item (scene, "row/vercel/span/2"));
}

static void
test_open_ends_have_an_arrow (void)
{
  g_autoptr (PlotScene) scene = lay_out (spans_fixture_capacity (), 800.0);
  const PlotItem *arrow =
      plot_scene_find_item (scene, "row/bunny/span/0/arrow");
  const PlotItem *span = plot_scene_find_item (scene, "row/bunny/span/0");
  const PlotItem *words = plot_scene_find_item (scene, "row/bunny/end");

  g_assert_cmpfloat (arrow->bounds.x, >, right_of (span));
  g_assert_cmpfloat (right_of (arrow), <, words->bounds.x);
  g_assert_cmpint (span->corners, ==, PLOT_CORNER_NONE);
  g_assert_null (plot_scene_find_item (scene, "row/fly/span/0/arrow"));
}

static void
test_point_stands_at_its_value (void)
{
  g_autoptr (PlotScene) scene = lay_out (spans_fixture_ranges (), 800.0);
  const PlotItem *point = plot_scene_find_item (scene, "row/vercel/point");
  const PlotItem *span = plot_scene_find_item (scene, "row/vercel/span/0");
  double          middle = point->bounds.x + point->bounds.width / 2.0;

  g_assert_cmpfloat_with_epsilon ((middle - span->bounds.x) /
                                      span->bounds.width,
                                  (33.0 - 20.0) / (68.0 - 20.0),
                                  1e-9);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/spans-row/connectors-meet-the-ends",
                   test_connectors_meet_the_ends);
  g_test_add_func ("/plot/spans-row/lengths-are-values",
                   test_lengths_are_values);
  g_test_add_func ("/plot/spans-row/another-kind-has-stripes",
                   test_another_kind_has_stripes);
  g_test_add_func ("/plot/spans-row/open-ends-have-an-arrow",
                   test_open_ends_have_an_arrow);
  g_test_add_func ("/plot/spans-row/point-stands-at-its-value",
                   test_point_stands_at_its_value);
  return g_test_run ();
}
