/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The parser of formulas: precedence climbing over the token stream, into an
 * array of nodes in which operands stand before what uses them.  The text is
 * untrusted: length, depth and size are bounded, and every refusal names the
 * column.
 */
#include "cost-formula-private.h"

#include <math.h>
#include <string.h>

typedef struct
{
  const char  *name;
  guint        min_arguments;
  guint        max_arguments;
  CostNodeKind kind;
} Function;

#define MAX_ARGUMENTS 8

static const Function functions[] = {
  { "min", 2, MAX_ARGUMENTS, COST_NODE_MIN },
  { "max", 2, MAX_ARGUMENTS, COST_NODE_MAX },
  { "ceil", 1, 1, COST_NODE_CEIL },
  { "floor", 1, 1, COST_NODE_FLOOR },
  { "round", 1, 1, COST_NODE_ROUND },
  { "round_to", 2, 2, COST_NODE_ROUND_TO },
  { "if", 3, 3, COST_NODE_IF },
  { "clamp", 3, 3, COST_NODE_MIN }, /* min (max (a, low), high) */
};

static gboolean parse_expression (CostParser *parser, guint *node);

static gboolean
expect (CostParser *parser, const char *symbol, const char *message)
{
  if (!cost_parser_is_at (parser, symbol))
    return cost_parser_refuse_token (parser, message);
  return cost_parser_advance (parser);
}

static gboolean
add_node (CostParser *parser, const CostNode *node, guint *index)
{
  GArray *nodes = parser->formula->nodes;

  if (nodes->len >= COST_FORMULA_MAX_NODES)
    return cost_parser_refuse (parser,
                               COST_ERROR_LIMIT,
                               "more than 400 names and operators; "
                               "name a part of it under formulas");
  g_array_append_val (nodes, *node);
  *index = nodes->len - 1;
  return TRUE;
}

static gboolean
add_operation (CostParser  *parser,
               CostNodeKind kind,
               guint        column,
               const guint  operands[3],
               guint       *index)
{
  CostNode node = { .kind = kind, .column = (guint16)column };

  for (int i = 0; i < 3; i++)
    node.operands[i] = (guint16)operands[i];
  return add_node (parser, &node, index);
}

static gboolean
fold_arguments (CostParser     *parser,
                const Function *function,
                guint           column,
                const guint    *arguments,
                guint           n_arguments,
                guint          *node)
{
  const CostNode *last;
  guint           operands[3] = { arguments[0], 0, 0 };

  if (g_str_equal (function->name, "clamp"))
    {
      operands[1] = arguments[1];
      if (!add_operation (parser, COST_NODE_MAX, column, operands, node))
        return FALSE;
      operands[0] = *node;
      operands[1] = arguments[2];
      return add_operation (parser, COST_NODE_MIN, column, operands, node);
    }
  if (function->max_arguments == MAX_ARGUMENTS)
    {
      for (guint i = 1; i < n_arguments; i++)
        {
          operands[1] = arguments[i];
          if (!add_operation (parser, function->kind, column, operands, node))
            return FALSE;
          operands[0] = *node;
        }
      return TRUE;
    }
  memcpy (operands, arguments, n_arguments * sizeof (guint));
  last = cost_formula_get_node (parser->formula, arguments[n_arguments - 1]);
  if (function->kind == COST_NODE_ROUND_TO &&
      (last->kind != COST_NODE_NUMBER || last->number > 8 ||
       last->number != floor (last->number)))
    return cost_parser_refuse (
        parser,
        COST_ERROR_SYNTAX,
        "round_to needs a number of decimals from 0 to 8");
  return add_operation (parser, function->kind, column, operands, node);
}

static gboolean
parse_arguments (CostParser     *parser,
                 const Function *function,
                 guint          *arguments,
                 guint          *n_arguments)
{
  g_autofree char *wanted = NULL;

  while (!cost_parser_is_at (parser, ")"))
    {
      if (*n_arguments > 0 &&
          !expect (parser, ",", "a comma or a closing parenthesis is missing"))
        return FALSE;
      if (*n_arguments == MAX_ARGUMENTS)
        return cost_parser_refuse (parser,
                                   COST_ERROR_LIMIT,
                                   "more than 8 arguments");
      if (!parse_expression (parser, &arguments[(*n_arguments)++]))
        return FALSE;
    }
  if (*n_arguments >= function->min_arguments &&
      *n_arguments <= function->max_arguments)
    return cost_parser_advance (parser);
  wanted = g_strdup_printf (
      "%s takes %u%s argument%s, not %u",
      function->name,
      function->min_arguments,
      function->max_arguments == MAX_ARGUMENTS ? " or more" : "",
      function->max_arguments == 1 ? "" : "s",
      *n_arguments);
  return cost_parser_refuse (parser, COST_ERROR_SYNTAX, wanted);
}

/* At the name, not behind it. */
static gboolean
refuse_function (CostParser *parser, const char *name, const char *start)
{
  const char *known[G_N_ELEMENTS (functions) + 1] = { NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (functions); i++)
    known[i] = functions[i].name;
  parser->token.start = start;
  return cost_parser_refuse_function (parser, name, known);
}

static gboolean
parse_call (CostParser *parser,
            const char *name,
            const char *start,
            guint      *node)
{
  const Function *function = NULL;
  guint           arguments[MAX_ARGUMENTS] = { 0 };
  guint           n_arguments = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (functions); i++)
    if (g_str_equal (functions[i].name, name))
      function = &functions[i];
  if (function == NULL)
    return refuse_function (parser, name, start);
  return cost_parser_advance (parser) &&
         parse_arguments (parser, function, arguments, &n_arguments) &&
         fold_arguments (parser,
                         function,
                         cost_parser_get_column (parser, start),
                         arguments,
                         n_arguments,
                         node);
}

/* "not a": two names in a row, of which the first is the slip. */
static gboolean
refuse_not (CostParser *parser, const CostNode *named, const char *start)
{
  if (named->member != NULL || !g_str_equal (named->text, "not") ||
      parser->token.kind == COST_TOKEN_END ||
      parser->token.kind == COST_TOKEN_OPERATOR)
    return TRUE;
  parser->token = (CostToken){ .kind = COST_TOKEN_NAME,
                               .start = start,
                               .length = strlen (named->text) };
  return cost_parser_refuse_token (parser, "");
}

static gboolean
parse_member (CostParser *parser, CostNode *named)
{
  const char *cursor = parser->cursor;
  gsize       length = 0;

  if (*cursor != '.')
    return cost_parser_advance (parser);
  parser->token.start = cursor + 1;
  while (cost_parser_is_word (cursor[1 + length]))
    length++;
  if (!cost_parser_is_word_start (cursor[1]))
    return cost_parser_refuse (parser,
                               COST_ERROR_SYNTAX,
                               "a name is missing behind the dot");
  named->member = g_string_chunk_insert_len (parser->formula->strings,
                                             cursor + 1,
                                             (gssize)length);
  parser->cursor = cursor + 1 + length;
  return cost_parser_advance (parser);
}

static gboolean
parse_name (CostParser *parser, guint *node)
{
  GStringChunk   *strings = parser->formula->strings;
  CostNode        named = { .kind = COST_NODE_NAME };
  const CostToken token = parser->token;
  guint           column = cost_parser_get_column (parser, token.start);

  named.column = (guint16)column;
  named.text =
      g_string_chunk_insert_len (strings, token.start, (gssize)token.length);
  if (!parse_member (parser, &named))
    return FALSE;
  if (named.member == NULL && cost_parser_is_at (parser, "("))
    return parse_call (parser, named.text, token.start, node);
  if (!refuse_not (parser, &named, token.start))
    return FALSE;
  if (named.member == NULL && g_str_equal (named.text, "true"))
    named = (CostNode){ .kind = COST_NODE_NUMBER, .number = 1 };
  else if (named.member == NULL && g_str_equal (named.text, "false"))
    named = (CostNode){ .kind = COST_NODE_NUMBER, .number = 0 };
  named.column = (guint16)column;
  return add_node (parser, &named, node);
}

static gboolean
parse_literal (CostParser *parser, guint *node)
{
  const CostToken token = parser->token;
  CostNode        literal = { .kind = COST_NODE_NUMBER,
                              .column = (guint16)cost_parser_get_column (parser,
                                                                  token.start),
                              .number = token.number };

  if (token.kind == COST_TOKEN_TEXT)
    {
      literal.kind = COST_NODE_TEXT;
      literal.text = g_string_chunk_insert_len (parser->formula->strings,
                                                token.start + 1,
                                                (gssize)token.length - 2);
    }
  return add_node (parser, &literal, node) && cost_parser_advance (parser);
}

static gboolean
parse_unary (CostParser *parser, guint *node)
{
  CostNodeKind kind =
      cost_parser_is_at (parser, "!") ? COST_NODE_NOT : COST_NODE_NEGATE;
  guint    column = cost_parser_get_column (parser, parser->token.start);
  guint    operands[3] = { 0 };
  gboolean is_good;

  if (parser->token.kind == COST_TOKEN_NUMBER ||
      parser->token.kind == COST_TOKEN_TEXT)
    return parse_literal (parser, node);
  if (parser->token.kind == COST_TOKEN_NAME)
    return parse_name (parser, node);
  if (cost_parser_is_at (parser, "("))
    return cost_parser_advance (parser) && parse_expression (parser, node) &&
           expect (parser, ")", "a closing parenthesis is missing");
  if (!cost_parser_is_at (parser, "!") && !cost_parser_is_at (parser, "-"))
    return cost_parser_refuse (parser,
                               COST_ERROR_SYNTAX,
                               "a number, a name or a parenthesis is missing");
  if (++parser->depth > COST_FORMULA_MAX_DEPTH)
    return cost_parser_refuse (parser,
                               COST_ERROR_LIMIT,
                               "deeper than 32 levels");
  is_good = cost_parser_advance (parser) &&
            parse_unary (parser, &operands[0]) &&
            add_operation (parser, kind, column, operands, node);
  parser->depth--;
  return is_good;
}

static gboolean
parse_binary (CostParser *parser, int min_precedence, guint *node)
{
  const CostOperator *operator;

  if (!parse_unary (parser, node))
    return FALSE;
  while ((operator= cost_parser_find_operator (parser)) != NULL &&
         operator->precedence >= min_precedence)
    {
      guint operands[3] = { *node, 0, 0 };
      guint column = cost_parser_get_column (parser, parser->token.start);

      if (!cost_parser_advance (parser) ||
          !parse_binary (parser, operator->precedence + 1, &operands[1]) ||
          !add_operation (parser, operator->kind, column, operands, node))
        return FALSE;
    }
  return TRUE;
}

static gboolean
parse_condition (CostParser *parser, guint *node)
{
  guint operands[3] = { 0 };
  guint column;

  if (!parse_binary (parser, 1, node) || !cost_parser_is_at (parser, "?"))
    return *parser->error == NULL;
  column = cost_parser_get_column (parser, parser->token.start);
  operands[0] = *node;
  return cost_parser_advance (parser) &&
         parse_expression (parser, &operands[1]) &&
         expect (parser, ":", "a colon is missing behind the question mark") &&
         parse_expression (parser, &operands[2]) &&
         add_operation (parser, COST_NODE_IF, column, operands, node);
}

static gboolean
parse_expression (CostParser *parser, guint *node)
{
  gboolean is_good;

  if (++parser->depth > COST_FORMULA_MAX_DEPTH)
    return cost_parser_refuse (parser,
                               COST_ERROR_LIMIT,
                               "deeper than 32 levels");
  is_good = parse_condition (parser, node);
  parser->depth--;
  return is_good;
}

/**
 * cost_formula_parse:
 * @text: the formula, UTF-8
 * @error: return location for a #GError in the #COST_ERROR domain
 *
 * Parses @text.  Names are not resolved; that is the compiler's work.
 *
 * Returns: (transfer full) (nullable): the formula, or %NULL with @error set;
 *   the message names the column, in characters from 1
 */
CostFormula *
cost_formula_parse (const char *text, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (CostFormula) formula = NULL;
  CostParser parser = { .text = text, .cursor = text, .error = &local };

  g_return_val_if_fail (text != NULL, NULL);

  parser.token.start = text;
  formula = cost_formula_new_empty (text);
  parser.formula = formula;
  if (g_utf8_strlen (text, (gssize)strlen (text)) > COST_FORMULA_MAX_LENGTH)
    cost_parser_refuse (
        &parser,
        COST_ERROR_LIMIT,
        "longer than 1,000 characters; name a part of it under formulas");
  else if (cost_parser_advance (&parser) &&
           parse_expression (&parser, &formula->root) &&
           parser.token.kind != COST_TOKEN_END)
    cost_parser_refuse_rest (&parser);
  if (local == NULL)
    return g_steal_pointer (&formula);
  g_propagate_error (error, g_steal_pointer (&local));
  return NULL;
}
