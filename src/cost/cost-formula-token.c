/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The tokens of a formula: numbers, texts, names and operators, cut from
 * untrusted text one at a time.
 */
#include "cost-formula-private.h"

#include <string.h>

#include "cost-program.h"

static const CostOperator operators[] = {
  { "||", 1, COST_NODE_OR },         { "&&", 2, COST_NODE_AND },
  { "==", 3, COST_NODE_EQUAL },      { "!=", 3, COST_NODE_NOT_EQUAL },
  { "<=", 4, COST_NODE_LESS_EQUAL }, { ">=", 4, COST_NODE_GREATER_EQUAL },
  { "<", 4, COST_NODE_LESS },        { ">", 4, COST_NODE_GREATER },
  { "+", 5, COST_NODE_ADD },         { "-", 5, COST_NODE_SUBTRACT },
  { "*", 6, COST_NODE_MULTIPLY },    { "/", 6, COST_NODE_DIVIDE },
};

/**
 * cost_parser_get_column:
 *
 * Returns the column of @at in the formula, in characters from 1.
 */
guint
cost_parser_get_column (const CostParser *parser, const char *at)
{
  return (guint)g_utf8_strlen (parser->text, at - parser->text) + 1;
}

/**
 * cost_parser_refuse:
 *
 * Sets the error at the token looked at.  Returns %FALSE, to be passed on.
 */
gboolean
cost_parser_refuse (CostParser *parser, CostErrorCode code, const char *message)
{
  g_set_error (parser->error,
               COST_ERROR,
               code,
               "column %u of the formula: %s",
               cost_parser_get_column (parser, parser->token.start),
               message);
  return FALSE;
}

/**
 * cost_parser_is_word_start:
 *
 * Says whether a name may begin with @c.
 */
gboolean
cost_parser_is_word_start (char c)
{
  return g_ascii_islower (c) || c == '_';
}

/**
 * cost_parser_is_word:
 *
 * Says whether @c may stand inside of a name.
 */
gboolean
cost_parser_is_word (char c)
{
  return cost_parser_is_word_start (c) || g_ascii_isdigit (c);
}

static gboolean
read_number (CostParser *parser)
{
  char      *end = NULL;
  CostToken *token = &parser->token;

  token->kind = COST_TOKEN_NUMBER;
  token->number = g_ascii_strtod (token->start, &end);
  token->length = (gsize)(end - token->start);
  if (token->start[0] == '0' &&
      (token->start[1] == 'x' || token->start[1] == 'X'))
    return cost_parser_refuse (parser,
                               COST_ERROR_SYNTAX,
                               "numbers are decimal, such as 0.25");
  if (cost_parser_is_word (*end) || *end == '.')
    return cost_parser_refuse (parser,
                               COST_ERROR_SYNTAX,
                               "this is not a number; an operator is missing");
  if (!(token->number <= COST_PROGRAM_MAX_VALUE))
    return cost_parser_refuse (parser,
                               COST_ERROR_RANGE,
                               "the number is too large");
  return TRUE;
}

static gboolean
read_text (CostParser *parser)
{
  CostToken  *token = &parser->token;
  const char *end = strchr (token->start + 1, '\'');

  if (end == NULL)
    return cost_parser_refuse (parser,
                               COST_ERROR_SYNTAX,
                               "the text is not closed; add a ' behind it");
  token->kind = COST_TOKEN_TEXT;
  token->length = (gsize)(end - token->start) + 1;
  return TRUE;
}

static gboolean
read_operator (CostParser *parser)
{
  CostToken *token = &parser->token;

  token->kind = COST_TOKEN_OPERATOR;
  token->length = 1;
  for (gsize i = 0; i < G_N_ELEMENTS (operators); i++)
    {
      gsize length = strlen (operators[i].symbol);

      if (strncmp (token->start, operators[i].symbol, length) == 0)
        {
          token->length = length;
          return TRUE;
        }
    }
  if (strchr ("()?:!,", *token->start) != NULL)
    return TRUE;
  return cost_parser_refuse_character (parser);
}

/**
 * cost_parser_advance:
 *
 * Looks at the next token.  Fails on what is no token.
 */
gboolean
cost_parser_advance (CostParser *parser)
{
  CostToken  *token = &parser->token;
  const char *cursor = parser->cursor + strspn (parser->cursor, " \t\n");
  gboolean    is_good = TRUE;

  token->start = cursor;
  token->length = 0;
  if (*cursor == '\0')
    token->kind = COST_TOKEN_END;
  else if (g_ascii_isdigit (*cursor))
    is_good = read_number (parser);
  else if (*cursor == '\'')
    is_good = read_text (parser);
  else if (cost_parser_is_word_start (*cursor))
    {
      token->kind = COST_TOKEN_NAME;
      while (cost_parser_is_word (cursor[token->length]))
        token->length++;
    }
  else
    is_good = read_operator (parser);
  parser->cursor = cursor + token->length;
  return is_good;
}

/**
 * cost_parser_is_at:
 *
 * Says whether the token looked at is the operator @symbol.
 */
gboolean
cost_parser_is_at (const CostParser *parser, const char *symbol)
{
  const CostToken *token = &parser->token;

  return token->kind == COST_TOKEN_OPERATOR &&
         token->length == strlen (symbol) &&
         strncmp (token->start, symbol, token->length) == 0;
}

/**
 * cost_parser_find_operator:
 *
 * Returns the binary operator looked at, or %NULL.
 */
const CostOperator *
cost_parser_find_operator (const CostParser *parser)
{
  for (gsize i = 0; i < G_N_ELEMENTS (operators); i++)
    if (cost_parser_is_at (parser, operators[i].symbol))
      return &operators[i];
  return NULL;
}
