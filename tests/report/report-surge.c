/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which spike is shown, and whom it hits hardest. */
#include "report-surge-fixture.h"

static void
the_spike_that_adds_most_is_shown (void)
{
  g_auto (ReportSurge) surge = surge_new ("hobby", "fly,render", NULL, 0.0);
  CostMoney most = 0;
  guint     found = 0;

  g_assert_true (surge.is_all);
  for (guint i = 0; i < surge.bills->len; i++)
    {
      const CostSpikeBill *bill = report_surge_get_bill (&surge, i);
      CostMoney            sum = 0;

      for (guint k = 0; k < 2; k++)
        sum += bill->platforms[k].total - bill->platforms[k].normal;
      if (sum > most)
        found = i;
      most = MAX (sum, most);
    }
  g_assert_cmpuint (surge.shown, ==, found);
  g_assert_cmpuint (surge.bills->len, ==, surge.spikes->len);
}

static void
a_chosen_spike_is_alone (void)
{
  g_auto (ReportSurge) surge = surge_new ("hobby", "fly", "crawler", 0.0);

  g_assert_false (surge.is_all);
  g_assert_cmpuint (surge.spikes->len, ==, 1);
  g_assert_cmpstr (report_surge_get_spike (&surge, 0)->id, ==, "crawler");
  g_assert_cmpstr (report_surge_name (report_surge_get_bill (&surge, 0), 0),
                   ==,
                   "Fly.io");
}

/* Of those known in full; an incomplete one only where there is no other. */
static void
the_hardest_hit_grows_most (void)
{
  g_auto (ReportSurge) surge =
      surge_new ("hobby", "fly,render", "crawler", 0.0);
  const CostSpikeBill *bill = report_surge_get_bill (&surge, 0);

  g_assert_cmpint (report_surge_hardest_hit (bill), ==, 1);
  surge_get (&surge, 1)->flags = COST_CELL_INCOMPLETE;
  g_assert_cmpint (report_surge_hardest_hit (bill), ==, 0);
  surge_get (&surge, 0)->flags = COST_CELL_BLOCKED;
  g_assert_cmpint (report_surge_hardest_hit (bill), ==, 1);
  surge_get (&surge, 1)->normal_flags = COST_CELL_BLOCKED;
  g_assert_cmpint (report_surge_hardest_hit (bill), ==, -1);
}

static void
times_are_of_whole_bills (void)
{
  CostSpikePlatform platform = { .normal = 200, .total = 500 };
  g_autofree char  *few = report_surge_factor (&platform);
  g_autofree char  *many = NULL;

  g_assert_cmpstr (few, ==, "2.5");
  platform.total = 246900;
  many = report_surge_factor (&platform);
  g_assert_cmpstr (many, ==, "1,234");
  platform.normal = 0;
  g_assert_null (report_surge_factor (&platform));
  platform.normal = 200;
  platform.flags = COST_CELL_INCOMPLETE;
  g_assert_cmpfloat (report_surge_times (&platform), ==, 0.0);
  g_assert_false (report_surge_is_blocked (&platform));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/surge/shown", the_spike_that_adds_most_is_shown);
  g_test_add_func ("/report/surge/chosen", a_chosen_spike_is_alone);
  g_test_add_func ("/report/surge/hardest", the_hardest_hit_grows_most);
  g_test_add_func ("/report/surge/times", times_are_of_whole_bills);
  return g_test_run ();
}
