/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the engine holds for one platform: the program, the map of its bill
 * and of its partners' bills, and the order in which totals are computed.
 *
 * Where the workload leaves its database open, a platform has several such
 * codes, its variants: one bound to each database that it may mean.
 */
#pragma once

#include "cost-compiler.h"
#include "cost-engine.h"
#include "cost-tape.h"

G_BEGIN_DECLS

typedef struct
{
  CostProvider  *provider;          /* owned */
  CostProgram   *program;           /* owned */
  CostBillSlots *own;               /* owned */
  GPtrArray     *partners;          /* of CostBillSlots*, owned */
  GPtrArray     *partner_providers; /* of CostProvider*, owned */
  CostSlot       total;
  CostSlot       plan;
  CostSlot       flags;
  CostSlot       rank;     /* of variants: the smaller, the better */
  guint          database; /* the choice that it is bound to */
  GArray        *order;    /* of CostSlot, owned: what the above rest on */
  CostTape      *quick;    /* owned: these alone */
  CostTape      *whole;    /* owned: all slots */
} CostCode;

struct _CostEngine
{
  gatomicrefcount ref_count;
  CostCatalogue  *catalogue; /* owned */
  CostScenario   *scenario;  /* owned: what it is bound to */
  CostDate        at;
  guint64         varying;
  guint           n_variants; /* of each platform, 1 or more */
  GPtrArray      *codes; /* of CostCode*, owned: all of a platform's, then all
                            of the next one's */
};

CostCode *cost_code_new (const CostEngine *engine,
                         CostProvider     *provider,
                         guint             database,
                         GError          **error);
void      cost_code_free (CostCode *code);
gboolean  cost_engine_check (const CostEngine *engine, GError **error);
const CostCode *
cost_engine_get_code (const CostEngine *engine, guint platform, guint variant);
void cost_code_evaluate (const CostCode  *code,
                         const CostBlock *block,
                         const CostCells *cells,
                         double          *ranks);

/* An engine that is bound to a database of each platform's own. */
CostEngine *cost_engine_new_with (CostCatalogue      *catalogue,
                                  const CostScenario *scenario,
                                  guint64             varying,
                                  const guint        *databases,
                                  GError            **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostCode, cost_code_free)

G_END_DECLS
