/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The same workload backward in time: what each platform's bill was on every
 * day on which a recorded price, size, plan, region or credit changed, and
 * which change did what to it.  A sealed record.
 *
 * Changes of one day are taken one after another, prices first, then tables,
 * in the order of cost_history_list(); what comes and goes (plans, regions,
 * credits) is taken last, all at once.  So the deltas of a day and its others
 * add up to the cent to the difference of its totals from those of the point
 * before.
 */
#pragma once

#include "cost-engine.h"
#include "cost-history.h"

G_BEGIN_DECLS

#define COST_PAST_SINCE                                                        \
  ((CostDate)20240101) /* unless somebody says otherwise */

/* A day: the first one asked for, one on which something changed, or the day
 * of the scenario. */
typedef struct
{
  CostDate   date;
  CostMoney *totals; /* owned, one a platform */
  guint8    *flags;  /* owned, CostCellFlags */
  CostMoney *others; /* owned: what no recorded change of the day explains:
                        prices that are known for the first time, discounts
                        of the user's own that begin or end */
} CostPastPoint;

typedef struct
{
  const CostChange *change;   /* borrowed from the record */
  guint             point;    /* index of its day */
  gboolean          is_joint; /* with the one before it: its delta is there */
  gboolean          is_felt;  /* some platform's bill, or what is known of it,
                                 is another: readers may hide the rest */
  gboolean is_sound;          /* bills before and after are whole wherever it
                                 is felt: not blocked, all priced */
  CostMoney *deltas;          /* owned, one a platform, cents */
} CostPastChange;

typedef struct _CostPast
{
  gatomicrefcount ref_count;
  CostEngine     *engine;  /* owned: of the last day; its platforms */
  GPtrArray      *history; /* owned, of CostChange* */
  GPtrArray      *points;  /* owned, of CostPastPoint*, ascending */
  GPtrArray      *changes; /* owned, of CostPastChange*, ascending */
  guint           n_platforms;
} CostPast;

CostPast *cost_past_new (CostCatalogue      *catalogue,
                         const CostScenario *scenario,
                         CostDate            since,
                         GError            **error);
CostPast *cost_past_ref (CostPast *past);
void      cost_past_unref (CostPast *past);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostPast, cost_past_unref)

G_END_DECLS
