/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A context to call the parts of an analysis with, on 2026-11-23.
 */
#pragma once

#include "report-analysis-fixture.h"

typedef struct
{
  Asked         asked;
  CostEngine   *engine; /* owned */
  ReportContext context;
} Begun;

static inline void
begun_prepare (Begun *begun, const char *preset, const char *platforms)
{
  asked_init (&begun->asked, preset, platforms);
  begun->asked.scenario->at = 20261123;
}

/* After the scenario has been changed. */
static inline const ReportContext *
begun_start (Begun *begun)
{
  begun->engine = cost_engine_new (begun->asked.catalogue,
                                   begun->asked.scenario,
                                   COST_VARY_AMOUNTS,
                                   NULL);
  g_assert_nonnull (begun->engine);
  begun->context = (ReportContext){ .catalogue = begun->asked.catalogue,
                                    .engine = begun->engine,
                                    .scenario = begun->asked.scenario,
                                    .today = 20261123 };
  return &begun->context;
}

static inline void
begun_clear (Begun *begun)
{
  g_clear_pointer (&begun->engine, cost_engine_unref);
  asked_clear (&begun->asked);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Begun, begun_clear)

/* What a platform costs on a day, computed alone. */
static inline CostEstimate *
begun_estimate (const Begun *begun, CostDate date, const char *platform)
{
  g_autoptr (CostScenario) then = cost_scenario_copy (begun->asked.scenario);
  g_autoptr (GPtrArray) estimates = NULL;

  then->at = date;
  estimates = cost_estimate_all (begun->asked.catalogue, then, NULL);
  for (guint i = 0; i < estimates->len; i++)
    {
      CostEstimate *found = g_ptr_array_index (estimates, i);

      if (g_str_equal (found->provider->id, platform))
        return cost_estimate_ref (found);
    }
  g_assert_not_reached ();
}

static inline CostDate
begun_date (const char *text)
{
  CostDate date = COST_DATE_NONE;

  g_assert_true (cost_date_parse (text, &date, NULL));
  return date;
}
