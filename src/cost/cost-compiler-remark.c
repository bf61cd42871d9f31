/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What stands in the way: limits of the catalogue, choices without a row that
 * will do, places that are not served or only by the nearest region.
 */
#include "cost-compiler-private.h"

static CostSlot
binary (CostCompiler *compiler, CostOp op, CostSlot left, CostSlot right)
{
  return cost_program_binary (compiler->program, op, left, right);
}

/**
 * cost_compiler_compile_text:
 * @compiler: a compiler
 * @template: a text with formulas in it
 * @text: (out) (transfer full): its slots
 *
 * Returns: whether its formulas compile
 */
gboolean
cost_compiler_compile_text (CostCompiler *compiler,
                            const CostTemplate *template,
                            CostTextSlots **text)
{
  CostTextSlots *slots = g_new0 (CostTextSlots, 1);

  slots->template = template;
  slots->placeholders = g_array_new (FALSE, FALSE, sizeof (CostPlaceholder));
  *text = slots;
  for (guint i = 0; i < template->formulas->len; i++)
    {
      CostOperand     operand = { 0 };
      CostPlaceholder placeholder = { 0 };

      if (!cost_compiler_compile (compiler,
                                  g_ptr_array_index (template->formulas, i),
                                  &operand))
        return FALSE;
      placeholder.slot = operand.slot;
      if (!operand.is_text)
        placeholder.slot =
            cost_program_unary (compiler->program, COST_OP_BOUND, operand.slot);
      placeholder.is_text = operand.is_text;
      placeholder.choices = operand.choices;
      g_array_append_val (slots->placeholders, placeholder);
    }
  return TRUE;
}

static CostRemarkSlots *
add_remark (CostCompiler  *compiler,
            CostPlanSlots *plan,
            CostLimitKind  kind,
            CostSlot       when)
{
  CostRemarkSlots *remark = g_new0 (CostRemarkSlots, 1);

  remark->kind = kind;
  remark->place = -1;
  remark->when = when;
  g_ptr_array_add (plan->remarks, remark);
  return remark;
}

static gboolean
add_limit (CostCompiler    *compiler,
           const CostLimit *limit,
           CostSlot         in_use,
           CostPlanSlots   *plan)
{
  CostOperand      when = { 0 };
  CostRemarkSlots *remark;
  CostSlot         is_known;

  if (!cost_compiler_compile_number (compiler, limit->when, &when))
    return FALSE;
  is_known = cost_program_unary (compiler->program, COST_OP_NOT, when.unknown);
  when.slot = binary (compiler, COST_OP_AND, when.slot, is_known);
  remark = add_remark (compiler,
                       plan,
                       limit->kind,
                       binary (compiler, COST_OP_AND, in_use, when.slot));
  remark->limit = limit;
  remark->region = limit->per_region ? compiler->region : NULL;
  return cost_compiler_compile_text (compiler, limit->text, &remark->text);
}

static gboolean
add_limits (CostCompiler *compiler, const CostLimit *limit, CostPlanSlots *plan)
{
  guint n_regions =
      limit->per_region ? cost_compiler_get_n_regions (compiler) : 1;
  gboolean is_good = TRUE;

  if (!cost_compiler_has_plan (compiler, (const char *const *)limit->plans))
    return TRUE;
  for (guint i = 0; i < n_regions && is_good; i++)
    {
      CostSlot in_use = cost_compiler_enter_region (compiler, i);

      if (compiler->region != NULL)
        is_good = add_limit (compiler, limit, in_use, plan);
    }
  cost_compiler_enter_region (compiler, 0);
  return is_good;
}

static void
add_places (CostCompiler *compiler, CostPlanSlots *plan)
{
  const CostWorkload *workload = &compiler->scenario->workload;

  for (guint i = 0; i < cost_compiler_get_n_regions (compiler); i++)
    {
      CostSlot         in_use = cost_compiler_enter_region (compiler, i);
      CostPlace        place = workload->places[i];
      CostRemarkSlots *remark;

      if (compiler->region != NULL &&
          !compiler->provider->places[place].is_nearest)
        continue;
      remark = add_remark (compiler,
                           plan,
                           compiler->region == NULL ? COST_LIMIT_BLOCKER
                                                    : COST_LIMIT_WARNING,
                           in_use);
      remark->place = (int)place;
      remark->region = compiler->region;
    }
  cost_compiler_enter_region (compiler, 0);
}

/* In some region that the workload uses, no row will do. */
static gboolean
find_missing (CostCompiler *compiler, guint index, CostSlot *is_missing)
{
  CostChoiceMemo *memo = NULL;
  gboolean        is_good = TRUE;

  for (guint i = 0; i < cost_compiler_get_n_regions (compiler) && is_good; i++)
    {
      CostSlot in_use = cost_compiler_enter_region (compiler, i);
      CostSlot missing;

      if (compiler->region == NULL)
        continue;
      is_good = cost_compiler_choose (compiler, index, &memo);
      if (!is_good)
        continue;
      missing =
          cost_program_unary (compiler->program, COST_OP_NOT, memo->found);
      missing = binary (compiler, COST_OP_AND, memo->wanted, missing);
      missing = binary (compiler, COST_OP_AND, in_use, missing);
      *is_missing = binary (compiler, COST_OP_OR, *is_missing, missing);
    }
  cost_compiler_enter_region (compiler, 0);
  return is_good;
}

static gboolean
add_choice (CostCompiler *compiler, guint index, CostPlanSlots *plan)
{
  CostProgram      *program = compiler->program;
  const CostChoice *choice =
      g_ptr_array_index (compiler->provider->choices, index);
  CostChosenSlots  slots = { .choice = choice };
  CostChoiceMemo  *memo = NULL;
  CostRemarkSlots *remark;
  CostSlot         is_missing = 0;

  if (!find_missing (compiler, index, &is_missing) ||
      !cost_compiler_choose (compiler, index, &memo))
    return FALSE;
  slots.entry = memo->entry;
  slots.table = g_ptr_array_index (compiler->provider->tables, choice->table);
  slots.found = memo->found;
  for (guint i = 0; i < memo->better->len; i++)
    {
      const CostBetterRow *better =
          &g_array_index (memo->better, CostBetterRow, i);

      slots.row =
          cost_program_select (program,
                               better->slot,
                               cost_program_constant (program, better->row),
                               slots.row);
    }
  g_array_append_val (plan->chosen, slots);
  remark = add_remark (compiler, plan, COST_LIMIT_BLOCKER, is_missing);
  if (memo->entry == NULL) /* nothing to choose from on this day */
    return TRUE;
  remark->choice = choice;
  return choice->none == NULL ||
         cost_compiler_compile_text (compiler, choice->none, &remark->text);
}

static gboolean
add_all (CostCompiler *compiler, CostPlanSlots *plan)
{
  const CostProvider *provider = compiler->provider;

  add_places (compiler, plan);
  if (compiler->region == NULL)
    return TRUE;
  for (guint i = 0; i < provider->choices->len; i++)
    if (!add_choice (compiler, i, plan))
      return FALSE;
  for (guint i = 0; i < provider->limits->len; i++)
    if (!add_limits (compiler, g_ptr_array_index (provider->limits, i), plan))
      return FALSE;
  return TRUE;
}

/* That nothing is known of some table on this day. */
static gboolean
is_unknown (const CostRemarkSlots *remark)
{
  return remark->kind == COST_LIMIT_BLOCKER && remark->limit == NULL &&
         remark->choice == NULL && remark->place < 0;
}

/* A limit is computed from rows, and where nothing is known of a table it says
 * nothing: that there are 0 processors is no news then. */
static void
mask_limits (CostCompiler *compiler, CostPlanSlots *plan)
{
  CostSlot unknown = 0;
  CostSlot is_known;

  for (guint i = 0; i < plan->remarks->len; i++)
    {
      const CostRemarkSlots *remark = g_ptr_array_index (plan->remarks, i);

      if (is_unknown (remark))
        unknown = binary (compiler, COST_OP_OR, unknown, remark->when);
    }
  if (unknown == 0)
    return;
  is_known = cost_program_unary (compiler->program, COST_OP_NOT, unknown);
  for (guint i = 0; i < plan->remarks->len; i++)
    {
      CostRemarkSlots *remark = g_ptr_array_index (plan->remarks, i);

      if (remark->kind == COST_LIMIT_BLOCKER && remark->limit != NULL)
        remark->when = binary (compiler, COST_OP_AND, remark->when, is_known);
    }
}

static gboolean
is_same_obstacle (const CostRemarkSlots *left, const CostRemarkSlots *right)
{
  return left->limit == right->limit && left->choice == right->choice &&
         left->place == right->place;
}

/* One that is met in several regions is one obstacle. */
static CostSlot
count_obstacles (CostCompiler *compiler, const CostPlanSlots *plan)
{
  const GPtrArray *remarks = plan->remarks;
  CostSlot         sum = 0;

  for (guint i = 0; i < remarks->len; i++)
    {
      const CostRemarkSlots *first = g_ptr_array_index (remarks, i);
      CostSlot               when = 0;
      gboolean               is_counted = FALSE;

      for (guint k = 0; k < remarks->len; k++)
        {
          const CostRemarkSlots *at = g_ptr_array_index (remarks, k);

          if (at->kind != COST_LIMIT_BLOCKER || !is_same_obstacle (first, at))
            continue;
          is_counted = is_counted || k < i;
          when = binary (compiler, COST_OP_OR, when, at->when);
        }
      if (first->kind == COST_LIMIT_BLOCKER && !is_counted)
        sum = binary (compiler, COST_OP_ADD, sum, when);
    }
  return sum;
}

/**
 * cost_compiler_add_remarks:
 * @compiler: a compiler, standing in a plan
 * @plan: the slots of the plan
 *
 * Adds everything that may be said about the plan, and what blocks it.
 *
 * Returns: whether the formulas compile
 */
gboolean
cost_compiler_add_remarks (CostCompiler *compiler, CostPlanSlots *plan)
{
  if (!add_all (compiler, plan))
    return FALSE;
  mask_limits (compiler, plan);
  plan->obstacles = count_obstacles (compiler, plan);
  plan->blocked = binary (compiler, COST_OP_LESS, 0, plan->obstacles);
  return TRUE;
}
