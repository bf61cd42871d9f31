/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Great circles against figures that were computed apart from the program,
 * with vectors in place of the haversine formula; and the review's Tokyo.
 */
#include "cost-distance.h"

#include <math.h>

#include "cost-place.h"

static CostLocation
locate (CostPlace place)
{
  const CostPlaceInfo *info = cost_place_get_info (place);

  return (CostLocation){ info->latitude, info->longitude };
}

static double
measure (CostPlace from, CostPlace to)
{
  CostLocation a = locate (from);
  CostLocation b = locate (to);

  return cost_distance_measure_km (&a, &b);
}

static const struct
{
  CostPlace from;
  CostPlace to;
  double    km;
} known[] = {
  { COST_VIRGINIA, COST_TOKYO, 10872.20 },
  { COST_LONDON, COST_SYDNEY, 16994.09 },
  { COST_FRANKFURT, COST_SINGAPORE, 10265.66 },
  { COST_SAO_PAULO, COST_VIRGINIA, 7664.39 },
  { COST_JOHANNESBURG, COST_DUBLIN, 9445.01 },
  { COST_OREGON, COST_MUMBAI, 12685.59 },
  { COST_STOCKHOLM, COST_TORONTO, 6328.97 },
};

static void
test_known (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    {
      g_assert_cmpfloat_with_epsilon (measure (known[i].from, known[i].to),
                                      known[i].km,
                                      0.01);
      g_assert_cmpfloat_with_epsilon (measure (known[i].to, known[i].from),
                                      known[i].km,
                                      0.01);
    }
}

/* The length of the arc by the angle between two vectors. */
static double
measure_apart (const CostLocation *a, const CostLocation *b)
{
  double u[3];
  double v[3];
  double cross[3];
  double r = G_PI / 180.0;

  u[0] = cos (a->latitude * r) * cos (a->longitude * r);
  u[1] = cos (a->latitude * r) * sin (a->longitude * r);
  u[2] = sin (a->latitude * r);
  v[0] = cos (b->latitude * r) * cos (b->longitude * r);
  v[1] = cos (b->latitude * r) * sin (b->longitude * r);
  v[2] = sin (b->latitude * r);
  for (int i = 0; i < 3; i++)
    cross[i] =
        u[(i + 1) % 3] * v[(i + 2) % 3] - u[(i + 2) % 3] * v[(i + 1) % 3];
  return COST_DISTANCE_EARTH_RADIUS_KM *
         atan2 (sqrt (cross[0] * cross[0] + cross[1] * cross[1] +
                      cross[2] * cross[2]),
                u[0] * v[0] + u[1] * v[1] + u[2] * v[2]);
}

static void
test_everywhere (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (13);

  for (int i = 0; i < 10000; i++)
    {
      CostLocation a = { g_rand_double_range (rand, -90, 90),
                         g_rand_double_range (rand, -180, 180) };
      CostLocation b = { g_rand_double_range (rand, -90, 90),
                         g_rand_double_range (rand, -180, 180) };

      g_assert_cmpfloat_with_epsilon (cost_distance_measure_km (&a, &b),
                                      measure_apart (&a, &b),
                                      0.001);
    }
}

/* Poles, the date line, the other side of the earth. */
static void
test_extremes (void)
{
  CostLocation here = { 12, 34 };
  CostLocation north = { 90, 0 };
  CostLocation south = { -90, 77 };
  CostLocation west = { 0, 179.5 };
  CostLocation east = { 0, -179.5 };
  double       half = G_PI * COST_DISTANCE_EARTH_RADIUS_KM;

  g_assert_cmpfloat (cost_distance_measure_km (&here, &here), ==, 0);
  g_assert_cmpfloat_with_epsilon (cost_distance_measure_km (&north, &south),
                                  half,
                                  1e-6);
  g_assert_cmpfloat_with_epsilon (cost_distance_measure_km (&west, &east),
                                  half / 180,
                                  1e-6);
}

/* 200 ms from Tokyo to Virginia, 20 ms to Tokyo itself: within the error that
 * the model claims; and light itself is not outrun. */
static void
test_tokyo (void)
{
  double far = cost_distance_estimate_ms (measure (COST_TOKYO, COST_VIRGINIA));
  double near = cost_distance_estimate_ms (0);

  g_assert_cmpfloat (fabs (far - 200), <=, 200 * COST_DISTANCE_ERROR);
  g_assert_cmpfloat (fabs (near - 20), <=, 20 * COST_DISTANCE_ERROR);
  g_assert_cmpfloat_with_epsilon (far, 179.71, 0.1);
  g_assert_cmpfloat (far,
                     >,
                     2 * measure (COST_TOKYO, COST_VIRGINIA) / 299.792458);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/distance/known", test_known);
  g_test_add_func ("/cost/distance/everywhere", test_everywhere);
  g_test_add_func ("/cost/distance/extremes", test_extremes);
  g_test_add_func ("/cost/distance/tokyo", test_tokyo);
  return g_test_run ();
}
