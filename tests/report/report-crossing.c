/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each kind of change has its sentence. */
#include "report-crossing.h"

#include "report-analysis-fixture.h"

static CostSweep *
make_sweep (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (CostEngine) engine = NULL;
  CostAxis axis;

  asked_init (&asked, "small-api", "fly,render");
  engine = cost_engine_new (asked.catalogue,
                            asked.scenario,
                            COST_VARY_AMOUNTS,
                            NULL);
  g_assert_true (cost_axis_init (&axis, COST_SEATS, NULL));
  return cost_sweep_new (engine, &asked.scenario->workload, &axis, NULL);
}

typedef struct
{
  CostCrossover crossover;
  const char   *sentence;
} Case;

static const Case cases[] = {
  { { .kind = COST_CROSSOVER_CROSSING,
      .platforms = { 0, 1 },
      .cheaper_below = 0,
      .cheaper_above = 1,
      .value = 4.0 },
    "Team members above 4 seats: Render is cheaper than Fly.io" },
  { { .kind = COST_CROSSOVER_CROSSING,
      .shape = COST_CROSSOVER_CLIFF,
      .platforms = { 0, 1 },
      .cheaper_below = 1,
      .cheaper_above = 0,
      .value = 4.0 },
    "Team members above 4 seats: Fly.io is cheaper than Render, because a "
    "bill jumps there" },
  { { .kind = COST_CROSSOVER_MEETING,
      .platforms = { 0, 1 },
      .cheaper_below = 1,
      .cheaper_above = -1,
      .value = 4.0 },
    "Team members above 4 seats: Fly.io and Render cost the same" },
  { { .kind = COST_CROSSOVER_STATUS,
      .platforms = { 1, -1 },
      .cheaper_below = -1,
      .cheaper_above = -1,
      .value = 4.0,
      .flags_above = { COST_CELL_BLOCKED, 0 } },
    "Team members above 4 seats: Render cannot carry the workload" },
  { { .kind = COST_CROSSOVER_STATUS,
      .platforms = { 1, -1 },
      .cheaper_below = -1,
      .cheaper_above = -1,
      .value = 4.0,
      .flags_below = { COST_CELL_BLOCKED, 0 } },
    "Team members above 4 seats: Render can carry the workload" },
  { { .kind = COST_CROSSOVER_STATUS,
      .platforms = { 1, -1 },
      .cheaper_below = -1,
      .cheaper_above = -1,
      .value = 4.0,
      .flags_above = { COST_CELL_INCOMPLETE, 0 } },
    "Team members above 4 seats: a part of Render could not be priced" },
};

static void
tells_each_kind (void)
{
  g_autoptr (CostSweep) sweep = make_sweep ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *sentence =
          report_crossing_sentence (sweep, &cases[i].crossover);

      g_assert_cmpstr (sentence, ==, cases[i].sentence);
    }
}

static void
lists_them (void)
{
  g_autoptr (CostSweep) sweep = make_sweep ();
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (CostCrossover));
  g_autoptr (ReportTable) table = NULL;
  g_autoptr (ReportTable) none = report_crossing_table (sweep, found);

  g_assert_cmpuint (report_table_get_n_rows (none), ==, 0);
  g_assert_cmpuint (report_table_get_n_notes (none), ==, 1);
  g_array_append_val (found, cases[0].crossover);
  table = report_crossing_table (sweep, found);
  g_assert_cmpstr (report_table_get_cell (table, 0, 0)->machine, ==, "4");
  g_assert_cmpstr (report_table_get_cell (table, 0, 4)->machine, ==, "fly");
  g_assert_cmpstr (report_table_get_cell (table, 0, 5)->machine, ==, "render");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/crossing/sentences", tells_each_kind);
  g_test_add_func ("/report/crossing/table", lists_them);
  return g_test_run ();
}
