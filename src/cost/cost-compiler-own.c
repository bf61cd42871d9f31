/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whether a line rests on the user's own prices: one of its formulas reads a
 * cell of theirs, directly or through a named formula, or a discount of
 * theirs is taken off it.
 */
#include "cost-compiler-private.h"

#include <string.h>

#define OWN 'U'

typedef struct
{
  const CostCompiler *compiler;
  const CostSource   *source; /* borrowed, nullable: of an own price */
  GPtrArray          *open;   /* borrowed CostFormula*: still to be looked at */
  gboolean           *is_seen; /* a named formula each */
} Search;

static void
read_price (Search *search, const char *id)
{
  const GPtrArray *prices = search->compiler->provider->prices;

  for (guint i = 0; i < prices->len; i++)
    {
      const CostPrice     *price = g_ptr_array_index (prices, i);
      const CostPriceCell *cell = NULL;

      if (strcmp (price->id, id) != 0)
        continue;
      cell = cost_compiler_find_cell (search->compiler, price);
      if (cell != NULL && cell->confidence == OWN)
        search->source = cell->source;
    }
}

static void
read_name (Search *search, const CostNode *node)
{
  const GPtrArray *formulas = search->compiler->provider->formulas;

  if (node->member != NULL)
    {
      if (strcmp (node->text, "price") == 0)
        read_price (search, node->member);
      return;
    }
  for (guint i = 0; i < formulas->len; i++)
    {
      const CostNamedFormula *named = g_ptr_array_index (formulas, i);

      if (search->is_seen[i] || strcmp (named->id, node->text) != 0)
        continue;
      search->is_seen[i] = TRUE;
      g_ptr_array_add (search->open, named->formula);
    }
}

/* As deep as a formula may be. */
static void
read_node (Search *search, const CostFormula *formula, guint index)
{
  const CostNode *node = cost_formula_get_node (formula, index);

  if (node->kind == COST_NODE_NAME)
    read_name (search, node);
  if (node->kind <= COST_NODE_NAME)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (node->operands); i++)
    if (i == 0 || node->operands[i] != 0)
      read_node (search, formula, node->operands[i]);
}

static void
open_formulas (const CostMeter *meter, GPtrArray *open)
{
  CostFormula *const formulas[] = { meter->quantity,
                                    meter->allowance,
                                    meter->block,
                                    meter->minimum,
                                    meter->cap };

  for (gsize i = 0; i < G_N_ELEMENTS (formulas); i++)
    if (formulas[i] != NULL)
      g_ptr_array_add (open, formulas[i]);
  for (guint i = 0; i < meter->tiers->len; i++)
    {
      const CostTier *tier = g_ptr_array_index (meter->tiers, i);

      if (tier->up_to != NULL)
        g_ptr_array_add (open, tier->up_to);
      g_ptr_array_add (open, tier->price);
    }
}

static const CostSource *
find_own_source (const CostCompiler *compiler, const CostMeter *meter)
{
  g_autoptr (GPtrArray) open = g_ptr_array_new ();
  g_autofree gboolean *is_seen =
      g_new0 (gboolean, compiler->provider->formulas->len + 1);
  Search search = { compiler, NULL, open, is_seen };

  open_formulas (meter, open);
  for (guint i = 0; i < open->len && search.source == NULL; i++)
    {
      const CostFormula *formula = g_ptr_array_index (open, i);

      read_node (&search, formula, cost_formula_get_root (formula));
    }
  return search.source;
}

/**
 * cost_compiler_mark_own:
 * @compiler: a compiler, in the context of @line
 * @line: a line that is priced
 *
 * Gives @line the confidence 'U' if it rests on the user's own prices, and
 * their file as its source if one of its prices is theirs; a line that is
 * only discounted keeps the source of its list price.
 */
void
cost_compiler_mark_own (CostCompiler *compiler, CostLineSlots *line)
{
  const CostSource *source = NULL;

  if (compiler->provider->own == NULL)
    return;
  source = find_own_source (compiler, line->meter);
  if (source != NULL)
    line->source = source;
  if (source != NULL || line->discount > 0)
    line->confidence = OWN;
}
