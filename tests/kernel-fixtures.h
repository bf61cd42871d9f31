/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The law of the kernels, for each instruction set.
 */
#pragma once

#include "cost-kernel-private.h"

G_BEGIN_DECLS

void kernel_fixtures_check (CostKernel kernel);

G_END_DECLS
