/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The process: streams, and the hand-over to the window. */
#include "cli-main.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "cli-call.h"

static void
hands_over_only_with_a_display (void)
{
  g_autofree char *folder = g_dir_make_tmp ("outlay-XXXXXX", NULL);
  g_autofree char *program = g_build_filename (folder, "outlay", NULL);
  g_autofree char *window = g_build_filename (folder, "outlay-window", NULL);
  char            *none[] = { NULL };
  char            *empty[] = { (char *)"DISPLAY=", NULL };
  char            *x11[] = { (char *)"DISPLAY=:1", NULL };
  char            *wayland[] = { (char *)"WAYLAND_DISPLAY=w", NULL };
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  g_assert_true (g_file_set_contents (window, "#!/bin/sh\n", -1, NULL));
  g_assert_cmpint (g_chmod (window, 0755), ==, 0);
  g_assert_null (cli_main_find_window (program, none));
  g_assert_null (cli_main_find_window (program, empty));
  first = cli_main_find_window (program, x11);
  second = cli_main_find_window (program, wayland);
  g_assert_cmpstr (first, ==, window);
  g_assert_cmpstr (second, ==, window);
  g_assert_cmpint (g_unlink (window), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static char *
read_end (int descriptor)
{
  char    text[512] = { 0 };
  ssize_t n = read (descriptor, text, sizeof text - 1);

  g_assert_cmpint (n, >=, 0);
  return g_strdup (text);
}

static void
writes_both_streams (void)
{
  g_autoptr (GString) out = g_string_new ("out");
  g_autoptr (GString) err = g_string_new ("err");
  const GString   *text[] = { out, err };
  int              outs[2];
  int              errs[2];
  g_autofree char *said = NULL;
  g_autofree char *warned = NULL;

  g_assert_cmpint (pipe (outs), ==, 0);
  g_assert_cmpint (pipe (errs), ==, 0);
  g_assert_cmpint (cli_main_finish (outs[1], errs[1], text, 1), ==, 1);
  said = read_end (outs[0]);
  warned = read_end (errs[0]);
  g_assert_cmpstr (said, ==, "out");
  g_assert_cmpstr (warned, ==, "err");
  for (int i = 0; i < 2; i++)
    {
      close (outs[i]);
      close (errs[i]);
    }
}

static void
a_full_disk_is_an_error (void)
{
  g_autoptr (GString) out = g_string_new ("out");
  g_autoptr (GString) err = g_string_new (NULL);
  const GString   *text[] = { out, err };
  int              full = g_open ("/dev/full", O_WRONLY, 0);
  int              errs[2];
  g_autofree char *warned = NULL;

  g_assert_cmpint (full, >=, 0);
  g_assert_cmpint (pipe (errs), ==, 0);
  g_assert_cmpint (cli_main_finish (full, errs[1], text, 0),
                   ==,
                   CLI_STATUS_BAD);
  warned = read_end (errs[0]);
  g_assert_cmpstr (warned,
                   ==,
                   "outlay: Standard output could not be written: No space "
                   "left on device\n");
  close (full);
  close (errs[0]);
  close (errs[1]);
}

static void
a_closed_pipe_is_quiet (void)
{
  g_autoptr (GString) out = g_string_new ("out");
  g_autoptr (GString) err = g_string_new (NULL);
  const GString *text[] = { out, err };
  int            outs[2];
  int            errs[2];
  char           rest[8];

  signal (SIGPIPE, SIG_IGN);
  g_assert_cmpint (pipe (outs), ==, 0);
  g_assert_cmpint (pipe (errs), ==, 0);
  close (outs[0]);
  g_assert_cmpint (cli_main_finish (outs[1], errs[1], text, 0),
                   ==,
                   CLI_STATUS_BAD);
  close (outs[1]);
  close (errs[1]);
  g_assert_cmpint (read (errs[0], rest, sizeof rest), ==, 0);
  close (errs[0]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/process/hand-over", hands_over_only_with_a_display);
  g_test_add_func ("/cli/process/streams", writes_both_streams);
  g_test_add_func ("/cli/process/full-disk", a_full_disk_is_an_error);
  g_test_add_func ("/cli/process/closed-pipe", a_closed_pipe_is_quiet);
  return g_test_run ();
}
