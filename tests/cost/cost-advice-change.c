/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What would change an advice: every change that is found holds when somebody
 * asks anew on both sides of it, and of switches and counts none is missed.
 */
#include <math.h>

#include "cost-advice.h"
#include "cost-presets.h"

typedef struct
{
  CostGuide     *guide;
  CostCatalogue *catalogue;
  CostScenario  *scenario;
  CostAdvice    *advice;
  GArray        *changes;
} Office;

static CostAdvice *
advise (const Office *office, const CostScenario *scenario)
{
  CostAdvice *advice = cost_advice_new (office->guide,
                                        office->catalogue,
                                        scenario,
                                        COST_EFFORT_MONTHS,
                                        NULL);

  g_assert_nonnull (advice);
  return advice;
}

static void
office_open (Office *office, const char *preset)
{
  g_autoptr (GError) error = NULL;

  office->guide = cost_guide_new_bundled (NULL);
  office->catalogue = cost_catalogue_new_bundled (NULL);
  office->scenario = cost_presets_find (preset, NULL);
  office->scenario->at = 20261123;
  office->advice = advise (office, office->scenario);
  office->changes = cost_advice_find_changes (office->advice, NULL, &error);
  g_assert_no_error (error);
}

static void
office_clear (Office *office)
{
  g_array_unref (office->changes);
  cost_advice_unref (office->advice);
  cost_scenario_free (office->scenario);
  cost_catalogue_unref (office->catalogue);
  cost_guide_unref (office->guide);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Office, office_clear)

static CostAdvice *
advise_at (const Office *office, CostDimension dimension, double value)
{
  g_autoptr (CostScenario) scenario = cost_scenario_copy (office->scenario);

  scenario->workload.values[dimension] = value;
  return advise (office, scenario);
}

static int
get_answer (const CostAdvice *advice, int platform)
{
  const CostAdvised *advised = NULL;

  if (platform < 0)
    return advice->cheapest;
  advised = g_ptr_array_index (advice->platforms, (guint)platform);
  return (int)advised->verdict;
}

static const CostAdviceChange *
find_change (const Office *office,
             int           platform,
             CostDimension dimension,
             gboolean      is_up)
{
  for (guint i = 0; i < office->changes->len; i++)
    {
      const CostAdviceChange *change =
          &g_array_index (office->changes, CostAdviceChange, i);

      if (change->platform == platform && change->dimension == dimension &&
          (change->at > change->from) == is_up)
        return change;
    }
  return NULL;
}

static void
check_change (const Office *office, const CostAdviceChange *change)
{
  g_autoptr (CostAdvice) until =
      advise_at (office, change->dimension, change->until);
  g_autoptr (CostAdvice) at = advise_at (office, change->dimension, change->at);
  int before = get_answer (office->advice, change->platform);

  g_assert_cmpint (get_answer (until, change->platform), ==, before);
  g_assert_cmpint (get_answer (at, change->platform), !=, before);
  if (change->platform >= 0)
    {
      g_assert_cmpint (change->before, ==, before);
      g_assert_cmpint (change->after, ==, get_answer (at, change->platform));
    }
  else
    {
      g_assert_cmpint (change->cheapest_before, ==, before);
      g_assert_cmpint (change->cheapest_after, ==, at->cheapest);
    }
  g_assert_true (change->value == change->until || change->value == change->at);
  g_assert_true (cost_dimension_check (change->dimension, change->at, NULL));
}

/* One step beyond the value that is told, of what a slider gives; started
 * units of two vendors make teeth. */
static void
check_step (const Office *office, const CostAdviceChange *change)
{
  const CostDimensionInfo *info = cost_dimension_get_info (change->dimension);
  double                   steps = change->value / info->step;
  double next = change->at > change->from ? floor (steps + 1e-6) + 1
                                          : ceil (steps - 1e-6) - 1;
  double beyond = next * info->step;
  g_autoptr (CostAdvice) advice = NULL;

  if (info->kind != COST_KIND_AMOUNT || beyond <= info->min ||
      beyond >= info->max || change->value != change->until)
    return;
  advice = advise_at (office, change->dimension, beyond);
  g_assert_cmpint (get_answer (advice, change->platform),
                   !=,
                   get_answer (office->advice, change->platform));
}

static void
test_both_sides (gconstpointer preset)
{
  g_auto (Office) office = { 0 };

  office_open (&office, preset);
  g_assert_cmpuint (office.changes->len, >, 5);
  for (guint i = 0; i < office.changes->len; i++)
    {
      const CostAdviceChange *change =
          &g_array_index (office.changes, CostAdviceChange, i);

      check_change (&office, change);
      check_step (&office, change);
    }
}

/* Render as long as there is one region; a second one ends it. */
static void
test_small_api (void)
{
  g_auto (Office) office = { 0 };
  const CostAdviceChange *change = NULL;

  office_open (&office, "small-api");
  change = find_change (&office, 1, COST_REGIONS, TRUE);
  g_assert_nonnull (change);
  g_assert_cmpfloat (change->until, ==, 1);
  g_assert_cmpfloat (change->at, ==, 2);
  g_assert_cmpint (change->before, ==, COST_VERDICT_SHIP);
  g_assert_cmpint (change->after, ==, COST_VERDICT_SKIP);
  change = find_change (&office, 4, COST_SLA, TRUE);
  g_assert_nonnull (change);
  g_assert_cmpint (change->after, ==, COST_VERDICT_SHIP);
  g_assert_null (find_change (&office, 1, COST_SEATS, TRUE));
}

/* Fly.io bills a started GB of a disk, so between 68 and 69 GB Fargate costs
 * less than twice as much, and at 69 more again; from 70 on it stays so. */
static void
test_teeth (void)
{
  g_auto (Office) office = { 0 };
  const CostAdviceChange *change = NULL;

  office_open (&office, "small-api");
  change = find_change (&office, 4, COST_VOLUME_GB, TRUE);
  g_assert_nonnull (change);
  g_assert_cmpfloat (change->value, ==, 70);
  g_assert_cmpfloat (change->at, ==, 70);
  g_assert_cmpfloat (change->until, ==, 69);
}

/* Half of the requests are files: 50 % is the place. */
static void
test_exact (void)
{
  g_auto (Office) office = { 0 };
  const CostAdviceChange *change = NULL;

  office_open (&office, "hobby");
  change = find_change (&office, 0, COST_REGIONS, TRUE);
  g_assert_nonnull (change);
  g_assert_cmpfloat (change->at, ==, 2);
  change = find_change (&office, 3, COST_MEMORY_GB, FALSE);
  g_assert_nonnull (change);
  g_assert_cmpint (change->after, ==, COST_VERDICT_SHIP);
  g_assert_cmpfloat_with_epsilon (change->value, 0.128, 1e-6);
}

/* Every seat, region, switch and choice is asked about by itself. */
static void
test_none_is_missed (void)
{
  static const CostDimension dimensions[] = {
    COST_REGIONS, COST_DB,         COST_DB_HA,      COST_NEEDS_DISK,
    COST_SLA,     COST_NEEDS_BEAM, COST_COMPLIANCE,
  };
  g_auto (Office) office = { 0 };

  office_open (&office, "nextjs-frontend");
  for (gsize i = 0; i < G_N_ELEMENTS (dimensions); i++)
    {
      CostDimension            dimension = dimensions[i];
      const CostDimensionInfo *info = cost_dimension_get_info (dimension);
      double here = office.scenario->workload.values[dimension];
      double nearest[6] = { 0 };

      for (double value = here + 1;
           value <= info->max && !cost_dimension_is_open (dimension, value);
           value++)
        {
          g_autoptr (CostAdvice) advice = advise_at (&office, dimension, value);

          for (int platform = -1; platform < 5; platform++)
            if (nearest[platform + 1] == 0 &&
                get_answer (advice, platform) !=
                    get_answer (office.advice, platform))
              nearest[platform + 1] = value;
        }
      for (int platform = -1; platform < 5; platform++)
        {
          const CostAdviceChange *change =
              find_change (&office, platform, dimension, TRUE);

          g_assert_cmpfloat (change != NULL ? change->at : 0,
                             ==,
                             nearest[platform + 1]);
        }
    }
}

static void
check_choice (const CostAdviceChange *change)
{
  g_assert_false (cost_dimension_is_open (change->dimension, change->at));
  g_assert_false (cost_dimension_is_open (change->dimension, change->until));
}

/* "Cheapest" is no database that somebody could choose instead. */
static void
test_proposes_no_open_choice (void)
{
  static const char *const presets[] = { "hobby", "small-api", "saas-5" };

  for (gsize i = 0; i < G_N_ELEMENTS (presets); i++)
    {
      g_auto (Office) office = { 0 };

      office_open (&office, presets[i]);
      for (guint k = 0; k < office.changes->len; k++)
        check_choice (&g_array_index (office.changes, CostAdviceChange, k));
    }
}

static void
test_order (void)
{
  g_auto (Office) office = { 0 };

  office_open (&office, "phoenix-3");
  for (guint i = 1; i < office.changes->len; i++)
    {
      const CostAdviceChange *one =
          &g_array_index (office.changes, CostAdviceChange, i - 1);
      const CostAdviceChange *next =
          &g_array_index (office.changes, CostAdviceChange, i);

      g_assert_cmpuint ((guint)one->platform, <=, (guint)next->platform);
      if (one->platform == next->platform)
        g_assert_cmpint (one->dimension, <=, next->dimension);
      if (one->platform == next->platform && one->dimension == next->dimension)
        g_assert_cmpfloat (one->at, <, next->at);
    }
}

static void
test_cancelled (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_auto (Office) office = { 0 };

  office_open (&office, "hobby");
  g_cancellable_cancel (cancellable);
  g_assert_null (cost_advice_find_changes (office.advice, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char **argv)
{
  static const char *const presets[] = {
    "hobby",           "small-api",     "saas-5",    "batch-jobs",
    "static-site-api", "realtime-game", "phoenix-3", "nextjs-frontend",
  };

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (presets); i++)
    {
      g_autofree char *path =
          g_strconcat ("/cost/advice-change/both-sides/", presets[i], NULL);

      g_test_add_data_func (path, presets[i], test_both_sides);
    }
  g_test_add_func ("/cost/advice-change/small-api", test_small_api);
  g_test_add_func ("/cost/advice-change/teeth", test_teeth);
  g_test_add_func ("/cost/advice-change/exact", test_exact);
  g_test_add_func ("/cost/advice-change/none-is-missed", test_none_is_missed);
  g_test_add_func ("/cost/advice-change/order", test_order);
  g_test_add_func ("/cost/advice-change/cancelled", test_cancelled);
  g_test_add_func ("/cost/advice-change/open-choice",
                   test_proposes_no_open_choice);
  return g_test_run ();
}
