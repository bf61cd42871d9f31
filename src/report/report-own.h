/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The user's own prices in words: what they are called, and what they say in
 * place of the list.
 */
#pragma once

#include "cost-estimate.h"

G_BEGIN_DECLS

const char *report_own_name (const CostProvider *provider);
const char *report_own_name_line (const CostLine *line, CostDate at);
GPtrArray  *report_own_describe (const CostProvider *provider, CostDate at);

G_END_DECLS
