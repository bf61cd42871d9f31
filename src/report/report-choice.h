/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What was chosen for a bill, and what it beat.
 */
#pragma once

#include "cost-currency.h"
#include "cost-estimate.h"

G_BEGIN_DECLS

GPtrArray *report_choice_explain (const CostEstimate *estimate,
                                  const CostCurrency *currency);
CostMoney  report_choice_total (const CostEstimate    *estimate,
                                const CostAlternative *plan,
                                gboolean              *is_complete);
guint      report_choice_count_rows (const CostEstimate *estimate,
                                     const CostChosen   *chosen);

G_END_DECLS
