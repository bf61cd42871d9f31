/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A program made ready to run for single workloads: what is constant is
 * there already, and the rest stands in an order that is quick to follow.
 * The results are those of cost_program_run(), bit for bit.  Immutable.
 */
#pragma once

#include "cost-program.h"

G_BEGIN_DECLS

typedef struct _CostTape CostTape;

CostTape *cost_tape_new (const CostProgram *program, const guint8 *is_live);
void      cost_tape_free (CostTape *tape);
guint     cost_tape_get_n_slots (const CostTape *tape);
void
cost_tape_run (const CostTape *tape, const double *dimensions, double *slots);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostTape, cost_tape_free)

G_END_DECLS
