/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the engine holds for one platform: the program, the map of its bill
 * and of its partners' bills, and the order in which totals are computed.
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
  GArray        *order; /* of CostSlot, owned: what the above rest on */
  CostTape      *quick; /* owned: these alone */
  CostTape      *whole; /* owned: all slots */
} CostCode;

struct _CostEngine
{
  gatomicrefcount ref_count;
  CostCatalogue  *catalogue; /* owned */
  CostScenario   *scenario;  /* owned: what it is bound to */
  CostDate        at;
  guint64         varying;
  GPtrArray      *codes; /* of CostCode*, owned */
};

gboolean        cost_engine_check (const CostEngine *engine, GError **error);
const CostCode *cost_engine_get_code (const CostEngine *engine, guint platform);
void            cost_code_evaluate (const CostCode  *code,
                                    const CostBlock *block,
                                    const CostCells *cells);

G_END_DECLS
