/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Another scenario beside the one that is open: a preset's id or a file.
 */
#pragma once

#include "cost-scenario.h"
#include "report-parameter.h"

G_BEGIN_DECLS

CostScenario *report_beside_load (const CostScenario *base,
                                  ReportAsk           ask,
                                  const char         *text,
                                  GError            **error);

G_END_DECLS
