/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plot-svg-reader.h"

#include <string.h>

#include "plot-error.h"
#include "plot-svg.h"

#define SVG "<?xml version=\"1.0\"?>\n<svg width=\"1\"><rect/></svg>"

static GBytes *
make (const char *text)
{
  return g_bytes_new (text, strlen (text));
}

/* What the writer writes, the reader reads: two programs, one form. */
static void
reads_what_is_written (void)
{
  const PlotMetadata metadata[] = {
    { "First", "a & <b> \"c\" é\n\tend" },
    { "Second", "{\"x\": 1}" },
  };
  const PlotSvgWords words = {
    .title = "Title",
    .description = "<metadata>",
    .metadata = metadata,
    .n_metadata = G_N_ELEMENTS (metadata),
  };
  g_autoptr (GBytes) plain = make (SVG);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) svg = plot_svg_add_words (plain, &words, &error);

  g_assert_no_error (error);
  for (gsize i = 0; i < G_N_ELEMENTS (metadata); i++)
    {
      g_autofree char *text = plot_svg_read_text (svg, metadata[i].key, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (text, ==, metadata[i].text);
    }
  g_assert_null (plot_svg_read_text (svg, "Third", &error));
  g_assert_no_error (error);
}

static void
finds_nothing_where_there_is_nothing (void)
{
  g_autoptr (GBytes) svg = make (SVG);
  g_autoptr (GError) error = NULL;

  g_assert_null (plot_svg_read_text (svg, "First", &error));
  g_assert_no_error (error);
}

static void
refuses_what_is_not_sound (void)
{
  static const char *const texts[] = {
    "<html><o:entry key=\"k\">x</o:entry></html>",
    "<svg><o:entry key=\"k\">&unknown;</o:entry></svg>",
    "<svg><metadata><o:entry key=\"k\">x</metadata></svg>",
    "not xml",
    "<svg><o:entry key=\"k\">\xff</o:entry></svg>",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) svg = make (texts[i]);
      g_autoptr (GError) error = NULL;

      g_assert_null (plot_svg_read_text (svg, "k", &error));
      g_assert_error (error, PLOT_ERROR, PLOT_ERROR_READ);
    }
}

static void
does_not_read_on (void)
{
  g_autoptr (GString) text = g_string_new ("<svg>");
  g_autoptr (GBytes) svg = NULL;
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < 100000; i++)
    g_string_append (text, "<g>");
  g_string_append (text, "<o:entry key=\"k\">x</o:entry>");
  svg = g_bytes_new (text->str, text->len);
  g_assert_null (plot_svg_read_text (svg, "k", &error));
  g_assert_no_error (error);
}

static void
refuses_a_long_text (void)
{
  g_autoptr (GString) text = g_string_new ("<svg><o:entry key=\"k\">");
  g_autoptr (GBytes) svg = NULL;
  g_autoptr (GError) error = NULL;
  gsize start = text->len;

  g_string_set_size (text, start + PLOT_SVG_MAX_TEXT + 1);
  memset (text->str + start, 'x', PLOT_SVG_MAX_TEXT + 1);
  g_string_append (text, "</o:entry></svg>");
  svg = g_bytes_new (text->str, text->len);
  g_assert_null (plot_svg_read_text (svg, "k", &error));
  g_assert_error (error, PLOT_ERROR, PLOT_ERROR_READ);
}

static void
knows_an_svg (void)
{
  g_assert_true (plot_svg_is_svg (SVG, strlen (SVG)));
  g_assert_false (plot_svg_is_svg ("{\"<svg\"", 7));
  g_assert_false (plot_svg_is_svg ("<html>", 6));
  g_assert_false (plot_svg_is_svg (NULL, 0));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/svg-reader/reads-what-is-written",
                   reads_what_is_written);
  g_test_add_func ("/plot/svg-reader/finds-nothing-where-there-is-nothing",
                   finds_nothing_where_there_is_nothing);
  g_test_add_func ("/plot/svg-reader/refuses-what-is-not-sound",
                   refuses_what_is_not_sound);
  g_test_add_func ("/plot/svg-reader/does-not-read-on", does_not_read_on);
  g_test_add_func ("/plot/svg-reader/refuses-a-long-text", refuses_a_long_text);
  g_test_add_func ("/plot/svg-reader/knows-an-svg", knows_an_svg);
  return g_test_run ();
}
