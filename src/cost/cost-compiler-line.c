/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A meter becomes lines of the bill, one for each region or one at all:
 * quantity, less the allowance, in blocks, by tiers, between minimum and cap,
 * rounded half up to the cent.
 */
#include "cost-compiler-private.h"

#include <string.h>

/* What a line passes on to the next one of the same meter. */
typedef struct
{
  CostOperand allowance; /* what is left of it */
  gboolean    is_started;
} Meter;

static CostSlot
binary (CostCompiler *compiler, CostOp op, CostSlot left, CostSlot right)
{
  return cost_program_binary (compiler->program, op, left, right);
}

static CostSlot
at_least_zero (CostCompiler *compiler, CostSlot slot)
{
  return binary (compiler, COST_OP_MAX, 0, slot); /* never -0 */
}

/* Not known, and it would matter. */
static void
note_unknown (CostCompiler  *compiler,
              CostLineSlots *line,
              CostSlot       matters,
              CostSlot       unknown)
{
  line->unpriced = binary (compiler,
                           COST_OP_OR,
                           line->unpriced,
                           binary (compiler, COST_OP_AND, matters, unknown));
}

/* Whether an amount is more than what a division leaves over: the shares of
 * an allowance that is used up to the last bit do not add up to it exactly. */
static CostSlot
is_something (CostCompiler        *compiler,
              const CostLineSlots *line,
              CostSlot             amount)
{
  CostSlot relative = binary (compiler,
                              COST_OP_MULTIPLY,
                              line->quantity,
                              cost_program_constant (compiler->program, 4e-15));
  CostSlot slack = binary (compiler,
                           COST_OP_ADD,
                           cost_program_constant (compiler->program, 1e-9),
                           relative);

  return binary (compiler, COST_OP_LESS, slack, amount);
}

/* What shapes the bill of a line matters where there is something to bill. */
static void
note_unknown_of (CostCompiler  *compiler,
                 CostLineSlots *line,
                 CostSlot       amount,
                 CostSlot       unknown)
{
  if (unknown != 0)
    note_unknown (compiler,
                  line,
                  is_something (compiler, line, amount),
                  unknown);
}

static gboolean
compile_optional (CostCompiler      *compiler,
                  CostLineSlots     *line,
                  const CostFormula *formula,
                  CostSlot          *slot)
{
  CostOperand operand = { 0 };

  if (!cost_compiler_compile_number (compiler, formula, &operand))
    return FALSE;
  note_unknown_of (compiler, line, line->billable, operand.unknown);
  *slot = at_least_zero (compiler, operand.slot);
  return TRUE;
}

static gboolean
is_usage_of (const CostUsage    *usage,
             const CostCompiler *compiler,
             const CostMeter    *meter)
{
  return strcmp (usage->platform, compiler->provider->id) == 0 &&
         strcmp (usage->meter, meter->id) == 0 &&
         (usage->region == NULL ||
          (meter->per_region &&
           strcmp (usage->region, compiler->region->id) == 0));
}

/* What was measured in the region goes before what was measured at all. */
static const CostUsage *
find_usage (const CostCompiler *compiler, const CostMeter *meter)
{
  const GPtrArray *usage = compiler->scenario->usage;
  const CostUsage *found = NULL;

  for (guint i = 0; i < usage->len; i++)
    {
      const CostUsage *at = g_ptr_array_index (usage, i);

      if (is_usage_of (at, compiler, meter) &&
          (found == NULL || at->region != NULL))
        found = at;
    }
  return found;
}

/* What was measured in a region is billed once, though several places may be
 * served by it; what was measured at all is split as the workload is. */
static CostSlot
read_usage (CostCompiler    *compiler,
            const CostMeter *meter,
            const CostUsage *usage)
{
  CostSlot quantity =
      cost_program_constant (compiler->program, usage->quantity);

  if (usage->region != NULL)
    return cost_compiler_is_region_repeated (compiler) ? 0 : quantity;
  if (meter->per_region)
    return binary (compiler, COST_OP_MULTIPLY, quantity, compiler->share);
  return quantity;
}

static gboolean
compile_quantity (CostCompiler *compiler, CostLineSlots *line, CostSlot in_use)
{
  const CostUsage *usage = find_usage (compiler, line->meter);
  CostOperand      when = cost_compiler_number (compiler, 1.0);
  CostOperand      quantity = { 0 };

  if (line->meter->when != NULL &&
      !cost_compiler_compile_number (compiler, line->meter->when, &when))
    return FALSE;
  if (!cost_compiler_compile_number (compiler,
                                     line->meter->quantity,
                                     &quantity))
    return FALSE;
  line->active = binary (compiler, COST_OP_AND, in_use, when.slot);
  if (usage != NULL)
    {
      line->is_override = TRUE;
      line->active = in_use;
      when.unknown = 0;
      quantity = (CostOperand){ 0 };
      quantity.slot = read_usage (compiler, line->meter, usage);
    }
  note_unknown (compiler, line, in_use, when.unknown);
  note_unknown (compiler, line, line->active, quantity.unknown);
  line->quantity = cost_program_select (compiler->program,
                                        line->active,
                                        at_least_zero (compiler, quantity.slot),
                                        0);
  return TRUE;
}

static gboolean
subtract_allowance (CostCompiler *compiler, CostLineSlots *line, Meter *meter)
{
  gboolean     is_shared = !line->meter->allowance_per_region;
  CostOperand *left = &meter->allowance;

  line->billable = line->quantity;
  line->allowance_used = 0;
  if (line->meter->allowance == NULL)
    return TRUE;
  if (!is_shared || !meter->is_started)
    {
      if (!cost_compiler_compile_number (compiler,
                                         line->meter->allowance,
                                         left))
        return FALSE;
      left->slot = at_least_zero (compiler, left->slot);
    }
  note_unknown_of (compiler, line, line->quantity, left->unknown);
  line->allowance_used =
      binary (compiler, COST_OP_MIN, line->quantity, left->slot);
  line->billable =
      binary (compiler, COST_OP_SUBTRACT, line->quantity, line->allowance_used);
  left->slot =
      binary (compiler, COST_OP_SUBTRACT, left->slot, line->allowance_used);
  meter->is_started = TRUE;
  return TRUE;
}

static gboolean
round_to_blocks (CostCompiler *compiler, CostLineSlots *line)
{
  CostSlot block = 0;
  CostSlot blocks;

  if (line->meter->block == NULL)
    return TRUE;
  if (!compile_optional (compiler, line, line->meter->block, &block))
    return FALSE;
  blocks = cost_program_unary (
      compiler->program,
      COST_OP_CEIL,
      binary (compiler, COST_OP_DIVIDE, line->billable, block));
  line->billable =
      cost_program_select (compiler->program,
                           block,
                           binary (compiler, COST_OP_MULTIPLY, blocks, block),
                           line->billable);
  return TRUE;
}

/* A tier that would end before it begins is empty: all that is billed falls
 * into one tier, and into one only. */
static gboolean
price_tier (CostCompiler   *compiler,
            CostLineSlots  *line,
            const CostTier *tier,
            CostSlot       *from,
            CostSlot       *dollars)
{
  CostTierSlots slots = { .is_last = tier->up_to == NULL };
  CostOperand   price = { 0 };
  CostSlot      end = line->billable;

  if (!cost_compiler_compile_number (compiler, tier->price, &price) ||
      (!slots.is_last &&
       !compile_optional (compiler, line, tier->up_to, &slots.up_to)))
    return FALSE;
  if (!slots.is_last && *from != 0)
    slots.up_to = binary (compiler, COST_OP_MAX, *from, slots.up_to);
  if (!slots.is_last)
    end = binary (compiler, COST_OP_MIN, line->billable, slots.up_to);
  slots.quantity = line->billable;
  if (!slots.is_last || *from != 0)
    slots.quantity =
        at_least_zero (compiler,
                       binary (compiler, COST_OP_SUBTRACT, end, *from));
  slots.price = at_least_zero (compiler, price.slot);
  if (price.unknown != 0)
    slots.unknown = binary (compiler,
                            COST_OP_AND,
                            is_something (compiler, line, slots.quantity),
                            price.unknown);
  note_unknown (compiler, line, slots.unknown, slots.unknown);
  *dollars =
      binary (compiler,
              COST_OP_ADD,
              *dollars,
              binary (compiler, COST_OP_MULTIPLY, slots.quantity, slots.price));
  *from = slots.up_to;
  g_array_append_val (line->tiers, slots);
  return TRUE;
}

static CostSlot
to_cents (CostCompiler *compiler, const CostLineSlots *line, CostSlot dollars)
{
  return cost_program_select (
      compiler->program,
      line->unpriced,
      0,
      cost_program_unary (compiler->program, COST_OP_CENTS, dollars));
}

/* The user's discount is taken off before the one rounding to cents. */
static void
settle_amount (CostCompiler *compiler, CostLineSlots *line, CostSlot dollars)
{
  CostSlot rest;

  line->discount = cost_provider_get_discount (compiler->provider,
                                               line->meter->category,
                                               compiler->at);
  line->list = to_cents (compiler, line, dollars);
  line->gross = line->list;
  if (line->discount > 0)
    {
      rest = cost_program_constant (compiler->program,
                                    (100.0 - line->discount) / 100.0);
      line->gross =
          to_cents (compiler,
                    line,
                    binary (compiler, COST_OP_MULTIPLY, dollars, rest));
    }
  line->amount = line->gross;
}

/* What is billed at least, where anything is, and at most. */
static gboolean
bound_dollars (CostCompiler *compiler, CostLineSlots *line, CostSlot *dollars)
{
  const CostMeter *meter = line->meter;
  CostSlot         bound = 0;

  if (meter->minimum != NULL)
    {
      if (!compile_optional (compiler, line, meter->minimum, &bound))
        return FALSE;
      line->is_minimum =
          binary (compiler,
                  COST_OP_AND,
                  line->billable,
                  binary (compiler, COST_OP_LESS, *dollars, bound));
      bound = binary (compiler, COST_OP_MAX, *dollars, bound);
      *dollars = cost_program_select (compiler->program,
                                      line->billable,
                                      bound,
                                      *dollars);
    }
  if (meter->cap == NULL)
    return TRUE;
  if (!compile_optional (compiler, line, meter->cap, &bound))
    return FALSE;
  line->is_capped = binary (compiler, COST_OP_LESS, bound, *dollars);
  *dollars = binary (compiler, COST_OP_MIN, *dollars, bound);
  return TRUE;
}

static gboolean
price_line (CostCompiler *compiler, CostLineSlots *line)
{
  const CostMeter *meter = line->meter;
  CostSlot         from = 0;
  CostSlot         dollars = 0;

  for (guint i = 0; i < meter->tiers->len; i++)
    if (!price_tier (compiler,
                     line,
                     g_ptr_array_index (meter->tiers, i),
                     &from,
                     &dollars))
      return FALSE;
  if (!bound_dollars (compiler, line, &dollars))
    return FALSE;
  settle_amount (compiler, line, dollars);
  return TRUE;
}

static gboolean
fill_line (CostCompiler  *compiler,
           CostLineSlots *line,
           Meter         *meter,
           CostSlot       in_use)
{
  const CostTier *first = g_ptr_array_index (line->meter->tiers, 0);

  if (!compile_quantity (compiler, line, in_use) ||
      !subtract_allowance (compiler, line, meter) ||
      !round_to_blocks (compiler, line) || !price_line (compiler, line))
    return FALSE;
  cost_compiler_trace (compiler, first->price, line);
  if (line->meter->source != NULL)
    line->source = line->meter->source;
  if (line->confidence == 0 && line->source != NULL)
    line->confidence = line->source->confidence;
  cost_compiler_mark_own (compiler, line);
  return line->meter->detail == NULL ||
         cost_compiler_compile_text (compiler,
                                     line->meter->detail,
                                     &line->detail);
}

static void
add_to_bill (CostCompiler *compiler, const CostLineSlots *line)
{
  CostSlot *category = &compiler->bill[line->meter->category];

  *category = binary (compiler, COST_OP_ADD, *category, line->gross);
  compiler->bill_total =
      binary (compiler, COST_OP_ADD, compiler->bill_total, line->gross);
}

static gboolean
add_line (CostCompiler    *compiler,
          const CostMeter *meter,
          Meter           *state,
          CostSlot         in_use,
          CostPlanSlots   *plan)
{
  CostLineSlots *line = g_new0 (CostLineSlots, 1);

  line->meter = meter;
  line->region = meter->per_region ? compiler->region : NULL;
  line->tiers = g_array_new (FALSE, FALSE, sizeof (CostTierSlots));
  g_ptr_array_add (plan->lines, line);
  if (!fill_line (compiler, line, state, in_use))
    return FALSE;
  add_to_bill (compiler, line);
  plan->unpriced =
      binary (compiler, COST_OP_ADD, plan->unpriced, line->unpriced);
  return TRUE;
}

/**
 * cost_compiler_add_lines:
 * @compiler: a compiler, standing in a plan
 * @meter: a meter of the provider
 * @plan: the slots of the plan
 *
 * Adds the lines that @meter may have in the bill of @plan.
 *
 * Returns: whether its formulas compile
 */
gboolean
cost_compiler_add_lines (CostCompiler    *compiler,
                         const CostMeter *meter,
                         CostPlanSlots   *plan)
{
  guint n_regions =
      meter->per_region ? cost_compiler_get_n_regions (compiler) : 1;
  Meter    state = { 0 };
  gboolean is_good = TRUE;

  if (!cost_compiler_has_plan (compiler, (const char *const *)meter->plans))
    return TRUE;
  for (guint i = 0; i < n_regions && is_good; i++)
    {
      CostSlot in_use = cost_compiler_enter_region (compiler, i);

      compiler->has_bill = !meter->per_region;
      if (compiler->region != NULL)
        is_good = add_line (compiler, meter, &state, in_use, plan);
      compiler->has_bill = FALSE;
    }
  cost_compiler_enter_region (compiler, 0);
  return is_good;
}
