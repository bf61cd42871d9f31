/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading a spec of bars, which never changes once its builder has ended.
 */
#include "plot-bars.h"

#include "plot-bars-private.h"

static void
clear_bars (gpointer data)
{
  PlotBars *bars = data;

  if (bars->axis.format_destroy != NULL)
    bars->axis.format_destroy (bars->axis.format_data);
  g_clear_pointer (&bars->series, g_array_unref);
  g_clear_pointer (&bars->bars, g_array_unref);
  g_clear_pointer (&bars->values, g_ptr_array_unref);
  g_clear_pointer (&bars->strings, g_string_chunk_free);
}

/**
 * plot_bars_ref:
 * @bars: a spec
 *
 * Returns: (transfer full): another reference
 */
PlotBars *
plot_bars_ref (PlotBars *bars)
{
  g_return_val_if_fail (bars != NULL, NULL);

  return g_atomic_rc_box_acquire (bars);
}

/**
 * plot_bars_unref:
 * @bars: (transfer full): a reference to give back
 *
 * Gives a reference back; the last one frees the spec.
 */
void
plot_bars_unref (PlotBars *bars)
{
  g_return_if_fail (bars != NULL);

  g_atomic_rc_box_release_full (bars, clear_bars);
}

/**
 * plot_bars_get_n_refused:
 * @bars: a spec
 *
 * Returns: how many values were not drawn as given: negative, not finite or
 *   above %PLOT_BARS_MAX_VALUE
 */
guint
plot_bars_get_n_refused (const PlotBars *bars)
{
  g_return_val_if_fail (bars != NULL, 0);

  return bars->n_refused;
}

/**
 * plot_bars_get_text:
 * @bars: a spec
 *
 * Returns: (transfer none): the chart's words; none is %NULL
 */
const PlotWords *
plot_bars_get_text (const PlotBars *bars)
{
  g_return_val_if_fail (bars != NULL, NULL);

  return &bars->text;
}

/**
 * plot_bars_get_axis:
 * @bars: a spec
 *
 * Returns: (transfer none): the axis
 */
const PlotBarsAxis *
plot_bars_get_axis (const PlotBars *bars)
{
  g_return_val_if_fail (bars != NULL, NULL);

  return &bars->axis;
}

/**
 * plot_bars_get_direction:
 * @bars: a spec
 *
 * Returns: the reading direction
 */
PlotDirection
plot_bars_get_direction (const PlotBars *bars)
{
  g_return_val_if_fail (bars != NULL, PLOT_DIRECTION_LTR);

  return bars->direction;
}

/**
 * plot_bars_get_density:
 * @bars: a spec
 *
 * Returns: how much room is left around things
 */
PlotDensity
plot_bars_get_density (const PlotBars *bars)
{
  g_return_val_if_fail (bars != NULL, PLOT_DENSITY_COMFORTABLE);

  return bars->density;
}

/**
 * plot_bars_get_n_bars:
 * @bars: a spec
 *
 * Returns: how many bars there are, 0 to %PLOT_BARS_MAX
 */
guint
plot_bars_get_n_bars (const PlotBars *bars)
{
  g_return_val_if_fail (bars != NULL, 0);

  return bars->bars->len;
}

/**
 * plot_bars_get_bar:
 * @bars: a spec
 * @index: from 0
 *
 * Returns: (transfer none): a bar; its strings are never %NULL, its values
 *   %PLOT_N_SERIES many and in range
 */
const PlotBar *
plot_bars_get_bar (const PlotBars *bars, guint index)
{
  g_return_val_if_fail (bars != NULL, NULL);
  g_return_val_if_fail (index < bars->bars->len, NULL);

  return &g_array_index (bars->bars, PlotBar, index);
}

/**
 * plot_bars_get_n_series:
 * @bars: a spec
 *
 * Returns: how many series there are, 0 to %PLOT_N_SERIES
 */
guint
plot_bars_get_n_series (const PlotBars *bars)
{
  g_return_val_if_fail (bars != NULL, 0);

  return bars->series->len;
}

/**
 * plot_bars_get_series:
 * @bars: a spec
 * @index: from 0
 *
 * Returns: (transfer none): a series
 */
const PlotSeries *
plot_bars_get_series (const PlotBars *bars, guint index)
{
  g_return_val_if_fail (bars != NULL, NULL);
  g_return_val_if_fail (index < bars->series->len, NULL);

  return &g_array_index (bars->series, PlotSeries, index);
}

/**
 * plot_bars_get_sum:
 * @bars: a spec
 * @index: of a bar
 *
 * Returns: the length of the bar: the sum of its values over the chart's
 *   series; 0 if it is blocked
 */
double
plot_bars_get_sum (const PlotBars *bars, guint index)
{
  const PlotBar *bar = plot_bars_get_bar (bars, index);
  double         sum = 0.0;

  if (bar == NULL || bar->state == PLOT_BAR_BLOCKED)
    return 0.0;
  for (guint i = 0; i < bars->series->len; i++)
    sum += bar->values[i];
  return sum;
}
