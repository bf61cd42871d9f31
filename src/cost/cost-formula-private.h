/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the pieces of the formula parser share: the record and the token
 * stream.  Only cost-formula*.c include it.
 */
#pragma once

#include "cost-formula.h"

G_BEGIN_DECLS

struct _CostFormula
{
  char         *text;    /* owned */
  char         *place;   /* owned, nullable */
  GStringChunk *strings; /* owned: names and literals */
  GArray       *nodes;   /* of CostNode, owned */
  guint         root;
};

typedef enum
{
  COST_TOKEN_END,
  COST_TOKEN_NUMBER,
  COST_TOKEN_TEXT,
  COST_TOKEN_NAME,
  COST_TOKEN_OPERATOR,
} CostTokenKind;

typedef struct
{
  CostTokenKind kind;
  const char   *start;
  gsize         length;
  double        number;
} CostToken;

typedef struct
{
  const char  *text;
  const char  *cursor;
  CostFormula *formula;
  CostToken    token; /* the one looked at */
  guint        depth;
  GError     **error;
} CostParser;

typedef struct
{
  const char  *symbol;
  int          precedence;
  CostNodeKind kind;
} CostOperator;

CostFormula *cost_formula_new_empty (const char *text);

guint    cost_parser_get_column (const CostParser *parser, const char *at);
gboolean cost_parser_refuse (CostParser   *parser,
                             CostErrorCode code,
                             const char   *message);
gboolean cost_parser_refuse_character (CostParser *parser);
gboolean cost_parser_refuse_token (CostParser *parser, const char *message);
gboolean cost_parser_refuse_rest (CostParser *parser);
gboolean cost_parser_refuse_function (CostParser        *parser,
                                      const char        *name,
                                      const char *const *known);
gboolean cost_parser_advance (CostParser *parser);
gboolean cost_parser_is_at (const CostParser *parser, const char *symbol);
gboolean cost_parser_is_word_start (char c);
gboolean cost_parser_is_word (char c);
const CostOperator *cost_parser_find_operator (const CostParser *parser);

G_END_DECLS
