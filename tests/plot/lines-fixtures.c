/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The figures are made up but shaped like the real ones: allowances, plans
 * that jump, a platform that is left behind.
 */
#include "lines-fixtures.h"

#include <math.h>

#include "fixtures.h"

#define N_SWEEP 200

static const char *const names[] = { "Fly.io",
                                     "Render",
                                     "Cloudflare",
                                     "AWS Fargate",
                                     "Vercel" };
static const char *const ids[] = { "fly",
                                   "render",
                                   "cloudflare",
                                   "fargate",
                                   "vercel" };

static double
bill_of (guint platform, double requests)
{
  switch (platform)
    {
    case 0:
      return 12.0 + 0.11 * requests;
    case 1:
      return requests > 60.0 ? 55.0 + 0.02 * requests : 26.0;
    case 2:
      return 5.0 + 0.3 * MAX (requests - 10.0, 0.0);
    case 3:
      return 38.0 + 0.05 * requests;
    default:
      return 20.0 + (requests > 250.0 ? 90.0 : 0.0) +
             0.06 * MAX (requests - 10.0, 0.0);
    }
}

static char *
format_millions (double value, gpointer data)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (buffer, sizeof buffer, "%.6g", value);
  return g_strdup (buffer);
}

static void
add_sweep_line (PlotLinesBuilder *builder, guint platform)
{
  PlotLinePoint points[N_SWEEP + 2] = { 0 };
  guint         n_points = 0;

  for (guint i = 0; i < N_SWEEP; i++)
    {
      double x = pow (10.0, 3.0 * i / (N_SWEEP - 1.0));
      double cliff = platform == 1 ? 60.0 : 250.0;
      double before = pow (10.0, 3.0 * (i - 1.0) / (N_SWEEP - 1.0));

      if ((platform == 1 || platform == 4) && before < cliff && x > cliff)
        {
          points[n_points].x = cliff;
          points[n_points++].y = bill_of (platform, cliff);
          points[n_points].x = cliff * (1.0 + 1e-12);
          points[n_points++].y = bill_of (platform, cliff * (1.0 + 1e-12));
        }
      points[n_points].x = x;
      points[n_points++].y = bill_of (platform, x);
    }
  plot_lines_builder_add_line (builder,
                               &(PlotLine){ .id = ids[platform],
                                            .label = names[platform],
                                            .role_index = platform,
                                            .is_highlighted = platform == 0 },
                               points,
                               n_points);
}

PlotLinesBuilder *
lines_fixture_start_sweep (void)
{
  PlotLinesBuilder *builder = plot_lines_builder_new ();

  plot_lines_builder_set_words (
      builder,
      &(PlotWords){
          .title = "Above 41.2 million requests Fly.io is cheaper than Vercel",
          .subtitle = "Monthly bill along requests",
          .footer = "Prices of 2026-05-07",
          .empty = "No platform is chosen. Choose one to see its bill.",
      });
  plot_lines_builder_set_x (builder,
                            &(PlotAxis){ .title = "Million requests a month",
                                         .kind = PLOT_SCALE_LOG,
                                         .from = 1.0,
                                         .to = 1000.0,
                                         .format = format_millions });
  plot_lines_builder_set_y (builder,
                            &(PlotAxis){ .title = "US dollars a month",
                                         .format = plot_fixture_format });
  return builder;
}

PlotLines *
lines_fixture_sweep (void)
{
  PlotLinesBuilder *builder = lines_fixture_start_sweep ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    add_sweep_line (builder, i);
  plot_lines_builder_set_position (builder, 20.0, "You: 20 million");
  plot_lines_builder_set_reference (builder, 150.0, "Budget: $150");
  plot_lines_builder_add_mark (builder,
                               &(PlotLineMark){ .id = "a",
                                                .x = 127.27,
                                                .y = 26.0,
                                                .label = "127 million",
                                                .has_y = TRUE });
  plot_lines_builder_add_mark (builder,
                               &(PlotLineMark){ .id = "b",
                                                .x = 433.3,
                                                .y = 59.67,
                                                .label = "433 million",
                                                .description = "Crossing.",
                                                .has_y = TRUE });
  return plot_lines_builder_end (builder);
}

static char *
format_month (double value, gpointer data)
{
  int month = (int)floor (value + 0.5);

  return g_strdup_printf ("%d-%02d", 2024 + month / 12, month % 12 + 1);
}

PlotLines *
lines_fixture_months (void)
{
  static const PlotLinePoint fly[] = { { 0, 20, NULL, FALSE, FALSE },
                                       { 7, 24, NULL, FALSE, FALSE },
                                       { 18, 22, NULL, FALSE, FALSE },
                                       { 28, 22, NULL, FALSE, FALSE } };
  static const PlotLinePoint plan[] = { { 28, 22, NULL, FALSE, FALSE },
                                        { 34, 31, NULL, FALSE, FALSE },
                                        { 40, 43, NULL, FALSE, FALSE } };
  static const PlotLinePoint render[] = { { 0, 25, NULL, FALSE, FALSE },
                                          { 9, 0, NULL, TRUE, FALSE },
                                          { 11, 25, NULL, FALSE, TRUE },
                                          { 21, 33, NULL, FALSE, FALSE },
                                          { 40, 33, NULL, FALSE, FALSE } };
  static const PlotLineMark  changes[] = {
     { "m1", 7, 0, "Fly.io: volumes billed", NULL, FALSE },
     { "m2", 9, 0, "Render: new plans", NULL, FALSE },
     { "m3", 18, 0, "Fly.io: cheaper egress", NULL, FALSE },
     { "m4", 21, 0, "Render: seats", NULL, FALSE },
  };
  PlotLinesBuilder *builder = plot_lines_builder_new ();

  plot_lines_builder_set_words (
      builder,
      &(PlotWords){ .title = "Switch to Render in March 2027",
                    .subtitle = "The same workload, past and to come",
                    .footer = "Growth of 6 % a month from today" });
  plot_lines_builder_set_x (builder, &(PlotAxis){ .format = format_month });
  plot_lines_builder_set_y (builder,
                            &(PlotAxis){ .title = "US dollars a month",
                                         .format = plot_fixture_format });
  plot_lines_builder_add_line (builder,
                               &(PlotLine){ .id = "fly",
                                            .label = "Fly.io",
                                            .is_highlighted = TRUE,
                                            .is_stepped = TRUE },
                               fly,
                               G_N_ELEMENTS (fly));
  plot_lines_builder_add_line (builder,
                               &(PlotLine){ .id = "fly-forward",
                                            .label = "Fly.io, forecast",
                                            .is_dashed = TRUE },
                               plan,
                               G_N_ELEMENTS (plan));
  plot_lines_builder_add_line (builder,
                               &(PlotLine){ .id = "render",
                                            .label = "Render",
                                            .role_index = 1,
                                            .is_stepped = TRUE },
                               render,
                               G_N_ELEMENTS (render));
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    plot_lines_builder_add_mark (builder, &changes[i]);
  plot_lines_builder_set_position (builder, 28.0, "Today");
  return plot_lines_builder_end (builder);
}

PlotLines *
lines_fixture_budget (void)
{
  PlotLinePoint     points[31] = { 0 };
  PlotLinesBuilder *builder = plot_lines_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    {
      points[i].x = i;
      points[i].y = i < 12 ? 3.0 * i : 36.0 + 22.0 * (i - 12.0);
    }
  plot_lines_builder_set_words (
      builder,
      &(PlotWords){ .title = "A crawler loop spends the budget by day 15",
                    .subtitle = "Bill day by day" });
  plot_lines_builder_set_x (builder, &(PlotAxis){ .title = "Day" });
  plot_lines_builder_set_y (builder,
                            &(PlotAxis){ .format = plot_fixture_format });
  plot_lines_builder_set_reference (builder, 100.0, "Budget: $100");
  plot_lines_builder_add_line (
      builder,
      &(PlotLine){ .id = "fly", .label = "Fly.io", .is_highlighted = TRUE },
      points,
      G_N_ELEMENTS (points));
  plot_lines_builder_add_mark (builder,
                               &(PlotLineMark){ .id = "gone",
                                                .x = 14.91,
                                                .y = 100.0,
                                                .label = "Day 15: gone",
                                                .has_y = TRUE });
  return plot_lines_builder_end (builder);
}

PlotLines *
lines_fixture_knee (void)
{
  static const PlotLinePoint fly[] = {
    { 212, 12, "1 region", FALSE, FALSE }, { 96, 24, "2", FALSE, FALSE },
    { 61, 36, "3", FALSE, FALSE },         { 48, 48, "4", FALSE, FALSE },
    { 43, 60, "5", FALSE, FALSE },         { 40, 72, "6 regions", FALSE, FALSE }
  };
  static const PlotLinePoint fargate[] = {
    { 208, 38, "1 region", FALSE, FALSE },
    { 92, 76, "2", FALSE, FALSE },
    { 60, 114, "3", FALSE, TRUE },
    { 50, 152, "4", FALSE, TRUE }
  };
  static const PlotLinePoint render[] = { { 205, 26, "", FALSE, FALSE } };
  static const PlotLinePoint cloudflare[] = { { 31, 5, "", FALSE, FALSE } };
  PlotLinesBuilder          *builder = plot_lines_builder_new ();

  plot_lines_builder_set_words (
      builder,
      &(PlotWords){ .title = "After three regions, one more buys little",
                    .subtitle = "Cost against latency" });
  plot_lines_builder_set_x (builder,
                            &(PlotAxis){ .title = "Round trip, milliseconds" });
  plot_lines_builder_set_y (builder,
                            &(PlotAxis){ .title = "US dollars a month",
                                         .format = plot_fixture_format });
  plot_lines_builder_add_line (builder,
                               &(PlotLine){ .id = "fly",
                                            .label = "Fly.io",
                                            .has_dots = TRUE,
                                            .is_highlighted = TRUE },
                               fly,
                               G_N_ELEMENTS (fly));
  plot_lines_builder_add_line (builder,
                               &(PlotLine){ .id = "fargate",
                                            .label = "AWS Fargate",
                                            .role_index = 3,
                                            .has_dots = TRUE },
                               fargate,
                               G_N_ELEMENTS (fargate));
  plot_lines_builder_add_line (builder,
                               &(PlotLine){ .id = "render",
                                            .label = "Render",
                                            .role_index = 1,
                                            .has_dots = TRUE },
                               render,
                               1);
  plot_lines_builder_add_line (builder,
                               &(PlotLine){ .id = "cloudflare",
                                            .label = "Cloudflare",
                                            .role_index = 2,
                                            .has_dots = TRUE },
                               cloudflare,
                               1);
  return plot_lines_builder_end (builder);
}

PlotLines *
lines_fixture_many (guint n_lines, guint n_points)
{
  PlotLinesBuilder         *builder = plot_lines_builder_new ();
  g_autofree PlotLinePoint *points = g_new0 (PlotLinePoint, n_points);

  plot_lines_builder_set_words (builder, &(PlotWords){ .title = "Many lines" });
  for (guint i = 0; i < n_lines; i++)
    {
      g_autofree char *name = g_strdup_printf ("Platform %u", i + 1);

      for (guint j = 0; j < n_points; j++)
        {
          points[j].x = j;
          points[j].y =
              100.0 + 4.0 * i + 60.0 * sin (j * 6.0 / n_points + i * 0.01);
        }
      plot_lines_builder_add_line (
          builder,
          &(PlotLine){ .id = name, .label = name, .role_index = i },
          points,
          n_points);
    }
  return plot_lines_builder_end (builder);
}

static double
choose_value (GRand *random)
{
  static const double odd[] = { 0.0,   -1.0,        1e300, 1e308, 5e-324,
                                1e-12, G_MAXDOUBLE, 1e18,  1.0,   -0.0 };
  gint32              kind = g_rand_int_range (random, 0, 30);

  if (kind == 0)
    return odd[g_rand_int_range (random, 0, G_N_ELEMENTS (odd))];
  if (kind == 1)
    return (double)NAN;
  if (kind == 2)
    return (double)INFINITY;
  return g_rand_double_range (random, 0.0, 1000.0);
}

static const char *
choose_text (GRand *random)
{
  static const char *const texts[] = {
    NULL,
    "",
    "Fly.io",
    "<b>not markup</b> & \"quotes\"",
    "A very long name that goes on and on, over the hills and far away",
    "\xff\xfe broken \x01 bytes",
    "\u202eoverride \u0645\u0631\u062d\u0628\u0627",
  };

  return texts[g_rand_int_range (random, 0, G_N_ELEMENTS (texts))];
}

static void
add_random_line (PlotLinesBuilder *builder, GRand *random)
{
  PlotLinePoint points[40] = { 0 };
  PlotLine      line = { .id = "same" };

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    {
      points[i].x = choose_value (random);
      points[i].y = choose_value (random);
      points[i].label = choose_text (random);
      points[i].is_gap = g_rand_int_range (random, 0, 8) == 0;
      points[i].is_open = g_rand_int_range (random, 0, 8) == 0;
    }
  line.label = choose_text (random);
  line.role_index = g_rand_int (random);
  line.is_highlighted = g_rand_boolean (random);
  line.is_dashed = g_rand_boolean (random);
  line.has_dots = g_rand_boolean (random);
  line.is_stepped = g_rand_boolean (random);
  plot_lines_builder_add_line (
      builder,
      &line,
      points,
      (size_t)g_rand_int_range (random, 0, G_N_ELEMENTS (points) + 1));
}

static PlotAxis
choose_axis (GRand *random)
{
  PlotAxis axis = { .title = choose_text (random) };

  axis.kind = (PlotScaleKind)g_rand_int_range (random, 0, 2);
  if (g_rand_boolean (random))
    {
      axis.from = choose_value (random);
      axis.to = choose_value (random);
    }
  return axis;
}

PlotLines *
lines_fixture_random (GRand *random)
{
  PlotLinesBuilder *builder = plot_lines_builder_new ();
  gint32            n_lines = g_rand_int_range (random, 0, 8);
  gint32            n_marks = g_rand_int_range (random, 0, 8);
  PlotAxis          x = choose_axis (random);
  PlotAxis          y = choose_axis (random);

  plot_lines_builder_set_words (builder,
                                &(PlotWords){ choose_text (random),
                                              choose_text (random),
                                              choose_text (random),
                                              choose_text (random),
                                              choose_text (random) });
  plot_lines_builder_set_x (builder, &x);
  plot_lines_builder_set_y (builder, &y);
  plot_lines_builder_set_direction (
      builder,
      (PlotDirection)g_rand_int_range (random, 0, 2));
  if (g_rand_boolean (random))
    plot_lines_builder_set_position (builder,
                                     choose_value (random),
                                     choose_text (random));
  if (g_rand_boolean (random))
    plot_lines_builder_set_reference (builder,
                                      choose_value (random),
                                      choose_text (random));
  for (gint32 i = 0; i < n_lines; i++)
    add_random_line (builder, random);
  for (gint32 i = 0; i < n_marks; i++)
    plot_lines_builder_add_mark (
        builder,
        &(PlotLineMark){ .id = "same",
                         .x = choose_value (random),
                         .y = choose_value (random),
                         .label = choose_text (random),
                         .has_y = g_rand_boolean (random) });
  return plot_lines_builder_end (builder);
}
