/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How the benchmarks measure.  Machines are shared and noisy, so whatever is
 * compared is run in turn, many times, and a ratio is of what both took in
 * their best runs.  A benchmark says what it found and never fails on it.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BenchCase:
 * @work: what is timed
 * @data: (nullable): handed to @work
 * @samples: owned: of double, milliseconds a run; made by bench_run()
 */
typedef struct
{
  void (*work) (gpointer data);
  gpointer data;
  GArray  *samples;
} BenchCase;

/**
 * BenchLine:
 * @name: what was measured
 * @unit: of @value
 * @value: what came out
 * @ratio: @value against the reference; 0: there is none
 * @reference: (nullable): what that is
 * @budget: (nullable): what is allowed, in words
 */
typedef struct
{
  const char *name;
  const char *unit;
  double      value;
  double      ratio;
  const char *reference;
  const char *budget;
} BenchLine;

double bench_wall_ms (void);
double bench_thread_ms (void);
void   bench_run (BenchCase *cases, guint n_cases, guint n_rounds);
void   bench_clear (BenchCase *cases, guint n_cases);
void   bench_add_sample (BenchCase *bench, double sample);
double bench_get_quantile (const BenchCase *bench, double quantile);
double bench_get_best (const BenchCase *bench);
double bench_fit_exponent (const double *x, const double *y, guint n);
void   bench_say (const BenchLine *line);
void   bench_say_times (const char      *name,
                        const BenchCase *bench,
                        double           per,
                        const char      *unit,
                        const char      *budget);

G_END_DECLS
