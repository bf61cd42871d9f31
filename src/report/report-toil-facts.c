/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the parts of toil rest on: whose figure each is, and how far it can be
 * trusted.
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "report-money.h"
#include "report-number.h"
#include "report-toil.h"
#include "report-words.h"

/* Where a rate comes from: "BLS, …, 2025-05-31; official but older". */
static char *
tell_rate (const CostRate *rate)
{
  const char       confidence[] = { rate->confidence, '\0' };
  g_autofree char *source = report_words_source (rate->source);

  /* Translators: what a rate is, its source, and a letter from A to C. */
  return g_strdup_printf (_ ("%s (%s; confidence %s)"),
                          rate->label,
                          source,
                          confidence);
}

/**
 * report_toil_hour:
 * @toil: platforms
 *
 * Says at what an hour of work is taken, and who says so.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_toil_hour (const ReportToil *toil)
{
  g_autofree char *hour = NULL;
  g_autofree char *rate = NULL;

  g_return_val_if_fail (toil != NULL, NULL);

  hour = report_money_in (cost_money_from_dollars (toil->hour), toil->currency);
  if (toil->hour <= 0.0)
    return g_strdup (_ ("An hour of work costs nothing in this workload, so "
                        "that set-up and operation are not counted"));
  if (toil->rate == NULL)
    /* Translators: an amount. */
    return g_strdup_printf (
        _ ("An hour of work is taken at %s, as the workload says"),
        hour);
  rate = tell_rate (toil->rate);
  /* Translators: an amount, and what it is and where it comes from. */
  return g_strdup_printf (_ ("An hour of work is taken at %s: %s"), hour, rate);
}

/**
 * report_toil_outage:
 * @toil: platforms
 *
 * Says at what an hour of downtime is taken.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_toil_outage (const ReportToil *toil)
{
  g_autofree char *hour = NULL;

  g_return_val_if_fail (toil != NULL, NULL);

  if (toil->outage <= 0.0)
    return g_strdup (_ ("An hour of downtime costs nothing in this workload, "
                        "so that downtime is not counted"));
  hour =
      report_money_in (cost_money_from_dollars (toil->outage), toil->currency);
  /* Translators: an amount. */
  return g_strdup_printf (
      _ ("An hour of downtime is taken at %s, as the workload says"),
      hour);
}

static const char *
get_id (CostEffortKind kind)
{
  static const char *const ids[COST_N_EFFORTS] = { "setup",
                                                   "operations",
                                                   "downtime" };

  return ids[kind];
}

static const char *
get_label (CostEffortKind kind)
{
  switch (kind)
    {
    case COST_EFFORT_SETUP:
      return _ ("Set-up");
    case COST_EFFORT_OPERATIONS:
      return _ ("Operations");
    case COST_EFFORT_DOWNTIME:
    case COST_N_EFFORTS:
      break;
    }
  return _ ("Downtime");
}

/* "1 week", "4 hours a month", "not known". */
static char *
tell_time (const CostEffortPart *part, CostEffortKind kind)
{
  const char      *domain = GETTEXT_PACKAGE;
  gulong           n = part->time == 1.0 ? 1 : 2;
  g_autofree char *number = report_number (part->time);

  if (part->origin == COST_EFFORT_UNKNOWN)
    return g_strdup (_ ("not known"));
  if (kind == COST_EFFORT_SETUP)
    return g_strdup_printf (g_dngettext (domain, "%s week", "%s weeks", n),
                            number);
  return g_strdup_printf (
      g_dngettext (domain, "%s hour a month", "%s hours a month", n),
      number);
}

/* Whose figure it is; NULL where there is none. */
static char *
tell_origin (const CostEffortPart *part)
{
  const CostEffortFact *fact = part->fact;
  g_autofree char      *source = NULL;

  if (part->origin == COST_EFFORT_OWN)
    return g_strdup (_ ("as the workload says"));
  if (part->origin == COST_EFFORT_UNKNOWN || fact == NULL)
    return NULL;
  if (fact->source == NULL)
    return g_strdup (fact->is_assumed ? _ ("assumed") : _ ("no source"));
  source = report_words_source (fact->source);
  if (!fact->is_assumed)
    return g_steal_pointer (&source);
  /* Translators: the title of a page, and its day. */
  return g_strdup_printf (_ ("assumed, after %s"), source);
}

/* In a sentence: "4 hours a month (assumed)". */
static char *
tell_part (const CostEffort *effort, CostEffortKind kind)
{
  const CostEffortPart *part = &effort->parts[kind];
  g_autofree char      *time = tell_time (part, kind);
  g_autofree char      *origin = NULL;

  if (part->origin == COST_EFFORT_UNKNOWN)
    return g_steal_pointer (&time);
  if (part->origin == COST_EFFORT_PLATFORM && part->fact->is_assumed)
    origin = g_strdup (_ ("assumed"));
  else
    origin = tell_origin (part);
  /* Translators: how much time, and whose figure that is: "1 week (assumed)".
   */
  return g_strdup_printf (C_ ("effort", "%s (%s)"), time, origin);
}

/**
 * report_toil_facts:
 * @effort: a platform
 *
 * Says how much time the platform takes, and whose figures these are.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_toil_facts (const CostEffort *effort)
{
  g_autofree char *setup = NULL;
  g_autofree char *work = NULL;
  g_autofree char *outage = NULL;

  g_return_val_if_fail (effort != NULL, NULL);

  setup = tell_part (effort, COST_EFFORT_SETUP);
  work = tell_part (effort, COST_EFFORT_OPERATIONS);
  outage = tell_part (effort, COST_EFFORT_DOWNTIME);
  /* Translators: a platform, and three times, each with whose figure it is:
   * "1 week (assumed)". */
  return g_strdup_printf (_ ("%s: set-up %s, operations %s, downtime %s"),
                          effort->provider->name,
                          setup,
                          work,
                          outage);
}

static const char *
get_origin (const CostEffortPart *part)
{
  switch (part->origin)
    {
    case COST_EFFORT_UNKNOWN:
      return "unknown";
    case COST_EFFORT_OWN:
      return "own";
    case COST_EFFORT_PLATFORM:
      break;
    }
  return part->fact != NULL && part->fact->is_assumed ? "assumed" : "source";
}

static void
add_fact (ReportTable *table, const CostEffort *effort, CostEffortKind kind)
{
  const CostEffortPart *part = &effort->parts[kind];
  const CostEffortFact *fact = part->fact;
  const char confidence[] = { fact != NULL ? fact->confidence : '\0', '\0' };
  g_autofree char *time = tell_time (part, kind);
  g_autofree char *plain = report_number_plain (part->time);
  g_autofree char *origin = tell_origin (part);

  report_table_add_words (table, effort->provider->name, effort->provider->id);
  report_table_add_words (table, get_label (kind), get_id (kind));
  report_table_add_words (table,
                          time,
                          part->origin != COST_EFFORT_UNKNOWN ? plain : NULL);
  report_table_add_words (table, origin, get_origin (part));
  if (fact == NULL || confidence[0] == '\0')
    report_table_add_nothing (table, NULL);
  else
    report_table_add_text (table, confidence);
  if (fact == NULL || fact->reason == NULL)
    report_table_add_nothing (table, NULL);
  else
    report_table_add_text (table, fact->reason);
}

/**
 * report_toil_facts_table:
 * @toil: ranked platforms
 *
 * Lists how much time each platform takes, with reasons.
 *
 * Returns: (transfer full): a table, a row a platform and part
 */
ReportTable *
report_toil_facts_table (const ReportToil *toil)
{
  const ReportColumn columns[] = {
    { "platform", _ ("Platform"), REPORT_COLUMN_TEXT },
    { "part", _ ("Part"), REPORT_COLUMN_TEXT },
    { "time", _ ("Time"), REPORT_COLUMN_NUMBER },
    { "origin", _ ("Whose figure"), REPORT_COLUMN_TEXT },
    { "confidence", _ ("Confidence"), REPORT_COLUMN_TEXT },
    { "reason", _ ("Reason"), REPORT_COLUMN_TEXT },
  };
  ReportTable *table = NULL;

  g_return_val_if_fail (toil != NULL, NULL);

  table = report_table_new (columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < toil->efforts->len; i++)
    for (guint k = 0; k < COST_N_EFFORTS; k++)
      add_fact (table, report_toil_get (toil, i), (CostEffortKind)k);
  return table;
}
