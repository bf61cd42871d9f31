/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of commands, and what each takes. */
#include "cli-command.h"
#include "fixtures.h"

static void
finds_each (void)
{
  for (guint i = 0; i < cli_command_get_n (); i++)
    {
      const CliCommand *command = cli_command_get (i);

      g_assert_true (cli_command_find (command->name, NULL) == command);
      g_assert_cmpuint (command->options & CLI_TAKES_ALWAYS,
                        ==,
                        CLI_TAKES_ALWAYS);
    }
}

static void
refuses (void)
{
  fixture_assert_refused ("compar",
                          "There is no command “compar”; did you mean "
                          "“compare”?");
  fixture_assert_refused ("xyzzy",
                          "There is no command “xyzzy”; “outlay --help” "
                          "lists them");
  fixture_assert_refused ("presets --set a=1",
                          "presets does not take --set; “outlay presets "
                          "--help” says what it takes");
  fixture_assert_refused ("chart compare --format json --output x.png",
                          "chart does not take --format; “outlay chart "
                          "--help” says what it takes");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/command/finds-each", finds_each);
  g_test_add_func ("/cli/command/refuses", refuses);
  return g_test_run ();
}
