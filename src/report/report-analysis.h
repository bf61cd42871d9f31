/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The analyses, in one table: what each is called, what it can be asked, and
 * the function that answers.  The commands, the kinds of charts and the pages
 * of the window are this table.
 *
 * An answer is a pure function of what it is given.  It may be made in any
 * thread, and looks now and then whether somebody still wants it.
 */
#pragma once

#include "cost-engine.h"
#include "report-answer.h"
#include "report-chart.h"

G_BEGIN_DECLS

/**
 * ReportContext:
 * @catalogue: the prices
 * @engine: bound to @scenario, with %COST_VARY_AMOUNTS
 * @scenario: what the answer is about
 * @style: what the reader's desktop decides
 * @today: the day on which it is asked
 * @cancellable: (nullable): set when nobody wants the answer any more
 *
 * What every analysis starts from. All borrowed for the call.
 */
typedef struct
{
  CostCatalogue      *catalogue;
  CostEngine         *engine;
  const CostScenario *scenario;
  ReportChartStyle    style;
  CostDate            today;
  GCancellable       *cancellable;
} ReportContext;

/**
 * ReportAnalyse:
 * Answers @question. An error names what was asked wrongly and the mend.
 *
 * Returns: (transfer full) (nullable): the answer
 */
typedef ReportAnswer *(*ReportAnalyse) (const ReportContext  *context,
                                        const ReportQuestion *question,
                                        GError              **error);

#define REPORT_MAX_ASKS 8

/**
 * ReportAnalysis:
 * @id: (not nullable): "sweep": the command, the kind of chart, the page
 * @title: message id: what the page is called
 * @summary: message id: one line of what it tells
 * @asks: what it can be asked
 * @n_asks: how many
 * @all: bits of those that mean all of them where nothing is said
 * @answer: answers
 */
typedef struct
{
  const char   *id;
  const char   *title;
  const char   *summary;
  ReportAsk     asks[REPORT_MAX_ASKS];
  guint         n_asks;
  guint64       all;
  ReportAnalyse answer;
} ReportAnalysis;

guint                 report_analysis_get_n (void);
const ReportAnalysis *report_analysis_get (guint index);
const ReportAnalysis *report_analysis_find (const char *id);
const ReportAnalysis *report_analysis_step (const ReportAnalysis *analysis,
                                            int                   step);
const char           *report_analysis_title (const ReportAnalysis *analysis);
const char           *report_analysis_summary (const ReportAnalysis *analysis);
gboolean report_analysis_takes (const ReportAnalysis *analysis, ReportAsk ask);
CostEngine   *report_analysis_get_engine (const ReportContext *context,
                                          guint64              varying,
                                          GError             **error);
ReportAnswer *report_analysis_answer (const ReportAnalysis *analysis,
                                      const ReportContext  *context,
                                      const ReportQuestion *question,
                                      GError              **error);

G_END_DECLS
