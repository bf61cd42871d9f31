/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Running a program over a block of workloads.
 *
 * What no column touches is computed once; the rest is computed a short run of
 * cells at a time, in columns that are used again as soon as nobody needs
 * them, so that all of it stays in the nearest cache.
 */
#include <string.h>

#include "cost-engine-private.h"
#include "cost-kernel.h"
#include "cost-op-private.h"

#define RUN_LENGTH 256

/* So few cells are quicker one after the other. */
#define FEW_CELLS 8

#define NO_COLUMN G_MAXUINT

/* An operation over columns, ready to be applied to every run of cells. */
typedef struct
{
  CostOp     op;
  CostColumn a;
  CostColumn b;
  CostColumn c;
  double    *result;
} Step;

typedef struct
{
  const CostCode  *code;
  const CostBlock *block;
  guint8          *is_varying; /* owned, a slot each */
  double          *scalars;    /* owned, a slot each */
  guint           *columns;    /* owned, a slot each: which, or NO_COLUMN */
  guint           *last_uses;  /* owned, a slot each */
  double          *storage;    /* owned: n_columns runs */
  guint            n_columns;
  double          *ranks; /* borrowed, nullable: where they go */
  Step            *steps; /* owned */
  guint            n_steps;
} Run;

static int
find_input (const CostBlock *block, CostSlot dimension)
{
  for (guint i = 0; i < block->n_columns; i++)
    if (block->dimensions[i] == dimension)
      return (int)i;
  return -1;
}

static void
compute_scalar (Run *run, CostSlot slot, const CostInstruction *at)
{
  double *scalars = run->scalars;

  if (at->op == COST_OP_CONSTANT)
    scalars[slot] = at->constant;
  else if (at->op == COST_OP_DIMENSION)
    scalars[slot] = run->block->base->values[at->a];
  else
    scalars[slot] =
        cost_op_apply (at->op, scalars[at->a], scalars[at->b], scalars[at->c]);
}

static void
compute_scalars (Run *run)
{
  const GArray *order = run->code->order;

  for (guint i = 0; i < order->len; i++)
    {
      CostSlot               slot = g_array_index (order, CostSlot, i);
      const CostInstruction *at = cost_program_get (run->code->program, slot);

      if (at->op == COST_OP_DIMENSION)
        run->is_varying[slot] = find_input (run->block, at->a) >= 0;
      else if (at->op != COST_OP_CONSTANT)
        run->is_varying[slot] = run->is_varying[at->a] |
                                run->is_varying[at->b] | run->is_varying[at->c];
      if (!run->is_varying[slot])
        compute_scalar (run, slot, at);
    }
}

static void
find_last_uses (Run *run)
{
  const GArray *order = run->code->order;

  for (guint i = 0; i < order->len; i++)
    {
      CostSlot               slot = g_array_index (order, CostSlot, i);
      const CostInstruction *at = cost_program_get (run->code->program, slot);

      run->last_uses[slot] = slot;
      if (at->op <= COST_OP_DIMENSION)
        continue;
      run->last_uses[at->a] = slot;
      run->last_uses[at->b] = slot;
      run->last_uses[at->c] = slot;
    }
  run->last_uses[run->code->total] = G_MAXUINT;
  run->last_uses[run->code->plan] = G_MAXUINT;
  run->last_uses[run->code->flags] = G_MAXUINT;
  run->last_uses[run->code->rank] = G_MAXUINT;
}

static void
release_operand (Run *run, GArray *vacant, CostSlot slot, CostSlot operand)
{
  guint column = run->columns[operand];

  if (column == NO_COLUMN || run->last_uses[operand] != slot)
    return;
  run->last_uses[operand] = 0; /* an operand may stand twice */
  g_array_append_val (vacant, column);
}

static void
assign_columns (Run *run)
{
  const GArray *order = run->code->order;
  g_autoptr (GArray) vacant = g_array_new (FALSE, FALSE, sizeof (guint));

  find_last_uses (run);
  for (guint i = 0; i < order->len; i++)
    {
      CostSlot               slot = g_array_index (order, CostSlot, i);
      const CostInstruction *at = cost_program_get (run->code->program, slot);

      run->columns[slot] = NO_COLUMN;
      if (!run->is_varying[slot])
        continue;
      if (vacant->len > 0)
        {
          run->columns[slot] = g_array_index (vacant, guint, vacant->len - 1);
          g_array_set_size (vacant, vacant->len - 1);
        }
      else
        run->columns[slot] = run->n_columns++;
      if (at->op == COST_OP_DIMENSION)
        continue;
      release_operand (run, vacant, slot, at->a);
      release_operand (run, vacant, slot, at->b);
      release_operand (run, vacant, slot, at->c);
    }
  run->storage = g_new (double, (gsize)MAX (run->n_columns, 1) * RUN_LENGTH);
}

static double *
get_storage (const Run *run, CostSlot slot)
{
  return run->storage + (gsize)run->columns[slot] * RUN_LENGTH;
}

static CostColumn
get_column (const Run *run, CostSlot slot)
{
  CostColumn column = { NULL, run->scalars[slot] };

  if (run->is_varying[slot])
    column.column = get_storage (run, slot);
  return column;
}

static void
make_steps (Run *run)
{
  const GArray *order = run->code->order;

  for (guint i = 0; i < order->len; i++)
    {
      CostSlot               slot = g_array_index (order, CostSlot, i);
      const CostInstruction *at = cost_program_get (run->code->program, slot);
      Step                  *step = &run->steps[run->n_steps];

      if (!run->is_varying[slot])
        continue;
      *step = (Step){ .op = at->op, .result = get_storage (run, slot) };
      if (at->op == COST_OP_DIMENSION)
        step->a.column = run->block->columns[find_input (run->block, at->a)];
      else
        {
          step->a = get_column (run, at->a);
          step->b = get_column (run, at->b);
          step->c = get_column (run, at->c);
        }
      run->n_steps++;
    }
}

static void
compute_columns (const Run *run, guint start, guint n_cells)
{
  for (guint i = 0; i < run->n_steps; i++)
    {
      const Step *at = &run->steps[i];

      if (at->op == COST_OP_DIMENSION)
        memcpy (at->result, at->a.column + start, n_cells * sizeof (double));
      else
        cost_kernel_apply (at->op, &at->a, &at->b, &at->c, at->result, n_cells);
    }
}

static double
read_cell (const CostColumn *column, guint i)
{
  return column->column != NULL ? column->column[i] : column->value;
}

static void
store_cells (const Run *run, guint start, guint n_cells, const CostCells *cells)
{
  CostColumn total = get_column (run, run->code->total);
  CostColumn plan = get_column (run, run->code->plan);
  CostColumn flags = get_column (run, run->code->flags);
  CostColumn rank = get_column (run, run->code->rank);

  for (guint i = 0; i < n_cells; i++)
    {
      if (cells->totals != NULL)
        cells->totals[start + i] = (CostMoney)read_cell (&total, i);
      if (cells->plans != NULL)
        cells->plans[start + i] = (guint8)read_cell (&plan, i);
      if (cells->flags != NULL)
        cells->flags[start + i] = (guint8)read_cell (&flags, i);
      if (run->ranks != NULL)
        run->ranks[start + i] = read_cell (&rank, i);
    }
}

static void
store_cell (const CostCode  *code,
            const double    *slots,
            guint            cell,
            const CostCells *cells)
{
  if (cells->totals != NULL)
    cells->totals[cell] = (CostMoney)slots[code->total];
  if (cells->plans != NULL)
    cells->plans[cell] = (guint8)slots[code->plan];
  if (cells->flags != NULL)
    cells->flags[cell] = (guint8)slots[code->flags];
}

static void
evaluate_singly (const CostCode  *code,
                 const CostBlock *block,
                 const CostCells *cells,
                 double          *ranks)
{
  g_autofree double *slots =
      g_new (double, cost_tape_get_n_slots (code->quick));
  double values[COST_N_DIMENSIONS];

  memcpy (values, block->base->values, sizeof values);
  for (guint cell = 0; cell < block->n_cells; cell++)
    {
      for (guint i = 0; i < block->n_columns; i++)
        values[block->dimensions[i]] = block->columns[i][cell];
      cost_tape_run (code->quick, values, slots);
      store_cell (code, slots, cell, cells);
      if (ranks != NULL)
        ranks[cell] = slots[code->rank];
    }
}

static void
evaluate_columns (const CostCode  *code,
                  const CostBlock *block,
                  const CostCells *cells,
                  double          *ranks)
{
  guint              length = cost_program_get_length (code->program);
  g_autofree guint8 *is_varying = g_new0 (guint8, length);
  g_autofree double *scalars = g_new0 (double, length);
  g_autofree guint  *columns = g_new (guint, length);
  g_autofree guint  *last_uses = g_new0 (guint, length);
  g_autofree Step   *steps = g_new (Step, length);
  Run                run = { .code = code,
                             .block = block,
                             .is_varying = is_varying,
                             .scalars = scalars,
                             .columns = columns,
                             .last_uses = last_uses,
                             .ranks = ranks,
                             .steps = steps };

  compute_scalars (&run);
  assign_columns (&run);
  make_steps (&run);
  for (guint start = 0; start < block->n_cells; start += RUN_LENGTH)
    {
      guint n_cells = MIN (RUN_LENGTH, block->n_cells - start);

      compute_columns (&run, start, n_cells);
      store_cells (&run, start, n_cells, cells);
    }
  g_free (run.storage);
}

/**
 * cost_code_evaluate:
 * @code: what a platform was compiled to
 * @block: the workloads
 * @cells: where the results go, but for the databases
 * @ranks: (nullable): where ranks go, if @code is a variant
 *
 * Runs the program of @code over @block.
 */
void
cost_code_evaluate (const CostCode  *code,
                    const CostBlock *block,
                    const CostCells *cells,
                    double          *ranks)
{
  if (block->n_cells <= FEW_CELLS)
    evaluate_singly (code, block, cells, ranks);
  else
    evaluate_columns (code, block, cells, ranks);
}
