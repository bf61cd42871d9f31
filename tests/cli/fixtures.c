/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The command, run and compared.
 */
#include "fixtures.h"

void
cli_result_clear (CliResult *result)
{
  g_string_free (result->out, TRUE);
  g_string_free (result->err, TRUE);
}

char *
fixture_path (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "cli", "data", name, NULL);
}

CliResult
fixture_run (const char *line)
{
  CliResult result = { .out = g_string_new (NULL), .err = g_string_new (NULL) };
  g_autofree char *path = fixture_path (G_DIR_SEPARATOR_S);
  g_autofree char *folder = g_strconcat (" ", path, NULL);
  g_auto (GStrv) parts = g_strsplit (line, " @", -1);
  g_autofree char *filled = g_strjoinv (folder, parts);
  g_autofree char *command = g_strconcat ("outlay ", filled, NULL);
  g_auto (GStrv) argv = NULL;
  int argc = 0;

  setlocale (LC_ALL, "C.UTF-8");
  g_assert_true (g_shell_parse_argv (command, &argc, &argv, NULL));
  result.status =
      cli_run (argc, (const char *const *)argv, result.out, result.err);
  return result;
}

/* What was said is what data/@name has; OUTLAY_UPDATE_GOLDEN in the
 * environment writes it instead, for a change that is wanted. */
void
fixture_assert_golden (const char *line, const char *name)
{
  g_auto (CliResult) result = fixture_run (line);
  g_autofree char *path = fixture_path (name);
  g_autofree char *wanted = NULL;

  g_assert_cmpstr (result.err->str, ==, "");
  g_assert_cmpint (result.status, ==, CLI_STATUS_DONE);
  if (g_getenv ("OUTLAY_UPDATE_GOLDEN") != NULL)
    g_file_set_contents (path, result.out->str, -1, NULL);
  g_assert_true (g_file_get_contents (path, &wanted, NULL, NULL));
  g_assert_cmpstr (result.out->str, ==, wanted);
}

/* Bad input says one thing, and nothing else. */
void
fixture_assert_refused (const char *line, const char *message)
{
  g_auto (CliResult) result = fixture_run (line);
  g_autofree char *wanted = g_strconcat ("outlay: ", message, "\n", NULL);

  g_assert_cmpstr (result.err->str, ==, wanted);
  g_assert_cmpstr (result.out->str, ==, "");
  g_assert_cmpint (result.status, ==, CLI_STATUS_BAD);
}
