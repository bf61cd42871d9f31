/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each kind of cliff has its words, and the reader sees first what is near
 * and high. */
#include "report-cliff.h"

#include "report-fixture.h"

static CostCliff
make_jump (double value, double at, CostMoney rise)
{
  return (CostCliff){ .dimension = COST_EGRESS_GB,
                      .value = value,
                      .has_next = TRUE,
                      .next_price = 2,
                      .kind = COST_CLIFF_JUMP,
                      .at = at,
                      .distance = at - value,
                      .beyond = at,
                      .total_before = 1000,
                      .total_beyond = 1000 + rise };
}

static void
assert_event (CostCliff cliff, const char *expected)
{
  g_autofree char *event = report_cliff_event (&cliff, NULL);

  g_assert_cmpstr (event, ==, expected);
}

static void
kinds_have_words (void)
{
  CostCliff cliff = make_jump (50.0, 100.0, 500);

  assert_event (cliff, "+$5.00 above 100 GB/month");
  cliff.flags = COST_CELL_INCOMPLETE;
  assert_event (cliff, "+$5.00 above 100 GB/month, of what could be priced");
  cliff.flags = COST_CELL_BLOCKED;
  assert_event (cliff, "not possible");
  cliff.kind = COST_CLIFF_STATUS;
  assert_event (cliff, "possible above 100 GB/month");
  cliff.flags = 0;
  cliff.flags_beyond = COST_CELL_BLOCKED;
  assert_event (cliff, "not possible above 100 GB/month");
  cliff.flags_beyond = COST_CELL_INCOMPLETE;
  assert_event (cliff, "no complete price above 100 GB/month");
  cliff.flags = COST_CELL_INCOMPLETE;
  cliff.flags_beyond = 0;
  assert_event (cliff, "a complete price above 100 GB/month");
  cliff.kind = COST_CLIFF_BEND;
  assert_event (cliff, "another unit price above 100 GB/month");
  cliff.kind = COST_CLIFF_NONE;
  assert_event (cliff, "nothing up to 100 GB/month");
}

static void
distances_have_units (void)
{
  CostCliff        cliff = make_jump (50.0, 100.0, 500);
  g_autofree char *egress = report_cliff_distance (&cliff);
  g_autofree char *next = report_cliff_next (&cliff, NULL);
  g_autofree char *regions = NULL;

  g_assert_cmpstr (egress, ==, "50 GB/month");
  g_assert_cmpstr (next, ==, "+$0.02");
  g_assert_cmpfloat (report_cliff_multiple (&cliff), ==, 2.0);
  cliff.dimension = COST_REGIONS;
  cliff.distance = 0.0;
  regions = report_cliff_distance (&cliff);
  g_assert_cmpstr (regions, ==, "0");
  cliff.kind = COST_CLIFF_NONE;
  g_assert_null (report_cliff_distance (&cliff));
  cliff.has_next = FALSE;
  g_assert_null (report_cliff_next (&cliff, NULL));
  cliff.value = 0.0;
  g_assert_cmpfloat (report_cliff_multiple (&cliff), ==, 0.0);
}

static void
blocked_bills_do_not_jump (void)
{
  CostCliff cliff = make_jump (50.0, 60.0, 500);

  g_assert_true (report_cliff_is_near (&cliff));
  cliff.flags = COST_CELL_BLOCKED;
  g_assert_false (report_cliff_is_event (&cliff));
  g_assert_false (report_cliff_is_near (&cliff));
}

static void
near_and_high_come_first (void)
{
  g_autoptr (GArray) cliffs = g_array_new (FALSE, FALSE, sizeof (CostCliff));
  CostCliff list[] = { make_jump (0.0, 1.0, 9999),   make_jump (1.0, 9.0, 10),
                       make_jump (1.0, 3.0, 10),     make_jump (1.0, 2.0, 10),
                       make_jump (1.0, 1.0, 5),      make_jump (1.0, 1.0, -70),
                       make_jump (1.0, 1.0, 999999), make_jump (1.0, 1.0, 6) };
  static const CostMoney expected[] = { 999999, 6, -70, 10, 5, 10, 10, 9999 };

  list[6].kind = COST_CLIFF_NONE;
  list[7].kind = COST_CLIFF_STATUS;
  list[7].flags_beyond = COST_CELL_BLOCKED;
  g_array_append_vals (cliffs, list, G_N_ELEMENTS (list));
  report_cliff_sort (cliffs);
  /* What goes on as it does stands last; that it ends stands first. */
  for (guint i = 0; i < 7; i++)
    {
      const CostCliff *cliff = &g_array_index (cliffs, CostCliff, i);

      g_assert_cmpint (cliff->total_beyond - 1000, ==, expected[i + 1]);
    }
  g_assert_cmpint (g_array_index (cliffs, CostCliff, 7).kind,
                   ==,
                   COST_CLIFF_NONE);
}

static void
sentences_name_all (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (CostScenario) scenario = fixture_scenario ("hobby", "fly");
  g_autoptr (CostEngine) engine =
      cost_engine_new (catalogue, scenario, COST_VARY_AMOUNTS, NULL);
  CostCliff        cliff = make_jump (50.0, 100.0, 500);
  g_autofree char *sentence =
      report_cliff_sentence (&cliff,
                             cost_engine_get_platform (engine, 0),
                             NULL);

  g_assert_cmpstr (sentence,
                   ==,
                   "Egress to the internet, Fly.io: +$5.00 above 100 GB/month");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/cliff/kinds", kinds_have_words);
  g_test_add_func ("/report/cliff/distances", distances_have_units);
  g_test_add_func ("/report/cliff/blocked", blocked_bills_do_not_jump);
  g_test_add_func ("/report/cliff/order", near_and_high_come_first);
  g_test_add_func ("/report/cliff/sentences", sentences_name_all);
  return g_test_run ();
}
