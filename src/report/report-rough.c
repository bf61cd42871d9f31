/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rough workloads.
 */
#include "config.h"

#include "report-rough.h"

#include <string.h>

#define FORM "DIM=LOW[:LIKELY]:HIGH"

/* What is taken where nobody says anything: half and double. */
static const CostDimension usual[] = { COST_REQUESTS, COST_EGRESS_GB };

static gboolean
parse_value (CostDimension dimension,
             const char   *text,
             double       *value,
             GError      **error)
{
  if (cost_dimension_parse (dimension, text, value, error))
    return TRUE;
  g_prefix_error (error, "--%s: ", report_parameter_get (REPORT_ASK_RANGE)->id);
  return FALSE;
}

/* "DIM=LOW:LIKELY:HIGH"; "DIM=LOW:HIGH" is likely what the workload has. */
static gboolean
parse_range (const ReportRough *rough,
             const char        *text,
             CostRangesInput   *range,
             GError           **error)
{
  const char      *sign = strchr (text, '=');
  g_autofree char *name = NULL;
  g_auto (GStrv) values = NULL;
  guint n_values = 0;

  if (sign == NULL)
    return report_question_refuse (error, REPORT_ASK_RANGE, text, FORM);
  name = g_strndup (text, (gsize)(sign - text));
  values = g_strsplit (sign + 1, ":", -1);
  n_values = g_strv_length (values);
  if (n_values != 2 && n_values != 3)
    return report_question_refuse (error, REPORT_ASK_RANGE, text, FORM);
  if (!cost_dimension_from_id (name, &range->dimension, error))
    {
      g_prefix_error (error,
                      "--%s: ",
                      report_parameter_get (REPORT_ASK_RANGE)->id);
      return FALSE;
    }
  if (!parse_value (range->dimension, values[0], &range->low, error) ||
      !parse_value (range->dimension,
                    values[n_values - 1],
                    &range->high,
                    error))
    return FALSE;
  range->likely =
      CLAMP (rough->context->scenario->workload.values[range->dimension],
             MIN (range->low, range->high),
             MAX (range->low, range->high));
  return n_values == 2 ||
         parse_value (range->dimension, values[1], &range->likely, error);
}

static gboolean
take_usual (ReportRough *rough, GError **error)
{
  rough->is_usual = TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (usual); i++)
    {
      double                here = rough->scenario->workload.values[usual[i]];
      const CostRangesInput range = {
        .dimension = usual[i],
        .low = cost_dimension_clamp (usual[i], here / 2.0),
        .likely = here,
        .high = cost_dimension_clamp (usual[i], here * 2.0),
      };

      if (!cost_scenario_add_range (rough->scenario, &range, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_ranges (ReportRough *rough, const ReportQuestion *question, GError **error)
{
  const GPtrArray *texts = report_question_get_all (question, REPORT_ASK_RANGE);

  if (texts != NULL)
    g_array_set_size (rough->scenario->ranges, 0);
  for (guint i = 0; texts != NULL && i < texts->len; i++)
    {
      CostRangesInput range = { .low = 0.0 };

      if (!parse_range (rough, g_ptr_array_index (texts, i), &range, error))
        return FALSE;
      if (cost_scenario_add_range (rough->scenario, &range, error))
        continue;
      g_prefix_error (error,
                      "--%s: ",
                      report_parameter_get (REPORT_ASK_RANGE)->id);
      return FALSE;
    }
  return rough->scenario->ranges->len > 0 || take_usual (rough, error);
}

static gboolean
read_drawing (ReportRough          *rough,
              const ReportQuestion *question,
              CostRangesQuestion   *drawing,
              GError              **error)
{
  static const char *const shapes[] = { "triangular", "pert", NULL };
  const ReportNumber       samples = { 1.0, COST_RANGES_MAX_SAMPLES, TRUE };
  const ReportNumber       seeds = { 0.0, COST_SCENARIO_MAX_SEED, TRUE };
  double                   n_samples = COST_RANGES_SAMPLES;
  double                   seed = (double)rough->scenario->seed;
  guint                    shape = 0;

  if (!report_question_read_number (question,
                                    REPORT_ASK_SAMPLES,
                                    &samples,
                                    &n_samples,
                                    error) ||
      !report_question_read_number (question,
                                    REPORT_ASK_SEED,
                                    &seeds,
                                    &seed,
                                    error) ||
      !report_question_read_word (question,
                                  REPORT_ASK_SHAPE,
                                  shapes,
                                  &shape,
                                  error))
    return FALSE;
  rough->scenario->seed = (guint64)seed;
  *drawing = (CostRangesQuestion){
    .inputs = (const CostRangesInput *)(void *)rough->scenario->ranges->data,
    .n_inputs = rough->scenario->ranges->len,
    .shape = shape == 0 ? COST_RANGES_TRIANGULAR : COST_RANGES_PERT,
    .n_samples = (guint)n_samples,
    .seed = rough->scenario->seed,
  };
  return TRUE;
}

static guint64
get_varying (const CostScenario *scenario)
{
  guint64 varying = 0;

  for (guint i = 0; i < scenario->ranges->len; i++)
    varying |= COST_VARY (
        g_array_index (scenario->ranges, CostRangesInput, i).dimension);
  return varying;
}

static guint
find_best (const CostRanges *ranges)
{
  guint best = 0;

  for (guint i = 1; i < ranges->n_platforms; i++)
    if (ranges->outcomes[i].chance > ranges->outcomes[best].chance)
      best = i;
  return best;
}

/**
 * report_rough_init:
 * @rough: (out caller-allocates): filled; clear it with report_rough_clear()
 * @context: what the analysis starts from
 * @question: (nullable): ranges, samples, seed and shape
 * @error: return location for an error that names the parameter
 *
 * Reads the ranges, and asks every platform for what is drawn from them.
 *
 * Returns: %FALSE if the question cannot be read; @rough has to be cleared
 *   all the same
 */
gboolean
report_rough_init (ReportRough          *rough,
                   const ReportContext  *context,
                   const ReportQuestion *question,
                   GError              **error)
{
  CostRangesQuestion drawing = { .n_inputs = 0 };
  g_autoptr (CostEngine) engine = NULL;

  *rough = (ReportRough){ .context = context };
  rough->scenario = cost_scenario_copy (context->scenario);
  if (!read_ranges (rough, question, error) ||
      !read_drawing (rough, question, &drawing, error))
    return FALSE;
  engine = report_analysis_get_engine (rough->context,
                                       get_varying (rough->scenario),
                                       error);
  if (engine == NULL)
    return FALSE;
  rough->ranges = cost_ranges_new (engine,
                                   &rough->context->scenario->workload,
                                   &drawing,
                                   error);
  if (rough->ranges == NULL)
    return FALSE;
  rough->best = find_best (rough->ranges);
  return TRUE;
}

/**
 * report_rough_clear:
 * @rough: a rough workload
 *
 * Releases what it holds.
 */
void
report_rough_clear (ReportRough *rough)
{
  g_clear_pointer (&rough->scenario, cost_scenario_free);
  g_clear_pointer (&rough->ranges, cost_ranges_unref);
}
