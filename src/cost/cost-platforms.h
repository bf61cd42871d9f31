/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which platforms of a catalogue a scenario is priced for, and another choice
 * of them.  A scenario that names none has the default ones, whatever these
 * are in the catalogue of the day; at least one always stays.
 */
#pragma once

#include "cost-catalogue.h"
#include "cost-scenario.h"

G_BEGIN_DECLS

gboolean cost_platforms_has (const CostScenario *scenario,
                             const CostProvider *provider);
guint    cost_platforms_count (const CostCatalogue *catalogue,
                               const CostScenario  *scenario);
gboolean cost_platforms_use (CostScenario        *scenario,
                             const CostCatalogue *catalogue,
                             const char          *id,
                             gboolean             is_used);
gboolean cost_platforms_use_all (CostScenario        *scenario,
                                 const CostCatalogue *catalogue);
gboolean cost_platforms_use_default (CostScenario *scenario);

G_END_DECLS
