/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What people write who know other languages: each slip is named, where it
 * stands, with what a formula has instead.
 */
#include "cost-formula.h"

#define QUOTES "texts stand in single straight quotes, such as 'own'"
#define NONE " has no meaning in a formula"

static const struct
{
  const char *formula;
  const char *message;
} slips[] = {
  { "db = 'own'", "4: “=”" NONE "; write == for “is equal to”" },
  { "a => b", "3: “=>”" NONE "; write >=" },
  { "a =< b", "3: “=<”" NONE "; write <=" },
  { "a === b", "5: “=”" NONE "; write == for “is equal to”" },
  { "a & b", "3: “&”" NONE "; write && for “and”" },
  { "a | b", "3: “|”" NONE "; write || for “or”" },
  { "a × b", "3: “×”" NONE "; write * for “times”" },
  { "a · b", "3: “·”" NONE "; write * for “times”" },
  { "a ÷ b", "3: “÷”" NONE "; write / for “divided by”" },
  { "ü", "1: “ü”" NONE },
  { "2 − 1", "3: “−”" NONE "; write - for “minus”" },
  { "2 – 1", "3: “–”" NONE "; write - for “minus”" },
  { "a ≤ b", "3: “≤”" NONE "; write <=" },
  { "a ≥ b", "3: “≥”" NONE "; write >=" },
  { "a ≠ b", "3: “≠”" NONE "; write !=" },
  { "a * 20%", "7: “%”" NONE "; write 20 % of a as a * 0.2" },
  { "$5 * a", "1: “$”" NONE "; prices are dollars; leave the sign out" },
  { "a^2", "2: “^”" NONE "; there are no powers; write a * a" },
  { "db == \"own\"", "7: “\"”" NONE "; " QUOTES },
  { "db == `own`", "7: “`”" NONE "; " QUOTES },
  { "db == ‘own’", "7: “‘”" NONE "; " QUOTES },
  { "db == “own”", "7: ““”" NONE "; " QUOTES },
  { "[a + b] * 2", "1: “[”" NONE "; write ( and )" },
  { "{a}", "1: “{”" NONE "; write ( and )" },
  { "a # b", "3: “#”" NONE },
  { "Requests", "1: names are written in small letters" },
  { "a or b", "3: “or” is written ||" },
  { "(a and b)", "4: “and” is written &&" },
  { "min(a or b, 2)", "7: “or” is written ||" },
  { "a OR b", "3: “OR” is written ||" },
  { "not a", "1: “not” is written !" },
  { "a && not (b)", "6: “not” is written !" },
  { "a && not 0", "6: “not” is written !" },
  { "NOT a", "1: “NOT” is written !" },
  { "instances * running)",
    "20: a closing parenthesis without an opening one" },
  { "min(a, b))", "10: a closing parenthesis without an opening one" },
  { "1,000 * a",
    "2: a comma stands between arguments only; decimals take a point, "
    "thousands nothing" },
  { "a * 0,30",
    "6: a comma stands between arguments only; decimals take a point, "
    "thousands nothing" },
  { "a b", "3: an operator is missing before this" },
  { "1 + minn(a, b)", "5: there is no function “minn”; did you mean “min”?" },
  { "roundto(a, 2)",
    "1: there is no function “roundto”; did you mean “round_to”?" },
  { "pow(a, 2)",
    "1: there is no function “pow”; there are: min, max, ceil, floor, round, "
    "round_to, if, clamp" },
};

static void
test_names_the_mend (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (slips); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CostFormula) formula =
          cost_formula_parse (slips[i].formula, &error);
      g_auto (GStrv) parts = g_strsplit (slips[i].message, ": ", 2);
      g_autofree char *message =
          g_strdup_printf ("column %s of the formula: %s", parts[0], parts[1]);

      g_assert_null (formula);
      g_assert_nonnull (error);
      g_assert_cmpstr (error->message, ==, message);
    }
}

/* Words that mean something elsewhere are names here, where they can be. */
static void
test_words_may_be_names (void)
{
  static const char *const formulas[] = { "or + 1", "not", "not * and", "-or" };

  for (gsize i = 0; i < G_N_ELEMENTS (formulas); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CostFormula) formula =
          cost_formula_parse (formulas[i], &error);

      g_assert_no_error (error);
      g_assert_nonnull (formula);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/formula-slip/names-the-mend", test_names_the_mend);
  g_test_add_func ("/cost/formula-slip/words-may-be-names",
                   test_words_may_be_names);
  return g_test_run ();
}
