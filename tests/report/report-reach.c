/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each way in which a budget can end has its sentence. */
#include "report-reach.h"

#include "report-fixture.h"

typedef struct
{
  CostSweep  *sweep;      /* owned */
  GArray     *capacities; /* owned */
  ReportReach reach;
} Found;

static void
found_init (Found *found, const char *platforms)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (CostScenario) scenario = fixture_scenario ("hobby", platforms);
  g_autoptr (CostEngine) engine =
      cost_engine_new (catalogue, scenario, COST_VARY_AMOUNTS, NULL);
  CostAxis axis;

  g_assert_true (cost_axis_init (&axis, COST_REQUESTS, NULL));
  found->sweep = cost_sweep_new (engine, &scenario->workload, &axis, NULL);
  found->capacities = cost_capacity_find (found->sweep, 5000);
  found->reach = (ReportReach){ .sweep = found->sweep,
                                .capacities = found->capacities,
                                .budget = 5000 };
}

static void
found_clear (Found *found)
{
  cost_sweep_unref (found->sweep);
  g_array_unref (found->capacities);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Found, found_clear)

static void
assert_said (const Found *found, CostCapacity capacity, const char *expected)
{
  g_autofree char *said = report_reach_sentence (&found->reach, &capacity);

  g_assert_cmpstr (said, ==, expected);
}

static void
all_kinds_are_said (void)
{
  g_auto (Found) found = { NULL };
  CostCapacity limited = { .kind = COST_CAPACITY_LIMITED,
                           .value = 41.25,
                           .is_inclusive = TRUE };
  CostCapacity never = { .kind = COST_CAPACITY_NEVER, .total_beyond = 700 };

  found_init (&found, "fly");
  assert_said (&found,
               limited,
               "Requests: Fly.io carries up to 41.25 million/month for $50.00");
  limited.is_inclusive = FALSE;
  assert_said (&found,
               limited,
               "Requests: Fly.io carries anything below 41.25 million/month "
               "for $50.00");
  limited.returns = TRUE;
  assert_said (&found,
               limited,
               "Requests: Fly.io carries anything below 41.25 million/month "
               "for $50.00; further up it is within the budget again");
  limited.returns = FALSE;
  limited.flags_beyond = COST_CELL_INCOMPLETE;
  assert_said (&found,
               limited,
               "Requests: Fly.io carries up to 41.25 million/month for $50.00; "
               "more could not be priced in full");
  limited.flags_beyond = COST_CELL_BLOCKED;
  assert_said (&found,
               limited,
               "Requests: Fly.io carries up to 41.25 million/month, and cannot "
               "carry more");
  assert_said (&found,
               never,
               "Requests: Fly.io. Never: $7.00 already at 0 million/month");
  never.flags_beyond = COST_CELL_INCOMPLETE;
  assert_said (&found,
               never,
               "Requests: Fly.io. Never: a part could not be priced; at least "
               "$7.00");
}

static void
values_are_rounded_down (void)
{
  g_auto (Found) found = { NULL };
  g_autofree char *long_one = NULL;
  g_autofree char *short_one = NULL;
  g_autofree char *zero = NULL;

  found_init (&found, "fly");
  long_one = report_reach_value (&found.reach, 41.2349);
  short_one = report_reach_value (&found.reach, 36.837);
  zero = report_reach_value (&found.reach, 0.0);
  g_assert_cmpstr (long_one, ==, "41.234 million/month");
  g_assert_cmpstr (short_one, ==, "36.837 million/month");
  g_assert_cmpstr (zero, ==, "0 million/month");
}

static void
finds_the_one_that_carries_most (void)
{
  g_auto (Found) found = { NULL };
  g_autofree char *most = NULL;
  g_autofree char *tie = NULL;

  found_init (&found, "vercel,cloudflare");
  most = report_reach_finding (&found.reach);
  g_assert_true (g_str_has_prefix (most,
                                   "Cloudflare carries most for $50.00: "
                                   "Requests, "));
  for (guint i = 0; i < 2; i++)
    {
      CostCapacity *capacity =
          &g_array_index (found.capacities, CostCapacity, i);

      capacity->kind = COST_CAPACITY_LIMITED;
      capacity->value = 3.0;
      capacity->is_inclusive = TRUE;
    }
  tie = report_reach_finding (&found.reach);
  g_assert_cmpstr (tie,
                   ==,
                   "2 platforms carry most for $50.00: Requests, 3 "
                   "million/month");
}

/* Most first; equal ones stay as they are compared. */
static void
orders_by_what_is_carried (void)
{
  static const CostCapacityKind kinds[] = { COST_CAPACITY_NEVER,
                                            COST_CAPACITY_LIMITED,
                                            COST_CAPACITY_UNLIMITED,
                                            COST_CAPACITY_LIMITED,
                                            COST_CAPACITY_NEVER };
  static const double           values[] = { 0.0, 2.0, 9.0, 5.0, 0.0 };
  static const guint            expected[] = { 2, 3, 1, 0, 4 };
  g_auto (Found) found = { NULL };
  g_autoptr (GArray) order = NULL;

  found_init (&found, "fly,render,vercel,cloudflare,fargate");
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      CostCapacity *capacity =
          &g_array_index (found.capacities, CostCapacity, i);

      capacity->kind = kinds[i];
      capacity->value = values[i];
      capacity->is_inclusive = TRUE;
    }
  order = report_reach_order (&found.reach);
  g_assert_cmpmem (order->data,
                   order->len * sizeof (guint),
                   expected,
                   sizeof expected);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/reach/kinds", all_kinds_are_said);
  g_test_add_func ("/report/reach/values", values_are_rounded_down);
  g_test_add_func ("/report/reach/finding", finds_the_one_that_carries_most);
  g_test_add_func ("/report/reach/order", orders_by_what_is_carried);
  return g_test_run ();
}
