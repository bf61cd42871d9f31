/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Months between two dated changes are one block of an engine; at a change the
 * platforms are compiled anew.
 */
#include "config.h"

#include "cost-future.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "cost-days-private.h"
#include "cost-error.h"

static const CostDimension growing[] = {
  COST_REQUESTS,      COST_EGRESS_GB,     COST_CONNECTIONS,   COST_MESSAGES,
  COST_JOBS,          COST_VOLUME_GB,     COST_SNAPSHOT_GB,   COST_OBJECT_GB,
  COST_OBJECT_WRITES, COST_OBJECT_READS,  COST_DB_STORAGE_GB, COST_DB_READS,
  COST_DB_WRITES,     COST_DB_TRAFFIC_GB, COST_PRIVATE_GB,    COST_LOG_GB,
};

/**
 * cost_future_grows:
 * @dimension: a dimension
 *
 * Returns: whether it grows with the number of users
 */
gboolean
cost_future_grows (CostDimension dimension)
{
  for (gsize i = 0; i < G_N_ELEMENTS (growing); i++)
    if (growing[i] == dimension)
      return TRUE;
  return FALSE;
}

static double
grow (CostDimension dimension, double value, double factor)
{
  double grown = value * factor;

  if (cost_dimension_get_info (dimension)->kind == COST_KIND_COUNT)
    grown = floor (grown + 0.5);
  return cost_dimension_clamp (dimension, grown);
}

/**
 * cost_future_get_workload:
 * @future: a record
 * @month: index of a month
 * @workload: (out caller-allocates): what runs in it
 *
 * Computes the workload of a month.
 */
void
cost_future_get_workload (const CostFuture *future,
                          guint             month,
                          CostWorkload     *workload)
{
  g_return_if_fail (future != NULL && workload != NULL);
  g_return_if_fail (month < future->n_months);

  *workload = future->workload;
  for (gsize i = 0; i < G_N_ELEMENTS (growing); i++)
    workload->values[growing[i]] = grow (growing[i],
                                         workload->values[growing[i]],
                                         future->months[month].factor);
}

static void
set_months (CostFuture *future, CostDate at)
{
  double factor = 1.0;

  for (guint i = 0; i < future->n_months; i++)
    {
      future->months[i] = (CostFutureMonth){
        .month = i,
        .date = cost_days_add_months (at, i),
        .factor = factor,
        .cheapest = -1,
      };
      factor *= 1.0 + future->growth / 100.0;
    }
}

static void
find_limits (CostFuture *future)
{
  for (gsize i = 0; i < G_N_ELEMENTS (growing); i++)
    {
      CostFutureLimit limit = { .dimension = growing[i] };
      double          most = cost_dimension_get_info (growing[i])->max;
      double          value = future->workload.values[growing[i]];

      while (limit.month < future->n_months &&
             value * future->months[limit.month].factor <= most)
        limit.month++;
      if (limit.month < future->n_months)
        g_array_append_val (future->limits, limit);
    }
}

/* The growing dimensions, a column of all months each. */
typedef struct
{
  double       *columns[G_N_ELEMENTS (growing)]; /* owned */
  const double *here[G_N_ELEMENTS (growing)];
} Growth;

static void
fill_growth (Growth *growth, const CostFuture *future)
{
  for (gsize i = 0; i < G_N_ELEMENTS (growing); i++)
    {
      growth->columns[i] = g_new (double, future->n_months);
      for (guint k = 0; k < future->n_months; k++)
        growth->columns[i][k] = grow (growing[i],
                                      future->workload.values[growing[i]],
                                      future->months[k].factor);
    }
}

static void
clear_growth (Growth *growth)
{
  for (gsize i = 0; i < G_N_ELEMENTS (growing); i++)
    g_free (growth->columns[i]);
}

static void
evaluate (CostFuture       *future,
          const CostEngine *engine,
          Growth           *growth,
          guint             from,
          guint             to)
{
  CostBlock block = { &future->workload,
                      to - from,
                      G_N_ELEMENTS (growing),
                      growing,
                      growth->here };

  for (gsize i = 0; i < G_N_ELEMENTS (growing); i++)
    growth->here[i] = growth->columns[i] + from;
  for (guint i = 0; i < future->n_platforms; i++)
    {
      const CostCells *all = &future->cells[i];
      CostCells        cells = { all->totals + from,
                                 all->plans + from,
                                 all->flags + from };

      cost_engine_evaluate (engine, i, &block, &cells);
    }
}

static gboolean
has_day_between (const GArray *days, CostDate after, CostDate last)
{
  for (guint i = 0; i < days->len; i++)
    {
      CostDate day = g_array_index (days, CostDate, i);

      if (day > after && day <= last)
        return TRUE;
    }
  return FALSE;
}

static guint
find_end (const CostFuture *future, const GArray *days, guint from)
{
  guint to = from + 1;

  while (to < future->n_months && !has_day_between (days,
                                                    future->months[to - 1].date,
                                                    future->months[to].date))
    to++;
  return to;
}

static guint64
get_varying (void)
{
  guint64 varying = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (growing); i++)
    varying |= COST_VARY (growing[i]);
  return varying;
}

static CostEngine *
compile_at (CostCatalogue      *catalogue,
            const CostScenario *scenario,
            CostDate            at,
            GError            **error)
{
  g_autoptr (CostScenario) then = cost_scenario_copy (scenario);

  then->at = at;
  return cost_engine_new (catalogue, then, get_varying (), error);
}

static gboolean
evaluate_all (CostFuture         *future,
              const CostScenario *scenario,
              const GArray       *days,
              GError            **error)
{
  CostCatalogue *catalogue = cost_engine_get_catalogue (future->engine);
  Growth         growth;
  gboolean       is_done = TRUE;

  fill_growth (&growth, future);
  for (guint from = 0; is_done && from < future->n_months;)
    {
      guint to = find_end (future, days, from);
      g_autoptr (CostEngine) engine =
          from == 0 ? cost_engine_ref (future->engine)
                    : compile_at (catalogue,
                                  scenario,
                                  future->months[from].date,
                                  error);

      is_done = engine != NULL;
      if (is_done)
        evaluate (future, engine, &growth, from, to);
      from = to;
    }
  clear_growth (&growth);
  return is_done;
}

static GArray *
list_days (const CostFuture *future)
{
  g_autoptr (GPtrArray) lists =
      g_ptr_array_new_with_free_func ((GDestroyNotify)g_array_unref);

  for (guint i = 0; i < future->n_platforms; i++)
    g_ptr_array_add (
        lists,
        cost_days_list (future->engine,
                        i,
                        future->months[0].date,
                        future->months[future->n_months - 1].date));
  return cost_days_merge ((GArray *const *)lists->pdata, lists->len);
}

static gboolean
concerns (const CostFuture *future, const CostChange *change)
{
  for (guint i = 0; i < future->n_platforms; i++)
    if (cost_days_concern (future->engine, i, change->provider))
      return TRUE;
  return FALSE;
}

static void
find_changes (CostFuture *future)
{
  CostDate   first = future->months[0].date;
  CostDate   last = future->months[future->n_months - 1].date;
  GPtrArray *all =
      cost_history_list (cost_engine_get_catalogue (future->engine),
                         NULL,
                         first);

  for (guint i = all->len; i > 0; i--)
    {
      const CostChange *change = g_ptr_array_index (all, i - 1);

      if (change->date <= first || change->date > last ||
          !concerns (future, change))
        g_ptr_array_remove_index (all, i - 1);
    }
  future->changes = all;
}

static void
find_cheapest (CostFuture *future, guint month)
{
  CostFutureMonth *at = &future->months[month];

  for (guint i = 0; i < future->n_platforms; i++)
    {
      CostMoney total = future->cells[i].totals[month];

      if (future->cells[i].flags[month] != 0 ||
          (at->cheapest >= 0 && at->cheapest_total <= total))
        continue;
      at->cheapest = (int)i;
      at->cheapest_total = total;
    }
}

static void
set_cells (CostFuture *future)
{
  future->cells = g_new0 (CostCells, MAX (future->n_platforms, 1));
  for (guint i = 0; i < future->n_platforms; i++)
    future->cells[i] = (CostCells){ g_new0 (CostMoney, future->n_months),
                                    g_new0 (guint8, future->n_months),
                                    g_new0 (guint8, future->n_months) };
}

static gboolean
check_months (guint n_months, GError **error)
{
  if (n_months >= 1 && n_months <= COST_FUTURE_MAX_MONTHS)
    return TRUE;
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_RANGE,
               _ ("%u months cannot be looked at; expected 1 to %d"),
               n_months,
               COST_FUTURE_MAX_MONTHS);
  return FALSE;
}

/**
 * cost_future_new:
 * @catalogue: the catalogue
 * @scenario: the first month: its day, workload and growth
 * @n_months: how many months, 1 to %COST_FUTURE_MAX_MONTHS
 * @error: return location for a #GError in the #COST_ERROR domain
 *
 * Computes the bills of the months to come.
 *
 * Returns: (transfer full) (nullable): the months; %NULL with @error set if
 *   there are too many, or where cost_engine_new() fails
 */
CostFuture *
cost_future_new (CostCatalogue      *catalogue,
                 const CostScenario *scenario,
                 guint               n_months,
                 GError            **error)
{
  g_autoptr (CostFuture) future = NULL;
  g_autoptr (GArray) days = NULL;

  g_return_val_if_fail (catalogue != NULL && scenario != NULL, NULL);
  if (!check_months (n_months, error))
    return NULL;

  future = g_new0 (CostFuture, 1);
  g_atomic_ref_count_init (&future->ref_count);
  future->workload = scenario->workload;
  future->growth = scenario->workload.values[COST_GROWTH];
  future->n_months = n_months;
  future->months = g_new0 (CostFutureMonth, n_months);
  future->limits = g_array_new (FALSE, FALSE, sizeof (CostFutureLimit));
  future->engine = cost_engine_new (catalogue, scenario, get_varying (), error);
  if (future->engine == NULL)
    return NULL;
  future->n_platforms = cost_engine_get_n_platforms (future->engine);
  set_months (future, cost_engine_get_at (future->engine));
  set_cells (future);
  find_limits (future);
  find_changes (future);
  days = list_days (future);
  if (!evaluate_all (future, scenario, days, error))
    return NULL;
  for (guint i = 0; i < n_months; i++)
    find_cheapest (future, i);
  return g_steal_pointer (&future);
}

/**
 * cost_future_ref:
 * @future: a record
 *
 * Returns: (transfer full): @future
 */
CostFuture *
cost_future_ref (CostFuture *future)
{
  g_atomic_ref_count_inc (&future->ref_count);
  return future;
}

static void
free_cells (CostFuture *future)
{
  for (guint i = 0; i < future->n_platforms; i++)
    {
      g_free (future->cells[i].totals);
      g_free (future->cells[i].plans);
      g_free (future->cells[i].flags);
    }
  g_free (future->cells);
}

/**
 * cost_future_unref:
 * @future: (transfer full): a record
 *
 * Releases a reference.
 */
void
cost_future_unref (CostFuture *future)
{
  if (!g_atomic_ref_count_dec (&future->ref_count))
    return;
  free_cells (future);
  g_free (future->months);
  g_array_unref (future->limits);
  g_clear_pointer (&future->changes, g_ptr_array_unref);
  g_clear_pointer (&future->engine, cost_engine_unref);
  g_free (future);
}
