/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Comparisons on the command line. */
#include "fixtures.h"

#define TWO                                                                    \
  "compare --catalogue @acme.json --catalogue @bolt.json --platform "          \
  "acme,bolt --at 2026-10-01 "

static void
prints_every_format (void)
{
  fixture_assert_golden (TWO, "compare.txt");
  fixture_assert_golden (TWO "--format json", "compare.json");
  fixture_assert_golden (TWO "--format csv", "compare.csv");
  fixture_assert_golden (TWO "--format markdown", "compare.md");
}

static void
a_change_of_the_workload_counts (void)
{
  fixture_assert_golden (TWO "--set db=none --set egress_gb=1000",
                         "compare-no-database.txt");
}

static void
each_platform_finds_its_database (void)
{
  fixture_assert_golden (TWO "--set db=cheapest", "compare-cheapest.txt");
  fixture_assert_golden (TWO "--set db=cheapest --format csv",
                         "compare-cheapest.csv");
}

static void
another_currency_and_month (void)
{
  fixture_assert_golden (TWO "--currency EUR=0.92@2026-09-30,ECB --month 730 "
                             "--set db=none",
                         "compare-eur.txt");
}

static void
nobody_within_the_budget_is_the_answer_no (void)
{
  g_auto (CliResult) result = fixture_run (TWO "--budget 1");

  g_assert_cmpint (result.status, ==, CLI_STATUS_NO);
  g_assert_cmpuint (result.out->len, >, 0);
}

static void
scenarios_stand_side_by_side (void)
{
  g_auto (CliResult) csv = fixture_run (
      "compare --preset hobby --at 2026-05-07 --platform fly,render --with "
      "saas-5 --with hobby --format csv");
  g_auto (CliResult) text = fixture_run (
      "compare --preset hobby --at 2026-05-07 --platform fly --with saas-5");
  g_auto (CliResult) over = fixture_run (
      "compare --preset hobby --at 2026-05-07 --platform fly --with saas-5 "
      "--budget 1");

  g_assert_cmpstr (csv.err->str, ==, "");
  g_assert_cmpstr (
      csv.out->str,
      ==,
      "platform,total_1,total_2,difference_2,total_3,difference_3,"
      "total_1_state,total_2_state,total_3_state\n"
      "fly,1.94,780.90,778.96,1.94,0.00,complete,complete,complete\n"
      "render,7.00,3972.90,3965.90,7.00,0.00,complete,complete,complete\n");
  g_assert_true (g_str_has_prefix (text.out->str,
                                   "Fly.io is cheapest for both workloads\n"));
  g_assert_cmpint (over.status, ==, CLI_STATUS_NO);
  fixture_assert_refused ("compare --with hoby",
                          "--with: There is no preset “hoby”; did you mean "
                          "“hobby”?");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/compare/formats", prints_every_format);
  g_test_add_func ("/cli/compare/set", a_change_of_the_workload_counts);
  g_test_add_func ("/cli/compare/currency", another_currency_and_month);
  g_test_add_func ("/cli/compare/with", scenarios_stand_side_by_side);
  g_test_add_func ("/cli/compare/budget",
                   nobody_within_the_budget_is_the_answer_no);
  g_test_add_func ("/cli/compare/each-its-database",
                   each_platform_finds_its_database);
  return g_test_run ();
}
