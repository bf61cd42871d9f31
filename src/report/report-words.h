/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The words for single facts of an estimate: its plan, its total, what stands
 * in the way, how sure a price is.  Texts from catalogue files come back as
 * they stand; whoever shows them takes them as plain text.
 */
#pragma once

#include "cost-currency.h"
#include "cost-estimate.h"

G_BEGIN_DECLS

const char *report_words_category (CostCategory category);
const char *report_words_confidence (char confidence);
const char *report_words_limit (CostLimitKind kind);
char       *report_words_plan (const CostEstimate *estimate);
gboolean    report_words_is_unknown (const CostEstimate *estimate);
char       *report_words_nobody (guint n, guint n_unknown, CostDate at);
char       *report_words_total (const CostEstimate *estimate,
                                const CostCurrency *currency);
char       *report_words_currency (const CostCurrency *currency);
char       *report_words_month (double hours);
char       *report_words_source (const CostSource *source);
char       *report_words_remark (const CostRemark *remark);
char       *report_words_alternative (const CostAlternative *alternative,
                                      const CostCurrency    *currency);
const char *report_words_remark_id (const CostRemark *remark);
const char *report_words_not_priced (void);

G_END_DECLS
