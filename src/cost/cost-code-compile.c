/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A platform with one database, compiled: its own bill and those of the
 * partners that the workload pairs it with, added up in one program.
 */
#include "cost-variant-private.h"

/**
 * cost_code_free: (skip)
 * @code: (transfer full) (nullable): a code
 *
 * Frees @code.
 */
void
cost_code_free (CostCode *code)
{
  if (code == NULL)
    return;
  g_clear_pointer (&code->provider, cost_provider_unref);
  g_clear_pointer (&code->program, cost_program_free);
  g_clear_pointer (&code->own, cost_bill_slots_free);
  g_clear_pointer (&code->partners, g_ptr_array_unref);
  g_clear_pointer (&code->partner_providers, g_ptr_array_unref);
  g_clear_pointer (&code->order, g_array_unref);
  g_clear_pointer (&code->quick, cost_tape_free);
  g_clear_pointer (&code->whole, cost_tape_free);
  g_free (code);
}

static void
free_bill (gpointer data)
{
  cost_bill_slots_free (data);
}

static void
unref_provider (gpointer data)
{
  cost_provider_unref (data);
}

/* What the results rest on, in the order of the program. */
static void
order_slots (CostCode *code)
{
  guint              length = cost_program_get_length (code->program);
  g_autofree guint8 *is_live = g_new0 (guint8, length);

  is_live[code->total] = is_live[code->plan] = is_live[code->flags] = 1;
  is_live[code->rank] = 1;
  for (guint i = length; i-- > 0;)
    {
      const CostInstruction *at = cost_program_get (code->program, i);

      if (!is_live[i] || at->op <= COST_OP_DIMENSION)
        continue;
      is_live[at->a] = is_live[at->b] = is_live[at->c] = 1;
    }
  code->order = g_array_new (FALSE, FALSE, sizeof (CostSlot));
  for (CostSlot i = 0; i < length; i++)
    if (is_live[i])
      g_array_append_val (code->order, i);
  code->quick = cost_tape_new (code->program, is_live);
  code->whole = cost_tape_new (code->program, NULL);
}

/* 1 where there are some, whatever their number. */
static CostSlot
is_any (CostProgram *program, CostSlot number)
{
  return cost_program_binary (program, COST_OP_LESS, 0, number);
}

static void
sum_up (CostCode *code)
{
  CostProgram *program = code->program;
  CostSlot     blocked = code->own->blocked;
  CostSlot     unpriced = is_any (program, code->own->unpriced);
  CostSlot     two = cost_program_constant (program, COST_CELL_INCOMPLETE);

  code->total = code->own->total;
  code->plan = code->own->best;
  for (guint i = 0; i < code->partners->len; i++)
    {
      const CostBillSlots *bill = g_ptr_array_index (code->partners, i);

      code->total =
          cost_program_binary (program, COST_OP_ADD, code->total, bill->total);
      blocked =
          cost_program_binary (program, COST_OP_OR, blocked, bill->blocked);
      unpriced =
          cost_program_binary (program, COST_OP_OR, unpriced, bill->unpriced);
    }
  code->flags = cost_program_binary (
      program,
      COST_OP_ADD,
      blocked,
      cost_program_binary (program, COST_OP_MULTIPLY, unpriced, two));
}

static CostBillSlots *
compile (const CostEngine   *engine,
         const CostCode     *code,
         const CostScenario *scenario,
         const CostProvider *provider,
         GError            **error)
{
  CostBinding binding = { .platform = code->provider,
                          .scenario = scenario,
                          .at = engine->at,
                          .varying = engine->varying };

  return cost_compiler_compile_provider (code->program,
                                         provider,
                                         &binding,
                                         error);
}

static gboolean
add_partner (const CostEngine   *engine,
             CostCode           *code,
             const CostScenario *scenario,
             CostProvider       *partner,
             GError            **error)
{
  CostBillSlots *bill = compile (engine, code, scenario, partner, error);

  if (bill == NULL)
    return FALSE;
  if (bill->wanted == 0)
    {
      cost_bill_slots_free (bill);
      return TRUE;
    }
  g_ptr_array_add (code->partners, bill);
  g_ptr_array_add (code->partner_providers, cost_provider_ref (partner));
  return TRUE;
}

static gboolean
fill (const CostEngine   *engine,
      CostCode           *code,
      const CostScenario *scenario,
      GError            **error)
{
  code->own = compile (engine, code, scenario, code->provider, error);
  if (code->own == NULL)
    return FALSE;
  for (guint i = 0; i < cost_catalogue_get_n_providers (engine->catalogue); i++)
    {
      CostProvider *partner =
          cost_catalogue_get_provider (engine->catalogue, i);

      if (partner->kind == COST_PROVIDER_PARTNER &&
          !add_partner (engine, code, scenario, partner, error))
        return FALSE;
    }
  sum_up (code);
  if (engine->n_variants > 1)
    code->rank = cost_variant_rank (code);
  order_slots (code);
  return TRUE;
}

static CostScenario *
bind (const CostEngine *engine, guint database)
{
  CostScenario *scenario = cost_scenario_copy (engine->scenario);

  scenario->workload.values[COST_DB] = database;
  return scenario;
}

/**
 * cost_code_new: (skip)
 * @engine: an engine that is being made
 * @provider: a platform
 * @database: the choice of its database
 * @error: return location for a #GError in the #COST_ERROR domain
 *
 * Compiles the bills of @provider and of its partners.
 *
 * Returns: (transfer full) (nullable): the code, or %NULL with @error set
 */
CostCode *
cost_code_new (const CostEngine *engine,
               CostProvider     *provider,
               guint             database,
               GError          **error)
{
  g_autoptr (CostScenario) scenario = bind (engine, database);
  g_autoptr (CostCode) code = g_new0 (CostCode, 1);

  code->provider = cost_provider_ref (provider);
  code->database = database;
  code->program = cost_program_new ();
  code->partners = g_ptr_array_new_with_free_func (free_bill);
  code->partner_providers = g_ptr_array_new_with_free_func (unref_provider);
  return fill (engine, code, scenario, error) ? g_steal_pointer (&code) : NULL;
}
