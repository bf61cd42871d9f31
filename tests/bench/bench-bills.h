/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Two platforms' bills written by hand, as somebody would who needs them
 * once: plain C, one workload after the other, prices in the source.  They
 * are what the engine is measured against, and must come to the same cents.
 *
 * They hold for the prices of BENCH_BILLS_AT, one region (Virginia), a
 * database of one's own or none, and no switch set.
 */
#pragma once

#include "cost-money.h"

G_BEGIN_DECLS

#define BENCH_BILLS_AT "2026-11-01"

CostMoney bench_bills_fly (const double *values);
CostMoney bench_bills_vercel (const double *values);

G_END_DECLS
