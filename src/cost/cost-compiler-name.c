/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the names of a formula stand for: dimensions, the month, prices,
 * regions, plans, choices, the bill so far, and other formulas.
 */
#include "cost-compiler-private.h"

#include <string.h>

#include "cost-suggest.h"

static gboolean
resolve_dimension (CostCompiler *compiler,
                   CostDimension dimension,
                   CostOperand  *operand)
{
  const CostDimensionInfo *info = cost_dimension_get_info (dimension);
  double value = compiler->scenario->workload.values[dimension];

  if ((compiler->varying >> dimension & 1) != 0)
    operand->slot = cost_program_dimension (compiler->program, dimension);
  else
    operand->slot = cost_program_constant (compiler->program, value);
  if (info->kind == COST_KIND_CHOICE)
    {
      operand->is_text = TRUE;
      operand->choices = info;
    }
  return TRUE;
}

/**
 * cost_compiler_find_cell:
 * @compiler: a compiler
 * @price: a price of the provider
 *
 * Returns: (transfer none) (nullable): what @price is on the day and in the
 *   region the compiler stands in; %NULL where that is not known
 */
const CostPriceCell *
cost_compiler_find_cell (const CostCompiler *compiler, const CostPrice *price)
{
  const CostPriceEntry *entry = cost_price_at (price, compiler->at);
  const CostValue      *property;
  const char           *key = NULL;

  if (entry == NULL || (price->by != -1 && compiler->region == NULL))
    return NULL;
  if (price->by == -2)
    key = compiler->region->id;
  else if (price->by >= 0)
    {
      property = &compiler->region->properties[price->by];
      if (property->kind != COST_VALUE_TEXT)
        return NULL;
      key = property->text;
    }
  return cost_price_entry_find (entry, key);
}

static gboolean
refuse_price (CostCompiler *compiler, const CostNode *node)
{
  const GPtrArray *prices = compiler->provider->prices;
  g_autoptr (GPtrArray) known = g_ptr_array_new ();

  for (guint i = 0; i < prices->len; i++)
    g_ptr_array_add (known, ((CostPrice *)g_ptr_array_index (prices, i))->id);
  return cost_compiler_refuse_unknown (compiler,
                                       node,
                                       "price",
                                       node->member,
                                       (const char *const *)known->pdata,
                                       known->len);
}

static gboolean
resolve_price (CostCompiler   *compiler,
               const CostNode *node,
               CostOperand    *operand)
{
  const GPtrArray *prices = compiler->provider->prices;

  for (guint i = 0; i < prices->len; i++)
    {
      const CostPrice     *price = g_ptr_array_index (prices, i);
      const CostPriceCell *cell;

      if (strcmp (price->id, node->member) != 0)
        continue;
      cell = cost_compiler_find_cell (compiler, price);
      if (cell != NULL && cell->is_known)
        *operand = cost_compiler_number (compiler, cell->value);
      else
        operand->unknown = cost_program_constant (compiler->program, 1.0);
      return TRUE;
    }
  return refuse_price (compiler, node);
}

static gboolean
resolve_region (CostCompiler   *compiler,
                const CostNode *node,
                CostOperand    *operand)
{
  const CostProvider *provider = compiler->provider;

  if (strcmp (node->member, "index") == 0)
    {
      *operand = cost_compiler_number (compiler, compiler->position);
      return TRUE;
    }
  if (strcmp (node->member, "id") == 0)
    {
      operand->is_text = TRUE;
      operand->slot = cost_compiler_text (
          compiler,
          compiler->region != NULL ? compiler->region->id : "");
      return TRUE;
    }
  for (guint i = 0; i < provider->n_properties; i++)
    if (strcmp (provider->properties[i], node->member) == 0)
      {
        const CostRegion *region = compiler->region;
        const CostRegion *any = g_ptr_array_index (provider->regions, 0);

        *operand = cost_compiler_value (
            compiler,
            &(region != NULL ? region : any)->properties[i]);
        return TRUE;
      }
  return cost_compiler_refuse_unknown (
      compiler,
      node,
      "property of regions",
      node->member,
      (const char *const *)provider->properties,
      provider->n_properties);
}

static gboolean
resolve_plan (CostCompiler   *compiler,
              const CostNode *node,
              CostOperand    *operand)
{
  const CostProvider *provider = compiler->provider;

  if (strcmp (node->member, "id") == 0)
    {
      operand->is_text = TRUE;
      operand->slot = cost_compiler_text (compiler, compiler->plan->id);
      return TRUE;
    }
  for (guint i = 0; i < provider->n_plan_values; i++)
    if (strcmp (provider->plan_values[i], node->member) == 0)
      {
        *operand = cost_compiler_value (compiler, &compiler->plan->values[i]);
        return TRUE;
      }
  return cost_compiler_refuse_unknown (
      compiler,
      node,
      "value of plans",
      node->member,
      (const char *const *)provider->plan_values,
      provider->n_plan_values);
}

static gboolean
resolve_platform (CostCompiler   *compiler,
                  const CostNode *node,
                  CostOperand    *operand)
{
  if (strcmp (node->member, "id") != 0)
    return cost_compiler_refuse (compiler,
                                 node,
                                 COST_ERROR_UNKNOWN,
                                 "of the platform only platform.id is known");
  operand->is_text = TRUE;
  operand->slot = cost_compiler_text (compiler, compiler->platform->id);
  return TRUE;
}

static gboolean
resolve_bill (CostCompiler   *compiler,
              const CostNode *node,
              CostOperand    *operand)
{
  CostSlot hundred = cost_program_constant (compiler->program, 100.0);
  CostSlot cents = 0;
  gboolean is_found = strcmp (node->member, "total") == 0;

  if (!compiler->has_bill)
    return cost_compiler_refuse (compiler,
                                 node,
                                 COST_ERROR_FORMAT,
                                 "the bill so far can be read in meters that "
                                 "are billed once, and in no other place");
  if (is_found)
    cents = compiler->bill_total;
  for (int i = 0; i < COST_N_CATEGORIES; i++)
    if (strcmp (cost_category_get_word (i), node->member) == 0)
      {
        cents = compiler->bill[i];
        is_found = TRUE;
      }
  if (!is_found)
    return cost_compiler_refuse (compiler,
                                 node,
                                 COST_ERROR_UNKNOWN,
                                 "“%s” is neither total nor a category",
                                 node->member);
  operand->slot =
      cost_program_binary (compiler->program, COST_OP_DIVIDE, cents, hundred);
  return TRUE;
}

/* What a dimension is in other months, by which some terms of this one are
 * settled: this one's own value, unless it has a spike. */
static gboolean
resolve_usual (CostCompiler   *compiler,
               const CostNode *node,
               CostOperand    *operand)
{
  const CostScenario *scenario = compiler->scenario;
  CostDimension       dimension;

  if (!cost_dimension_find (node->member, &dimension))
    return cost_compiler_refuse (compiler,
                                 node,
                                 COST_ERROR_UNKNOWN,
                                 "“%s” is no dimension",
                                 node->member);
  if (!scenario->has_usual ||
      cost_dimension_get_info (dimension)->kind == COST_KIND_CHOICE)
    return resolve_dimension (compiler, dimension, operand);
  *operand = cost_compiler_number (compiler, scenario->usual.values[dimension]);
  return TRUE;
}

typedef gboolean (*ResolveMember) (CostCompiler   *compiler,
                                   const CostNode *node,
                                   CostOperand    *operand);

static const struct
{
  const char   *name;
  ResolveMember resolve;
} spaces[] = {
  { "price", resolve_price },       { "region", resolve_region },
  { "plan", resolve_plan },         { "bill", resolve_bill },
  { "platform", resolve_platform }, { "usual", resolve_usual },
};

static gboolean
refuse_space (CostCompiler *compiler, const CostNode *node)
{
  const GPtrArray *choices = compiler->provider->choices;
  g_autoptr (GPtrArray) known = g_ptr_array_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (spaces); i++)
    g_ptr_array_add (known, (gpointer)spaces[i].name);
  for (guint i = 0; i < choices->len; i++)
    g_ptr_array_add (known, ((CostChoice *)g_ptr_array_index (choices, i))->id);
  return cost_compiler_refuse_unknown (compiler,
                                       node,
                                       "name",
                                       node->text,
                                       (const char *const *)known->pdata,
                                       known->len);
}

static gboolean
resolve_member (CostCompiler   *compiler,
                const CostNode *node,
                CostOperand    *operand)
{
  const GPtrArray *choices = compiler->provider->choices;

  for (gsize i = 0; i < G_N_ELEMENTS (spaces); i++)
    if (strcmp (spaces[i].name, node->text) == 0)
      return spaces[i].resolve (compiler, node, operand);
  for (guint i = 0; i < choices->len; i++)
    {
      const CostChoice *choice = g_ptr_array_index (choices, i);

      if (strcmp (choice->id, node->text) == 0)
        return cost_compiler_read_choice (compiler, node, i, operand);
    }
  return refuse_space (compiler, node);
}

static gboolean
resolve_formula (CostCompiler   *compiler,
                 const CostNode *node,
                 guint           index,
                 CostOperand    *operand)
{
  const CostNamedFormula *named =
      g_ptr_array_index (compiler->provider->formulas, index);
  CostMemo *memo = &compiler->formulas[index];
  gboolean  has_bill = compiler->has_bill;
  gboolean  is_good;

  if (memo->stamp == compiler->stamp)
    {
      *operand = memo->operand;
      return TRUE;
    }
  if (compiler->is_open[index])
    return cost_compiler_refuse (
        compiler,
        node,
        COST_ERROR_FORMAT,
        "the formula “%s” refers to itself in a circle",
        named->id);
  compiler->is_open[index] = TRUE;
  compiler->has_bill = FALSE;
  is_good = cost_compiler_compile (compiler, named->formula, operand);
  compiler->has_bill = has_bill;
  compiler->is_open[index] = FALSE;
  if (!is_good)
    return FALSE;
  if (!operand->is_text)
    operand->slot =
        cost_program_unary (compiler->program, COST_OP_BOUND, operand->slot);
  memo->operand = *operand;
  memo->stamp = compiler->stamp;
  return TRUE;
}

static gboolean
refuse_name (CostCompiler *compiler, const CostNode *node)
{
  const GPtrArray *formulas = compiler->provider->formulas;
  g_autoptr (GPtrArray) known = g_ptr_array_new ();
  g_autofree char *nearest = NULL;

  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    g_ptr_array_add (known, (gpointer)cost_dimension_get_info (i)->id);
  for (guint i = 0; i < compiler->n_inputs; i++)
    g_ptr_array_add (known, (gpointer)compiler->inputs[i]);
  for (guint i = 0; i < formulas->len; i++)
    g_ptr_array_add (known,
                     ((CostNamedFormula *)g_ptr_array_index (formulas, i))->id);
  nearest =
      cost_suggest (node->text, (const char *const *)known->pdata, known->len);
  /* There are too many to list. */
  return cost_compiler_refuse_unknown (compiler,
                                       node,
                                       "name",
                                       node->text,
                                       (const char *const *)known->pdata,
                                       nearest != NULL ? known->len : 0);
}

static gboolean
resolve_input (CostCompiler   *compiler,
               const CostNode *node,
               CostOperand    *operand)
{
  for (guint i = 0; i < compiler->n_inputs; i++)
    if (strcmp (compiler->inputs[i], node->text) == 0)
      {
        operand->slot =
            cost_program_dimension (compiler->program,
                                    (CostDimension)(COST_N_DIMENSIONS + i));
        return TRUE;
      }
  return FALSE;
}

static gboolean
resolve_month (CostCompiler   *compiler,
               const CostNode *node,
               CostOperand    *operand)
{
  double native = compiler->provider->month_hours;

  if (strcmp (node->text, "hours") == 0)
    *operand = cost_compiler_number (compiler, compiler->hours);
  else if (strcmp (node->text, "month_scale") == 0)
    *operand = cost_compiler_number (compiler, compiler->hours / native);
  else if (strcmp (node->text, "share") == 0)
    operand->slot = compiler->share;
  else
    return FALSE;
  return TRUE;
}

/**
 * cost_compiler_resolve:
 * @compiler: a compiler
 * @node: a name
 * @operand: (out): what it stands for in this context
 *
 * Returns: whether there is such a name
 */
gboolean
cost_compiler_resolve (CostCompiler   *compiler,
                       const CostNode *node,
                       CostOperand    *operand)
{
  const GPtrArray *formulas = compiler->provider->formulas;
  CostDimension    dimension;

  if (node->member != NULL)
    return resolve_member (compiler, node, operand);
  if (cost_dimension_find (node->text, &dimension))
    return resolve_dimension (compiler, dimension, operand);
  if (resolve_input (compiler, node, operand) ||
      resolve_month (compiler, node, operand))
    return TRUE;
  for (guint i = 0; i < formulas->len; i++)
    {
      const CostNamedFormula *named = g_ptr_array_index (formulas, i);

      if (strcmp (named->id, node->text) == 0)
        return resolve_formula (compiler, node, i, operand);
    }
  return refuse_name (compiler, node);
}
