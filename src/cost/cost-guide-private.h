/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inside of a guide.  Conditions are compiled into one program, a slot
 * each, that reads a workload and, behind it, the figures of a platform.
 */
#pragma once

#include "cost-guide.h"
#include "cost-program.h"

G_BEGIN_DECLS

struct _CostGuide
{
  gatomicrefcount ref_count;
  CostProvider   *book; /* owned: sources and named formulas */
  CostDate        as_of;
  guint64         dimensions;
  GPtrArray      *rules; /* owned, of CostGuideRule*: steps first */
  guint           n_steps;
  GPtrArray      *profiles; /* owned, of CostGuideProfile* */
  GPtrArray      *answers;  /* owned, of CostGuideAnswer* */
  CostProgram    *program;  /* owned */
  GArray         *slots;    /* owned, of CostSlot: a rule each */
};

CostGuide *cost_guide_new_empty (void);
gboolean   cost_guide_compile (CostGuide *guide, GError **error);

G_END_DECLS
