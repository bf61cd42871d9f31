/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bills of a month with a spike.  The plans of the normal month are pinned,
 * then all days of a platform are one block.
 */
#include "config.h"

#include "cost-spike.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "cost-error.h"
#include "cost-spike-private.h"
#include "cost-variant-private.h"

#define TRACE 1e-6

/* What is owed from the first day on. */
static gboolean
is_fee (int category)
{
  return category == COST_CATEGORY_PLATFORM_FEE ||
         category == COST_CATEGORY_TEAM || category == COST_CATEGORY_SUPPORT;
}

static double
settle (CostDimension dimension, double value)
{
  if (cost_dimension_get_info (dimension)->kind == COST_KIND_COUNT)
    value = floor (value + 0.5);
  return cost_dimension_clamp (dimension, value);
}

static void
add_change (CostSpikeBill *bill, CostDimension dimension, double wanted)
{
  CostSpikeChange change = { .dimension = dimension,
                             .before = bill->workload.values[dimension],
                             .wanted = wanted,
                             .after = settle (dimension, wanted) };

  change.is_clamped = cost_dimension_clamp (dimension, wanted) != wanted;
  if (change.before == change.wanted)
    return;
  bill->spiked.values[dimension] = change.after;
  g_array_append_val (bill->changes, change);
}

static gboolean
is_affected (const CostSpike *spike, CostDimension dimension)
{
  for (guint i = 0; i < spike->effects->len; i++)
    {
      CostDimension at =
          g_array_index (spike->effects, CostSpikeEffect, i).dimension;

      if (at == dimension ||
          (at == COST_REQUESTS && dimension == COST_PEAK_FACTOR))
        return TRUE;
    }
  return FALSE;
}

static void
spread (CostSpikeBill *bill, const CostSpikeMonth *month)
{
  bill->spiked = bill->workload;
  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    if (is_affected (month->spike, i))
      add_change (bill, i, cost_spike_month_get (month, i, month->n_days));
}

/* The columns of all days, the last one being the month itself. */
typedef struct
{
  CostDimension dimensions[COST_N_DIMENSIONS];
  const double *columns[COST_N_DIMENSIONS];
  double        values[COST_N_DIMENSIONS][COST_SPIKE_MAX_DAYS];
  CostBlock     block;
} Days;

static void
fill_days (Days *days, const CostSpikeMonth *month, const CostWorkload *whole)
{
  guint n = 0;

  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    {
      if (cost_spike_get_kind (i) == COST_SPIKE_FIXED &&
          !cost_spike_month_accrues (i))
        continue;
      for (guint day = 1; day < month->n_days; day++)
        days->values[n][day - 1] =
            settle (i, cost_spike_month_get (month, i, day));
      days->values[n][month->n_days - 1] = whole->values[i];
      days->dimensions[n] = i;
      days->columns[n] = days->values[n];
      n++;
    }
  days->block =
      (CostBlock){ whole, month->n_days, n, days->dimensions, days->columns };
}

/* What stands still, and is billed as time passes.  A trace of the usage is
 * left, as a load balancer stands only where there are requests. */
static CostMoney
get_standing (const CostEngine   *engine,
              guint               platform,
              const CostWorkload *whole)
{
  CostWorkload idle = *whole;
  CostMoney    sum = 0;
  g_autoptr (CostEstimate) estimate = NULL;

  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    if (cost_spike_month_accrues (i))
      idle.values[i] *= TRACE;
  estimate = cost_engine_estimate (engine, platform, &idle);
  for (int i = 0; i < COST_N_CATEGORIES; i++)
    if (!is_fee (i))
      sum += estimate->categories[i];
  return sum;
}

static void
bill_days (const CostEngine   *engine,
           guint               platform,
           const Days         *days,
           const CostWorkload *whole,
           CostMoney          *bills)
{
  CostCells cells = { .totals = bills };
  CostMoney standing = get_standing (engine, platform, whole);
  guint     n = days->block.n_cells;

  cost_engine_evaluate (engine, platform, &days->block, &cells);
  for (guint day = 1; day < n; day++)
    {
      double left = (double)standing * (n - day) / n;

      bills[day - 1] = MAX (bills[day - 1] - (CostMoney)floor (left + 0.5), 0);
    }
}

static int
find_gone (const CostSpikeBill *bill, const CostMoney *bills)
{
  for (guint i = 0; bill->budget > 0 && i < bill->n_days; i++)
    if (bills[i] > bill->budget)
      return (int)i + 1;
  return 0;
}

static guint8
get_flags (const CostEstimate *estimate)
{
  return (guint8)((estimate->is_blocked ? COST_CELL_BLOCKED : 0) |
                  (estimate->is_complete ? 0 : COST_CELL_INCOMPLETE));
}

static gboolean
carries (const CostEstimate *estimate, const CostPlan *plan)
{
  for (guint i = 0; i < estimate->alternatives->len; i++)
    {
      const CostAlternative *at = g_ptr_array_index (estimate->alternatives, i);

      if (at->plan == plan)
        return !at->is_blocked;
    }
  return FALSE;
}

/* The month with the spike on the database of the normal one, or on another
 * where only that can carry it. */
static CostEstimate *
estimate_spiked (CostSpikeBill *bill, const CostEngine *settled, guint index)
{
  CostSpikePlatform *platform = &bill->platforms[index];
  g_autoptr (CostEstimate) same =
      cost_engine_estimate (settled, index, &bill->spiked);
  g_autoptr (CostEstimate) best =
      cost_engine_estimate (bill->engine, index, &bill->spiked);
  gboolean is_new = same->is_blocked && !best->is_blocked;

  platform->database = is_new ? best->database : platform->normal_database;
  return is_new ? g_steal_pointer (&best) : g_steal_pointer (&same);
}

/* What a platform would bill if plans could be chosen afterwards, and the
 * plan it does bill. */
static void
choose_plan (CostSpikeBill *bill, const CostEngine *settled, guint index)
{
  CostSpikePlatform *platform = &bill->platforms[index];
  g_autoptr (CostEstimate) normal =
      cost_engine_estimate (settled, index, &bill->workload);
  g_autoptr (CostEstimate) spiked = estimate_spiked (bill, settled, index);

  platform->normal = normal->total;
  platform->normal_flags = get_flags (normal);
  platform->normal_plan = normal->plan;
  platform->plan = normal->plan;
  if (normal->is_blocked || normal->plan == NULL ||
      !carries (spiked, normal->plan))
    platform->plan = spiked->plan;
  platform->is_new_plan = platform->plan != platform->normal_plan;
  platform->overrun =
      cost_provider_get_overrun (normal->provider,
                                 normal->plan != NULL ? normal->plan->id : NULL,
                                 normal->at);
}

/* An engine in which each platform has the database of its normal month, or
 * that of the month with the spike. */
static CostEngine *
bind (const CostSpikeBill *bill,
      const CostScenario  *scenario,
      gboolean             is_normal,
      GError             **error)
{
  g_autofree guint *databases = g_new (guint, MAX (bill->n_platforms, 1));

  for (guint i = 0; i < bill->n_platforms; i++)
    databases[i] = is_normal ? bill->platforms[i].normal_database
                             : bill->platforms[i].database;
  return cost_engine_new_with (cost_engine_get_catalogue (bill->engine),
                               scenario,
                               COST_VARY_AMOUNTS,
                               databases,
                               error);
}

static gboolean
choose_plans (CostSpikeBill *bill, const CostScenario *scenario, GError **error)
{
  g_autoptr (CostEngine) settled = NULL;

  for (guint i = 0; i < bill->n_platforms; i++)
    {
      g_autoptr (CostEstimate) normal =
          cost_engine_estimate (bill->engine, i, &bill->workload);

      bill->platforms[i].normal_database = normal->database;
    }
  settled = cost_variant_is_open (&scenario->workload)
                ? bind (bill, scenario, TRUE, error)
                : cost_engine_ref (bill->engine);
  if (settled == NULL)
    return FALSE;
  for (guint i = 0; i < bill->n_platforms; i++)
    choose_plan (bill, settled, i);
  return TRUE;
}

static CostEngine *
pin (const CostSpikeBill *bill,
     const CostScenario  *scenario,
     gboolean             is_normal,
     GError             **error)
{
  g_autoptr (CostScenario) pinned = cost_scenario_copy (scenario);

  pinned->at = cost_engine_get_at (bill->engine);
  for (guint i = 0; i < bill->n_platforms; i++)
    {
      const CostPlan *plan =
          is_normal ? bill->platforms[i].normal_plan : bill->platforms[i].plan;

      if (plan != NULL)
        g_hash_table_insert (
            pinned->plans,
            g_strdup (cost_engine_get_platform (bill->engine, i)->id),
            g_strdup (plan->id));
    }
  return bind (bill, pinned, is_normal, error);
}

static gboolean
has_new_plan (const CostSpikeBill *bill)
{
  for (guint i = 0; i < bill->n_platforms; i++)
    if (bill->platforms[i].is_new_plan ||
        bill->platforms[i].database != bill->platforms[i].normal_database)
      return TRUE;
  return FALSE;
}

static void
bill_platform (CostSpikeBill    *bill,
               guint             index,
               const CostEngine *normal,
               const CostEngine *spiked,
               const Days       *days)
{
  CostSpikePlatform *platform = &bill->platforms[index];
  g_autoptr (CostEstimate) estimate =
      cost_engine_estimate (spiked, index, &bill->spiked);

  platform->total = estimate->total;
  platform->flags = get_flags (estimate);
  bill_days (normal, index, &days[0], &bill->workload, platform->normal_days);
  bill_days (spiked, index, &days[1], &bill->spiked, platform->days);
  platform->normal_gone = find_gone (bill, platform->normal_days);
  platform->gone = find_gone (bill, platform->days);
}

static gboolean
bill_platforms (CostSpikeBill        *bill,
                const CostScenario   *scenario,
                const CostSpikeMonth *month,
                GError              **error)
{
  g_autofree Days *days = g_new0 (Days, 2);
  CostSpikeMonth   quiet = *month;
  g_autoptr (CostEngine) normal = pin (bill, scenario, TRUE, error);
  g_autoptr (CostEngine) spiked = NULL;

  if (normal == NULL)
    return FALSE;
  spiked = has_new_plan (bill) ? pin (bill, scenario, FALSE, error)
                               : cost_engine_ref (normal);
  if (spiked == NULL)
    return FALSE;
  quiet.spike = NULL;
  quiet.hours = 0.0;
  fill_days (&days[0], &quiet, &bill->workload);
  fill_days (&days[1], month, &bill->spiked);
  for (guint i = 0; i < bill->n_platforms; i++)
    bill_platform (bill, i, normal, spiked, days);
  return TRUE;
}

static gboolean
check_day (guint day, guint n_days, GError **error)
{
  if (day >= 1 && day <= n_days)
    return TRUE;
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_RANGE,
               _ ("a spike cannot begin on day %u; the month has the days 1 "
                  "to %u"),
               day,
               n_days);
  return FALSE;
}

/**
 * cost_spike_bill_new:
 * @catalogue: the catalogue
 * @scenario: the workload without the spike, and how it is priced
 * @spike: a spike
 * @day: the first of the spike, from 1 to cost_spike_count_days()
 * @error: return location for a #GError in the #COST_ERROR domain
 *
 * Computes what @spike does to the bills of the platforms that @scenario asks
 * for.
 *
 * Returns: (transfer full) (nullable): the bills; %NULL with @error set if
 *   @day is none of the month, or where cost_engine_new() fails
 */
CostSpikeBill *
cost_spike_bill_new (CostCatalogue      *catalogue,
                     const CostScenario *scenario,
                     const CostSpike    *spike,
                     guint               day,
                     GError            **error)
{
  g_autoptr (CostSpikeBill) bill = NULL;
  g_autoptr (CostScenario) usual = NULL;
  CostSpikeMonth month;

  g_return_val_if_fail (catalogue != NULL && scenario != NULL, NULL);
  g_return_val_if_fail (spike != NULL, NULL);

  bill = g_new0 (CostSpikeBill, 1);
  g_atomic_ref_count_init (&bill->ref_count);
  bill->workload = scenario->workload;
  bill->changes = g_array_new (FALSE, FALSE, sizeof (CostSpikeChange));
  bill->n_days = cost_spike_count_days (scenario);
  bill->day = day;
  bill->budget =
      cost_money_from_dollars (scenario->workload.values[COST_BUDGET]);
  usual = cost_scenario_copy (scenario);
  usual->usual = scenario->workload;
  usual->has_usual = TRUE;
  bill->engine = cost_engine_new (catalogue, usual, COST_VARY_AMOUNTS, error);
  if (bill->engine == NULL || !check_day (day, bill->n_days, error))
    return NULL;
  bill->n_platforms = cost_engine_get_n_platforms (bill->engine);
  bill->platforms = g_new0 (CostSpikePlatform, MAX (bill->n_platforms, 1));
  cost_spike_month_init (&month, &bill->workload, spike, bill->n_days, day);
  bill->hours = month.hours;
  bill->is_cut = month.hours < spike->hours;
  spread (bill, &month);
  if (!choose_plans (bill, usual, error) ||
      !bill_platforms (bill, usual, &month, error))
    return NULL;
  return g_steal_pointer (&bill);
}

/**
 * cost_spike_bill_ref:
 * @bill: a record
 *
 * Returns: (transfer full): @bill
 */
CostSpikeBill *
cost_spike_bill_ref (CostSpikeBill *bill)
{
  g_atomic_ref_count_inc (&bill->ref_count);
  return bill;
}

/**
 * cost_spike_bill_unref:
 * @bill: (transfer full): a record
 *
 * Releases a reference.
 */
void
cost_spike_bill_unref (CostSpikeBill *bill)
{
  if (!g_atomic_ref_count_dec (&bill->ref_count))
    return;
  g_clear_pointer (&bill->engine, cost_engine_unref);
  g_array_unref (bill->changes);
  g_free (bill->platforms);
  g_free (bill);
}
