/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which value is told of where an answer changes, against answers that are
 * plain functions. */
#include "cost-edge-private.h"

#include <math.h>

static int
is_from_68 (gconstpointer data, double value)
{
  return value >= 68.0;
}

static int
is_above_68 (gconstpointer data, double value)
{
  return value > 68.0;
}

/* Between whole numbers from 66 on, and for good from 70 on. */
static int
is_tooth (gconstpointer data, double value)
{
  return value > 66.0 && (value != floor (value) || value >= 70.0);
}

static int
is_below_30 (gconstpointer data, double value)
{
  return value < 30.0 ? 2 : 0;
}

static int
is_downward_tooth (gconstpointer data, double value)
{
  return value < 34.0 && (value != floor (value) || value <= 31.0);
}

static int
is_hair (gconstpointer data, double value)
{
  return value > 66.0 && value < 66.5;
}

typedef struct
{
  CostEdgeAsk ask;
  double      until;
  double      at;
  double      expected[3]; /* until, at, value */
  int         after;
} Case;

static void
test_settled (void)
{
  static const Case cases[] = {
    { is_from_68, 67.9999999, 68.0000001, { 67.9999999, 68, 68 }, 1 },
    { is_above_68, 67.9999999, 68.0000001, { 68, 68.0000001, 68 }, 1 },
    { is_tooth, 65.9999999, 66.0000001, { 69, 70, 70 }, 1 },
    { is_below_30, 30.0000001, 29.9999999, { 30, 29.9999999, 30 }, 2 },
    { is_downward_tooth, 34.0000001, 33.9999999, { 32, 31, 31 }, 1 },
    { is_hair, 65.9999999, 66.0000001, { 66, 66.0000001, 66 }, 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      CostEdge edge = { .dimension = COST_VOLUME_GB,
                        .until = cases[i].until,
                        .at = cases[i].at,
                        .before = 0,
                        .after = cases[i].ask (NULL, cases[i].at) };

      cost_edge_settle (&edge, cases[i].ask, NULL);
      g_assert_cmpfloat (edge.until, ==, cases[i].expected[0]);
      g_assert_cmpfloat (edge.at, ==, cases[i].expected[1]);
      g_assert_cmpfloat (edge.value, ==, cases[i].expected[2]);
      g_assert_cmpint (edge.after, ==, cases[i].after);
      g_assert_cmpint (cases[i].ask (NULL, edge.until), ==, 0);
      g_assert_cmpint (cases[i].ask (NULL, edge.at), ==, edge.after);
    }
}

static int
is_third_or_more (gconstpointer data, double value)
{
  return value > 0.105 && (value < 0.11 || value > 0.125);
}

/* Steps are the numbers that their digits read as. */
static void
test_step_of_a_hundredth (void)
{
  CostEdge edge = { .dimension = COST_REQUESTS,
                    .until = 0.105,
                    .at = 0.1050000001,
                    .after = 1 };

  cost_edge_settle (&edge, is_third_or_more, NULL);
  g_assert_cmpfloat (edge.until, ==, 0.12);
  g_assert_cmpfloat (edge.at, ==, 0.13);
  g_assert_cmpfloat (edge.value, ==, 0.13);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/edge/settled", test_settled);
  g_test_add_func ("/cost/edge/step-of-a-hundredth", test_step_of_a_hundredth);
  return g_test_run ();
}
