/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What one more region buys, in words. */
#include "report-trip.h"

#include "report-fixture.h"

static CostLatency *
ask (const char *preset, const char *platforms, const char *list, guint most)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (CostScenario) scenario = fixture_scenario (preset, platforms);
  g_autoptr (GError) error = NULL;
  CostLatency *latency = NULL;
  CostUsers    users;

  cost_users_init (&users);
  if (list != NULL)
    g_assert_true (cost_users_parse (&users, list, NULL));
  latency = cost_latency_new (catalogue, scenario, &users, most, NULL, &error);
  g_assert_no_error (error);
  return latency;
}

static CostLatencyCurve *
get_curve (const CostLatency *latency, guint index)
{
  return g_ptr_array_index (latency->curves, index);
}

static void
assert_finding (const CostLatency *latency, const char *expected)
{
  g_autofree char *finding = report_trip_finding (latency, NULL);

  g_assert_cmpstr (finding, ==, expected);
}

/* The records are sealed; they are changed here as nobody else has them. */
static void
each_finding_has_its_words (void)
{
  g_autoptr (CostLatency) latency =
      ask ("small-api", "fly,render", "tokyo,virginia", 3);
  CostLatencyPoint *two =
      &g_array_index (get_curve (latency, 0)->points, CostLatencyPoint, 1);

  assert_finding (latency,
                  "A second region cuts the mean round trip on Fly.io from "
                  "100 ms to 20 ms for $15.90 more a month");
  two->total = report_trip_get (get_curve (latency, 0), 0)->total - 150;
  assert_finding (latency,
                  "A second region cuts the mean round trip on Fly.io from "
                  "100 ms to 20 ms and costs $1.50 less a month");
  two->total += 150;
  assert_finding (latency,
                  "A second region cuts the mean round trip on Fly.io from "
                  "100 ms to 20 ms at no extra cost");
  two->flags = COST_CELL_INCOMPLETE;
  assert_finding (latency,
                  "A second region cuts the mean round trip on Fly.io from "
                  "100 ms to 20 ms; what it costs could not be priced in "
                  "full");
  two->mean_ms = report_trip_get (get_curve (latency, 0), 0)->mean_ms;
  assert_finding (latency,
                  "A second region does not shorten the mean round trip on "
                  "Fly.io: 100 ms with one");
}

static void
the_cheapest_second_region_is_chosen (void)
{
  g_autoptr (CostLatency) latency =
      ask ("small-api", "fly,cloudflare,fargate", NULL, 2);

  g_assert_cmpstr (report_trip_choose (latency)->provider->id, ==, "fly");
  /* What is not priced in full comes after what is. */
  g_array_index (get_curve (latency, 0)->points, CostLatencyPoint, 1).flags =
      COST_CELL_INCOMPLETE;
  g_assert_cmpstr (report_trip_choose (latency)->provider->id,
                   ==,
                   "cloudflare");
}

static void
without_regions_the_nearest_is_named (void)
{
  g_autoptr (CostLatency) latency = ask ("small-api", "fly,vercel", NULL, 1);

  assert_finding (latency,
                  "The mean round trip is shortest on Fly.io: 116 ms, for "
                  "$28.43 a month (not possible: Vercel)");
}

static void
everywhere_needs_no_regions (void)
{
  g_autoptr (CostLatency) latency =
      ask ("static-site-api", "cloudflare,vercel", NULL, 2);
  const CostLatencyCurve *curve = NULL;
  g_autofree char        *sentence = NULL;
  g_autofree char        *regions = NULL;

  for (guint i = 0; i < latency->curves->len; i++)
    if (get_curve (latency, i)->reach == COST_LATENCY_EVERYWHERE)
      curve = get_curve (latency, i);
  g_assert_nonnull (curve);
  g_assert_true (report_trip_is_everywhere (curve, curve->points->len - 1));
  regions = report_trip_regions (curve, curve->points->len - 1);
  g_assert_cmpstr (regions, ==, "everywhere");
  sentence = report_trip_platform (curve, NULL);
  g_assert_cmpstr (sentence,
                   ==,
                   "Cloudflare answers near all users, whatever regions one "
                   "names: 20 ms for $0.00");
  g_assert_null (report_trip_current (curve, NULL));
  assert_finding (latency,
                  "A second region cuts the mean round trip on Vercel from "
                  "116 ms to 82 ms at no extra cost; Cloudflare answers near "
                  "all users: 20 ms for $0.00");
}

static void
platforms_say_where_is_best (void)
{
  g_autoptr (CostLatency) latency =
      ask ("small-api", "fly", "tokyo,virginia", 3);
  const CostLatencyCurve *curve = get_curve (latency, 0);
  g_autofree char        *sentence = report_trip_platform (curve, NULL);
  g_autofree char        *now = report_trip_current (curve, NULL);
  g_autofree char        *one = report_trip_regions (curve, 0);
  g_autofree char        *two = report_trip_regions (curve, 1);
  g_autofree char *places = report_trip_places (report_trip_get (curve, 1));

  g_assert_cmpstr (sentence,
                   ==,
                   "Fly.io: from 100 ms for $27.60 in Virginia to 20 ms for "
                   "$56.64 in Virginia, Frankfurt, Tokyo; the curve bends at "
                   "20 ms for $43.50 in Virginia, Tokyo");
  g_assert_cmpstr (now,
                   ==,
                   "As the workload stands, Fly.io has 100 ms for $27.60 in "
                   "Virginia");
  g_assert_cmpstr (one, ==, "1 region");
  g_assert_cmpstr (two, ==, "2 regions");
  g_assert_cmpstr (places, ==, "Virginia, Tokyo");
}

static void
regions_may_do_nothing (void)
{
  g_autoptr (CostLatency) latency = ask ("small-api", "fly", "tokyo", 3);
  g_autofree char *sentence =
      report_trip_platform (get_curve (latency, 0), NULL);

  g_assert_cmpstr (sentence,
                   ==,
                   "Fly.io: 20 ms for $36.39 in Tokyo; more regions do not "
                   "shorten it");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/trip/findings", each_finding_has_its_words);
  g_test_add_func ("/report/trip/chosen", the_cheapest_second_region_is_chosen);
  g_test_add_func ("/report/trip/nearest",
                   without_regions_the_nearest_is_named);
  g_test_add_func ("/report/trip/everywhere", everywhere_needs_no_regions);
  g_test_add_func ("/report/trip/best", platforms_say_where_is_best);
  g_test_add_func ("/report/trip/nothing", regions_may_do_nothing);
  return g_test_run ();
}
