/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The haversine formula, and the model of a round trip.
 */
#include "config.h"

#include "cost-distance.h"

#include <math.h>

static double
to_radians (double degrees)
{
  return degrees * G_PI / 180.0;
}

/**
 * cost_distance_measure_km:
 * @from: a location
 * @to: another
 *
 * Returns: the length of the great circle between them, in kilometres
 */
double
cost_distance_measure_km (const CostLocation *from, const CostLocation *to)
{
  double north = sin (to_radians (to->latitude - from->latitude) / 2.0);
  double east = sin (to_radians (to->longitude - from->longitude) / 2.0);
  double chord = north * north + cos (to_radians (from->latitude)) *
                                     cos (to_radians (to->latitude)) * east *
                                     east;

  return 2.0 * COST_DISTANCE_EARTH_RADIUS_KM * asin (sqrt (MIN (chord, 1.0)));
}

/**
 * cost_distance_estimate_ms:
 * @km: a great circle's length
 *
 * Returns: how long a round trip takes, in milliseconds
 */
double
cost_distance_estimate_ms (double km)
{
  return COST_DISTANCE_OVERHEAD_MS +
         2.0 * km * COST_DISTANCE_STRETCH * COST_DISTANCE_MS_PER_KM;
}
