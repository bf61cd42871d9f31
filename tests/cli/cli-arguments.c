/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Command lines, taken apart or refused. */
#include "cli-arguments.h"

static CliArguments *
parse (const char *line, GError **error)
{
  g_auto (GStrv) argv = g_strsplit (line, " ", -1);

  return cli_arguments_parse ((int)g_strv_length (argv),
                              (const char *const *)argv,
                              error);
}

static void
takes_all_forms (void)
{
  g_autoptr (CliArguments) arguments =
      parse ("chart --set a=1 --set=b=2=3 compare --transparent -- --set -",
             NULL);
  const GPtrArray *set = NULL;

  g_assert_nonnull (arguments);
  set = cli_arguments_get_all (arguments, CLI_OPTION_SET);
  g_assert_cmpuint (set->len, ==, 2);
  g_assert_cmpstr (set->pdata[0], ==, "a=1");
  g_assert_cmpstr (cli_arguments_get (arguments, CLI_OPTION_SET), ==, "b=2=3");
  g_assert_true (cli_arguments_has (arguments, CLI_OPTION_TRANSPARENT));
  g_assert_false (cli_arguments_has (arguments, CLI_OPTION_AT));
  g_assert_null (cli_arguments_get (arguments, CLI_OPTION_AT));
  g_assert_cmpstr (cli_arguments_get_operand (arguments, 0), ==, "chart");
  g_assert_cmpstr (cli_arguments_get_operand (arguments, 1), ==, "compare");
  g_assert_cmpstr (cli_arguments_get_operand (arguments, 2), ==, "--set");
  g_assert_cmpstr (cli_arguments_get_operand (arguments, 3), ==, "-");
  g_assert_null (cli_arguments_get_operand (arguments, 4));
}

static const struct
{
  const char *line;
  const char *message;
} refused[] = {
  { "--stet a=1", "There is no option “--stet”; did you mean “--set”?" },
  { "--qqqqqqq", "There is no option “--qqqqqqq”; “outlay --help” lists them" },
  { "-q", "There is no option “-q”; “outlay --help” lists them" },
  { "--set", "--set needs a value: --set DIM=VALUE" },
  { "--transparent=1", "--transparent takes no value" },
};

static void
refuses (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CliArguments) arguments = parse (refused[i].line, &error);

      g_assert_null (arguments);
      g_assert_nonnull (error);
      g_assert_cmpstr (error->message, ==, refused[i].message);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/arguments/forms", takes_all_forms);
  g_test_add_func ("/cli/arguments/refuses", refuses);
  return g_test_run ();
}
