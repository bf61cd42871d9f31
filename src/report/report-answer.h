/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What an analysis found: the chart with its finding, sentences that say more,
 * and the same figures as tables.  With what was asked, so that a picture of
 * it can be opened again.  Built by the analysis, then sealed and shared, also
 * between threads.
 */
#pragma once

#include "cost-scenario.h"
#include "plot-figure.h"
#include "report-question.h"
#include "report-table.h"

G_BEGIN_DECLS

typedef struct _ReportAnswer ReportAnswer;

ReportAnswer *report_answer_new (const char           *id,
                                 const CostScenario   *scenario,
                                 const ReportQuestion *question,
                                 PlotFigure           *figure);
ReportAnswer *report_answer_ref (ReportAnswer *answer);
void          report_answer_unref (ReportAnswer *answer);
void          report_answer_add_sentence (ReportAnswer *answer, char *sentence);
void report_answer_add_table (ReportAnswer *answer, ReportTable *table);

const char           *report_answer_get_id (const ReportAnswer *answer);
const CostScenario   *report_answer_get_scenario (const ReportAnswer *answer);
const ReportQuestion *report_answer_get_question (const ReportAnswer *answer);
PlotFigure           *report_answer_get_figure (const ReportAnswer *answer);
guint       report_answer_get_n_sentences (const ReportAnswer *answer);
const char *report_answer_get_sentence (const ReportAnswer *answer, guint i);
guint       report_answer_get_n_tables (const ReportAnswer *answer);
const ReportTable *report_answer_get_table (const ReportAnswer *answer,
                                            guint               i);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ReportAnswer, report_answer_unref)

G_END_DECLS
