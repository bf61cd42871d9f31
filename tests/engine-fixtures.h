/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What tests of the engine share: small providers that are written down where
 * they are needed, and estimates of them.
 *
 * The provider is called "test". It has the regions "east" (Virginia), "west"
 * (Oregon, and by the nearest Toronto), and "new" (London, from 2026-06-01);
 * Tokyo is not served, Sydney is served by "old" (until 2025-12-31). Nothing
 * is billed beside the meters that a test writes.
 */
#pragma once

#include "cost-engine.h"

G_BEGIN_DECLS

/* Members of the file as the inside of their braces, a backtick for each
 * quotation mark; what is NULL is left out. */
typedef struct
{
  const char *kind; /* NULL: platform */
  const char *when; /* partners: a formula */
  const char *prices;
  const char *tables;
  const char *formulas;
  const char *choices;
  const char *plans;
  const char *meters; /* NULL: one that bills nothing */
  const char *credits;
  const char *limits;
} EngineFile;

char          *engine_fixtures_write (const EngineFile *file);
CostProvider  *engine_fixtures_load (const EngineFile *file, GError **error);
CostCatalogue *engine_fixtures_open (const EngineFile *file);
CostScenario  *engine_fixtures_scenario (const char *first,
                                         ...) G_GNUC_NULL_TERMINATED;
CostEstimate  *engine_fixtures_run (const EngineFile   *file,
                                    const CostScenario *scenario);
CostEstimate  *engine_fixtures_estimate (const EngineFile *file,
                                         const char       *first,
                                         ...) G_GNUC_NULL_TERMINATED;
double         engine_fixtures_value (const EngineFile *file,
                                      const char       *formula,
                                      const char       *assignment);
void engine_fixtures_refuse (const EngineFile *file, const char *message);

const CostLine *engine_fixtures_line (const CostEstimate *estimate,
                                      const char         *meter,
                                      guint               nth);

void engine_fixtures_randomize (GRand *random, CostWorkload *workload);
void engine_fixtures_check (const CostEstimate *estimate);

G_END_DECLS
