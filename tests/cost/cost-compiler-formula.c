/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What formulas compute, and which ones mix texts and numbers. */
#include "../engine-fixtures.h"

static const EngineFile file = {
  .plans =
      "{ `id`: `a`, `name`: `A`, `values`: { `fee`: 9, `grade`: `low` } }, "
      "{ `id`: `b`, `name`: `B`, `auto`: false, "
      "`values`: { `fee`: null, `grade`: null } }",
};

static const struct
{
  const char *formula;
  double      value;
} values[] = {
  { "1 + 2 * 3", 7 },
  { "(1 + 2) * 3", 9 },
  { "7 - 2 - 1", 4 },
  { "7 / 2", 3.5 },
  { "7 / 0", 0 },
  { "(1 - 1) / (2 - 2)", 0 },
  { "-(-3)", 3 },
  { "5 + -3", 2 },
  { "!0", 1 },
  { "!5", 0 },
  { "2 && 3", 1 },
  { "0 && 3", 0 },
  { "0 || 0.5", 1 },
  { "1 < 2", 1 },
  { "2 <= 2", 1 },
  { "2 > 2", 0 },
  { "2 >= 2", 1 },
  { "3 == 3", 1 },
  { "3 != 3", 0 },
  { "1 ? 5 : 6", 5 },
  { "0 ? 5 : 6", 6 },
  { "if(requests > 3, 5, 6)", 6 },
  { "min(3, 1, 2)", 1 },
  { "max(3, 1, 2)", 3 },
  { "ceil(2.1)", 3 },
  { "ceil(0.1 * 30)", 3 },
  { "floor(0.1 * 3 * 10)", 3 },
  { "round(2.5)", 3 },
  { "round_to(1.005, 2)", 1.01 },
  { "round_to(2.675, 2)", 2.68 },
  { "clamp(5, 1, 3)", 3 },
  { "clamp(0, 1, 3)", 1 },
  { "clamp(2, 1, 3)", 2 },
  { "1e10 * 1e10", 1e15 },
  { "1e10 * 1e10 / 1e10", 1e10 },
  { "1e15 * 1e15 * 1e15 * 1e15 * 1e15 * 1e15", 1e15 },
  { "'a' == 'a'", 1 },
  { "'a' == 'b'", 0 },
  { "(requests > 3 ? 'a' : 'b') == 'b'", 1 },
  { "plan.grade == 'low'", 1 },
  { "'low' != plan.grade", 0 },
};

static void
test_computes (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_test_message ("%s", values[i].formula);
      g_assert_cmpfloat (
          engine_fixtures_value (&file, values[i].formula, "requests=0"),
          ==,
          values[i].value);
    }
}

/* Below 0 a quantity counts as 0, and never as a negative zero. */
static void
test_negative_is_nothing (void)
{
  g_assert_cmpfloat (engine_fixtures_value (&file, "-3", NULL), ==, 0);
  g_assert_cmpfloat (engine_fixtures_value (&file, "requests * -1", NULL),
                     ==,
                     0);
  g_assert_cmpfloat (
      engine_fixtures_value (&file, "requests * -1", "requests=0"),
      ==,
      0);
}

static const struct
{
  const char *formula;
  const char *message;
} mistakes[] = {
  { "db",
    "a text stands where a number is needed; texts can be compared "
    "with == and !=" },
  { "'text'",
    "a text stands where a number is needed; texts can be compared "
    "with == and !=" },
  { "1 + db",
    "column 3 of the formula: a text stands where a number is "
    "needed; texts can be compared with == and !=" },
  { "-db",
    "column 1 of the formula: a text stands where a number is needed; "
    "texts can be compared with == and !=" },
  { "db < 'own'",
    "column 4 of the formula: a text stands where a number is "
    "needed; texts can be compared with == and !=" },
  { "db ? 1 : 2",
    "column 4 of the formula: a text stands where a number is "
    "needed; texts can be compared with == and !=" },
  { "db == 3", "column 4 of the formula: a text is compared with a number" },
  { "1 ? 'a' : 2", "a text is compared with a number" },
  { "db == 'onw'", "unknown value of db “onw”; did you mean “own”?" },
  { "'onw' != db", "unknown value of db “onw”; did you mean “own”?" },
  { "db == 'postgres'",
    "column 4 of the formula: unknown value of db “postgres”; there are: "
    "none, own, replicated-sqlite, supabase, neon, planetscale, rds" },
  { "db == 'cheapest'",
    "column 4 of the formula: db is never “cheapest” here, but each choice "
    "that “cheapest” may mean; compare it with those" },
  { "'cheapest' != db",
    "db is never “cheapest” here, but each choice that “cheapest” may mean; "
    "compare it with those" },
  { "db == region.id",
    "a choice of the workload can only be compared with a "
    "text in quotes" },
  { "db == support",
    "a choice of the workload can only be compared with a "
    "text in quotes" },
};

static void
test_refuses (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (mistakes); i++)
    {
      EngineFile       wrong = file;
      g_autofree char *meter = g_strdup_printf (
          "{ `id`: `it`, `label`: `It`, `category`: `other`, `unit`: `one`, "
          "`quantity`: `%s`, `price`: 0 }",
          mistakes[i].formula);

      wrong.meters = meter;
      engine_fixtures_refuse (&wrong, mistakes[i].message);
    }
}

/* Null is a text beside a text, and a number elsewhere. */
static void
test_null (void)
{
  EngineFile with = file;
  g_autoptr (CostEstimate) estimate = NULL;

  with.meters = "{ `id`: `it`, `label`: `It`, `category`: `other`, "
                "`unit`: `one`, `quantity`: 1, "
                "`price`: `plan.grade == 'low' ? 1 : plan.fee` }";
  estimate = engine_fixtures_estimate (&with, "plan=b", NULL);
  g_assert_false (estimate->is_complete);
  g_assert_cmpint (estimate->total, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/compiler-formula/computes", test_computes);
  g_test_add_func ("/cost/compiler-formula/negative-is-nothing",
                   test_negative_is_nothing);
  g_test_add_func ("/cost/compiler-formula/refuses", test_refuses);
  g_test_add_func ("/cost/compiler-formula/null", test_null);
  return g_test_run ();
}
