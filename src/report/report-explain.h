/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The sentences that explain a line of a bill.
 */
#pragma once

#include "cost-currency.h"
#include "cost-estimate.h"

G_BEGIN_DECLS

GPtrArray *report_explain_line (const CostLine     *line,
                                const CostCurrency *currency);
char      *report_explain_price (const CostTierUse *tier, const char *unit);
char      *report_explain_prices (const CostLine *line);
guint      report_explain_count_tiers (const CostLine *line);
gboolean   report_explain_is_rounded (const CostLine *line);

G_END_DECLS
