/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The platforms against each other, ranked and ready to show.  Those that
 * carry the workload come first, by their total; then those of which a part
 * could not be priced; then those that cannot carry it.  Equals keep the
 * order of the catalogue.  An immutable record, shared freely.
 */
#pragma once

#include "cost-estimate.h"
#include "cost-scenario.h"

G_BEGIN_DECLS

/**
 * ReportState:
 * @REPORT_STATE_NORMAL: the total is the whole bill
 * @REPORT_STATE_AT_LEAST: a line could not be priced
 * @REPORT_STATE_BLOCKED: the platform cannot carry the workload
 */
typedef enum
{
  REPORT_STATE_NORMAL,
  REPORT_STATE_AT_LEAST,
  REPORT_STATE_BLOCKED,
} ReportState;

/**
 * ReportRemark:
 * @kind: blocker, warning or note
 * @id: the limit's id, or "place", "nearest", "choice" of the built-in ones
 * @text: a whole sentence
 * @source: (nullable): where it stands; borrowed from the estimate
 *
 * Something to know about a platform.
 */
typedef struct
{
  CostLimitKind     kind;
  const char       *id;
  char             *text;
  const CostSource *source;
} ReportRemark;

/**
 * ReportRow:
 * @estimate: the bill; borrowed from the comparison
 * @state: whether there is a total
 * @rank: from 1; equals share one; 0 if blocked
 * @has_delta: whether there is a reference to be compared with
 * @delta: the total less that of the reference
 * @is_cheapest: whether its total is the lowest that could be priced in full
 * @is_reference: whether others are compared with it
 * @is_within_budget: FALSE if a budget is given and this is not proved to be
 *   below it
 * @name: the platform
 * @total: "$2.19", "at least $2.19", or "Not possible"
 * @delta_text: (nullable): "+$5.00"
 * @plan: "Hobby", or "Pro (pinned)"; empty if no plan will do
 * @reason: (nullable): why it is blocked, a sentence
 * @description: one sentence for assistive technology
 * @remarks: (element-type ReportRemark): blockers first
 * @native: (nullable): the bill of the platform's own month, where the one
 *   that is shown is of another
 * @native_total: (nullable): its total: "$31.60 (720 hours)"
 *
 * One platform.
 */
typedef struct
{
  CostEstimate *estimate;
  ReportState   state;
  guint         rank;
  gboolean      has_delta;
  CostMoney     delta;
  gboolean      is_cheapest;
  gboolean      is_reference;
  gboolean      is_within_budget;
  const char   *name;
  char         *total;
  char         *delta_text;
  char         *plan;
  char         *reason;
  char         *description;
  GPtrArray    *remarks;
  CostEstimate *native;
  char         *native_total;
} ReportRow;

/**
 * ReportOptions:
 * @reference: (nullable): id of the platform that others are compared with;
 *   the cheapest without it
 * @native: (nullable) (element-type CostEstimate): the same of each
 *   platform's own month, in the same order, where the month is another
 * @today: prices of a later day are called announced; %COST_DATE_NONE leaves
 *   that open
 *
 * How to compare.
 */
typedef struct
{
  const char      *reference;
  const GPtrArray *native;
  CostDate         today;
} ReportOptions;

typedef struct _ReportComparison ReportComparison;

ReportComparison *report_comparison_new (GPtrArray           *estimates,
                                         const CostScenario  *scenario,
                                         const ReportOptions *options);
ReportComparison *report_comparison_ref (ReportComparison *comparison);
void              report_comparison_unref (ReportComparison *comparison);
guint report_comparison_get_n_rows (const ReportComparison *comparison);
const ReportRow *report_comparison_get_row (const ReportComparison *comparison,
                                            guint                   index);
const ReportRow *report_comparison_find (const ReportComparison *comparison,
                                         const char             *platform);
guint            report_comparison_count (const ReportComparison *comparison,
                                          ReportState             state);
guint report_comparison_count_unknown (const ReportComparison *comparison);
const CostScenario *
report_comparison_get_scenario (const ReportComparison *comparison);
const CostCurrency          *
report_comparison_get_currency (const ReportComparison *comparison);
CostDate report_comparison_get_today (const ReportComparison *comparison);
CostDate report_comparison_get_at (const ReportComparison *comparison);
CostDate report_comparison_get_as_of (const ReportComparison *comparison);
gboolean report_comparison_has_native (const ReportComparison *comparison);
gboolean report_comparison_fits_budget (const ReportComparison *comparison);

char *report_row_reason (const CostEstimate *estimate);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ReportComparison, report_comparison_unref)

G_END_DECLS
