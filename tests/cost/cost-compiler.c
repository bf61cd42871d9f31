/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The context in which formulas are compiled: plan, region, share, day. */
#include "../engine-fixtures.h"

#include "cost-compiler-private.h"

#include <string.h>

static const EngineFile file = {
  .plans = "{ `id`: `a`, `name`: `A`, `values`: { `x`: 1 } }, "
           "{ `id`: `b`, `name`: `B`, `values`: { `x`: 2 } }",
};

typedef struct
{
  CostProgram  *program;
  CostProvider *provider;
  CostScenario *scenario;
  GError       *error;
  CostCompiler  compiler;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->program = cost_program_new ();
  fixture->provider = engine_fixtures_load (&file, NULL);
  fixture->scenario =
      engine_fixtures_scenario ("regions=virginia:1,oregon:3,tokyo", NULL);
  cost_compiler_init (&fixture->compiler,
                      fixture->program,
                      fixture->provider,
                      fixture->scenario,
                      &fixture->error);
  fixture->compiler.at = 20260101;
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  cost_compiler_clear (&fixture->compiler);
  cost_scenario_free (fixture->scenario);
  cost_provider_unref (fixture->provider);
  cost_program_free (fixture->program);
  g_assert_no_error (fixture->error);
}

static double
evaluate (Fixture *fixture, const char *text)
{
  g_autoptr (CostFormula) formula = cost_formula_parse (text, NULL);
  CostOperand operand = { 0 };
  double      value = -1;

  g_assert_true (
      cost_compiler_compile_number (&fixture->compiler, formula, &operand));
  g_assert_true (
      cost_program_get_constant (fixture->program, operand.slot, &value));
  return value;
}

static void
test_plan (Fixture *fixture, gconstpointer data)
{
  static const char *const plans[] = { "b", "c", NULL };

  g_assert_cmpfloat (evaluate (fixture, "plan.x"), ==, 1);
  g_assert_false (cost_compiler_has_plan (&fixture->compiler, plans));
  cost_compiler_enter_plan (&fixture->compiler,
                            g_ptr_array_index (fixture->provider->plans, 1));
  g_assert_cmpfloat (evaluate (fixture, "plan.x"), ==, 2);
  g_assert_true (cost_compiler_has_plan (&fixture->compiler, plans));
  g_assert_true (cost_compiler_has_plan (&fixture->compiler, NULL));
}

static void
test_region (Fixture *fixture, gconstpointer data)
{
  CostCompiler *compiler = &fixture->compiler;
  double        is_in_use = 0;
  CostSlot      slot;

  g_assert_cmpuint (cost_compiler_get_n_regions (compiler), ==, 3);
  slot = cost_compiler_enter_region (compiler, 1);
  g_assert_true (
      cost_program_get_constant (fixture->program, slot, &is_in_use));
  g_assert_cmpfloat (is_in_use, ==, 1);
  g_assert_cmpstr (compiler->region->id, ==, "west");
  g_assert_cmpfloat (evaluate (fixture, "share"), ==, 0.6);
  g_assert_cmpfloat (evaluate (fixture, "region.index"), ==, 1);
  cost_compiler_enter_region (compiler, 2);
  g_assert_null (compiler->region);
  cost_compiler_enter_region (compiler, 0);
  g_assert_cmpstr (compiler->region->id, ==, "east");
  g_assert_cmpfloat (evaluate (fixture, "share"), ==, 0.2);
}

static void
test_regions_that_vary (Fixture *fixture, gconstpointer data)
{
  CostCompiler *compiler = &fixture->compiler;

  compiler->varying = G_GUINT64_CONSTANT (1) << COST_REGIONS;
  g_assert_cmpuint (cost_compiler_get_n_regions (compiler), ==, COST_N_PLACES);
  g_assert_false (
      cost_program_get_constant (fixture->program,
                                 cost_compiler_enter_region (compiler, 1),
                                 NULL));
}

static void
test_repeated_region (Fixture *fixture, gconstpointer data)
{
  CostCompiler *compiler = &fixture->compiler;

  fixture->scenario->workload.places[1] = COST_SAO_PAULO;
  cost_compiler_enter_region (compiler, 0);
  g_assert_false (cost_compiler_is_region_repeated (compiler));
  cost_compiler_enter_region (compiler, 1);
  g_assert_true (cost_compiler_is_region_repeated (compiler));
}

static void
test_day (Fixture *fixture, gconstpointer data)
{
  CostCompiler *compiler = &fixture->compiler;

  g_assert_true (
      cost_compiler_is_in_force (compiler, COST_DATE_NONE, COST_DATE_NONE));
  g_assert_true (cost_compiler_is_in_force (compiler, 20260101, 20260101));
  g_assert_false (
      cost_compiler_is_in_force (compiler, 20260102, COST_DATE_NONE));
  g_assert_false (
      cost_compiler_is_in_force (compiler, COST_DATE_NONE, 20251231));
  compiler->is_check = TRUE;
  g_assert_true (
      cost_compiler_is_in_force (compiler, 20260102, COST_DATE_NONE));
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*run) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/cost/compiler/plan", test_plan },
    { "/cost/compiler/region", test_region },
    { "/cost/compiler/regions-that-vary", test_regions_that_vary },
    { "/cost/compiler/repeated-region", test_repeated_region },
    { "/cost/compiler/day", test_day },
  };

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);
  return g_test_run ();
}
