/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What other languages write, and what a formula has instead.  A refusal
 * names the character or the word, and the mend where there is one.
 */
#include "cost-formula-private.h"

#include <string.h>

#include "cost-suggest.h"

typedef struct
{
  const char *written;
  const char *mend;
} Slip;

/* The longer first. */
static const Slip characters[] = {
  { "=>", "write >=" },
  { "=<", "write <=" },
  { "=", "write == for “is equal to”" },
  { "&", "write && for “and”" },
  { "|", "write || for “or”" },
  { "×", "write * for “times”" },
  { "·", "write * for “times”" },
  { "÷", "write / for “divided by”" },
  { "−", "write - for “minus”" },
  { "–", "write - for “minus”" },
  { "≤", "write <=" },
  { "≥", "write >=" },
  { "≠", "write !=" },
  { "%", "write 20 % of a as a * 0.2" },
  { "$", "prices are dollars; leave the sign out" },
  { "^", "there are no powers; write a * a" },
  { ".",
    "a number begins with a digit, such as 0.5, and nothing stands "
    "before the dot of a name" },
  { "\"", "texts stand in single straight quotes, such as 'own'" },
  { "`", "texts stand in single straight quotes, such as 'own'" },
  { "‘", "texts stand in single straight quotes, such as 'own'" },
  { "’", "texts stand in single straight quotes, such as 'own'" },
  { "“", "texts stand in single straight quotes, such as 'own'" },
  { "”", "texts stand in single straight quotes, such as 'own'" },
  { "[", "write ( and )" },
  { "]", "write ( and )" },
  { "{", "write ( and )" },
  { "}", "write ( and )" },
};

static const Slip words[] = {
  { "and", "&&" },
  { "or", "||" },
  { "not", "!" },
};

static const char *
find_word (const char *text, gsize length)
{
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (length == strlen (words[i].written) &&
        g_ascii_strncasecmp (text, words[i].written, length) == 0)
      return words[i].mend;
  return NULL;
}

static gboolean
refuse_word (CostParser *parser, gsize length, const char *mend)
{
  g_autofree char *word = g_strndup (parser->token.start, length);
  g_autofree char *message = g_strdup_printf ("“%s” is written %s", word, mend);

  return cost_parser_refuse (parser, COST_ERROR_SYNTAX, message);
}

static gboolean
refuse_capital (CostParser *parser)
{
  const char *start = parser->token.start;
  const char *mend = NULL;
  gsize       length = 0;

  while (g_ascii_isalnum (start[length]) || start[length] == '_')
    length++;
  mend = find_word (start, length);
  if (mend != NULL)
    return refuse_word (parser, length, mend);
  return cost_parser_refuse (parser,
                             COST_ERROR_SYNTAX,
                             "names are written in small letters");
}

/**
 * cost_parser_refuse_character:
 *
 * Sets the error at a character that no token begins with.  Returns %FALSE.
 */
gboolean
cost_parser_refuse_character (CostParser *parser)
{
  const char      *start = parser->token.start;
  g_autofree char *written = NULL;
  g_autofree char *message = NULL;
  const char      *mend = NULL;

  if (g_ascii_isupper (*start))
    return refuse_capital (parser);
  for (gsize i = 0; i < G_N_ELEMENTS (characters) && mend == NULL; i++)
    if (g_str_has_prefix (start, characters[i].written))
      {
        written = g_strdup (characters[i].written);
        mend = characters[i].mend;
      }
  if (mend == NULL)
    written = g_strndup (start, (gsize)(g_utf8_next_char (start) - start));
  message = g_strdup_printf ("“%s” has no meaning in a formula%s%s",
                             written,
                             mend != NULL ? "; " : "",
                             mend != NULL ? mend : "");
  return cost_parser_refuse (parser, COST_ERROR_SYNTAX, message);
}

/**
 * cost_parser_refuse_token:
 * @message: what is said of any other token
 *
 * Sets the error at a token that stands where none of its kind can.  Returns
 * %FALSE.
 */
gboolean
cost_parser_refuse_token (CostParser *parser, const char *message)
{
  const CostToken *token = &parser->token;
  const char      *mend = NULL;

  if (token->kind == COST_TOKEN_NAME)
    mend = find_word (token->start, token->length);
  if (mend != NULL)
    return refuse_word (parser, token->length, mend);
  return cost_parser_refuse (parser, COST_ERROR_SYNTAX, message);
}

/**
 * cost_parser_refuse_rest:
 *
 * Sets the error at what is left behind a whole formula.  Returns %FALSE.
 */
gboolean
cost_parser_refuse_rest (CostParser *parser)
{
  if (cost_parser_is_at (parser, ")"))
    return cost_parser_refuse (parser,
                               COST_ERROR_SYNTAX,
                               "a closing parenthesis without an opening one");
  if (cost_parser_is_at (parser, ","))
    return cost_parser_refuse (parser,
                               COST_ERROR_SYNTAX,
                               "a comma stands between arguments only; "
                               "decimals take a point, thousands nothing");
  return cost_parser_refuse_token (parser,
                                   "an operator is missing before this");
}

/**
 * cost_parser_refuse_function:
 * @name: what stands before a parenthesis; the token looked at
 * @known: (array zero-terminated=1): the functions that there are
 *
 * Sets the error at the name of a function that there is not.  Returns
 * %FALSE.
 */
gboolean
cost_parser_refuse_function (CostParser        *parser,
                             const char        *name,
                             const char *const *known)
{
  const char      *mend = find_word (name, strlen (name));
  g_autofree char *list = g_strjoinv (", ", (char **)known);
  g_autofree char *nearest = NULL;
  g_autofree char *message = NULL;

  if (mend != NULL)
    return refuse_word (parser, strlen (name), mend);
  nearest = cost_suggest (name, known, g_strv_length ((char **)known));
  if (nearest != NULL)
    message = g_strdup_printf ("there is no function “%s”; did you mean “%s”?",
                               name,
                               nearest);
  else
    message = g_strdup_printf ("there is no function “%s”; there are: %s",
                               name,
                               list);
  return cost_parser_refuse (parser, COST_ERROR_UNKNOWN, message);
}
