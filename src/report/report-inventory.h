/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The tables of what there is: presets, dimensions, platforms, price files.
 */
#pragma once

#include "cost-catalogue.h"
#include "cost-scenario.h"
#include "report-table.h"

G_BEGIN_DECLS

ReportTable *report_inventory_presets (GPtrArray *presets);
ReportTable *report_inventory_dimensions (void);
ReportTable *report_inventory_workload (const CostScenario *scenario);
ReportTable *report_inventory_platforms (const CostCatalogue *catalogue);
ReportTable *report_inventory_catalogue (const CostCatalogue *catalogue);
ReportTable *report_inventory_meters (const CostProvider *provider,
                                      CostDate            at);

G_END_DECLS
