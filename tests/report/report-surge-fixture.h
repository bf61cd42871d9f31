/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A surge of a preset at 2026-05-07.  Its records are sealed; tests change
 * them as nobody else has them.
 */
#pragma once

#include "report-fixture.h"
#include "report-surge.h"

static inline ReportSurge
surge_new (const char *preset,
           const char *platforms,
           const char *spike,
           double      budget)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (CostScenario) scenario = fixture_scenario (preset, platforms);
  g_autoptr (ReportQuestion) question = report_question_new ();
  g_autoptr (GError) error = NULL;
  const ReportContext context = { .catalogue = catalogue,
                                  .scenario = scenario };
  ReportSurge         surge = { NULL };

  scenario->workload.values[COST_BUDGET] = budget;
  report_question_set (question, REPORT_ASK_SPIKE, spike);
  g_assert_true (report_surge_init (&surge, &context, question, &error));
  g_assert_no_error (error);
  return surge;
}

static inline CostSpikePlatform *
surge_get (const ReportSurge *surge, guint platform)
{
  return &report_surge_get_bill (surge, surge->shown)->platforms[platform];
}
