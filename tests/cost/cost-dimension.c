/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The rules that every row of both halves of the table keeps.
 */
#include "cost-dimension.h"

#include <math.h>
#include <string.h>

#include "cost-error.h"

static void
test_rows_are_whole (void)
{
  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    {
      const CostDimensionInfo *info =
          cost_dimension_get_info ((CostDimension)i);

      g_assert_nonnull (info->id);
      g_assert_nonnull (info->label);
      g_assert_nonnull (info->unit);
      g_assert_cmpstr (info->label, !=, "");
      g_assert_true (g_str_has_suffix (info->help, "."));
      g_assert_true (g_ascii_isupper (info->label[0]));
      g_assert_cmpint (info->group, <, COST_N_GROUPS);
    }
}

static void
test_ranges_make_sense (void)
{
  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    {
      CostDimension            dimension = (CostDimension)i;
      const CostDimensionInfo *info = cost_dimension_get_info (dimension);

      g_assert_cmpfloat (info->min, <, info->max);
      g_assert_cmpfloat (info->step, >, 0);
      g_assert_true (cost_dimension_check (dimension, info->fallback, NULL));
      g_assert_true (cost_dimension_check (dimension, info->min, NULL));
      g_assert_true (cost_dimension_check (dimension, info->max, NULL));
      if (info->scale == COST_SCALE_LOG)
        g_assert_cmpfloat (info->min, >=, 0);
      if (info->kind == COST_KIND_BOOLEAN)
        g_assert_true (info->min == 0 && info->max == 1);
    }
}

static void
test_wide_ranges_are_logarithmic (void)
{
  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    {
      const CostDimensionInfo *info =
          cost_dimension_get_info ((CostDimension)i);
      double first = info->min > 0 ? info->min : info->step;

      if (info->min >= 0 && info->max / first >= 1001)
        g_assert_cmpint (info->scale, ==, COST_SCALE_LOG);
    }
}

static void
test_groups_follow_each_other (void)
{
  CostGroup last = COST_GROUP_TRAFFIC;

  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    {
      CostGroup group = cost_dimension_get_info ((CostDimension)i)->group;

      g_assert_cmpint (group, >=, last);
      g_assert_cmpint (group, <=, last + 1);
      last = group;
    }
  g_assert_cmpint (last, ==, COST_GROUP_NEEDS);
  g_assert_cmpstr (cost_group_get_id (COST_GROUP_TEAM), ==, "team");
  g_assert_cmpstr (cost_group_get_label (COST_GROUP_TEAM), ==, "Team");
}

static void
test_ids_lead_to_their_row (void)
{
  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    {
      const char   *id = cost_dimension_get_info ((CostDimension)i)->id;
      CostDimension found = COST_N_DIMENSIONS;

      g_assert_true (cost_dimension_find (id, &found));
      g_assert_cmpuint (found, ==, i);
      found = COST_N_DIMENSIONS;
      g_assert_true (cost_dimension_from_id (id, &found, NULL));
      g_assert_cmpuint (found, ==, i);
    }
}

static void
test_unknown_id_names_the_nearest (void)
{
  g_autoptr (GError) error = NULL;
  CostDimension found = COST_BUDGET;

  g_assert_false (cost_dimension_find ("egres_gb", &found));
  g_assert_false (cost_dimension_from_id ("egres_gb", &found, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_UNKNOWN);
  g_assert_nonnull (strstr (error->message, "“egres_gb”"));
  g_assert_nonnull (strstr (error->message, "did you mean “egress_gb”?"));
  g_assert_cmpint (found, ==, COST_BUDGET);
}

static void
test_far_id_names_all_by_group (void)
{
  g_autoptr (GError) error = NULL;
  CostDimension found;

  g_assert_false (cost_dimension_from_id ("kubernetes", &found, &error));
  g_assert_true (
      g_str_has_prefix (error->message,
                        "There is no dimension “kubernetes”; there are: "
                        "traffic: requests, static_share, "));
  g_assert_nonnull (strstr (error->message, ", growth, budget; needs: "));
  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    g_assert_nonnull (strstr (error->message,
                              cost_dimension_get_info ((CostDimension)i)->id));
}

static void
test_check_refuses (void)
{
  const struct
  {
    CostDimension dimension;
    double        value;
    const char   *message;
  } rows[] = {
    { COST_REQUESTS, -1, "0 to 10000 million/month" },
    { COST_REQUESTS, 10000.1, "requests: 10000.1 is out of range" },
    { COST_REQUESTS, NAN, "finite" },
    { COST_REQUESTS, INFINITY, "finite" },
    { COST_REGIONS, 2.5, "regions: 2.5 is not a whole number" },
    { COST_REGIONS, 0, "1 to 13 regions" },
    { COST_DB_HA, 2, "0 to 1" },
    { COST_DB_HA, 0.5, "whole" },
    { COST_DB, 8, "0 to 7" },
    { COST_MEMORY_GB, 0.1, "0.125 to 512 GB" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (
          cost_dimension_check (rows[i].dimension, rows[i].value, &error));
      g_assert_error (error, COST_ERROR, COST_ERROR_RANGE);
      g_assert_nonnull (strstr (error->message, rows[i].message));
    }
}

static void
test_clamp_is_always_accepted (void)
{
  const double values[] = { -1e300, -1,    -0.0,     0.3,       1.5, 0.001,
                            0.007,  1e300, INFINITY, -INFINITY, NAN };

  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    for (gsize j = 0; j < G_N_ELEMENTS (values); j++)
      {
        CostDimension dimension = (CostDimension)i;
        double        clamped = cost_dimension_clamp (dimension, values[j]);

        g_assert_true (cost_dimension_check (dimension, clamped, NULL));
        g_assert_false (signbit (clamped) && clamped == 0);
      }
  g_assert_cmpfloat (cost_dimension_clamp (COST_REGIONS, 2.5), ==, 3);
}

static void
test_open_choices (void)
{
  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    {
      const CostDimensionInfo *info = cost_dimension_get_info (i);

      for (double value = info->min; value <= MIN (info->max, 20); value++)
        g_assert_cmpint (cost_dimension_is_open (i, value),
                         ==,
                         i == COST_DB && value == 7);
      /* Neither the last nor what there is not is one of the candidates. */
      g_assert_cmpuint (info->candidates >> (guint)MIN (info->max, 31), ==, 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/dimension/rows-are-whole", test_rows_are_whole);
  g_test_add_func ("/cost/dimension/ranges-make-sense", test_ranges_make_sense);
  g_test_add_func ("/cost/dimension/wide-ranges-are-logarithmic",
                   test_wide_ranges_are_logarithmic);
  g_test_add_func ("/cost/dimension/groups-follow-each-other",
                   test_groups_follow_each_other);
  g_test_add_func ("/cost/dimension/ids-lead-to-their-row",
                   test_ids_lead_to_their_row);
  g_test_add_func ("/cost/dimension/unknown-id-names-the-nearest",
                   test_unknown_id_names_the_nearest);
  g_test_add_func ("/cost/dimension/far-id-names-all-by-group",
                   test_far_id_names_all_by_group);
  g_test_add_func ("/cost/dimension/check-refuses", test_check_refuses);
  g_test_add_func ("/cost/dimension/clamp-is-always-accepted",
                   test_clamp_is_always_accepted);
  g_test_add_func ("/cost/dimension/open-choices", test_open_choices);
  return g_test_run ();
}
