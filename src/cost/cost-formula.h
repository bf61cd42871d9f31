/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A formula: short arithmetic over names, parsed once from untrusted text
 * into a tree that is bounded in length, depth and size.  Names are kept as
 * they stand; the compiler resolves them.  Immutable.
 */
#pragma once

#include <glib.h>

#include "cost-error.h"

G_BEGIN_DECLS

#define COST_FORMULA_MAX_LENGTH 1000
#define COST_FORMULA_MAX_DEPTH 32
#define COST_FORMULA_MAX_NODES 400

typedef struct _CostFormula CostFormula;

typedef enum
{
  COST_NODE_NUMBER,
  COST_NODE_TEXT,
  COST_NODE_NAME, /* member is NULL, or what stands behind the dot */
  COST_NODE_NOT,
  COST_NODE_NEGATE,
  COST_NODE_ADD,
  COST_NODE_SUBTRACT,
  COST_NODE_MULTIPLY,
  COST_NODE_DIVIDE,
  COST_NODE_LESS,
  COST_NODE_LESS_EQUAL,
  COST_NODE_GREATER,
  COST_NODE_GREATER_EQUAL,
  COST_NODE_EQUAL,
  COST_NODE_NOT_EQUAL,
  COST_NODE_AND,
  COST_NODE_OR,
  COST_NODE_IF,
  COST_NODE_MIN, /* of two; more are nested */
  COST_NODE_MAX,
  COST_NODE_CEIL,
  COST_NODE_FLOOR,
  COST_NODE_ROUND,
  COST_NODE_ROUND_TO, /* second operand: a number literal 0 to 8 */
} CostNodeKind;

typedef struct
{
  CostNodeKind kind;
  guint16      column;      /* in the text, characters from 1 */
  guint16      operands[3]; /* indices of nodes */
  double       number;
  const char  *text;   /* owned by the formula: name or literal; nullable */
  const char  *member; /* owned by the formula, nullable */
} CostNode;

/* The column of the text at which parsing failed is part of the message. */
CostFormula    *cost_formula_parse (const char *text, GError **error);
CostFormula    *cost_formula_new_number (double number);
void            cost_formula_free (CostFormula *formula);
const char     *cost_formula_get_text (const CostFormula *formula);
const CostNode *cost_formula_get_node (const CostFormula *formula, guint index);
guint           cost_formula_get_root (const CostFormula *formula);
/* For messages of the compiler: where in its file the formula stands. */
void        cost_formula_set_place (CostFormula *formula, const char *place);
const char *cost_formula_get_place (const CostFormula *formula);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostFormula, cost_formula_free)

G_END_DECLS
