/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Places by their names. */
#include "report-place.h"

static void
lists_places (void)
{
  CostWorkload     workload;
  g_autofree char *places = NULL;

  cost_workload_init (&workload);
  workload.values[COST_REGIONS] = 3;
  places = report_places (&workload);
  g_assert_cmpstr (places, ==, "Virginia, Frankfurt, Singapore");
  g_assert_cmpstr (report_place (COST_SAO_PAULO), ==, "São Paulo");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/place/lists", lists_places);
  return g_test_run ();
}
