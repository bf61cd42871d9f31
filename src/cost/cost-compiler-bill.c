/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The bill of a provider: every plan of the day with its lines, credits and
 * remarks, and the cheapest plan that carries the workload.
 */
#include "cost-compiler-private.h"

#include <string.h>

static CostSlot
binary (CostCompiler *compiler, CostOp op, CostSlot left, CostSlot right)
{
  return cost_program_binary (compiler->program, op, left, right);
}

static gboolean
is_paid_by (const CostCredit   *credit,
            const CostProvider *provider,
            const CostMeter    *meter)
{
  for (guint i = 0; i < credit->meters->len; i++)
    if (g_ptr_array_index (provider->meters,
                           g_array_index (credit->meters, guint, i)) == meter)
      return TRUE;
  return FALSE;
}

static void
pay_line (CostCompiler     *compiler,
          CostLineSlots    *line,
          const CostCredit *credit,
          CostSlot         *left)
{
  CostSlot        paid = binary (compiler, COST_OP_MIN, *left, line->amount);
  CostCreditSlots slots = { credit, paid };

  if (line->credits == NULL)
    line->credits = g_array_new (FALSE, FALSE, sizeof (CostCreditSlots));
  g_array_append_val (line->credits, slots);
  line->credit = binary (compiler, COST_OP_ADD, line->credit, paid);
  line->amount = binary (compiler, COST_OP_SUBTRACT, line->gross, line->credit);
  *left = binary (compiler, COST_OP_SUBTRACT, *left, paid);
}

static gboolean
apply_credit (CostCompiler     *compiler,
              const CostCredit *credit,
              CostPlanSlots    *plan)
{
  CostOperand amount = { 0 };
  CostSlot    left;

  if (!cost_compiler_is_in_force (compiler, credit->from, credit->until) ||
      !cost_compiler_has_plan (compiler, (const char *const *)credit->plans))
    return TRUE;
  if (!cost_compiler_compile_number (compiler, credit->amount, &amount))
    return FALSE;
  left = cost_program_unary (compiler->program,
                             COST_OP_CENTS,
                             binary (compiler, COST_OP_MAX, amount.slot, 0));
  for (guint i = 0; i < plan->lines->len; i++)
    {
      CostLineSlots *line = g_ptr_array_index (plan->lines, i);

      if (is_paid_by (credit, compiler->provider, line->meter))
        pay_line (compiler, line, credit, &left);
    }
  return TRUE;
}

static void
reset_bill (CostCompiler *compiler)
{
  compiler->bill_total = 0;
  memset (compiler->bill, 0, sizeof compiler->bill);
}

static gboolean
fill_plan (CostCompiler *compiler, CostPlanSlots *plan)
{
  const CostProvider *provider = compiler->provider;

  cost_compiler_enter_plan (compiler, plan->plan);
  cost_compiler_enter_region (compiler, 0);
  reset_bill (compiler);
  for (guint i = 0; i < provider->meters->len; i++)
    if (!cost_compiler_add_lines (compiler,
                                  g_ptr_array_index (provider->meters, i),
                                  plan))
      return FALSE;
  for (guint i = 0; i < provider->credits->len; i++)
    if (!apply_credit (compiler,
                       g_ptr_array_index (provider->credits, i),
                       plan))
      return FALSE;
  for (guint i = 0; i < plan->lines->len; i++)
    {
      const CostLineSlots *line = g_ptr_array_index (plan->lines, i);

      plan->total = binary (compiler, COST_OP_ADD, plan->total, line->amount);
    }
  return cost_compiler_add_remarks (compiler, plan);
}

static void
free_text (CostTextSlots *text)
{
  if (text == NULL)
    return;
  g_array_unref (text->placeholders);
  g_free (text);
}

static void
free_line (gpointer data)
{
  CostLineSlots *line = data;

  free_text (line->detail);
  g_array_unref (line->tiers);
  g_clear_pointer (&line->credits, g_array_unref);
  g_free (line);
}

static void
free_remark (gpointer data)
{
  CostRemarkSlots *remark = data;

  free_text (remark->text);
  g_free (remark);
}

static void
free_plan (gpointer data)
{
  CostPlanSlots *plan = data;

  g_ptr_array_unref (plan->lines);
  g_ptr_array_unref (plan->remarks);
  g_array_unref (plan->chosen);
  g_free (plan);
}

static CostPlanSlots *
new_plan (const CostPlan *plan)
{
  CostPlanSlots *slots = g_new0 (CostPlanSlots, 1);

  slots->plan = plan;
  slots->is_candidate = plan->is_auto;
  slots->lines = g_ptr_array_new_with_free_func (free_line);
  slots->remarks = g_ptr_array_new_with_free_func (free_remark);
  slots->chosen = g_array_new (FALSE, FALSE, sizeof (CostChosenSlots));
  return slots;
}

/**
 * cost_bill_slots_free:
 * @bill: (transfer full) (nullable): the slots of a bill
 *
 * Frees @bill.
 */
void
cost_bill_slots_free (CostBillSlots *bill)
{
  if (bill == NULL)
    return;
  g_ptr_array_unref (bill->plans);
  g_ptr_array_unref (bill->texts);
  g_free (bill);
}

/* A bill that could not be priced in full comes after one that could, the one
 * with the fewest such lines first, and a blocked one after both, by how much
 * stands in its way. */
static CostSlot
rank_plan (CostCompiler *compiler, const CostPlanSlots *plan)
{
  CostSlot far = cost_program_constant (compiler->program, 1e4);

  return binary (compiler,
                 COST_OP_ADD,
                 binary (compiler, COST_OP_MULTIPLY, plan->obstacles, far),
                 plan->unpriced);
}

static void
choose_plan (CostCompiler *compiler, CostBillSlots *bill)
{
  CostProgram *program = compiler->program;
  CostSlot     best_rank = cost_program_constant (program, 1e9);

  for (guint i = 0; i < bill->plans->len; i++)
    {
      const CostPlanSlots *plan = g_ptr_array_index (bill->plans, i);
      CostSlot             rank = rank_plan (compiler, plan);
      CostSlot             better;

      if (!plan->is_candidate)
        continue;
      better = binary (compiler, COST_OP_EQUAL, rank, best_rank);
      better =
          binary (compiler,
                  COST_OP_AND,
                  better,
                  binary (compiler, COST_OP_LESS, plan->total, bill->total));
      better = binary (compiler,
                       COST_OP_OR,
                       better,
                       binary (compiler, COST_OP_LESS, rank, best_rank));
      best_rank = cost_program_select (program, better, rank, best_rank);
      bill->best =
          cost_program_select (program,
                               better,
                               cost_program_constant (program, plan->index),
                               bill->best);
      bill->total =
          cost_program_select (program, better, plan->total, bill->total);
      bill->blocked =
          cost_program_select (program, better, plan->blocked, bill->blocked);
      bill->unpriced =
          cost_program_select (program, better, plan->unpriced, bill->unpriced);
    }
}

static const char *
find_pin (const CostCompiler *compiler)
{
  return g_hash_table_lookup (compiler->scenario->plans,
                              compiler->provider->id);
}

static gboolean
refuse_pin (CostCompiler *compiler, const char *pin)
{
  const GPtrArray *plans = compiler->provider->plans;
  g_autoptr (GString) known = g_string_new (NULL);

  for (guint i = 0; i < plans->len; i++)
    {
      const CostPlan *plan = g_ptr_array_index (plans, i);

      if (cost_compiler_is_in_force (compiler, plan->from, plan->until))
        g_string_append_printf (known,
                                "%s%s",
                                known->len > 0 ? ", " : "",
                                plan->id);
    }
  g_set_error (compiler->error,
               COST_ERROR,
               COST_ERROR_UNKNOWN,
               "%s has no plan “%s” on this day; it has %s",
               compiler->provider->id,
               pin,
               known->len > 0 ? known->str : "none");
  return FALSE;
}

/* All plans of the day, though a pinned one wins. */
static gboolean
add_plans (CostCompiler *compiler, CostBillSlots *bill)
{
  const CostProvider *provider = compiler->provider;
  const char         *pin = find_pin (compiler);
  gboolean            is_pin_found = FALSE;

  for (guint i = 0; i < provider->plans->len; i++)
    {
      const CostPlan *plan = g_ptr_array_index (provider->plans, i);
      CostPlanSlots  *slots;

      if (!cost_compiler_is_in_force (compiler, plan->from, plan->until))
        continue;
      slots = new_plan (plan);
      g_ptr_array_add (bill->plans, slots);
      slots->index = i;
      if (pin != NULL)
        slots->is_candidate = strcmp (pin, plan->id) == 0;
      is_pin_found = is_pin_found || slots->is_candidate;
      if (!fill_plan (compiler, slots))
        return FALSE;
    }
  return pin == NULL || is_pin_found || refuse_pin (compiler, pin);
}

static void
list_texts (CostCompiler *compiler, CostBillSlots *bill)
{
  GHashTableIter iter;
  gpointer       text;
  gpointer       number;

  g_ptr_array_set_size (bill->texts, (int)g_hash_table_size (compiler->texts));
  g_hash_table_iter_init (&iter, compiler->texts);
  while (g_hash_table_iter_next (&iter, &text, &number))
    bill->texts->pdata[GPOINTER_TO_UINT (number) - 1] = g_strdup (text);
}

static gboolean
ask_partner (CostCompiler *compiler, CostBillSlots *bill)
{
  CostOperand when = cost_compiler_number (compiler, 1.0);

  if (compiler->provider->when != NULL &&
      !cost_compiler_compile_number (compiler, compiler->provider->when, &when))
    return FALSE;
  bill->wanted = when.slot;
  return TRUE;
}

/* Where a partner is not wanted, it costs nothing and stands in no way. */
static void
mask_partner (CostCompiler *compiler, CostBillSlots *bill)
{
  CostSlot *results[] = { &bill->total, &bill->blocked, &bill->unpriced };

  for (gsize i = 0; i < G_N_ELEMENTS (results); i++)
    *results[i] =
        cost_program_select (compiler->program, bill->wanted, *results[i], 0);
}

/**
 * cost_compiler_compile_bill:
 * @compiler: a compiler
 *
 * Compiles all plans of the compiler's provider.
 *
 * Returns: (transfer full) (nullable): the map of the bill, or %NULL with the
 *   compiler's error set
 */
CostBillSlots *
cost_compiler_compile_bill (CostCompiler *compiler)
{
  g_autoptr (CostBillSlots) bill = g_new0 (CostBillSlots, 1);

  bill->provider = compiler->provider;
  bill->plans = g_ptr_array_new_with_free_func (free_plan);
  bill->texts = g_ptr_array_new_with_free_func (g_free);
  bill->best =
      cost_program_constant (compiler->program, compiler->provider->plans->len);
  bill->blocked = cost_program_constant (compiler->program, 1.0);
  if (!ask_partner (compiler, bill))
    return NULL;
  if ((bill->wanted != 0 || compiler->is_check) && !add_plans (compiler, bill))
    return NULL;
  choose_plan (compiler, bill);
  mask_partner (compiler, bill);
  list_texts (compiler, bill);
  if (!cost_program_is_full (compiler->program))
    return g_steal_pointer (&bill);
  cost_compiler_refuse (compiler,
                        NULL,
                        COST_ERROR_LIMIT,
                        "the meters of this file take too long; "
                        "there are too many rows, plans or tiers");
  return NULL;
}
