/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Cliffs.  How near one is, is said as a multiple of where the workload
 * stands, because that can be compared between dimensions.
 */
#include "config.h"

#include "report-cliff.h"

#include <math.h>
#include <stdlib.h>

#include <glib/gi18n-lib.h>

#include "report-dimension.h"
#include "report-money.h"
#include "report-number.h"

/* So many times what it is now is near. */
#define NEAR 2.0

/**
 * report_cliff_is_event:
 * @cliff: what is known of a bill along a dimension
 *
 * Says whether anything happens up to the end of the dimension.  What the bill
 * of a platform does that cannot carry the workload is nothing to anybody,
 * unless it then can.
 *
 * Returns: whether it does
 */
gboolean
report_cliff_is_event (const CostCliff *cliff)
{
  if ((cliff->flags & COST_CELL_BLOCKED) != 0)
    return cliff->kind == COST_CLIFF_STATUS &&
           (cliff->flags_beyond & COST_CELL_BLOCKED) == 0;
  return cliff->kind != COST_CLIFF_NONE;
}

/**
 * report_cliff_is_jump:
 * @cliff: what is known of a bill along a dimension
 *
 * Says whether the bill jumps or ends there, rather than bends.
 *
 * Returns: whether it does
 */
gboolean
report_cliff_is_jump (const CostCliff *cliff)
{
  return report_cliff_is_event (cliff) && cliff->kind != COST_CLIFF_BEND;
}

/**
 * report_cliff_multiple:
 * @cliff: what is known of a bill along a dimension
 *
 * Says how many times the dimension has to be what it is.
 *
 * Returns: 1 or more; 0 where the workload stands at zero
 */
double
report_cliff_multiple (const CostCliff *cliff)
{
  return cliff->value > 0.0 ? MAX (cliff->at / cliff->value, 1.0) : 0.0;
}

static char *
write_status (const CostCliff *cliff, const char *at)
{
  if ((cliff->flags_beyond & COST_CELL_BLOCKED) != 0)
    /* Translators: the value of a dimension. */
    return g_strdup_printf (_ ("not possible above %s"), at);
  if ((cliff->flags & COST_CELL_BLOCKED) != 0)
    /* Translators: the value of a dimension. */
    return g_strdup_printf (_ ("possible above %s"), at);
  if ((cliff->flags_beyond & COST_CELL_INCOMPLETE) != 0)
    /* Translators: the value of a dimension. */
    return g_strdup_printf (_ ("no complete price above %s"), at);
  /* Translators: the value of a dimension. */
  return g_strdup_printf (_ ("a complete price above %s"), at);
}

/**
 * report_cliff_event:
 * @cliff: what is known of a bill along a dimension
 * @currency: (nullable): what to show amounts in; US dollars without it
 *
 * Writes what the bill does where it stops going on as it does.
 *
 * Returns: (transfer full): "+$5.00 above 100 GB/month"
 */
char *
report_cliff_event (const CostCliff *cliff, const CostCurrency *currency)
{
  g_autofree char *at = report_dimension_value (cliff->dimension, cliff->at);
  g_autofree char *money = NULL;

  if (!report_cliff_is_event (cliff) && (cliff->flags & COST_CELL_BLOCKED) != 0)
    return g_strdup (_ ("not possible"));
  switch (cliff->kind)
    {
    case COST_CLIFF_NONE:
      /* Translators: the value of a dimension. */
      return g_strdup_printf (_ ("nothing up to %s"), at);
    case COST_CLIFF_JUMP:
      money = report_money_delta_in (cliff->total_beyond - cliff->total_before,
                                     currency);
      if ((cliff->flags & COST_CELL_INCOMPLETE) != 0)
        /* Translators: a change of a bill, and the value of a dimension. */
        return g_strdup_printf (_ ("%s above %s, of what could be priced"),
                                money,
                                at);
      /* Translators: a change of a bill, and the value of a dimension:
       * "+$5.00 above 100 GB/month". */
      return g_strdup_printf (_ ("%s above %s"), money, at);
    case COST_CLIFF_BEND:
      /* Translators: the value of a dimension. */
      return g_strdup_printf (_ ("another unit price above %s"), at);
    case COST_CLIFF_STATUS:
      break;
    }
  return write_status (cliff, at);
}

/**
 * report_cliff_next:
 * @cliff: what is known of a bill along a dimension
 * @currency: (nullable): what to show amounts in; US dollars without it
 *
 * Writes what one more costs.
 *
 * Returns: (transfer full) (nullable): "+$2.19"; %NULL where it cannot be said
 */
char *
report_cliff_next (const CostCliff *cliff, const CostCurrency *currency)
{
  return cliff->has_next ? report_money_delta_in (cliff->next_price, currency)
                         : NULL;
}

/**
 * report_cliff_distance:
 * @cliff: what is known of a bill along a dimension
 *
 * Writes how far it is to where something happens.
 *
 * Returns: (transfer full) (nullable): "50 GB/month"; %NULL where nothing does
 */
char *
report_cliff_distance (const CostCliff *cliff)
{
  if (!report_cliff_is_event (cliff))
    return NULL;
  /* Below the range, as zero regions are, there is no value. */
  if (cliff->distance < cost_dimension_get_info (cliff->dimension)->min)
    return report_number (cliff->distance);
  return report_dimension_value (cliff->dimension, cliff->distance);
}

/**
 * report_cliff_sentence:
 * @cliff: what is known of a bill along a dimension
 * @platform: whose bill
 * @currency: (nullable): what to show amounts in; US dollars without it
 *
 * Tells where which bill stops going on as it does.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_cliff_sentence (const CostCliff    *cliff,
                       const CostProvider *platform,
                       const CostCurrency *currency)
{
  g_autofree char *event = report_cliff_event (cliff, currency);

  /* Translators: a dimension, a platform, and what its bill does: "Egress to
   * the internet, Fly.io: +$5.00 above 100 GB/month". */
  return g_strdup_printf (_ ("%s, %s: %s"),
                          report_dimension_label (cliff->dimension),
                          platform->name,
                          event);
}

/**
 * report_cliff_is_near:
 * @cliff: what is known of a bill along a dimension
 *
 * Says whether it is a jump that a workload meets when it doubles.
 *
 * Returns: whether it is
 */
gboolean
report_cliff_is_near (const CostCliff *cliff)
{
  double multiple = report_cliff_multiple (cliff);

  return report_cliff_is_jump (cliff) && multiple > 0.0 && multiple <= NEAR;
}

/* Near jumps, jumps, bends, and what goes on. */
static int
get_class (const CostCliff *cliff)
{
  if (report_cliff_is_near (cliff))
    return 0;
  if (report_cliff_is_jump (cliff))
    return 1;
  return report_cliff_is_event (cliff) ? 2 : 3;
}

/* What is at zero has no multiple, and stands behind what has. */
static double
get_distance (const CostCliff *cliff)
{
  double multiple = report_cliff_multiple (cliff);

  return multiple > 0.0 ? multiple : INFINITY;
}

/* That it cannot be carried is worse than any price. */
static CostMoney
get_height (const CostCliff *cliff)
{
  if (!report_cliff_is_event (cliff))
    return cliff->has_next ? ABS (cliff->next_price) : 0;
  if ((cliff->flags_beyond & COST_CELL_BLOCKED) != 0)
    return G_MAXINT64;
  return cliff->kind == COST_CLIFF_STATUS
             ? 0
             : ABS (cliff->total_beyond - cliff->total_before);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const CostCliff *first = a;
  const CostCliff *second = b;
  int class = get_class (first);
  double    far[] = { get_distance (first), get_distance (second) };
  CostMoney heights[] = { get_height (first), get_height (second) };

  if (class != get_class (second))
    return class - get_class (second);
  if ((class == 1 || class == 2) && far[0] != far[1])
    return far[0] < far[1] ? -1 : 1;
  if (heights[0] != heights[1])
    return heights[0] > heights[1] ? -1 : 1;
  if (first->dimension != second->dimension)
    return (int)first->dimension - (int)second->dimension;
  return first->platform - second->platform;
}

/**
 * report_cliff_sort:
 * @cliffs: (element-type CostCliff): what was found
 *
 * Orders cliffs: near jumps, the highest first; then jumps, then bends, the
 * nearest first; then bills that go on as they do.
 */
void
report_cliff_sort (GArray *cliffs)
{
  g_array_sort (cliffs, compare);
}
