/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The command as a function. */
#include "cli-run.h"
#include "fixtures.h"

#include <string.h>

static void
answers_without_a_command (void)
{
  g_auto (CliResult) version = fixture_run ("--version");
  g_auto (CliResult) help = fixture_run ("--help");
  g_auto (CliResult) nothing = fixture_run ("");

  g_assert_true (g_str_has_prefix (version.out->str, "outlay 0."));
  g_assert_cmpint (version.status, ==, CLI_STATUS_DONE);
  g_assert_cmpint (help.status, ==, CLI_STATUS_DONE);
  g_assert_cmpstr (nothing.out->str, ==, help.out->str);
}

static void
survives_no_arguments_at_all (void)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (GString) err = g_string_new (NULL);
  const char *const argv[] = { NULL };

  g_assert_cmpint (cli_run (0, argv, out, err), ==, CLI_STATUS_DONE);
  g_assert_cmpstr (err->str, ==, "");
}

/* Whatever a shell can pass: a message, never a crash or half an output. */
static const char *const hostile[] = {
  "\"\"",
  "-- --help",
  "compare --set \"\"",
  "compare --set =",
  "compare --set egress_gb=1e999",
  "compare --set \"regions=,\"",
  "compare --at 2026-02-30",
  "compare --at 99999999999999999999",
  "compare --platform \"\"",
  "compare --platform neon",
  "compare --plan fly=nothing=more",
  "compare --usage fly.nothing=1",
  "compare --usage ..=1",
  "compare --month nan",
  "compare --month 0x2d0",
  "compare --scenario /",
  "compare --scenario /none/none.json",
  "compare --catalogue /none",
  "compare --catalogue @broken.json",
  "compare --output /none/none.csv",
  "catalogue show \"\"",
  "presets show ../hobby",
};

static void
hostile_input_is_refused_in_one_line (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      g_auto (CliResult) result = fixture_run (hostile[i]);
      const char *end = strchr (result.err->str, 10);

      g_test_message ("%s", hostile[i]);
      g_assert_cmpint (result.status, ==, CLI_STATUS_BAD);
      g_assert_cmpstr (result.out->str, ==, "");
      g_assert_true (g_str_has_prefix (result.err->str, "outlay: "));
      g_assert_nonnull (end);
      g_assert_cmpstr (end, ==, "\n");
    }
}

static const char *const extremes[] = {
  "estimate --set egress_gb=1000000 --set requests=10000 --format json",
  "estimate --set instances=1000 --set regions=13 --set vcpu=64 --format csv",
  "compare --set requests=0 --set egress_gb=0 --set instances=0",
  "compare --at 2000-01-01",
  "compare --at 2099-12-31 --month 744 --format markdown",
  "estimate --set growth=-50 --set requests=0.000001",
};

/* Dates and names such as "us-0" have a dash, too: before it stands a letter
 * or a digit. */
static void
assert_numbers (const char *text)
{
  g_autoptr (GRegex) regex =
      g_regex_new ("\\b(nan|inf|infinity)\\b|(?<![[:alnum:]])-0(\\.0+)?\\b",
                   G_REGEX_CASELESS,
                   0,
                   NULL);

  g_assert_nonnull (regex);
  g_assert_false (g_regex_match (regex, text, 0, NULL));
}

static void
no_output_has_a_number_that_is_none (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (extremes); i++)
    {
      g_auto (CliResult) result = fixture_run (extremes[i]);

      g_assert_cmpstr (result.err->str, ==, "");
      g_assert_cmpint (result.status, ==, CLI_STATUS_DONE);
      assert_numbers (result.out->str);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/run/no-command", answers_without_a_command);
  g_test_add_func ("/cli/run/no-arguments", survives_no_arguments_at_all);
  g_test_add_func ("/cli/run/hostile", hostile_input_is_refused_in_one_line);
  g_test_add_func ("/cli/run/extremes", no_output_has_a_number_that_is_none);
  return g_test_run ();
}
