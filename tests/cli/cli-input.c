/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From options to a scenario: each refusal with its exact words. */
#include "cli-input.h"
#include "fixtures.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include <glib/gstdio.h>

static CostScenario *
read_line (const char *line)
{
  g_auto (GStrv) argv = g_strsplit (line, " ", -1);
  g_autoptr (GError) error = NULL;
  g_autoptr (CliArguments) arguments =
      cli_arguments_parse ((int)g_strv_length (argv),
                           (const char *const *)argv,
                           &error);
  CostScenario *scenario = NULL;

  g_assert_no_error (error);
  scenario = cli_input_scenario (arguments, &error);
  g_assert_no_error (error);
  return scenario;
}

static void
applies_every_option (void)
{
  g_autoptr (CostScenario) scenario =
      read_line ("compare --preset hobby --set regions=tokyo,london --set "
                 "egress_gb=7.5 --at 2026-05-07 --platform fly,render "
                 "--platform fly --plan render=pro --usage fly.egress=3 "
                 "--month 730 --budget 9");

  g_assert_cmpfloat (scenario->workload.values[COST_REGIONS], ==, 2);
  g_assert_cmpint (scenario->workload.places[0], ==, COST_TOKYO);
  g_assert_cmpfloat (scenario->workload.values[COST_EGRESS_GB], ==, 7.5);
  g_assert_cmpfloat (scenario->workload.values[COST_BUDGET], ==, 9);
  g_assert_cmpuint (scenario->at, ==, 20260507);
  g_assert_cmpuint (scenario->platforms->len, ==, 2);
  g_assert_cmpstr (g_hash_table_lookup (scenario->plans, "render"), ==, "pro");
  g_assert_cmpuint (scenario->usage->len, ==, 1);
  g_assert_cmpfloat (scenario->month_hours, ==, 730);
}

static void
names_platforms_once (void)
{
  static const char *const argv[] = {
    "compare", "--platform", "fly,render", "--platform", "fly", NULL,
  };
  g_autoptr (CliArguments) arguments = cli_arguments_parse (5, argv, NULL);
  g_autoptr (CliArguments) none = cli_arguments_parse (1, argv, NULL);
  g_autoptr (GPtrArray) ids = NULL;
  GPtrArray *nothing = NULL;

  g_assert_true (cli_input_platforms (arguments, &ids, NULL));
  g_assert_cmpuint (ids->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (ids, 1), ==, "render");
  g_assert_true (cli_input_platforms (none, &nothing, NULL));
  g_assert_null (nothing);
}

static void
the_day_is_today_if_not_said (void)
{
  g_autoptr (CostScenario) scenario = read_line ("compare --month native");

  g_assert_cmpuint (scenario->at, !=, COST_DATE_NONE);
  g_assert_cmpfloat (scenario->month_hours, ==, 0);
}

static const struct
{
  const char *line;
  const char *message;
} refused[] = {
  { "compare --set egres_gb=4",
    "--set: There is no dimension “egres_gb”; did you mean “egress_gb”?" },
  { "compare --set egress_gb",
    "--set: “egress_gb” is not an assignment; expected DIM=VALUE, such as "
    "egress_gb=100" },
  { "compare --set egress_gb=nan",
    "--set: egress_gb: “nan” is not a number; write digits with a point, such "
    "as 2.5" },
  { "compare --preset hoby",
    "There is no preset “hoby”; did you mean “hobby”?" },
  { "compare --preset hobby --scenario x.json",
    "--preset and --scenario cannot go together; leave one out" },
  { "compare --month 24",
    "--month: “24” is no month; expected native, or 672 to 744 hours" },
  { "compare --platform fly,,render",
    "--platform: A name is missing; expected ID, such as fly" },
  { "compare --plan fly",
    "--plan: “fly” is not an assignment; expected PLATFORM=PLAN" },
  { "compare --usage fly.egress=-1",
    "--usage: The quantity of “fly.egress” is out of range, which is 0 to "
    "1e15" },
};

static void
refuses (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    fixture_assert_refused (refused[i].line, refused[i].message);
}

static char *
put_into_folder (const char *folder, const char *name)
{
  g_autofree char *from = fixture_path (name);
  g_autofree char *text = NULL;
  char            *to = g_build_filename (folder, name, NULL);

  g_assert_true (g_file_get_contents (from, &text, NULL, NULL));
  g_assert_true (g_file_set_contents (to, text, -1, NULL));
  return to;
}

/* What lies in the user's folder is there without being named; a file that
 * cannot be used is said, with its place. */
static void
reads_the_folder_of_the_user (void)
{
  g_autofree char *folder =
      g_build_filename (g_get_user_data_dir (), "outlay", "catalogue", NULL);
  g_autofree char *acme = NULL;
  g_autofree char *own = NULL;
  g_autofree char *broken = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  acme = put_into_folder (folder, "acme.json");
  own = put_into_folder (folder, "own.json");
  {
    g_auto (CliResult) good = fixture_run ("catalogue --format csv");

    g_assert_cmpint (good.status, ==, CLI_STATUS_DONE);
    g_assert_nonnull (strstr (good.out->str, ",Our contract\n"));
  }
  broken = put_into_folder (folder, "own-broken.json");
  {
    g_auto (CliResult) bad = fixture_run ("compare");

    g_assert_cmpint (bad.status, ==, CLI_STATUS_BAD);
    g_assert_nonnull (strstr (bad.err->str, "own-broken.json:7:24: "));
  }
  g_assert_cmpint (g_unlink (acme), ==, 0);
  g_assert_cmpint (g_unlink (own), ==, 0);
  g_assert_cmpint (g_unlink (broken), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* Standard input is a file for as long as @line runs. */
static CliResult
run_with_input (const char *text, gssize length, const char *line)
{
  CliResult        result;
  g_autofree char *name = NULL;
  int              file = g_file_open_tmp ("outlay-XXXXXX", &name, NULL);
  int              saved = dup (STDIN_FILENO);

  g_assert_cmpint (file, >=, 0);
  g_assert_true (g_file_set_contents (name, text, length, NULL));
  g_assert_cmpint (close (file), ==, 0);
  file = g_open (name, 0, 0);
  g_assert_cmpint (dup2 (file, STDIN_FILENO), ==, STDIN_FILENO);
  result = fixture_run (line);
  g_assert_cmpint (dup2 (saved, STDIN_FILENO), ==, STDIN_FILENO);
  close (file);
  close (saved);
  g_assert_cmpint (g_unlink (name), ==, 0);
  return result;
}

static void
refuses_what_names_nothing (void)
{
  g_autofree char *empty = g_dir_make_tmp ("outlay-empty-XXXXXX", NULL);
  g_autofree char *line = g_strconcat ("compare --catalogue ", empty, NULL);
  g_autofree char *expected =
      g_strdup_printf ("--catalogue: “%s” holds no price file; expected names "
                       "in .json",
                       empty);

  fixture_assert_refused (line, expected);
  fixture_assert_refused ("compare --catalogue ''",
                          "--catalogue: the name of the file is empty");
  fixture_assert_refused ("compare --scenario ''",
                          "--scenario: the name of the file is empty");
  fixture_assert_refused ("compare --output ''",
                          "--output: the name of the file is empty");
  g_assert_cmpint (g_rmdir (empty), ==, 0);
}

/* Each message begins with the option that it is about. */
static void
platforms_are_of_their_option (void)
{
  static const char *const lines[][2] = {
    { "compare --platform fly,nope", "outlay: --platform: unknown platform " },
    { "compare --plan nope=x", "outlay: --plan: unknown platform " },
    { "compare --usage nope.x=1", "outlay: --usage: unknown platform " },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_auto (CliResult) result = fixture_run (lines[i][0]);

      g_assert_cmpint (result.status, ==, CLI_STATUS_BAD);
      g_assert_true (g_str_has_prefix (result.err->str, lines[i][1]));
    }
}

static void
reads_standard_input (void)
{
  g_autoptr (CostScenario) hobby = read_line ("compare --preset hobby");
  g_autofree char *text = cost_scenario_to_json (hobby);
  g_auto (CliResult) good =
      run_with_input (text, -1, "compare --scenario - --format csv");
  g_auto (CliResult) bad =
      run_with_input ("{", -1, "compare --scenario - --format csv");

  g_assert_cmpint (good.status, ==, CLI_STATUS_DONE);
  g_assert_cmpint (bad.status, ==, CLI_STATUS_BAD);
  g_assert_cmpstr (bad.err->str,
                   ==,
                   "outlay: standard input:1:2: expected a name in double "
                   "quotes, but the text ends\n");
}

static void
refuses_endless_input (void)
{
  gsize            length = 9 * 1024 * 1024;
  g_autofree char *text = g_strnfill (length, 32);
  g_auto (CliResult) result =
      run_with_input (text, (gssize)length, "compare --scenario -");

  g_assert_cmpint (result.status, ==, CLI_STATUS_BAD);
  g_assert_cmpuint (result.err->len, <, 300);
}

int
main (int argc, char **argv)
{
  g_autofree char *home = NULL;
  g_autofree char *outlay = NULL;
  int              status = 0;

  g_test_init (&argc, &argv, NULL);
  home = g_dir_make_tmp ("outlay-XXXXXX", NULL);
  g_assert_nonnull (home);
  g_setenv ("XDG_DATA_HOME", home, TRUE);
  g_test_add_func ("/cli/input/applies", applies_every_option);
  g_test_add_func ("/cli/input/platforms", names_platforms_once);
  g_test_add_func ("/cli/input/today", the_day_is_today_if_not_said);
  g_test_add_func ("/cli/input/refuses", refuses);
  g_test_add_func ("/cli/input/folder", reads_the_folder_of_the_user);
  g_test_add_func ("/cli/input/empty", refuses_what_names_nothing);
  g_test_add_func ("/cli/input/options", platforms_are_of_their_option);
  g_test_add_func ("/cli/input/stdin", reads_standard_input);
  g_test_add_func ("/cli/input/endless", refuses_endless_input);
  status = g_test_run ();

  outlay = g_build_filename (home, "outlay", NULL);
  g_rmdir (outlay);
  g_rmdir (home);
  return status;
}
