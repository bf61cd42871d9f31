/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Conditions at work: each of the bundled ones against the same condition in
 * C, on workloads at random; and what each rests on.
 */
#include "cost-engine.h"
#include "cost-guide.h"

#define V(dimension) (v[COST_##dimension])

static gboolean
has_disk (const double *v)
{
  return V (NEEDS_DISK) != 0 || V (VOLUME_GB) > 0;
}

static gboolean
is_in_several (const double *v)
{
  return V (REGIONS) > 1 || V (NEEDS_MULTI_REGION) != 0;
}

static gboolean
is_web (const double *v)
{
  return V (REQUESTS) > 0 && V (JOBS) == 0 && V (NEEDS_BEAM) == 0;
}

static gboolean
is_front_end (const double *v)
{
  return V (STATIC_SHARE) >= 50 && V (DB) == 0 && !has_disk (v) &&
         V (NEEDS_ALWAYS_ON) == 0 && V (NEEDS_BEAM) == 0;
}

static gboolean
is_stateless (const double *v)
{
  return V (DB) == 0 && !has_disk (v) && V (NEEDS_ALWAYS_ON) == 0 &&
         V (CONNECTIONS) == 0;
}

static gboolean
wants_cluster (const double *v)
{
  return V (NEEDS_BEAM) != 0 || is_in_several (v);
}

static gboolean
is_one_region_web (const double *v)
{
  return is_web (v) && !is_in_several (v);
}

static gboolean
is_nextjs (const double *v)
{
  return is_front_end (v) && !is_in_several (v);
}

static gboolean
is_service (const double *v)
{
  return is_one_region_web (v) && !is_front_end (v);
}

static gboolean
is_postgres_at_heart (const double *v)
{
  return V (DB) == 1 && V (DB_HA) != 0;
}

static gboolean
is_small_and_stateless (const double *v)
{
  return is_stateless (v) && V (REQUESTS) < 1.5;
}

static gboolean
keeps_running (const double *v)
{
  return has_disk (v) || V (NEEDS_ALWAYS_ON) != 0 || V (DURATION_MS) > 60000;
}

static const struct
{
  const char *id;
  gboolean (*holds) (const double *v);
} known[] = {
  { "clusters-or-regions", wants_cluster },
  { "one-region-web", is_one_region_web },
  { "nextjs", is_nextjs },
  { "managed-platform", is_service },
  { "postgres-at-heart", is_postgres_at_heart },
  { "small-and-stateless", is_small_and_stateless },
  { "keeps-running", keeps_running },
};

static guint
find_rule (const CostGuide *guide, const char *id)
{
  for (guint i = 0; i < cost_guide_get_n_rules (guide); i++)
    if (g_str_equal (cost_guide_get_rule (guide, i)->id, id))
      return i;
  g_assert_not_reached ();
}

static void
randomize (CostWorkload *workload, GRand *rand)
{
  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    {
      const CostDimensionInfo *info = cost_dimension_get_info (i);
      double                   position = g_rand_double (rand);

      if (info->kind == COST_KIND_AMOUNT && g_rand_boolean (rand))
        position = 0;
      workload->values[i] = cost_dimension_from_position (i, position);
      if (g_rand_int_range (rand, 0, 3) > 0)
        workload->values[i] = info->fallback;
    }
}

static void
test_against_c (void)
{
  const double none[COST_N_GUIDE_FIGURES] = { 0 };
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);
  g_autoptr (CostGuide) guide = cost_guide_new_bundled (NULL);
  g_autofree gboolean *is_met =
      g_new (gboolean, cost_guide_get_n_rules (guide));
  guint n_met[G_N_ELEMENTS (known)] = { 0 };

  for (guint n = 0; n < 20000; n++)
    {
      CostWorkload workload;

      cost_workload_init (&workload);
      randomize (&workload, rand);
      cost_guide_ask (guide, workload.values, none, is_met);
      for (guint i = 0; i < G_N_ELEMENTS (known); i++)
        {
          gboolean holds = known[i].holds (workload.values);

          g_assert_cmpint (is_met[find_rule (guide, known[i].id)], ==, holds);
          n_met[i] += holds ? 1 : 0;
        }
    }
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    {
      g_assert_cmpuint (n_met[i], >, 5);
      g_assert_cmpuint (n_met[i], <, 19995);
    }
}

/* 50,000 requests a day of a month of 30 are 1.5 million. */
static void
test_edges (void)
{
  const double none[COST_N_GUIDE_FIGURES] = { 0 };
  g_autoptr (CostGuide) guide = cost_guide_new_bundled (NULL);
  g_autofree gboolean *is_met =
      g_new (gboolean, cost_guide_get_n_rules (guide));
  guint        small = find_rule (guide, "small-and-stateless");
  CostWorkload workload;

  cost_workload_init (&workload);
  workload.values[COST_DB] = 0;
  workload.values[COST_REQUESTS] = 1.5;
  cost_guide_ask (guide, workload.values, none, is_met);
  g_assert_false (is_met[small]);
  workload.values[COST_REQUESTS] = 1.4999;
  cost_guide_ask (guide, workload.values, none, is_met);
  g_assert_true (is_met[small]);
}

static void
test_figures (void)
{
  g_autoptr (CostGuide) guide = cost_guide_new_bundled (NULL);
  g_autofree gboolean *is_met =
      g_new (gboolean, cost_guide_get_n_rules (guide));
  guint  dear = find_rule (guide, "dear-to-run");
  double figures[COST_N_GUIDE_FIGURES] = { [COST_GUIDE_OWN_TOTAL] = 200.01,
                                           [COST_GUIDE_LEAST_TOTAL] = 100 };
  CostWorkload workload;

  cost_workload_init (&workload);
  cost_guide_ask (guide, workload.values, figures, is_met);
  g_assert_true (is_met[dear]);
  figures[COST_GUIDE_OWN_TOTAL] = 200;
  cost_guide_ask (guide, workload.values, figures, is_met);
  g_assert_false (is_met[dear]);
}

static void
test_origins (void)
{
  g_autoptr (CostGuide) guide = cost_guide_new_bundled (NULL);
  const CostGuideRule *rule =
      cost_guide_get_rule (guide, find_rule (guide, "clusters-or-regions"));

  g_assert_cmpuint (rule->dimensions,
                    ==,
                    COST_VARY (COST_NEEDS_BEAM) | COST_VARY (COST_REGIONS) |
                        COST_VARY (COST_NEEDS_MULTI_REGION));
  g_assert_cmpuint (rule->figures, ==, 0);
  rule = cost_guide_get_rule (guide, find_rule (guide, "dear-to-run"));
  g_assert_cmpuint (rule->dimensions,
                    ==,
                    COST_VARY (COST_SLA) | COST_VARY (COST_COMPLIANCE) |
                        COST_VARY (COST_DOWNTIME_COST));
  g_assert_cmpuint (rule->figures,
                    ==,
                    1U << COST_GUIDE_OWN_TOTAL | 1U << COST_GUIDE_LEAST_TOTAL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/guide-compile/against-c", test_against_c);
  g_test_add_func ("/cost/guide-compile/edges", test_edges);
  g_test_add_func ("/cost/guide-compile/figures", test_figures);
  g_test_add_func ("/cost/guide-compile/origins", test_origins);
  return g_test_run ();
}
