/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-control.h"

#include <gio/gio.h>
#include <string.h>

#include "cost-presets.h"
#include "report-fixture.h"

static const ReportAnalysis along = { .id = "along",
                                      .asks = { REPORT_ASK_SCALE,
                                                REPORT_ASK_ALONG,
                                                REPORT_ASK_FROM,
                                                REPORT_ASK_POINTS },
                                      .n_asks = 4 };
static const ReportAnalysis between = {
  .id = "between",
  .asks = { REPORT_ASK_FROM, REPORT_ASK_TO, REPORT_ASK_SPIKE },
  .n_asks = 3
};

static void
ends_are_numbers_or_platforms (void)
{
  g_assert_cmpint (report_control_form (&along, REPORT_ASK_FROM),
                   ==,
                   REPORT_FORM_NUMBER);
  g_assert_cmpint (report_control_form (&between, REPORT_ASK_FROM),
                   ==,
                   REPORT_FORM_PLATFORM);
  g_assert_cmpint (report_control_form (&between, REPORT_ASK_SPIKE),
                   ==,
                   REPORT_FORM_WORD);
}

static void
first_is_never_rare (void)
{
  g_assert_false (report_control_is_rare (&along, REPORT_ASK_SCALE));
  g_assert_false (report_control_is_rare (&along, REPORT_ASK_ALONG));
  g_assert_true (report_control_is_rare (&along, REPORT_ASK_POINTS));
  g_assert_true (report_control_is_rare (&between, REPORT_ASK_SCALE));
}

static CostEngine *
make_engine (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (CostScenario) scenario = cost_scenario_new ();
  g_autoptr (GError) error = NULL;
  CostEngine *engine =
      cost_engine_new (catalogue, scenario, COST_VARY_AMOUNTS, &error);

  g_assert_no_error (error);
  return engine;
}

/* The first says nothing, each other one something of its own. */
static guint
count_options (const ReportAnalysis *analysis, ReportAsk ask)
{
  g_autoptr (CostEngine) engine = make_engine ();
  g_autoptr (GPtrArray) options =
      report_control_options (analysis, ask, engine);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  if (options == NULL)
    return 0;
  for (guint i = 0; i < options->len; i++)
    {
      const ReportOption *option = g_ptr_array_index (options, i);

      g_assert_cmpstr (option->label, !=, "");
      if (i == 0)
        g_assert_null (option->text);
      else
        g_assert_true (g_hash_table_add (seen, option->text));
    }
  return options->len;
}

static guint
count_amounts (void)
{
  guint n = 0;

  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    {
      CostKind kind = cost_dimension_get_info ((CostDimension)i)->kind;

      n += kind == COST_KIND_AMOUNT || kind == COST_KIND_COUNT ? 1 : 0;
    }
  return n;
}

static void
lists_what_there_is (void)
{
  g_autoptr (GPtrArray) presets = cost_presets_load (NULL);
  g_autoptr (GPtrArray) dimensions = report_control_dimensions ();

  g_assert_cmpuint (count_options (&along, REPORT_ASK_ALONG),
                    ==,
                    count_amounts () + 1);
  g_assert_cmpuint (dimensions->len, ==, count_amounts ());
  /* Six of them are about the bill, and no budget ends on them. */
  g_assert_cmpuint (
      count_options (report_analysis_find ("capacity"), REPORT_ASK_ALONG),
      ==,
      count_amounts () + 1 - 6);
  g_assert_cmpuint (count_options (&between, REPORT_ASK_FROM), ==, 6);
  g_assert_cmpuint (count_options (&between, REPORT_ASK_BETWEEN), ==, 6);
  g_assert_cmpuint (count_options (&along, REPORT_ASK_SCALE), ==, 3);
  g_assert_cmpuint (count_options (&between, REPORT_ASK_WITH),
                    ==,
                    presets->len + 1);
  g_assert_cmpuint (count_options (&between, REPORT_ASK_SPIKE), >, 3);
  g_assert_cmpuint (count_options (&between, REPORT_ASK_RATE), >, 2);
}

static void
what_is_typed_has_no_options (void)
{
  g_assert_cmpuint (count_options (&along, REPORT_ASK_FROM), ==, 0);
  g_assert_cmpuint (count_options (&along, REPORT_ASK_SINCE), ==, 0);
  g_assert_cmpuint (count_options (&along, REPORT_ASK_USERS), ==, 0);
}

static void
assert_number (const char *typed, const char *expected)
{
  g_autofree char *text = report_control_number (typed);

  g_assert_cmpstr (text, ==, expected);
}

static void
writes_numbers (void)
{
  assert_number (" 12.5 ", "12.5");
  assert_number ("1\xe2\x80\xaf"
                 "000",
                 "1000");
  assert_number (" many ", "many");
  assert_number ("", "");
}

static void
assert_range (double likely, const char *expected)
{
  CostWorkload     workload;
  g_autofree char *text = NULL;

  cost_workload_init (&workload);
  workload.values[COST_EGRESS_GB] = likely;
  text = report_control_range (COST_EGRESS_GB, &workload);
  g_assert_cmpstr (text, ==, expected);
}

static void
proposes_ranges (void)
{
  const CostDimensionInfo *info = cost_dimension_get_info (COST_EGRESS_GB);
  g_autofree char *zero = g_strdup_printf ("egress_gb=0:0:%g", info->step);

  assert_range (50.0, "egress_gb=25:50:100");
  assert_range (0.0, zero);
}

static void
assert_problem (const char *message, const char *expected)
{
  g_autoptr (GError) error =
      g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED, message);
  g_autofree char *text = report_control_problem (error);

  g_assert_cmpstr (text, ==, expected);
}

static void
names_parameters (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  report_question_refuse (&error, REPORT_ASK_TO, "many", "a number");
  text = report_control_problem (error);
  g_assert_true (g_str_has_prefix (text, "To: "));
  g_assert_nonnull (strstr (text, "many"));
  assert_problem ("--nothing: is wrong", "--nothing: is wrong");
  assert_problem ("--to", "--to");
  assert_problem ("plain: words", "plain: words");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/control/ends", ends_are_numbers_or_platforms);
  g_test_add_func ("/report/control/first-is-never-rare", first_is_never_rare);
  g_test_add_func ("/report/control/lists", lists_what_there_is);
  g_test_add_func ("/report/control/typed", what_is_typed_has_no_options);
  g_test_add_func ("/report/control/numbers", writes_numbers);
  g_test_add_func ("/report/control/ranges", proposes_ranges);
  g_test_add_func ("/report/control/problems", names_parameters);
  return g_test_run ();
}
