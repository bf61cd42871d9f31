/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The thirteen places and their default order.
 */
#include "cost-place.h"

#include <string.h>

#include "cost-error.h"

static const char *const ids[COST_N_PLACES] = {
  "virginia",  "oregon",    "toronto",   "sao-paulo",    "london",
  "dublin",    "frankfurt", "stockholm", "johannesburg", "mumbai",
  "singapore", "tokyo",     "sydney"
};

static void
test_ids_lead_to_their_place (void)
{
  for (guint i = 0; i < COST_N_PLACES; i++)
    {
      CostPlace place = COST_N_PLACES;

      g_assert_cmpstr (cost_place_get_info ((CostPlace)i)->id, ==, ids[i]);
      g_assert_true (cost_place_from_id (ids[i], &place, NULL));
      g_assert_cmpuint (place, ==, i);
    }
}

static void
test_unknown_place_names_the_nearest (void)
{
  g_autoptr (GError) error = NULL;
  CostPlace place = COST_TOKYO;

  g_assert_false (cost_place_from_id ("frankfort", &place, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_UNKNOWN);
  g_assert_nonnull (strstr (error->message, "did you mean “frankfurt”?"));
  g_assert_cmpint (place, ==, COST_TOKYO);
}

static void
test_default_order_has_each_once (void)
{
  guint seen = 0;

  for (guint i = 0; i < COST_N_PLACES; i++)
    seen |= 1u << cost_place_get_nth (i);

  g_assert_cmpuint (seen, ==, (1u << COST_N_PLACES) - 1);
  g_assert_cmpint (cost_place_get_nth (0), ==, COST_VIRGINIA);
  g_assert_cmpint (cost_place_get_nth (1), ==, COST_FRANKFURT);
  g_assert_cmpint (cost_place_get_nth (2), ==, COST_SINGAPORE);
}

static void
test_hemispheres (void)
{
  g_assert_cmpfloat (cost_place_get_info (COST_SYDNEY)->latitude, <, 0);
  g_assert_cmpfloat (cost_place_get_info (COST_SAO_PAULO)->latitude, <, 0);
  g_assert_cmpfloat (cost_place_get_info (COST_JOHANNESBURG)->latitude, <, 0);
  g_assert_cmpfloat (cost_place_get_info (COST_OREGON)->longitude, <, -100);
  g_assert_cmpfloat (cost_place_get_info (COST_TOKYO)->longitude, >, 130);
  for (guint i = 0; i < COST_N_PLACES; i++)
    {
      const CostPlaceInfo *info = cost_place_get_info ((CostPlace)i);

      g_assert_cmpfloat (ABS (info->latitude), <, 60);
      g_assert_cmpfloat (ABS (info->longitude), <, 180);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/place/ids-lead-to-their-place",
                   test_ids_lead_to_their_place);
  g_test_add_func ("/cost/place/unknown-place-names-the-nearest",
                   test_unknown_place_names_the_nearest);
  g_test_add_func ("/cost/place/default-order-has-each-once",
                   test_default_order_has_each_once);
  g_test_add_func ("/cost/place/hemispheres", test_hemispheres);
  return g_test_run ();
}
