/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From the nodes of a formula to slots of the program.
 *
 * A value that is not known (a price that nobody vouches for) is carried
 * beside every result as a slot of its own, so that a line can say that it
 * could not be priced, and only where it would bill something.
 */
#include "cost-compiler-private.h"

static gboolean
compile_node (CostCompiler *compiler, guint index, CostOperand *operand);

static CostSlot
either (CostCompiler *compiler, CostSlot left, CostSlot right)
{
  return cost_program_binary (compiler->program, COST_OP_OR, left, right);
}

static void
place_literal (CostCompiler *compiler, CostOperand *operand)
{
  if (operand->literal == NULL)
    return;
  operand->slot = cost_compiler_text (compiler, operand->literal);
  operand->literal = NULL;
}

/* A bill is computed with each choice that it may mean. */
static gboolean
refuse_open (CostCompiler            *compiler,
             const CostNode          *node,
             const CostDimensionInfo *info,
             const char              *choice)
{
  return cost_compiler_refuse (compiler,
                               node,
                               COST_ERROR_FORMAT,
                               "%s is never “%s” here, but each choice that "
                               "“%s” may mean; compare it with those",
                               info->id,
                               choice,
                               choice);
}

/* Those that a formula can meet. */
static gsize
count_choices (const CostDimensionInfo *info)
{
  gsize n = 0;

  while (info->choices[n] != NULL)
    n++;
  return info->candidates != 0 ? n - 1 : n;
}

static gboolean
place_choice (CostCompiler            *compiler,
              const CostNode          *node,
              const CostDimensionInfo *info,
              CostOperand             *operand)
{
  g_autofree char *what = NULL;

  for (guint i = 0; info->choices[i] != NULL; i++)
    if (g_strcmp0 (info->choices[i], operand->literal) == 0)
      {
        if (info->candidates != 0 && info->choices[i + 1] == NULL)
          return refuse_open (compiler, node, info, operand->literal);
        operand->slot = cost_program_constant (compiler->program, i);
        operand->choices = info;
        operand->literal = NULL;
        return TRUE;
      }
  what = g_strdup_printf ("value of %s", info->id);
  return cost_compiler_refuse_unknown (compiler,
                                       node,
                                       what,
                                       operand->literal,
                                       info->choices,
                                       count_choices (info));
}

static gboolean
expect_number (CostCompiler      *compiler,
               const CostNode    *node,
               const CostOperand *operand)
{
  return !operand->is_text ||
         cost_compiler_refuse (compiler,
                               node,
                               COST_ERROR_FORMAT,
                               "a text stands where a number is needed; "
                               "texts can be compared with == and !=");
}

/* Beside a text, null is a text that is like no other. */
static void
become_text (CostOperand *operand, const CostOperand *other)
{
  if (!operand->is_void || !other->is_text)
    return;
  operand->is_text = TRUE;
  operand->choices = other->choices;
}

static gboolean
match_texts (CostCompiler   *compiler,
             const CostNode *node,
             CostOperand    *left,
             CostOperand    *right)
{
  become_text (left, right);
  become_text (right, left);
  if (left->is_text != right->is_text)
    return cost_compiler_refuse (compiler,
                                 node,
                                 COST_ERROR_FORMAT,
                                 "a text is compared with a number");
  if (left->choices != NULL && right->literal != NULL)
    return place_choice (compiler, node, left->choices, right);
  if (right->choices != NULL && left->literal != NULL)
    return place_choice (compiler, node, right->choices, left);
  if (left->choices != right->choices)
    return cost_compiler_refuse (compiler,
                                 node,
                                 COST_ERROR_FORMAT,
                                 "a choice of the workload can only be "
                                 "compared with a text in quotes");
  place_literal (compiler, left);
  place_literal (compiler, right);
  return TRUE;
}

/* A name beside a text in quotes; that both are texts is known. */
static gboolean
check_texts (CostCompiler *compiler, const CostNode *node)
{
  const CostFormula *formula = compiler->formula;
  const CostNode    *left = cost_formula_get_node (formula, node->operands[0]);
  const CostNode    *right = cost_formula_get_node (formula, node->operands[1]);

  if (!compiler->is_check)
    return TRUE;
  if (left->kind == COST_NODE_NAME && right->kind == COST_NODE_TEXT)
    return cost_compiler_check_text (compiler, left, right);
  if (left->kind == COST_NODE_TEXT && right->kind == COST_NODE_NAME)
    return cost_compiler_check_text (compiler, right, left);
  return TRUE;
}

static CostOp
get_binary_op (CostNodeKind kind)
{
  static const CostOp ops[] = {
    [COST_NODE_ADD] = COST_OP_ADD,
    [COST_NODE_SUBTRACT] = COST_OP_SUBTRACT,
    [COST_NODE_MULTIPLY] = COST_OP_MULTIPLY,
    [COST_NODE_DIVIDE] = COST_OP_DIVIDE,
    [COST_NODE_LESS] = COST_OP_LESS,
    [COST_NODE_LESS_EQUAL] = COST_OP_LESS_EQUAL,
    [COST_NODE_GREATER] = COST_OP_LESS,
    [COST_NODE_GREATER_EQUAL] = COST_OP_LESS_EQUAL,
    [COST_NODE_AND] = COST_OP_AND,
    [COST_NODE_OR] = COST_OP_OR,
    [COST_NODE_MIN] = COST_OP_MIN,
    [COST_NODE_MAX] = COST_OP_MAX,
    [COST_NODE_ROUND_TO] = COST_OP_ROUND_TO,
  };

  return ops[kind];
}

static gboolean
compile_operands (CostCompiler   *compiler,
                  const CostNode *node,
                  guint           n_operands,
                  CostOperand    *operands)
{
  for (guint i = 0; i < n_operands; i++)
    if (!compile_node (compiler, node->operands[i], &operands[i]))
      return FALSE;
  return TRUE;
}

static gboolean
compile_binary (CostCompiler   *compiler,
                const CostNode *node,
                CostOperand    *operand)
{
  CostOperand at[2] = { 0 };
  gboolean    is_swapped =
      node->kind == COST_NODE_GREATER || node->kind == COST_NODE_GREATER_EQUAL;

  if (!compile_operands (compiler, node, 2, at) ||
      !expect_number (compiler, node, &at[0]) ||
      !expect_number (compiler, node, &at[1]))
    return FALSE;
  operand->slot = cost_program_binary (compiler->program,
                                       get_binary_op (node->kind),
                                       at[is_swapped ? 1 : 0].slot,
                                       at[is_swapped ? 0 : 1].slot);
  operand->unknown = either (compiler, at[0].unknown, at[1].unknown);
  return TRUE;
}

static gboolean
compile_equality (CostCompiler   *compiler,
                  const CostNode *node,
                  CostOperand    *operand)
{
  CostOperand at[2] = { 0 };

  if (!compile_operands (compiler, node, 2, at) ||
      !match_texts (compiler, node, &at[0], &at[1]) ||
      !check_texts (compiler, node))
    return FALSE;
  operand->slot = cost_program_binary (compiler->program,
                                       COST_OP_EQUAL,
                                       at[0].slot,
                                       at[1].slot);
  if (node->kind == COST_NODE_NOT_EQUAL)
    operand->slot =
        cost_program_unary (compiler->program, COST_OP_NOT, operand->slot);
  operand->unknown = either (compiler, at[0].unknown, at[1].unknown);
  return TRUE;
}

static gboolean
compile_unary (CostCompiler   *compiler,
               const CostNode *node,
               CostOperand    *operand)
{
  static const CostOp ops[] = {
    [COST_NODE_NOT] = COST_OP_NOT,
    [COST_NODE_CEIL] = COST_OP_CEIL,
    [COST_NODE_FLOOR] = COST_OP_FLOOR,
    [COST_NODE_ROUND] = COST_OP_ROUND,
  };
  CostOperand at = { 0 };

  if (!compile_operands (compiler, node, 1, &at) ||
      !expect_number (compiler, node, &at))
    return FALSE;
  operand->unknown = at.unknown;
  if (node->kind == COST_NODE_NEGATE)
    operand->slot =
        cost_program_binary (compiler->program, COST_OP_SUBTRACT, 0, at.slot);
  else
    operand->slot =
        cost_program_unary (compiler->program, ops[node->kind], at.slot);
  return TRUE;
}

static gboolean
compile_condition (CostCompiler   *compiler,
                   const CostNode *node,
                   CostOperand    *operand)
{
  CostProgram *program = compiler->program;
  CostOperand  at[3] = { 0 };

  if (!compile_operands (compiler, node, 3, at) ||
      !expect_number (compiler, node, &at[0]) ||
      !match_texts (compiler, node, &at[1], &at[2]))
    return FALSE;
  *operand = at[1];
  operand->slot =
      cost_program_select (program, at[0].slot, at[1].slot, at[2].slot);
  operand->unknown = either (
      compiler,
      at[0].unknown,
      cost_program_select (program, at[0].slot, at[1].unknown, at[2].unknown));
  return TRUE;
}

static gboolean
compile_node (CostCompiler *compiler, guint index, CostOperand *operand)
{
  const CostNode *node = cost_formula_get_node (compiler->formula, index);

  if (!cost_compiler_count_steps (compiler, node, 1))
    return FALSE;
  switch (node->kind)
    {
    case COST_NODE_NUMBER:
      *operand = cost_compiler_number (compiler, node->number);
      return TRUE;
    case COST_NODE_TEXT:
      operand->is_text = TRUE;
      operand->literal = node->text;
      return TRUE;
    case COST_NODE_NAME:
      return cost_compiler_resolve (compiler, node, operand);
    case COST_NODE_NOT:
    case COST_NODE_NEGATE:
    case COST_NODE_CEIL:
    case COST_NODE_FLOOR:
    case COST_NODE_ROUND:
      return compile_unary (compiler, node, operand);
    case COST_NODE_EQUAL:
    case COST_NODE_NOT_EQUAL:
      return compile_equality (compiler, node, operand);
    case COST_NODE_IF:
      return compile_condition (compiler, node, operand);
    case COST_NODE_ADD:
    case COST_NODE_SUBTRACT:
    case COST_NODE_MULTIPLY:
    case COST_NODE_DIVIDE:
    case COST_NODE_LESS:
    case COST_NODE_LESS_EQUAL:
    case COST_NODE_GREATER:
    case COST_NODE_GREATER_EQUAL:
    case COST_NODE_AND:
    case COST_NODE_OR:
    case COST_NODE_MIN:
    case COST_NODE_MAX:
    case COST_NODE_ROUND_TO:
      break;
    }
  return compile_binary (compiler, node, operand);
}

/**
 * cost_compiler_compile:
 * @compiler: a compiler
 * @formula: a formula of the provider
 * @operand: (out): what it becomes, in the context the compiler stands in
 *
 * Returns: whether every name of @formula could be resolved
 */
gboolean
cost_compiler_compile (CostCompiler      *compiler,
                       const CostFormula *formula,
                       CostOperand       *operand)
{
  const CostFormula *outer = compiler->formula;
  CostOperand        compiled = { 0 };
  gboolean           is_good;

  compiler->formula = formula;
  is_good = compile_node (compiler, cost_formula_get_root (formula), &compiled);
  compiler->formula = outer;
  if (!is_good)
    return FALSE;
  place_literal (compiler, &compiled);
  *operand = compiled;
  return TRUE;
}

/**
 * cost_compiler_compile_number:
 * @compiler: a compiler
 * @formula: a formula of the provider
 * @operand: (out): what it becomes, a finite number
 *
 * Like cost_compiler_compile(), for formulas that are asked for a number.
 *
 * Returns: whether @formula is one
 */
gboolean
cost_compiler_compile_number (CostCompiler      *compiler,
                              const CostFormula *formula,
                              CostOperand       *operand)
{
  const CostFormula *outer = compiler->formula;
  gboolean           is_good;

  if (!cost_compiler_compile (compiler, formula, operand))
    return FALSE;
  compiler->formula = formula;
  is_good = expect_number (compiler, NULL, operand);
  compiler->formula = outer;
  if (is_good)
    operand->slot =
        cost_program_unary (compiler->program, COST_OP_BOUND, operand->slot);
  return is_good;
}
