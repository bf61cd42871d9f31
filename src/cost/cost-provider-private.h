/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How the records of a provider come to be: each is created empty, put where
 * it belongs, and only then filled, so that freeing the provider frees a half
 * read file as well.  For the loader alone.
 */
#pragma once

#include "cost-provider.h"

G_BEGIN_DECLS

CostProvider   *cost_provider_new_empty (void);
CostProvider   *cost_provider_new_over (CostProvider *base);
CostPrice      *cost_price_new (void);
CostPriceEntry *cost_price_entry_new (void);
CostTable      *cost_table_new (void);
CostTemplate   *cost_template_new (void);
void            cost_template_free (CostTemplate *template);
CostMeter      *cost_meter_new (void);
CostCredit     *cost_credit_new (void);
CostOverrun    *cost_overrun_new (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostTemplate, cost_template_free)

G_END_DECLS
