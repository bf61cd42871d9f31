/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Surges in sentences.  Names and texts of spikes and of what platforms do are
 * data and shown as they stand.
 */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "report-date.h"
#include "report-dimension.h"
#include "report-money.h"
#include "report-surge.h"
#include "report-total.h"
#include "report-words.h"

/* In a sentence, after "it"; NULL is not known. */
static const char *
tell_action (const CostOverrunEntry *overrun)
{
  if (overrun == NULL)
    return _ ("what it does then is not known");
  switch (overrun->does)
    {
    case COST_OVERRUN_BILLS:
      return _ ("it bills on");
    case COST_OVERRUN_PAUSES:
      return _ ("it pauses what runs");
    case COST_OVERRUN_CAPS:
      return _ ("it refuses what is above a limit");
    case COST_OVERRUN_ALERTS:
    case COST_N_OVERRUNS:
      break;
    }
  return _ ("it bills on and warns at most");
}

static gboolean
does_stop (const CostOverrunEntry *overrun)
{
  return overrun != NULL && (overrun->does == COST_OVERRUN_PAUSES ||
                             overrun->does == COST_OVERRUN_CAPS);
}

static char *
find (const ReportSurge *surge, guint index)
{
  const CostSpikeBill     *bill = report_surge_get_bill (surge, surge->shown);
  const CostSpikePlatform *platform = &bill->platforms[index];
  const char      *spike = report_surge_get_spike (surge, surge->shown)->name;
  const char      *name = report_surge_name (bill, index);
  const char      *action = tell_action (platform->overrun);
  g_autofree char *from =
      report_total (platform->normal, platform->normal_flags, surge->currency);
  g_autofree char *to =
      report_total (platform->total, platform->flags, surge->currency);

  if (does_stop (platform->overrun))
    /* Translators: a spike, a platform, two totals, and what it does. */
    return g_strdup_printf (_ ("%s would take %s from %s to %s, but %s"),
                            spike,
                            name,
                            from,
                            to,
                            action);
  if (platform->gone > 0)
    /* Translators: a spike, a platform, two totals, a day of the month, and
     * what the platform does. */
    return g_strdup_printf (_ ("%s takes %s from %s to %s; on day %d the "
                               "budget is gone, and %s"),
                            spike,
                            name,
                            from,
                            to,
                            platform->gone,
                            action);
  /* Translators: a spike, a platform, two totals, and what it does: "Crawler
   * loop takes Vercel from $36.00 to $1,204.00; it bills on". */
  return g_strdup_printf (_ ("%s takes %s from %s to %s; %s"),
                          spike,
                          name,
                          from,
                          to,
                          action);
}

/* "Vercel, Cloudflare": who cannot carry it; NULL: everybody can. */
static char *
list_blocked (const CostSpikeBill *bill)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < bill->n_platforms; i++)
    {
      if (!report_surge_is_blocked (&bill->platforms[i]))
        continue;
      if (names->len > 0)
        /* Translators: between the names of platforms. */
        g_string_append (names, C_ ("platforms", ", "));
      g_string_append (names, report_surge_name (bill, i));
    }
  return names->len > 0 ? g_strdup (names->str) : NULL;
}

/**
 * report_surge_finding:
 * @surge: a surge
 *
 * States what the spike does to the bill that it hits hardest, and what that
 * platform does then.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_surge_finding (const ReportSurge *surge)
{
  const CostSpikeBill     *bill = NULL;
  const CostSpikePlatform *platform = NULL;
  int                      index = -1;
  g_autofree char         *blocked = NULL;
  g_autofree char         *found = NULL;

  g_return_val_if_fail (surge != NULL && surge->bills->len > 0, NULL);

  bill = report_surge_get_bill (surge, surge->shown);
  if (bill->n_platforms == 0)
    return g_strdup (_ ("No platform is compared"));
  index = report_surge_hardest_hit (bill);
  if (index < 0)
    return g_strdup (_ ("No platform can carry this workload"));
  platform = &bill->platforms[index];
  if (platform->total == platform->normal && platform->flags == 0)
    /* Translators: a spike. */
    found =
        g_strdup_printf (_ ("%s leaves all bills as they are"),
                         report_surge_get_spike (surge, surge->shown)->name);
  else
    found = find (surge, (guint)index);
  blocked = list_blocked (bill);
  if (blocked == NULL)
    return g_steal_pointer (&found);
  /* Translators: a finding, and the platforms that it leaves out. */
  return g_strdup_printf (_ ("%s (not possible: %s)"), found, blocked);
}

/**
 * report_surge_worst:
 * @surge: a surge
 *
 * Says which spike the chart shows, and why.
 *
 * Returns: (transfer full) (nullable): a sentence without a period; %NULL if
 *   somebody chose it, or nobody can be priced
 */
char *
report_surge_worst (const ReportSurge *surge)
{
  g_return_val_if_fail (surge != NULL, NULL);

  if (!surge->is_all || report_surge_hardest_hit (
                            report_surge_get_bill (surge, surge->shown)) < 0)
    return NULL;
  /* Translators: a number of spikes, and one of them. */
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE,
                   "Of %u spike the chart shows the one that adds most: %s",
                   "Of %u spikes the chart shows the one that adds most: %s",
                   surge->spikes->len),
      surge->spikes->len,
      report_surge_get_spike (surge, surge->shown)->name);
}

static char *
tell_bills (const ReportSurge *surge, guint i, guint index)
{
  const CostSpikeBill     *bill = report_surge_get_bill (surge, i);
  const CostSpikePlatform *platform = &bill->platforms[index];
  const char              *name = report_surge_name (bill, index);
  g_autofree char         *times = report_surge_factor (platform);
  g_autofree char         *from =
      report_total (platform->normal, platform->normal_flags, surge->currency);
  g_autofree char *to =
      report_total (platform->total, platform->flags, surge->currency);

  if (platform->database != platform->normal_database)
    /* Translators: a platform, two totals, and a database. */
    return g_strdup_printf (
        _ ("%s: from %s to %s, as only with %s it carries "
           "the spike"),
        name,
        from,
        to,
        report_dimension_short (COST_DB, platform->database));
  if (platform->is_new_plan && platform->plan != NULL)
    /* Translators: a platform, two totals, and a plan. */
    return g_strdup_printf (_ ("%s: from %s to %s, as only the plan “%s” "
                               "carries the spike"),
                            name,
                            from,
                            to,
                            platform->plan->name);
  if (platform->total == platform->normal && times != NULL)
    /* Translators: a platform and its total. */
    return g_strdup_printf (_ ("%s stays at %s"), name, from);
  if (times == NULL)
    /* Translators: a platform and two totals. */
    return g_strdup_printf (_ ("%s: from %s to %s"), name, from, to);
  /* Translators: a platform, two totals, and a factor. */
  return g_strdup_printf (_ ("%s: from %s to %s, %s times as much"),
                          name,
                          from,
                          to,
                          times);
}

/**
 * report_surge_platform:
 * @surge: a surge
 * @i: below the number of spikes
 * @platform: index of a platform
 *
 * Tells what a spike does to a bill, and when the budget is gone.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_surge_platform (const ReportSurge *surge, guint i, guint platform)
{
  const CostSpikeBill     *bill = report_surge_get_bill (surge, i);
  const CostSpikePlatform *found = &bill->platforms[platform];
  const char              *name = report_surge_name (bill, platform);
  g_autofree char         *bills = tell_bills (surge, i, platform);
  g_autofree char *normal = report_money_in (found->normal, surge->currency);

  if ((found->normal_flags & COST_CELL_BLOCKED) != 0)
    /* Translators: a platform. */
    return g_strdup_printf (_ ("%s cannot carry this workload"), name);
  if (report_surge_is_blocked (found))
    /* Translators: a platform, and its bill. */
    return g_strdup_printf (_ ("%s: %s in a normal month; it cannot carry the "
                               "spike"),
                            name,
                            normal);
  if (bill->budget <= 0)
    return g_steal_pointer (&bills);
  if (found->gone == 0)
    /* Translators: what a spike does to a bill. */
    return g_strdup_printf (_ ("%s; within the budget"), bills);
  if (found->normal_gone == 0)
    /* Translators: what a spike does to a bill, and a day of the month. */
    return g_strdup_printf (_ ("%s; the budget is gone on day %d"),
                            bills,
                            found->gone);
  /* Translators: what a spike does to a bill, and two days of the month. */
  return g_strdup_printf (_ ("%s; the budget is gone on day %d, without the "
                             "spike on day %d"),
                          bills,
                          found->gone,
                          found->normal_gone);
}

/* "since 2026-02-27; Spend management, 2026-10-09" */
static char *
tell_source (const CostOverrunEntry *overrun)
{
  g_autofree char *since = report_date (overrun->from);
  g_autofree char *source = NULL;

  if (overrun->source == NULL)
    /* Translators: a day. */
    return g_strdup_printf (_ ("since %s"), since);
  source = report_words_source (overrun->source);
  /* Translators: a day, and a source with its day. */
  return g_strdup_printf (_ ("since %s; %s"), since, source);
}

/**
 * report_surge_then:
 * @bill: what a spike does
 * @platform: index of a platform
 *
 * Says what a platform does when more is used than was meant to be, since when
 * that is so, and where it stands.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_surge_then (const CostSpikeBill *bill, guint platform)
{
  const CostOverrunEntry *overrun = bill->platforms[platform].overrun;
  const char             *name = report_surge_name (bill, platform);
  g_autofree char        *source = NULL;
  g_autofree char        *text = NULL;
  gsize                   length = 0;

  if (overrun == NULL)
    /* Translators: a platform. */
    return g_strdup_printf (_ ("%s: what it does then is not known"), name);
  source = tell_source (overrun);
  text = g_strdup (overrun->text);
  length = strlen (text);
  if (length > 0 && text[length - 1] == '.')
    text[length - 1] = '\0';
  /* Translators: a platform, what it does ("it bills on"), where that stands,
   * and the same in detail. */
  return g_strdup_printf (_ ("%s: %s (%s). %s"),
                          name,
                          tell_action (overrun),
                          source,
                          text);
}
