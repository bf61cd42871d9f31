/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Charts as files. */
#include "fixtures.h"

#include <string.h>

#include <glib/gstdio.h>

#include "report-analysis.h"

/* What the file holds, or NULL if there is none; the file is removed. */
static GBytes *
draw (const char *suffix, const char *options)
{
  g_autofree char *folder = g_dir_make_tmp ("outlay-XXXXXX", NULL);
  g_autofree char *name = g_strconcat ("chart.", suffix, NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *line =
      g_strdup_printf ("chart compare --at 2026-05-07 --size 320x200 "
                       "--output %s %s",
                       path,
                       options);
  g_auto (CliResult) result = fixture_run (line);
  char *content = NULL;
  gsize length = 0;

  g_assert_cmpstr (result.err->str, ==, "");
  g_assert_cmpstr (result.out->str, ==, "");
  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  return g_bytes_new_take (content, length);
}

static gboolean
find (const char *content, gsize length, const char *text)
{
  gsize wanted = strlen (text);

  for (gsize i = 0; i + wanted <= length; i++)
    if (memcmp (content + i, text, wanted) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
holds (GBytes *bytes, const char *text)
{
  gsize       length = 0;
  const char *content = g_bytes_get_data (bytes, &length);

  return find (content, length, text);
}

static void
draws_every_format (void)
{
  g_autoptr (GBytes) png = draw ("png", "");
  g_autoptr (GBytes) svg = draw ("svg", "--theme dark");
  g_autoptr (GBytes) pdf = draw ("pdf", "--transparent");

  g_assert_true (holds (png, "PNG\r\n"));
  g_assert_true (holds (svg, "<svg"));
  g_assert_true (holds (pdf, "%PDF-"));
}

static void
the_same_input_gives_the_same_bytes (void)
{
  g_autoptr (GBytes) first = draw ("png", "--scale 2 --dpi 192");
  g_autoptr (GBytes) second = draw ("png", "--scale 2 --dpi 192");

  g_assert_true (g_bytes_equal (first, second));
}

static void
a_picture_carries_its_scenario (void)
{
  g_autoptr (GBytes) with = draw ("svg", "");
  g_autoptr (GBytes) without = draw ("svg", "--no-metadata");

  g_assert_true (holds (with, "Outlay-Scenario"));
  g_assert_false (holds (without, "Outlay-Scenario"));
}

/* Each analysis is a kind of chart. */
static void
refuses_kinds (void)
{
  g_autoptr (GString) kinds = g_string_new (NULL);
  g_autofree char *missing = NULL;
  g_autofree char *unknown = NULL;

  for (guint i = 0; i < report_analysis_get_n (); i++)
    g_string_append_printf (kinds,
                            "%s%s",
                            i > 0 ? ", " : "",
                            report_analysis_get (i)->id);
  missing = g_strconcat ("The kind of chart is missing; there are: ",
                         kinds->str,
                         NULL);
  unknown =
      g_strconcat ("There is no chart “pie”; there are: ", kinds->str, NULL);
  fixture_assert_refused ("chart", missing);
  fixture_assert_refused ("chart pie --output x.png", unknown);
}

static void
refuses (void)
{
  fixture_assert_refused ("chart compare",
                          "A chart needs --output FILE, which ends in .png, "
                          ".svg or .pdf");
  fixture_assert_refused ("chart compare --output x.gif",
                          "--output: “x.gif” will not do; expected a name in "
                          ".png, .svg or .pdf");
  fixture_assert_refused ("chart compare --output x.png --size 40000x1",
                          "--size: “40000x1” will not do; expected "
                          "WIDTHxHEIGHT of 1 to 16384 pixels, such as "
                          "1920x1080");
  fixture_assert_refused ("chart compare --output x.png --scale 0",
                          "--scale: “0” will not do; expected a number up to "
                          "16");
  fixture_assert_refused ("chart compare --output x.png --dpi 10",
                          "--dpi: “10” will not do; expected a number from "
                          "36 to 1200");
  fixture_assert_refused ("chart compare --output x.png --theme drak",
                          "--theme: “drak” will not do; expected light, "
                          "dark, light-high-contrast, dark-high-contrast");
}

static void
a_picture_too_large_leaves_no_file (void)
{
  g_auto (CliResult) result =
      fixture_run ("chart compare --size 16384x16384 --output @large.png");
  g_autofree char *path = fixture_path ("large.png");

  g_assert_cmpint (result.status, ==, CLI_STATUS_BAD);
  g_assert_cmpuint (result.err->len, >, 0);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/chart/formats", draws_every_format);
  g_test_add_func ("/cli/chart/same-bytes",
                   the_same_input_gives_the_same_bytes);
  g_test_add_func ("/cli/chart/metadata", a_picture_carries_its_scenario);
  g_test_add_func ("/cli/chart/refuses", refuses);
  g_test_add_func ("/cli/chart/kinds", refuses_kinds);
  g_test_add_func ("/cli/chart/too-large", a_picture_too_large_leaves_no_file);
  return g_test_run ();
}
