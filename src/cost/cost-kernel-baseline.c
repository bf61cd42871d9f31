/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The loops for every machine: on x86-64 that means SSE2.
 */
#include "cost-kernel-loops.inc"

const CostKernel cost_kernel_baseline = apply;
