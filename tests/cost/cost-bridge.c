/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bridges: the steps of two known bills, and that all pairs of all presets
 * add up.
 */
#include "../answer-fixtures.h"

#include "cost-bridge.h"
#include "cost-presets.h"

static void
check_bridge (const CostBridge *bridge)
{
  CostMoney running = bridge->from;

  for (guint i = 0; i < bridge->n_steps; i++)
    {
      const CostBridgeStep *step = &bridge->steps[i];

      g_assert_cmpint (step->before, ==, running);
      running += step->to - step->from;
      g_assert_cmpint (step->after, ==, running);
      g_assert_cmpint (step->from, !=, step->to);
      g_assert_true (i == 0 || step->category > bridge->steps[i - 1].category);
    }
  g_assert_cmpint (running, ==, bridge->to);
}

static void
test_known (void)
{
  static const EngineFile file = {
    .meters = "{ `id`: `a`, `label`: `A`, `category`: `compute`, "
              "`unit`: `one`, `quantity`: `instances`, `price`: 7 }, "
              "{ `id`: `b`, `label`: `B`, `category`: `network`, "
              "`unit`: `GB`, `quantity`: `egress_gb`, `price`: 0.1 }, "
              "{ `id`: `c`, `label`: `C`, `category`: `team`, "
              "`unit`: `one`, `quantity`: 1, `price`: 20 }",
  };
  g_autoptr (CostEstimate) small =
      engine_fixtures_estimate (&file, "instances=1", "egress_gb=50", NULL);
  g_autoptr (CostEstimate) large =
      engine_fixtures_estimate (&file, "instances=3", "egress_gb=20", NULL);
  CostBridge bridge = { 0 };

  cost_bridge_build (&bridge, small, large);
  check_bridge (&bridge);
  g_assert_true (bridge.is_sound);
  g_assert_cmpint (bridge.from, ==, 3200);
  g_assert_cmpint (bridge.to, ==, 4300);
  g_assert_cmpuint (bridge.n_steps, ==, 2);
  g_assert_cmpint (bridge.steps[0].category, ==, COST_CATEGORY_COMPUTE);
  g_assert_cmpint (bridge.steps[0].after, ==, 4600);
  g_assert_cmpint (bridge.steps[1].category, ==, COST_CATEGORY_NETWORK);
  g_assert_cmpint (bridge.steps[1].after, ==, 4300);

  cost_bridge_build (&bridge, small, small);
  check_bridge (&bridge);
  g_assert_cmpuint (bridge.n_steps, ==, 0);
}

static void
test_adds_up (void)
{
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);
  g_autoptr (GPtrArray) presets = cost_presets_load (NULL);
  g_autoptr (GPtrArray) all = g_ptr_array_new ();
  g_autoptr (GPtrArray) lists =
      g_ptr_array_new_with_free_func ((GDestroyNotify)g_ptr_array_unref);

  for (guint i = 0; i < presets->len; i++)
    {
      GPtrArray *estimates =
          cost_estimate_all (catalogue, g_ptr_array_index (presets, i), NULL);

      g_ptr_array_add (lists, estimates);
      g_ptr_array_extend (all, estimates, NULL, NULL);
    }
  g_assert_cmpuint (all->len, >=, 40);
  for (guint i = 0; i < all->len * all->len; i++)
    {
      const CostEstimate *from = g_ptr_array_index (all, i / all->len);
      const CostEstimate *to = g_ptr_array_index (all, i % all->len);
      CostBridge          bridge = { 0 };

      cost_bridge_build (&bridge, from, to);
      check_bridge (&bridge);
      g_assert_cmpint (bridge.is_sound,
                       ==,
                       !from->is_blocked && !to->is_blocked &&
                           from->is_complete && to->is_complete);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/bridge/known", test_known);
  g_test_add_func ("/cost/bridge/adds-up", test_adds_up);
  return g_test_run ();
}
