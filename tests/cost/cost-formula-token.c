/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tokens, one by one. */
#include "cost-formula-private.h"

#include <string.h>

typedef struct
{
  const char   *text;
  CostTokenKind kind;
  gsize         length;
  double        number;
} Row;

static const Row rows[] = {
  { "", COST_TOKEN_END, 0, 0 },
  { " \t\n", COST_TOKEN_END, 0, 0 },
  { "12+", COST_TOKEN_NUMBER, 2, 12 },
  { "0.5 ", COST_TOKEN_NUMBER, 3, 0.5 },
  { "1e3)", COST_TOKEN_NUMBER, 3, 1000 },
  { "1e15", COST_TOKEN_NUMBER, 4, 1e15 },
  { "'a b' ", COST_TOKEN_TEXT, 5, 0 },
  { "''", COST_TOKEN_TEXT, 2, 0 },
  { "cpu_ms*2", COST_TOKEN_NAME, 6, 0 },
  { "price.ram", COST_TOKEN_NAME, 5, 0 },
  { "<=1", COST_TOKEN_OPERATOR, 2, 0 },
  { "<1", COST_TOKEN_OPERATOR, 1, 0 },
  { "!=1", COST_TOKEN_OPERATOR, 2, 0 },
  { "!a", COST_TOKEN_OPERATOR, 1, 0 },
  { "&&a", COST_TOKEN_OPERATOR, 2, 0 },
  { "?a", COST_TOKEN_OPERATOR, 1, 0 },
};

static CostParser
start (const char *text, GError **error)
{
  CostParser parser = { .text = text, .cursor = text, .error = error };

  return parser;
}

static void
test_cuts (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      CostParser parser = start (rows[i].text, &error);

      g_assert_true (cost_parser_advance (&parser));
      g_assert_no_error (error);
      g_assert_cmpint (parser.token.kind, ==, rows[i].kind);
      g_assert_cmpuint (parser.token.length, ==, rows[i].length);
      if (rows[i].kind == COST_TOKEN_NUMBER)
        g_assert_cmpfloat (parser.token.number, ==, rows[i].number);
      g_assert_true (parser.cursor == parser.token.start + rows[i].length);
    }
}

static void
test_ends_for_ever (void)
{
  g_autoptr (GError) error = NULL;
  CostParser parser = start ("a", &error);

  g_assert_true (cost_parser_advance (&parser));
  for (int i = 0; i < 3; i++)
    {
      g_assert_true (cost_parser_advance (&parser));
      g_assert_cmpint (parser.token.kind, ==, COST_TOKEN_END);
    }
}

static void
test_finds_operators (void)
{
  static const struct
  {
    const char  *text;
    int          precedence;
    CostNodeKind kind;
  } operators[] = {
    { "||", 1, COST_NODE_OR },      { "&&", 2, COST_NODE_AND },
    { "==", 3, COST_NODE_EQUAL },   { "!=", 3, COST_NODE_NOT_EQUAL },
    { "<", 4, COST_NODE_LESS },     { "<=", 4, COST_NODE_LESS_EQUAL },
    { ">", 4, COST_NODE_GREATER },  { ">=", 4, COST_NODE_GREATER_EQUAL },
    { "+", 5, COST_NODE_ADD },      { "-", 5, COST_NODE_SUBTRACT },
    { "*", 6, COST_NODE_MULTIPLY }, { "/", 6, COST_NODE_DIVIDE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (operators); i++)
    {
      g_autoptr (GError) error = NULL;
      CostParser          parser = start (operators[i].text, &error);
      const CostOperator *found;

      g_assert_true (cost_parser_advance (&parser));
      found = cost_parser_find_operator (&parser);
      g_assert_nonnull (found);
      g_assert_cmpint (found->kind, ==, operators[i].kind);
      g_assert_cmpint (found->precedence, ==, operators[i].precedence);
      g_assert_true (cost_parser_is_at (&parser, operators[i].text));
    }
}

static void
test_tells_signs_from_operators (void)
{
  static const char *const signs[] = { "(", ")", "?", ":", "!", ",", "a", "1" };

  for (gsize i = 0; i < G_N_ELEMENTS (signs); i++)
    {
      g_autoptr (GError) error = NULL;
      CostParser parser = start (signs[i], &error);

      g_assert_true (cost_parser_advance (&parser));
      g_assert_null (cost_parser_find_operator (&parser));
    }
}

static void
test_counts_characters (void)
{
  const char *text = "'äöü' == x";
  g_autoptr (GError) error = NULL;
  CostParser parser = start (text, &error);

  g_assert_cmpuint (cost_parser_get_column (&parser, text), ==, 1);
  g_assert_cmpuint (cost_parser_get_column (&parser, strchr (text, 'x')),
                    ==,
                    10);
}

static void
test_knows_words (void)
{
  for (int c = 1; c < 128; c++)
    {
      gboolean is_start = (c >= 'a' && c <= 'z') || c == '_';
      gboolean is_word = is_start || (c >= '0' && c <= '9');

      g_assert_cmpint (cost_parser_is_word_start ((char)c), ==, is_start);
      g_assert_cmpint (cost_parser_is_word ((char)c), ==, is_word);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/formula-token/cuts", test_cuts);
  g_test_add_func ("/cost/formula-token/ends-for-ever", test_ends_for_ever);
  g_test_add_func ("/cost/formula-token/finds-operators", test_finds_operators);
  g_test_add_func ("/cost/formula-token/tells-signs-from-operators",
                   test_tells_signs_from_operators);
  g_test_add_func ("/cost/formula-token/counts-characters",
                   test_counts_characters);
  g_test_add_func ("/cost/formula-token/knows-words", test_knows_words);
  return g_test_run ();
}
