/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Platforms as the JSON that programs read, with where their prices stand;
 * and how many of them are chosen.
 */
#pragma once

#include "cost-catalogue.h"
#include "cost-scenario.h"

G_BEGIN_DECLS

char *report_platforms_to_json (const CostCatalogue *catalogue);
char *report_platforms_count (const CostCatalogue *catalogue,
                              const CostScenario  *scenario);

G_END_DECLS
