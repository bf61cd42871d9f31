/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Cleaning, cutting and wrapping with the fixed measurer: at size 10 each
 * character is 5 wide.
 */
#include "plot-text.h"

static const PlotFont ten = { 10.0, PLOT_WEIGHT_NORMAL };

static void
test_clean (void)
{
  static const struct
  {
    const char *text;
    const char *expected;
  } rows[] = {
    { NULL, "" },
    { "plain", "plain" },
    { "  many \t\n blanks  ", "many blanks" },
    { "bell\a and \x1b[31mescape", "bell and [31mescape" },
    { "<b>&amp;</b>", "<b>&amp;</b>" },
    { "bad \xff byte", "bad \xef\xbf\xbd byte" },
    { "turn\u202earound\u2066", "turnaround" },
    { "\u4ef7\u683c e\u0301", "\u4ef7\u683c e\u0301" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *clean = plot_text_clean (rows[i].text);

      g_assert_cmpstr (clean, ==, rows[i].expected);
    }
}

static void
test_clean_is_bounded (void)
{
  g_autofree char *longest = g_strnfill (5000000, 'x');
  g_autofree char *clean = plot_text_clean (longest);

  g_assert_cmpint (g_utf8_strlen (clean, -1), ==, PLOT_TEXT_MAX_CHARS);
  g_assert_true (g_str_has_suffix (clean, "\u2026"));
}

static void
test_ellipsize (void)
{
  static const struct
  {
    const char *text;
    double      width;
    const char *expected;
  } rows[] = {
    { "twelve chars", 60.0, "twelve chars" },
    { "twelve chars", 59.0, "twelve cha\u2026" },
    { "twelve chars", 40.0, "twelve\u2026" },
    { "twelve chars", 10.0, "t\u2026" },
    { "twelve chars", 5.0, "" },
    { "twelve chars", -5.0, "" },
    { "", 5.0, "" },
    { NULL, 5.0, "" },
    { "ae\u0301\u0301\u0301x", 20.0, "a\u2026" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *fitted = plot_text_ellipsize (plot_measurer_fixed (),
                                                     rows[i].text,
                                                     ten,
                                                     rows[i].width);

      g_assert_cmpstr (fitted, ==, rows[i].expected);
      g_assert_true (g_utf8_validate (fitted, -1, NULL));
    }
}

static void
test_wrap (void)
{
  static const struct
  {
    const char *text;
    double      width;
    guint       max_lines;
    const char *expected;
  } rows[] = {
    { "one two three", 100.0, 2, "one two three" },
    { "one two three", 40.0, 2, "one two|three" },
    { "one two three", 35.0, 2, "one two|three" },
    { "one two three", 34.0, 3, "one|two|three" },
    { "one two three", 20.0, 2, "one|two\u2026" },
    { "unbreakable", 30.0, 3, "unbrea|kable" },
    { "one two three", 40.0, 1, "one two\u2026" },
    { "", 40.0, 2, "" },
    { NULL, 40.0, 2, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (GStrv) lines = plot_text_wrap (plot_measurer_fixed (),
                                             rows[i].text,
                                             ten,
                                             rows[i].width,
                                             rows[i].max_lines);
      g_autofree char *joined = g_strjoinv ("|", lines);

      g_assert_cmpstr (joined, ==, rows[i].expected);
    }
}

static double
measure_badly (const char *text, PlotFont font, gpointer data)
{
  return -1.0;
}

static void
test_width (void)
{
  PlotMeasurer bad = { .measure = measure_badly };
  PlotFont     bold = { 10.0, PLOT_WEIGHT_BOLD };

  g_assert_cmpfloat (plot_text_width (plot_measurer_fixed (), "abc", ten),
                     ==,
                     15.0);
  g_assert_cmpfloat_with_epsilon (
      plot_text_width (plot_measurer_fixed (), "abc", bold),
      16.5,
      1e-9);
  g_assert_cmpfloat (plot_text_height (plot_measurer_fixed (), ten), ==, 12.0);
  g_assert_cmpfloat (plot_text_width (&bad, "abc", ten), ==, 0.0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/text/clean", test_clean);
  g_test_add_func ("/plot/text/clean-is-bounded", test_clean_is_bounded);
  g_test_add_func ("/plot/text/ellipsize", test_ellipsize);
  g_test_add_func ("/plot/text/wrap", test_wrap);
  g_test_add_func ("/plot/text/width", test_width);
  return g_test_run ();
}
