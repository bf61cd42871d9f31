/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Every date of a provider's records, whether it changes a bill or not.
 */
#include "cost-days-private.h"

#include "cost-engine-private.h"

static void
add_span (GArray *days, CostDate from, CostDate until)
{
  CostDate gone = COST_DATE_NONE;

  if (until != COST_DATE_NONE)
    gone = cost_date_add_days (until, 1);
  if (from != COST_DATE_NONE)
    g_array_append_val (days, from);
  if (gone != COST_DATE_NONE)
    g_array_append_val (days, gone);
}

static void
add_prices (GArray *days, const CostProvider *provider)
{
  for (guint i = 0; i < provider->prices->len; i++)
    {
      const CostPrice *price = g_ptr_array_index (provider->prices, i);

      for (guint k = 0; k < price->history->len; k++)
        {
          const CostPriceEntry *entry = g_ptr_array_index (price->history, k);

          add_span (days, entry->from, COST_DATE_NONE);
        }
    }
}

static void
add_tables (GArray *days, const CostProvider *provider)
{
  for (guint i = 0; i < provider->tables->len; i++)
    {
      const CostTable *table = g_ptr_array_index (provider->tables, i);

      for (guint k = 0; k < table->history->len; k++)
        {
          const CostTableEntry *entry = g_ptr_array_index (table->history, k);

          add_span (days, entry->from, COST_DATE_NONE);
        }
    }
}

static void
add_spans (GArray *days, const CostProvider *provider)
{
  for (guint i = 0; i < provider->plans->len; i++)
    {
      const CostPlan *plan = g_ptr_array_index (provider->plans, i);

      add_span (days, plan->from, plan->until);
    }
  for (guint i = 0; i < provider->regions->len; i++)
    {
      const CostRegion *region = g_ptr_array_index (provider->regions, i);

      add_span (days, region->from, region->until);
    }
  for (guint i = 0; i < provider->credits->len; i++)
    {
      const CostCredit *credit = g_ptr_array_index (provider->credits, i);

      add_span (days, credit->from, credit->until);
    }
  for (const CostOwn *own = provider->own; own != NULL; own = own->base->own)
    add_span (days, own->from, own->until);
}

static void
add_provider (GArray *days, const CostProvider *provider)
{
  add_prices (days, provider);
  add_tables (days, provider);
  add_spans (days, provider);
}

static void
add_partners (GArray *days, const CostCode *code)
{
  for (guint i = 0; i < code->partner_providers->len; i++)
    add_provider (days, g_ptr_array_index (code->partner_providers, i));
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  CostDate first = *(const CostDate *)a;
  CostDate second = *(const CostDate *)b;

  return (first > second) - (first < second);
}

static void
sort_once (GArray *days, CostDate after, CostDate last)
{
  guint n = 0;

  g_array_sort (days, compare_days);
  for (guint i = 0; i < days->len; i++)
    {
      CostDate day = g_array_index (days, CostDate, i);

      if (day <= after || day > last ||
          (n > 0 && g_array_index (days, CostDate, n - 1) == day))
        continue;
      g_array_index (days, CostDate, n++) = day;
    }
  g_array_set_size (days, n);
}

/**
 * cost_days_list: (skip)
 * @engine: an engine
 * @platform: index of a platform
 * @after: days must be later than this
 * @last: and no later than this
 *
 * Returns: (transfer full) (element-type CostDate): the days, ascending, each
 *   once
 */
GArray *
cost_days_list (const CostEngine *engine,
                guint             platform,
                CostDate          after,
                CostDate          last)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (CostDate));

  add_provider (days, cost_engine_get_platform (engine, platform));
  for (guint i = 0; i < engine->n_variants; i++)
    add_partners (days, cost_engine_get_code (engine, platform, i));
  sort_once (days, after, last);
  return days;
}

/**
 * cost_days_merge: (skip)
 * @lists: (array length=n_lists): lists of days
 * @n_lists: how many
 *
 * Returns: (transfer full) (element-type CostDate): the days that any of them
 *   has, ascending, each once
 */
GArray *
cost_days_merge (GArray *const *lists, guint n_lists)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (CostDate));

  for (guint i = 0; i < n_lists; i++)
    if (lists[i]->len > 0)
      g_array_append_vals (days, lists[i]->data, lists[i]->len);
  sort_once (days, COST_DATE_NONE, G_MAXUINT32);
  return days;
}

/**
 * cost_days_has: (skip)
 * @days: (element-type CostDate): days
 * @day: a day
 *
 * Returns: whether @day is one of @days
 */
gboolean
cost_days_has (const GArray *days, CostDate day)
{
  for (guint i = 0; i < days->len; i++)
    if (g_array_index (days, CostDate, i) == day)
      return TRUE;
  return FALSE;
}

/**
 * cost_days_concern: (skip)
 * @engine: an engine
 * @platform: index of a platform
 * @provider: a provider
 *
 * Returns: whether @provider is the platform, or a partner with lines in its
 *   bill; with lines that it may have, where the database is left open
 */
gboolean
cost_days_concern (const CostEngine   *engine,
                   guint               platform,
                   const CostProvider *provider)
{
  for (guint i = 0; i < engine->n_variants; i++)
    {
      const CostCode *code = cost_engine_get_code (engine, platform, i);

      if (code->provider == provider ||
          g_ptr_array_find (code->partner_providers, provider, NULL))
        return TRUE;
    }
  return FALSE;
}

static gboolean
begins_own (const CostProvider *provider, CostDate day)
{
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (CostDate));

  for (const CostOwn *own = provider->own; own != NULL; own = own->base->own)
    add_span (days, own->from, own->until);
  return cost_days_has (days, day);
}

/**
 * cost_days_has_beginning: (skip)
 * @provider: a provider
 * @day: a day
 *
 * Returns: whether something may begin on @day that no history tells as a
 *   change: the first that is known of a price or table, and what is the
 *   user's own
 */
gboolean
cost_days_has_beginning (const CostProvider *provider, CostDate day)
{
  for (guint i = 0; i < provider->prices->len; i++)
    {
      const CostPrice      *price = g_ptr_array_index (provider->prices, i);
      const CostPriceEntry *first = g_ptr_array_index (price->history, 0);

      if (first->from == day)
        return TRUE;
    }
  for (guint i = 0; i < provider->tables->len; i++)
    {
      const CostTable      *table = g_ptr_array_index (provider->tables, i);
      const CostTableEntry *first = g_ptr_array_index (table->history, 0);

      if (first->from == day)
        return TRUE;
    }
  return begins_own (provider, day);
}

/**
 * cost_days_add_months: (skip)
 * @date: a day
 * @months: how many to go on
 *
 * Returns: the same day of a later month, or its last where that is shorter
 */
CostDate
cost_days_add_months (CostDate date, guint months)
{
  guint      month = date / 100 % 100 - 1 + months;
  GDateYear  year = (GDateYear)(date / 10000 + month / 12);
  GDateMonth of_year = (GDateMonth)(month % 12 + 1);
  GDateDay   day = (GDateDay)(date % 100);
  guint8     longest = g_date_get_days_in_month (of_year, year);

  return (CostDate)(year * 10000U + of_year * 100U + MIN (day, longest));
}
