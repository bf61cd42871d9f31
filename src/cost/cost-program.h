/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A flat program over slots: what formulas, meters, plans and limits become.
 *
 * Every instruction writes the slot of its own number, from slots before it
 * (single assignment).  Instructions are shared: asking for the same one twice
 * gives the same slot, and what depends on constants alone is folded, so what
 * two plans or two regions have in common is computed once.
 *
 * A program is built, then sealed by the first evaluation and never changed.
 */
#pragma once

#include "cost-dimension.h"

G_BEGIN_DECLS

#define COST_PROGRAM_MAX_INSTRUCTIONS 400000

/* What a formula may result in; beyond, it stops there. */
#define COST_PROGRAM_MAX_VALUE 1e15

typedef guint32 CostSlot;

typedef enum
{
  COST_OP_CONSTANT,
  COST_OP_DIMENSION, /* operand a: the dimension */
  COST_OP_NOT,
  COST_OP_CEIL,
  COST_OP_FLOOR,
  COST_OP_ROUND,
  COST_OP_CENTS, /* dollars to whole cents, half up */
  COST_OP_BOUND, /* finite and within COST_PROGRAM_MAX_VALUE */
  COST_OP_ADD,
  COST_OP_SUBTRACT,
  COST_OP_MULTIPLY,
  COST_OP_DIVIDE, /* by zero: 0 */
  COST_OP_MIN,
  COST_OP_MAX,
  COST_OP_LESS,
  COST_OP_LESS_EQUAL,
  COST_OP_EQUAL,
  COST_OP_AND,
  COST_OP_OR,
  COST_OP_ROUND_TO, /* operand b: the slot of a constant, the decimals */
  COST_OP_SELECT,   /* a != 0 ? b : c */

  COST_N_OPS
} CostOp;

typedef struct
{
  CostOp   op;
  CostSlot a;
  CostSlot b;
  CostSlot c;
  double   constant;
} CostInstruction;

typedef struct _CostProgram CostProgram;

CostProgram *cost_program_new (void);
void         cost_program_free (CostProgram *program);
CostSlot     cost_program_constant (CostProgram *program, double value);
CostSlot cost_program_dimension (CostProgram *program, CostDimension dimension);
CostSlot cost_program_unary (CostProgram *program, CostOp op, CostSlot operand);
CostSlot cost_program_binary (CostProgram *program,
                              CostOp       op,
                              CostSlot     left,
                              CostSlot     right);
CostSlot cost_program_select (CostProgram *program,
                              CostSlot     condition,
                              CostSlot     yes,
                              CostSlot     no);
gboolean cost_program_get_constant (const CostProgram *program,
                                    CostSlot           slot,
                                    double            *value);
guint    cost_program_get_length (const CostProgram *program);
gboolean cost_program_is_full (const CostProgram *program);
const CostInstruction *cost_program_get (const CostProgram *program,
                                         CostSlot           slot);
void                   cost_program_run (const CostProgram *program,
                                         const double      *dimensions,
                                         double            *slots);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostProgram, cost_program_free)

G_END_DECLS
