/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Asks an analysis about a preset at 2026-05-07.
 */
#pragma once

#include <stdarg.h>

#include "report-analysis.h"
#include "report-fixture.h"

typedef struct
{
  CostCatalogue  *catalogue; /* owned */
  CostScenario   *scenario;  /* owned: may be changed before asking */
  ReportQuestion *question;  /* owned: likewise */
} Asked;

static inline void
asked_init (Asked *asked, const char *preset, const char *platforms)
{
  asked->catalogue = fixture_catalogue ();
  asked->scenario = fixture_scenario (preset, platforms);
  asked->question = report_question_new ();
}

static inline void
asked_clear (Asked *asked)
{
  cost_catalogue_unref (asked->catalogue);
  cost_scenario_free (asked->scenario);
  report_question_free (asked->question);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Asked, asked_clear)

static inline ReportAnswer *
asked_try (Asked *asked, const char *id, GError **error)
{
  g_autoptr (CostEngine) engine = cost_engine_new (asked->catalogue,
                                                   asked->scenario,
                                                   COST_VARY_AMOUNTS,
                                                   error);
  const ReportContext context = {
    .catalogue = asked->catalogue,
    .engine = engine,
    .scenario = asked->scenario,
    .today = 20261123,
  };

  g_assert_nonnull (engine);
  return report_analysis_answer (report_analysis_find (id),
                                 &context,
                                 asked->question,
                                 error);
}

static inline ReportAnswer *
asked_answer (Asked *asked, const char *id)
{
  g_autoptr (GError) error = NULL;
  ReportAnswer *answer = asked_try (asked, id, &error);

  g_assert_no_error (error);
  return answer;
}

static inline void
asked_refused (Asked *asked, const char *id, const char *message)
{
  g_autoptr (GError) error = NULL;
  ReportAnswer *answer = asked_try (asked, id, &error);

  g_assert_null (answer);
  g_assert_cmpstr (error->message, ==, message);
}
