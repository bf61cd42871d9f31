/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a program with a window says of its own start: when its first frame
 * was painted and how much memory it then holds.  Two programs include it:
 * ours, and one with an empty window.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The clock of bench_wall_ms() at which the program was started. */
#define BENCH_START_VARIABLE "OUTLAY_BENCH_START"

void bench_start_watch (void);

G_END_DECLS
