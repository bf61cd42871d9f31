/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A scenario from whatever carries one: a scenario file, or a picture that
 * was made from it.
 */
#pragma once

#include "cost-scenario.h"

G_BEGIN_DECLS

/* No picture that is opened is larger, in bytes. */
#define REPORT_SCENARIO_MAX_PICTURE (128 * 1024 * 1024)

CostScenario *report_scenario_load (GFile *file, GError **error);

G_END_DECLS
