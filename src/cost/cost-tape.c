/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Steps in the order of their depth: a step's operands are less deep than
 * it.  Of one depth, equal operations follow each other, so that a machine
 * guesses right what comes next.
 */
#include "cost-tape.h"

#include <string.h>

#include "cost-op-private.h"

typedef struct
{
  guint32  depth;
  CostOp   op;
  CostSlot slot;
  CostSlot a;
  CostSlot b;
  CostSlot c;
} Step;

struct _CostTape
{
  double *slots; /* owned: as they begin, constants in place */
  guint   n_slots;
  Step   *steps; /* owned */
  guint   n_steps;
};

static int
compare_steps (gconstpointer a, gconstpointer b)
{
  const Step *left = a;
  const Step *right = b;

  if (left->depth != right->depth)
    return left->depth < right->depth ? -1 : 1;
  if (left->op != right->op)
    return left->op < right->op ? -1 : 1;
  return left->slot < right->slot ? -1 : 1;
}

static guint32
find_depth (const guint32 *depths, const CostInstruction *at)
{
  if (at->op == COST_OP_DIMENSION)
    return 1; /* its operand is no slot */
  return MAX (depths[at->a], MAX (depths[at->b], depths[at->c])) + 1;
}

static void
fill (CostTape *tape, const CostProgram *program, const guint8 *is_live)
{
  g_autofree guint32 *depths = g_new0 (guint32, tape->n_slots);

  for (CostSlot i = 0; i < tape->n_slots; i++)
    {
      const CostInstruction *at = cost_program_get (program, i);
      Step                  *step = &tape->steps[tape->n_steps];

      tape->slots[i] = at->constant;
      if (at->op == COST_OP_CONSTANT || (is_live != NULL && !is_live[i]))
        continue;
      depths[i] = find_depth (depths, at);
      *step = (Step){ depths[i], at->op, i, at->a, at->b, at->c };
      tape->n_steps++;
    }
  qsort (tape->steps, tape->n_steps, sizeof (Step), compare_steps);
}

/**
 * cost_tape_new:
 * @program: a program that is complete
 * @is_live: (nullable): a byte a slot, not 0 for those that are wanted; all
 *   that these rest on must be among them
 *
 * Returns: (transfer full): the program, ready to run
 */
CostTape *
cost_tape_new (const CostProgram *program, const guint8 *is_live)
{
  CostTape *tape = g_new0 (CostTape, 1);

  tape->n_slots = cost_program_get_length (program);
  tape->slots = g_new (double, tape->n_slots);
  tape->steps = g_new (Step, tape->n_slots);
  fill (tape, program, is_live);
  return tape;
}

/**
 * cost_tape_free:
 * @tape: (transfer full) (nullable): a tape
 *
 * Frees @tape.
 */
void
cost_tape_free (CostTape *tape)
{
  if (tape == NULL)
    return;
  g_free (tape->slots);
  g_free (tape->steps);
  g_free (tape);
}

/**
 * cost_tape_get_n_slots:
 * @tape: a tape
 *
 * Returns: how many slots a run fills
 */
guint
cost_tape_get_n_slots (const CostTape *tape)
{
  return tape->n_slots;
}

/**
 * cost_tape_run:
 * @tape: a tape
 * @dimensions: the values of a workload, COST_N_DIMENSIONS of them
 * @slots: (out caller-allocates): cost_tape_get_n_slots() of them
 *
 * Computes every slot that is wanted for one workload.
 */
void
cost_tape_run (const CostTape *tape, const double *dimensions, double *slots)
{
  memcpy (slots, tape->slots, tape->n_slots * sizeof (double));
  for (guint i = 0; i < tape->n_steps; i++)
    {
      const Step *at = &tape->steps[i];

      if (at->op == COST_OP_DIMENSION)
        slots[at->slot] = dimensions[at->a];
      else
        slots[at->slot] =
            cost_op_apply (at->op, slots[at->a], slots[at->b], slots[at->c]);
    }
}
