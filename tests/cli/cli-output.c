/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Output is written whole, or the failure is noticed. */
#include "cli-output.h"
#include "fixtures.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <glib/gstdio.h>

static void
a_file_is_replaced_whole (void)
{
  g_autofree char *folder = g_dir_make_tmp ("outlay-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "out.csv", NULL);
  g_autofree char *line =
      g_strconcat ("presets --format csv --output ", path, NULL);
  g_autofree char *text = NULL;
  g_auto (CliResult) direct = fixture_run ("presets --format csv");
  g_auto (CliResult) result = fixture_run (line);

  g_assert_cmpint (result.status, ==, CLI_STATUS_DONE);
  g_assert_cmpstr (result.out->str, ==, "");
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, direct.out->str);
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
bad_input_leaves_the_old_file (void)
{
  g_autofree char *folder = g_dir_make_tmp ("outlay-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "out.csv", NULL);
  g_autofree char *line =
      g_strconcat ("compare --set a=1 --output ", path, NULL);
  g_autofree char *text = NULL;

  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  {
    g_auto (CliResult) result = fixture_run (line);

    g_assert_cmpint (result.status, ==, CLI_STATUS_BAD);
  }
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "old");
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
a_full_disk_is_noticed (void)
{
  fixture_assert_refused ("presets --output /dev/full",
                          "“/dev/full” could not be written: No space left "
                          "on device");
}

static void
a_dash_is_standard_output (void)
{
  g_auto (CliResult) result = fixture_run ("presets --output -");

  g_assert_cmpint (result.status, ==, CLI_STATUS_DONE);
  g_assert_cmpuint (result.out->len, >, 0);
}

static void
a_closed_pipe_is_noticed (void)
{
  g_autoptr (GString) content = g_string_new ("text");
  int ends[2] = { -1, -1 };
  int problem = 0;

  signal (SIGPIPE, SIG_IGN);
  g_assert_cmpint (pipe (ends), ==, 0);
  g_assert_true (cli_output_send (ends[1], content, &problem));
  close (ends[0]);
  g_assert_false (cli_output_send (ends[1], content, &problem));
  g_assert_cmpint (problem, ==, EPIPE);
  close (ends[1]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/output/whole", a_file_is_replaced_whole);
  g_test_add_func ("/cli/output/old-file", bad_input_leaves_the_old_file);
  g_test_add_func ("/cli/output/full-disk", a_full_disk_is_noticed);
  g_test_add_func ("/cli/output/dash", a_dash_is_standard_output);
  g_test_add_func ("/cli/output/closed-pipe", a_closed_pipe_is_noticed);
  return g_test_run ();
}
