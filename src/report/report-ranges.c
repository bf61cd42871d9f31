/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The analysis "ranges": what a workload costs that is known only roughly.
 * Without any range it is said what was taken instead.
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "plot-bars-layout.h"
#include "report-analyses-private.h"
#include "report-axis.h"
#include "report-basis.h"
#include "report-compare.h"
#include "report-dimension.h"
#include "report-finding.h"
#include "report-money.h"
#include "report-number.h"
#include "report-rough.h"
#include "report-total.h"

static const CostProvider *
get_platform (const ReportRough *rough, guint platform)
{
  return cost_engine_get_platform (rough->ranges->engine, platform);
}

static char *
write_finding (const ReportRough *rough)
{
  const CostRangesOutcome *best = NULL;
  g_autofree char         *chance = NULL;
  g_autofree char         *low = NULL;
  g_autofree char         *high = NULL;

  if (rough->ranges->n_platforms == 0)
    return g_strdup (_ ("No platform is compared"));
  best = &rough->ranges->outcomes[rough->best];
  if (best->n_priced == 0)
    return g_strdup (
        _ ("No platform can be priced in full anywhere in the ranges"));
  low = report_money_in (best->p10, rough->scenario->currency);
  high = report_money_in (best->p90, rough->scenario->currency);
  chance = report_share (best->chance);
  if (best->p10 == best->p90)
    /* Translators: a platform, "87 %", and an amount. */
    return g_strdup_printf (_ ("%s is cheapest in %s of cases, mostly at %s"),
                            get_platform (rough, rough->best)->name,
                            chance,
                            low);
  /* Translators: a platform, "87 %", and two amounts. */
  return g_strdup_printf (
      _ ("%s is cheapest in %s of cases, mostly from %s to %s"),
      get_platform (rough, rough->best)->name,
      chance,
      low,
      high);
}

static char *
write_range (const CostRangesInput *range)
{
  g_autofree char *low = report_number (range->low);
  g_autofree char *likely = report_number (range->likely);
  g_autofree char *high =
      report_dimension_value (range->dimension, range->high);

  if (range->low == range->high)
    /* Translators: a dimension and its value. */
    return g_strdup_printf (C_ ("range", "%s: %s"),
                            report_dimension_label (range->dimension),
                            high);
  /* Translators: a dimension and its low, likely and high value. */
  return g_strdup_printf (_ ("%s: %s, likely %s, to %s"),
                          report_dimension_label (range->dimension),
                          low,
                          likely,
                          high);
}

static char *
write_ranges (const ReportRough *rough)
{
  GString *line = g_string_new (NULL);

  if (rough->is_usual)
    g_string_append (line,
                     _ ("Nobody gave ranges; taken are half and double: "));
  for (guint i = 0; i < rough->scenario->ranges->len; i++)
    {
      g_autofree char *range = write_range (
          &g_array_index (rough->scenario->ranges, CostRangesInput, i));

      if (i > 0)
        g_string_append (line, C_ ("summary", "; "));
      g_string_append (line, range);
    }
  return g_string_free (line, FALSE);
}

/* What its figures are worth: none of the samples may be priced in full. */
static guint8
get_flags (const CostRangesOutcome *outcome)
{
  if (outcome->n_priced > 0)
    return 0;
  return outcome->n_open > 0 ? COST_CELL_INCOMPLETE : COST_CELL_BLOCKED;
}

static char *
describe_unpriced (const CostRangesOutcome *outcome,
                   const char              *name,
                   const CostCurrency      *currency)
{
  g_autofree char *middle =
      report_total (outcome->p50, COST_CELL_INCOMPLETE, currency);

  if (outcome->n_open == 0)
    return g_strdup_printf (_ ("%s: not possible anywhere in the ranges"),
                            name);
  if (outcome->p50 == 0)
    return g_strdup_printf (_ ("%s: on request everywhere in the ranges"),
                            name);
  /* Translators: a platform, and "at least $2.19". */
  return g_strdup_printf (_ ("%s: half of the time %s; it is priced in full "
                             "nowhere in the ranges"),
                          name,
                          middle);
}

static char *
describe (const ReportRough *rough, guint platform)
{
  const CostRangesOutcome *outcome = &rough->ranges->outcomes[platform];
  const CostCurrency      *currency = rough->scenario->currency;
  const char              *name = get_platform (rough, platform)->name;
  g_autofree char         *low = report_money_in (outcome->p10, currency);
  g_autofree char         *middle = report_money_in (outcome->p50, currency);
  g_autofree char         *high = report_money_in (outcome->p90, currency);
  g_autofree char         *chance = report_share (outcome->chance);
  g_autofree char         *regret =
      report_money_in ((CostMoney)outcome->regret, currency);

  if (outcome->n_priced == 0)
    return describe_unpriced (outcome, name, currency);
  /* Translators: a platform, three amounts, "87 %" and an amount. */
  return g_strdup_printf (_ ("%s: half of the time below %s, mostly from %s to "
                             "%s; cheapest in %s of cases; choosing it costs "
                             "%s too much on average"),
                          name,
                          middle,
                          low,
                          high,
                          chance,
                          regret);
}

static PlotBarState
get_state (const CostRangesOutcome *outcome)
{
  if (outcome->n_priced > 0)
    return PLOT_BAR_NORMAL;
  return outcome->n_open > 0 ? PLOT_BAR_AT_LEAST : PLOT_BAR_BLOCKED;
}

static const char *
find_sublabel (const CostRangesOutcome *outcome, const char *chance)
{
  if (outcome->n_priced > 0)
    return chance;
  return outcome->n_open > 0 ? _ ("not priced in full") : NULL;
}

static void
add_bar (PlotBarsBuilder *builder, const ReportRough *rough, guint platform)
{
  const CostRangesOutcome *outcome = &rough->ranges->outcomes[platform];
  const CostCurrency      *currency = rough->scenario->currency;
  double           value = report_money_to_units (outcome->p50, currency);
  g_autofree char *total =
      report_total (outcome->p50, get_flags (outcome), currency);
  g_autofree char *share = report_share (outcome->chance);
  /* Translators: "87 %". */
  g_autofree char *chance = g_strdup_printf (_ ("cheapest in %s"), share);
  g_autofree char *description = describe (rough, platform);
  const PlotBar    bar = {
       .id = get_platform (rough, platform)->id,
       .label = get_platform (rough, platform)->name,
       .sublabel = find_sublabel (outcome, chance),
       .total = total,
       .reason = _ ("Not possible anywhere in the ranges"),
       .description = description,
       .state = get_state (outcome),
       .is_highlighted = platform == rough->best,
       .values = &value,
       .n_values = 1,
       .has_whisker = outcome->n_priced > 0,
       .low = report_money_to_units (outcome->p10, currency),
       .high = report_money_to_units (outcome->p90, currency),
  };

  plot_bars_builder_add_bar (builder, &bar);
}

/* By what they cost half of the time; who cannot be priced comes last. */
static int
compare_platforms (gconstpointer a, gconstpointer b, gpointer data)
{
  const ReportRough       *rough = data;
  const CostRangesOutcome *left = &rough->ranges->outcomes[*(const guint *)a];
  const CostRangesOutcome *right = &rough->ranges->outcomes[*(const guint *)b];

  if (get_state (left) != get_state (right))
    return get_state (left) < get_state (right) ? -1 : 1;
  return (left->p50 > right->p50) - (left->p50 < right->p50);
}

static guint *
rank (const ReportRough *rough)
{
  guint  n = rough->ranges->n_platforms;
  guint *order = g_new (guint, MAX (n, 1));

  for (guint i = 0; i < n; i++)
    order[i] = i;
  g_qsort_with_data (order,
                     (int)n,
                     sizeof (guint),
                     compare_platforms,
                     (gpointer)rough);
  return order;
}

static void
free_currency (gpointer data)
{
  cost_currency_free (data);
}

static void
set_axis (PlotBarsBuilder *builder, const ReportRough *rough)
{
  CostCurrency    *currency = cost_currency_copy (rough->scenario->currency);
  g_autofree char *title = report_axis_title_of_money (currency);

  plot_bars_builder_set_axis (
      builder,
      &(PlotBarsAxis){ .title = title,
                       .format = report_money_tick,
                       .format_value = report_money_value,
                       .format_data = currency,
                       .format_destroy = free_currency });
}

static void
set_words (PlotBarsBuilder *builder, const ReportRough *rough)
{
  g_autoptr (ReportComparison) comparison =
      report_compare_context (rough->context);
  g_autofree char *found = write_finding (rough);
  g_autofree char *title = report_basis_without (comparison, found);
  g_autofree char *subtitle = write_ranges (rough);
  g_autofree char *footer = report_finding_footer (comparison);
  g_autoptr (GString) description = g_string_new (title);

  for (guint i = 0; i < rough->ranges->n_platforms; i++)
    {
      g_autofree char *part = describe (rough, i);

      g_string_append_printf (description, ". %s", part);
    }
  plot_bars_builder_set_text (
      builder,
      &(PlotWords){ .title = title,
                    .subtitle = subtitle,
                    .footer = footer,
                    .empty = _ ("No platform is compared"),
                    .description = description->str });
}

static void
free_bars (gpointer data)
{
  plot_bars_unref (data);
}

static PlotFigure *
draw (const ReportRough *rough)
{
  PlotBarsBuilder  *builder = plot_bars_builder_new ();
  PlotBars         *bars = NULL;
  PlotFigure       *figure = NULL;
  g_autofree guint *order = rank (rough);

  set_words (builder, rough);
  set_axis (builder, rough);
  plot_bars_builder_set_direction (builder, rough->context->style.direction);
  plot_bars_builder_set_density (builder, rough->context->style.density);
  plot_bars_builder_add_series (
      builder,
      &(PlotSeries){ .id = "p50",
                     .label = _ ("Median, with eight tenths between the "
                                 "whiskers’ ends") });
  for (guint i = 0; i < rough->ranges->n_platforms; i++)
    add_bar (builder, rough, order[i]);
  bars = plot_bars_builder_end (builder);
  figure = plot_figure_new (plot_bars_make_scene,
                            bars,
                            free_bars,
                            plot_bars_get_text (bars));
  plot_figure_set_rows (figure, MAX (rough->ranges->n_platforms, 1));
  return figure;
}

/* Means are of bills that are priced in full. */
static void
add_mean (ReportTable             *table,
          const ReportRough       *rough,
          const CostRangesOutcome *outcome,
          double                   cents)
{
  CostMoney money = cost_money_from_dollars (cents / 100.0);

  if (outcome->n_priced > 0)
    report_total_add (table, money, 0, rough->scenario->currency);
  else
    report_table_add_nothing (table, NULL);
}

static void
add_row (ReportTable *table, const ReportRough *rough, guint platform)
{
  const CostRangesOutcome *outcome = &rough->ranges->outcomes[platform];
  g_autofree char         *chance = report_share (outcome->chance);
  g_autofree char         *plain = report_number_decimal (outcome->chance);
  g_autofree char *priced = report_number_decimal ((double)outcome->n_priced /
                                                   rough->ranges->n_samples);
  const CostCurrency *currency = rough->scenario->currency;
  guint8              flags = get_flags (outcome);

  report_table_add_words (table,
                          get_platform (rough, platform)->name,
                          get_platform (rough, platform)->id);
  report_table_add_words (table, chance, plain);
  report_total_add (table, outcome->p10, flags, currency);
  report_total_add (table, outcome->p50, flags, currency);
  report_total_add (table, outcome->p90, flags, currency);
  add_mean (table, rough, outcome, outcome->mean);
  add_mean (table, rough, outcome, outcome->regret);
  report_table_add_words (table, NULL, priced);
}

static ReportTable *
tabulate (const ReportRough *rough)
{
  const ReportColumn columns[] = {
    { "platform", _ ("Platform"), REPORT_COLUMN_TEXT },
    { "chance", _ ("Cheapest in"), REPORT_COLUMN_NUMBER },
    { "p10", _ ("10 % below"), REPORT_COLUMN_TOTAL },
    { "p50", _ ("Half below"), REPORT_COLUMN_TOTAL },
    { "p90", _ ("90 % below"), REPORT_COLUMN_TOTAL },
    { "mean", _ ("Mean"), REPORT_COLUMN_MONEY },
    { "regret", _ ("Regret"), REPORT_COLUMN_MONEY },
    { "priced", NULL, REPORT_COLUMN_NUMBER },
  };
  ReportTable      *table = report_table_new (columns, G_N_ELEMENTS (columns));
  g_autofree guint *order = rank (rough);

  for (guint i = 0; i < rough->ranges->n_platforms; i++)
    add_row (table, rough, order[i]);
  return table;
}

static void
add_sentences (ReportAnswer *answer, const ReportRough *rough)
{
  g_autofree char *samples = report_number (rough->ranges->n_samples);
  g_autofree char *seed =
      g_strdup_printf ("%" G_GUINT64_FORMAT, rough->ranges->seed);
  g_autofree char *nobody = report_share (rough->ranges->nobody);

  report_answer_add_sentence (answer, write_ranges (rough));
  report_answer_add_sentence (
      answer,
      /* Translators: a number of samples, and the seed. */
      g_strdup_printf (_ ("Drawn: %s workloads, with the seed %s"),
                       samples,
                       seed));
  if (rough->ranges->nobody > 0.0)
    report_answer_add_sentence (
        answer,
        /* Translators: "12 %". */
        g_strdup_printf (_ ("In %s of cases nobody can be priced"), nobody));
}

/**
 * report_ranges_answer: (skip)
 * @context: what it starts from
 * @question: (nullable): what is known only roughly
 * @error: return location for an error that names the parameter
 *
 * Returns: (transfer full) (nullable): how sure the bills are
 */
ReportAnswer *
report_ranges_answer (const ReportContext  *context,
                      const ReportQuestion *question,
                      GError              **error)
{
  g_auto (ReportRough) rough = { .context = context };
  ReportAnswer *answer = NULL;

  if (!report_rough_init (&rough, context, question, error))
    return NULL;
  answer =
      report_answer_new ("ranges", rough.scenario, question, draw (&rough));
  add_sentences (answer, &rough);
  report_answer_add_table (answer, tabulate (&rough));
  return answer;
}
