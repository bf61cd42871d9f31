/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Round trips.  Milliseconds are whole: the model is not that good.
 */
#include "config.h"

#include "report-trip.h"

#include <glib/gi18n-lib.h>

#include "report-dimension.h"
#include "report-number.h"
#include "report-total.h"
#include "report-money.h"

/* Less is nothing that anybody would notice. */
#define NOTICED_MS 0.5

/**
 * report_trip_get:
 * @curve: a platform
 * @index: below the number of its points
 *
 * Gets a point of a curve.
 *
 * Returns: (transfer none): the point
 */
const CostLatencyPoint *
report_trip_get (const CostLatencyCurve *curve, guint index)
{
  return &g_array_index (curve->points, CostLatencyPoint, index);
}

/**
 * report_trip_is_everywhere:
 * @curve: a platform
 * @index: below the number of its points
 *
 * Says whether a point is one at which all users are answered nearby, so that
 * its regions mean nothing.
 *
 * Returns: whether it is
 */
gboolean
report_trip_is_everywhere (const CostLatencyCurve *curve, guint index)
{
  return curve->reach == COST_LATENCY_EVERYWHERE &&
         index + 1 == curve->points->len;
}

/**
 * report_trip_ms:
 * @ms: a time
 *
 * Writes a time in whole milliseconds: "98 ms".
 *
 * Returns: (transfer full): the text in the reader's language
 */
char *
report_trip_ms (double ms)
{
  g_autofree char *number = report_number_fixed (ms, 0);

  /* Translators: milliseconds. */
  return g_strdup_printf (_ ("%s ms"), number);
}

/**
 * report_trip_regions:
 * @curve: a platform
 * @index: below the number of its points
 *
 * Says in how many regions it is at a point: "2 regions", "everywhere".
 *
 * Returns: (transfer full): the text in the reader's language
 */
char *
report_trip_regions (const CostLatencyCurve *curve, guint index)
{
  guint n = report_trip_get (curve, index)->n_regions;

  if (report_trip_is_everywhere (curve, index))
    return g_strdup (C_ ("regions", "everywhere"));
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u region", "%u regions", n),
      n);
}

static gboolean
has_second (const CostLatencyCurve *curve)
{
  return curve->reach == COST_LATENCY_REGIONS && curve->points->len >= 2 &&
         report_trip_get (curve, 0)->n_regions == 1 &&
         report_trip_get (curve, 1)->n_regions == 2;
}

/* The point of a platform that has one only, or that regions mean nothing to.
 */
static const CostLatencyPoint *
get_only (const CostLatencyCurve *curve)
{
  return report_trip_get (
      curve,
      curve->reach == COST_LATENCY_EVERYWHERE ? curve->points->len - 1 : 0);
}

/* Whether @a comes before @b: priced in full, then the cheaper. */
static gboolean
is_before (const CostLatencyPoint *a, const CostLatencyPoint *b)
{
  if ((a->flags != 0) != (b->flags != 0))
    return a->flags == 0;
  return a->total < b->total;
}

/**
 * report_trip_choose:
 * @latency: an answer
 *
 * Chooses the platform that the finding is about: of those that can be in
 * several regions the one where two cost least; else the one that is nearest.
 *
 * Returns: (transfer none) (nullable): its curve; %NULL if nobody has a point
 */
const CostLatencyCurve *
report_trip_choose (const CostLatency *latency)
{
  const CostLatencyCurve *several = NULL;
  const CostLatencyCurve *nearest = NULL;

  g_return_val_if_fail (latency != NULL, NULL);

  for (guint i = 0; i < latency->curves->len; i++)
    {
      const CostLatencyCurve *curve = g_ptr_array_index (latency->curves, i);

      if (has_second (curve) &&
          (several == NULL || is_before (report_trip_get (curve, 1),
                                         report_trip_get (several, 1))))
        several = curve;
      if (curve->points->len > 0 &&
          (nearest == NULL ||
           get_only (curve)->mean_ms < get_only (nearest)->mean_ms))
        nearest = curve;
    }
  return several != NULL ? several : nearest;
}

static char *
find_saving (const CostLatencyCurve *curve, const CostCurrency *currency)
{
  const CostLatencyPoint *one = report_trip_get (curve, 0);
  const CostLatencyPoint *two = report_trip_get (curve, 1);
  const char             *name = curve->provider->name;
  CostMoney               more = two->total - one->total;
  g_autofree char        *from = report_trip_ms (one->mean_ms);
  g_autofree char        *to = report_trip_ms (two->mean_ms);
  g_autofree char        *money = report_money_in (ABS (more), currency);

  if (one->mean_ms - two->mean_ms < NOTICED_MS)
    /* Translators: a platform, and a time. */
    return g_strdup_printf (_ ("A second region does not shorten the mean "
                               "round trip on %s: %s with one"),
                            name,
                            from);
  if (one->flags != 0 || two->flags != 0)
    /* Translators: a platform, and two times. */
    return g_strdup_printf (_ ("A second region cuts the mean round trip on "
                               "%s from %s to %s; what it costs could not be "
                               "priced in full"),
                            name,
                            from,
                            to);
  if (more == 0)
    /* Translators: a platform, and two times. */
    return g_strdup_printf (_ ("A second region cuts the mean round trip on "
                               "%s from %s to %s at no extra cost"),
                            name,
                            from,
                            to);
  /* Translators: a platform, two times, and an amount. */
  return g_strdup_printf (more > 0
                              ? _ ("A second region cuts the mean round trip "
                                   "on %s from %s to %s for %s more a month")
                              : _ ("A second region cuts the mean round trip "
                                   "on %s from %s to %s and costs %s less a "
                                   "month"),
                          name,
                          from,
                          to,
                          money);
}

static char *
find_nearest (const CostLatencyCurve *curve,
              gboolean                is_alone,
              const CostCurrency     *currency)
{
  const CostLatencyPoint *point = report_trip_get (curve, 0);
  g_autofree char        *ms = report_trip_ms (point->mean_ms);
  g_autofree char *total = report_total (point->total, point->flags, currency);

  /* Translators: a platform, a time and a total. */
  return g_strdup_printf (
      is_alone ? _ ("The mean round trip on %s is %s, for %s a month")
               : _ ("The mean round trip is shortest on %s: %s, for %s a "
                    "month"),
      curve->provider->name,
      ms,
      total);
}

/* Beside what regions buy: who needs none. */
static char *
add_everywhere (const CostLatency  *latency,
                const char         *found,
                const CostCurrency *currency)
{
  for (guint i = 0; i < latency->curves->len; i++)
    {
      const CostLatencyCurve *curve = g_ptr_array_index (latency->curves, i);
      g_autofree char        *ms = NULL;
      g_autofree char        *total = NULL;

      if (curve->reach != COST_LATENCY_EVERYWHERE)
        continue;
      ms = report_trip_ms (get_only (curve)->mean_ms);
      total = report_total (get_only (curve)->total,
                            get_only (curve)->flags,
                            currency);
      /* Translators: a finding, a platform, a time and a total. */
      return g_strdup_printf (_ ("%s; %s answers near all users: %s for %s"),
                              found,
                              curve->provider->name,
                              ms,
                              total);
    }
  return g_strdup (found);
}

/* Who has no point: "Render, Vercel"; NULL if all have one. */
static char *
list_missing (const CostLatency *latency)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < latency->curves->len; i++)
    {
      const CostLatencyCurve *curve = g_ptr_array_index (latency->curves, i);

      if (curve->points->len > 0)
        continue;
      if (names->len > 0)
        /* Translators: between the names of platforms. */
        g_string_append (names, C_ ("platforms", ", "));
      g_string_append (names, curve->provider->name);
    }
  return names->len > 0 ? g_strdup (names->str) : NULL;
}

/**
 * report_trip_finding:
 * @latency: an answer
 * @currency: (nullable): what to show amounts in
 *
 * States what a second region buys, and whom that leaves out.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_trip_finding (const CostLatency *latency, const CostCurrency *currency)
{
  const CostLatencyCurve *curve = report_trip_choose (latency);
  g_autofree char        *region = NULL;
  g_autofree char        *found = NULL;
  g_autofree char        *missing = NULL;

  if (latency->curves->len == 0)
    return g_strdup (_ ("No platform is compared"));
  if (curve == NULL)
    return g_strdup (_ ("No platform can carry this workload"));
  if (has_second (curve))
    {
      region = find_saving (curve, currency);
      found = add_everywhere (latency, region, currency);
    }
  else
    found = find_nearest (curve, latency->curves->len == 1, currency);
  missing = list_missing (latency);
  if (missing == NULL)
    return g_steal_pointer (&found);
  /* Translators: a finding, and the platforms that it leaves out. */
  return g_strdup_printf (_ ("%s (not possible: %s)"), found, missing);
}

/* "98 ms for $7.30 in London". */
static char *
tell_point (const CostLatencyPoint *point, const CostCurrency *currency)
{
  g_autofree char *ms = report_trip_ms (point->mean_ms);
  g_autofree char *places = report_trip_places (point);
  g_autofree char *total = report_total (point->total, point->flags, currency);

  /* Translators: a time, a total, and places: "98 ms for $7.30 in London". */
  return g_strdup_printf (_ ("%s for %s in %s"), ms, total, places);
}

static gboolean
has_same_mean (const CostLatencyCurve *curve, guint index)
{
  return report_trip_get (curve, 0)->mean_ms -
             report_trip_get (curve, index)->mean_ms <
         NOTICED_MS;
}

static char *
tell_regions (const CostLatencyCurve *curve, const CostCurrency *currency)
{
  const char      *name = curve->provider->name;
  guint            last = curve->points->len - 1;
  g_autofree char *first = tell_point (report_trip_get (curve, 0), currency);
  g_autofree char *most = tell_point (report_trip_get (curve, last), currency);
  g_autofree char *bend = NULL;

  if (last == 0)
    /* Translators: a platform, and "98 ms for $7.30 in London". */
    return g_strdup_printf (_ ("%s: %s"), name, first);
  if (has_same_mean (curve, last))
    /* Translators: a platform, and "98 ms for $7.30 in London". */
    return g_strdup_printf (_ ("%s: %s; more regions do not shorten it"),
                            name,
                            first);
  if (curve->knee < 0 || (guint)curve->knee == last)
    /* Translators: a platform, and what fewest and most regions give. */
    return g_strdup_printf (_ ("%s: from %s to %s"), name, first, most);
  bend = tell_point (report_trip_get (curve, (guint)curve->knee), currency);
  /* Translators: a platform, and what one region, the number after which more
   * regions buy little, and most regions give. */
  return g_strdup_printf (_ ("%s: from %s to %s; the curve bends at %s"),
                          name,
                          first,
                          most,
                          bend);
}

static char *
tell_everywhere (const CostLatencyCurve *curve, const CostCurrency *currency)
{
  const CostLatencyPoint *point =
      report_trip_get (curve, curve->points->len - 1);
  g_autofree char *ms = report_trip_ms (point->mean_ms);
  g_autofree char *total = report_total (point->total, point->flags, currency);

  /* Translators: a platform, a time, and a total. */
  return g_strdup_printf (_ ("%s answers near all users, whatever regions one "
                             "names: %s for %s"),
                          curve->provider->name,
                          ms,
                          total);
}

/**
 * report_trip_platform:
 * @curve: a platform
 * @currency: (nullable): what to show amounts in
 *
 * Tells what its regions give, and where the best are.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_trip_platform (const CostLatencyCurve *curve,
                      const CostCurrency     *currency)
{
  g_autofree char *only = NULL;

  g_return_val_if_fail (curve != NULL, NULL);

  switch (curve->reach)
    {
    case COST_LATENCY_NOWHERE:
      /* Translators: a platform. */
      return g_strdup_printf (_ ("%s cannot carry this workload"),
                              curve->provider->name);
    case COST_LATENCY_EVERYWHERE:
      return tell_everywhere (curve, currency);
    case COST_LATENCY_SINGLE:
      only = tell_point (report_trip_get (curve, 0), currency);
      /* Translators: a platform, and "98 ms for $7.30 in London". */
      return g_strdup_printf (_ ("%s answers all users from one region: %s"),
                              curve->provider->name,
                              only);
    case COST_LATENCY_REGIONS:
      break;
    }
  return tell_regions (curve, currency);
}

/* Copies in several regions of a platform that does not tell users apart. */
static char *
tell_copies (const CostLatencyCurve *curve, const CostCurrency *currency)
{
  const CostLatencyPoint *point = &curve->current;
  g_autofree char        *places = report_trip_places (point);
  g_autofree char        *ms = report_trip_ms (point->mean_ms);
  g_autofree char *total = report_total (point->total, point->flags, currency);

  /* Translators: a platform, a list of places, a total and a time. */
  return g_strdup_printf (_ ("As the workload stands, %s has separate services "
                             "in %s for %s: %s only if something else sends "
                             "each user to the nearest"),
                          curve->provider->name,
                          places,
                          total,
                          ms);
}

/**
 * report_trip_current:
 * @curve: a platform
 * @currency: (nullable): what to show amounts in
 *
 * Tells what the workload's own regions give.
 *
 * Returns: (transfer full) (nullable): a sentence without a period; %NULL if
 *   the platform cannot carry the workload as it stands, or regions mean
 *   nothing to it
 */
char *
report_trip_current (const CostLatencyCurve *curve,
                     const CostCurrency     *currency)
{
  g_autofree char *told = NULL;

  g_return_val_if_fail (curve != NULL, NULL);

  if (!curve->has_current || curve->reach == COST_LATENCY_EVERYWHERE ||
      (curve->current.flags & COST_CELL_BLOCKED) != 0)
    return NULL;
  if (curve->reach == COST_LATENCY_SINGLE && curve->current.n_regions > 1)
    return tell_copies (curve, currency);
  told = tell_point (&curve->current, currency);
  /* Translators: a platform, and "98 ms for $7.30 in London". */
  return g_strdup_printf (_ ("As the workload stands, %s has %s"),
                          curve->provider->name,
                          told);
}
