/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Charts as readers of bills meet them, and charts of whatever goes wrong.
 */
#include "spans-fixtures.h"

#include <math.h>

#include "fixtures.h"

const SpansFixture spans_fixtures[SPANS_N_FIXTURES] = {
  spans_fixture_tornado, spans_fixture_waterfall, spans_fixture_capacity,
  spans_fixture_cliffs,  spans_fixture_ranges,    spans_fixture_cost,
};

static PlotSpansBuilder *
start (const char *title, const char *subtitle, const char *axis)
{
  PlotSpansBuilder *builder = plot_spans_builder_new ();

  plot_spans_builder_set_words (
      builder,
      &(PlotWords){ .title = title,
                    .subtitle = subtitle,
                    .footer = "Prices of 2026-05-07",
                    .empty = "Nothing to compare. Choose a platform." });
  plot_spans_builder_set_axis (
      builder,
      &(PlotAxis){ .title = axis, .format = plot_fixture_format });
  return builder;
}

static void
add_series (PlotSpansBuilder     *builder,
            const PlotSpanSeries *series,
            size_t                n_series)
{
  for (size_t i = 0; i < n_series; i++)
    g_assert_true (plot_spans_builder_add_series (builder, &series[i]));
}

static void
add_one (PlotSpansBuilder *builder, PlotSpanRow row, PlotSpan span)
{
  g_assert_true (plot_spans_builder_add_row (builder, &row, &span, 1));
}

PlotSpansBuilder *
spans_fixture_empty (void)
{
  return start ("", "", "US dollars a month");
}

static void
add_swing (PlotSpansBuilder *builder, PlotSpanRow row, double low, double high)
{
  const PlotSpan spans[] = { { .from = 38.6, .to = low, .series = 0 },
                             { .from = 38.6, .to = high, .series = 1 } };

  g_assert_true (plot_spans_builder_add_row (builder, &row, spans, 2));
}

PlotSpansBuilder *
spans_fixture_tornado (void)
{
  static const PlotSpanSeries series[] = { { "less", "20 % less", 0, FALSE },
                                           { "more", "20 % more", 1, FALSE } };
  PlotSpansBuilder           *builder =
      start ("Traffic out moves AWS Fargate's bill most: $32.10 to $47.85",
             "Monthly bill when one dimension is 20 % lower or higher",
             "US dollars a month");

  add_series (builder, series, G_N_ELEMENTS (series));
  plot_spans_builder_set_reference (builder, 38.6, "Now: $38.60");
  add_swing (builder,
             (PlotSpanRow){ .id = "egress",
                            .label = "Traffic out",
                            .sublabel = "200 GB",
                            .start_words = "$32.10",
                            .end_words = "$47.85",
                            .is_highlighted = TRUE,
                            .description = "Traffic out: $32.10 to $47.85." },
             32.1,
             47.85);
  add_swing (builder,
             (PlotSpanRow){ .id = "hours",
                            .label = "Hours awake",
                            .sublabel = "730 hours",
                            .start_words = "$36.51",
                            .end_words = "$40.72" },
             36.51,
             40.72);
  add_swing (builder,
             (PlotSpanRow){ .id = "memory",
                            .label = "Memory",
                            .sublabel = "512 MB",
                            .start_words = "$37.95",
                            .end_words = "$39.25" },
             37.95,
             39.25);
  add_swing (builder,
             (PlotSpanRow){ .id = "requests",
                            .label = "Requests",
                            .sublabel = "10 million",
                            .start_words = "$38.40",
                            .end_words = "$38.81" },
             38.4,
             38.81);
  add_swing (builder,
             (PlotSpanRow){ .id = "builds",
                            .label = "Build minutes",
                            .sublabel = "within the allowance",
                            .start_words = "$38.60",
                            .end_words = "$38.60" },
             38.6,
             38.6);
  return builder;
}

PlotSpansBuilder *
spans_fixture_waterfall (void)
{
  static const PlotSpanSeries series[] = { { "whole", "Whole bill", 9, FALSE },
                                           { "more", "Costs more", 1, FALSE },
                                           { "less", "Costs less", 2, FALSE } };
  PlotSpansBuilder           *builder =
      start ("Fargate costs $31.60 more than Render: traffic and database",
             "From Render's bill to AWS Fargate's, by category",
             "US dollars a month");

  add_series (builder, series, G_N_ELEMENTS (series));
  plot_spans_builder_set_connected (builder, TRUE);
  add_one (builder,
           (PlotSpanRow){ .id = "render",
                          .label = "Render",
                          .sublabel = "Starter",
                          .end_words = "$7.00",
                          .is_total = TRUE },
           (PlotSpan){ 0.0, 7.0, 0, FALSE, NULL, NULL });
  add_one (builder,
           (PlotSpanRow){ .id = "compute",
                          .label = "Compute",
                          .end_words = "+$4.63" },
           (PlotSpan){ 7.0, 11.63, 1, FALSE, NULL, NULL });
  add_one (builder,
           (PlotSpanRow){ .id = "network",
                          .label = "Network",
                          .end_words = "+$26.43" },
           (PlotSpan){ 11.63, 38.06, 1, FALSE, NULL, NULL });
  add_one (builder,
           (PlotSpanRow){ .id = "database",
                          .label = "Database",
                          .end_words = "+$4.50" },
           (PlotSpan){ 38.06, 42.56, 1, FALSE, NULL, NULL });
  add_one (builder,
           (PlotSpanRow){ .id = "storage",
                          .label = "Storage",
                          .end_words = "$0.00" },
           (PlotSpan){ 42.56, 42.56, 1, FALSE, NULL, NULL });
  add_one (builder,
           (PlotSpanRow){ .id = "fee",
                          .label = "Platform fee",
                          .end_words = "\u2212$3.96" },
           (PlotSpan){ 42.56, 38.6, 2, FALSE, NULL, NULL });
  add_one (builder,
           (PlotSpanRow){ .id = "fargate",
                          .label = "AWS Fargate",
                          .sublabel = "0.25 vCPU, 0.5 GB",
                          .end_words = "$38.60",
                          .is_total = TRUE },
           (PlotSpan){ 0.0, 38.6, 0, FALSE, NULL, NULL });
  return builder;
}

PlotSpansBuilder *
spans_fixture_capacity (void)
{
  static const PlotSpanSeries series = { "reach", NULL, 0, FALSE };
  PlotSpansBuilder           *builder =
      start ("$100 buys most requests on Fly.io: 410 million",
             "Requests a month that each platform carries within $100",
             "Million requests a month");

  plot_spans_builder_set_axis (builder,
                               &(PlotAxis){ .title = "Million requests a month",
                                            .kind = PLOT_SCALE_LOG,
                                            .from = 0.1,
                                            .to = 1000.0 });
  plot_spans_builder_add_series (builder, &series);
  plot_spans_builder_set_reference (builder, 10.0, "Now: 10 million");
  add_one (
      builder,
      (PlotSpanRow){ .id = "bunny",
                     .label = "Static host",
                     .end_words = "unlimited" },
      (PlotSpan){ 0.1, 1000.0, 0, TRUE, NULL, "No end within the range." });
  add_one (builder,
           (PlotSpanRow){ .id = "fly",
                          .label = "Fly.io",
                          .sublabel = "shared-cpu-1x",
                          .end_words = "410 million",
                          .is_highlighted = TRUE },
           (PlotSpan){ 0.1, 410.0, 0, FALSE, NULL, NULL });
  add_one (builder,
           (PlotSpanRow){ .id = "vercel",
                          .label = "Vercel",
                          .sublabel = "Pro",
                          .end_words = "41.2 million" },
           (PlotSpan){ 0.1, 41.2, 0, FALSE, NULL, NULL });
  add_one (builder,
           (PlotSpanRow){ .id = "render",
                          .label = "Render",
                          .sublabel = "Starter",
                          .end_words = "6.5 million" },
           (PlotSpan){ 0.1, 6.5, 0, FALSE, NULL, NULL });
  g_assert_true (plot_spans_builder_add_row (
      builder,
      &(PlotSpanRow){ .id = "fargate",
                      .label = "AWS Fargate",
                      .reason = "Never: more than $100 without a request" },
      NULL,
      0));
  return builder;
}

PlotSpansBuilder *
spans_fixture_cliffs (void)
{
  static const PlotSpanSeries series = { "left",
                                         "Until the next jump",
                                         6,
                                         FALSE };
  PlotSpansBuilder           *builder =
      start ("The next jump is near: 2 GB more traffic cost $20",
             "How much more until the bill jumps",
             "Times what is used now");

  plot_spans_builder_set_axis (
      builder,
      &(PlotAxis){ .title = "Times what is used now", .kind = PLOT_SCALE_LOG });
  plot_spans_builder_add_series (builder, &series);
  add_one (builder,
           (PlotSpanRow){ .id = "egress",
                          .label = "Traffic out",
                          .end_words = "+2 GB, then +$20.00",
                          .is_highlighted = TRUE },
           (PlotSpan){ 1.0, 1.02, 0, FALSE, NULL, NULL });
  add_one (builder,
           (PlotSpanRow){ .id = "requests",
                          .label = "Requests",
                          .end_words = "+12 billion, then +$5.00" },
           (PlotSpan){ 1.0, 1200.0, 0, FALSE, NULL, NULL });
  return builder;
}

PlotSpansBuilder *
spans_fixture_ranges (void)
{
  static const PlotSpanSeries series = { "likely", "8 of 10 cases", 0, FALSE };
  PlotSpansBuilder           *builder =
      start ("Fly.io stays cheapest in 91 % of all cases",
             "Monthly bill from the 10th to the 90th of 100 cases",
             "US dollars a month");

  plot_spans_builder_add_series (builder, &series);
  add_one (builder,
           (PlotSpanRow){ .id = "fly",
                          .label = "Fly.io",
                          .sublabel = "cheapest in 91 %",
                          .start_words = "$2.10",
                          .end_words = "$9.80",
                          .is_highlighted = TRUE,
                          .has_point = TRUE,
                          .point = 4.2 },
           (PlotSpan){ 2.1, 9.8, 0, FALSE, NULL, NULL });
  add_one (builder,
           (PlotSpanRow){ .id = "vercel",
                          .label = "Vercel",
                          .sublabel = "never cheapest",
                          .start_words = "$20.00",
                          .end_words = "$68.00",
                          .has_point = TRUE,
                          .point = 33.0 },
           (PlotSpan){ 20.0, 68.0, 0, FALSE, NULL, NULL });
  return builder;
}

static void
add_cost (PlotSpansBuilder *builder,
          PlotSpanRow       row,
          double            bill,
          double            time,
          double            downtime)
{
  PlotSpan spans[] = {
    { 0.0, bill, 0, FALSE, "Bill", NULL },
    { bill, bill + time, 1, FALSE, "Engineering time", NULL },
    { bill + time, bill + time + downtime, 2, FALSE, "Downtime", NULL },
  };

  g_assert_true (plot_spans_builder_add_row (builder, &row, spans, 3));
}

PlotSpansBuilder *
spans_fixture_cost (void)
{
  static const PlotSpanSeries series[] = {
    { "bill", "The vendor's bill", 0, FALSE },
    { "time", "Engineering time", 1, TRUE },
    { "downtime", "Expected downtime", 4, TRUE },
  };
  PlotSpansBuilder *builder =
      start ("With engineering time Render is cheapest: $95 a month",
             "Bill, 2 to 6 hours a month at $42, and expected downtime",
             "US dollars a month");

  add_series (builder, series, G_N_ELEMENTS (series));
  add_cost (builder,
            (PlotSpanRow){ .id = "render",
                           .label = "Render",
                           .sublabel = "Starter",
                           .end_words = "$95",
                           .is_highlighted = TRUE },
            7.0,
            84.0,
            4.0);
  add_cost (builder,
            (PlotSpanRow){ .id = "fly",
                           .label = "Fly.io",
                           .sublabel = "shared-cpu-1x",
                           .end_words = "$141" },
            2.19,
            126.0,
            13.0);
  add_cost (builder,
            (PlotSpanRow){ .id = "vercel",
                           .label = "Vercel",
                           .sublabel = "Pro",
                           .end_words = "$146" },
            62.0,
            84.0,
            0.0);
  add_cost (builder,
            (PlotSpanRow){ .id = "fargate",
                           .label = "AWS Fargate",
                           .sublabel = "0.25 vCPU, 0.5 GB",
                           .end_words = "$312" },
            38.6,
            252.0,
            21.4);
  return builder;
}

static double
choose_value (GRand *random)
{
  static const double odd[] = { 0.0,    -1.0,   1e300, -1e308, 5e-324,
                                -1e-12, 1e-300, 1e18,  -1e18,  -0.0 };
  gint32              kind = g_rand_int_range (random, 0, 9);

  if (kind == 0)
    return odd[g_rand_int_range (random, 0, G_N_ELEMENTS (odd))];
  if (kind == 1)
    return (double)NAN;
  if (kind == 2)
    return (double)INFINITY;
  return g_rand_double_range (random, -200.0, 1000.0);
}

static const char *
choose_text (GRand *random)
{
  static const char *const texts[] = {
    NULL,
    "",
    "<b>not markup</b> & \"quotes\"",
    "A very long name that goes on and on, over the hills and far away",
    "\xff\xfe broken \x01 bytes",
  };

  return texts[g_rand_int_range (random, 0, G_N_ELEMENTS (texts))];
}

static void
add_random_row (GRand *random, PlotSpansBuilder *builder)
{
  PlotSpan    spans[PLOT_SPANS_MAX_IN_ROW + 4];
  PlotSpanRow row = { .id = "same" };

  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    spans[i] = (PlotSpan){ .from = choose_value (random),
                           .to = choose_value (random),
                           .series = g_rand_int (random) % 12,
                           .is_open = g_rand_boolean (random),
                           .label = choose_text (random),
                           .description = choose_text (random) };
  row.label = choose_text (random);
  row.sublabel = choose_text (random);
  row.start_words = choose_text (random);
  row.end_words = choose_text (random);
  row.reason = g_rand_int_range (random, 0, 4) == 0 ? "never" : NULL;
  row.is_highlighted = g_rand_boolean (random);
  row.is_total = g_rand_boolean (random);
  row.has_point = g_rand_boolean (random);
  row.point = choose_value (random);
  plot_spans_builder_add_row (
      builder,
      &row,
      spans,
      (size_t)g_rand_int_range (random, 0, G_N_ELEMENTS (spans)));
}

PlotSpans *
spans_fixture_random (GRand *random)
{
  PlotSpansBuilder *builder = plot_spans_builder_new ();
  gint32            n_rows = g_rand_int_range (random, 0, 14);
  PlotAxis          axis = { .title = choose_text (random) };

  if (g_rand_int_range (random, 0, 10) == 0)
    n_rows = PLOT_SPANS_MAX_ROWS;
  plot_spans_builder_set_words (builder,
                                &(PlotWords){ choose_text (random),
                                              choose_text (random),
                                              choose_text (random),
                                              choose_text (random),
                                              choose_text (random) });
  axis.kind = g_rand_boolean (random) ? PLOT_SCALE_LOG : PLOT_SCALE_LINEAR;
  axis.from = choose_value (random);
  axis.to = choose_value (random);
  plot_spans_builder_set_axis (builder, &axis);
  if (g_rand_boolean (random))
    plot_spans_builder_set_reference (builder,
                                      choose_value (random),
                                      choose_text (random));
  plot_spans_builder_set_connected (builder, g_rand_boolean (random));
  plot_spans_builder_set_direction (
      builder,
      (PlotDirection)g_rand_int_range (random, 0, 2));
  for (gint32 i = g_rand_int_range (random, 0, 12); i > 0; i--)
    plot_spans_builder_add_series (
        builder,
        &(PlotSpanSeries){ i % 2 == 0 ? "even" : "odd",
                           choose_text (random),
                           (guint)i,
                           g_rand_boolean (random) });
  for (gint32 i = 0; i < n_rows; i++)
    add_random_row (random, builder);
  return plot_spans_builder_end (builder);
}
