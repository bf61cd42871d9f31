/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Building a program: value numbering by an open-addressed table, folding of
 * what ranges decide, and the identities that make a bill's guards disappear.
 */
#include "cost-program.h"

#include <string.h>

#include "cost-identity-private.h"
#include "cost-op-private.h"

struct _CostProgram
{
  GArray  *instructions; /* of CostInstruction, owned */
  GArray  *ranges;       /* of CostRange, owned, a slot each */
  guint32 *buckets;      /* owned: slot + 1, 0 is empty */
  guint32  n_buckets;    /* a power of two */
};

/* Numbers are told apart by their bits: -0 is not 0 here. */
static guint64
get_bits (const CostInstruction *instruction)
{
  guint64 bits;

  memcpy (&bits, &instruction->constant, sizeof bits);
  return bits;
}

static guint32
hash_instruction (const CostInstruction *instruction)
{
  guint64 hash;

  hash = get_bits (instruction) ^ ((guint64)instruction->op << 56) ^
         instruction->a;
  hash ^= (guint64)instruction->b << 22 ^ (guint64)instruction->c << 43;
  hash = (hash ^ (hash >> 31)) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  hash = (hash ^ (hash >> 29)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  return (guint32)(hash ^ (hash >> 32));
}

static gboolean
is_same (const CostInstruction *left, const CostInstruction *right)
{
  return left->op == right->op && left->a == right->a && left->b == right->b &&
         left->c == right->c && get_bits (left) == get_bits (right);
}

static const CostInstruction *
get_all (const CostProgram *program)
{
  return (const CostInstruction *)program->instructions->data;
}

static guint32 *
find_bucket (const CostProgram *program, const CostInstruction *instruction)
{
  const CostInstruction *all = get_all (program);
  guint32                mask = program->n_buckets - 1;
  guint32                at = hash_instruction (instruction) & mask;

  while (program->buckets[at] != 0 &&
         !is_same (&all[program->buckets[at] - 1], instruction))
    at = (at + 1) & mask;
  return &program->buckets[at];
}

static void
grow_buckets (CostProgram *program)
{
  g_free (program->buckets);
  program->n_buckets *= 2;
  program->buckets = g_new0 (guint32, program->n_buckets);
  for (guint i = 0; i < program->instructions->len; i++)
    *find_bucket (program, cost_program_get (program, i)) = i + 1;
}

/* In a bucket that was found empty. */
static CostSlot
append_instruction (CostProgram           *program,
                    guint32               *bucket,
                    const CostInstruction *instruction,
                    const CostRange       *range)
{
  if (cost_program_is_full (program))
    return 0;
  g_array_append_vals (program->instructions, instruction, 1);
  g_array_append_vals (program->ranges, range, 1);
  *bucket = program->instructions->len;
  if (program->instructions->len * 2 > program->n_buckets)
    grow_buckets (program);
  return program->instructions->len - 1;
}

/* As it is: what is folded has the bits that a run would give it. */
static CostSlot
add_constant (CostProgram *program, double value)
{
  CostInstruction instruction = { .op = COST_OP_CONSTANT, .constant = value };
  guint32        *bucket = find_bucket (program, &instruction);
  CostRange       range;

  if (*bucket != 0)
    return *bucket - 1;
  range = cost_range_of_constant (value);
  return append_instruction (program, bucket, &instruction, &range);
}

/**
 * cost_program_new:
 *
 * Returns: (transfer full): a program with one instruction, the constant 0
 */
CostProgram *
cost_program_new (void)
{
  CostProgram *program = g_new0 (CostProgram, 1);

  program->instructions = g_array_new (FALSE, TRUE, sizeof (CostInstruction));
  program->ranges = g_array_new (FALSE, TRUE, sizeof (CostRange));
  program->n_buckets = 1024;
  program->buckets = g_new0 (guint32, program->n_buckets);
  cost_program_constant (program, 0.0);
  return program;
}

/**
 * cost_program_free:
 * @program: (transfer full) (nullable): a program
 *
 * Frees @program.
 */
void
cost_program_free (CostProgram *program)
{
  if (program == NULL)
    return;
  g_array_unref (program->instructions);
  g_array_unref (program->ranges);
  g_free (program->buckets);
  g_free (program);
}

/**
 * cost_program_constant:
 * @program: a program
 * @value: a number
 *
 * Returns: the slot that holds @value
 */
CostSlot
cost_program_constant (CostProgram *program, double value)
{
  return add_constant (program, cost_op_bound (value) + 0.0);
}

/**
 * cost_program_dimension:
 * @program: a program
 * @dimension: a dimension
 *
 * Returns: the slot into which a run puts the value of @dimension
 */
CostSlot
cost_program_dimension (CostProgram *program, CostDimension dimension)
{
  CostInstruction instruction = { .op = COST_OP_DIMENSION };
  CostRange       range = cost_range_of_dimension ();
  guint32        *bucket;

  instruction.a = (CostSlot)dimension;
  bucket = find_bucket (program, &instruction);
  return *bucket != 0
             ? *bucket - 1
             : append_instruction (program, bucket, &instruction, &range);
}

/**
 * cost_program_get_constant:
 * @program: a program
 * @slot: a slot of it
 * @value: (out) (optional): return location for the value
 *
 * Returns: whether @slot is the same for every workload
 */
gboolean
cost_program_get_constant (const CostProgram *program,
                           CostSlot           slot,
                           double            *value)
{
  const CostInstruction *instruction = &get_all (program)[slot];

  if (instruction->op != COST_OP_CONSTANT)
    return FALSE;
  if (value != NULL)
    *value = instruction->constant;
  return TRUE;
}

static gboolean
fold_constants (CostProgram           *program,
                const CostInstruction *instruction,
                CostSlot              *slot)
{
  guint    n_operands = cost_op_get_n_operands (instruction->op);
  CostSlot operands[3] = { instruction->a, instruction->b, instruction->c };
  double   values[3] = { 0.0, 0.0, 0.0 };

  for (guint i = 0; i < n_operands; i++)
    if (!cost_program_get_constant (program, operands[i], &values[i]))
      return FALSE;
  *slot = add_constant (
      program,
      cost_op_apply (instruction->op, values[0], values[1], values[2]));
  return TRUE;
}

/* By what is known already, or by a new instruction. */
static CostSlot
add_operation (CostProgram *program, CostInstruction *instruction)
{
  CostSlot  slot;
  CostRange range;
  guint32  *bucket;

  if (fold_constants (program, instruction, &slot) ||
      cost_identity_find (program, instruction, &slot))
    return slot;
  bucket = find_bucket (program, instruction);
  if (*bucket != 0)
    return *bucket - 1;
  range = cost_range_apply (instruction->op,
                            *cost_program_get_range (program, instruction->a),
                            *cost_program_get_range (program, instruction->b),
                            *cost_program_get_range (program, instruction->c));
  cost_identity_narrow (program, instruction, &range);
  if (range.low == range.high)
    return add_constant (program, range.low + 0.0);
  return append_instruction (program, bucket, instruction, &range);
}

/**
 * cost_program_unary:
 * @program: a program
 * @op: an operation of one operand
 * @operand: a slot
 *
 * Returns: the slot of the result
 */
CostSlot
cost_program_unary (CostProgram *program, CostOp op, CostSlot operand)
{
  CostInstruction instruction = { .op = op, .a = operand };

  g_return_val_if_fail (cost_op_get_n_operands (op) == 1, 0);

  return add_operation (program, &instruction);
}

/**
 * cost_program_binary:
 * @program: a program
 * @op: an operation of two operands
 * @left: a slot
 * @right: a slot
 *
 * Returns: the slot of the result
 */
CostSlot
cost_program_binary (CostProgram *program,
                     CostOp       op,
                     CostSlot     left,
                     CostSlot     right)
{
  CostInstruction instruction = { .op = op, .a = left, .b = right };

  g_return_val_if_fail (cost_op_get_n_operands (op) == 2, 0);

  return add_operation (program, &instruction);
}

/**
 * cost_program_select:
 * @program: a program
 * @condition: a slot, true where it is not 0
 * @yes: a slot
 * @no: a slot
 *
 * Returns: the slot that holds @yes where @condition is true, else @no
 */
CostSlot
cost_program_select (CostProgram *program,
                     CostSlot     condition,
                     CostSlot     yes,
                     CostSlot     no)
{
  CostInstruction instruction = { .op = COST_OP_SELECT,
                                  .a = condition,
                                  .b = yes,
                                  .c = no };

  return add_operation (program, &instruction);
}

/**
 * cost_program_get_length:
 * @program: a program
 *
 * Returns: the number of slots
 */
guint
cost_program_get_length (const CostProgram *program)
{
  return program->instructions->len;
}

/**
 * cost_program_is_full:
 * @program: a program
 *
 * Returns: whether the program has reached its bound; what is added from
 *   then on has no meaning, and the program must not be run
 */
gboolean
cost_program_is_full (const CostProgram *program)
{
  return program->instructions->len >= COST_PROGRAM_MAX_INSTRUCTIONS;
}

/**
 * cost_program_get:
 * @program: a program
 * @slot: a slot of it
 *
 * Returns: (transfer none): the instruction that fills @slot
 */
const CostInstruction *
cost_program_get (const CostProgram *program, CostSlot slot)
{
  return &g_array_index (program->instructions, CostInstruction, slot);
}

/**
 * cost_program_get_range: (skip)
 * @program: a program
 * @slot: a slot of it
 *
 * Returns: (transfer none): what the value of @slot may be; until the next
 *   instruction is added
 */
const CostRange *
cost_program_get_range (const CostProgram *program, CostSlot slot)
{
  return &g_array_index (program->ranges, CostRange, slot);
}

/**
 * cost_program_run:
 * @program: a program
 * @dimensions: the values of a workload, COST_N_DIMENSIONS of them, and
 *   behind them what else the program was compiled to read
 * @slots: (out caller-allocates): as many as the program has
 *
 * Computes every slot for one workload.
 */
void
cost_program_run (const CostProgram *program,
                  const double      *dimensions,
                  double            *slots)
{
  const CostInstruction *instructions =
      (const CostInstruction *)program->instructions->data;

  for (guint i = 0; i < program->instructions->len; i++)
    {
      const CostInstruction *at = &instructions[i];

      if (at->op == COST_OP_CONSTANT)
        slots[i] = at->constant;
      else if (at->op == COST_OP_DIMENSION)
        slots[i] = dimensions[at->a];
      else
        slots[i] =
            cost_op_apply (at->op, slots[at->a], slots[at->b], slots[at->c]);
    }
}
