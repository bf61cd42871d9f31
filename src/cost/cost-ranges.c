/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Asking every platform for the drawn workloads, and what the totals say.
 */
#include "config.h"

#include "cost-ranges.h"

#include <stdlib.h>

#include <glib/gi18n-lib.h>

#include "cost-error.h"
#include "cost-probe-private.h"

static gboolean
check_question (const CostRangesQuestion *question, GError **error)
{
  guint64 seen = 0;

  for (guint i = 0; i < question->n_inputs; i++)
    {
      CostDimension dimension = question->inputs[i].dimension;

      if (!cost_scenario_check_range (&question->inputs[i], error))
        return FALSE;
      if ((seen & COST_VARY (dimension)) != 0)
        {
          g_set_error (error,
                       COST_ERROR,
                       COST_ERROR_FORMAT,
                       _ ("%s: there are two ranges; one is enough"),
                       cost_dimension_get_info (dimension)->id);
          return FALSE;
        }
      seen |= COST_VARY (dimension);
    }
  if (question->n_samples >= 1 &&
      question->n_samples <= COST_RANGES_MAX_SAMPLES)
    return TRUE;
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_RANGE,
               _ ("%u samples are not possible; there may be 1 to %d"),
               question->n_samples,
               COST_RANGES_MAX_SAMPLES);
  return FALSE;
}

typedef struct
{
  CostRanges *ranges;
  CostBlock   block;
  CostMoney  *totals; /* owned, a platform after the other */
  guint8     *flags;  /* owned, likewise */
} Work;

static void
evaluate (Work *work)
{
  for (guint i = 0; i < work->ranges->n_platforms; i++)
    {
      gsize     start = (gsize)i * work->block.n_cells;
      CostCells cells = { .totals = work->totals + start,
                          .flags = work->flags + start };

      cost_engine_evaluate (work->ranges->engine, i, &work->block, &cells);
    }
}

static gboolean
read_total (const Work *work, guint platform, guint sample, CostMoney *total)
{
  gsize at = (gsize)platform * work->block.n_cells + sample;

  *total = work->totals[at];
  return work->flags[at] == 0;
}

/* What is known of a bill that is not known in full. */
static gboolean
read_open (const Work *work, guint platform, guint sample, CostMoney *total)
{
  gsize at = (gsize)platform * work->block.n_cells + sample;

  *total = work->totals[at];
  return work->flags[at] == COST_CELL_INCOMPLETE;
}

/* Who is cheapest in a sample, and what it costs all others. */
static void
judge_sample (Work *work, guint sample)
{
  CostRanges *ranges = work->ranges;
  CostMoney   best = G_MAXINT64;
  CostMoney   total = 0;
  guint       n_best = 0;

  for (guint i = 0; i < ranges->n_platforms; i++)
    if (read_total (work, i, sample, &total) && total <= best)
      {
        n_best = total < best ? 1 : n_best + 1;
        best = total;
      }
  if (n_best == 0)
    ranges->nobody += 1.0;
  for (guint i = 0; i < ranges->n_platforms; i++)
    {
      CostRangesOutcome *outcome = &ranges->outcomes[i];

      outcome->n_open += read_open (work, i, sample, &total);
      if (!read_total (work, i, sample, &total))
        continue;
      outcome->n_priced++;
      outcome->mean += (double)total;
      outcome->regret += (double)(total - best);
      outcome->chance += total == best ? 1.0 / n_best : 0.0;
    }
}

static int
compare_totals (const void *a, const void *b)
{
  CostMoney first = *(const CostMoney *)a;
  CostMoney second = *(const CostMoney *)b;

  return (first > second) - (first < second);
}

/* The smallest total that so many tenths of all do not exceed. */
static CostMoney
get_tenths (const CostMoney *sorted, guint n, guint tenths)
{
  return sorted[((guint64)n * tenths + 9) / 10 - 1];
}

/* Moves the totals that count to the front. */
static guint
gather (const Work *work, guint platform, gboolean is_open, CostMoney *totals)
{
  guint n = 0;

  for (guint i = 0; i < work->block.n_cells; i++)
    {
      CostMoney total = 0;

      if (is_open ? read_open (work, platform, i, &total)
                  : read_total (work, platform, i, &total))
        totals[n++] = total;
    }
  return n;
}

static void
find_quantiles (Work *work, guint platform)
{
  CostRangesOutcome *outcome = &work->ranges->outcomes[platform];
  gboolean           is_open = outcome->n_priced == 0;
  CostMoney *sorted = work->totals + (gsize)platform * work->block.n_cells;
  guint      n = gather (work, platform, is_open, sorted);

  if (n == 0)
    return;
  qsort (sorted, n, sizeof *sorted, compare_totals);
  outcome->p10 = get_tenths (sorted, n, 1);
  outcome->p50 = get_tenths (sorted, n, 5);
  outcome->p90 = get_tenths (sorted, n, 9);
  outcome->mean /= n;
  outcome->regret /= n;
}

static void
judge (Work *work)
{
  CostRanges *ranges = work->ranges;

  for (guint i = 0; i < ranges->n_samples; i++)
    judge_sample (work, i);
  ranges->nobody /= ranges->n_samples;
  for (guint i = 0; i < ranges->n_platforms; i++)
    {
      ranges->outcomes[i].chance /= ranges->n_samples;
      find_quantiles (work, i);
    }
}

static void
fill (CostRanges               *ranges,
      const CostWorkload       *workload,
      const CostRangesQuestion *question)
{
  gsize n_cells = (gsize)question->n_samples * ranges->n_platforms + 1;
  g_autofree CostMoney *totals = g_new (CostMoney, n_cells);
  g_autofree guint8    *flags = g_new (guint8, n_cells);
  CostDimension         dimensions[COST_N_DIMENSIONS];
  const double         *columns[COST_N_DIMENSIONS] = { NULL };
  g_autoptr (GPtrArray) owned = g_ptr_array_new_with_free_func (g_free);
  Work work = {
    ranges,
    { workload, question->n_samples, question->n_inputs, dimensions, columns },
    totals,
    flags
  };

  for (guint i = 0; i < question->n_inputs; i++)
    {
      double *column = cost_ranges_draw (&question->inputs[i],
                                         question->shape,
                                         question->seed,
                                         question->n_samples);

      g_ptr_array_add (owned, column);
      dimensions[i] = question->inputs[i].dimension;
      columns[i] = column;
    }
  evaluate (&work);
  judge (&work);
}

/**
 * cost_ranges_new:
 * @engine: an engine of which all dimensions of the ranges vary
 * @workload: what is known; one that @engine can estimate
 * @question: the ranges, how they are drawn and how often
 * @error: return location for a #GError in the #COST_ERROR domain
 *
 * Draws workloads and evaluates them.  Without ranges all samples are alike.
 *
 * Returns: (transfer full) (nullable): what they cost, or %NULL with @error
 *   set if the question cannot be asked
 */
CostRanges *
cost_ranges_new (CostEngine               *engine,
                 const CostWorkload       *workload,
                 const CostRangesQuestion *question,
                 GError                  **error)
{
  CostRanges *ranges = NULL;

  g_return_val_if_fail (engine != NULL && workload != NULL, NULL);
  if (!check_question (question, error))
    return NULL;
  for (guint i = 0; i < question->n_inputs; i++)
    g_return_val_if_fail (
        cost_probe_can_vary (engine, question->inputs[i].dimension),
        NULL);

  ranges = g_new0 (CostRanges, 1);
  g_atomic_ref_count_init (&ranges->ref_count);
  ranges->engine = cost_engine_ref (engine);
  ranges->n_samples = question->n_samples;
  ranges->seed = question->seed;
  ranges->n_platforms = cost_engine_get_n_platforms (engine);
  ranges->outcomes = g_new0 (CostRangesOutcome, ranges->n_platforms + 1);
  fill (ranges, workload, question);
  return ranges;
}

/**
 * cost_ranges_ref:
 * @ranges: a record
 *
 * Returns: (transfer full): @ranges
 */
CostRanges *
cost_ranges_ref (CostRanges *ranges)
{
  g_atomic_ref_count_inc (&ranges->ref_count);
  return ranges;
}

/**
 * cost_ranges_unref:
 * @ranges: (transfer full): a record
 *
 * Releases a reference.
 */
void
cost_ranges_unref (CostRanges *ranges)
{
  if (!g_atomic_ref_count_dec (&ranges->ref_count))
    return;
  g_free (ranges->outcomes);
  cost_engine_unref (ranges->engine);
  g_free (ranges);
}
