/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One function a family of operations.  Each looks at the operands alone, so
 * all of it takes the same short time however long the program is.
 */
#include "cost-identity-private.h"

#include <math.h>

/* What is asked, and where the answer goes. */
typedef struct
{
  const CostProgram *program;
  CostInstruction   *instruction;
  CostSlot          *slot;
} Question;

static gboolean
answer (const Question *question, CostSlot slot)
{
  *question->slot = slot;
  return TRUE;
}

static const CostRange *
get_range (const Question *question, CostSlot slot)
{
  return cost_program_get_range (question->program, slot);
}

static gboolean
is_constant (const Question *question, CostSlot slot, double value)
{
  const CostRange *range = get_range (question, slot);

  return range->low == value && range->high == value;
}

static gboolean
is_truth (const Question *question, CostSlot slot)
{
  return get_range (question, slot)->is_truth;
}

static gboolean
is_never_zero (const Question *question, CostSlot slot)
{
  const CostRange *range = get_range (question, slot);

  return range->low > 0.0 || range->high < 0.0;
}

/* Whether @slot is @op of @operand and something. */
static gboolean
is_made_of (const Question *question,
            CostSlot        slot,
            CostOp          op,
            CostSlot        operand)
{
  const CostInstruction *at = cost_program_get (question->program, slot);

  return at->op == op && (at->a == operand || at->b == operand);
}

static gboolean
find_sum (const Question *question)
{
  CostSlot a = question->instruction->a;
  CostSlot b = question->instruction->b;

  if (is_constant (question, b, 0.0))
    return answer (question, a);
  if (is_constant (question, a, 0.0))
    return answer (question, b);
  return FALSE;
}

static gboolean
find_difference (const Question *question)
{
  CostSlot a = question->instruction->a;
  CostSlot b = question->instruction->b;

  if (is_constant (question, b, 0.0))
    return answer (question, a);
  if (a == b && isfinite (get_range (question, a)->low) &&
      isfinite (get_range (question, a)->high))
    return answer (question, 0);
  return FALSE;
}

static gboolean
find_product (const Question *question)
{
  CostSlot a = question->instruction->a;
  CostSlot b = question->instruction->b;

  if (is_constant (question, a, 0.0) || is_constant (question, b, 0.0))
    return answer (question, 0);
  if (is_constant (question, b, 1.0))
    return answer (question, a);
  if (is_constant (question, a, 1.0))
    return answer (question, b);
  return FALSE;
}

static gboolean
find_extreme (const Question *question)
{
  CostSlot         a = question->instruction->a;
  CostSlot         b = question->instruction->b;
  const CostRange *left = get_range (question, a);
  const CostRange *right = get_range (question, b);
  gboolean         is_min = question->instruction->op == COST_OP_MIN;

  if (a == b || left->high <= right->low)
    return answer (question, is_min ? a : b);
  if (right->high <= left->low)
    return answer (question, is_min ? b : a);
  return FALSE;
}

static gboolean
find_bound (const Question *question)
{
  CostSlot         a = question->instruction->a;
  const CostRange *range = get_range (question, a);

  if (range->low >= -COST_PROGRAM_MAX_VALUE &&
      range->high <= COST_PROGRAM_MAX_VALUE)
    return answer (question, a);
  return FALSE;
}

static gboolean
find_not (const Question *question)
{
  const CostInstruction *at =
      cost_program_get (question->program, question->instruction->a);

  if (at->op == COST_OP_NOT && is_truth (question, at->a))
    return answer (question, at->a);
  return FALSE;
}

/* Truths: what joins in without a say leaves the other as it is, and what is
 * said twice is said once. */
static gboolean
find_junction (const Question *question)
{
  CostOp   op = question->instruction->op;
  CostSlot a = question->instruction->a;
  CostSlot b = question->instruction->b;
  gboolean is_and = op == COST_OP_AND;
  gboolean is_a_idle =
      is_and ? is_never_zero (question, a) : is_constant (question, a, 0.0);
  gboolean is_b_idle =
      is_and ? is_never_zero (question, b) : is_constant (question, b, 0.0);

  if (is_truth (question, b) &&
      (is_a_idle || a == b || is_made_of (question, b, op, a)))
    return answer (question, b);
  if (is_truth (question, a) && (is_b_idle || is_made_of (question, a, op, b)))
    return answer (question, a);
  return FALSE;
}

/* A condition that is asked again inside has been answered. */
static void
skip_same_condition (const Question *question)
{
  CostInstruction       *instruction = question->instruction;
  const CostInstruction *yes =
      cost_program_get (question->program, instruction->b);
  const CostInstruction *no =
      cost_program_get (question->program, instruction->c);

  if (yes->op == COST_OP_SELECT && yes->a == instruction->a)
    instruction->b = yes->b;
  if (no->op == COST_OP_SELECT && no->a == instruction->a)
    instruction->c = no->c;
}

/* Not so: the other. */
static void
skip_negation (const Question *question)
{
  CostInstruction       *instruction = question->instruction;
  const CostInstruction *condition =
      cost_program_get (question->program, instruction->a);
  CostSlot yes = instruction->b;

  if (condition->op != COST_OP_NOT)
    return;
  instruction->a = condition->a;
  instruction->b = instruction->c;
  instruction->c = yes;
}

static gboolean
find_selection (const Question *question)
{
  CostInstruction *instruction = question->instruction;

  skip_same_condition (question);
  if (instruction->b == instruction->c)
    return answer (question, instruction->b);
  if (is_never_zero (question, instruction->a))
    return answer (question, instruction->b);
  if (is_constant (question, instruction->a, 0.0))
    return answer (question, instruction->c);
  if (is_constant (question, instruction->b, 1.0) &&
      is_constant (question, instruction->c, 0.0) &&
      is_truth (question, instruction->a))
    return answer (question, instruction->a);
  skip_negation (question);
  return FALSE;
}

/* 0 where it is true and 1 where it is not. */
static void
turn_into_not (const Question *question)
{
  CostInstruction *instruction = question->instruction;

  if (instruction->op != COST_OP_SELECT ||
      !is_constant (question, instruction->b, 0.0) ||
      !is_constant (question, instruction->c, 1.0))
    return;
  instruction->op = COST_OP_NOT;
  instruction->b = 0;
  instruction->c = 0;
}

/**
 * cost_identity_find:
 * @program: a program
 * @instruction: (inout): an operation over slots of @program; it may be
 *   turned into a simpler one
 * @slot: (out): the slot that has its result
 *
 * Returns: whether there is such a slot already
 */
gboolean
cost_identity_find (const CostProgram *program,
                    CostInstruction   *instruction,
                    CostSlot          *slot)
{
  Question question = { program, instruction, slot };

  turn_into_not (&question);
  switch (instruction->op)
    {
    case COST_OP_ADD:
      return find_sum (&question);
    case COST_OP_SUBTRACT:
      return find_difference (&question);
    case COST_OP_MULTIPLY:
      return find_product (&question);
    case COST_OP_MIN:
    case COST_OP_MAX:
      return find_extreme (&question);
    case COST_OP_BOUND:
      return find_bound (&question);
    case COST_OP_NOT:
      return find_not (&question);
    case COST_OP_AND:
    case COST_OP_OR:
      return find_junction (&question);
    case COST_OP_SELECT:
      return find_selection (&question);
    case COST_OP_CEIL:
    case COST_OP_FLOOR:
    case COST_OP_ROUND:
    case COST_OP_CENTS:
    case COST_OP_DIVIDE:
    case COST_OP_LESS:
    case COST_OP_LESS_EQUAL:
    case COST_OP_EQUAL:
    case COST_OP_ROUND_TO:
    case COST_OP_CONSTANT:
    case COST_OP_DIMENSION:
    case COST_N_OPS:
      break;
    }
  return FALSE;
}

/* A number against itself. */
static gboolean
is_reflexive (const CostProgram *program, const CostInstruction *instruction)
{
  const CostRange *range = cost_program_get_range (program, instruction->a);

  return instruction->op >= COST_OP_LESS && instruction->op <= COST_OP_EQUAL &&
         instruction->a == instruction->b && isfinite (range->low) &&
         isfinite (range->high);
}

/**
 * cost_identity_narrow:
 * @program: a program
 * @instruction: an operation over slots of @program
 * @range: (inout): of its result, by the ranges of its operands
 *
 * Narrows @range by how the operands hang together: what is left of a
 * number after at most all of it is taken is not negative, and a number is
 * equal to itself.
 */
void
cost_identity_narrow (const CostProgram     *program,
                      const CostInstruction *instruction,
                      CostRange             *range)
{
  const CostInstruction *taken = cost_program_get (program, instruction->b);

  if (instruction->op == COST_OP_SUBTRACT && taken->op == COST_OP_MIN &&
      (taken->a == instruction->a || taken->b == instruction->a))
    range->low = MAX (range->low, 0.0);
  if (is_reflexive (program, instruction))
    *range =
        cost_range_of_constant (instruction->op == COST_OP_LESS ? 0.0 : 1.0);
}
