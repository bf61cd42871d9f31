/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Maps: each cell has the winner and the runner-up of its estimates, however
 * the rows are divided; what cannot be a map is refused.
 */
#include "../answer-fixtures.h"

#include "cost-error.h"
#include "cost-map.h"

static const CostAxis requests = { COST_REQUESTS, 0, 1000, 21, 1 };
static const CostAxis egress = { COST_EGRESS_GB, 1, 100000, 17, 1 };

static CostMap *
make_map (const AnswerCase *answer, double within)
{
  g_autoptr (GError) error = NULL;
  CostMap *map = cost_map_new (answer->engine,
                               &answer->scenario->workload,
                               &requests,
                               &egress,
                               within,
                               &error);

  g_assert_no_error (error);
  return map;
}

static void
check_cell (const CostMap *map, guint cell)
{
  CostWorkload workload = map->workload;
  CostMoney    best = G_MAXINT64;
  CostMoney    second = G_MAXINT64;
  guint        winner = COST_MAP_NOBODY;

  workload.values[COST_REQUESTS] = map->xs[cell % map->n_columns];
  workload.values[COST_EGRESS_GB] = map->ys[cell / map->n_columns];
  for (guint i = 0; i < cost_engine_get_n_platforms (map->engine); i++)
    {
      g_autoptr (CostEstimate) estimate =
          cost_engine_estimate (map->engine, i, &workload);

      if (estimate->is_blocked || !estimate->is_complete)
        continue;
      second = MIN (second, MAX (best, estimate->total));
      winner = estimate->total < best ? i : winner;
      best = MIN (best, estimate->total);
    }
  g_assert_cmpuint (map->winners[cell], ==, winner);
  if (winner != COST_MAP_NOBODY)
    g_assert_cmpint (map->totals[cell], ==, best);
  g_assert_cmpint ((map->flags[cell] & COST_MAP_CLOSE) != 0,
                   ==,
                   second != G_MAXINT64 &&
                       (second - best) * 100 <= best * map->within);
}

static void
test_cells (void)
{
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostMap) map = NULL;
  g_autoptr (CostMap) parts = NULL;
  gsize n_cells = 0;

  answer_fixtures_open_preset (&answer, "small-api", COST_VARY_AMOUNTS);
  map = make_map (&answer, 10);
  parts = make_map (&answer, 10);
  n_cells = (gsize)map->n_columns * map->n_rows;
  g_assert_cmpuint (n_cells, ==, 21 * 17);
  cost_map_fill (map, 0, map->n_rows);
  cost_map_fill (parts, 5, map->n_rows - 5);
  cost_map_fill (parts, 0, 5);
  for (guint i = 0; i < n_cells; i++)
    check_cell (map, i);
  g_assert_cmpmem (map->winners, n_cells, parts->winners, n_cells);
  g_assert_cmpmem (map->flags, n_cells, parts->flags, n_cells);
}

static void
test_nobody (void)
{
  static const EngineFile files[] = {
    { .limits = "{ `id`: `no`, `kind`: `blocker`, `when`: `egress_gb > 50`, "
                "`text`: `No.` }" },
  };
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostMap) map = NULL;
  g_autoptr (CostMap) shared = NULL;

  answer_fixtures_open (&answer, files, 1);
  map = make_map (&answer, 10);
  shared = cost_map_ref (map);
  cost_map_fill (map, 0, map->n_rows);
  g_assert_cmpuint (shared->winners[0], ==, 0);
  g_assert_cmpuint (shared->seconds[0], ==, COST_MAP_NOBODY);
  g_assert_cmpuint (shared->flags[0], ==, 0);
  g_assert_cmpuint (shared->winners[21 * 17 - 1], ==, COST_MAP_NOBODY);
  g_assert_cmpuint (shared->flags[21 * 17 - 1], ==, COST_MAP_BLOCKED);
}

static void
test_refuses (void)
{
  static const EngineFile file = { 0 };
  CostAxis                large = egress;
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (GError) error = NULL;
  const CostWorkload *workload = NULL;

  answer_fixtures_open (&answer, &file, 1);
  workload = &answer.scenario->workload;
  g_assert_null (
      cost_map_new (answer.engine, workload, &egress, &egress, 5, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_FORMAT);
  g_clear_error (&error);
  large.n_points = 50000;
  g_assert_null (
      cost_map_new (answer.engine, workload, &requests, &large, 5, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_LIMIT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/map/cells", test_cells);
  g_test_add_func ("/cost/map/nobody", test_nobody);
  g_test_add_func ("/cost/map/refuses", test_refuses);
  return g_test_run ();
}
