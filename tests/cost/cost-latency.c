/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What one more region buys, on the presets: the bill of each point is the one
 * that the engine gives for its places, and platforms show as what they are.
 */
#include "cost-latency.h"

#include "cost-presets.h"

static CostLatency *
survey (const char *preset, const char *list, guint max_regions)
{
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);
  g_autoptr (CostScenario) scenario = cost_presets_find (preset, NULL);
  g_autoptr (GError) error = NULL;
  CostUsers    users;
  CostLatency *latency = NULL;

  cost_users_init (&users);
  if (list != NULL)
    g_assert_true (cost_users_parse (&users, list, NULL));
  scenario->at = 20261123;
  latency =
      cost_latency_new (catalogue, scenario, &users, max_regions, NULL, &error);
  g_assert_no_error (error);
  return latency;
}

static const CostLatencyCurve *
find_curve (const CostLatency *latency, const char *id)
{
  for (guint i = 0; i < latency->curves->len; i++)
    {
      const CostLatencyCurve *curve = g_ptr_array_index (latency->curves, i);

      if (g_str_equal (curve->provider->id, id))
        return curve;
    }
  g_assert_not_reached ();
}

static const CostLatencyPoint *
get_point (const CostLatencyCurve *curve, guint index)
{
  g_assert_cmpuint (index, <, curve->points->len);
  return &g_array_index (curve->points, CostLatencyPoint, index);
}

/* Users in Tokyo, an app in Virginia: the review has 200 ms, and 20 ms with a
 * region in Tokyo. */
static void
test_tokyo (void)
{
  g_autoptr (CostLatency) latency = survey ("small-api", "tokyo", 2);
  const CostLatencyCurve *fly = find_curve (latency, "fly");

  g_assert_true (fly->has_current);
  g_assert_cmpfloat_with_epsilon (fly->current.mean_ms,
                                  200,
                                  200 * COST_DISTANCE_ERROR);
  g_assert_cmpint (fly->current.nearest[COST_TOKYO], ==, COST_VIRGINIA);
  g_assert_cmpint (get_point (fly, 0)->places[0], ==, COST_TOKYO);
  g_assert_cmpfloat_with_epsilon (get_point (fly, 0)->mean_ms,
                                  20,
                                  20 * COST_DISTANCE_ERROR);
}

static void
test_reaches (void)
{
  g_autoptr (CostLatency) phoenix = survey ("phoenix-3", NULL, 3);
  g_autoptr (CostLatency) site = survey ("static-site-api", NULL, 3);

  g_assert_cmpuint (phoenix->curves->len, ==, 5);
  g_assert_cmpint (find_curve (phoenix, "fly")->reach,
                   ==,
                   COST_LATENCY_REGIONS);
  g_assert_cmpuint (find_curve (phoenix, "fly")->points->len, ==, 3);
  g_assert_cmpint (find_curve (phoenix, "render")->reach,
                   ==,
                   COST_LATENCY_SINGLE);
  g_assert_cmpuint (find_curve (phoenix, "render")->points->len, ==, 1);
  g_assert_cmpint (find_curve (phoenix, "render")->knee, ==, -1);
  g_assert_cmpint (find_curve (phoenix, "vercel")->reach,
                   ==,
                   COST_LATENCY_NOWHERE);
  g_assert_cmpuint (find_curve (phoenix, "vercel")->points->len, ==, 0);
  g_assert_cmpint (find_curve (site, "cloudflare")->reach,
                   ==,
                   COST_LATENCY_EVERYWHERE);
  g_assert_cmpuint (find_curve (site, "cloudflare")->points->len, ==, 1);
  g_assert_cmpfloat (get_point (find_curve (site, "cloudflare"), 0)->mean_ms,
                     ==,
                     COST_DISTANCE_OVERHEAD_MS);
}

static CostEstimate *
estimate (const CostLatency      *latency,
          const CostProvider     *provider,
          const CostLatencyPoint *point,
          const char             *preset)
{
  g_autoptr (CostScenario) scenario = cost_presets_find (preset, NULL);
  g_autoptr (GString) list = g_string_new (NULL);
  g_autoptr (CostEngine) engine = NULL;
  CostWorkload *workload = &scenario->workload;

  for (guint i = 0; i < point->n_regions; i++)
    {
      double weight = 0;

      for (guint k = 0; k < COST_N_PLACES; k++)
        if (point->nearest[k] == point->places[i])
          weight += latency->users.weights[k];
      g_string_append_printf (list,
                              "%s%s:%.17g",
                              i > 0 ? "," : "",
                              cost_place_get_info (point->places[i])->id,
                              weight);
    }
  g_assert_true (cost_workload_set_places (workload, list->str, NULL));
  workload->values[COST_NEEDS_MULTI_REGION] = point->n_regions > 1;
  scenario->at = 20261123;
  g_ptr_array_add (scenario->platforms, g_strdup (provider->id));
  engine = cost_engine_new (latency->catalogue, scenario, 0, NULL);
  return cost_engine_estimate (engine, 0, workload);
}

static void
compare_curve (const CostLatency      *latency,
               const CostLatencyCurve *curve,
               const char             *preset)
{
  for (guint n = 0; n < curve->points->len; n++)
    {
      const CostLatencyPoint *point = get_point (curve, n);
      g_autoptr (CostEstimate) wanted =
          estimate (latency, curve->provider, point, preset);
      CostMoney difference = point->total - wanted->total;
      gboolean  is_complete = (point->flags & COST_CELL_INCOMPLETE) == 0;

      g_assert_cmpint (difference, >=, -1);
      g_assert_cmpint (difference, <=, 1);
      g_assert_cmpint (is_complete, ==, wanted->is_complete);
      g_assert_false (wanted->is_blocked);
    }
}

/* Each bill is that of a scenario in which somebody names the places. */
static void
test_bills (void)
{
  static const char *const presets[] = { "small-api",
                                         "phoenix-3",
                                         "nextjs-frontend" };

  for (gsize i = 0; i < G_N_ELEMENTS (presets); i++)
    {
      g_autoptr (CostLatency) latency = survey (presets[i], NULL, 4);

      for (guint k = 0; k < latency->curves->len; k++)
        compare_curve (latency,
                       g_ptr_array_index (latency->curves, k),
                       presets[i]);
    }
}

/* A region more never makes the mean longer, on any preset and platform. */
static void
test_more_is_not_worse (void)
{
  g_autoptr (GPtrArray) presets = cost_presets_load (NULL);

  for (guint i = 0; i < presets->len; i++)
    {
      const CostScenario *preset = g_ptr_array_index (presets, i);
      g_autoptr (CostLatency) latency =
          survey (preset->id, "virginia=5,london=3,tokyo=2,mumbai", 13);

      for (guint k = 0; k < latency->curves->len; k++)
        {
          const CostLatencyCurve *curve =
              g_ptr_array_index (latency->curves, k);

          for (guint n = 1; n < curve->points->len; n++)
            g_assert_cmpfloat (get_point (curve, n)->mean_ms,
                               <=,
                               get_point (curve, n - 1)->mean_ms + 1e-8);
          g_assert_cmpint (curve->knee, <, (int)curve->points->len);
          g_assert_cmpint (curve->knee, !=, 0);
        }
    }
}

/* From one region to eleven, most is gained by the third. */
static void
test_knee (void)
{
  g_autoptr (CostLatency) latency = survey ("phoenix-3", NULL, 13);
  const CostLatencyCurve *fly = find_curve (latency, "fly");
  const CostLatencyPoint *first = get_point (fly, 0);
  const CostLatencyPoint *last = get_point (fly, fly->points->len - 1);
  double                  best = 0;
  int                     knee = -1;

  for (guint i = 0; i < fly->points->len; i++)
    {
      const CostLatencyPoint *point = get_point (fly, i);
      double                  above =
          (first->mean_ms - point->mean_ms) / (first->mean_ms - last->mean_ms) -
          (double)(point->total - first->total) /
              (double)(last->total - first->total);

      if (above > best)
        {
          best = above;
          knee = (int)i;
        }
    }
  g_assert_cmpint (fly->knee, ==, knee);
  g_assert_cmpint (fly->knee, >, 0);
}

static void
test_cancelled (void)
{
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);
  g_autoptr (CostScenario) scenario = cost_presets_find ("hobby", NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  CostUsers users;

  cost_users_init (&users);
  g_cancellable_cancel (cancellable);
  g_assert_null (
      cost_latency_new (catalogue, scenario, &users, 3, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/latency/tokyo", test_tokyo);
  g_test_add_func ("/cost/latency/reaches", test_reaches);
  g_test_add_func ("/cost/latency/bills", test_bills);
  g_test_add_func ("/cost/latency/more-is-not-worse", test_more_is_not_worse);
  g_test_add_func ("/cost/latency/knee", test_knee);
  g_test_add_func ("/cost/latency/cancelled", test_cancelled);
  return g_test_run ();
}
