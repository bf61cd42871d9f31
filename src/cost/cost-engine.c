/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Binding a catalogue to a scenario.
 */
#include "cost-engine.h"

#include <string.h>

#include "cost-engine-private.h"
#include "cost-variant-private.h"

static void
free_code (gpointer data)
{
  cost_code_free (data);
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
add_variants (CostEngine   *engine,
              CostProvider *provider,
              const GArray *databases,
              GError      **error)
{
  for (guint i = 0; i < engine->n_variants; i++)
    {
      CostCode *code = cost_code_new (engine,
                                      provider,
                                      g_array_index (databases, guint, i),
                                      error);

      if (code == NULL)
        return FALSE;
      g_ptr_array_add (engine->codes, code);
    }
  return TRUE;
}

/* With @pins, each platform has the database that is next. */
static gboolean
add_codes (CostEngine *engine, const guint *pins, GError **error)
{
  g_autoptr (GArray) databases =
      cost_variant_list (&engine->scenario->workload);

  engine->n_variants = pins != NULL ? 1 : databases->len;
  for (guint i = 0; i < cost_catalogue_get_n_providers (engine->catalogue); i++)
    {
      CostProvider *provider =
          cost_catalogue_get_provider (engine->catalogue, i);

      if (!is_asked_for (engine, provider))
        continue;
      if (pins != NULL)
        g_array_index (databases, guint, 0) = pins[engine->codes->len];
      if (!add_variants (engine, provider, databases, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * cost_engine_new_with: (skip)
 * @catalogue: the catalogue
 * @scenario: what the engine is bound to; copied
 * @varying: COST_VARY() of the dimensions that evaluations may change
 * @databases: (nullable) (array): for each platform that @scenario asks for
 *   the choice of its database, whatever @scenario says; %NULL: what it says
 * @error: return location for a #GError in the #COST_ERROR domain
 *
 * Returns: (transfer full) (nullable): an engine, or %NULL with @error set
 */
CostEngine *
cost_engine_new_with (CostCatalogue      *catalogue,
                      const CostScenario *scenario,
                      guint64             varying,
                      const guint        *databases,
                      GError            **error)
{
  g_autoptr (CostEngine) engine = g_new0 (CostEngine, 1);

  g_atomic_ref_count_init (&engine->ref_count);
  engine->catalogue = cost_catalogue_ref (catalogue);
  engine->scenario = cost_scenario_copy (scenario);
  engine->at =
      scenario->at != COST_DATE_NONE ? scenario->at : cost_date_today ();
  engine->varying = varying;
  if (databases != NULL || cost_variant_is_open (&scenario->workload))
    engine->varying &= ~COST_VARY (COST_DB);
  engine->codes = g_ptr_array_new_with_free_func (free_code);
  if (!cost_engine_check (engine, error) ||
      !add_codes (engine, databases, error))
    return NULL;
  return g_steal_pointer (&engine);
}

/**
 * cost_engine_new:
 * @catalogue: the catalogue
 * @scenario: what the engine is bound to; copied
 * @varying: COST_VARY() of the dimensions that evaluations may change; a
 *   database that @scenario leaves open does not
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
  return cost_engine_new_with (catalogue, scenario, varying, NULL, error);
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

  if (cost_variant_is_open (&wanted) != cost_variant_is_open (bound))
    return FALSE;
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
  return engine->codes->len / engine->n_variants;
}

/**
 * cost_engine_get_code: (skip)
 * @engine: an engine
 * @platform: index of a platform
 * @variant: index of a variant, 0 where there is one
 *
 * Returns: (transfer none): what the platform was compiled to
 */
const CostCode *
cost_engine_get_code (const CostEngine *engine, guint platform, guint variant)
{
  guint index = platform * engine->n_variants + variant;

  g_return_val_if_fail (index < engine->codes->len, NULL);

  return g_ptr_array_index (engine->codes, index);
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
  return cost_engine_get_code (engine, index, 0)->provider;
}

static void
unref_estimate (gpointer data)
{
  cost_estimate_unref (data);
}

/**
 * cost_estimate_all:
 * @catalogue: a catalogue
 * @scenario: a scenario
 * @error: return location for a #GError in the #COST_ERROR domain
 *
 * Estimates all platforms that @scenario asks for.
 *
 * Returns: (transfer full) (nullable) (element-type CostEstimate): the
 *   estimates in the order of @catalogue, or %NULL with @error set
 */
GPtrArray *
cost_estimate_all (CostCatalogue      *catalogue,
                   const CostScenario *scenario,
                   GError            **error)
{
  g_autoptr (CostEngine) engine =
      cost_engine_new (catalogue, scenario, 0, error);
  GPtrArray *estimates;

  if (engine == NULL)
    return NULL;
  estimates = g_ptr_array_new_with_free_func (unref_estimate);
  for (guint i = 0; i < cost_engine_get_n_platforms (engine); i++)
    g_ptr_array_add (estimates,
                     cost_engine_estimate (engine, i, &scenario->workload));
  return estimates;
}
