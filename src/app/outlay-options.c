/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * GApplication would answer too, but only once it could be made.
 */
#include "config.h"

#include "outlay-options.h"

#include <glib/gi18n-lib.h>

static void
print_help (void)
{
  g_print ("%s\n  outlay-window [%s…]\n\n%s\n\n%s\n  -h, --help     %s\n"
           "  --version      %s\n",
           _ ("Usage:"),
           /* Translators: stands for the name of a file. */
           _ ("FILE"),
           _ ("Explore what a workload costs a month on each platform. A FILE "
              "is a scenario, or a picture that Outlay exported."),
           _ ("Options:"),
           _ ("Print this and exit"),
           _ ("Print the version and exit"));
}

static gboolean
answer (const char *argument)
{
  if (g_str_equal (argument, "--version"))
    {
      g_print ("outlay-window " OUTLAY_VERSION "\n");
      return TRUE;
    }
  if (!g_str_equal (argument, "--help") && !g_str_equal (argument, "-h"))
    return FALSE;
  print_help ();
  return TRUE;
}

/**
 * outlay_options_answer:
 * @argc: number of arguments
 * @argv: arguments, the first being the program
 *
 * Answers what asks for nothing but words; behind "--" stand files.
 *
 * Returns: whether there is nothing more to do
 */
gboolean
outlay_options_answer (int argc, char *const argv[])
{
  for (int i = 1; i < argc && !g_str_equal (argv[i], "--"); i++)
    if (answer (argv[i]))
      return TRUE;
  return FALSE;
}
