/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bars and findings in words. */
#include "report-swing.h"

#include "report-fixture.h"

typedef struct
{
  CostCatalogue *catalogue; /* owned */
  CostScenario  *scenario;  /* owned */
  CostEngine    *engine;    /* owned */
  ReportSwing    swing;
} Made;

static void
made_init (Made *made, const char *preset, const char *platforms)
{
  made->catalogue = fixture_catalogue ();
  made->scenario = fixture_scenario (preset, platforms);
  made->engine = cost_engine_new (made->catalogue,
                                  made->scenario,
                                  COST_VARY_AMOUNTS,
                                  NULL);
  made->swing = (ReportSwing){ .engine = made->engine, .other = -1 };
  made->swing.bars = g_array_new (FALSE, FALSE, sizeof (CostSensitivityBar));
}

static void
made_clear (Made *made)
{
  report_swing_clear (&made->swing);
  cost_engine_unref (made->engine);
  cost_scenario_free (made->scenario);
  cost_catalogue_unref (made->catalogue);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Made, made_clear)

static void
assert_said (const Made *made, CostSensitivityBar bar, const char *expected)
{
  g_autofree char *said = report_swing_sentence (&made->swing, &bar);

  g_assert_cmpstr (said, ==, expected);
}

static void
bars_have_sentences (void)
{
  g_auto (Made) made = { NULL };
  CostSensitivityRow row = { .dimension = COST_INSTANCES,
                             .low = 1.0,
                             .high = 3.0 };
  CostSensitivityBar bar = { .row = &row, .low = -300, .high = 400 };

  made_init (&made, "hobby", "fly");
  assert_said (&made,
               bar,
               "Instances, 1 to 3 per region: \u2212$3.00 to +$4.00");
  bar.low = -400;
  assert_said (&made, bar, "Instances, 1 to 3 per region: ±$4.00");
  bar.flags = COST_CELL_INCOMPLETE;
  assert_said (&made,
               bar,
               "Instances, 1 to 3 per region: ±$4.00, of what could be priced");
  bar.flags = COST_CELL_BLOCKED;
  assert_said (&made,
               bar,
               "Instances, 1 to 3 per region: not possible at one end");
}

static void
nothing_is_a_finding (void)
{
  g_auto (Made) made = { NULL };
  g_autofree char *bill = NULL;
  g_autofree char *gap = NULL;
  g_autofree char *nobody = NULL;

  made_init (&made, "hobby", "fly,render");
  bill = report_swing_finding (&made.swing);
  g_assert_cmpstr (bill, ==, "Nothing moves Fly.io’s bill");
  made.swing.other = 1;
  gap = report_swing_finding (&made.swing);
  g_assert_cmpstr (gap, ==, "Nothing moves the gap between Fly.io and Render");
  made.swing.platform = -1;
  nobody = report_swing_finding (&made.swing);
  g_assert_cmpstr (nobody, ==, "No platform is compared");
}

static void
looks_at_both (void)
{
  g_auto (Made) made = { NULL };
  g_autofree char *found = NULL;

  made_init (&made, "small-api", "fly,vercel");
  report_swing_look (&made.swing, &made.scenario->workload);
  g_assert_false (report_swing_is_blocked (&made.swing));
  made.swing.other = 1;
  report_swing_look (&made.swing, &made.scenario->workload);
  g_assert_true (report_swing_is_blocked (&made.swing));
  found = report_swing_finding (&made.swing);
  g_assert_cmpstr (found,
                   ==,
                   "Vercel cannot carry this workload, so there is no gap "
                   "between Fly.io and Vercel");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/swing/bars", bars_have_sentences);
  g_test_add_func ("/report/swing/nothing", nothing_is_a_finding);
  g_test_add_func ("/report/swing/looks", looks_at_both);
  return g_test_run ();
}
