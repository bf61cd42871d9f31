/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is to be known of the price of a line before one relies on it: that it
 * is the user's own, too old, announced, or of another day.
 */
#pragma once

#include "cost-estimate.h"
#include "cost-freshness.h"

G_BEGIN_DECLS

gboolean    report_mark_is_own (const CostLine *line);
const char *report_mark_freshness (CostFreshness freshness);
char *report_mark_line (const CostLine *line, CostDate at, CostDate today);
char *report_mark_age (const CostLine *line, CostDate at);

G_END_DECLS
