/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Formats, and operands that are too many. */
#include "fixtures.h"

static void
refuses (void)
{
  fixture_assert_refused ("compare --format jsn",
                          "--format: there is no format “jsn”; did you mean "
                          "“json”?");
  fixture_assert_refused ("compare --format x",
                          "--format: there is no format “x”; there are "
                          "table, json, csv and markdown");
  fixture_assert_refused ("compare more",
                          "“more” is too many; “outlay compare --help” says "
                          "what it takes");
}

static void
warnings_are_one_harmless_line (void)
{
  g_autoptr (GString) err = g_string_new (NULL);
  CliCall call = { .err = err };

  cli_call_warn (&call, "a\nb\033c");
  g_assert_cmpstr (err->str, ==, "outlay: a\\nb\\u001Bc\n");
}

static void
programs_read_no_locale (void)
{
  g_auto (CliResult) result = fixture_run ("presets --format csv");

  g_assert_cmpint (result.status, ==, CLI_STATUS_DONE);
  g_assert_true (g_str_has_prefix (setlocale (LC_NUMERIC, NULL), "C"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/call/refuses", refuses);
  g_test_add_func ("/cli/call/warnings", warnings_are_one_harmless_line);
  g_test_add_func ("/cli/call/locale", programs_read_no_locale);
  return g_test_run ();
}
