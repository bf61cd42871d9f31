/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * An engine for a day and the platforms it touches, made and asked once.
 */
#include "config.h"

#include "cost-past-private.h"

#include "cost-days-private.h"

/**
 * cost_past_look_init: (skip)
 * @look: (out caller-allocates): a look back, its days not listed yet
 * @past: the record that is made, with its engine
 * @catalogue: the catalogue
 * @scenario: the workload
 *
 * Begins a look back.
 */
void
cost_past_look_init (CostPastLook       *look,
                     CostPast           *past,
                     CostCatalogue      *catalogue,
                     const CostScenario *scenario)
{
  *look = (CostPastLook){ past, catalogue, scenario, NULL };
  look->days = g_ptr_array_new_with_free_func ((GDestroyNotify)g_array_unref);
}

/**
 * cost_past_look_clear: (skip)
 * @look: a look back
 *
 * Frees what @look owns.
 */
void
cost_past_look_clear (CostPastLook *look)
{
  g_clear_pointer (&look->days, g_ptr_array_unref);
}

/**
 * cost_past_concerns: (skip)
 * @past: a record
 * @provider: a provider
 *
 * Returns: whether @provider has lines in the bill of some platform
 */
gboolean
cost_past_concerns (const CostPast *past, const CostProvider *provider)
{
  for (guint i = 0; i < past->n_platforms; i++)
    if (cost_days_concern (past->engine, i, provider))
      return TRUE;
  return FALSE;
}

/**
 * cost_past_copy_bills: (skip)
 * @past: a record
 * @point: a point
 * @from: another
 *
 * Gives @point the bills of @from.
 */
void
cost_past_copy_bills (const CostPast      *past,
                      CostPastPoint       *point,
                      const CostPastPoint *from)
{
  for (guint i = 0; i < past->n_platforms; i++)
    {
      point->totals[i] = from->totals[i];
      point->flags[i] = from->flags[i];
    }
}

static gboolean
is_touched (const CostPastLook *look, guint platform, CostDate date)
{
  return date == COST_DATE_NONE ||
         cost_days_has (g_ptr_array_index (look->days, platform), date);
}

/* The platforms that @date touches; none at all would ask for all. */
static CostScenario *
narrow (const CostPastLook *look, CostDate at, CostDate date)
{
  const CostEngine *engine = look->past->engine;
  CostScenario     *scenario = cost_scenario_copy (look->scenario);

  scenario->at = at;
  g_ptr_array_set_size (scenario->platforms, 0);
  for (guint i = 0; i < look->past->n_platforms; i++)
    if (is_touched (look, i, date))
      g_ptr_array_add (scenario->platforms,
                       g_strdup (cost_engine_get_platform (engine, i)->id));
  return scenario;
}

/**
 * cost_past_price: (skip)
 * @look: a look back
 * @catalogue: the prices
 * @at: the day of the prices
 * @date: the day that touches platforms; %COST_DATE_NONE: it touches all
 * @point: whose bills are replaced, of the platforms that @date touches
 * @error: return location for a #GError in the #COST_ERROR domain
 *
 * Returns: %FALSE if an engine could not be made
 */
gboolean
cost_past_price (const CostPastLook *look,
                 CostCatalogue      *catalogue,
                 CostDate            at,
                 CostDate            date,
                 CostPastPoint      *point,
                 GError            **error)
{
  g_autoptr (CostScenario) scenario = narrow (look, at, date);
  g_autoptr (CostEngine) engine = NULL;
  CostBlock block = { .base = &look->scenario->workload, .n_cells = 1 };
  guint     n = 0;

  if (scenario->platforms->len == 0)
    return TRUE;
  engine = cost_engine_new (catalogue, scenario, 0, error);
  if (engine == NULL)
    return FALSE;
  for (guint i = 0; i < look->past->n_platforms; i++)
    {
      CostCells cells = { .totals = &point->totals[i],
                          .flags = &point->flags[i] };

      if (is_touched (look, i, date))
        cost_engine_evaluate (engine, n++, &block, &cells);
    }
  return TRUE;
}
