/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where the price of a line comes from: the first price, table or plan that
 * its formula reads, with the source, the confidence and the day.
 */
#include "cost-compiler-private.h"

#include <string.h>

#define MAX_TRACE_DEPTH 64

static gboolean trace_formula (CostCompiler      *compiler,
                               const CostFormula *formula,
                               guint              index,
                               guint              depth,
                               CostLineSlots     *line);

/* Where a price is not known yet, the line says from when on it is. */
static void
note_first_day (const CostCompiler *compiler,
                const CostPrice    *price,
                CostLineSlots      *line)
{
  const CostPriceEntry *first = g_ptr_array_index (price->history, 0);

  if (first->from > compiler->at)
    line->price_from = first->from;
}

static gboolean
trace_price (CostCompiler *compiler, const char *id, CostLineSlots *line)
{
  const GPtrArray *prices = compiler->provider->prices;

  for (guint i = 0; i < prices->len; i++)
    {
      const CostPrice      *price = g_ptr_array_index (prices, i);
      const CostPriceEntry *entry = cost_price_at (price, compiler->at);
      const CostPriceCell  *cell = cost_compiler_find_cell (compiler, price);

      if (strcmp (price->id, id) != 0)
        continue;
      note_first_day (compiler, price, line);
      if (cell == NULL)
        return FALSE;
      line->source = cell->source;
      line->confidence = cell->confidence;
      line->price_from = entry->from;
      return TRUE;
    }
  return FALSE;
}

static gboolean
trace_name (CostCompiler   *compiler,
            const CostNode *node,
            guint           depth,
            CostLineSlots  *line)
{
  const CostProvider *provider = compiler->provider;

  if (node->member != NULL && strcmp (node->text, "price") == 0)
    return trace_price (compiler, node->member, line);
  if (node->member != NULL && strcmp (node->text, "plan") == 0 &&
      compiler->plan->source != NULL)
    {
      line->source = compiler->plan->source;
      line->confidence = line->source->confidence;
      line->price_from = compiler->plan->from;
      return TRUE;
    }
  for (guint i = 0; node->member != NULL && i < provider->choices->len; i++)
    {
      const CostChoice *choice = g_ptr_array_index (provider->choices, i);
      const CostTable  *table =
          g_ptr_array_index (provider->tables, choice->table);
      const CostTableEntry *entry = cost_table_at (table, compiler->at);

      if (strcmp (choice->id, node->text) != 0 || entry == NULL)
        continue;
      line->source = entry->source;
      line->confidence = entry->confidence;
      line->price_from = entry->from;
      return TRUE;
    }
  for (guint i = 0; node->member == NULL && i < provider->formulas->len; i++)
    {
      const CostNamedFormula *named = g_ptr_array_index (provider->formulas, i);

      if (strcmp (named->id, node->text) == 0)
        return trace_formula (compiler,
                              named->formula,
                              cost_formula_get_root (named->formula),
                              depth + 1,
                              line);
    }
  return FALSE;
}

static gboolean
trace_formula (CostCompiler      *compiler,
               const CostFormula *formula,
               guint              index,
               guint              depth,
               CostLineSlots     *line)
{
  const CostNode *node = cost_formula_get_node (formula, index);

  if (depth > MAX_TRACE_DEPTH || node->kind < COST_NODE_NAME ||
      ++compiler->n_steps > COST_COMPILER_MAX_STEPS)
    return FALSE;
  if (node->kind == COST_NODE_NAME)
    return trace_name (compiler, node, depth, line);
  for (guint i = 0; i < 3; i++)
    if ((i == 0 || node->operands[i] != 0) &&
        trace_formula (compiler, formula, node->operands[i], depth + 1, line))
      return TRUE;
  return FALSE;
}

/**
 * cost_compiler_trace:
 * @compiler: a compiler, in the context of @line
 * @price: the formula of the line's price
 * @line: the line, of which the origin is filled in
 *
 * Follows @price to the first figure of the catalogue that it reads.
 */
void
cost_compiler_trace (CostCompiler      *compiler,
                     const CostFormula *price,
                     CostLineSlots     *line)
{
  trace_formula (compiler, price, cost_formula_get_root (price), 0, line);
}
