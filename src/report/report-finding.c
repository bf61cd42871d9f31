/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Findings: each case has a sentence of its own, so that it can be
 * translated whole.  No sentence claims more than the estimates prove.
 */
#include "config.h"

#include "report-finding.h"

#include <glib/gi18n-lib.h>

#include "report-basis.h"
#include "report-dimension.h"
#include "report-money.h"
#include "report-number.h"
#include "report-words.h"

static const ReportRow *
get_row (const ReportComparison *comparison, guint index)
{
  return report_comparison_get_row (comparison, index);
}

static guint
count_leaders (const ReportComparison *comparison)
{
  guint n = report_comparison_get_n_rows (comparison);
  guint leaders = 0;

  while (leaders < n && get_row (comparison, leaders)->is_cheapest)
    leaders++;
  return leaders;
}

/* Whether one that is not priced in full, or not at all, may be cheaper than
 * the first. */
static gboolean
is_challenged (const ReportComparison *comparison)
{
  CostMoney best = get_row (comparison, 0)->estimate->total;
  guint     n = report_comparison_get_n_rows (comparison);

  for (guint i = 1; i < n; i++)
    {
      const ReportRow *row = get_row (comparison, i);

      if (row->state == REPORT_STATE_AT_LEAST && row->estimate->total < best)
        return TRUE;
      if (report_words_is_unknown (row->estimate))
        return TRUE;
    }
  return FALSE;
}

static char *
find_alone (const ReportRow *row)
{
  switch (row->state)
    {
    case REPORT_STATE_NORMAL:
    case REPORT_STATE_AT_LEAST:
      /* Translators: a platform and its total, which may be "at least …". */
      return g_strdup_printf (_ ("%s costs %s"), row->name, row->total);
    case REPORT_STATE_BLOCKED:
      break;
    }
  if (report_words_is_unknown (row->estimate))
    /* Translators: a platform. */
    return g_strdup_printf (_ ("No prices of %s are known for this day"),
                            row->name);
  return g_strdup_printf (_ ("%s cannot carry this workload"), row->name);
}

static char *
find_tie (const ReportComparison *comparison, guint leaders, guint carried)
{
  const ReportRow *first = get_row (comparison, 0);
  guint            n = report_comparison_get_n_rows (comparison);

  if (leaders == 2 && carried == 2)
    return g_strdup_printf (_ ("%s and %s cost the same: %s"),
                            first->name,
                            get_row (comparison, 1)->name,
                            first->total);
  if (leaders == 2)
    return g_strdup_printf (_ ("%s and %s are cheapest: %s"),
                            first->name,
                            get_row (comparison, 1)->name,
                            first->total);
  if (leaders == n)
    return g_strdup_printf (_ ("All platforms cost the same: %s"),
                            first->total);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "%u platform is cheapest: %s",
                                       "%u platforms are cheapest: %s",
                                       leaders),
                          leaders,
                          first->total);
}

static char *
find_cheapest (const ReportComparison *comparison, guint carried)
{
  const ReportRow *first = get_row (comparison, 0);
  guint            leaders = count_leaders (comparison);

  if (leaders == 0)
    /* Translators: a platform and a total, which is "at least …". */
    return g_strdup_printf (
        _ ("No platform could be priced in full; %s costs %s"),
        first->name,
        first->total);
  if (is_challenged (comparison))
    return g_strdup_printf (
        _ ("%s is the cheapest that could be priced in full: %s"),
        first->name,
        first->total);
  if (leaders > 1)
    return find_tie (comparison, leaders, carried);
  /* Translators: a platform and its total. */
  return g_strdup_printf (_ ("%s is cheapest: %s"), first->name, first->total);
}

/**
 * report_finding_title:
 * @comparison: a comparison
 *
 * States what was found: "Fly.io is cheapest: $2.19".
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_finding_title (const ReportComparison *comparison)
{
  guint n, carried;

  g_return_val_if_fail (comparison != NULL, NULL);

  n = report_comparison_get_n_rows (comparison);
  carried = n - report_comparison_count (comparison, REPORT_STATE_BLOCKED);
  if (n == 0)
    return g_strdup (_ ("No platform is compared"));
  if (n == 1)
    return find_alone (get_row (comparison, 0));
  if (carried == 0)
    return report_words_nobody (n,
                                report_comparison_count_unknown (comparison),
                                report_comparison_get_at (comparison));
  if (carried == 1 && !is_challenged (comparison))
    /* Translators: a platform and its total. */
    return g_strdup_printf (_ ("Only %s can carry this workload: %s"),
                            get_row (comparison, 0)->name,
                            get_row (comparison, 0)->total);
  return find_cheapest (comparison, carried);
}

static char *
say_measured (const CostScenario *scenario, const char *hours)
{
  const char *code = scenario->currency->code;

  if (scenario->month_hours <= 0.0)
    /* Translators: the name of a workload, and the code of a currency. */
    return g_strdup_printf (_ ("%s, monthly cost in %s"), scenario->name, code);
  /* Translators: the name of a workload, the hours of a month, and the code of
   * a currency. */
  return g_strdup_printf (_ ("%s, cost of a month of %s hours in %s"),
                          scenario->name,
                          hours,
                          code);
}

/**
 * report_finding_subtitle:
 * @comparison: a comparison
 *
 * Says what was measured.
 *
 * Returns: (transfer full): a line
 */
char *
report_finding_subtitle (const ReportComparison *comparison)
{
  const CostScenario *scenario = NULL;
  g_autofree char    *hours = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);

  scenario = report_comparison_get_scenario (comparison);
  hours = report_number (scenario->month_hours);
  if (scenario->currency != NULL)
    return say_measured (scenario, hours);
  if (scenario->month_hours <= 0.0)
    /* Translators: the name of a workload. */
    return g_strdup_printf (_ ("%s, monthly cost in US dollars"),
                            scenario->name);

  /* Translators: the name of a workload, and the hours of a month. */
  return g_strdup_printf (_ ("%s, cost of a month of %s hours in US dollars"),
                          scenario->name,
                          hours);
}

static void
append_sentence (GString *text, char *sentence)
{
  if (sentence == NULL)
    return;
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
  g_free (sentence);
}

/**
 * report_finding_footer:
 * @comparison: a comparison
 *
 * Says what the figures rest on: the day of the prices, the month, the
 * currency, and prices that are own, announced or old.
 *
 * Returns: (transfer full): sentences; empty without platforms
 */
char *
report_finding_footer (const ReportComparison *comparison)
{
  const CostCurrency *currency = NULL;
  GString            *text = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);

  if (report_comparison_get_n_rows (comparison) == 0)
    return g_strdup ("");

  currency = report_comparison_get_currency (comparison);
  text = g_string_new (NULL);
  append_sentence (text, report_basis_prices (comparison));
  append_sentence (text, report_basis_month (comparison));
  append_sentence (text, report_words_currency (currency));
  append_sentence (text, report_basis_own (comparison));
  append_sentence (text, report_basis_announced (comparison));
  append_sentence (text, report_basis_stale (comparison));
  return g_string_free (text, FALSE);
}

/* The dearest of those that were priced in full. */
static const ReportRow *
find_dearest (const ReportComparison *comparison)
{
  guint n = report_comparison_count (comparison, REPORT_STATE_NORMAL);

  return n >= 2 ? get_row (comparison, n - 1) : NULL;
}

static void
append_dearest (const ReportComparison *comparison, GString *text)
{
  const ReportRow *dearest = find_dearest (comparison);
  g_autofree char *more = NULL;
  CostMoney        difference = 0;

  if (dearest == NULL || dearest->is_cheapest)
    return;

  difference =
      dearest->estimate->total - get_row (comparison, 0)->estimate->total;
  more =
      report_money_in (difference, report_comparison_get_currency (comparison));
  g_string_append_c (text, ' ');
  /* Translators: a platform, its total, and the difference to the cheapest. */
  g_string_append_printf (text,
                          _ ("The dearest is %s with %s, %s more."),
                          dearest->name,
                          dearest->total,
                          more);
}

static void
append_counts (const ReportComparison *comparison, GString *text)
{
  const char *domain = GETTEXT_PACKAGE;
  guint       n = report_comparison_get_n_rows (comparison);
  guint blocked = report_comparison_count (comparison, REPORT_STATE_BLOCKED) -
                  report_comparison_count_unknown (comparison);
  guint partial = report_comparison_count (comparison, REPORT_STATE_AT_LEAST);

  g_string_append_c (text, ' ');
  g_string_append_printf (text,
                          g_dngettext (domain,
                                       "%u platform is compared.",
                                       "%u platforms are compared.",
                                       n),
                          n);
  if (partial > 0)
    {
      g_string_append_c (text, ' ');
      g_string_append_printf (
          text,
          g_dngettext (domain,
                       "%u of them could not be priced in full.",
                       "%u of them could not be priced in full.",
                       partial),
          partial);
    }
  if (blocked > 0)
    {
      g_string_append_c (text, ' ');
      g_string_append_printf (text,
                              g_dngettext (domain,
                                           "%u of them cannot carry it.",
                                           "%u of them cannot carry it.",
                                           blocked),
                              blocked);
    }
}

static void
append_rows (const ReportComparison *comparison, GString *text)
{
  for (guint i = 0; i < report_comparison_get_n_rows (comparison); i++)
    g_string_append_printf (text, " %s", get_row (comparison, i)->description);
}

/**
 * report_finding_description:
 * @comparison: a comparison
 *
 * Tells the whole chart in words, for assistive technology.
 *
 * Returns: (transfer full): sentences
 */
char *
report_finding_description (const ReportComparison *comparison)
{
  g_autofree char *title = NULL;
  GString         *text = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);

  title = report_finding_title (comparison);
  text = g_string_new (NULL);
  /* Translators: makes a sentence of a title. */
  g_string_append_printf (text, C_ ("sentence", "%s."), title);
  if (report_comparison_get_n_rows (comparison) > 0)
    {
      append_dearest (comparison, text);
      append_counts (comparison, text);
      append_rows (comparison, text);
    }
  return g_string_free (text, FALSE);
}

/**
 * report_finding_empty:
 * @comparison: a comparison
 *
 * Says what to do where there is nothing to show.
 *
 * Returns: (transfer full): a sentence
 */
char *
report_finding_empty (const ReportComparison *comparison)
{
  return g_strdup (_ ("Choose at least one platform to compare."));
}

/**
 * report_finding_budget:
 * @comparison: a comparison
 *
 * Says who is within the budget of the workload.
 *
 * Returns: (transfer full) (nullable): a sentence without a period; %NULL
 *   without a budget
 */
char *
report_finding_budget (const ReportComparison *comparison)
{
  g_autofree char *budget = NULL;
  double           dollars = 0;
  guint            within = 0;

  g_return_val_if_fail (comparison != NULL, NULL);

  dollars =
      report_comparison_get_scenario (comparison)->workload.values[COST_BUDGET];
  if (dollars <= 0.0)
    return NULL;

  budget = report_money_in (cost_money_from_dollars (dollars),
                            report_comparison_get_currency (comparison));
  for (guint i = 0; i < report_comparison_get_n_rows (comparison); i++)
    within += get_row (comparison, i)->is_within_budget ? 1 : 0;
  if (within == 0)
    return g_strdup_printf (_ ("No platform is within the budget of %s"),
                            budget);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "%u platform is within the budget of %s",
                                       "%u platforms are within the budget of "
                                       "%s",
                                       within),
                          within,
                          budget);
}

/**
 * report_finding_workload:
 * @workload: a workload
 *
 * Sums a workload up in a line: "Requests: 5 million/month; Regions: 3 …".
 *
 * Returns: (transfer full): a line
 */
char *
report_finding_workload (const CostWorkload *workload)
{
  static const CostDimension shown[] = {
    COST_REQUESTS, COST_EGRESS_GB, COST_REGIONS, COST_INSTANCES,
    COST_VCPU,     COST_MEMORY_GB, COST_DB,
  };
  GString *line = NULL;

  g_return_val_if_fail (workload != NULL, NULL);

  line = g_string_new (NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (shown); i++)
    {
      g_autofree char *value =
          report_dimension_value (shown[i], workload->values[shown[i]]);

      if (i > 0)
        /* Translators: between the parts of a summary. */
        g_string_append (line, C_ ("summary", "; "));
      /* Translators: the name of a dimension and its value. */
      g_string_append_printf (line,
                              C_ ("summary", "%s: %s"),
                              report_dimension_label (shown[i]),
                              value);
    }
  return g_string_free (line, FALSE);
}
