/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The process.  A closed pipe ends it quietly: whoever read has had enough.
 * Any other failed write is said and makes the status 2.
 */
#include "config.h"

#include "cli-main.h"

#include <errno.h>
#include <locale.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "cli-output.h"
#include "cli-run.h"

#define WINDOW "outlay-window"

static gboolean
has_display (char **environment)
{
  const char *x11 = g_environ_getenv (environment, "DISPLAY");
  const char *wayland = g_environ_getenv (environment, "WAYLAND_DISPLAY");

  return (x11 != NULL && *x11 != '\0') || (wayland != NULL && *wayland != '\0');
}

/**
 * cli_main_find_window:
 * @program: the name under which this program was started
 * @environment: (array zero-terminated=1): its environment
 *
 * Finds the window: beside this program, or where programs are looked for.
 *
 * Returns: (transfer full) (nullable): its path; %NULL without a display
 */
char *
cli_main_find_window (const char *program, char **environment)
{
  g_autofree char *folder = NULL;
  g_autofree char *beside = NULL;

  if (!has_display (environment))
    return NULL;
  if (program != NULL && strchr (program, '/') != NULL)
    {
      folder = g_path_get_dirname (program);
      beside = g_build_filename (folder, WINDOW, NULL);
      if (g_file_test (beside, G_FILE_TEST_IS_EXECUTABLE))
        return g_steal_pointer (&beside);
    }
  return g_find_program_in_path (WINDOW);
}

/**
 * cli_main_finish:
 * @out: descriptor of standard output
 * @err: descriptor of standard error
 * @text: what goes to each
 * @status: the status so far
 *
 * Writes what was collected.
 *
 * Returns: the status of the process
 */
int
cli_main_finish (int out, int err, const GString *text[2], int status)
{
  g_autoptr (GString) message = NULL;
  int problem = 0;
  int ignored = 0;

  if (!cli_output_send (out, text[0], &problem))
    {
      status = CLI_STATUS_BAD;
      if (problem == EPIPE)
        return status;
      message = g_string_new ("outlay: ");
      g_string_append_printf (message,
                              _ ("Standard output could not be written: %s"),
                              g_strerror (problem));
      g_string_append_c (message, '\n');
    }
  cli_output_send (err, text[1], &ignored);
  if (message != NULL)
    cli_output_send (err, message, &ignored);
  return status;
}

static void
set_up_locale (void)
{
  const char *folder = g_getenv ("OUTLAY_LOCALEDIR");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder != NULL ? folder : OUTLAY_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

/**
 * cli_main:
 * @argc: how many
 * @argv: (array length=argc): the arguments of the process
 *
 * Runs the program; without arguments it becomes the window, where there is
 * a display.
 *
 * Returns: the status of the process
 */
int
cli_main (int argc, char **argv)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (GString) err = g_string_new (NULL);
  const GString *text[] = { out, err };
  g_auto (GStrv) environment = g_get_environ ();
  g_autofree char *window = NULL;
  int              status = 0;

  set_up_locale ();
  signal (SIGPIPE, SIG_IGN);
  if (argc <= 1)
    window = cli_main_find_window (argc > 0 ? argv[0] : NULL, environment);
  if (window != NULL)
    {
      char *arguments[] = { window, NULL };

      signal (SIGPIPE, SIG_DFL);
      execv (window, arguments);
      signal (SIGPIPE, SIG_IGN);
    }
  status = (int)cli_run (argc, (const char *const *)argv, out, err);
  return cli_main_finish (STDOUT_FILENO, STDERR_FILENO, text, status);
}
