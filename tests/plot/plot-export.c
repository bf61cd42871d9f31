/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Files of all formats: exact size, same bytes, words inside and inert,
 * limits on both sides, nothing left behind where writing fails.
 */
#include "plot-export.h"

#include <glib/gstdio.h>
#include <string.h>

#include "fixtures.h"

#define HOSTILE "<script>alert(1)</script> & \"quoted\" ]]>"

static const PlotMetadata scenario = { "outlay:scenario",
                                       "{\"a\": \"\u4ef7\"}" };

static PlotExportOptions
make_options (PlotFormat format)
{
  return (PlotExportOptions){ .format = format,
                              .width = 480,
                              .height = 270,
                              .title = HOSTILE,
                              .description = "A \u4ef7 description",
                              .metadata = &scenario,
                              .n_metadata = 1 };
}

static GBytes *export(const PlotExportOptions *options, GError **error)
{
  g_autoptr (PlotBars) bars = plot_fixture_platforms ();

  return plot_export_to_bytes (plot_bars_make_scene, bars, options, error);
}

static guint32
number_at (GBytes *bytes, gsize offset)
{
  guint32 number = 0;

  memcpy (&number,
          (const guchar *)g_bytes_get_data (bytes, NULL) + offset,
          sizeof number);
  return GUINT32_FROM_BE (number);
}

static void
test_png_size (void)
{
  static const double scales[] = { 0.0, 1.0, 1.5, 2.0, 0.333 };
  static const guint  widths[] = { 480, 480, 720, 960, 160 };

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      PlotExportOptions options = make_options (PLOT_FORMAT_PNG);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;

      options.scale = scales[i];
      bytes = export(&options, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (number_at (bytes, 16), ==, widths[i]);
    }
}

static void
test_png_words_come_back (void)
{
  PlotExportOptions options = make_options (PLOT_FORMAT_PNG);
  g_autoptr (GBytes) bytes = export(&options, NULL);
  g_autofree char *title = plot_png_read_text (bytes, "Title", NULL);
  g_autofree char *words = plot_png_read_text (bytes, scenario.key, NULL);

  g_assert_cmpstr (title, ==, HOSTILE);
  g_assert_cmpstr (words, ==, scenario.text);
}

static void
test_svg_words_are_inert (void)
{
  PlotExportOptions options = make_options (PLOT_FORMAT_SVG);
  g_autoptr (GBytes) bytes = export(&options, NULL);

  g_assert_false (plot_fixture_holds (bytes, "<script"));
  g_assert_true (plot_fixture_holds (bytes, "<title>&lt;script&gt;"));
  g_assert_true (
      plot_fixture_holds (bytes, "<desc>A \u4ef7 description</desc>"));
  g_assert_true (plot_fixture_holds (bytes, "key=\"outlay:scenario\""));
}

static void
test_pdf (void)
{
  PlotExportOptions options = make_options (PLOT_FORMAT_PDF);
  g_autoptr (GBytes) bytes = export(&options, NULL);

  g_assert_true (plot_fixture_holds (bytes, "%PDF-"));
  g_assert_true (plot_fixture_holds (bytes, "/CreationDate (20000101000000Z)"));
}

static void
test_same_bytes (void)
{
  for (int format = PLOT_FORMAT_PNG; format <= PLOT_FORMAT_PDF; format++)
    {
      PlotExportOptions options = make_options ((PlotFormat)format);
      g_autoptr (GBytes) first = export(&options, NULL);
      g_autoptr (GBytes) second = export(&options, NULL);

      g_assert_nonnull (first);
      g_assert_true (g_bytes_equal (first, second));
    }
}

static void
test_limits (void)
{
  static const struct
  {
    int      width;
    int      height;
    double   scale;
    double   dpi;
    gboolean is_allowed;
  } rows[] = {
    { 16384, 1, 1.0, 96.0, TRUE },    { 16385, 1, 1.0, 96.0, FALSE },
    { 1, 16384, 1.0, 96.0, TRUE },    { 8193, 1, 2.0, 96.0, FALSE },
    { 8001, 8001, 1.0, 96.0, FALSE }, { 0, 100, 1.0, 96.0, FALSE },
    { 100, -1, 1.0, 96.0, FALSE },    { 100, 100, -1.0, 96.0, FALSE },
    { 100, 100, 0.001, 96.0, FALSE }, { 100, 100, 1.0, 35.9, FALSE },
    { 100, 100, 1.0, 36.0, TRUE },    { 100, 100, 1.0, 1200.0, TRUE },
    { 100, 100, 1.0, 1201.0, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      PlotExportOptions options = make_options (PLOT_FORMAT_PNG);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;

      options.width = rows[i].width;
      options.height = rows[i].height;
      options.scale = rows[i].scale;
      options.dpi = rows[i].dpi;
      bytes = export(&options, &error);
      g_assert_true ((bytes != NULL) == rows[i].is_allowed);
      if (!rows[i].is_allowed)
        g_assert_error (error, PLOT_ERROR, PLOT_ERROR_LIMIT);
    }
}

static void
test_bad_metadata (void)
{
  PlotMetadata      bad = { "caf\u00e9", "text" };
  PlotExportOptions options = make_options (PLOT_FORMAT_PNG);
  g_autoptr (GError) error = NULL;

  options.metadata = &bad;
  g_assert_null (export(&options, &error));
  g_assert_error (error, PLOT_ERROR, PLOT_ERROR_LIMIT);
}

static void
test_transparent (void)
{
  PlotExportOptions options = make_options (PLOT_FORMAT_PNG);
  g_autoptr (GBytes) opaque = export(&options, NULL);
  g_autoptr (GBytes) clear = NULL;

  options.is_transparent = TRUE;
  clear = export(&options, NULL);
  /* The colour type: with and without an alpha channel. */
  g_assert_cmpuint (number_at (opaque, 22) & 0xff, ==, 2);
  g_assert_cmpuint (number_at (clear, 22) & 0xff, ==, 6);
}

static gboolean
save (const char *path, GError **error)
{
  PlotExportOptions options = make_options (PLOT_FORMAT_PNG);
  g_autoptr (PlotBars) bars = plot_fixture_platforms ();

  return plot_export_to_file (plot_bars_make_scene,
                              bars,
                              &options,
                              path,
                              error);
}

static void
test_file (void)
{
  g_autofree char *folder = g_dir_make_tmp ("plot-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "chart.png", NULL);
  g_autofree char *contents = NULL;
  gsize            length = 0;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *words = NULL;

  g_assert_true (save (path, &error));
  g_assert_no_error (error);
  g_assert_true (save (path, &error));
  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  bytes = g_bytes_new_take (g_steal_pointer (&contents), length);
  words = plot_png_read_text (bytes, scenario.key, &error);
  g_assert_cmpstr (words, ==, scenario.text);
  g_assert_cmpint (g_remove (path), ==, 0);
  /* Nothing else was left in the folder. */
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
test_unwritable (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (save ("/nonexistent/folder/chart.png", &error));
  g_assert_error (error, PLOT_ERROR, PLOT_ERROR_WRITE);
  g_assert_nonnull (strstr (error->message, "/nonexistent/folder"));
}

static void
test_format_from_path (void)
{
  PlotFormat format = PLOT_FORMAT_PNG;

  g_assert_true (plot_format_from_path ("a/b.SVG", &format));
  g_assert_cmpint (format, ==, PLOT_FORMAT_SVG);
  g_assert_true (plot_format_from_path ("x.pdf", &format));
  g_assert_cmpint (format, ==, PLOT_FORMAT_PDF);
  g_assert_false (plot_format_from_path ("x.jpeg", &format));
  g_assert_false (plot_format_from_path (NULL, &format));
  g_assert_cmpint (format, ==, PLOT_FORMAT_PDF);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/export/png-size", test_png_size);
  g_test_add_func ("/plot/export/png-words-come-back",
                   test_png_words_come_back);
  g_test_add_func ("/plot/export/svg-words-are-inert",
                   test_svg_words_are_inert);
  g_test_add_func ("/plot/export/pdf", test_pdf);
  g_test_add_func ("/plot/export/same-bytes", test_same_bytes);
  g_test_add_func ("/plot/export/limits", test_limits);
  g_test_add_func ("/plot/export/bad-metadata", test_bad_metadata);
  g_test_add_func ("/plot/export/transparent", test_transparent);
  g_test_add_func ("/plot/export/file", test_file);
  g_test_add_func ("/plot/export/unwritable", test_unwritable);
  g_test_add_func ("/plot/export/format-from-path", test_format_from_path);
  return g_test_run ();
}
