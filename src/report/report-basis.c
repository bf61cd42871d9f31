/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Each basis has a sentence of its own, and is silent where there is nothing
 * to say.
 */
#include "config.h"

#include "report-basis.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "cost-freshness.h"
#include "report-date.h"
#include "report-mark.h"
#include "report-number.h"
#include "report-words.h"

/* What bills nothing says nothing of the total. */
typedef gboolean (*Applies) (const CostLine *line, CostDate at);

/* What is said of a platform that has such a line. */
typedef char *(*Describe) (const ReportRow *row);

/* When the prices of what is shown were looked up. */
typedef struct
{
  CostDate first; /* COST_DATE_NONE: nobody says, or nothing is billed */
  CostDate last;
  gboolean is_announced; /* one begins after today */
} Checks;

static void
add_line (Checks *checks, const CostLine *line, CostDate today)
{
  CostDate checked = cost_line_get_checked (line);

  if (line->amount == 0)
    return;
  if (today != COST_DATE_NONE && line->price_from > today)
    checks->is_announced = TRUE;
  if (checked == COST_DATE_NONE)
    return;
  if (checks->first == COST_DATE_NONE || checked < checks->first)
    checks->first = checked;
  checks->last = MAX (checks->last, checked);
}

static Checks
find_checks (const ReportComparison *comparison)
{
  CostDate today = report_comparison_get_today (comparison);
  Checks   checks = { 0 };

  for (guint i = 0; i < report_comparison_get_n_rows (comparison); i++)
    {
      const ReportRow *row = report_comparison_get_row (comparison, i);

      if (row->state == REPORT_STATE_BLOCKED)
        continue;
      for (guint k = 0; k < row->estimate->lines->len; k++)
        add_line (&checks, g_ptr_array_index (row->estimate->lines, k), today);
    }
  return checks;
}

/* Of a day that has been. */
static char *
say_known (const Checks *checks, const char *day)
{
  g_autofree char *first = report_date (checks->first);
  g_autofree char *last = report_date (checks->last);

  if (checks->first == COST_DATE_NONE)
    return g_strdup_printf (_ ("Prices of %s; list prices without tax."), day);
  if (checks->first == checks->last)
    return g_strdup_printf (
        _ ("Prices of %s, last checked %s; list prices without tax."),
        day,
        last);
  /* Translators: three days. */
  return g_strdup_printf (
      _ ("Prices of %s, checked from %s to %s; list prices without tax."),
      day,
      first,
      last);
}

/* Of a day to come: nobody knows more than what is announced. */
static char *
say_ahead (const Checks *checks, const char *day)
{
  g_autofree char *first = report_date (checks->first);
  g_autofree char *last = report_date (checks->last);

  if (checks->first == COST_DATE_NONE)
    return g_strdup_printf (_ ("The latest known prices, carried forward to "
                               "%s; list prices without tax."),
                            day);
  if (checks->is_announced)
    /* Translators: three days. */
    return g_strdup_printf (_ ("Prices announced for %s, and the latest known "
                               "where nothing is announced, checked from %s "
                               "to %s; list prices without tax."),
                            day,
                            first,
                            last);
  /* Translators: three days. */
  return g_strdup_printf (_ ("The latest known prices, checked from %s to %s, "
                             "carried forward to %s; list prices without "
                             "tax."),
                          first,
                          last,
                          day);
}

/**
 * report_basis_prices:
 * @comparison: a comparison
 *
 * Says of which day the prices are, and when those that are in the figures
 * were looked up.
 *
 * Returns: (transfer full): a sentence
 */
char *
report_basis_prices (const ReportComparison *comparison)
{
  CostDate         today = report_comparison_get_today (comparison);
  CostDate         at = report_comparison_get_at (comparison);
  CostDate         as_of = report_comparison_get_as_of (comparison);
  Checks           checks = find_checks (comparison);
  g_autofree char *day = report_date (at);

  if (today != COST_DATE_NONE && at > today)
    return say_ahead (&checks, day);
  if (at <= as_of || as_of == COST_DATE_NONE)
    checks.first = COST_DATE_NONE;
  return say_known (&checks, day);
}

/**
 * report_basis_month:
 * @comparison: a comparison
 *
 * Says how long the month is.
 *
 * Returns: (transfer full): a sentence
 */
char *
report_basis_month (const ReportComparison *comparison)
{
  double length = report_comparison_get_scenario (comparison)->month_hours;
  g_autofree char *hours = report_number (length);

  return length > 0.0
             ? g_strdup_printf (_ ("A month of %s hours for all."), hours)
             : g_strdup (_ ("Each platform’s own billing month."));
}

static gboolean
applies_own (const CostLine *line, CostDate at)
{
  return report_mark_is_own (line);
}

static gboolean
applies_stale (const CostLine *line, CostDate at)
{
  return line->amount != 0 &&
         cost_line_get_freshness (line, at) == COST_FRESHNESS_STALE;
}

static gboolean
applies_announced (const CostLine *line, CostDate at)
{
  return line->amount != 0 &&
         cost_line_get_freshness (line, at) == COST_FRESHNESS_ANNOUNCED;
}

static gboolean
has_line (const ReportRow *row, Applies applies)
{
  const CostEstimate *estimate = row->estimate;

  if (row->state == REPORT_STATE_BLOCKED)
    return FALSE;
  for (guint i = 0; i < estimate->lines->len; i++)
    if (applies (g_ptr_array_index (estimate->lines, i), estimate->at))
      return TRUE;
  return FALSE;
}

/**
 * report_basis_is_own:
 * @row: a platform of a comparison
 *
 * Returns: whether the user's own prices are in its figure
 */
gboolean
report_basis_is_own (const ReportRow *row)
{
  g_return_val_if_fail (row != NULL, FALSE);

  return has_line (row, applies_own);
}

static char *
copy_name (const ReportRow *row)
{
  return g_strdup (row->name);
}

/* The platforms with such a line: "Fly.io, Render"; NULL if there is none. */
static char *
list_platforms (const ReportComparison *comparison,
                Applies                 applies,
                Describe                describe)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < report_comparison_get_n_rows (comparison); i++)
    {
      const ReportRow *row = report_comparison_get_row (comparison, i);
      g_autofree char *text = NULL;

      if (!has_line (row, applies))
        continue;
      if (names->len > 0)
        /* Translators: between the names of a list. */
        g_string_append (names, C_ ("list", ", "));
      text = describe (row);
      g_string_append (names, text);
    }
  if (names->len > 0)
    return g_string_free (names, FALSE);
  g_string_free (names, TRUE);
  return NULL;
}

/**
 * report_basis_own:
 * @comparison: a comparison
 *
 * Says for whom the user's own prices are in the figures.
 *
 * Returns: (transfer full) (nullable): a sentence; %NULL if for nobody
 */
char *
report_basis_own (const ReportComparison *comparison)
{
  g_autofree char *names = list_platforms (comparison, applies_own, copy_name);

  /* Translators: names of platforms. */
  return names != NULL ? g_strdup_printf (_ ("Own prices: %s."), names) : NULL;
}

/* For how many days the oldest of the old prices has not been looked at; 0
 * if there is none. */
static int
find_age (const ReportRow *row)
{
  const CostEstimate *estimate = row->estimate;
  int                 age = 0;

  for (guint i = 0; i < estimate->lines->len; i++)
    {
      const CostLine *line = g_ptr_array_index (estimate->lines, i);

      if (applies_stale (line, estimate->at))
        age = MAX (age, cost_line_get_age (line, estimate->at));
    }
  return age;
}

/* "Vercel (checked 2025-09-09)" */
static char *
describe_old (const ReportRow *row)
{
  int              age = find_age (row);
  g_autofree char *day =
      report_date (cost_date_add_days (row->estimate->at, -age));

  /* Translators: a platform, and when its oldest price was last checked. */
  return g_strdup_printf (_ ("%s (checked %s)"), row->name, day);
}

/**
 * report_basis_stale:
 * @comparison: a comparison
 *
 * Says whose prices were not checked for too long, and since when.
 *
 * Returns: (transfer full) (nullable): a sentence; %NULL if nobody's
 */
char *
report_basis_stale (const ReportComparison *comparison)
{
  g_autofree char *names =
      list_platforms (comparison, applies_stale, describe_old);

  /* Translators: names of platforms, each with a day. */
  return names != NULL ? g_strdup_printf (_ ("Old prices: %s."), names) : NULL;
}

/**
 * report_basis_announced:
 * @comparison: a comparison
 *
 * Says whose prices are announced, but were not yet in force when they were
 * last checked.
 *
 * Returns: (transfer full) (nullable): a sentence; %NULL if nobody's
 */
char *
report_basis_announced (const ReportComparison *comparison)
{
  g_autofree char *names =
      list_platforms (comparison, applies_announced, copy_name);

  /* Translators: names of platforms. */
  return names != NULL ? g_strdup_printf (_ ("Announced prices: %s."), names)
                       : NULL;
}

/**
 * report_basis_native:
 * @native: an estimate of the platform's own month
 * @currency: (nullable): what to show it in; US dollars without it
 *
 * Says what a platform costs in its own month, where another is shown.
 *
 * Returns: (transfer full): a sentence
 */
char *
report_basis_native (const CostEstimate *native, const CostCurrency *currency)
{
  g_autofree char *hours = NULL;
  g_autofree char *total = NULL;

  g_return_val_if_fail (native != NULL, NULL);

  hours = report_number (native->month_hours);
  total = report_words_total (native, currency);
  /* Translators: a platform, the length of its month, and its total: "Fly.io’s
   * own month of 720 hours: $31.60." */
  return g_strdup_printf (_ ("%s’s own month of %s hours: %s."),
                          native->provider->name,
                          hours,
                          total);
}

/* "Vercel, Cloudflare": who has no total, either because no prices of the day
 * are known or because the platform cannot; NULL if there is nobody.  Of whom
 * the finding names it speaks itself. */
static char *
list_blocked (const ReportComparison *comparison,
              const char             *finding,
              gboolean                is_unknown)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < report_comparison_get_n_rows (comparison); i++)
    {
      const ReportRow *row = report_comparison_get_row (comparison, i);

      if (row->state != REPORT_STATE_BLOCKED ||
          strstr (finding, row->name) != NULL ||
          report_words_is_unknown (row->estimate) != is_unknown)
        continue;
      if (names->len > 0)
        /* Translators: between the names of platforms. */
        g_string_append (names, C_ ("platforms", ", "));
      g_string_append (names, row->name);
    }
  return names->len > 0 ? g_strdup (names->str) : NULL;
}

/* "not possible: Vercel"; NULL if nobody is left out in silence. */
static char *
list_out (const ReportComparison *comparison, const char *finding)
{
  g_autofree char *blocked = list_blocked (comparison, finding, FALSE);
  g_autofree char *unknown = list_blocked (comparison, finding, TRUE);

  if (blocked == NULL && unknown == NULL)
    return NULL;
  if (unknown == NULL)
    /* Translators: platforms that a finding leaves out. */
    return g_strdup_printf (C_ ("left out", "not possible: %s"), blocked);
  if (blocked == NULL)
    /* Translators: platforms that a finding leaves out. */
    return g_strdup_printf (C_ ("left out", "no prices known: %s"), unknown);
  /* Translators: platforms that a finding leaves out, twice. */
  return g_strdup_printf (
      C_ ("left out", "not possible: %s; no prices known: %s"),
      blocked,
      unknown);
}

/**
 * report_basis_without:
 * @comparison: a comparison
 * @finding: what an analysis of the same workload found
 *
 * Says in the same sentence whom it leaves out, because they cannot carry the
 * workload, or because no prices of theirs are known for the day.
 *
 * Returns: (transfer full): the finding
 */
char *
report_basis_without (const ReportComparison *comparison, const char *finding)
{
  g_autofree char *out = NULL;
  g_autofree char *open = NULL;

  g_return_val_if_fail (comparison != NULL && finding != NULL, NULL);

  out = list_out (comparison, finding);
  if (out == NULL ||
      report_comparison_count (comparison, REPORT_STATE_BLOCKED) ==
          report_comparison_get_n_rows (comparison))
    return g_strdup (finding);
  if (!g_str_has_suffix (finding, ")"))
    /* Translators: a finding, and "not possible: Vercel". */
    return g_strdup_printf (C_ ("finding", "%s (%s)"), finding, out);
  open = g_strndup (finding, strlen (finding) - 1);
  /* Translators: a finding with an open bracket, and "not possible: Vercel". */
  return g_strdup_printf (C_ ("finding", "%s; %s)"), open, out);
}
