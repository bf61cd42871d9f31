/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The two bills between which a bridge goes: of two platforms, two days or
 * two workloads.
 */
#pragma once

#include "cost-bridge.h"
#include "report-analysis.h"

G_BEGIN_DECLS

/**
 * ReportSide:
 * @platform: index in the engine of the context
 * @scenario: what it is the bill of; owned
 * @estimate: the bill; owned
 * @name: what tells it from the other: "Fly.io on 2026-05-07"; owned
 */
typedef struct
{
  int           platform;
  CostScenario *scenario;
  CostEstimate *estimate;
  char         *name;
} ReportSide;

/**
 * ReportSides:
 * @from: the first bill
 * @to: the second
 * @is_same: whether both are the same bill
 * @is_alone: whether there is no other platform
 * @bridge: the steps between them
 * @currency: (nullable): the currency to show amounts in; borrowed
 */
typedef struct
{
  ReportSide          from;
  ReportSide          to;
  gboolean            is_same;
  gboolean            is_alone;
  CostBridge          bridge;
  const CostCurrency *currency;
} ReportSides;

gboolean report_sides_init (ReportSides          *sides,
                            const ReportContext  *context,
                            const ReportQuestion *question,
                            GError              **error);
void     report_sides_clear (ReportSides *sides);
char    *report_sides_finding (const ReportSides *sides);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ReportSides, report_sides_clear)

G_END_DECLS
