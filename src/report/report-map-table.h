/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A map as a table.
 */
#pragma once

#include "cost-map.h"
#include "report-table.h"

G_BEGIN_DECLS

ReportTable *report_map_table (const CostMap *map);

G_END_DECLS
