/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Axes.  A domain that cannot be mapped is dropped at the door, so a layout
 * either has one or takes it from its values.
 */
#include "plot-axis.h"

#include <math.h>

#include "plot-words.h"

static gboolean
is_sound (const PlotAxis *axis)
{
  return isfinite (axis->from) && isfinite (axis->to) &&
         axis->to > axis->from &&
         (axis->kind == PLOT_SCALE_LINEAR || axis->from > 0.0);
}

/**
 * plot_axis_set:
 * @axis: the axis of a spec, which has been set before or is all zeros
 * @strings: where its words live
 * @given: what to take; words are copied, format_data is taken over
 *
 * Sets an axis.  A domain that is empty, not finite, or not above zero for a
 * logarithm becomes none.
 */
void
plot_axis_set (PlotAxis *axis, GStringChunk *strings, const PlotAxis *given)
{
  g_return_if_fail (axis != NULL && strings != NULL && given != NULL);

  plot_axis_clear (axis);
  *axis = *given;
  axis->title = plot_words_keep (strings, given->title);
  if (is_sound (axis))
    return;
  axis->from = 0.0;
  axis->to = 0.0;
}

/**
 * plot_axis_clear:
 * @axis: an axis
 *
 * Releases its format_data.  May be called again.
 */
void
plot_axis_clear (PlotAxis *axis)
{
  g_return_if_fail (axis != NULL);

  if (axis->format_destroy != NULL)
    axis->format_destroy (axis->format_data);
  *axis = (PlotAxis){ .title = "" };
}

/**
 * plot_axis_has_domain:
 * @axis: an axis
 *
 * Returns: whether it says from where to where it goes
 */
gboolean
plot_axis_has_domain (const PlotAxis *axis)
{
  g_return_val_if_fail (axis != NULL, FALSE);

  return axis->to > axis->from;
}

/**
 * plot_axis_format:
 * @axis: an axis
 * @value: a tick
 *
 * Returns: (transfer full): its words
 */
char *
plot_axis_format (const PlotAxis *axis, double value)
{
  g_return_val_if_fail (axis != NULL, NULL);

  if (axis->format != NULL)
    return axis->format (value, axis->format_data);
  return g_strdup_printf ("%g", value);
}

/**
 * plot_axis_format_value:
 * @axis: an axis
 * @value: a value
 *
 * Returns: (transfer full): its exact words
 */
char *
plot_axis_format_value (const PlotAxis *axis, double value)
{
  g_return_val_if_fail (axis != NULL, NULL);

  if (axis->format_value != NULL)
    return axis->format_value (value, axis->format_data);
  return plot_axis_format (axis, value);
}

/**
 * plot_axis_scale:
 * @axis: an axis with a domain
 * @range_start: logical pixels
 * @range_end: logical pixels
 *
 * Returns: the scale from its domain to that range
 */
PlotScale
plot_axis_scale (const PlotAxis *axis, double range_start, double range_end)
{
  g_return_val_if_fail (axis != NULL,
                        plot_scale_linear (0.0, 0.0, range_start, range_end));

  if (axis->kind == PLOT_SCALE_LOG)
    return plot_scale_log (axis->from, axis->to, range_start, range_end);
  return plot_scale_linear (axis->from, axis->to, range_start, range_end);
}

/* Of ticks at 0, 2.5 and 5, those at 0 and 5. */
static PlotTicks
keep_whole (const PlotTicks *ticks)
{
  PlotTicks whole = { .step = ticks->step };

  for (guint i = 0; i < ticks->n_values; i++)
    if (ticks->values[i] == floor (ticks->values[i]))
      whole.values[whole.n_values++] = ticks->values[i];
  if (whole.n_values > 1)
    whole.step = whole.values[1] - whole.values[0];
  return whole;
}

/**
 * plot_axis_ticks:
 * @axis: an axis with a domain
 * @max_count: how many ticks there is room for
 *
 * Returns: the ticks of its domain
 */
PlotTicks
plot_axis_ticks (const PlotAxis *axis, guint max_count)
{
  PlotTicks ticks = { .step = 0.0 };

  g_return_val_if_fail (axis != NULL, ticks);

  if (axis->kind == PLOT_SCALE_LOG)
    return plot_ticks_log (axis->from, axis->to, max_count);
  ticks = plot_ticks_linear (axis->from, axis->to, max_count);
  return axis->is_whole ? keep_whole (&ticks) : ticks;
}
