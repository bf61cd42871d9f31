/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The list of places: order, weights, and what is no list.
 */
#include "cost-workload-private.h"

#include <string.h>

#include "cost-error.h"

static void
test_list_sets_order_and_weights (void)
{
  CostWorkload     workload;
  g_autofree char *list = NULL;

  cost_workload_init (&workload);
  g_assert_true (cost_workload_set_places (&workload,
                                           "virginia, frankfurt:2,tokyo:0.5",
                                           NULL));
  g_assert_cmpfloat (workload.values[COST_REGIONS], ==, 3);
  g_assert_cmpint (workload.places[1], ==, COST_FRANKFURT);
  g_assert_cmpfloat (workload.weights[1], ==, 2);
  list = cost_workload_format_places (&workload);
  g_assert_cmpstr (list, ==, "virginia,frankfurt:2,tokyo:0.5");
}

static void
test_the_rest_follows_in_default_order (void)
{
  CostWorkload workload;

  cost_workload_init (&workload);
  g_assert_true (cost_workload_set_places (&workload, "tokyo:3", NULL));
  g_assert_cmpuint (workload.n_places, ==, COST_N_PLACES);
  g_assert_cmpint (workload.places[1], ==, COST_VIRGINIA);
  g_assert_cmpint (workload.places[2], ==, COST_FRANKFURT);
  g_assert_cmpint (workload.places[12], ==, COST_DUBLIN);
  g_assert_cmpfloat (workload.weights[1], ==, 1);
}

static void
test_refuses (void)
{
  const char *const rows[][2] = {
    { "tokyo,tokyo", "“tokyo” comes twice" },
    { "tokyo,", "There is no place “”" },
    { "tokyo:0", "weight “0”" },
    { "tokyo:-1", "weight “-1”" },
    { "tokyo:nan", "weight “nan”" },
    { "tokyo:", "weight “”" },
    { "tokyo:1e7", "up to 1000000" },
    { "tokyo:2x", "weight “2x”" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      CostWorkload workload;
      CostWorkload before;

      cost_workload_init (&workload);
      before = workload;
      g_assert_false (cost_workload_set_places (&workload, rows[i][0], &error));
      g_assert_nonnull (error);
      g_assert_true (g_str_has_prefix (error->message, "regions: "));
      g_assert_nonnull (strstr (error->message, rows[i][1]));
      g_assert_true (cost_workload_equal (&workload, &before));
    }
}

static void
test_long_list_is_refused (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *list = g_strnfill (2000, ',');
  CostWorkload     workload;

  cost_workload_init (&workload);
  g_assert_false (cost_workload_set_places (&workload, list, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_LIMIT);
}

static void
test_check_places (void)
{
  CostWorkload workload;

  cost_workload_init (&workload);
  g_assert_true (cost_workload_check_places (&workload, NULL));
  workload.places[12] = COST_VIRGINIA;
  g_assert_false (cost_workload_check_places (&workload, NULL));
  cost_workload_init (&workload);
  workload.weights[3] = 0;
  g_assert_false (cost_workload_check_places (&workload, NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/workload-places/list-sets-order-and-weights",
                   test_list_sets_order_and_weights);
  g_test_add_func ("/cost/workload-places/the-rest-follows-in-default-order",
                   test_the_rest_follows_in_default_order);
  g_test_add_func ("/cost/workload-places/refuses", test_refuses);
  g_test_add_func ("/cost/workload-places/long-list-is-refused",
                   test_long_list_is_refused);
  g_test_add_func ("/cost/workload-places/check-places", test_check_places);
  return g_test_run ();
}
