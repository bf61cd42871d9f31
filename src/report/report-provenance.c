/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Ages are rounded down to what one would say: days for two months, months for
 * two years, then years.  A price is old on the day of the bill, which need
 * not be today.
 */
#include "config.h"

#include "report-provenance.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cost-freshness.h"
#include "report-date.h"
#include "report-mark.h"
#include "report-own.h"

/* From so many months or years on they are what is counted. */
#define MONTHS_FROM 2
#define YEARS_FROM 2
#define MONTHS_A_YEAR 12

/* Whole months: from the 15th to the 14th it is one less. */
static int
count_months (CostDate from, CostDate to)
{
  int years = (int)(to / 10000) - (int)(from / 10000);
  int months = (int)(to / 100 % 100) - (int)(from / 100 % 100);
  int is_short = to % 100 < from % 100 ? 1 : 0;

  return years * MONTHS_A_YEAR + months - is_short;
}

static char *
count_ago (int days, int months)
{
  const char *domain = GETTEXT_PACKAGE;
  int         years = months / MONTHS_A_YEAR;

  if (months < MONTHS_FROM)
    return g_strdup_printf (
        g_dngettext (domain, "%d day ago", "%d days ago", (gulong)days),
        days);
  if (years < YEARS_FROM)
    return g_strdup_printf (
        g_dngettext (domain, "%d month ago", "%d months ago", (gulong)months),
        months);
  return g_strdup_printf (
      g_dngettext (domain, "%d year ago", "%d years ago", (gulong)years),
      years);
}

/**
 * report_provenance_ago:
 * @checked: a day
 * @today: the day of the reader
 *
 * Says how long ago a day was, as one would.
 *
 * Returns: (transfer full): "today", "yesterday", "12 days ago", "7 months
 *   ago", "3 years ago"; a day to come is "today", too
 */
char *
report_provenance_ago (CostDate checked, CostDate today)
{
  int days = MAX (0, cost_date_days_between (checked, today));

  if (days == 0)
    /* Translators: when a price was looked up: "checked today". */
    return g_strdup (C_ ("ago", "today"));
  if (days == 1)
    /* Translators: when a price was looked up: "checked yesterday". */
    return g_strdup (C_ ("ago", "yesterday"));
  return count_ago (days, count_months (checked, today));
}

static CostDate
get_checked (const CostLine *line)
{
  return line->source != NULL ? line->source->date : line->provider->as_of;
}

static gboolean
is_old (const CostLine *line, CostDate at)
{
  return cost_line_get_freshness (line, at) == COST_FRESHNESS_STALE;
}

/**
 * report_provenance_checked:
 * @line: a line
 * @at: the day of the bill
 * @today: the day of the reader
 *
 * Says when the price of a line was looked up, and whether that is too long
 * ago for the day of the bill.
 *
 * Returns: (transfer full) (nullable): "2026-09-21, 2 months ago"; %NULL where
 *   nobody knows
 */
char *
report_provenance_checked (const CostLine *line, CostDate at, CostDate today)
{
  CostDate         checked = COST_DATE_NONE;
  g_autofree char *day = NULL;
  g_autofree char *ago = NULL;

  g_return_val_if_fail (line != NULL, NULL);

  checked = get_checked (line);
  if (checked == COST_DATE_NONE)
    return NULL;
  day = report_date (checked);
  ago = report_provenance_ago (checked, today);
  if (is_old (line, at) && at > today)
    /* Translators: a day, and how long ago that was: "2026-09-21, 2 months
     * ago; may be out of date by then", on the day of the bill. */
    return g_strdup_printf (_ ("%s, %s; may be out of date by then"), day, ago);
  if (is_old (line, at))
    /* Translators: a day, and how long ago that was: "2026-04-21, 7 months
     * ago; may be out of date". */
    return g_strdup_printf (_ ("%s, %s; may be out of date"), day, ago);
  /* Translators: a day, and how long ago that was: "2026-09-21, 2 months
   * ago". */
  return g_strdup_printf (C_ ("checked", "%s, %s"), day, ago);
}

/**
 * report_provenance_provider:
 * @provider: a provider
 * @today: the day of the reader
 *
 * Says of a platform that can be chosen how old its prices are, and whether
 * any are the user's own.
 *
 * Returns: (transfer full): "Prices checked 2 months ago"
 */
char *
report_provenance_provider (const CostProvider *provider, CostDate today)
{
  g_autofree char *ago = NULL;

  g_return_val_if_fail (provider != NULL, NULL);

  ago = report_provenance_ago (provider->as_of, today);
  if (provider->is_own)
    /* Translators: %s is how long ago, such as "12 days ago". */
    return g_strdup_printf (_ ("Your own price list, checked %s"), ago);
  if (provider->own != NULL)
    /* Translators: %s is how long ago, such as "12 days ago". */
    return g_strdup_printf (_ ("Prices checked %s, some your own"), ago);
  /* Translators: %s is how long ago, such as "12 days ago". */
  return g_strdup_printf (_ ("Prices checked %s"), ago);
}

typedef struct
{
  CostDate oldest; /* COST_DATE_NONE: no day is known */
  CostDate newest;
  guint    n_old;
  guint    n_own;
} Survey;

static Survey
look_through (const CostEstimate *estimate)
{
  Survey survey = { COST_DATE_NONE };

  for (guint i = 0; i < estimate->lines->len; i++)
    {
      const CostLine *line = g_ptr_array_index (estimate->lines, i);
      CostDate        checked = get_checked (line);

      survey.n_old += is_old (line, estimate->at) ? 1 : 0;
      survey.n_own += report_mark_is_own (line) ? 1 : 0;
      if (checked == COST_DATE_NONE)
        continue;
      survey.newest = MAX (survey.newest, checked);
      survey.oldest = survey.oldest == COST_DATE_NONE
                          ? checked
                          : MIN (survey.oldest, checked);
    }
  return survey;
}

static void
append_ages (GString *text, const Survey *survey, CostDate today)
{
  g_autofree char *oldest = report_provenance_ago (survey->oldest, today);
  g_autofree char *newest = report_provenance_ago (survey->newest, today);

  if (strcmp (oldest, newest) == 0)
    /* Translators: %s is how long ago, such as "12 days ago". */
    g_string_append_printf (text, _ ("Prices checked %s."), newest);
  else
    /* Translators: twice how long ago, such as "12 days ago". */
    g_string_append_printf (text,
                            _ ("Newest price checked %s, oldest %s."),
                            newest,
                            oldest);
}

static void
append_old (GString *text, guint n, gboolean is_ahead)
{
  const char *domain = GETTEXT_PACKAGE;

  if (n == 0)
    return;
  g_string_append_c (text, ' ');
  if (is_ahead)
    /* Translators: "then" is the day of a bill that is still to come. */
    g_string_append_printf (
        text,
        g_dngettext (domain,
                     "%u price may be out of date by then.",
                     "%u prices may be out of date by then.",
                     n),
        n);
  else
    g_string_append_printf (text,
                            g_dngettext (domain,
                                         "%u price may be out of date.",
                                         "%u prices may be out of date.",
                                         n),
                            n);
}

static void
append_own (GString *text, guint n)
{
  if (n == 0)
    return;
  g_string_append_c (text, ' ');
  g_string_append_printf (text,
                          g_dngettext (GETTEXT_PACKAGE,
                                       "%u line rests on prices of your own.",
                                       "%u lines rest on prices of your own.",
                                       n),
                          n);
}

/**
 * report_provenance_summary:
 * @estimate: an estimate
 * @today: the day of the reader
 *
 * Says of a bill how old its prices are, how many are too old, and how many
 * lines rest on the user's own.
 *
 * Returns: (transfer full) (nullable): sentences; %NULL without lines of
 *   which a day is known
 */
char *
report_provenance_summary (const CostEstimate *estimate, CostDate today)
{
  Survey   survey = { COST_DATE_NONE };
  GString *text = NULL;

  g_return_val_if_fail (estimate != NULL, NULL);

  survey = look_through (estimate);
  if (survey.oldest == COST_DATE_NONE)
    return NULL;
  text = g_string_new (NULL);
  append_ages (text, &survey, today);
  append_old (text, survey.n_old, estimate->at > today);
  append_own (text, survey.n_own);
  return g_string_free (text, FALSE);
}

static void
add_own (GPtrArray *sentences, const CostProvider *provider, CostDate at)
{
  g_autoptr (GPtrArray) more = report_own_describe (provider, at);

  if (provider->is_own)
    /* Translators: a platform, and the name of a file of the user's. */
    g_ptr_array_add (sentences,
                     g_strdup_printf (_ ("All prices of %s are from your own "
                                         "file %s."),
                                      provider->name,
                                      provider->file));
  for (guint i = 0; i < more->len; i++)
    g_ptr_array_add (sentences, g_strdup (g_ptr_array_index (more, i)));
}

/**
 * report_provenance_own:
 * @estimate: an estimate
 *
 * Tells what in a bill's catalogue files is the user's own.
 *
 * Returns: (transfer full) (element-type utf8): sentences; none where nothing
 *   is
 */
GPtrArray *
report_provenance_own (const CostEstimate *estimate)
{
  GPtrArray *sentences = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (estimate != NULL, sentences);

  add_own (sentences, estimate->provider, estimate->at);
  for (guint i = 0; i < estimate->partners->len; i++)
    add_own (sentences,
             g_ptr_array_index (estimate->partners, i),
             estimate->at);
  return sentences;
}

static void
free_omission (gpointer data)
{
  ReportOmission *omission = data;

  g_free (omission->what);
  g_free (omission);
}

static void
add_omissions (GPtrArray          *list,
               const CostProvider *provider,
               gboolean            is_partner)
{
  for (guint i = 0; i < provider->not_modelled->len; i++)
    {
      const CostOmission *from = g_ptr_array_index (provider->not_modelled, i);
      ReportOmission     *omission = g_new0 (ReportOmission, 1);

      omission->why = from->why;
      /* Translators: who bills it, and what is not in the bill. */
      omission->what = is_partner ? g_strdup_printf (C_ ("omission", "%s: %s"),
                                                     provider->name,
                                                     from->what)
                                  : g_strdup (from->what);
      g_ptr_array_add (list, omission);
    }
}

/**
 * report_provenance_omissions:
 * @estimate: an estimate
 *
 * Lists what is not in a bill: what its platform bills beside, and then each
 * of its partners.
 *
 * Returns: (transfer full) (element-type ReportOmission): the list; its
 *   reasons live as long as @estimate
 */
GPtrArray *
report_provenance_omissions (const CostEstimate *estimate)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (free_omission);

  g_return_val_if_fail (estimate != NULL, list);

  add_omissions (list, estimate->provider, FALSE);
  for (guint i = 0; i < estimate->partners->len; i++)
    add_omissions (list, g_ptr_array_index (estimate->partners, i), TRUE);
  return list;
}
