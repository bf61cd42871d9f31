/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The example is five platforms with one of them blocked. Pictures differ
 * when a channel of a pixel is off by more than TOLERANCE in more than a
 * thousandth of all pixels; then both and their difference are written into
 * the build directory.
 */
#include "fixtures.h"

#include <math.h>
#include <string.h>

#define TOLERANCE 24
#define TOLERATED_SHARE 0.001

static const PlotSeries series[] = {
  { "compute", "Compute", 0 },  { "memory", "Memory", 1 },
  { "storage", "Storage", 2 },  { "database", "Database", 3 },
  { "network", "Network", 4 },  { "requests", "Requests", 5 },
  { "fee", "Platform fee", 6 }, { "team", "Team", 7 },
  { "support", "Support", 8 },  { "other", "Other", 9 },
};

char *
plot_fixture_format (double value, gpointer data)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (buffer, sizeof buffer, "%.6g", value);
  return g_strconcat ("$", buffer, NULL);
}

PlotBarsBuilder *
plot_fixture_start (void)
{
  PlotBarsBuilder *builder = plot_bars_builder_new ();

  plot_bars_builder_set_text (
      builder,
      &(PlotWords){
          .title = "Fly.io is cheapest: $2.19 a month",
          .subtitle = "Monthly bill by category",
          .footer = "Prices of 2026-05-07",
          .empty = "No platform is chosen. Choose one to see its bill.",
      });
  plot_bars_builder_set_axis (builder,
                              &(PlotBarsAxis){ .title = "US dollars a month",
                                               .format = plot_fixture_format });
  for (guint i = 0; i < G_N_ELEMENTS (series); i++)
    plot_bars_builder_add_series (builder, &series[i]);
  return builder;
}

void
plot_fixture_add_platforms (PlotBarsBuilder *builder)
{
  static const double  fly[] = { 1.2, 0.74, 0.15, 0.0, 0.1 };
  static const double  cloudflare[] = { 0, 0, 0, 0, 0, 0, 5.0 };
  static const double  render[] = { 5.0, 1.0, 0.6, 0.0, 0.4 };
  static const double  fargate[] = { 7.39, 3.24, 1.2, 4.5, 16.43,
                                     2.1,  0,    0,   3.2, 0.54 };
  static const PlotBar bars[] = {
    { .id = "fly",
      .label = "Fly.io",
      .sublabel = "shared-cpu-1x",
      .total = "$2.19",
      .values = fly,
      .n_values = G_N_ELEMENTS (fly),
      .is_highlighted = TRUE,
      .description = "Fly.io costs $2.19." },
    { .id = "cloudflare",
      .label = "Cloudflare",
      .sublabel = "Workers Paid",
      .total = "$5.00",
      .delta = "+$2.81",
      .values = cloudflare,
      .n_values = G_N_ELEMENTS (cloudflare) },
    { .id = "render",
      .label = "Render",
      .sublabel = "Starter",
      .total = "$7.00",
      .delta = "+$4.81",
      .values = render,
      .n_values = G_N_ELEMENTS (render) },
    { .id = "fargate",
      .label = "AWS Fargate",
      .sublabel = "0.25 vCPU, 0.5 GB",
      .total = "$38.60",
      .delta = "+$36.41",
      .values = fargate,
      .n_values = G_N_ELEMENTS (fargate) },
    { .id = "vercel",
      .label = "Vercel",
      .sublabel = "Pro",
      .state = PLOT_BAR_BLOCKED,
      .reason = "No persistent disk" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bars); i++)
    g_assert_true (plot_bars_builder_add_bar (builder, &bars[i]));
}

PlotBars *
plot_fixture_platforms (void)
{
  PlotBarsBuilder *builder = plot_fixture_start ();

  plot_fixture_add_platforms (builder);
  return plot_bars_builder_end (builder);
}

static double
choose_value (GRand *random)
{
  static const double odd[] = { 0.0,   -1.0,        1e300, 1e308, 5e-324,
                                1e-12, G_MAXDOUBLE, 1e18,  1.0,   -0.0 };
  gint32              kind = g_rand_int_range (random, 0, 8);

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
    "e\u0301\u0301\u0301\u0301 \U0001f469\u200d\U0001f4bb \u4ef7\u683c",
  };

  return texts[g_rand_int_range (random, 0, G_N_ELEMENTS (texts))];
}

static void
add_random_bar (GRand *random, PlotBarsBuilder *builder)
{
  double  values[PLOT_N_SERIES];
  PlotBar bar = { .id = "same", .values = values };

  for (guint i = 0; i < PLOT_N_SERIES; i++)
    values[i] = choose_value (random);
  bar.n_values = (size_t)g_rand_int_range (random, 0, PLOT_N_SERIES + 1);
  bar.label = choose_text (random);
  bar.sublabel = choose_text (random);
  bar.total = choose_text (random);
  bar.delta = choose_text (random);
  bar.reason = choose_text (random);
  bar.state = (PlotBarState)g_rand_int_range (random, 0, 3);
  bar.is_highlighted = g_rand_boolean (random);
  bar.has_whisker = g_rand_boolean (random);
  bar.low = choose_value (random);
  bar.high = choose_value (random);
  plot_bars_builder_add_bar (builder, &bar);
}

PlotBars *
plot_fixture_random (GRand *random)
{
  PlotBarsBuilder *builder = plot_bars_builder_new ();
  gint32           n_series = g_rand_int_range (random, 0, PLOT_N_SERIES + 1);
  gint32           n_bars = g_rand_int_range (random, 0, 12);

  if (g_rand_int_range (random, 0, 10) == 0)
    n_bars = PLOT_BARS_MAX;
  plot_bars_builder_set_text (builder,
                              &(PlotWords){ choose_text (random),
                                            choose_text (random),
                                            choose_text (random),
                                            choose_text (random),
                                            choose_text (random) });
  plot_bars_builder_set_axis (
      builder,
      &(PlotBarsAxis){ .title = choose_text (random),
                       .format = plot_fixture_format,
                       .has_reference = g_rand_boolean (random),
                       .reference = choose_value (random),
                       .reference_label = choose_text (random) });
  plot_bars_builder_set_direction (
      builder,
      (PlotDirection)g_rand_int_range (random, 0, 2));
  plot_bars_builder_set_density (builder,
                                 (PlotDensity)g_rand_int_range (random, 0, 2));
  for (gint32 i = 0; i < n_series; i++)
    plot_bars_builder_add_series (builder, &series[i]);
  for (gint32 i = 0; i < n_bars; i++)
    add_random_bar (random, builder);
  return plot_bars_builder_end (builder);
}

PlotFrame
plot_fixture_frame (double width, double height)
{
  return (PlotFrame){ .width = width,
                      .height = height,
                      .text_scale = 1.0,
                      .measurer = plot_measurer_fixed () };
}

PlotScene *
plot_fixture_scene (void)
{
  g_autoptr (PlotBars) bars = plot_fixture_platforms ();
  PlotFrame frame = plot_fixture_frame (800.0, 500.0);

  return plot_bars_layout (bars, &frame);
}

/* Searches past NUL bytes, which g_strstr_len() does not. */
gboolean
plot_fixture_holds (GBytes *bytes, const char *needle)
{
  gsize       size = 0;
  const char *data = g_bytes_get_data (bytes, &size);
  gsize       length = strlen (needle);

  for (gsize i = 0; i + length <= size; i++)
    if (memcmp (data + i, needle, length) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_updating (void)
{
  return g_strcmp0 (g_getenv ("OUTLAY_UPDATE_GOLDENS"), "1") == 0;
}

/* Line by line, so that a failure says which line it is. */
static void
check_lines (const char *actual, const char *expected)
{
  g_auto (GStrv) first = g_strsplit (actual, "\n", -1);
  g_auto (GStrv) second = g_strsplit (expected, "\n", -1);
  guint n_lines = MIN (g_strv_length (first), g_strv_length (second));

  for (guint i = 0; i < n_lines; i++)
    g_assert_cmpstr (first[i], ==, second[i]);
  g_assert_cmpuint (g_strv_length (first), ==, g_strv_length (second));
}

void
plot_fixture_check_text (const char *name, const char *actual)
{
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "plot", "data", name, NULL);
  g_autofree char *expected = NULL;
  g_autoptr (GError) error = NULL;

  if (is_updating ())
    g_file_set_contents (path, actual, -1, &error);
  g_assert_no_error (error);
  g_file_get_contents (path, &expected, NULL, &error);
  g_assert_no_error (error);
  if (!g_str_equal (expected, actual))
    {
      g_autofree char *out =
          g_test_build_filename (G_TEST_BUILT, "plot", name, NULL);

      g_file_set_contents (out, actual, -1, NULL);
      g_test_message ("What was drawn is in %s", out);
    }
  check_lines (actual, expected);
}

/* Marks the differing pixels of @actual in @diff and counts them. */
static guint
compare_pixels (cairo_surface_t *expected,
                cairo_surface_t *actual,
                cairo_surface_t *diff)
{
  guchar *first = cairo_image_surface_get_data (expected);
  guchar *second = cairo_image_surface_get_data (actual);
  guchar *marks = cairo_image_surface_get_data (diff);
  int     stride = cairo_image_surface_get_stride (actual);
  gsize   n_bytes =
      (gsize)stride * (gsize)cairo_image_surface_get_height (actual);
  guint n_differing = 0;

  for (gsize i = 0; i < n_bytes; i += 4)
    {
      int most = 0;

      for (gsize j = i; j < i + 4; j++)
        most = MAX (most, ABS (first[j] - second[j]));
      if (most <= TOLERANCE)
        continue;
      memset (marks + i, 255, 4);
      n_differing++;
    }
  return n_differing;
}

static void
write_beside (const char *name, const char *ending, cairo_surface_t *image)
{
  g_autofree char *file = g_strconcat (name, ending, NULL);
  g_autofree char *path =
      g_test_build_filename (G_TEST_BUILT, "plot", file, NULL);

  g_test_message ("See %s", path);
  cairo_surface_write_to_png (image, path);
}

void
plot_fixture_check_image (const char *name, cairo_surface_t *actual)
{
  g_autofree char *file = g_strconcat (name, ".png", NULL);
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "plot", "data", file, NULL);
  cairo_surface_t *expected = NULL;
  cairo_surface_t *diff = NULL;
  int              width = cairo_image_surface_get_width (actual);
  int              height = cairo_image_surface_get_height (actual);
  double           share = 1.0;

  if (is_updating ())
    cairo_surface_write_to_png (actual, path);
  expected = cairo_image_surface_create_from_png (path);
  g_assert_cmpint (cairo_surface_status (expected), ==, CAIRO_STATUS_SUCCESS);
  g_assert_cmpint (cairo_image_surface_get_width (expected), ==, width);
  g_assert_cmpint (cairo_image_surface_get_height (expected), ==, height);
  diff = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  share = compare_pixels (expected, actual, diff) /
          ((double)width * (double)height);
  if (share > TOLERATED_SHARE)
    {
      write_beside (name, ".out.png", actual);
      write_beside (name, ".diff.png", diff);
    }
  g_assert_cmpfloat (share, <=, TOLERATED_SHARE);
  cairo_surface_destroy (diff);
  cairo_surface_destroy (expected);
}
