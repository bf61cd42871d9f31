/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How long an answer is on its way.
 *
 * A round trip goes along the great circle and back, at the speed of light in
 * fibre, over a path that is COST_DISTANCE_STRETCH times as long, and there is
 * COST_DISTANCE_OVERHEAD_MS for the access network and the server.
 *
 * The stretch lies between 1.2, which cables over the Pacific come close to,
 * and 2.1, the rule of thumb for connections within the United States
 * (Bozkurt and others, "Dissecting Latency in the Internet's Fiber
 * Infrastructure", 2018); the overhead is what the review of 2026-05-07 names
 * for users in the same city.  Against the same review's 200 ms from Tokyo to
 * Virginia the model is a tenth low.  It knows no cables and no congestion:
 * COST_DISTANCE_ERROR of what it says is to be expected as its error.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define COST_DISTANCE_EARTH_RADIUS_KM 6371.0088 /* mean radius, IUGG */

/* Refractive index 1.468 (single-mode fibre at 1550 nm, ITU-T G.652) over
 * 299,792.458 km/s: 4.9 microseconds a kilometre, one way. */
#define COST_DISTANCE_MS_PER_KM (1.468 / 299.792458)
#define COST_DISTANCE_STRETCH 1.5
#define COST_DISTANCE_OVERHEAD_MS 20.0
#define COST_DISTANCE_ERROR 0.25

/* Degrees, north and east positive. */
typedef struct
{
  double latitude;
  double longitude;
} CostLocation;

double cost_distance_measure_km (const CostLocation *from,
                                 const CostLocation *to);
double cost_distance_estimate_ms (double km);

G_END_DECLS
