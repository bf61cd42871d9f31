/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The tables that the program shows: a comparison, a bill, all bills in one,
 * and what presets, dimensions, platforms and files there are.
 */
#pragma once

#include "cost-catalogue.h"
#include "report-bill.h"
#include "report-comparison.h"
#include "report-table.h"

G_BEGIN_DECLS

ReportTable *report_listing_comparison (const ReportComparison *comparison);
ReportTable *report_listing_bill (const ReportBill *bill);
ReportTable *report_listing_lines (GPtrArray *estimates);
ReportTable *report_listing_presets (GPtrArray *presets);
ReportTable *report_listing_dimensions (void);
ReportTable *report_listing_workload (const CostScenario *scenario);
ReportTable *report_listing_platforms (const CostCatalogue *catalogue);
ReportTable *report_listing_catalogue (const CostCatalogue *catalogue);
ReportTable *report_listing_meters (const CostProvider *provider);

G_END_DECLS
