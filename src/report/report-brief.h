/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What makes the amount of a line, beside quantity and price, in few words.
 */
#pragma once

#include "cost-currency.h"
#include "cost-estimate.h"

G_BEGIN_DECLS

char *report_brief_line (const CostLine *line, const CostCurrency *currency);
char *report_brief_tiers (const CostLine *line);
char *report_brief_credits (const CostLine *line);

G_END_DECLS
