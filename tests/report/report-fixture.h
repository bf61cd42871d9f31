/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Estimates to test reports with: real ones of the bundled catalogue, and
 * made ones whose states are wanted.
 */
#pragma once

#include <string.h>

#include "cost-engine.h"
#include "cost-overlay.h"
#include "cost-presets.h"
#include "report-comparison.h"

static inline CostCatalogue *
fixture_catalogue (void)
{
  CostCatalogue *catalogue = cost_catalogue_new_bundled (NULL);

  g_assert_nonnull (catalogue);
  return catalogue;
}

/* A preset at 2026-05-07; @platforms: ids with commas, NULL for all. */
static inline CostScenario *
fixture_scenario (const char *preset, const char *platforms)
{
  CostScenario *scenario = cost_presets_find (preset, NULL);
  g_auto (GStrv) ids = NULL;

  g_assert_nonnull (scenario);
  scenario->at = 20260507;
  ids = g_strsplit (platforms != NULL ? platforms : "", ",", -1);
  for (guint i = 0; ids[i] != NULL; i++)
    g_ptr_array_add (scenario->platforms, g_strdup (ids[i]));
  return scenario;
}

static inline GPtrArray *
fixture_estimate (const CostScenario *scenario)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (GError) error = NULL;
  GPtrArray *estimates = cost_estimate_all (catalogue, scenario, &error);

  g_assert_no_error (error);
  return estimates;
}

static inline ReportComparison *
fixture_compare (const char *preset, const char *platforms)
{
  g_autoptr (CostScenario) scenario = fixture_scenario (preset, platforms);
  g_autoptr (GPtrArray) estimates = fixture_estimate (scenario);

  return report_comparison_new (estimates, scenario, NULL);
}

typedef struct
{
  const char *platform;
  CostMoney   total;
  ReportState state;
} FixtureTotal;

/* Real estimates of "hobby" whose totals are changed; sealed records are
 * changed here only because nobody else has them yet. */
static inline ReportComparison *
fixture_totals (const FixtureTotal  *totals,
                guint                n_totals,
                double               budget,
                const ReportOptions *options)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("hobby", NULL);
  g_autoptr (GPtrArray) estimates = NULL;

  scenario->workload.values[COST_BUDGET] = budget;
  for (guint i = 0; i < n_totals; i++)
    g_ptr_array_add (scenario->platforms, g_strdup (totals[i].platform));
  if (n_totals == 0)
    estimates = g_ptr_array_new ();
  else
    estimates = fixture_estimate (scenario);
  g_assert_cmpuint (estimates->len, ==, n_totals);
  for (guint i = 0; i < n_totals; i++)
    {
      CostEstimate *estimate = g_ptr_array_index (estimates, i);

      g_assert_cmpstr (estimate->provider->id, ==, totals[i].platform);
      estimate->total = totals[i].total;
      estimate->is_blocked = totals[i].state == REPORT_STATE_BLOCKED;
      estimate->is_complete = totals[i].state == REPORT_STATE_NORMAL;
    }
  return report_comparison_new (estimates, scenario, options);
}

/* @base under own prices; @members: as in the file, with ` for ". */
static inline CostProvider *
fixture_own (CostProvider *base, const char *members)
{
  g_autoptr (GPtrArray) providers = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *text =
      g_strdup_printf ("{ `format`: 1, `kind`: `overlay`, `provider`: `%s`, "
                       "`name`: `Our contract`, `as_of`: `2026-09-15`, %s }",
                       base->id,
                       members);
  g_autoptr (CostJson) json = NULL;
  CostProvider *provider = NULL;

  g_strdelimit (text, "`", '"');
  json = cost_json_parse ("own.json", text, strlen (text), &error);
  g_assert_no_error (error);
  g_ptr_array_add (providers, base);
  provider = cost_overlay_apply (json, providers, &error);
  g_assert_no_error (error);
  return provider;
}
