/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-radar.h"

#include "app-fixtures.h"
#include "outlay-dimension-row.h"
#include "report-dimension.h"

static void
wait_until_known (OutlaySession *session)
{
  OutlayRadar *radar = outlay_session_get_radar (session);

  while (!outlay_radar_knows (radar))
    g_main_context_iteration (NULL, TRUE);
}

/* Two estimates tell what the radar should have found. */
static CostMoney
price_one_more (OutlaySession *session, const char *id, CostDimension dimension)
{
  ReportContext context = { 0 };
  CostWorkload  workload;
  CostMoney     delta = 0;

  outlay_session_fill_context (session, &context);
  workload = context.scenario->workload;
  for (guint i = 0; i < cost_engine_get_n_platforms (context.engine); i++)
    {
      g_autoptr (CostEstimate) here = NULL;
      g_autoptr (CostEstimate) next = NULL;

      if (strcmp (cost_engine_get_platform (context.engine, i)->id, id) != 0)
        continue;
      here = cost_engine_estimate (context.engine, i, &workload);
      workload.values[dimension] += 1.0;
      next = cost_engine_estimate (context.engine, i, &workload);
      delta = next->total - here->total;
    }
  return delta;
}

static void
assert_next (OutlaySession *session, const char *id, CostDimension dimension)
{
  g_autoptr (CostCatalogue) catalogue = app_fixtures_load_catalogue ();
  const CostCliff  expected = { .dimension = dimension,
                                .has_next = TRUE,
                                .next_price =
                                    price_one_more (session, id, dimension) };
  g_autofree char *text =
      report_dimension_next (&expected,
                             cost_catalogue_find (catalogue, id, NULL),
                             outlay_session_get_scenario (session)->currency);
  g_autofree char *found =
      outlay_radar_get_next (outlay_session_get_radar (session), dimension);

  g_assert_cmpstr (found, ==, text);
}

static void
test_one_more (void)
{
  OutlaySession *session = app_fixtures_new_session ("small-api");

  wait_until_known (session);
  assert_next (session, "fly", COST_INSTANCES);
  assert_next (session, "fly", COST_EGRESS_GB);
  outlay_session_select (session, "render");
  assert_next (session, "render", COST_INSTANCES);
  assert_next (session, "render", COST_SEATS);
  g_assert_finalize_object (session);
}

/* Half a euro to the dollar, so that no amount is the same in both. */
static void
test_currency (void)
{
  OutlaySession *session = app_fixtures_new_session ("small-api");
  CostScenario  *scenario =
      cost_scenario_copy (outlay_session_get_scenario (session));
  g_autofree char *next = NULL;

  scenario->currency = cost_currency_new ("EUR", 0.5, 20261120, "Bank", NULL);
  outlay_session_change (session, scenario);
  wait_until_known (session);
  assert_next (session, "fly", COST_INSTANCES);
  next = outlay_radar_get_next (outlay_session_get_radar (session),
                                COST_INSTANCES);
  g_assert_nonnull (strstr (next, "EUR"));
  g_assert_null (strchr (next, '$'));
  g_assert_finalize_object (session);
}

static void
test_follows (void)
{
  OutlaySession *session = app_fixtures_new_session ("small-api");
  OutlayRadar   *radar = outlay_session_get_radar (session);

  wait_until_known (session);
  for (int i = 1; i <= 5; i++)
    {
      outlay_session_set_value (session, COST_MEMORY_GB, i + 8.0);
      g_assert_false (outlay_radar_knows (radar));
      g_assert_null (outlay_radar_get_next (radar, COST_INSTANCES));
    }
  wait_until_known (session);
  assert_next (session, "fly", COST_INSTANCES);
  g_assert_finalize_object (session);
}

static void
test_finalizes_at_work (void)
{
  OutlaySession *session = app_fixtures_new_session ("small-api");
  OutlayRadar   *radar = g_object_ref (outlay_session_get_radar (session));

  wait_until_known (session);
  g_assert_finalize_object (session);
  g_assert_false (outlay_radar_knows (radar));
  g_assert_finalize_object (radar);
}

static void
test_beside_the_slider (void)
{
  OutlaySession   *session = app_fixtures_new_session ("small-api");
  OutlayRadar     *radar = outlay_session_get_radar (session);
  g_autofree char *next = NULL;
  GtkWidget       *row =
      g_object_ref_sink (outlay_dimension_row_new (session, COST_INSTANCES));
  GtkWidget *label = NULL;
  int        before = 0;
  int        after = 0;

  gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, -1, &before, 0, 0, 0);
  wait_until_known (session);
  gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, -1, &after, 0, 0, 0);
  next = outlay_radar_get_next (radar, COST_INSTANCES);
  label = app_fixtures_find_text (row, next);
  g_assert_nonnull (label);
  g_assert_cmpfloat (gtk_widget_get_opacity (label), ==, 1.0);
  g_assert_cmpint (after, ==, before);
  outlay_session_set_value (session, COST_INSTANCES, 7.0);
  g_assert_cmpfloat (gtk_widget_get_opacity (label), ==, 0.0);
  g_assert_finalize_object (row);
  g_assert_finalize_object (session);
}

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  g_test_add_func ("/outlay/radar/one-more", test_one_more);
  g_test_add_func ("/outlay/radar/currency", test_currency);
  g_test_add_func ("/outlay/radar/follows", test_follows);
  g_test_add_func ("/outlay/radar/finalizes-at-work", test_finalizes_at_work);
  g_test_add_func ("/outlay/radar/beside-the-slider", test_beside_the_slider);
  return g_test_run ();
}
