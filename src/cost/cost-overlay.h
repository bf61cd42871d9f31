/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Own prices: a file of the user's that says what a provider costs him, in
 * place of single prices of its catalogue file and as a discount in percent
 * on categories of the bill.
 *
 * What comes out is a provider as any other, with most records shared with
 * the one below; cells of the user's have the confidence 'U' and the file as
 * their source.  Tables, plans and meters are not touched: who has others
 * writes a provider of his own.
 */
#pragma once

#include "cost-provider.h"

G_BEGIN_DECLS

gboolean      cost_overlay_is_one (const CostJson *json);
gboolean      cost_overlay_check_kind (const CostJson *json, GError **error);
CostProvider *cost_overlay_apply (const CostJson  *json,
                                  const GPtrArray *providers,
                                  GError         **error);

G_END_DECLS
