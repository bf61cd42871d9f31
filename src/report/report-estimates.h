/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Estimates as the JSON that programs read: what `outlay estimate --format
 * json` prints.  What is there stays; members may be
 * added.
 */
#pragma once

#include "cost-estimate.h"
#include "cost-scenario.h"

G_BEGIN_DECLS

char *report_estimates_to_json (GPtrArray          *estimates,
                                const CostScenario *scenario,
                                const GPtrArray    *native);

G_END_DECLS
