/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How old a price is on a day, and whether that is too old.
 *
 * A price is good for as long as somebody who says it can be believed without
 * looking again: the window of its confidence.  In its second half it ages,
 * beyond it it is stale.  A price that begins after the day on which the
 * catalogue was last checked is announced: nobody has seen it come true.
 */
#pragma once

#include "cost-estimate.h"

G_BEGIN_DECLS

/* Days; docs/catalogue.md, §15, says why. */
#define COST_FRESHNESS_WINDOW_A 120
#define COST_FRESHNESS_WINDOW_B 365
#define COST_FRESHNESS_WINDOW_C 90
#define COST_FRESHNESS_WINDOW_OWN 365

typedef enum
{
  COST_FRESHNESS_UNKNOWN, /* nobody says when it was looked up */
  COST_FRESHNESS_FRESH,
  COST_FRESHNESS_AGING,
  COST_FRESHNESS_STALE,
  COST_FRESHNESS_ANNOUNCED,
  COST_FRESHNESS_BEFORE, /* the first known price is of a later day */
} CostFreshness;

/* What is known of the days of one price. */
typedef struct
{
  CostDate checked;    /* of its source; COST_DATE_NONE: not known */
  CostDate as_of;      /* of its catalogue file */
  CostDate from;       /* since when it holds; COST_DATE_NONE: always did */
  char     confidence; /* 'A' to 'C', 'U' */
} CostPriceDays;

int           cost_freshness_get_window (char confidence);
int           cost_freshness_get_age (CostDate checked, CostDate at);
CostFreshness cost_freshness_of (const CostPriceDays *days, CostDate at);
CostFreshness cost_line_get_freshness (const CostLine *line, CostDate at);
int           cost_line_get_age (const CostLine *line, CostDate at);
CostDate      cost_line_get_checked (const CostLine *line);

G_END_DECLS
