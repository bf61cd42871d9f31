/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Operands from values of the catalogue, and refusals with their place. */
#include "../engine-fixtures.h"

#include "cost-compiler-private.h"

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
  EngineFile file = { NULL };

  fixture->program = cost_program_new ();
  fixture->provider = engine_fixtures_load (&file, NULL);
  fixture->scenario = cost_scenario_new ();
  cost_compiler_init (&fixture->compiler,
                      fixture->program,
                      fixture->provider,
                      fixture->scenario,
                      &fixture->error);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  cost_compiler_clear (&fixture->compiler);
  cost_scenario_free (fixture->scenario);
  cost_provider_unref (fixture->provider);
  cost_program_free (fixture->program);
  g_clear_error (&fixture->error);
}

static void
test_values (Fixture *fixture, gconstpointer data)
{
  const CostValue values[] = { { COST_VALUE_NUMBER, 2.5, NULL },
                               { COST_VALUE_BOOLEAN, 1, NULL },
                               { COST_VALUE_TEXT, 0, "a" },
                               { COST_VALUE_UNKNOWN, 0, NULL } };
  CostOperand     operands[4];
  double          number = 0;

  for (guint i = 0; i < 4; i++)
    operands[i] = cost_compiler_value (&fixture->compiler, &values[i]);
  cost_program_get_constant (fixture->program, operands[0].slot, &number);
  g_assert_cmpfloat (number, ==, 2.5);
  cost_program_get_constant (fixture->program, operands[1].slot, &number);
  g_assert_cmpfloat (number, ==, 1);
  g_assert_false (operands[0].is_text);
  g_assert_true (operands[2].is_text);
  g_assert_false (operands[3].is_text);
  g_assert_true (operands[3].is_void);
  g_assert_cmpuint (operands[3].unknown, !=, 0);
  g_assert_cmpuint (operands[2].unknown, ==, 0);
}

static void
test_texts_are_numbered (Fixture *fixture, gconstpointer data)
{
  CostSlot a = cost_compiler_text (&fixture->compiler, "a");
  CostSlot b = cost_compiler_text (&fixture->compiler, "b");

  g_assert_cmpuint (a, !=, b);
  g_assert_cmpuint (a, !=, 0);
  g_assert_cmpuint (cost_compiler_text (&fixture->compiler, "a"), ==, a);
}

static void
test_time_is_bounded (Fixture *fixture, gconstpointer data)
{
  g_assert_true (cost_compiler_count_steps (&fixture->compiler,
                                            NULL,
                                            COST_COMPILER_MAX_STEPS));
  g_assert_no_error (fixture->error);
  g_assert_false (cost_compiler_count_steps (&fixture->compiler, NULL, 1));
  g_assert_error (fixture->error, COST_ERROR, COST_ERROR_LIMIT);
  g_assert_cmpstr (fixture->error->message,
                   ==,
                   "test.json: the formulas of this file take too long; they "
                   "refer to each other too often");
}

static void
test_names_the_place (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CostFormula) formula = cost_formula_parse ("1 + a", NULL);
  const CostNode *node;

  cost_formula_set_place (formula, "test.json:3:4: $.x");
  node = cost_formula_get_node (formula, cost_formula_get_root (formula));
  fixture->compiler.formula = formula;
  g_assert_false (cost_compiler_refuse (&fixture->compiler,
                                        node,
                                        COST_ERROR_FORMAT,
                                        "wrong by %d",
                                        7));
  g_assert_cmpstr (fixture->error->message,
                   ==,
                   "test.json:3:4: $.x: column 3 of the formula: wrong by 7");
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*run) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/cost/compiler-operand/values", test_values },
    { "/cost/compiler-operand/texts-are-numbered", test_texts_are_numbered },
    { "/cost/compiler-operand/time-is-bounded", test_time_is_bounded },
    { "/cost/compiler-operand/names-the-place", test_names_the_place },
  };

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);
  return g_test_run ();
}
