/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app-fixtures.h"

#include <math.h>

#include "cost-engine.h"
#include "cost-presets.h"

static void
count (guint *n)
{
  (*n)++;
}

static guint *
watch (OutlaySession *session, const char *signal, guint *n)
{
  *n = 0;
  g_signal_connect_swapped (session, signal, G_CALLBACK (count), n);
  return n;
}

/* What the session shows is what the engine says, to the cent. */
static void
assert_priced (OutlaySession *session)
{
  ReportComparison *comparison = outlay_session_get_comparison (session);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) estimates =
      cost_estimate_all (outlay_session_get_catalogue (session),
                         outlay_session_get_scenario (session),
                         &error);

  g_assert_no_error (error);
  g_assert_cmpuint (report_comparison_get_n_rows (comparison),
                    ==,
                    estimates->len);
  for (guint i = 0; i < estimates->len; i++)
    {
      const CostEstimate *wanted = g_ptr_array_index (estimates, i);
      const ReportRow    *row =
          report_comparison_find (comparison, wanted->provider->id);

      g_assert_nonnull (row);
      g_assert_cmpint (row->estimate->total, ==, wanted->total);
      g_assert_cmpint (row->estimate->is_blocked, ==, wanted->is_blocked);
    }
}

static void
test_presets_are_priced (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) presets = cost_presets_load (&error);
  g_autoptr (OutlaySession) session = app_fixtures_new_session ("small-api");

  g_assert_no_error (error);
  for (guint i = 0; i < presets->len; i++)
    {
      outlay_session_open (session, cost_scenario_copy (presets->pdata[i]));
      g_assert_no_error (outlay_session_get_problem (session));
      assert_priced (session);
    }
}

static void
test_every_dimension_is_priced (void)
{
  OutlaySession *session = app_fixtures_new_session ("small-api");

  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    {
      CostDimension dimension = (CostDimension)i;
      double        value = cost_dimension_from_position (dimension, 0.6);

      outlay_session_set_value (session, dimension, value);
      g_assert_cmpfloat (outlay_session_get_value (session, dimension),
                         ==,
                         value);
      assert_priced (session);
      outlay_session_undo (session);
    }
  g_assert_finalize_object (session);
}

static void
test_one_answer_a_change (void)
{
  g_autoptr (OutlaySession) session = app_fixtures_new_session ("small-api");
  guint n = 0;

  watch (session, "changed", &n);
  outlay_session_set_value (session, COST_REQUESTS, 250.0);
  g_assert_cmpuint (n, ==, 1);
  outlay_session_set_value (session, COST_REQUESTS, 250.0);
  g_assert_cmpuint (n, ==, 1);
}

static void
test_bad_values (void)
{
  g_autoptr (OutlaySession) session = app_fixtures_new_session ("small-api");
  double before = outlay_session_get_value (session, COST_REQUESTS);

  outlay_session_set_value (session, COST_REQUESTS, (double)NAN);
  outlay_session_set_value (session, COST_REQUESTS, (double)INFINITY);
  g_assert_cmpfloat (outlay_session_get_value (session, COST_REQUESTS),
                     ==,
                     before);
  g_assert_false (outlay_session_can_undo (session));
  outlay_session_set_value (session, COST_REQUESTS, 1e300);
  g_assert_cmpfloat (outlay_session_get_value (session, COST_REQUESTS),
                     ==,
                     cost_dimension_get_info (COST_REQUESTS)->max);
}

static void
test_stroke_is_one_step (void)
{
  g_autoptr (OutlaySession) session = app_fixtures_new_session ("small-api");

  for (int i = 10; i < 60; i++)
    outlay_session_set_value (session, COST_REQUESTS, i);
  outlay_session_end_stroke (session);
  outlay_session_set_value (session, COST_REQUESTS, 70.0);
  outlay_session_undo (session);
  g_assert_cmpfloat (outlay_session_get_value (session, COST_REQUESTS),
                     ==,
                     59.0);
  outlay_session_undo (session);
  g_assert_cmpfloat (outlay_session_get_value (session, COST_REQUESTS),
                     ==,
                     5.0);
  g_assert_false (outlay_session_can_undo (session));
}

static void
test_undo_is_exact (void)
{
  g_autoptr (OutlaySession) session = app_fixtures_new_session ("phoenix-3");
  g_autoptr (CostScenario) before =
      cost_scenario_copy (outlay_session_get_scenario (session));
  g_autoptr (CostScenario) after = NULL;

  outlay_session_set_value (session, COST_EGRESS_GB, 4321.0);
  outlay_session_set_value (session, COST_REGIONS, 7.0);
  outlay_session_set_value (session, COST_DB, 4.0);
  outlay_session_use_place (session, COST_SYDNEY, TRUE);
  g_assert_true (outlay_session_rename (session, "Other", NULL));
  after = cost_scenario_copy (outlay_session_get_scenario (session));
  while (outlay_session_can_undo (session))
    outlay_session_undo (session);
  g_assert_true (
      cost_scenario_equal (outlay_session_get_scenario (session), before));
  assert_priced (session);
  while (outlay_session_can_redo (session))
    outlay_session_redo (session);
  g_assert_true (
      cost_scenario_equal (outlay_session_get_scenario (session), after));
  assert_priced (session);
}

static void
test_reset_value (void)
{
  g_autoptr (OutlaySession) session = app_fixtures_new_session ("small-api");

  outlay_session_set_value (session, COST_REQUESTS, 77.0);
  g_assert_cmpfloat (outlay_session_get_opened_value (session, COST_REQUESTS),
                     ==,
                     5.0);
}

static void
test_places (void)
{
  g_autoptr (OutlaySession) session = app_fixtures_new_session ("small-api");
  CostPlace first = outlay_session_get_scenario (session)->workload.places[0];

  g_assert_true (outlay_session_uses_place (session, first));
  outlay_session_use_place (session, COST_TOKYO, TRUE);
  g_assert_cmpfloat (outlay_session_get_value (session, COST_REGIONS), ==, 2);
  g_assert_true (outlay_session_uses_place (session, COST_TOKYO));
  outlay_session_use_place (session, first, FALSE);
  g_assert_false (outlay_session_uses_place (session, first));
  outlay_session_use_place (session, COST_TOKYO, FALSE);
  g_assert_true (outlay_session_uses_place (session, COST_TOKYO));
  assert_priced (session);
}

static void
test_problem_keeps_comparison (void)
{
  g_autoptr (OutlaySession) session = app_fixtures_new_session ("small-api");
  CostScenario *broken =
      cost_scenario_copy (outlay_session_get_scenario (session));

  g_ptr_array_add (broken->platforms, g_strdup ("nobody"));
  outlay_session_open (session, broken);
  g_assert_nonnull (outlay_session_get_problem (session));
  g_assert_nonnull (outlay_session_get_comparison (session));
  outlay_session_undo (session);
  g_assert_null (outlay_session_get_problem (session));
  assert_priced (session);
}

static void
test_selection (void)
{
  g_autoptr (OutlaySession) session = app_fixtures_new_session ("small-api");
  guint n = 0;

  watch (session, "selected", &n);
  g_assert_cmpuint (outlay_session_get_selected (session)->rank, ==, 1);
  outlay_session_select (session, "render");
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpstr (
      outlay_session_get_selected (session)->estimate->provider->id,
      ==,
      "render");
  outlay_session_select (session, "nobody");
  g_assert_cmpuint (outlay_session_get_selected (session)->rank, ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/outlay/session/presets-are-priced",
                   test_presets_are_priced);
  g_test_add_func ("/outlay/session/every-dimension-is-priced",
                   test_every_dimension_is_priced);
  g_test_add_func ("/outlay/session/one-answer-a-change",
                   test_one_answer_a_change);
  g_test_add_func ("/outlay/session/bad-values", test_bad_values);
  g_test_add_func ("/outlay/session/stroke-is-one-step",
                   test_stroke_is_one_step);
  g_test_add_func ("/outlay/session/undo-is-exact", test_undo_is_exact);
  g_test_add_func ("/outlay/session/reset-value", test_reset_value);
  g_test_add_func ("/outlay/session/places", test_places);
  g_test_add_func ("/outlay/session/problem-keeps-comparison",
                   test_problem_keeps_comparison);
  g_test_add_func ("/outlay/session/selection", test_selection);
  return g_test_run ();
}
