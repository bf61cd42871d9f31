/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Help, and that the manual and the completion say the same. */
#include "fixtures.h"
#include "cli-help.h"

#include <string.h>

static char *
read_data (const char *folder, const char *name)
{
  g_autofree char *path =
      g_build_filename (g_getenv ("OUTLAY_DATADIR"), folder, name, NULL);
  char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  return text;
}

/* Roff writes a dash as "\\-". */
static char *
read_manual (void)
{
  g_autofree char *text = read_data ("man", "outlay.1");
  g_auto (GStrv) parts = g_strsplit (text, "\\-", -1);

  return g_strjoinv ("-", parts);
}

static void
names_everything (void)
{
  g_auto (CliResult) result = fixture_run ("--help");

  g_assert_cmpint (result.status, ==, CLI_STATUS_DONE);
  for (guint i = 0; i < cli_command_get_n (); i++)
    g_assert_nonnull (strstr (result.out->str, cli_command_get (i)->name));
  for (guint i = 0; i < CLI_N_OPTIONS; i++)
    g_assert_nonnull (
        strstr (result.out->str, cli_option_get_info ((CliOption)i)->name));
}

static void
manual_and_completion_name_everything (void)
{
  g_autofree char *manual = read_manual ();
  g_autofree char *completion = read_data ("completions", "outlay");

  for (guint i = 0; i < cli_command_get_n (); i++)
    {
      const char *name = cli_command_get (i)->name;

      g_assert_nonnull (strstr (manual, name));
      g_assert_nonnull (strstr (completion, name));
    }
  for (guint i = 0; i < CLI_N_OPTIONS; i++)
    {
      const char *name = cli_option_get_info ((CliOption)i)->name;

      g_assert_nonnull (strstr (manual, name));
      g_assert_nonnull (strstr (completion, name));
    }
}

/* And nothing else. */
static void
assert_known (const char *text)
{
  g_autoptr (GRegex) regex =
      g_regex_new ("(?<![-\\w])--[a-z][a-z-]+", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  g_regex_match (regex, text, 0, &match);
  for (; g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *name = g_match_info_fetch (match, 0);
      CliOption        option = CLI_OPTION_HELP;

      g_test_message ("%s", name);
      g_assert_true (cli_option_find (name, &option));
    }
}

static void
they_name_nothing_else (void)
{
  g_autofree char *manual = read_manual ();
  g_autofree char *completion = read_data ("completions", "outlay");

  assert_known (manual);
  assert_known (completion);
}

static void
is_of_the_command (void)
{
  fixture_assert_golden ("chart --help", "help-chart.txt");
  fixture_assert_golden ("--help", "help.txt");
  fixture_assert_golden ("presets --help --set nonsense", "help-presets.txt");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/help/names", names_everything);
  g_test_add_func ("/cli/help/documents",
                   manual_and_completion_name_everything);
  g_test_add_func ("/cli/help/nothing-else", they_name_nothing_else);
  g_test_add_func ("/cli/help/golden", is_of_the_command);
  return g_test_run ();
}
