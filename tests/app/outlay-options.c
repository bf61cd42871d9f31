/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is answered needs neither a display nor the settings. */
#include "outlay-options.h"

#include "config.h"

#include "outlay-application.h"

static int
run (const char *option)
{
  char  program[] = "outlay-window";
  char *argv[] = { program, g_strdup (option), NULL };
  int   status = outlay_application_main (2, argv);

  g_free (argv[1]);
  return status;
}

static void
assert_answers (const char *option, const char *words)
{
  if (g_test_subprocess ())
    {
      g_unsetenv ("DISPLAY");
      g_assert_cmpint (run (option), ==, 0);
      return;
    }
  g_setenv ("GSETTINGS_SCHEMA_DIR", "/nonexistent", TRUE);
  g_setenv ("XDG_DATA_DIRS", "/nonexistent", TRUE);
  g_test_trap_subprocess (NULL, 0, (GTestSubprocessFlags)0);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stdout (words);
  g_test_trap_assert_stderr ("");
}

static void
test_version (void)
{
  assert_answers ("--version", "*outlay-window " OUTLAY_VERSION "\n*");
}

static void
test_help (void)
{
  assert_answers ("--help", "*Usage:*FILE*--version*");
}

static void
test_files_are_no_options (void)
{
  char  a[] = "outlay-window", b[] = "--", c[] = "--version", d[] = "x.json";
  char *behind[] = { a, b, c };
  char *before[] = { a, d, c };

  g_assert_false (outlay_options_answer (3, behind));
  g_assert_false (outlay_options_answer (2, before));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/outlay/options/version", test_version);
  g_test_add_func ("/outlay/options/help", test_help);
  g_test_add_func ("/outlay/options/files-are-no-options",
                   test_files_are_no_options);
  return g_test_run ();
}
