/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The normative ids and choices of the second half of the table.
 */
#include "cost-dimension-private.h"

static const char *const ids[] = { "db",
                                   "db_vcpu",
                                   "db_memory_gb",
                                   "db_storage_gb",
                                   "db_ha",
                                   "db_replicas",
                                   "db_reads",
                                   "db_writes",
                                   "db_traffic_gb",
                                   "cache_gb",
                                   "private_gb",
                                   "ipv4",
                                   "egress_ips",
                                   "domains",
                                   "seats",
                                   "support",
                                   "sla",
                                   "compliance",
                                   "build_minutes",
                                   "log_gb",
                                   "engineer_rate",
                                   "setup_weeks",
                                   "ops_hours",
                                   "downtime_cost",
                                   "growth",
                                   "budget",
                                   "needs_disk",
                                   "needs_always_on",
                                   "needs_multi_region",
                                   "needs_beam" };

static void
test_ids_in_order (void)
{
  g_assert_cmpuint (G_N_ELEMENTS (ids), ==, COST_N_SERVICE_DIMENSIONS);
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_cmpstr (cost_dimension_service_rows[i].id, ==, ids[i]);
}

static void
check_choices (CostDimension dimension, const char *expected)
{
  const CostDimensionInfo *info = cost_dimension_get_info (dimension);
  g_autofree char         *joined = g_strjoinv (" ", (char **)info->choices);

  g_assert_cmpstr (joined, ==, expected);
  g_assert_cmpuint (g_strv_length ((char **)info->choice_labels),
                    ==,
                    (guint)info->max + 1);
  g_assert_cmpuint (g_strv_length ((char **)info->choices),
                    ==,
                    (guint)info->max + 1);
  if (info->choice_shorts != NULL)
    g_assert_cmpuint (g_strv_length ((char **)info->choice_shorts),
                      ==,
                      (guint)info->max + 1);
}

static void
test_choices (void)
{
  check_choices (COST_DB,
                 "none own replicated-sqlite supabase neon planetscale rds "
                 "cheapest");
  check_choices (COST_SUPPORT, "community standard premium enterprise");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/dimension-service/ids-in-order", test_ids_in_order);
  g_test_add_func ("/cost/dimension-service/choices", test_choices);
  return g_test_run ();
}
