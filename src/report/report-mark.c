/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Marks.  Most lines have none: what is as it should be is not spoken of.
 */
#include "config.h"

#include "report-mark.h"

#include <glib/gi18n-lib.h>

#include "report-date.h"
#include "report-number.h"
#include "report-provenance.h"

#define OWN 'U'

/**
 * report_mark_is_own:
 * @line: a line
 *
 * Returns: whether its price or a discount on it is the user's own, or all
 *   that is said of its provider
 */
gboolean
report_mark_is_own (const CostLine *line)
{
  g_return_val_if_fail (line != NULL, FALSE);

  return line->confidence == OWN || line->discount > 0.0 ||
         line->provider->is_own;
}

/**
 * report_mark_freshness:
 * @freshness: how old a price is
 *
 * Names it for machines.
 *
 * Returns: (transfer none): "fresh", "aging", "stale", "announced", "before"
 *   or "unknown"
 */
const char *
report_mark_freshness (CostFreshness freshness)
{
  switch (freshness)
    {
    case COST_FRESHNESS_FRESH:
      return "fresh";
    case COST_FRESHNESS_AGING:
      return "aging";
    case COST_FRESHNESS_STALE:
      return "stale";
    case COST_FRESHNESS_ANNOUNCED:
      return "announced";
    case COST_FRESHNESS_BEFORE:
      return "before";
    case COST_FRESHNESS_UNKNOWN:
      break;
    }
  return "unknown";
}

static void
append (GString *marks, char *mark)
{
  if (mark == NULL)
    return;
  if (marks->len > 0)
    /* Translators: between two short remarks on a price. */
    g_string_append (marks, C_ ("mark", ", "));
  g_string_append (marks, mark);
  g_free (mark);
}

/* A discount is the file's too, but the price is the list's. */
static gboolean
has_own_price (const CostLine *line)
{
  const CostSource *source = line->source;

  return line->confidence == OWN &&
         (line->discount <= 0.0 ||
          (source != NULL && source->confidence == OWN));
}

static char *
mark_own (const CostLine *line)
{
  if (has_own_price (line))
    return g_strdup (_ ("own price"));
  /* Translators: the list that a price is from is a file of the user's. */
  return line->provider->is_own ? g_strdup (_ ("own price list")) : NULL;
}

/* To who reads it today; to who reads the bill of a day. */
static char *
mark_stale (const CostLine *line, CostDate at, CostDate today)
{
  int              age = cost_line_get_age (line, at);
  g_autofree char *ago = NULL;

  if (today == COST_DATE_NONE)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                         "checked %d day earlier",
                                         "checked %d days earlier",
                                         (gulong)age),
                            age);
  ago = report_provenance_ago (cost_date_add_days (at, -age), today);
  if (at > today)
    /* Translators: %s is how long ago: "checked 2 months ago, may be out of
     * date by then", on the day of the bill. */
    return g_strdup_printf (_ ("checked %s, may be out of date by then"), ago);
  /* Translators: %s is how long ago: "checked 7 months ago, may be out of
   * date". */
  return g_strdup_printf (_ ("checked %s, may be out of date"), ago);
}

static char *
mark_freshness (const CostLine *line, CostDate at, CostDate today)
{
  g_autofree char *from = report_date (line->price_from);

  switch (cost_line_get_freshness (line, at))
    {
    case COST_FRESHNESS_STALE:
      return mark_stale (line, at, today);
    case COST_FRESHNESS_ANNOUNCED:
      /* Translators: a price that is of a later day than the last check. */
      return g_strdup_printf (_ ("announced for %s"), from);
    case COST_FRESHNESS_BEFORE:
      return g_strdup_printf (_ ("known from %s on"), from);
    case COST_FRESHNESS_UNKNOWN:
    case COST_FRESHNESS_FRESH:
    case COST_FRESHNESS_AGING:
      break;
    }
  return NULL;
}

/**
 * report_mark_line:
 * @line: a line
 * @at: the day of the estimate
 * @today: the day of the reader; %COST_DATE_NONE counts days to @at
 *
 * Says in few words what is unusual about the price of a line.
 *
 * Returns: (transfer full) (nullable): such as "own price" or "checked 400
 *   days earlier", or "checked 13 months ago, may be out of date"; %NULL
 *   where nothing is
 */
char *
report_mark_line (const CostLine *line, CostDate at, CostDate today)
{
  GString *marks = NULL;

  g_return_val_if_fail (line != NULL, NULL);

  marks = g_string_new (NULL);
  append (marks, mark_own (line));
  append (marks, mark_freshness (line, at, today));
  if (marks->len > 0)
    return g_string_free (marks, FALSE);
  g_string_free (marks, TRUE);
  return NULL;
}

/**
 * report_mark_age:
 * @line: a line
 * @at: the day of the estimate
 *
 * Says how old the price of a line is.
 *
 * Returns: (transfer full) (nullable): a sentence; %NULL where it is not
 *   known
 */
char *
report_mark_age (const CostLine *line, CostDate at)
{
  CostDate         checked = COST_DATE_NONE;
  int              age = 0;
  g_autofree char *date = NULL;

  g_return_val_if_fail (line != NULL, NULL);

  checked = line->source != NULL ? line->source->date : line->provider->as_of;
  if (checked == COST_DATE_NONE)
    return NULL;
  date = report_date (checked);
  age = cost_line_get_age (line, at);
  if (age == 0)
    return g_strdup_printf (_ ("Checked %s."), date);
  /* Translators: a day, and how long before the day of the bill it was. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "Checked %s, %d day earlier.",
                                       "Checked %s, %d days earlier.",
                                       (gulong)age),
                          date,
                          age);
}
