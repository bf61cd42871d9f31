/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the files of the scenario share: the limits that its format has, and
 * the names that it takes.
 */
#pragma once

#include "cost-json.h"
#include "cost-scenario.h"

G_BEGIN_DECLS

/* Texts are counted in characters. */
#define COST_SCENARIO_MAX_NAME 200
#define COST_SCENARIO_MAX_TEXT 4096
#define COST_SCENARIO_MAX_ID 64
#define COST_SCENARIO_MAX_PLATFORMS 200
#define COST_SCENARIO_MAX_QUANTITY 1e15
#define COST_SCENARIO_MAX_MONTH_HOURS 8784

CostScenario *cost_scenario_read (const CostJson *json, GError **error);
gboolean      cost_workload_read (const CostJsonAt *at,
                                  CostWorkload     *workload,
                                  GError          **error);
gboolean      cost_scenario_read_currency (const CostJsonAt *root,
                                           CostCurrency    **currency,
                                           GError          **error);
gboolean      cost_scenario_read_ranges (const CostJsonAt *root,
                                         CostScenario     *scenario,
                                         GError          **error);
gboolean
cost_scenario_fail_with (const CostJsonAt *at, GError *problem, GError **error);
gboolean cost_scenario_check_id (const char *id, GError **error);
gboolean cost_scenario_put_usage (CostScenario *scenario,
                                  const char   *key,
                                  double        quantity,
                                  GError      **error);
void     cost_usage_free (CostUsage *usage);
gboolean cost_usage_is_same (const CostUsage *a, const CostUsage *b);

G_END_DECLS
