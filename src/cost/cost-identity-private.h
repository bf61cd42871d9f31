/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Operations that need not be done: what they result in is in a slot
 * already, or another operation says the same in less.  Only identities that
 * keep every bit of a finite number, but for the sign of zero.
 */
#pragma once

#include "cost-range-private.h"

G_BEGIN_DECLS

gboolean         cost_identity_find (const CostProgram *program,
                                     CostInstruction   *instruction,
                                     CostSlot          *slot);
void             cost_identity_narrow (const CostProgram     *program,
                                       const CostInstruction *instruction,
                                       CostRange             *range);
const CostRange *cost_program_get_range (const CostProgram *program,
                                         CostSlot           slot);

G_END_DECLS
