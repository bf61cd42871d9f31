/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The presets that come with the program: scenario files, found in the
 * bundled resources or a data directory, listed in a stable order.
 */
#pragma once

#include "cost-scenario.h"

G_BEGIN_DECLS

GPtrArray    *cost_presets_load (GError **error); /* of CostScenario */
CostScenario *cost_presets_find (const char *id, GError **error);

G_END_DECLS
