/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Birth and death of the records of a provider.  Every free function takes a
 * record that is half filled; none takes NULL unless a field may be NULL.
 */
#include "config.h"

#include "cost-provider-private.h"

static void
free_source (CostSource *source)
{
  g_free (source->id);
  g_free (source->title);
  g_free (source->url);
  g_free (source);
}

static void
free_region (CostRegion *region)
{
  g_free (region->id);
  g_free (region->name);
  g_free (region->properties);
  g_free (region);
}

static void
free_price_cell (CostPriceCell *cell)
{
  g_free (cell->key);
  g_free (cell);
}

static void
free_price_entry (CostPriceEntry *entry)
{
  g_free (entry->reason);
  g_ptr_array_unref (entry->cells);
  g_free (entry);
}

static void
free_price (CostPrice *price)
{
  g_free (price->id);
  g_free (price->label);
  g_free (price->unit);
  g_ptr_array_unref (price->history);
  g_free (price);
}

static void
free_table_entry (CostTableEntry *entry)
{
  g_free (entry->reason);
  g_free (entry->cells);
  g_free (entry);
}

static void
free_table (CostTable *table)
{
  g_free (table->id);
  g_free (table->label);
  g_strfreev (table->columns);
  g_ptr_array_unref (table->history);
  g_free (table);
}

static void
free_named_formula (CostNamedFormula *named)
{
  g_free (named->id);
  g_clear_pointer (&named->formula, cost_formula_free);
  g_free (named);
}

static void
free_choice (CostChoice *choice)
{
  g_free (choice->id);
  g_free (choice->label);
  g_clear_pointer (&choice->when, cost_formula_free);
  g_clear_pointer (&choice->where, cost_formula_free);
  g_clear_pointer (&choice->minimize, cost_formula_free);
  g_clear_pointer (&choice->none, cost_template_free);
  g_free (choice);
}

static void
free_plan (CostPlan *plan)
{
  g_free (plan->id);
  g_free (plan->name);
  g_free (plan->values);
  g_free (plan->note);
  g_free (plan);
}

static void
free_tier (CostTier *tier)
{
  g_clear_pointer (&tier->up_to, cost_formula_free);
  g_clear_pointer (&tier->price, cost_formula_free);
  g_free (tier);
}

static void
free_meter (CostMeter *meter)
{
  g_free (meter->id);
  g_free (meter->label);
  g_free (meter->unit);
  g_free (meter->note);
  g_clear_pointer (&meter->detail, cost_template_free);
  g_strfreev (meter->plans);
  g_clear_pointer (&meter->when, cost_formula_free);
  g_clear_pointer (&meter->quantity, cost_formula_free);
  g_ptr_array_unref (meter->tiers);
  g_clear_pointer (&meter->allowance, cost_formula_free);
  g_clear_pointer (&meter->block, cost_formula_free);
  g_clear_pointer (&meter->minimum, cost_formula_free);
  g_clear_pointer (&meter->cap, cost_formula_free);
  g_free (meter);
}

static void
free_credit (CostCredit *credit)
{
  g_free (credit->id);
  g_free (credit->label);
  g_clear_pointer (&credit->amount, cost_formula_free);
  g_strfreev (credit->plans);
  g_array_unref (credit->meters);
  g_free (credit);
}

static void
free_limit (CostLimit *limit)
{
  g_free (limit->id);
  g_clear_pointer (&limit->when, cost_formula_free);
  g_clear_pointer (&limit->text, cost_template_free);
  g_strfreev (limit->plans);
  g_free (limit);
}

static void
free_overrun_entry (CostOverrunEntry *entry)
{
  g_free (entry->text);
  g_free (entry->reason);
  g_free (entry);
}

static void
free_overrun (CostOverrun *overrun)
{
  g_strfreev (overrun->plans);
  g_ptr_array_unref (overrun->history);
  g_free (overrun);
}

static void
free_omission (CostOmission *omission)
{
  g_free (omission->what);
  g_free (omission->why);
  g_free (omission);
}

#define NEW_ARRAY(free_item)                                                   \
  g_ptr_array_new_with_free_func ((GDestroyNotify)(free_item))

/**
 * cost_price_new: (skip)
 *
 * Returns: (transfer full): a price without history
 */
CostPrice *
cost_price_new (void)
{
  CostPrice *price = g_new0 (CostPrice, 1);

  price->history = NEW_ARRAY (free_price_entry);
  return price;
}

/**
 * cost_price_entry_new: (skip)
 *
 * Returns: (transfer full): an entry without cells
 */
CostPriceEntry *
cost_price_entry_new (void)
{
  CostPriceEntry *entry = g_new0 (CostPriceEntry, 1);

  entry->cells = NEW_ARRAY (free_price_cell);
  return entry;
}

/**
 * cost_table_new: (skip)
 *
 * Returns: (transfer full): a table without columns and history
 */
CostTable *
cost_table_new (void)
{
  CostTable *table = g_new0 (CostTable, 1);

  table->history = NEW_ARRAY (free_table_entry);
  return table;
}

/**
 * cost_template_new: (skip)
 *
 * Returns: (transfer full): a template without pieces
 */
CostTemplate *
cost_template_new (void)
{
  CostTemplate *template = g_new0 (CostTemplate, 1);

  template->pieces = g_ptr_array_new_with_free_func (g_free);
  template->formulas = NEW_ARRAY (cost_formula_free);
  return template;
}

/**
 * cost_template_free: (skip)
 * @template: (transfer full): a template
 */
void
cost_template_free (CostTemplate *template)
{
  g_ptr_array_unref (template->pieces);
  g_ptr_array_unref (template->formulas);
  g_free (template);
}

/**
 * cost_meter_new: (skip)
 *
 * Returns: (transfer full): a meter without tiers
 */
CostMeter *
cost_meter_new (void)
{
  CostMeter *meter = g_new0 (CostMeter, 1);

  meter->tiers = NEW_ARRAY (free_tier);
  return meter;
}

/**
 * cost_credit_new: (skip)
 *
 * Returns: (transfer full): a credit that pays nothing
 */
CostCredit *
cost_credit_new (void)
{
  CostCredit *credit = g_new0 (CostCredit, 1);

  credit->meters = g_array_new (FALSE, FALSE, sizeof (guint));
  return credit;
}

/**
 * cost_overrun_new: (skip)
 *
 * Returns: (transfer full): a reaction without history
 */
CostOverrun *
cost_overrun_new (void)
{
  CostOverrun *overrun = g_new0 (CostOverrun, 1);

  overrun->history = NEW_ARRAY (free_overrun_entry);
  return overrun;
}

static void
free_own (CostOwn *own)
{
  cost_provider_unref (own->base);
  g_clear_pointer (&own->source, free_source);
  g_free (own->note);
  g_free (own);
}

static void
free_provider (CostProvider *provider)
{
  g_free (provider->file);
  g_clear_pointer (&provider->content, g_bytes_unref);
  g_free (provider->id);
  g_free (provider->name);
  if (provider->own == NULL)
    g_clear_pointer (&provider->when, cost_formula_free);
  g_free (provider->homepage);
  g_free (provider->month_note);
  g_strfreev (provider->properties);
  g_strfreev (provider->plan_values);
  g_strfreev (provider->everywhere);
  for (guint i = 0; i < COST_N_EFFORTS; i++)
    g_free (provider->effort[i].reason);
  g_ptr_array_unref (provider->sources);
  g_ptr_array_unref (provider->regions);
  g_ptr_array_unref (provider->prices);
  g_ptr_array_unref (provider->tables);
  g_ptr_array_unref (provider->formulas);
  g_ptr_array_unref (provider->choices);
  g_ptr_array_unref (provider->plans);
  g_ptr_array_unref (provider->meters);
  g_ptr_array_unref (provider->credits);
  g_ptr_array_unref (provider->limits);
  g_ptr_array_unref (provider->overruns);
  g_ptr_array_unref (provider->not_modelled);
  if (provider->own == NULL)
    g_string_chunk_free (provider->strings);
  g_clear_pointer (&provider->own, free_own);
  g_free (provider);
}

/**
 * cost_provider_new_empty: (skip)
 *
 * Returns: (transfer full): a provider that has nothing yet, not even an id
 */
CostProvider *
cost_provider_new_empty (void)
{
  CostProvider *provider = g_new0 (CostProvider, 1);

  g_atomic_ref_count_init (&provider->ref_count);
  provider->is_default = TRUE;
  provider->order = COST_PROVIDER_LAST;
  provider->strings = g_string_chunk_new (1024);
  provider->sources = NEW_ARRAY (free_source);
  provider->regions = NEW_ARRAY (free_region);
  provider->prices = NEW_ARRAY (free_price);
  provider->tables = NEW_ARRAY (free_table);
  provider->formulas = NEW_ARRAY (free_named_formula);
  provider->choices = NEW_ARRAY (free_choice);
  provider->plans = NEW_ARRAY (free_plan);
  provider->meters = NEW_ARRAY (free_meter);
  provider->credits = NEW_ARRAY (free_credit);
  provider->limits = NEW_ARRAY (free_limit);
  provider->overruns = NEW_ARRAY (free_overrun);
  provider->not_modelled = NEW_ARRAY (free_omission);
  return provider;
}

/**
 * cost_provider_new_over: (skip)
 * @base: a provider
 *
 * Makes a provider that shares all records with @base but the prices, of
 * which it has none yet.
 *
 * Returns: (transfer full): the provider, with an `own` that says nothing
 */
CostProvider *
cost_provider_new_over (CostProvider *base)
{
  CostProvider *provider = g_memdup2 (base, sizeof *base);
  GPtrArray   **shared[] = {
      &provider->sources,  &provider->regions,      &provider->tables,
      &provider->formulas, &provider->choices,      &provider->plans,
      &provider->meters,   &provider->credits,      &provider->limits,
      &provider->overruns, &provider->not_modelled,
  };

  g_atomic_ref_count_init (&provider->ref_count);
  for (gsize i = 0; i < G_N_ELEMENTS (shared); i++)
    g_ptr_array_ref (*shared[i]);
  provider->file = g_strdup (base->file);
  provider->content = g_bytes_ref (base->content);
  provider->id = g_strdup (base->id);
  provider->name = g_strdup (base->name);
  provider->homepage = g_strdup (base->homepage);
  provider->month_note = g_strdup (base->month_note);
  provider->properties = g_strdupv (base->properties);
  provider->plan_values = g_strdupv (base->plan_values);
  provider->everywhere = g_strdupv (base->everywhere);
  for (guint i = 0; i < COST_N_EFFORTS; i++)
    provider->effort[i].reason = g_strdup (base->effort[i].reason);
  provider->prices = NEW_ARRAY (free_price);
  provider->own = g_new0 (CostOwn, 1);
  provider->own->base = cost_provider_ref (base);
  provider->own->source = g_new0 (CostSource, 1);
  for (guint i = 0; i < COST_N_CATEGORIES; i++)
    provider->own->discounts[i] = -1;
  return provider;
}

/**
 * cost_provider_ref:
 * @provider: a provider
 *
 * Returns: (transfer full): @provider
 */
CostProvider *
cost_provider_ref (CostProvider *provider)
{
  g_return_val_if_fail (provider != NULL, NULL);

  g_atomic_ref_count_inc (&provider->ref_count);
  return provider;
}

/**
 * cost_provider_unref:
 * @provider: (transfer full): a provider
 *
 * Gives up a reference; the last one frees the provider and all of its
 * records.
 */
void
cost_provider_unref (CostProvider *provider)
{
  g_return_if_fail (provider != NULL);

  if (g_atomic_ref_count_dec (&provider->ref_count))
    free_provider (provider);
}
