/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables of an advice hold what the engine's record has. */
#include "report-verdict.h"

#include "report-course-fixture.h"
#include "report-waver.h"

static CostAdvice *
ask (Begun *begun, const char *preset)
{
  g_autoptr (CostGuide) guide = cost_guide_new_bundled (NULL);

  begun_prepare (begun, preset, NULL);
  return cost_advice_new (guide,
                          begun->asked.catalogue,
                          begun->asked.scenario,
                          12,
                          NULL);
}

static const char *
get_machine (const ReportTable *table, guint row, guint column)
{
  return report_table_get_cell (table, row, column)->machine;
}

static const CostAdvised *
find_advised (const CostAdvice *advice, const char *id)
{
  for (guint i = 0; i < advice->platforms->len; i++)
    {
      const CostAdvised *advised = g_ptr_array_index (advice->platforms, i);

      if (g_str_equal (advised->provider->id, id))
        return advised;
    }
  g_assert_not_reached ();
}

static void
assert_money (const char *cell, CostMoney money, gboolean is_whole)
{
  g_autofree char *plain = cost_money_to_string (money);

  g_assert_cmpstr (cell, ==, is_whole ? plain : NULL);
}

static void
verdicts_on_all_presets (void)
{
  g_autoptr (GPtrArray) presets = cost_presets_load (NULL);
  g_autoptr (GArray) none =
      g_array_new (FALSE, FALSE, sizeof (CostAdviceChange));

  for (guint i = 0; i < presets->len; i++)
    {
      const CostScenario *preset = g_ptr_array_index (presets, i);
      g_auto (Begun) begun = { 0 };
      g_autoptr (CostAdvice) advice = ask (&begun, preset->id);
      g_autoptr (ReportTable) table = report_verdict_table (advice, none);

      g_assert_cmpuint (report_table_get_n_rows (table), ==, 5);
      for (guint row = 0; row < 5; row++)
        {
          const CostAdvised *advised =
              find_advised (advice, get_machine (table, row, 0));
          g_autofree char *main = report_verdict_main (advised);
          gboolean         is_whole =
              !advised->estimate->is_blocked && advised->estimate->is_complete;

          g_assert_cmpstr (get_machine (table, row, 1),
                           ==,
                           report_waver_verdict_id (advised->verdict));
          assert_money (get_machine (table, row, 2),
                        advised->estimate->total,
                        is_whole);
          assert_money (get_machine (table, row, 3),
                        advised->effort.total,
                        is_whole && advised->effort.is_complete);
          g_assert_cmpstr (get_machine (table, row, 4), ==, main);
        }
    }
}

static void
ids_for_machines (void)
{
  g_auto (Begun) begun = { 0 };
  g_autoptr (CostAdvice) advice = ask (&begun, "small-api");
  g_autoptr (GArray) none =
      g_array_new (FALSE, FALSE, sizeof (CostAdviceChange));
  g_autoptr (ReportTable) table = report_verdict_table (advice, none);

  g_assert_cmpstr (get_machine (table, 0, 0), ==, "render");
  g_assert_cmpstr (get_machine (table, 0, 5),
                   ==,
                   "one-region-web managed-platform");
  g_assert_cmpstr (get_machine (table, 0, 6), ==, "");
  g_assert_cmpstr (get_machine (table, 1, 6),
                   ==,
                   "one-region-web one-engineer managed-platform small-team");
}

static void
reasons_met_or_not (void)
{
  g_auto (Begun) begun = { 0 };
  g_autoptr (CostAdvice) advice = ask (&begun, "phoenix-3");
  g_autoptr (ReportTable) table = report_verdict_reasons (advice);
  guint row = 0;

  for (guint i = 0; i < advice->platforms->len; i++)
    {
      const CostAdvised *advised = g_ptr_array_index (advice->platforms, i);

      for (guint k = 0; k < advised->reasons->len; k++, row++)
        {
          const CostReason *reason =
              &g_array_index (advised->reasons, CostReason, k);

          g_assert_cmpstr (get_machine (table, row, 0),
                           ==,
                           advised->provider->id);
          g_assert_cmpstr (get_machine (table, row, 2),
                           ==,
                           reason->rule != NULL ? reason->rule->id : NULL);
          g_assert_cmpstr (get_machine (table, row, 3),
                           ==,
                           reason->is_met ? "true" : "false");
        }
    }
  g_assert_cmpuint (report_table_get_n_rows (table), ==, row);
}

static void
steps_in_their_order (void)
{
  g_auto (Begun) begun = { 0 };
  g_autoptr (CostAdvice) advice = ask (&begun, "small-api");
  g_autoptr (ReportTable) table = report_verdict_steps (advice);
  static const char *const met[] = { "false",
                                     "false",
                                     "true",
                                     "true",
                                     "false" };

  g_assert_cmpuint (report_table_get_n_rows (table), ==, 5);
  for (guint i = 0; i < 5; i++)
    g_assert_cmpstr (get_machine (table, i, 3), ==, met[i]);
  g_assert_cmpstr (get_machine (table, 0, 1), ==, "clusters-or-regions");
}

static void
profiles_of_all (void)
{
  g_auto (Begun) begun = { 0 };
  g_autoptr (CostAdvice) advice = ask (&begun, "small-api");
  g_autoptr (ReportTable) table = report_verdict_profiles (advice);

  g_assert_cmpuint (report_table_get_n_rows (table), ==, 5);
  g_assert_cmpstr (get_machine (table, 3, 1),
                   ==,
                   "Stateless code at the edge, and cheap egress.");
  g_assert_cmpstr (get_machine (table, 3, 6), ==, "2026-05-07");
}

static void
answers_of_the_guide (void)
{
  g_auto (Begun) begun = { 0 };
  g_autoptr (CostAdvice) advice = ask (&begun, "small-api");
  g_autoptr (ReportTable) table = report_verdict_answers (advice);
  guint n = cost_guide_get_n_answers (advice->guide);

  g_assert_cmpuint (n, >, 0);
  g_assert_cmpuint (report_table_get_n_rows (table), ==, n);
  for (guint i = 0; i < n; i++)
    {
      const CostGuideAnswer *answer = cost_guide_get_answer (advice->guide, i);

      g_assert_cmpstr (get_machine (table, i, 1), ==, answer->question);
      g_assert_cmpstr (get_machine (table, i, 2), ==, answer->answer);
      g_assert_cmpstr (get_machine (table, i, 4), ==, "2026-05-07");
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/verdict-table/presets", verdicts_on_all_presets);
  g_test_add_func ("/report/verdict-table/ids", ids_for_machines);
  g_test_add_func ("/report/verdict-table/reasons", reasons_met_or_not);
  g_test_add_func ("/report/verdict-table/steps", steps_in_their_order);
  g_test_add_func ("/report/verdict-table/profiles", profiles_of_all);
  g_test_add_func ("/report/verdict-table/answers", answers_of_the_guide);
  return g_test_run ();
}
