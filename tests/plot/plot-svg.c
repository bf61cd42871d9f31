/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words in an SVG: in place, escaped, and refused where there is no svg.
 */
#include "plot-svg.h"

#include <string.h>

#include "plot-error.h"

static GBytes *
make_bytes (const char *text)
{
  return g_bytes_new_static (text, strlen (text));
}

static void
test_in_place (void)
{
  g_autoptr (GBytes) svg =
      make_bytes ("<?xml?>\n<svg a=\"1\">\n<g/>\n</svg>\n");
  PlotMetadata entry = { "key", "<script>&\"'" };
  PlotSvgWords words = { "T <b>", "D & E", &entry, 1 };
  g_autoptr (GBytes) whole = plot_svg_add_words (svg, &words, NULL);
  g_autoptr (GBytes) expected = make_bytes (
      "<?xml?>\n<svg a=\"1\">\n<title>T &lt;b&gt;</title>"
      "\n<desc>D &amp; E</desc>"
      "\n<metadata xmlns:o=\"urn:outlay:metadata\">"
      "\n<o:entry key=\"key\">&lt;script&gt;&amp;&quot;&apos;</o:entry>"
      "\n</metadata>\n<g/>\n</svg>\n");

  g_assert_true (g_bytes_equal (whole, expected));
}

static void
test_nothing_to_add (void)
{
  g_autoptr (GBytes) svg = make_bytes ("<svg></svg>");
  PlotSvgWords words = { 0 };
  g_autoptr (GBytes) whole = plot_svg_add_words (svg, &words, NULL);

  g_assert_true (g_bytes_equal (whole, svg));
}

static void
test_surfaces_counted_anew (void)
{
  g_autoptr (GBytes) svg =
      make_bytes ("<svg><g id=\"surface226\"/><a b=\"#surface7\"/>"
                  "<c d=\"#surface226\"/> surface9 \"surface</svg>\"surface");
  g_autoptr (GBytes) expected =
      make_bytes ("<svg><g id=\"surface1\"/><a b=\"#surface2\"/>"
                  "<c d=\"#surface1\"/> surface9 \"surface</svg>\"surface");
  PlotSvgWords words = { 0 };
  g_autoptr (GBytes) whole = plot_svg_add_words (svg, &words, NULL);

  g_assert_true (g_bytes_equal (whole, expected));
}

static void
test_no_svg (void)
{
  static const char *const bad[] = { "", "<svg", "plain", "<sv" };
  PlotSvgWords             words = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GBytes) svg = make_bytes (bad[i]);
      g_autoptr (GError) error = NULL;

      g_assert_null (plot_svg_add_words (svg, &words, &error));
      g_assert_error (error, PLOT_ERROR, PLOT_ERROR_DRAW);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/svg/in-place", test_in_place);
  g_test_add_func ("/plot/svg/nothing-to-add", test_nothing_to_add);
  g_test_add_func ("/plot/svg/surfaces-counted-anew",
                   test_surfaces_counted_anew);
  g_test_add_func ("/plot/svg/no-svg", test_no_svg);
  return g_test_run ();
}
