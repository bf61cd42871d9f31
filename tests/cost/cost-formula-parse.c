/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The grammar of formulas: what each means, what is refused and where, the
 * bounds from both sides, and text that nobody meant as a formula.
 */
#include "cost-formula.h"

#include <string.h>

/* Writes the tree back, with every parenthesis. */
static void
write_node (const CostFormula *formula, guint index, GString *text)
{
  static const char *const symbols[] = {
    [COST_NODE_NOT] = "!",
    [COST_NODE_NEGATE] = "neg",
    [COST_NODE_ADD] = "+",
    [COST_NODE_SUBTRACT] = "-",
    [COST_NODE_MULTIPLY] = "*",
    [COST_NODE_DIVIDE] = "/",
    [COST_NODE_LESS] = "<",
    [COST_NODE_LESS_EQUAL] = "<=",
    [COST_NODE_GREATER] = ">",
    [COST_NODE_GREATER_EQUAL] = ">=",
    [COST_NODE_EQUAL] = "==",
    [COST_NODE_NOT_EQUAL] = "!=",
    [COST_NODE_AND] = "&&",
    [COST_NODE_OR] = "||",
    [COST_NODE_IF] = "if",
    [COST_NODE_MIN] = "min",
    [COST_NODE_MAX] = "max",
    [COST_NODE_CEIL] = "ceil",
    [COST_NODE_FLOOR] = "floor",
    [COST_NODE_ROUND] = "round",
    [COST_NODE_ROUND_TO] = "round_to",
  };
  const CostNode *node = cost_formula_get_node (formula, index);
  char            number[G_ASCII_DTOSTR_BUF_SIZE];

  if (node->kind == COST_NODE_NUMBER)
    g_string_append (text,
                     g_ascii_dtostr (number, sizeof number, node->number));
  else if (node->kind == COST_NODE_TEXT)
    g_string_append_printf (text, "'%s'", node->text);
  else if (node->kind == COST_NODE_NAME)
    g_string_append_printf (text,
                            "%s%s%s",
                            node->text,
                            node->member != NULL ? "." : "",
                            node->member != NULL ? node->member : "");
  else
    {
      g_string_append_printf (text, "(%s", symbols[node->kind]);
      for (guint i = 0; i < 3; i++)
        if (i == 0 || node->operands[i] != 0)
          {
            g_string_append_c (text, ' ');
            write_node (formula, node->operands[i], text);
          }
      g_string_append_c (text, ')');
    }
}

static const struct
{
  const char *text;
  const char *tree;
} trees[] = {
  { "12", "12" },
  { "0.25", "0.25" },
  { "1.5e-6", "1.5e-06" },
  { "1E3", "1000" },
  { "true", "1" },
  { "false", "0" },
  { "'text'", "'text'" },
  { "''", "''" },
  { "a", "a" },
  { "price.ram", "price.ram" },
  { "true.x", "true.x" },
  { " a\t+\n1 ", "(+ a 1)" },
  { "1 + 2 * 3", "(+ 1 (* 2 3))" },
  { "(1 + 2) * 3", "(* (+ 1 2) 3)" },
  { "9 - 3 - 2", "(- (- 9 3) 2)" },
  { "8 / 4 / 2", "(/ (/ 8 4) 2)" },
  { "2 * 3 / 4", "(/ (* 2 3) 4)" },
  { "-a * b", "(* (neg a) b)" },
  { "--a", "(neg (neg a))" },
  { "!a && b", "(&& (! a) b)" },
  { "!(a && b)", "(! (&& a b))" },
  { "a || b && c", "(|| a (&& b c))" },
  { "a == b && c != d", "(&& (== a b) (!= c d))" },
  { "a < b == c >= d", "(== (< a b) (>= c d))" },
  { "a + 1 <= b * 2", "(<= (+ a 1) (* b 2))" },
  { "a > b", "(> a b)" },
  { "a ? b : c", "(if a b c)" },
  { "a ? b : c ? d : e", "(if a b (if c d e))" },
  { "a ? b ? c : d : e", "(if a (if b c d) e)" },
  { "a || b ? c : d", "(if (|| a b) c d)" },
  { "if(a, b, c)", "(if a b c)" },
  { "min(a, b)", "(min a b)" },
  { "max(a, b, c)", "(max (max a b) c)" },
  { "min(1, 2, 3, 4, 5, 6, 7, 8)",
    "(min (min (min (min (min (min (min 1 2) 3) 4) 5) 6) 7) 8)" },
  { "clamp(a, 1, 2)", "(min (max a 1) 2)" },
  { "ceil(a)", "(ceil a)" },
  { "floor(a)", "(floor a)" },
  { "round(a)", "(round a)" },
  { "round_to(a, 2)", "(round_to a 2)" },
  { "round_to(a, 0)", "(round_to a 0)" },
  { "min(a ? b : c, 1)", "(min (if a b c) 1)" },
  { "minimum", "minimum" },
  { "_a9", "_a9" },
};

static void
test_means (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (trees); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CostFormula) formula =
          cost_formula_parse (trees[i].text, &error);
      g_autoptr (GString) tree = g_string_new (NULL);

      g_assert_no_error (error);
      write_node (formula, cost_formula_get_root (formula), tree);
      g_assert_cmpstr (tree->str, ==, trees[i].tree);
      g_assert_cmpstr (cost_formula_get_text (formula), ==, trees[i].text);
    }
}

static const struct
{
  const char   *text;
  CostErrorCode code;
  guint         column;
  const char   *message;
} mistakes[] = {
  { "", COST_ERROR_SYNTAX, 1, "a number, a name or a parenthesis is missing" },
  { "  ",
    COST_ERROR_SYNTAX,
    3,
    "a number, a name or a parenthesis is missing" },
  { "1 +",
    COST_ERROR_SYNTAX,
    4,
    "a number, a name or a parenthesis is missing" },
  { "* 1",
    COST_ERROR_SYNTAX,
    1,
    "a number, a name or a parenthesis is missing" },
  { "+1",
    COST_ERROR_SYNTAX,
    1,
    "a number, a name or a parenthesis is missing" },
  { "(1", COST_ERROR_SYNTAX, 3, "a closing parenthesis is missing" },
  { "()",
    COST_ERROR_SYNTAX,
    2,
    "a number, a name or a parenthesis is missing" },
  { "1)",
    COST_ERROR_SYNTAX,
    2,
    "a closing parenthesis without an opening one" },
  { "a b", COST_ERROR_SYNTAX, 3, "an operator is missing before this" },
  { "1 2", COST_ERROR_SYNTAX, 3, "an operator is missing before this" },
  { "2a",
    COST_ERROR_SYNTAX,
    1,
    "this is not a number; an operator is missing" },
  { "1.2.3",
    COST_ERROR_SYNTAX,
    1,
    "this is not a number; an operator is missing" },
  { "1e",
    COST_ERROR_SYNTAX,
    1,
    "this is not a number; an operator is missing" },
  { "0x10", COST_ERROR_SYNTAX, 1, "numbers are decimal, such as 0.25" },
  { "1e400", COST_ERROR_RANGE, 1, "the number is too large" },
  { "1 + 2e15", COST_ERROR_RANGE, 5, "the number is too large" },
  { ".5",
    COST_ERROR_SYNTAX,
    1,
    "“.” has no meaning in a formula; a number begins with a digit, such as "
    "0.5, and nothing stands before the dot of a name" },
  { "a = b",
    COST_ERROR_SYNTAX,
    3,
    "“=” has no meaning in a formula; write == for “is equal to”" },
  { "a & b",
    COST_ERROR_SYNTAX,
    3,
    "“&” has no meaning in a formula; write && for “and”" },
  { "a % b",
    COST_ERROR_SYNTAX,
    3,
    "“%” has no meaning in a formula; write 20 % of a as a * 0.2" },
  { "A", COST_ERROR_SYNTAX, 1, "names are written in small letters" },
  { "'ü' == é", COST_ERROR_SYNTAX, 8, "“é” has no meaning in a formula" },
  { "'open",
    COST_ERROR_SYNTAX,
    1,
    "the text is not closed; add a ' behind it" },
  { "a.", COST_ERROR_SYNTAX, 3, "a name is missing behind the dot" },
  { "a.9", COST_ERROR_SYNTAX, 3, "a name is missing behind the dot" },
  { "a .b",
    COST_ERROR_SYNTAX,
    3,
    "“.” has no meaning in a formula; a number begins with a digit, such as "
    "0.5, and nothing stands before the dot of a name" },
  { "a.b.c",
    COST_ERROR_SYNTAX,
    4,
    "“.” has no meaning in a formula; a number begins with a digit, such as "
    "0.5, and nothing stands before the dot of a name" },
  { "a.b(1)", COST_ERROR_SYNTAX, 4, "an operator is missing before this" },
  { "a ? b",
    COST_ERROR_SYNTAX,
    6,
    "a colon is missing behind the question mark" },
  { "a ? : b",
    COST_ERROR_SYNTAX,
    5,
    "a number, a name or a parenthesis is missing" },
  { "sum(a, b)",
    COST_ERROR_UNKNOWN,
    1,
    "there is no function “sum”; there are: min, max, ceil, floor, round, "
    "round_to, if, clamp" },
  { "min(a)", COST_ERROR_SYNTAX, 6, "min takes 2 or more arguments, not 1" },
  { "ceil()", COST_ERROR_SYNTAX, 6, "ceil takes 1 argument, not 0" },
  { "ceil(a, b)", COST_ERROR_SYNTAX, 10, "ceil takes 1 argument, not 2" },
  { "if(a, b)", COST_ERROR_SYNTAX, 8, "if takes 3 arguments, not 2" },
  { "clamp(a, b)", COST_ERROR_SYNTAX, 11, "clamp takes 3 arguments, not 2" },
  { "min(a b)",
    COST_ERROR_SYNTAX,
    7,
    "a comma or a closing parenthesis is missing" },
  { "min(a, b",
    COST_ERROR_SYNTAX,
    9,
    "a comma or a closing parenthesis is missing" },
  { "min(a,, b)",
    COST_ERROR_SYNTAX,
    7,
    "a number, a name or a parenthesis is missing" },
  { "max(1, 2, 3, 4, 5, 6, 7, 8, 9)",
    COST_ERROR_LIMIT,
    29,
    "more than 8 arguments" },
  { "round_to(a, 9)",
    COST_ERROR_SYNTAX,
    15,
    "round_to needs a number of decimals from 0 to 8" },
  { "round_to(a, 1.5)",
    COST_ERROR_SYNTAX,
    17,
    "round_to needs a number of decimals from 0 to 8" },
  { "round_to(a, b)",
    COST_ERROR_SYNTAX,
    15,
    "round_to needs a number of decimals from 0 to 8" },
};

static void
test_refuses (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (mistakes); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *message =
          g_strdup_printf ("column %u of the formula: %s",
                           mistakes[i].column,
                           mistakes[i].message);

      g_assert_null (cost_formula_parse (mistakes[i].text, &error));
      g_assert_nonnull (error);
      g_assert_cmpstr (error->message, ==, message);
      g_assert_error (error, COST_ERROR, (gint)mistakes[i].code);
    }
}

static char *
repeat (const char *before, const char *part, guint n, const char *after)
{
  GString *text = g_string_new (before);

  for (guint i = 0; i < n; i++)
    g_string_append (text, part);
  g_string_append (text, after);
  return g_string_free (text, FALSE);
}

static void
check_bound (char *text, const char *message)
{
  g_autofree char *owned = text;
  g_autoptr (GError) error = NULL;
  g_autoptr (CostFormula) formula = cost_formula_parse (owned, &error);

  if (message == NULL)
    {
      g_assert_no_error (error);
      g_assert_nonnull (formula);
      return;
    }
  g_assert_error (error, COST_ERROR, COST_ERROR_LIMIT);
  g_assert_null (formula);
  g_assert_true (g_str_has_suffix (error->message, message));
}

static void
test_bounds_length (void)
{
  const char *message =
      "longer than 1,000 characters; name a part of it under formulas";

  check_bound (repeat ("1", " ", COST_FORMULA_MAX_LENGTH - 1, ""), NULL);
  check_bound (repeat ("1", " ", COST_FORMULA_MAX_LENGTH, ""), message);
  check_bound (repeat ("'", "ü", COST_FORMULA_MAX_LENGTH - 2, "'"), NULL);
  check_bound (repeat ("'", "ü", COST_FORMULA_MAX_LENGTH - 1, "'"), message);
}

static void
test_bounds_depth (void)
{
  check_bound (repeat ("", "-", COST_FORMULA_MAX_DEPTH - 1, "1"), NULL);
  check_bound (repeat ("", "-", COST_FORMULA_MAX_DEPTH, "1"),
               "deeper than 32 levels");
  check_bound (repeat ("", "(", COST_FORMULA_MAX_DEPTH, "1"),
               "deeper than 32 levels");
  check_bound (repeat ("", "ceil(", 500 / 5, "1"), "deeper than 32 levels");
  check_bound (repeat ("", "1?1:", 200, "1"), "deeper than 32 levels");
}

static void
test_bounds_nodes (void)
{
  /* Two nodes a sum, and one to begin with. */
  check_bound (repeat ("1", "+1", 199, ""), NULL);
  check_bound (repeat ("1", "+1", 199, "+1"),
               "more than 400 names and operators; name a part of it under "
               "formulas");
}

/* Operands stand before what uses them: the tree cannot have a circle. */
static void
check_order (const CostFormula *formula)
{
  guint root = cost_formula_get_root (formula);

  g_assert_cmpuint (root, <, COST_FORMULA_MAX_NODES);
  for (guint i = 0; i <= root; i++)
    {
      const CostNode *node = cost_formula_get_node (formula, i);

      if (node->kind > COST_NODE_NAME)
        for (guint k = 0; k < 3; k++)
          g_assert_cmpuint (node->operands[k], <, i);
    }
}

static void
test_survives_anything (void)
{
  static const char *const parts[] = {
    "min(", "if(", "clamp(",    "round_to(", ")",   "(",   ",",    "?",    ":",
    "!",    "-",   "+",         "*",         "/",   "<",   "<=",   "==",   "!=",
    "&&",   "||",  "&",         "'",         "'x'", "1",   "0.5",  "1e9",  "1e",
    ".",    "a",   "price.ram", "true",      " ",   "\n",  "\xff", "\xc3", "ü",
    "%s",   "A",   "0x",        "_",         "nan", "inf",
  };
  g_autoptr (GRand) random = g_rand_new_with_seed (20260101);
  guint n_good = 0;

  for (guint i = 0; i < 50000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (CostFormula) formula = NULL;
      guint length = (guint)g_rand_int_range (random, 1, 12);

      for (guint k = 0; k < length; k++)
        g_string_append (
            text,
            parts[g_rand_int_range (random, 0, G_N_ELEMENTS (parts))]);
      formula = cost_formula_parse (text->str, &error);
      g_assert_true ((formula == NULL) == (error != NULL));
      if (formula == NULL)
        continue;
      check_order (formula);
      n_good++;
    }
  g_assert_cmpuint (n_good, >, 1000);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/formula-parse/means", test_means);
  g_test_add_func ("/cost/formula-parse/refuses", test_refuses);
  g_test_add_func ("/cost/formula-parse/bounds/length", test_bounds_length);
  g_test_add_func ("/cost/formula-parse/bounds/depth", test_bounds_depth);
  g_test_add_func ("/cost/formula-parse/bounds/nodes", test_bounds_nodes);
  g_test_add_func ("/cost/formula-parse/survives-anything",
                   test_survives_anything);
  return g_test_run ();
}
