/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A line of an estimate as JSON.
 */
#pragma once

#include "cost-currency.h"
#include "cost-estimate.h"
#include "report-json.h"

G_BEGIN_DECLS

void report_estimate_line_add (ReportJson         *json,
                               const CostLine     *line,
                               const CostCurrency *currency,
                               CostDate            at);

G_END_DECLS
