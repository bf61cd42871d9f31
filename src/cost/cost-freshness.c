/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Days and windows; pure.
 */
#include "config.h"

#include "cost-freshness.h"

static const struct
{
  char confidence;
  int  days;
} windows[] = {
  { 'A', COST_FRESHNESS_WINDOW_A },
  { 'B', COST_FRESHNESS_WINDOW_B },
  { 'C', COST_FRESHNESS_WINDOW_C },
  { 'U', COST_FRESHNESS_WINDOW_OWN },
};

/**
 * cost_freshness_get_window:
 * @confidence: 'A' to 'C', 'U' for the user's own
 *
 * Returns: for how many days such a price can be relied on; of what is none
 *   of these as of 'C'
 */
int
cost_freshness_get_window (char confidence)
{
  for (gsize i = 0; i < G_N_ELEMENTS (windows); i++)
    if (windows[i].confidence == confidence)
      return windows[i].days;
  return COST_FRESHNESS_WINDOW_C;
}

/**
 * cost_freshness_get_age:
 * @checked: the day on which a price was looked up
 * @at: a day
 *
 * Returns: how many days after @checked @at is; 0 where it is before, as
 *   what was known later is true of earlier days too
 */
int
cost_freshness_get_age (CostDate checked, CostDate at)
{
  return MAX (0, cost_date_days_between (checked, at));
}

/**
 * cost_freshness_of:
 * @days: the days of a price
 * @at: the day on which it is used
 *
 * Returns: what is to be thought of it.  That it is not known yet, or only
 *   announced, goes before its age
 */
CostFreshness
cost_freshness_of (const CostPriceDays *days, CostDate at)
{
  int age = 0;
  int window = 0;

  g_return_val_if_fail (days != NULL, COST_FRESHNESS_UNKNOWN);

  if (days->from > at)
    return COST_FRESHNESS_BEFORE;
  if (days->as_of != COST_DATE_NONE && days->from > days->as_of)
    return COST_FRESHNESS_ANNOUNCED;
  if (days->checked == COST_DATE_NONE)
    return COST_FRESHNESS_UNKNOWN;
  age = cost_freshness_get_age (days->checked, at);
  window = cost_freshness_get_window (days->confidence);
  if (age > window)
    return COST_FRESHNESS_STALE;
  return 2 * age > window ? COST_FRESHNESS_AGING : COST_FRESHNESS_FRESH;
}

/* The source says when it was read; a line without one is as old as its
 * file. */
static CostPriceDays
get_days (const CostLine *line)
{
  const CostProvider *provider = line->provider;
  CostPriceDays       days = { .as_of = provider->as_of,
                               .from = line->price_from,
                               .confidence = line->confidence };

  days.checked = line->source != NULL ? line->source->date : provider->as_of;
  if (line->source != NULL && line->source->confidence == 'U')
    days.as_of = MAX (days.as_of, line->source->date);
  return days;
}

/**
 * cost_line_get_freshness:
 * @line: a line of an estimate
 * @at: the day of the estimate
 *
 * Returns: what is to be thought of the price of @line; that it is of a later
 *   day only where it could not be priced
 */
CostFreshness
cost_line_get_freshness (const CostLine *line, CostDate at)
{
  CostPriceDays days;

  g_return_val_if_fail (line != NULL, COST_FRESHNESS_UNKNOWN);

  days = get_days (line);
  return cost_freshness_of (&days, at);
}

/**
 * cost_line_get_age:
 * @line: a line of an estimate
 * @at: the day of the estimate
 *
 * Returns: how many days ago the price of @line was looked up; 0 where that
 *   is later than @at
 */
int
cost_line_get_age (const CostLine *line, CostDate at)
{
  g_return_val_if_fail (line != NULL, 0);

  return cost_freshness_get_age (get_days (line).checked, at);
}

/**
 * cost_line_get_checked:
 * @line: a line of an estimate
 *
 * Returns: the day on which its price was looked up; %COST_DATE_NONE if nobody
 *   says
 */
CostDate
cost_line_get_checked (const CostLine *line)
{
  g_return_val_if_fail (line != NULL, COST_DATE_NONE);

  return get_days (line).checked;
}
