/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Clocks, samples and the one form of a line.
 */
#include "bench.h"

#include <math.h>
#include <stdio.h>
#include <time.h>

static double
read_clock (clockid_t clock)
{
  struct timespec time;

  clock_gettime (clock, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

/**
 * bench_wall_ms:
 *
 * Returns: milliseconds since some moment
 */
double
bench_wall_ms (void)
{
  return read_clock (CLOCK_MONOTONIC);
}

/**
 * bench_thread_ms:
 *
 * Returns: milliseconds that this thread has run; what others on the machine
 *   do is not in it
 */
double
bench_thread_ms (void)
{
  return read_clock (CLOCK_THREAD_CPUTIME_ID);
}

/**
 * bench_add_sample:
 * @bench: a case
 * @sample: milliseconds
 *
 * Adds a run that was measured elsewhere.
 */
void
bench_add_sample (BenchCase *bench, double sample)
{
  if (bench->samples == NULL)
    bench->samples = g_array_new (FALSE, FALSE, sizeof (double));
  g_array_append_val (bench->samples, sample);
}

/**
 * bench_run:
 * @cases: what is compared
 * @n_cases: how many
 * @n_rounds: runs of each
 *
 * Runs all cases in turn, once without the clock and then @n_rounds times.
 */
void
bench_run (BenchCase *cases, guint n_cases, guint n_rounds)
{
  for (guint i = 0; i < n_cases; i++)
    cases[i].work (cases[i].data);
  for (guint round = 0; round < n_rounds; round++)
    for (guint i = 0; i < n_cases; i++)
      {
        double start = bench_thread_ms ();

        cases[i].work (cases[i].data);
        bench_add_sample (&cases[i], bench_thread_ms () - start);
      }
}

/**
 * bench_clear:
 * @cases: cases
 * @n_cases: how many
 *
 * Frees the samples.
 */
void
bench_clear (BenchCase *cases, guint n_cases)
{
  for (guint i = 0; i < n_cases; i++)
    g_clear_pointer (&cases[i].samples, g_array_unref);
}

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double left = *(const double *)a;
  double right = *(const double *)b;

  return (left > right) - (left < right);
}

/**
 * bench_get_quantile:
 * @bench: a case that was run
 * @quantile: 0 to 1
 *
 * Returns: the time that this part of the runs did not exceed
 */
double
bench_get_quantile (const BenchCase *bench, double quantile)
{
  guint last = bench->samples->len - 1;

  g_array_sort (bench->samples, compare_doubles);
  return g_array_index (bench->samples, double, (guint)ceil (quantile * last));
}

/**
 * bench_get_best:
 * @bench: a case that was run
 *
 * Returns: the time of the best run
 */
double
bench_get_best (const BenchCase *bench)
{
  return bench_get_quantile (bench, 0.0);
}

/**
 * bench_fit_exponent:
 * @x: sizes
 * @y: times
 * @n: how many, two or more
 *
 * Fits @y = c × @x to the power of the result: 1 is linear.
 *
 * Returns: the exponent
 */
double
bench_fit_exponent (const double *x, const double *y, guint n)
{
  double sum_x = 0.0;
  double sum_y = 0.0;
  double sum_xx = 0.0;
  double sum_xy = 0.0;

  for (guint i = 0; i < n; i++)
    {
      sum_x += log (x[i]);
      sum_y += log (y[i]);
      sum_xx += log (x[i]) * log (x[i]);
      sum_xy += log (x[i]) * log (y[i]);
    }
  return (n * sum_xy - sum_x * sum_y) / (n * sum_xx - sum_x * sum_x);
}

/**
 * bench_say:
 * @line: what was found
 *
 * Prints it: "name: value unit, ratio to reference R, budget B".
 */
void
bench_say (const BenchLine *line)
{
  printf ("%s: %.4g %s", line->name, line->value, line->unit);
  if (line->reference != NULL)
    printf (", ratio to %s %.2f", line->reference, line->ratio);
  if (line->budget != NULL)
    printf (", budget %s", line->budget);
  printf ("\n");
  fflush (stdout);
}

/**
 * bench_say_times:
 * @name: what was measured
 * @bench: a case that was run
 * @per: from a run's milliseconds to @unit
 * @unit: what times are said in
 * @budget: (nullable): what the best run is allowed
 *
 * Says the best run, the median, and what one of a hundred exceeds.
 */
void
bench_say_times (const char      *name,
                 const BenchCase *bench,
                 double           per,
                 const char      *unit,
                 const char      *budget)
{
  g_autofree char *middle = g_strdup_printf ("%s, p50", name);
  g_autofree char *late = g_strdup_printf ("%s, p99", name);

  bench_say (&(BenchLine){ .name = name,
                           .unit = unit,
                           .value = bench_get_best (bench) * per,
                           .budget = budget });
  bench_say (&(BenchLine){ .name = middle,
                           .unit = unit,
                           .value = bench_get_quantile (bench, 0.5) * per });
  bench_say (&(BenchLine){ .name = late,
                           .unit = unit,
                           .value = bench_get_quantile (bench, 0.99) * per });
}
