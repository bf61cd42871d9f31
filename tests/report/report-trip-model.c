/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What round trips rest on, in words. */
#include "report-trip.h"

#include <string.h>

static void
users_are_shares (void)
{
  g_autofree char *some = NULL;
  g_autofree char *all = NULL;
  CostUsers        users;

  cost_users_init (&users);
  all = report_trip_users (&users);
  g_assert_cmpstr (all,
                   ==,
                   "Users are assumed to be spread evenly over the 13 places");
  g_assert_true (cost_users_parse (&users, "tokyo=3,virginia", NULL));
  some = report_trip_users (&users);
  g_assert_cmpstr (some, ==, "Users: 25% Virginia, 75% Tokyo");
}

/* The figures are those that the engine computes with. */
static void
the_model_names_its_figures (void)
{
  g_autofree char *model = report_trip_model ();
  g_autofree char *none = report_trip_ms (cost_distance_estimate_ms (0.0));
  g_autofree char *error =
      g_strdup_printf ("off by %g%%", COST_DISTANCE_ERROR * 100.0);
  g_autofree char *stretch =
      g_strdup_printf ("%g times the great circle", COST_DISTANCE_STRETCH);

  g_assert_nonnull (strstr (model, none));
  g_assert_nonnull (strstr (model, error));
  g_assert_nonnull (strstr (model, stretch));
  g_assert_nonnull (strstr (model, "estimated, not measured"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/trip-model/users", users_are_shares);
  g_test_add_func ("/report/trip-model/figures", the_model_names_its_figures);
  return g_test_run ();
}
