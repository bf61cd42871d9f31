/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Values grow by factors over a map, so levels do, too: 1, 2, 5, 10, 20...
 */
#include "plot-map-levels.h"

#include <math.h>

#include "plot-ticks.h"

/* Fewer lines than this say too little, more are a tangle. */
#define FEW_LEVELS 2
#define MANY_LEVELS 7
#define LEVELS_WANTED 5

/* The least positive level, against the highest value. */
#define LEAST_LEVEL 1e-6

static void
add_level (double *levels, guint *n_levels, double level, double to)
{
  if (level <= to && *n_levels < PLOT_MAP_MAX_LEVELS)
    levels[(*n_levels)++] = level;
}

static guint
keep_inner (const PlotTicks *ticks, double from, double to, double *levels)
{
  guint n_levels = 0;

  for (guint i = 0; i < ticks->n_values; i++)
    if (ticks->values[i] > from)
      add_level (levels, &n_levels, ticks->values[i], to);
  return n_levels;
}

/* 1, 2 and 5 times a power of ten; counts all, keeps what there is room for. */
static guint
list_125 (double from, double to, double *levels)
{
  static const double mantissas[] = { 1.0, 2.0, 5.0 };
  int                 first = (int)floor (log10 (from));
  int                 last = (int)ceil (log10 (to));
  guint               n_levels = 0;

  for (int power = first; power <= last; power++)
    for (guint i = 0; i < G_N_ELEMENTS (mantissas); i++)
      {
        double level = power < 0 ? mantissas[i] / pow (10.0, -power)
                                 : mantissas[i] * pow (10.0, power);

        if (level <= from || level > to)
          continue;
        add_level (levels, &n_levels, level, to);
      }
  return n_levels;
}

/**
 * plot_map_levels: (skip)
 * @from: the least value
 * @to: the highest
 * @least_level: no level is below, 0 for any
 * @levels: (out caller-allocates) (array fixed-size=12): rising
 *
 * Chooses round values above @from and not above @to: 1, 2 and 5 times a
 * power of ten, only powers of ten where that is too many, and even steps
 * where it is too few.
 *
 * Returns: how many
 */
guint
plot_map_levels (double from, double to, double least_level, double *levels)
{
  PlotTicks ticks = { 0 };
  /* What is not above is left out, and the least level is not. */
  double below = least_level * (1.0 - 1e-9);
  double least = MAX (MAX (from, to * LEAST_LEVEL), below);
  guint  n_levels = 0;

  g_return_val_if_fail (levels != NULL, 0);

  if (!isfinite (from) || !isfinite (to) || !(to > from))
    return 0;
  if (to > 0.0)
    n_levels = list_125 (least, to, levels);
  if (n_levels > MANY_LEVELS)
    {
      ticks = plot_ticks_log (least, to, MANY_LEVELS);
      return keep_inner (&ticks, least, to, levels);
    }
  if (n_levels >= FEW_LEVELS)
    return n_levels;
  ticks = plot_ticks_linear (from, to, LEVELS_WANTED);
  return keep_inner (&ticks,
                     least_level > 0.0 ? MAX (from, below) : from,
                     to,
                     levels);
}
