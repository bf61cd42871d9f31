/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From options to a comparison. */
#include "cli-comparison.h"
#include "fixtures.h"

static ReportComparison *
compare (const char *line, GError **error)
{
  g_auto (GStrv) argv = g_strsplit (line, " ", -1);
  g_autoptr (CostCatalogue) catalogue = NULL;
  g_autoptr (CliArguments) arguments =
      cli_arguments_parse ((int)g_strv_length (argv),
                           (const char *const *)argv,
                           error);

  g_assert_nonnull (arguments);
  return cli_comparison_new (arguments, &catalogue, error);
}

static void
takes_the_default_preset (void)
{
  g_autoptr (ReportComparison) comparison = compare ("compare", NULL);

  g_assert_nonnull (comparison);
  g_assert_cmpuint (report_comparison_get_n_rows (comparison), ==, 5);
  g_assert_cmpstr (report_comparison_get_scenario (comparison)->id,
                   ==,
                   "small-api");
}

/* Only another month has a native one beside it. */
static void
adds_the_own_month (void)
{
  g_autoptr (ReportComparison) other =
      compare ("compare --month 744 --at 2026-05-07", NULL);
  g_autoptr (ReportComparison) native =
      compare ("compare --month native --at 2026-05-07", NULL);

  g_assert_false (report_comparison_has_native (native));
  g_assert_true (report_comparison_has_native (other));
  for (guint i = 0; i < report_comparison_get_n_rows (other); i++)
    {
      const ReportRow *row = report_comparison_get_row (other, i);
      const ReportRow *same =
          report_comparison_find (native, row->estimate->provider->id);

      g_assert_nonnull (row->native);
      g_assert_cmpstr (row->native->provider->id,
                       ==,
                       row->estimate->provider->id);
      g_assert_cmpint (row->native->total, ==, same->estimate->total);
      g_assert_null (same->native);
    }
}

static void
fails_with_a_message (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (compare ("compare --platform flyy", &error));
  g_assert_nonnull (error);
}

static void
judges_the_budget (void)
{
  g_autoptr (GString) err = g_string_new (NULL);
  g_autoptr (ReportComparison) comparison =
      compare ("compare --budget 0.5", NULL);
  CliCall call = { .err = err };

  g_assert_cmpint (cli_comparison_judge (&call, comparison), ==, CLI_STATUS_NO);
  g_assert_cmpuint (err->len, >, 0);
}

static void
refuses_no_budget (void)
{
  g_auto (CliResult) result = fixture_run ("compare --preset hobby --budget 0");

  g_assert_cmpint (result.status, ==, CLI_STATUS_BAD);
  g_assert_cmpstr (result.out->str, ==, "");
  g_assert_nonnull (strstr (result.err->str, "leave the option out"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/comparison/default", takes_the_default_preset);
  g_test_add_func ("/cli/comparison/native", adds_the_own_month);
  g_test_add_func ("/cli/comparison/fails", fails_with_a_message);
  g_test_add_func ("/cli/comparison/budget", judges_the_budget);
  g_test_add_func ("/cli/comparison/budget-zero", refuses_no_budget);
  return g_test_run ();
}
