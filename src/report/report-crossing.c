/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Crossings.  Each kind has a sentence of its own, so that it can be
 * translated whole.
 */
#include "config.h"

#include "report-crossing.h"

#include <glib/gi18n-lib.h>

#include "report-dimension.h"
#include "report-number.h"

static const char *
get_name (const CostSweep *sweep, int platform)
{
  return cost_engine_get_platform (sweep->engine, (guint)platform)->name;
}

static const char *
get_id (const CostSweep *sweep, int platform)
{
  return platform >= 0
             ? cost_engine_get_platform (sweep->engine, (guint)platform)->id
             : NULL;
}

static int
get_other (const CostCrossover *crossover, int platform)
{
  return crossover->platforms[0] == platform ? crossover->platforms[1]
                                             : crossover->platforms[0];
}

static char *
tell_crossing (const CostSweep     *sweep,
               const CostCrossover *crossover,
               const char          *value)
{
  const char *label = report_dimension_label (sweep->axis.dimension);
  const char *cheaper = get_name (sweep, crossover->cheaper_above);
  const char *dearer =
      get_name (sweep, get_other (crossover, crossover->cheaper_above));

  switch (crossover->shape)
    {
    case COST_CROSSOVER_CLIFF:
      /* Translators: a dimension, a value, two platforms. */
      return g_strdup_printf (
          _ ("%s above %s: %s is cheaper than %s, because a bill jumps there"),
          label,
          value,
          cheaper,
          dearer);
    case COST_CROSSOVER_SMOOTH:
    case COST_CROSSOVER_GAP:
      break;
    }
  /* Translators: a dimension, a value, two platforms: "Requests above 41
   * million/month: AWS Fargate is cheaper than Vercel". */
  return g_strdup_printf (_ ("%s above %s: %s is cheaper than %s"),
                          label,
                          value,
                          cheaper,
                          dearer);
}

static char *
tell_status (const CostSweep     *sweep,
             const CostCrossover *crossover,
             const char          *value)
{
  const char *label = report_dimension_label (sweep->axis.dimension);
  const char *name = get_name (sweep, crossover->platforms[0]);
  guint8      below = crossover->flags_below[0];
  guint8      above = crossover->flags_above[0];

  if ((above & COST_CELL_BLOCKED) != 0)
    return g_strdup_printf (_ ("%s above %s: %s cannot carry the workload"),
                            label,
                            value,
                            name);
  if ((below & COST_CELL_BLOCKED) != 0)
    return g_strdup_printf (_ ("%s above %s: %s can carry the workload"),
                            label,
                            value,
                            name);
  if ((above & COST_CELL_INCOMPLETE) != 0)
    return g_strdup_printf (_ ("%s above %s: a part of %s could not be priced"),
                            label,
                            value,
                            name);
  return g_strdup_printf (_ ("%s above %s: %s could be priced in full"),
                          label,
                          value,
                          name);
}

/**
 * report_crossing_sentence:
 * @sweep: a sweep
 * @crossover: what was found along it
 *
 * Tells what changes where.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_crossing_sentence (const CostSweep     *sweep,
                          const CostCrossover *crossover)
{
  const char      *label = NULL;
  g_autofree char *value = NULL;

  g_return_val_if_fail (sweep != NULL && crossover != NULL, NULL);

  label = report_dimension_label (sweep->axis.dimension);
  value = report_dimension_value (sweep->axis.dimension, crossover->value);
  switch (crossover->kind)
    {
    case COST_CROSSOVER_CROSSING:
    case COST_CROSSOVER_PARTING:
      return tell_crossing (sweep, crossover, value);
    case COST_CROSSOVER_MEETING:
      return g_strdup_printf (_ ("%s above %s: %s and %s cost the same"),
                              label,
                              value,
                              get_name (sweep, crossover->platforms[0]),
                              get_name (sweep, crossover->platforms[1]));
    case COST_CROSSOVER_STATUS:
      break;
    }
  return tell_status (sweep, crossover, value);
}

/**
 * report_crossing_none:
 * @sweep: a sweep along which nothing changes
 *
 * Says that the answer is the same everywhere.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_crossing_none (const CostSweep *sweep)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  g_return_val_if_fail (sweep != NULL, NULL);

  from = report_dimension_value (sweep->axis.dimension, sweep->axis.from);
  to = report_dimension_value (sweep->axis.dimension, sweep->axis.to);
  /* Translators: a dimension and two values. */
  return g_strdup_printf (_ ("%s from %s to %s: no bills cross"),
                          report_dimension_label (sweep->axis.dimension),
                          from,
                          to);
}

/* The last point below. */
static guint
find_below (const CostSweep *sweep, const CostCrossover *crossover)
{
  guint below = 0;

  while (below + 1 < sweep->n_points &&
         sweep->values[below + 1] <= crossover->below)
    below++;
  return below;
}

/**
 * report_crossing_get_next:
 * @sweep: a sweep
 * @crossover: what was found along it
 *
 * Gets who is cheapest of all above it.
 *
 * Returns: index of the platform, or -1 if none carries the workload there
 *   and could be priced in full
 */
int
report_crossing_get_next (const CostSweep     *sweep,
                          const CostCrossover *crossover)
{
  guint above = 0;

  g_return_val_if_fail (sweep != NULL && crossover != NULL, -1);

  if (crossover->kind != COST_CROSSOVER_STATUS)
    return crossover->cheaper_above;
  while (above + 1 < sweep->n_points && sweep->values[above] < crossover->above)
    above++;
  return cost_sweep_find_cheapest (sweep, above);
}

/* Who is cheapest may fall out, and who comes in may be cheapest. */
static gboolean
is_status_of_leader (const CostSweep *sweep, const CostCrossover *crossover)
{
  int one = crossover->platforms[0];
  int before = cost_sweep_find_cheapest (sweep, find_below (sweep, crossover));
  int after = report_crossing_get_next (sweep, crossover);

  return before != after && (before == one || after == one);
}

/**
 * report_crossing_is_of_leaders:
 * @sweep: a sweep
 * @crossover: what was found along it
 *
 * Says whether the cheapest of all platforms changes there, be it that none
 * is left.
 *
 * Returns: whether it does
 */
gboolean
report_crossing_is_of_leaders (const CostSweep     *sweep,
                               const CostCrossover *crossover)
{
  guint below = 0;

  g_return_val_if_fail (sweep != NULL && crossover != NULL, FALSE);

  if (crossover->kind == COST_CROSSOVER_STATUS)
    return is_status_of_leader (sweep, crossover);
  below = find_below (sweep, crossover);
  for (guint i = below; i < MIN (below + 3, sweep->n_points); i++)
    if (cost_sweep_find_cheapest (sweep, i) == crossover->cheaper_above &&
        sweep->values[i] >= crossover->above)
      return TRUE;
  return FALSE;
}

static const char *
get_word (CostCrossoverKind kind)
{
  switch (kind)
    {
    case COST_CROSSOVER_CROSSING:
      return "crossing";
    case COST_CROSSOVER_PARTING:
      return "parting";
    case COST_CROSSOVER_MEETING:
      return "meeting";
    case COST_CROSSOVER_STATUS:
      break;
    }
  return "status";
}

static void
add_id (ReportTable *table, const char *id)
{
  if (id != NULL)
    report_table_add_text (table, id);
  else
    report_table_add_nothing (table, NULL);
}

static void
add_row (ReportTable         *table,
         const CostSweep     *sweep,
         const CostCrossover *crossover)
{
  g_autofree char *sentence = report_crossing_sentence (sweep, crossover);
  g_autofree char *value =
      report_dimension_value (sweep->axis.dimension, crossover->value);
  g_autofree char *plain = report_number_plain (crossover->value);

  report_table_add_words (table, value, plain);
  report_table_add_words (table, sentence, get_word (crossover->kind));
  add_id (table, get_id (sweep, crossover->platforms[0]));
  add_id (table, get_id (sweep, crossover->platforms[1]));
  add_id (table, get_id (sweep, crossover->cheaper_below));
  add_id (table, get_id (sweep, crossover->cheaper_above));
  report_table_add_boolean (table, crossover->shape == COST_CROSSOVER_CLIFF);
  report_table_add_boolean (table,
                            report_crossing_is_of_leaders (sweep, crossover));
}

/**
 * report_crossing_table:
 * @sweep: a sweep
 * @crossovers: (element-type CostCrossover): what was found along it
 *
 * Lists all that changes, from below to above.
 *
 * Returns: (transfer full): the table
 */
ReportTable *
report_crossing_table (const CostSweep *sweep, const GArray *crossovers)
{
  const char        *label = NULL;
  const ReportColumn columns[] = {
    { "value", _ ("Above"), REPORT_COLUMN_NUMBER },
    { "kind", _ ("What changes"), REPORT_COLUMN_TEXT },
    { "platform", NULL, REPORT_COLUMN_TEXT },
    { "other", NULL, REPORT_COLUMN_TEXT },
    { "cheaper_below", NULL, REPORT_COLUMN_TEXT },
    { "cheaper_above", NULL, REPORT_COLUMN_TEXT },
    { "cliff", NULL, REPORT_COLUMN_BOOLEAN },
    { "cheapest_changes", _ ("Cheapest changes"), REPORT_COLUMN_BOOLEAN },
  };
  ReportTable *table = NULL;

  g_return_val_if_fail (sweep != NULL && crossovers != NULL, NULL);

  label = report_dimension_label (sweep->axis.dimension);
  table = report_table_new (columns, G_N_ELEMENTS (columns));
  report_table_set_title (table, label);
  for (guint i = 0; i < crossovers->len; i++)
    add_row (table, sweep, &g_array_index (crossovers, CostCrossover, i));
  if (crossovers->len == 0)
    {
      g_autofree char *none = report_crossing_none (sweep);

      report_table_add_note (table, none);
    }
  return table;
}
