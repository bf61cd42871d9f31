/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Starts a program, waits for it and asks the system what it used.
 */
#include "bench-process.h"

#include <sys/resource.h>
#include <sys/wait.h>

#include "bench.h"

static double
to_ms (struct timeval time)
{
  return (double)time.tv_sec * 1e3 + (double)time.tv_usec / 1e3;
}

/**
 * bench_process_run:
 * @arguments: the program and what it is given, %NULL-terminated
 *
 * Runs a program to its end.  What it prints is thrown away.
 *
 * Returns: what it took; a program that cannot be started ends the benchmark
 */
BenchRun
bench_process_run (const char *const *arguments)
{
  g_autoptr (GError) error = NULL;
  struct rusage usage = { 0 };
  BenchRun      run = { 0 };
  GPid          pid = 0;
  double        start = bench_wall_ms ();

  if (!g_spawn_async (NULL,
                      (char **)(gpointer)arguments,
                      NULL,
                      G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_SEARCH_PATH |
                          G_SPAWN_STDOUT_TO_DEV_NULL |
                          G_SPAWN_STDERR_TO_DEV_NULL,
                      NULL,
                      NULL,
                      &pid,
                      &error))
    g_error ("%s", error->message);
  wait4 (pid, &run.status, 0, &usage);
  run.wall_ms = bench_wall_ms () - start;
  run.cpu_ms = to_ms (usage.ru_utime) + to_ms (usage.ru_stime);
  return run;
}
