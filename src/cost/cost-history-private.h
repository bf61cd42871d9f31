/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the parts of the history share: each adds its changes to a list.
 */
#pragma once

#include "cost-history.h"

G_BEGIN_DECLS

CostChange *cost_change_new (CostProvider  *provider,
                             CostChangeKind kind,
                             CostChangeVerb verb,
                             CostDate       date);
void        cost_change_add_cell (CostChange      *change,
                                  const char      *key,
                                  const char      *column,
                                  const CostValue *before,
                                  const CostValue *after);
gboolean    cost_change_is_equal (const CostValue *a, const CostValue *b);
void cost_history_add_prices (GPtrArray *changes, CostProvider *provider);
void cost_history_add_tables (GPtrArray *changes, CostProvider *provider);
void cost_history_add_plans (GPtrArray *changes, CostProvider *provider);
void cost_history_add_regions (GPtrArray *changes, CostProvider *provider);
void cost_history_add_credits (GPtrArray *changes, CostProvider *provider);

G_END_DECLS
