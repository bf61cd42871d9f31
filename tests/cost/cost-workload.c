/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Workloads: defaults, checks and single changes.
 */
#include "cost-workload.h"

#include <math.h>
#include <string.h>

#include "cost-error.h"

static void
test_defaults_can_be_priced (void)
{
  CostWorkload workload;

  cost_workload_init (&workload);
  g_assert_true (cost_workload_check (&workload, NULL));
  g_assert_cmpfloat (workload.values[COST_REQUESTS], ==, 5);
  g_assert_cmpuint (workload.n_places, ==, COST_N_PLACES);
  for (guint i = 0; i < workload.n_places; i++)
    {
      g_assert_cmpint (workload.places[i], ==, cost_place_get_nth (i));
      g_assert_cmpfloat (workload.weights[i], ==, 1);
    }
}

static void
test_set_changes_one_dimension (void)
{
  CostWorkload before;
  CostWorkload after;

  cost_workload_init (&before);
  after = before;
  g_assert_true (cost_workload_set (&after, "db", "neon", NULL));
  g_assert_false (cost_workload_equal (&before, &after));
  g_assert_cmpfloat (after.values[COST_DB], ==, 4);
  g_assert_true (cost_workload_set (&after, "db", "own", NULL));
  g_assert_true (cost_workload_equal (&before, &after));
}

static void
test_regions_is_a_count_or_a_list (void)
{
  CostWorkload workload;

  cost_workload_init (&workload);
  g_assert_true (cost_workload_set (&workload, "regions", "3", NULL));
  g_assert_cmpfloat (workload.values[COST_REGIONS], ==, 3);
  g_assert_cmpint (workload.places[1], ==, COST_FRANKFURT);
  g_assert_true (
      cost_workload_set (&workload, "regions", "tokyo,sydney", NULL));
  g_assert_cmpfloat (workload.values[COST_REGIONS], ==, 2);
  g_assert_cmpint (workload.places[1], ==, COST_SYDNEY);
  g_assert_true (cost_workload_set (&workload, "regions", "13", NULL));
  g_assert_true (cost_workload_check (&workload, NULL));
}

static void
test_refused_change_changes_nothing (void)
{
  const char *const rows[][3] = {
    { "reqests", "1", "did you mean “requests”?" },
    { "requests", "-1", "out of range" },
    { "regions", "14", "1 to 13" },
    { "regions", "tokyo,tokio", "did you mean “tokyo”?" },
    { "regions", "", "not a number" },
    { "db", "oracle", "none of" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      CostWorkload workload;
      CostWorkload before;

      cost_workload_init (&workload);
      before = workload;
      g_assert_false (
          cost_workload_set (&workload, rows[i][0], rows[i][1], &error));
      g_assert_nonnull (error);
      g_assert_nonnull (strstr (error->message, rows[i][2]));
      g_assert_true (cost_workload_equal (&workload, &before));
    }
}

static void
test_check_finds_what_is_wrong (void)
{
  g_autoptr (GError) value_error = NULL;
  g_autoptr (GError) count_error = NULL;
  CostWorkload workload;

  cost_workload_init (&workload);
  workload.values[COST_EGRESS_GB] = NAN;
  g_assert_false (cost_workload_check (&workload, &value_error));
  g_assert_error (value_error, COST_ERROR, COST_ERROR_RANGE);

  cost_workload_init (&workload);
  workload.values[COST_REGIONS] = 3;
  workload.n_places = 2;
  g_assert_false (cost_workload_check (&workload, &count_error));
  g_assert_error (count_error, COST_ERROR, COST_ERROR_RANGE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/workload/defaults-can-be-priced",
                   test_defaults_can_be_priced);
  g_test_add_func ("/cost/workload/set-changes-one-dimension",
                   test_set_changes_one_dimension);
  g_test_add_func ("/cost/workload/regions-is-a-count-or-a-list",
                   test_regions_is_a_count_or_a_list);
  g_test_add_func ("/cost/workload/refused-change-changes-nothing",
                   test_refused_change_changes_nothing);
  g_test_add_func ("/cost/workload/check-finds-what-is-wrong",
                   test_check_finds_what_is_wrong);
  return g_test_run ();
}
