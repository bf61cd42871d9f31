/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What would change an advice: along each dimension that the guide names, the
 * nearest value above and below with another verdict, or another cheapest
 * platform.  What is bound in an engine (switches, choices, regions) has one
 * for each value; all others share one, and finer points enclose a change.
 */
#include "config.h"

#include <math.h>

#include "cost-advice.h"
#include "cost-edge-private.h"
#include "cost-judge-private.h"
#include "cost-probe-private.h"

/* Points of a scale; counts of fewer values are looked at one by one. */
#define N_POINTS 256
#define MAX_COUNTS 1100

/* Points of a refinement, and how narrow it becomes. */
#define N_FINER 32
#define NARROW 1e-8
#define NARROW_STEP 1e-6

typedef struct
{
  const CostAdvice *advice;      /* borrowed */
  CostEngine       *engine;      /* owned: of which amounts and counts vary */
  CostJudge        *judge;       /* owned */
  GCancellable     *cancellable; /* borrowed, nullable */
  CostDimension     dimension;
  GArray           *found; /* borrowed, of CostAdviceChange */
} Search;

/* Rows of answers: for each value the verdicts, and the cheapest. */
typedef struct
{
  guint   n_values;
  guint   width;  /* platforms and one more */
  double *values; /* owned */
  int    *rows;   /* owned, n_values of width */
} Answers;

static void
answers_clear (Answers *answers)
{
  g_free (answers->values);
  g_free (answers->rows);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Answers, answers_clear)

static void
answers_init (Answers *answers, const Search *search, const GArray *values)
{
  answers->n_values = values->len;
  answers->width = search->judge->n_platforms + 1;
  answers->values = g_new (double, values->len + 1);
  for (guint i = 0; i < values->len; i++)
    answers->values[i] = g_array_index (values, double, i);
  answers->rows = g_new0 (int, values->len * answers->width + 1);
}

static void
keep (Answers *answers, guint index, const CostJudge *judge)
{
  int *row = &answers->rows[index * answers->width];

  for (guint i = 0; i < judge->n_platforms; i++)
    row[i] = (int)judge->verdicts[i];
  row[judge->n_platforms] = judge->cheapest;
}

/* One engine for all values. */
static void
look_along (const Search *search, Answers *answers)
{
  CostWorkload          workload = search->advice->scenario->workload;
  const double         *column = answers->values;
  guint                 n = search->judge->n_platforms;
  guint                 n_values = answers->n_values;
  CostBlock             block = { .base = &workload,
                                  .n_cells = n_values,
                                  .n_columns = 1,
                                  .dimensions = &search->dimension,
                                  .columns = &column };
  g_autofree CostMoney *totals = g_new0 (CostMoney, n * n_values + 1);
  g_autofree guint8    *flags = g_new0 (guint8, n * n_values + 1);
  g_autofree CostMoney *bills = g_new0 (CostMoney, n + 1);
  g_autofree guint8    *databases = g_new0 (guint8, n * n_values + 1);
  g_autofree guint8    *states = g_new0 (guint8, n + 1);
  g_autofree guint8    *paired = g_new0 (guint8, n + 1);

  for (guint i = 0; i < n; i++)
    {
      CostCells cells = { .totals = &totals[i * n_values],
                          .flags = &flags[i * n_values],
                          .databases = &databases[i * n_values] };

      cost_engine_evaluate (search->engine, i, &block, &cells);
    }
  for (guint k = 0; k < n_values; k++)
    {
      for (guint i = 0; i < n; i++)
        {
          bills[i] = totals[i * n_values + k];
          states[i] = flags[i * n_values + k];
          paired[i] = databases[i * n_values + k];
        }
      workload.values[search->dimension] = answers->values[k];
      cost_judge_look (search->judge, &workload, bills, states, paired);
      keep (answers, k, search->judge);
    }
}

/* An engine a value. */
static gboolean
look_apart (const Search *search, Answers *answers, GError **error)
{
  g_autoptr (CostScenario) scenario =
      cost_scenario_copy (search->advice->scenario);
  guint                 n = search->judge->n_platforms;
  g_autofree CostMoney *bills = g_new0 (CostMoney, n + 1);
  g_autofree guint8    *flags = g_new0 (guint8, n + 1);
  g_autofree guint8    *databases = g_new0 (guint8, n + 1);

  for (guint k = 0; k < answers->n_values; k++)
    {
      CostBlock block = { .base = &scenario->workload, .n_cells = 1 };
      g_autoptr (CostEngine) engine = NULL;

      if (g_cancellable_set_error_if_cancelled (search->cancellable, error))
        return FALSE;
      scenario->workload.values[search->dimension] = answers->values[k];
      engine = cost_engine_new (search->advice->catalogue, scenario, 0, error);
      if (engine == NULL)
        return FALSE;
      for (guint i = 0; i < n; i++)
        {
          CostCells cells = { .totals = &bills[i],
                              .flags = &flags[i],
                              .databases = &databases[i] };

          cost_engine_evaluate (engine, i, &block, &cells);
        }
      cost_judge_look (search->judge,
                       &scenario->workload,
                       bills,
                       flags,
                       databases);
      keep (answers, k, search->judge);
    }
  return TRUE;
}

static void
append_value (GArray *values, double value)
{
  if (values->len == 0 ||
      value > g_array_index (values, double, values->len - 1))
    g_array_append_val (values, value);
}

/* Ascending, with the value where the workload stands.  A choice that stands
 * for others is none that somebody could make instead. */
static GArray *
list_values (CostDimension dimension, double here)
{
  const CostDimensionInfo *info = cost_dimension_get_info (dimension);
  GArray                  *values = g_array_new (FALSE, FALSE, sizeof (double));
  gboolean                 is_whole =
      info->kind != COST_KIND_AMOUNT && info->max - info->min <= MAX_COUNTS;
  guint n = is_whole ? (guint)(info->max - info->min) + 1 : N_POINTS;

  for (guint i = 0; i < n; i++)
    {
      double value = info->min + i;

      if (!is_whole)
        value = cost_dimension_clamp (
            dimension,
            cost_dimension_from_position (dimension, (double)i / (n - 1)));
      if (here < value)
        append_value (values, here);
      if (!cost_dimension_is_open (dimension, value))
        append_value (values, value);
    }
  append_value (values, here);
  return values;
}

static int
get_answer (const Answers *answers, guint index, guint target)
{
  return answers->rows[index * answers->width + target];
}

/* The index of a value; it is there. */
static guint
find_value (const Answers *answers, double value)
{
  guint i = 0;

  while (i + 1 < answers->n_values && answers->values[i] < value)
    i++;
  return i;
}

/* The first value from @start on, upwards or downwards, with another answer;
 * @start itself where there is none. */
static guint
find_other (const Answers *answers, guint start, int step, guint target)
{
  int wanted = get_answer (answers, start, target);

  for (int i = (int)start + step; i >= 0 && i < (int)answers->n_values;
       i += step)
    if (get_answer (answers, (guint)i, target) != wanted)
      return (guint)i;
  return start;
}

/* Points between the two, and the two; counts are whole. */
static GArray *
list_finer (const Search *search, const CostEdge *change)
{
  GArray *values = g_array_new (FALSE, FALSE, sizeof (double));
  double  low = MIN (change->until, change->at);
  double  high = MAX (change->until, change->at);

  append_value (values, low);
  for (guint i = 1; i < N_FINER; i++)
    {
      double value = cost_dimension_clamp (search->dimension,
                                           low + (high - low) * i / N_FINER);

      if (value < high)
        append_value (values, value);
    }
  append_value (values, high);
  return values;
}

static gboolean
is_narrow (const Search *search, const CostEdge *change)
{
  const CostDimensionInfo *info = cost_dimension_get_info (search->dimension);
  double                   width = fabs (change->at - change->until);

  return width <= NARROW * MAX (fabs (change->at), fabs (change->until)) ||
         width <= NARROW_STEP * info->step;
}

static void
refine (const Search *search, guint target, CostEdge *change)
{
  while (!is_narrow (search, change))
    {
      g_autoptr (GArray) values = list_finer (search, change);
      g_auto (Answers) answers = { 0 };
      guint start = 0;
      guint other = 0;
      int   step = change->until < change->at ? 1 : -1;

      if (values->len <= 2)
        return;
      answers_init (&answers, search, values);
      look_along (search, &answers);
      start = find_value (&answers, change->until);
      other = find_other (&answers, start, step, target);
      if (other == start)
        return;
      change->at = answers.values[other];
      change->until = answers.values[(int)other - step];
      change->after = get_answer (&answers, other, target);
    }
}

typedef struct
{
  const Search *search; /* borrowed */
  guint         target;
} Asker;

static int
ask_at (gconstpointer data, double value)
{
  const Asker    *asker = data;
  guint           width = asker->search->judge->n_platforms + 1;
  g_autofree int *row = g_new0 (int, width);
  Answers         answers = { 1, width, &value, row };

  look_along (asker->search, &answers);
  return row[asker->target];
}

/* Amounts are told as a number that holds when somebody asks there. */
static void
place (const Search *search, guint target, CostEdge *change)
{
  Asker asker = { search, target };

  refine (search, target, change);
  change->value = change->at;
  if (cost_dimension_get_info (search->dimension)->kind == COST_KIND_AMOUNT)
    cost_edge_settle (change, ask_at, &asker);
}

static void
append_change (const Search *search, guint target, const CostEdge *change)
{
  const CostAdvice *advice = search->advice;
  gboolean          is_verdict = target < search->judge->n_platforms;
  CostAdviceChange  found = {
     .platform = is_verdict ? (int)target : -1,
     .dimension = search->dimension,
     .from = advice->scenario->workload.values[search->dimension],
     .until = change->until,
     .at = change->at,
     .value = change->value,
     .cheapest_before = advice->cheapest,
     .cheapest_after = advice->cheapest,
  };

  if (is_verdict)
    {
      found.before = (CostVerdict)change->before;
      found.after = (CostVerdict)change->after;
    }
  else
    found.cheapest_after = change->after;
  g_array_append_val (search->found, found);
}

static void
find_nearest (const Search *search, const Answers *answers, gboolean is_fine)
{
  double here = search->advice->scenario->workload.values[search->dimension];
  guint  start = find_value (answers, here);

  for (guint target = 0; target < answers->width; target++)
    for (int step = -1; step <= 1; step += 2)
      {
        guint    other = find_other (answers, start, step, target);
        CostEdge change = { .dimension = search->dimension };

        if (other == start)
          continue;
        change.until = answers->values[(int)other - step];
        change.at = answers->values[other];
        change.before = get_answer (answers, start, target);
        change.after = get_answer (answers, other, target);
        change.value = change.at;
        if (!is_fine)
          place (search, target, &change);
        append_change (search, target, &change);
      }
}

static gboolean
search_dimension (Search *search, GError **error)
{
  double   here = search->advice->scenario->workload.values[search->dimension];
  gboolean can_vary = cost_probe_can_vary (search->engine, search->dimension);
  g_autoptr (GArray) values = list_values (search->dimension, here);
  g_auto (Answers) answers = { 0 };

  if (g_cancellable_set_error_if_cancelled (search->cancellable, error))
    return FALSE;
  answers_init (&answers, search, values);
  if (can_vary)
    look_along (search, &answers);
  else if (!look_apart (search, &answers, error))
    return FALSE;
  find_nearest (search, &answers, !can_vary);
  return TRUE;
}

static int
compare_changes (gconstpointer a, gconstpointer b)
{
  const CostAdviceChange *first = a;
  const CostAdviceChange *second = b;
  guint platforms[] = { (guint)first->platform, (guint)second->platform };

  /* -1 is the largest of all, so the cheapest comes last. */
  if (platforms[0] != platforms[1])
    return platforms[0] < platforms[1] ? -1 : 1;
  if (first->dimension != second->dimension)
    return first->dimension < second->dimension ? -1 : 1;
  return first->at < second->at ? -1 : first->at > second->at;
}

static gboolean
search_all (Search *search, GError **error)
{
  guint64 wanted = cost_guide_get_dimensions (search->advice->guide);

  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    {
      search->dimension = (CostDimension)i;
      if ((wanted & COST_VARY (i)) != 0 && !search_dimension (search, error))
        return FALSE;
    }
  g_array_sort (search->found, compare_changes);
  return TRUE;
}

/**
 * cost_advice_find_changes:
 * @advice: an advice
 * @cancellable: (nullable): to stop it
 * @error: return location for an error
 *
 * Looks for what would change it, one dimension at a time.  What lies between
 * two points of a scale and changes back is not seen.
 *
 * Returns: (transfer full) (nullable) (element-type CostAdviceChange): the
 *   nearest change downwards and upwards, by platform (the cheapest last) and
 *   dimension; none is an answer
 */
GArray *
cost_advice_find_changes (const CostAdvice *advice,
                          GCancellable     *cancellable,
                          GError          **error)
{
  g_autoptr (GArray) found =
      g_array_new (FALSE, FALSE, sizeof (CostAdviceChange));
  g_autoptr (CostEngine) engine = NULL;
  g_autoptr (CostJudge) judge = NULL;
  Search search = { .advice = advice,
                    .cancellable = cancellable,
                    .found = found };

  g_return_val_if_fail (advice != NULL, NULL);

  engine = cost_engine_new (advice->catalogue,
                            advice->scenario,
                            COST_VARY_AMOUNTS,
                            error);
  if (engine == NULL)
    return NULL;
  judge = cost_judge_new (advice->guide, engine, advice->months);
  search.engine = engine;
  search.judge = judge;
  if (!search_all (&search, error))
    return NULL;
  return g_steal_pointer (&found);
}
