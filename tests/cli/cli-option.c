/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each option has its name and its help, once. */
#include "cli-option.h"

static void
finds_each (void)
{
  for (guint i = 0; i < CLI_N_OPTIONS; i++)
    {
      const CliOptionInfo *info = cli_option_get_info ((CliOption)i);
      CliOption            found = CLI_N_OPTIONS;

      g_assert_true (g_str_has_prefix (info->name, "--"));
      g_assert_cmpstr (info->help, !=, "");
      g_assert_true (cli_option_find (info->name, &found));
      g_assert_cmpuint (found, ==, i);
    }
}

static void
knows_what_is_none (void)
{
  CliOption found = CLI_OPTION_SET;

  g_assert_false (cli_option_find ("--nothing", &found));
  g_assert_cmpuint (found, ==, CLI_OPTION_SET);
  g_assert_true (cli_option_find ("-h", &found));
  g_assert_cmpuint (found, ==, CLI_OPTION_HELP);
}

/* An empty name would be the current folder. */
static void
names_are_not_empty (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (cli_option_check_name (CLI_OPTION_OUTPUT, "a", NULL));
  g_assert_false (cli_option_check_name (CLI_OPTION_OUTPUT, "", &error));
  g_assert_cmpstr (error->message,
                   ==,
                   "--output: the name of the file is empty");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/option/finds-each", finds_each);
  g_test_add_func ("/cli/option/none", knows_what_is_none);
  g_test_add_func ("/cli/option/names", names_are_not_empty);
  return g_test_run ();
}
