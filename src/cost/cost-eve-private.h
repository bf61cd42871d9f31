/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A catalogue on the eve of a day of changes, with some of them made already.
 * Only prices and tables can be ahead of their day.
 */
#pragma once

#include "cost-catalogue.h"
#include "cost-history.h"

G_BEGIN_DECLS

typedef struct
{
  CostCatalogue *catalogue; /* owned */
  GPtrArray     *records;   /* owned: prices, tables and entries of ours */
  GPtrArray     *lists;     /* owned: their histories */
} CostEve;

gboolean cost_eve_can_make (const CostChange *change);
void     cost_eve_init (CostEve         *eve,
                        CostCatalogue   *catalogue,
                        const GPtrArray *changes,
                        guint            n_changes);
void     cost_eve_clear (CostEve *eve);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CostEve, cost_eve_clear)

G_END_DECLS
