/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The step is the smallest of 1, 2, 2.5, 5 × 10^k that needs no more ticks
 * than asked for. Ticks are a whole number times the step, computed from that
 * number, so errors never add up.
 */
#include "plot-ticks.h"

#include <math.h>

/* Forgives an end that is a tick but for rounding, in steps. */
#define SLACK 1e-9

/* How often a bound can step up: three decades of choices. */
#define MAX_TRIES 16

/* A span this small against the numbers at its ends has no ticks between. */
#define LEAST_SPAN 1e-12
#define TINY 1e-290

#define N_MANTISSAS 4

static const double mantissas[N_MANTISSAS] = { 1.0, 2.0, 2.5, 5.0 };

/* Division by a power of ten that a double holds exactly keeps 0.3 at 0.3. */
static double
times_power (double number, int exponent)
{
  return exponent < 0 ? number / pow (10.0, -exponent)
                      : number * pow (10.0, exponent);
}

static double
count_between (double from, double to, double step)
{
  return floor (to / step + SLACK) - ceil (from / step - SLACK) + 1.0;
}

static void
fill_ticks (PlotTicks *ticks, double from, double to, int choice)
{
  int    exponent = (int)floor ((double)choice / N_MANTISSAS);
  int    index = choice - exponent * N_MANTISSAS;
  double step = times_power (mantissas[index], exponent);
  double first = ceil (from / step - SLACK);
  double count = count_between (from, to, step);

  ticks->step = step;
  for (guint i = 0; i < (guint)count; i++)
    ticks->values[i] =
        times_power ((first + i) * mantissas[index], exponent) + 0.0;
  ticks->n_values = (guint)count;
}

/**
 * plot_ticks_linear:
 * @from: the axis' start
 * @to: its end
 * @max_count: how many ticks there may be, 2 to %PLOT_TICKS_MAX; more is less
 *
 * Returns: the ticks from @from to @to; the only one of an axis without
 *   length (or next to none) is @from; none if an end is not finite
 */
PlotTicks
plot_ticks_linear (double from, double to, guint max_count)
{
  PlotTicks ticks = { 0 };
  guint     limit = CLAMP (max_count, 2, PLOT_TICKS_MAX);
  int       choice = 0;

  if (!isfinite (from) || !isfinite (to) || !isfinite (to - from))
    return ticks;
  if (!(to - from >= MAX (fabs (from), fabs (to)) * LEAST_SPAN + TINY))
    {
      ticks.values[0] = from;
      ticks.n_values = 1;
      return ticks;
    }
  choice = (int)floor (log10 ((to - from) / limit)) * N_MANTISSAS;
  for (int i = 0; i < MAX_TRIES; i++)
    {
      int exponent = (int)floor ((double)(choice + i) / N_MANTISSAS);
      int index = choice + i - exponent * N_MANTISSAS;

      if (count_between (from, to, times_power (mantissas[index], exponent)) >
          limit)
        continue;
      fill_ticks (&ticks, from, to, choice + i);
      break;
    }
  return ticks;
}

/**
 * plot_ticks_log:
 * @from: the axis' start, above zero
 * @to: its end, not below @from
 * @max_count: how many ticks there may be, 2 to %PLOT_TICKS_MAX
 *
 * Returns: powers of ten from @from to @to, or every second, third... of
 *   them; round linear ticks where the axis holds less than two; none if an
 *   end is not finite or not above zero. The step is then a factor.
 */
PlotTicks
plot_ticks_log (double from, double to, guint max_count)
{
  PlotTicks ticks = { 0 };
  int       limit = (int)CLAMP (max_count, 2, PLOT_TICKS_MAX);
  int       first = 0;
  int       last = 0;
  int       stride = 1;

  if (!isfinite (from) || !isfinite (to) || from <= 0.0 || to < from)
    return ticks;
  first = (int)ceil (log10 (from) - SLACK);
  last = (int)floor (log10 (to) + SLACK);
  if (last <= first)
    return plot_ticks_linear (from, to, max_count);
  while ((last - first) / stride + 1 > limit)
    stride++;
  ticks.step = pow (10.0, stride);
  for (int power = first; power <= last; power += stride)
    ticks.values[ticks.n_values++] = times_power (1.0, power);
  return ticks;
}

static gboolean
fits_with_stride (const double *centers,
                  const double *widths,
                  guint         n_labels,
                  guint         stride,
                  double        gap)
{
  for (guint i = stride; i < n_labels; i += stride)
    {
      double distance = fabs (centers[i] - centers[i - stride]);

      if (distance < (widths[i] + widths[i - stride]) / 2.0 + gap)
        return FALSE;
    }
  return TRUE;
}

/**
 * plot_ticks_thin:
 * @centers: (array length=n_labels): where labels stand, in one direction
 * @widths: (array length=n_labels): how wide they are
 * @n_labels: how many
 * @gap: the least distance between two labels
 *
 * Returns: the smallest stride, 1 or more, such that showing the labels
 *   0, stride, 2·stride... leaves @gap between all of them
 */
guint
plot_ticks_thin (const double *centers,
                 const double *widths,
                 guint         n_labels,
                 double        gap)
{
  guint stride = 1;

  g_return_val_if_fail (centers != NULL || n_labels == 0, 1);
  g_return_val_if_fail (widths != NULL || n_labels == 0, 1);

  while (stride < n_labels &&
         !fits_with_stride (centers, widths, n_labels, stride, gap))
    stride++;
  return stride;
}
