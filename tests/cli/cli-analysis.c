/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Analyses on the command line: the finding for people, figures for
 * programs. */
#include "fixtures.h"

#include <string.h>

#include "report-analysis.h"

static void
people_read_the_finding (void)
{
  g_auto (CliResult) result =
      fixture_run ("crossovers --at 2026-05-07 --platform fly,render "
                   "--preset hobby --from 0 --to 1");

  g_assert_cmpint (result.status, ==, CLI_STATUS_DONE);
  g_assert_true (g_str_has_prefix (result.out->str,
                                   "Fly.io is always cheapest: Requests from 0 "
                                   "to 1 million/month\n"));
}

static void
programs_read_figures (void)
{
  g_auto (CliResult) result =
      fixture_run ("sweep --at 2026-05-07 --platform fly --preset hobby "
                   "--from 1 --to 2 --points 2 --format csv");

  g_assert_cmpstr (result.err->str, ==, "");
  g_assert_cmpstr (
      result.out->str,
      ==,
      "requests,fly,fly_state\n1,1.94,complete\n2,1.94,complete\n");
}

/* Two cells without a figure: one is not known in full, one is not there. */
static void
programs_read_why_there_is_no_figure (void)
{
  g_auto (CliResult) csv =
      fixture_run ("sweep --at 2026-11-24 --platform fargate,vercel "
                   "--along regions --from 2 --to 3 --points 2 --format csv");
  g_auto (CliResult) json =
      fixture_run ("sweep --at 2026-11-24 --platform fargate,vercel "
                   "--along regions --from 2 --to 3 --points 2 --format json");

  g_assert_cmpstr (csv.out->str,
                   ==,
                   "regions,vercel,fargate,vercel_state,fargate_state\n"
                   "2,,169.34,blocked,complete\n"
                   "3,,,blocked,at-least\n");
  g_assert_nonnull (strstr (json.out->str, "\"fargate\": null"));
  g_assert_nonnull (strstr (json.out->str, "\"fargate_state\": \"at-least\""));
  g_assert_nonnull (strstr (json.out->str, "\"vercel_state\": \"blocked\""));
}

/* With defaults alone, in every format. */
static void
all_answer (void)
{
  static const char *const formats[] = { "table", "json", "csv", "markdown" };

  for (guint i = 0; i < report_analysis_get_n (); i++)
    for (gsize k = 0; k < G_N_ELEMENTS (formats); k++)
      {
        g_autofree char *line = g_strdup_printf ("%s --format %s",
                                                 report_analysis_get (i)->id,
                                                 formats[k]);
        g_auto (CliResult) result = fixture_run (line);

        g_test_message ("%s", line);
        g_assert_cmpstr (result.err->str, ==, "");
        g_assert_cmpint (result.status, ==, CLI_STATUS_DONE);
        g_assert_true (g_utf8_validate (result.out->str, -1, NULL));
        g_assert_cmpuint (result.out->len, >, 0);
        g_assert_false (
            g_regex_match_simple ("\\bnan\\b", result.out->str, 0, 0));
      }
}

static void
refuses (void)
{
  fixture_assert_refused (
      "sweep --along reqests",
      "--along: There is no dimension “reqests”; did you mean “requests”?");
  fixture_assert_refused (
      "sweep --spike front-page",
      "sweep does not take --spike; “outlay sweep --help” says what it takes");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/analysis/people", people_read_the_finding);
  g_test_add_func ("/cli/analysis/programs", programs_read_figures);
  g_test_add_func ("/cli/analysis/no-figure",
                   programs_read_why_there_is_no_figure);
  g_test_add_func ("/cli/analysis/all", all_answer);
  g_test_add_func ("/cli/analysis/refuses", refuses);
  return g_test_run ();
}
