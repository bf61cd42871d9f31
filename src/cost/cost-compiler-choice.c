/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Choices: the cheapest row of a table that will do.
 *
 * Row after row, the program asks whether the row will do and is cheaper than
 * the best so far; a column of the chosen row is then a chain of selections
 * over the same answers.  It is the same work for a column of workloads as for
 * one.  Where prices do not depend on the workload, rows are asked from the
 * dearest to the cheapest, and nothing needs to be compared.
 */
#include "cost-compiler-private.h"

#include <string.h>

typedef struct
{
  CostCompiler *compiler;
  guint         choice;
  gint64        candidate; /* what it was before */
  guint64       stamp;     /* likewise */
} Look;

static Look
look_at (CostCompiler *compiler, guint choice, gint64 row)
{
  Look look = { compiler,
                choice,
                compiler->candidates[choice],
                compiler->stamp };

  compiler->candidates[choice] = row;
  cost_compiler_enter (compiler);
  return look;
}

static void
look_away (const Look *look)
{
  look->compiler->candidates[look->choice] = look->candidate;
  look->compiler->stamp = look->stamp;
}

/* What is known of a row. */
typedef struct
{
  guint    row;
  CostSlot will_do;
  CostSlot price;
  gboolean is_fixed; /* the price is known now */
  double   fixed;    /* and this */
} Judgement;

static gboolean
judge_row (CostCompiler     *compiler,
           const CostChoice *choice,
           Judgement        *judgement)
{
  CostProgram *program = compiler->program;
  CostOperand  where = { 0 };
  CostOperand  minimize = { 0 };
  CostSlot     is_known;

  if (!cost_compiler_compile_number (compiler, choice->where, &where) ||
      !cost_compiler_compile_number (compiler, choice->minimize, &minimize))
    return FALSE;
  is_known = cost_program_unary (program,
                                 COST_OP_NOT,
                                 cost_program_binary (program,
                                                      COST_OP_OR,
                                                      where.unknown,
                                                      minimize.unknown));
  judgement->will_do =
      cost_program_binary (program, COST_OP_AND, where.slot, is_known);
  judgement->price = minimize.slot;
  judgement->is_fixed =
      cost_program_get_constant (program, minimize.slot, &judgement->fixed);
  return TRUE;
}

/* From the dearest on; of two at the same price, the first row comes last. */
static int
compare_fixed (gconstpointer a, gconstpointer b)
{
  const Judgement *left = a;
  const Judgement *right = b;

  if (left->fixed != right->fixed)
    return left->fixed > right->fixed ? -1 : 1;
  return left->row > right->row ? -1 : 1;
}

static gboolean
is_all_fixed (const GArray *judgements)
{
  for (guint i = 0; i < judgements->len; i++)
    if (!g_array_index (judgements, Judgement, i).is_fixed)
      return FALSE;
  return TRUE;
}

static void
rank_rows (CostCompiler *compiler, GArray *judgements, CostChoiceMemo *memo)
{
  CostProgram *program = compiler->program;
  gboolean     is_fixed = is_all_fixed (judgements);
  CostSlot     none = cost_program_constant (program, COST_PROGRAM_MAX_VALUE);
  CostSlot     best = none;

  if (is_fixed)
    g_array_sort (judgements, compare_fixed);
  for (guint i = 0; i < judgements->len; i++)
    {
      const Judgement *at = &g_array_index (judgements, Judgement, i);
      CostSlot         is_less = cost_program_binary (program,
                                              COST_OP_LESS,
                                              at->price,
                                              is_fixed ? none : best);
      CostBetterRow    better = { .row = at->row };

      better.slot =
          cost_program_binary (program, COST_OP_AND, at->will_do, is_less);
      if (!is_fixed)
        best = cost_program_select (program, better.slot, at->price, best);
      memo->found =
          cost_program_binary (program, COST_OP_OR, memo->found, better.slot);
      g_array_append_val (memo->better, better);
    }
}

static gboolean
judge_rows (CostCompiler *compiler, guint index, CostChoiceMemo *memo)
{
  const CostChoice *choice =
      g_ptr_array_index (compiler->provider->choices, index);
  g_autoptr (GArray) judgements =
      g_array_new (FALSE, FALSE, sizeof (Judgement));

  for (guint row = 0; row < memo->entry->n_rows; row++)
    {
      Look      look = look_at (compiler, index, row);
      Judgement judgement = { .row = row };
      gboolean  is_good = judge_row (compiler, choice, &judgement);

      look_away (&look);
      if (!is_good)
        return FALSE;
      g_array_append_val (judgements, judgement);
    }
  rank_rows (compiler, judgements, memo);
  return TRUE;
}

static gboolean
fill_memo (CostCompiler *compiler, guint index, CostChoiceMemo *memo)
{
  const CostChoice *choice =
      g_ptr_array_index (compiler->provider->choices, index);
  const CostTable *table =
      g_ptr_array_index (compiler->provider->tables, choice->table);
  CostOperand when = cost_compiler_number (compiler, 1.0);

  memo->entry = cost_compiler_find_entry (compiler, table);
  memo->columns = g_new0 (CostMemo, table->n_columns);
  memo->found = 0;
  if (choice->when != NULL &&
      !cost_compiler_compile_number (compiler, choice->when, &when))
    return FALSE;
  memo->wanted = cost_program_unary (
      compiler->program,
      COST_OP_NOT,
      cost_program_unary (compiler->program, COST_OP_NOT, when.slot));
  if (memo->entry != NULL && !judge_rows (compiler, index, memo))
    return FALSE;
  memo->found = cost_program_binary (compiler->program,
                                     COST_OP_AND,
                                     memo->wanted,
                                     memo->found);
  return TRUE;
}

/**
 * cost_compiler_find_entry:
 * @compiler: a compiler
 * @table: a table of the provider
 *
 * Returns: (transfer none) (nullable): the rows of the day; %NULL before the
 *   first ones
 */
const CostTableEntry *
cost_compiler_find_entry (const CostCompiler *compiler, const CostTable *table)
{
  const CostTableEntry *entry = cost_table_at (table, compiler->at);

  if (entry == NULL && compiler->is_check)
    entry = g_ptr_array_index (table->history, 0);
  return entry;
}

/**
 * cost_compiler_forget_choice:
 * @memo: what is remembered of a choice
 *
 * Frees what @memo holds.
 */
void
cost_compiler_forget_choice (CostChoiceMemo *memo)
{
  g_clear_pointer (&memo->better, g_array_unref);
  g_clear_pointer (&memo->columns, g_free);
}

/**
 * cost_compiler_choose:
 * @compiler: a compiler
 * @choice: the index of a choice
 * @chosen: (out) (transfer none): which rows are better than those before
 *
 * Compiles the choice in the compiler's context.
 *
 * Returns: whether its formulas compile
 */
gboolean
cost_compiler_choose (CostCompiler    *compiler,
                      guint            choice,
                      CostChoiceMemo **chosen)
{
  CostChoiceMemo *memo = &compiler->choices[choice];
  CostChoiceMemo  fresh = { .stamp = compiler->stamp };
  gboolean        has_bill = compiler->has_bill;
  gboolean        is_good;

  *chosen = memo;
  if (memo->stamp == compiler->stamp)
    return TRUE;
  if (compiler->is_choosing[choice])
    return cost_compiler_refuse (compiler,
                                 NULL,
                                 COST_ERROR_FORMAT,
                                 "a choice refers to itself in a circle");
  fresh.better = g_array_new (FALSE, FALSE, sizeof (CostBetterRow));
  compiler->is_choosing[choice] = TRUE;
  compiler->has_bill = FALSE;
  is_good = fill_memo (compiler, choice, &fresh);
  compiler->has_bill = has_bill;
  compiler->is_choosing[choice] = FALSE;
  if (!is_good)
    {
      cost_compiler_forget_choice (&fresh);
      return FALSE;
    }
  cost_compiler_forget_choice (memo);
  *memo = fresh;
  return TRUE;
}

/* What a column holds is the same in all rows of all days. */
static CostValueKind
find_kind (const CostTable *table, guint column)
{
  CostValueKind kind = COST_VALUE_UNKNOWN;

  for (guint i = 0; i < table->history->len && kind == COST_VALUE_UNKNOWN; i++)
    {
      const CostTableEntry *entry = g_ptr_array_index (table->history, i);

      for (guint row = 0; row < entry->n_rows && kind == COST_VALUE_UNKNOWN;
           row++)
        kind = entry->cells[row * table->n_columns + column].kind;
    }
  return kind;
}

/* 0, or no text at all, where no row will do. */
static gboolean
merge_column (CostCompiler         *compiler,
              const CostNode       *node,
              const CostChoiceMemo *memo,
              const CostTable      *table,
              guint                 column,
              CostOperand          *operand)
{
  CostMemo     *known = &memo->columns[column];
  CostProgram  *program = compiler->program;
  CostValueKind kind = find_kind (table, column);

  if (known->stamp != 0)
    {
      *operand = known->operand;
      return TRUE;
    }
  operand->is_text = kind == COST_VALUE_TEXT;
  operand->is_void = kind == COST_VALUE_UNKNOWN;
  for (guint i = 0; i < memo->better->len; i++)
    {
      const CostBetterRow *better =
          &g_array_index (memo->better, CostBetterRow, i);
      CostOperand value = cost_compiler_value (
          compiler,
          &memo->entry->cells[better->row * table->n_columns + column]);

      operand->slot = cost_program_select (program,
                                           better->slot,
                                           value.slot,
                                           operand->slot);
      operand->unknown = cost_program_select (program,
                                              better->slot,
                                              value.unknown,
                                              operand->unknown);
    }
  known->operand = *operand;
  known->stamp = compiler->stamp;
  return cost_compiler_count_steps (compiler, node, memo->better->len);
}

static gboolean
refuse_column (CostCompiler    *compiler,
               const CostNode  *node,
               const CostTable *table)
{
  g_autofree char *what = g_strdup_printf ("column of %s", table->id);

  return cost_compiler_refuse_unknown (compiler,
                                       node,
                                       what,
                                       node->member,
                                       (const char *const *)table->columns,
                                       table->n_columns);
}

/**
 * cost_compiler_read_choice:
 * @compiler: a compiler
 * @node: the name, CHOICE.COLUMN
 * @choice: the index of CHOICE
 * @operand: (out): the cell of the row looked at, or of the row chosen
 *
 * Returns: whether there is such a column
 */
gboolean
cost_compiler_read_choice (CostCompiler   *compiler,
                           const CostNode *node,
                           guint           choice,
                           CostOperand    *operand)
{
  const CostProvider *provider = compiler->provider;
  const CostChoice   *chosen = g_ptr_array_index (provider->choices, choice);
  const CostTable *table = g_ptr_array_index (provider->tables, chosen->table);
  gint64           row = compiler->candidates[choice];
  gboolean         is_found = strcmp (node->member, "found") == 0;
  int              column = cost_table_find_column (table, node->member);
  CostChoiceMemo  *memo = NULL;

  if (column < 0 && !is_found)
    return refuse_column (compiler, node, table);
  if (row >= 0)
    {
      const CostTableEntry *entry = cost_compiler_find_entry (compiler, table);
      guint at = (guint)row * table->n_columns + (guint)MAX (column, 0);

      *operand = is_found ? cost_compiler_number (compiler, 1.0)
                          : cost_compiler_value (compiler, &entry->cells[at]);
      return TRUE;
    }
  if (!cost_compiler_choose (compiler, choice, &memo))
    return FALSE;
  if (is_found)
    operand->slot = memo->found;
  return is_found ||
         merge_column (compiler, node, memo, table, (guint)column, operand);
}
