/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The loops for machines with AVX2: twice as many cells an instruction, and
 * the same bits, because nothing is contracted or reordered.
 */
#include "cost-kernel-private.h"

#if defined(__x86_64__) && defined(__GNUC__)
#ifdef __clang__
#pragma clang attribute push(__attribute__((target("avx2"))),                  \
                             apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2")
#endif
#include "cost-kernel-loops.inc"
#ifdef __clang__
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

const CostKernel cost_kernel_avx2 = apply;

#else

const CostKernel cost_kernel_avx2 = NULL;

#endif
