/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A question to an analysis: texts by parameter, as somebody typed or chose
 * them.  What is not said has the analysis' default.  An object with value
 * semantics; who reads it names parameter and mend in the error.
 */
#pragma once

#include "cost-axis.h"
#include "cost-date.h"
#include "cost-engine.h"
#include "report-parameter.h"

G_BEGIN_DECLS

typedef struct _ReportQuestion ReportQuestion;

/**
 * ReportNumber:
 * @least: the smallest that will do
 * @most: the largest that will do
 * @is_count: whether it has to be whole
 *
 * Which numbers a parameter takes.
 */
typedef struct
{
  double   least;
  double   most;
  gboolean is_count;
} ReportNumber;

ReportQuestion *report_question_new (void);
ReportQuestion *report_question_copy (const ReportQuestion *question);
void            report_question_free (ReportQuestion *question);
gboolean        report_question_equal (const ReportQuestion *a,
                                       const ReportQuestion *b);

void
report_question_set (ReportQuestion *question, ReportAsk ask, const char *text);
void
report_question_add (ReportQuestion *question, ReportAsk ask, const char *text);
const char *report_question_get (const ReportQuestion *question, ReportAsk ask);
const GPtrArray *report_question_get_all (const ReportQuestion *question,
                                          ReportAsk             ask);

gboolean report_question_read_number (const ReportQuestion *question,
                                      ReportAsk             ask,
                                      const ReportNumber   *range,
                                      double               *number,
                                      GError              **error);
gboolean report_question_read_dimension (const ReportQuestion *question,
                                         ReportAsk             ask,
                                         CostDimension        *dimension,
                                         GError              **error);
gboolean report_question_read_platform (const ReportQuestion *question,
                                        ReportAsk             ask,
                                        const CostEngine     *engine,
                                        int                  *platform,
                                        GError              **error);
gboolean report_question_read_word (const ReportQuestion *question,
                                    ReportAsk             ask,
                                    const char *const    *words,
                                    guint                *word,
                                    GError              **error);
gboolean report_question_read_date (const ReportQuestion *question,
                                    ReportAsk             ask,
                                    CostDate             *date,
                                    GError              **error);
gboolean report_question_refuse (GError    **error,
                                 ReportAsk   ask,
                                 const char *text,
                                 const char *form);
int      report_question_find_platform (const CostEngine *engine,
                                        const char       *id,
                                        GError          **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ReportQuestion, report_question_free)

G_END_DECLS
