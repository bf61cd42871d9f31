/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Controls of the pages.  Names of presets, spikes and rates are data and
 * shown as they stand.
 */
#include "config.h"

#include "report-control.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "cost-presets.h"
#include "cost-rates.h"
#include "cost-spikes.h"
#include "report-axis.h"
#include "report-dimension.h"

/* A range that somebody begins with goes from half to double of what is. */
#define RANGE_FACTOR 2.0

/* What most people never ask. */
static const ReportAsk rare[] = {
  REPORT_ASK_POINTS,      REPORT_ASK_SCALE,         REPORT_ASK_X_FROM,
  REPORT_ASK_X_TO,        REPORT_ASK_Y_FROM,        REPORT_ASK_Y_TO,
  REPORT_ASK_SAMPLES,     REPORT_ASK_SEED,          REPORT_ASK_SHAPE,
  REPORT_ASK_FROM_AT,     REPORT_ASK_FROM_SCENARIO, REPORT_ASK_TO_AT,
  REPORT_ASK_TO_SCENARIO,
};

/* Labels of the words that parameters are made of. */
static const struct
{
  const char *word;
  const char *label;
} words[] = {
  { "log", N_ ("Logarithmic") },
  { "linear", N_ ("Linear") },
  { "triangular", N_ ("Triangular") },
  { "pert", N_ ("PERT") },
};

/**
 * report_control_form:
 * @analysis: an analysis
 * @ask: what it can be asked
 *
 * Gets how a page asks it. The ends of a sweep are numbers, those of a bridge
 * are platforms.
 *
 * Returns: the form
 */
ReportForm
report_control_form (const ReportAnalysis *analysis, ReportAsk ask)
{
  g_return_val_if_fail (analysis != NULL, REPORT_FORM_TEXT);

  if ((ask == REPORT_ASK_FROM || ask == REPORT_ASK_TO) &&
      report_analysis_takes (analysis, REPORT_ASK_ALONG))
    return REPORT_FORM_NUMBER;
  return report_parameter_get (ask)->form;
}

/**
 * report_control_is_rare:
 * @analysis: an analysis
 * @ask: what it can be asked
 *
 * Says whether a page may keep it back until somebody asks for more. What an
 * analysis is asked first is never kept back.
 *
 * Returns: whether it may
 */
gboolean
report_control_is_rare (const ReportAnalysis *analysis, ReportAsk ask)
{
  g_return_val_if_fail (analysis != NULL, FALSE);

  if (analysis->n_asks > 0 && analysis->asks[0] == ask)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (rare); i++)
    if (rare[i] == ask)
      return TRUE;
  return FALSE;
}

static void
free_option (gpointer data)
{
  ReportOption *option = data;

  g_free (option->text);
  g_free (option->label);
  g_free (option);
}

static void
add_option (GPtrArray *options, const char *text, const char *label)
{
  ReportOption *option = g_new0 (ReportOption, 1);

  option->text = g_strdup (text);
  option->label = g_strdup (label);
  g_ptr_array_add (options, option);
}

static void
add_dimensions (GPtrArray *options, gboolean is_workload)
{
  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    {
      const CostDimensionInfo *info =
          cost_dimension_get_info ((CostDimension)i);

      if ((info->kind == COST_KIND_AMOUNT || info->kind == COST_KIND_COUNT) &&
          (!is_workload || report_axis_is_workload (i)))
        add_option (options,
                    info->id,
                    report_dimension_label ((CostDimension)i));
    }
}

static void
add_platforms (GPtrArray *options, const CostEngine *engine)
{
  for (guint i = 0; i < cost_engine_get_n_platforms (engine); i++)
    {
      const CostProvider *platform = cost_engine_get_platform (engine, i);

      add_option (options, platform->id, platform->name);
    }
}

static void
add_presets (GPtrArray *options)
{
  g_autoptr (GPtrArray) presets = cost_presets_load (NULL);

  for (guint i = 0; presets != NULL && i < presets->len; i++)
    {
      const CostScenario *preset = g_ptr_array_index (presets, i);

      if (preset->id != NULL)
        add_option (options, preset->id, preset->name);
    }
}

static void
add_spikes (GPtrArray *options)
{
  g_autoptr (GPtrArray) spikes = cost_spikes_load (NULL);

  for (guint i = 0; spikes != NULL && i < spikes->len; i++)
    {
      const CostSpike *spike = g_ptr_array_index (spikes, i);

      add_option (options, spike->id, spike->name);
    }
}

static void
add_rates (GPtrArray *options)
{
  g_autoptr (CostRates) rates = cost_rates_new_bundled (NULL);
  guint n = rates != NULL ? cost_rates_get_n (rates) : 0;

  for (guint i = 0; i < n; i++)
    {
      const CostRate *rate = cost_rates_get (rates, i);

      add_option (options, rate->id, rate->label);
    }
}

static const char *
find_label (const char *word)
{
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (words[i].word, word))
      return _ (words[i].label);
  return word;
}

static void
add_words (GPtrArray *options, ReportAsk ask)
{
  const ReportParameter *parameter = report_parameter_get (ask);
  g_auto (GStrv) list =
      g_strsplit (parameter->words != NULL ? parameter->words : "", "|", -1);

  if (ask == REPORT_ASK_SPIKE)
    add_spikes (options);
  else if (ask == REPORT_ASK_RATE)
    add_rates (options);
  for (guint i = 0; list[i] != NULL; i++)
    if (*list[i] != '\0')
      add_option (options, list[i], find_label (list[i]));
}

/**
 * report_control_default:
 * @analysis: an analysis
 * @ask: a parameter
 *
 * Says what is taken where nothing is said.
 *
 * Returns: (transfer full): the words in the reader's language
 */
char *
report_control_default (const ReportAnalysis *analysis, ReportAsk ask)
{
  const char   *fallback = report_parameter_get (ask)->fallback;
  CostDimension dimension = COST_REQUESTS;

  if ((analysis->all & (G_GUINT64_CONSTANT (1) << ask)) != 0)
    /* Translators: in place of one dimension. */
    return g_strdup (C_ ("choice", "All"));
  if (report_parameter_get (ask)->form == REPORT_FORM_SCENARIO)
    /* Translators: in place of a scenario. */
    return g_strdup (C_ ("choice", "None"));
  if (fallback == NULL)
    /* Translators: in place of a choice: Outlay chooses by the workload. */
    return g_strdup (_ ("Automatic"));
  if (report_parameter_get (ask)->form == REPORT_FORM_DIMENSION &&
      cost_dimension_find (fallback, &dimension))
    return g_strdup (report_dimension_label (dimension));
  return g_strdup (fallback);
}

/**
 * report_control_options:
 * @analysis: an analysis
 * @ask: what it can be asked
 * @engine: whose platforms there are
 *
 * Lists among what to choose, the default first.
 *
 * Returns: (transfer full) (nullable) (element-type ReportOption): the
 *   options, or %NULL where something is typed
 */
GPtrArray *
report_control_options (const ReportAnalysis *analysis,
                        ReportAsk             ask,
                        const CostEngine     *engine)
{
  g_autoptr (GPtrArray) options = g_ptr_array_new_with_free_func (free_option);
  g_autofree char *automatic = NULL;

  g_return_val_if_fail (analysis != NULL && engine != NULL, NULL);

  automatic = report_control_default (analysis, ask);
  add_option (options, NULL, automatic);
  switch (report_control_form (analysis, ask))
    {
    case REPORT_FORM_DIMENSION:
      /* What changes no bill ends no budget. */
      add_dimensions (options, g_strcmp0 (analysis->id, "capacity") == 0);
      break;
    case REPORT_FORM_PLATFORM:
    case REPORT_FORM_PAIR:
      add_platforms (options, engine);
      break;
    case REPORT_FORM_SCENARIO:
      add_presets (options);
      break;
    case REPORT_FORM_WORD:
      add_words (options, ask);
      break;
    case REPORT_FORM_TEXT:
    case REPORT_FORM_NUMBER:
    case REPORT_FORM_DATE:
      break;
    }
  return options->len > 1 ? g_steal_pointer (&options) : NULL;
}

/**
 * report_control_dimensions:
 *
 * Lists the dimensions that a range can be given for.
 *
 * Returns: (transfer full) (element-type ReportOption): the options; none is
 *   a default
 */
GPtrArray *
report_control_dimensions (void)
{
  GPtrArray *options = g_ptr_array_new_with_free_func (free_option);

  add_dimensions (options, FALSE);
  return options;
}

/**
 * report_control_number:
 * @typed: what somebody typed
 *
 * Writes a number as questions have it, with a point. What is no number stays
 * as it is, for the analysis to refuse.
 *
 * Returns: (transfer full): the text, without space around it
 */
char *
report_control_number (const char *typed)
{
  g_autofree char *plain = NULL;
  char            *end = NULL;

  g_return_val_if_fail (typed != NULL, NULL);

  plain = report_dimension_digits (typed);
  g_ascii_strtod (plain, &end);
  if (*plain != '\0' && *end == '\0')
    return g_steal_pointer (&plain);
  return g_strstrip (g_strdup (typed));
}

/**
 * report_control_range:
 * @dimension: an amount or a count
 * @workload: what is likely
 *
 * Proposes a range, for somebody to change: "egress_gb=25:50:100".
 *
 * Returns: (transfer full): the text
 */
char *
report_control_range (CostDimension dimension, const CostWorkload *workload)
{
  const CostDimensionInfo *info = cost_dimension_get_info (dimension);
  double                   likely = workload->values[dimension];
  double                   least = likely / RANGE_FACTOR;
  double                   most = likely * RANGE_FACTOR;
  g_autofree char         *low = NULL;
  g_autofree char         *middle = NULL;
  g_autofree char         *high = NULL;

  if (most <= likely)
    most = likely + info->step;
  low = cost_dimension_format (dimension,
                               cost_dimension_clamp (dimension, least));
  middle = cost_dimension_format (dimension, likely);
  high =
      cost_dimension_format (dimension, cost_dimension_clamp (dimension, most));
  return g_strdup_printf ("%s=%s:%s:%s", info->id, low, middle, high);
}

/**
 * report_control_problem:
 * @error: why an analysis did not answer
 *
 * Writes it for a page, where parameters go by their labels: "To: …" instead
 * of "--to: …".
 *
 * Returns: (transfer full): the text
 */
char *
report_control_problem (const GError *error)
{
  g_auto (GStrv) parts = NULL;
  ReportAsk ask = REPORT_ASK_ALONG;

  g_return_val_if_fail (error != NULL, NULL);

  parts = g_strsplit (error->message, ": ", 2);
  if (!g_str_has_prefix (error->message, "--") || g_strv_length (parts) < 2 ||
      !report_parameter_find (parts[0] + 2, &ask))
    return g_strdup (error->message);
  /* Translators: a parameter, and what is wrong with it. */
  return g_strdup_printf (C_ ("problem", "%s: %s"),
                          report_parameter_label (ask),
                          parts[1]);
}
