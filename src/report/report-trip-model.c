/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What round trips rest on: where users are taken to be, and the model of a
 * distance in time.
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "report-dimension.h"
#include "report-number.h"
#include "report-trip.h"

static gboolean
is_even (const CostUsers *users)
{
  for (guint i = 1; i < COST_N_PLACES; i++)
    if (users->weights[i] != users->weights[0])
      return FALSE;
  return TRUE;
}

/**
 * report_trip_places:
 * @point: a number of regions
 *
 * Lists where they are: "London, Tokyo".
 *
 * Returns: (transfer full): the text in the reader's language
 */
char *
report_trip_places (const CostLatencyPoint *point)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < point->n_regions; i++)
    {
      if (i > 0)
        g_string_append (list, C_ ("list", ", "));
      g_string_append (list, report_place (point->places[i]));
    }
  return g_string_free (list, FALSE);
}

/**
 * report_trip_users:
 * @users: where users are
 *
 * Says where users are taken to be: "Users: 75% Tokyo, 25% Virginia".
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_trip_users (const CostUsers *users)
{
  double   sum = cost_users_get_sum (users);
  GString *line = NULL;
  gboolean is_first = TRUE;

  if (is_even (users))
    return g_strdup_printf (_ ("Users are assumed to be spread evenly over "
                               "the %u places"),
                            (guint)COST_N_PLACES);
  /* Translators: before the shares of places. */
  line = g_string_new (_ ("Users: "));
  for (guint i = 0; i < COST_N_PLACES; i++)
    {
      g_autofree char *share = report_percent (users->weights[i] / sum);

      if (!(users->weights[i] > 0.0))
        continue;
      /* Translators: a share and a place: "75% Tokyo". */
      g_string_append_printf (line,
                              is_first ? C_ ("users", "%s %s")
                                       : C_ ("users", ", %s %s"),
                              share,
                              report_place ((CostPlace)i));
      is_first = FALSE;
    }
  return g_string_free (line, FALSE);
}

/**
 * report_trip_model:
 *
 * Says what round trips are estimated from, by whom, and how far they may be
 * off.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_trip_model (void)
{
  g_autofree char *stretch = report_number (COST_DISTANCE_STRETCH);
  g_autofree char *overhead = report_trip_ms (COST_DISTANCE_OVERHEAD_MS);
  g_autofree char *error = report_percent (COST_DISTANCE_ERROR);

  /* Translators: a factor, a time, and a percentage. The names are those of
   * the sources. */
  return g_strdup_printf (
      _ ("Round trips are estimated, not measured: light in fibre to the "
         "nearest region and back, %s times the great circle (Bozkurt and "
         "others, 2018), plus %s (the review of 2026-05-07); they may be off "
         "by %s"),
      stretch,
      overhead,
      error);
}
