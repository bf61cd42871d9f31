/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Engines for tests of the analyses.
 */
#include "answer-fixtures.h"

#include <string.h>

#include "cost-compiler.h"
#include "cost-presets.h"

static CostProvider *
load (const EngineFile *file, guint nth)
{
  g_autofree char *text = engine_fixtures_write (file);
  g_autofree char *id = g_strdup_printf ("\"id\": \"test%u\"", nth);
  g_auto (GStrv) parts = g_strsplit (text, "\"id\": \"test\"", 2);
  g_autofree char *named = g_strjoinv (id, parts);
  g_autoptr (GError) error = NULL;
  g_autoptr (CostJson) json =
      cost_json_parse ("test.json", named, strlen (named), &error);
  CostProvider *provider = NULL;

  g_assert_no_error (error);
  provider = cost_provider_new_from_json (json, &error);
  g_assert_no_error (error);
  cost_compiler_check (provider, &error);
  g_assert_no_error (error);
  return provider;
}

static void
drop_provider (gpointer provider)
{
  cost_provider_unref (provider);
}

/**
 * answer_fixtures_open:
 * @answer: (out caller-allocates): an engine and its scenario
 * @files: platforms without mistakes
 * @n_files: how many
 *
 * Makes an engine of the platforms "test0", "test1" ..., in which all amounts
 * vary.
 */
void
answer_fixtures_open (AnswerCase       *answer,
                      const EngineFile *files,
                      guint             n_files)
{
  g_autoptr (GPtrArray) providers =
      g_ptr_array_new_with_free_func (drop_provider);
  g_autoptr (CostCatalogue) catalogue = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < n_files; i++)
    g_ptr_array_add (providers, load (&files[i], i));
  catalogue = cost_catalogue_new (providers);
  answer->scenario = engine_fixtures_scenario (NULL, NULL);
  answer->engine =
      cost_engine_new (catalogue, answer->scenario, COST_VARY_AMOUNTS, &error);
  g_assert_no_error (error);
}

/**
 * answer_fixtures_open_preset:
 * @answer: (out caller-allocates): an engine and its scenario
 * @preset: the id of a preset
 * @varying: what varies
 *
 * Makes an engine of the bundled catalogue as of a fixed day.
 */
void
answer_fixtures_open_preset (AnswerCase *answer,
                             const char *preset,
                             guint64     varying)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (&error);

  g_assert_no_error (error);
  answer->scenario = cost_presets_find (preset, &error);
  g_assert_no_error (error);
  cost_workload_complete_places (&answer->scenario->workload);
  cost_date_parse ("2026-10-10", &answer->scenario->at, &error);
  g_assert_no_error (error);
  answer->engine =
      cost_engine_new (catalogue, answer->scenario, varying, &error);
  g_assert_no_error (error);
}

/**
 * answer_fixtures_clear:
 * @answer: an engine and its scenario
 *
 * Frees both.
 */
void
answer_fixtures_clear (AnswerCase *answer)
{
  g_clear_pointer (&answer->engine, cost_engine_unref);
  g_clear_pointer (&answer->scenario, cost_scenario_free);
}

/**
 * answer_fixtures_sweep:
 * @answer: an engine and its scenario
 * @dimension: what changes
 * @from: the beginning
 * @to: the end
 * @n_points: how many points
 *
 * Returns: (transfer full): the totals, on the scale of the dimension
 */
CostSweep *
answer_fixtures_sweep (const AnswerCase *answer,
                       CostDimension     dimension,
                       double            from,
                       double            to,
                       guint             n_points)
{
  g_autoptr (GError) error = NULL;
  CostAxis   axis = { dimension,
                      from,
                      to,
                      n_points,
                      cost_dimension_get_info (dimension)->scale };
  CostSweep *sweep = cost_sweep_new (answer->engine,
                                     &answer->scenario->workload,
                                     &axis,
                                     &error);

  g_assert_no_error (error);
  return sweep;
}

/**
 * answer_fixtures_total:
 * @answer: an engine and its scenario
 * @platform: index of a platform
 * @dimension: what changes
 * @value: to what
 *
 * Returns: the total of one estimate, -1 where it is blocked or incomplete
 */
CostMoney
answer_fixtures_total (const AnswerCase *answer,
                       guint             platform,
                       CostDimension     dimension,
                       double            value)
{
  CostWorkload workload = answer->scenario->workload;
  g_autoptr (CostEstimate) estimate = NULL;

  workload.values[dimension] = value;
  estimate = cost_engine_estimate (answer->engine, platform, &workload);
  if (estimate->is_blocked || !estimate->is_complete)
    return -1;
  return estimate->total;
}
