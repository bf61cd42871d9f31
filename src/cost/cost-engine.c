/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Binding a catalogue to a scenario.
 */
#include "cost-engine.h"

#include <string.h>

#include "cost-engine-private.h"

static void
free_code (gpointer data)
{
  CostCode *code = data;

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
         const CostProvider *provider,
         GError            **error)
{
  CostBinding binding = { .platform = code->provider,
                          .scenario = engine->scenario,
                          .at = engine->at,
                          .varying = engine->varying };

  return cost_compiler_compile_provider (code->program,
                                         provider,
                                         &binding,
                                         error);
}

static gboolean
add_partner (CostEngine   *engine,
             CostCode     *code,
             CostProvider *partner,
             GError      **error)
{
  CostBillSlots *bill = compile (engine, code, partner, error);

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
add_code (CostEngine *engine, CostProvider *provider, GError **error)
{
  CostCode *code = g_new0 (CostCode, 1);

  g_ptr_array_add (engine->codes, code);
  code->provider = cost_provider_ref (provider);
  code->program = cost_program_new ();
  code->partners = g_ptr_array_new_with_free_func (free_bill);
  code->partner_providers = g_ptr_array_new_with_free_func (unref_provider);
  code->own = compile (engine, code, provider, error);
  if (code->own == NULL)
    return FALSE;
  for (guint i = 0; i < cost_catalogue_get_n_providers (engine->catalogue); i++)
    {
      CostProvider *partner =
          cost_catalogue_get_provider (engine->catalogue, i);

      if (partner->kind == COST_PROVIDER_PARTNER &&
          !add_partner (engine, code, partner, error))
        return FALSE;
    }
  sum_up (code);
  order_slots (code);
  return TRUE;
}

static gboolean
is_asked_for (const CostEngine *engine, const CostProvider *provider)
{
  const GPtrArray *asked = engine->scenario->platforms;

  if (provider->kind != COST_PROVIDER_PLATFORM)
    return FALSE;
  if (asked->len == 0)
    return provider->is_default;
  for (guint i = 0; i < asked->len; i++)
    if (strcmp (g_ptr_array_index (asked, i), provider->id) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
add_codes (CostEngine *engine, GError **error)
{
  for (guint i = 0; i < cost_catalogue_get_n_providers (engine->catalogue); i++)
    {
      CostProvider *provider =
          cost_catalogue_get_provider (engine->catalogue, i);

      if (is_asked_for (engine, provider) &&
          !add_code (engine, provider, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * cost_engine_new:
 * @catalogue: the catalogue
 * @scenario: what the engine is bound to; copied
 * @varying: COST_VARY() of the dimensions that evaluations may change
 * @error: return location for a #GError in the #COST_ERROR domain
 *
 * Compiles the platforms that @scenario asks for.  It fails on names that
 * @catalogue does not have, and says which it has.
 *
 * Returns: (transfer full) (nullable): an engine, or %NULL with @error set
 */
CostEngine *
cost_engine_new (CostCatalogue      *catalogue,
                 const CostScenario *scenario,
                 guint64             varying,
                 GError            **error)
{
  g_autoptr (CostEngine) engine = g_new0 (CostEngine, 1);

  g_atomic_ref_count_init (&engine->ref_count);
  engine->catalogue = cost_catalogue_ref (catalogue);
  engine->scenario = cost_scenario_copy (scenario);
  engine->at =
      scenario->at != COST_DATE_NONE ? scenario->at : cost_date_today ();
  engine->varying = varying;
  engine->codes = g_ptr_array_new_with_free_func (free_code);
  if (!cost_engine_check (engine, error) || !add_codes (engine, error))
    return NULL;
  return g_steal_pointer (&engine);
}

/**
 * cost_engine_ref:
 * @engine: an engine
 *
 * Returns: (transfer full): @engine
 */
CostEngine *
cost_engine_ref (CostEngine *engine)
{
  g_atomic_ref_count_inc (&engine->ref_count);
  return engine;
}

/**
 * cost_engine_unref:
 * @engine: (transfer full): an engine
 *
 * Releases a reference.
 */
void
cost_engine_unref (CostEngine *engine)
{
  if (!g_atomic_ref_count_dec (&engine->ref_count))
    return;
  g_ptr_array_unref (engine->codes);
  cost_scenario_free (engine->scenario);
  cost_catalogue_unref (engine->catalogue);
  g_free (engine);
}

/**
 * cost_engine_get_amounts:
 *
 * Returns: COST_VARY() of every amount and count but the number of regions
 */
guint64
cost_engine_get_amounts (void)
{
  guint64 amounts = 0;

  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    {
      CostKind kind = cost_dimension_get_info (i)->kind;

      if (i != COST_REGIONS &&
          (kind == COST_KIND_AMOUNT || kind == COST_KIND_COUNT))
        amounts |= COST_VARY (i);
    }
  return amounts;
}

static void
take_over (char **target, const char *text)
{
  g_free (*target);
  *target = g_strdup (text);
}

/* What a scenario is called, what is told about it and in which currency it
 * is shown bind nothing. */
static gboolean
has_same_binding (const CostScenario *bound, const CostScenario *wanted)
{
  g_autoptr (CostScenario) scenario = cost_scenario_copy (wanted);

  take_over (&scenario->name, bound->name);
  take_over (&scenario->description, bound->description);
  take_over (&scenario->given, bound->given);
  take_over (&scenario->assumed, bound->assumed);
  cost_currency_free (scenario->currency);
  scenario->currency = cost_currency_copy (bound->currency);
  scenario->workload = bound->workload;
  return cost_scenario_equal (scenario, bound);
}

static gboolean
is_of_the_day (const CostEngine *engine, const CostScenario *scenario)
{
  return scenario->at != COST_DATE_NONE || engine->at == cost_date_today ();
}

/**
 * cost_engine_accepts:
 * @engine: an engine
 * @scenario: a scenario
 *
 * Returns: whether @scenario differs from what @engine is bound to only in
 *   dimensions that vary, so that @engine can estimate it
 */
gboolean
cost_engine_accepts (const CostEngine *engine, const CostScenario *scenario)
{
  const CostWorkload *bound = &engine->scenario->workload;
  CostWorkload        wanted = scenario->workload;

  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    if ((engine->varying & COST_VARY (i)) != 0)
      wanted.values[i] = bound->values[i];
  return cost_workload_equal (&wanted, bound) &&
         has_same_binding (engine->scenario, scenario) &&
         is_of_the_day (engine, scenario);
}

/**
 * cost_engine_get_catalogue:
 * @engine: an engine
 *
 * Returns: (transfer none): the catalogue
 */
CostCatalogue *
cost_engine_get_catalogue (const CostEngine *engine)
{
  return engine->catalogue;
}

/**
 * cost_engine_get_at:
 * @engine: an engine
 *
 * Returns: the day of the prices, never COST_DATE_NONE
 */
CostDate
cost_engine_get_at (const CostEngine *engine)
{
  return engine->at;
}

/**
 * cost_engine_get_n_platforms:
 * @engine: an engine
 *
 * Returns: the number of platforms that it estimates
 */
guint
cost_engine_get_n_platforms (const CostEngine *engine)
{
  return engine->codes->len;
}

/**
 * cost_engine_get_code:
 * @engine: an engine
 * @platform: index of a platform
 *
 * Returns: (transfer none): what the platform was compiled to
 */
const CostCode *
cost_engine_get_code (const CostEngine *engine, guint platform)
{
  g_return_val_if_fail (platform < engine->codes->len, NULL);

  return g_ptr_array_index (engine->codes, platform);
}

/**
 * cost_engine_get_platform:
 * @engine: an engine
 * @index: of a platform
 *
 * Returns: (transfer none): the platform
 */
const CostProvider *
cost_engine_get_platform (const CostEngine *engine, guint index)
{
  return cost_engine_get_code (engine, index)->provider;
}

/**
 * cost_engine_evaluate:
 * @engine: an engine
 * @platform: index of a platform
 * @block: workloads, alike but for the columns; what they change must vary
 * @cells: where the results go
 *
 * Computes totals, chosen plans and flags of every workload of @block.  The
 * totals are those that cost_engine_estimate() gives, bit for bit.
 */
void
cost_engine_evaluate (const CostEngine *engine,
                      guint             platform,
                      const CostBlock  *block,
                      const CostCells  *cells)
{
  cost_code_evaluate (cost_engine_get_code (engine, platform), block, cells);
}
