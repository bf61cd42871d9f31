/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words stand outside at both ends, or all in one line above; totals are
 * bold, and a row without spans says why.
 */
#include "fixtures.h"
#include "plot-spans-row.h"
#include "spans-fixtures.h"

static PlotScene *
lay_out (PlotSpansBuilder *builder, double width)
{
  g_autoptr (PlotSpans) chart = plot_spans_builder_end (builder);
  PlotFrame frame = plot_fixture_frame (width, 500.0);

  return plot_spans_layout (chart, &frame);
}

static void
test_both_ends (void)
{
  g_autoptr (PlotScene) scene = lay_out (spans_fixture_tornado (), 800.0);
  const PlotItem *start = plot_scene_find_item (scene, "row/egress/start");
  const PlotItem *end = plot_scene_find_item (scene, "row/egress/end");
  const PlotItem *less = plot_scene_find_item (scene, "row/egress/span/0");
  const PlotItem *more = plot_scene_find_item (scene, "row/egress/span/1");

  g_assert_cmpstr (start->text, ==, "$32.10");
  g_assert_cmpstr (end->text, ==, "$47.85");
  g_assert_cmpfloat (start->bounds.x + start->bounds.width, <, less->bounds.x);
  g_assert_cmpfloat (end->bounds.x, >, more->bounds.x + more->bounds.width);
}

static void
test_above_in_one_line (void)
{
  g_autoptr (PlotScene) scene = lay_out (spans_fixture_tornado (), 360.0);
  const PlotItem *both = plot_scene_find_item (scene, "row/egress/total");

  g_assert_cmpstr (both->text, ==, "$32.10 \u2013 $47.85");
  g_assert_null (plot_scene_find_item (scene, "row/egress/start"));
}

static void
test_totals_are_bold (void)
{
  g_autoptr (PlotScene) scene = lay_out (spans_fixture_waterfall (), 800.0);
  const PlotItem *total = plot_scene_find_item (scene, "row/fargate/end");
  const PlotItem *part = plot_scene_find_item (scene, "row/network/end");

  g_assert_cmpint (total->font.weight, ==, PLOT_WEIGHT_BOLD);
  g_assert_cmpint (part->font.weight, ==, PLOT_WEIGHT_NORMAL);
  g_assert_nonnull (plot_scene_find_item (scene, "row/fargate/rule"));
  g_assert_null (plot_scene_find_item (scene, "row/render/rule"));
}

static void
test_reason_instead (void)
{
  g_autoptr (PlotScene) scene = lay_out (spans_fixture_capacity (), 800.0);

  g_assert_nonnull (plot_scene_find_item (scene, "row/fargate/reason"));
  g_assert_null (plot_scene_find_item (scene, "row/fargate/end"));
}

static void
test_inside_if_it_fits (void)
{
  g_autoptr (PlotScene) scene = lay_out (spans_fixture_cost (), 800.0);

  g_assert_nonnull (plot_scene_find_item (scene, "row/fargate/words/1"));
  g_assert_null (plot_scene_find_item (scene, "row/fly/words/0"));
}

static void
test_groups_speak (void)
{
  g_autoptr (PlotScene) tornado = lay_out (spans_fixture_tornado (), 800.0);
  g_autoptr (PlotScene) capacity = lay_out (spans_fixture_capacity (), 800.0);

  g_assert_cmpstr (plot_scene_get_group (tornado, 0)->description,
                   ==,
                   "Traffic out: $32.10 to $47.85.");
  g_assert_cmpstr (plot_scene_get_group (tornado, 1)->description,
                   ==,
                   "Hours awake: $36.51 \u2013 $40.72");
  g_assert_cmpstr (plot_scene_get_group (capacity, 1)->description,
                   ==,
                   "Fly.io: 410 million");
  g_assert_cmpstr (plot_scene_get_group (capacity, 4)->description,
                   ==,
                   "AWS Fargate: Never: more than $100 without a request");
}

static PlotScene *
lay_out_after (const char *words, double width)
{
  PlotSpansBuilder    *builder = plot_spans_builder_new ();
  const PlotSpan       span = { .to = 100.0 };
  const PlotSpanRow    rows[] = { { .id = "first",
                                    .label = "First",
                                    .end_words = "$100",
                                    .after_words = words },
                                  { .id = "second", .label = "Second" } };
  const PlotSpanSeries series = { .id = "series" };

  plot_spans_builder_add_series (builder, &series);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    plot_spans_builder_add_row (builder, &rows[i], &span, 1);
  return lay_out (builder, width);
}

/* A reason is whole, in two lines if it must, or not there. */
static void
test_after_whole_or_not_there (void)
{
  const char *words = "It is less work than anything else in one region";
  g_autoptr (PlotScene) wide = lay_out_after (words, 900.0);
  g_autoptr (PlotScene) tight = lay_out_after (words, 500.0);
  g_autoptr (PlotScene) narrow = lay_out_after (words, 360.0);
  g_autofree char *endless = g_strnfill (500, 'w');
  g_autoptr (PlotScene) cut = lay_out_after (endless, 900.0);
  const PlotItem  *end = plot_scene_find_item (wide, "row/first/end");
  const PlotItem  *first = plot_scene_find_item (tight, "row/first/after");
  const PlotItem  *second = plot_scene_find_item (tight, "row/first/after/1");
  g_autofree char *both = NULL;

  g_assert_cmpfloat (plot_scene_find_item (wide, "row/first/after")->bounds.x,
                     >,
                     end->bounds.x + end->bounds.width);
  g_assert_nonnull (second);
  both = g_strconcat (first->text, " ", second->text, NULL);
  g_assert_cmpstr (both, ==, words);
  g_assert_cmpfloat (first->bounds.x + first->bounds.width, <=, 500.0);
  g_assert_null (plot_scene_find_item (narrow, "row/first/after"));
  g_assert_null (plot_scene_find_item (cut, "row/first/after"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/spans-words/both-ends", test_both_ends);
  g_test_add_func ("/plot/spans-words/above-in-one-line",
                   test_above_in_one_line);
  g_test_add_func ("/plot/spans-words/totals-are-bold", test_totals_are_bold);
  g_test_add_func ("/plot/spans-words/reason-instead", test_reason_instead);
  g_test_add_func ("/plot/spans-words/inside-if-it-fits",
                   test_inside_if_it_fits);
  g_test_add_func ("/plot/spans-words/groups-speak", test_groups_speak);
  g_test_add_func ("/plot/spans-words/after-whole-or-not-there",
                   test_after_whole_or_not_there);
  return g_test_run ();
}
