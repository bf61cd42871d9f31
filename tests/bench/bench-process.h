/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whole processes: how long one takes, and what of it is work.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BenchRun:
 * @wall_ms: from the start to the end
 * @cpu_ms: what the process and its threads ran, which others on the machine
 *   disturb less
 * @status: as waitpid() has it
 */
typedef struct
{
  double wall_ms;
  double cpu_ms;
  int    status;
} BenchRun;

BenchRun bench_process_run (const char *const *arguments);

G_END_DECLS
