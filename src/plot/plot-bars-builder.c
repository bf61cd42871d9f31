/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The door of the bars: everything that comes in is copied, cleaned and
 * brought into range here, so layout meets sound data only.
 */
#include <math.h>

#include "plot-bars-private.h"
#include "plot-text.h"

struct _PlotBarsBuilder
{
  PlotBars *bars; /* owned */
};

static gboolean
has_bar (gconstpointer spec, const char *id)
{
  const PlotBars *bars = spec;

  for (guint i = 0; i < bars->bars->len; i++)
    if (g_str_equal (plot_bars_get_bar (bars, i)->id, id))
      return TRUE;
  return FALSE;
}

static double
admit (PlotBars *bars, double value)
{
  if (value >= 0.0 && value <= PLOT_BARS_MAX_VALUE)
    return value;
  bars->n_refused++;
  return isfinite (value) && value > 0.0 ? PLOT_BARS_MAX_VALUE : 0.0;
}

/**
 * plot_bars_builder_new:
 *
 * Returns: (transfer full): a builder of a chart without bars
 */
PlotBarsBuilder *
plot_bars_builder_new (void)
{
  PlotBarsBuilder *builder = g_new0 (PlotBarsBuilder, 1);
  PlotBars        *bars = g_atomic_rc_box_new0 (PlotBars);

  bars->strings = g_string_chunk_new (512);
  bars->series = g_array_new (FALSE, FALSE, sizeof (PlotSeries));
  bars->bars = g_array_new (FALSE, FALSE, sizeof (PlotBar));
  bars->values = g_ptr_array_new_with_free_func (g_free);
  bars->text = (PlotWords){ "", "", "", "", "" };
  bars->axis = (PlotBarsAxis){ .title = "", .reference_label = "" };
  builder->bars = bars;
  return builder;
}

/**
 * plot_bars_builder_free:
 * @builder: (nullable) (transfer full): a builder that was not ended
 *
 * Drops a builder and what was put into it.
 */
void
plot_bars_builder_free (PlotBarsBuilder *builder)
{
  if (builder == NULL)
    return;
  g_clear_pointer (&builder->bars, plot_bars_unref);
  g_free (builder);
}

/**
 * plot_bars_builder_set_text:
 * @builder: a builder
 * @text: the words of the whole chart; copied
 *
 * Sets the chart's words; the last call counts.
 */
void
plot_bars_builder_set_text (PlotBarsBuilder *builder, const PlotWords *text)
{
  g_return_if_fail (builder != NULL && text != NULL);

  builder->bars->text = plot_words_keep_all (builder->bars->strings, text);
}

/**
 * plot_bars_builder_set_axis:
 * @builder: a builder
 * @axis: the axis; copied, but its format_data is taken over
 *
 * A reference that is negative or not finite is refused: there is no line.
 */
void
plot_bars_builder_set_axis (PlotBarsBuilder *builder, const PlotBarsAxis *axis)
{
  PlotBars *bars = NULL;

  g_return_if_fail (builder != NULL && axis != NULL);

  bars = builder->bars;
  if (bars->axis.format_destroy != NULL)
    bars->axis.format_destroy (bars->axis.format_data);
  bars->axis = *axis;
  bars->axis.title = plot_words_keep (bars->strings, axis->title);
  bars->axis.reference_label =
      plot_words_keep (bars->strings, axis->reference_label);
  if (!axis->has_reference)
    return;
  if (!(axis->reference >= 0.0) || !isfinite (axis->reference))
    bars->axis.has_reference = FALSE;
  bars->axis.reference = admit (bars, axis->reference);
}

/**
 * plot_bars_builder_set_direction:
 * @builder: a builder
 * @direction: the reading direction; left to right without this call
 *
 * Sets from which side the chart is read.
 */
void
plot_bars_builder_set_direction (PlotBarsBuilder *builder,
                                 PlotDirection    direction)
{
  g_return_if_fail (builder != NULL);

  builder->bars->direction = direction;
}

/**
 * plot_bars_builder_set_density:
 * @builder: a builder
 * @density: how much room is left; comfortable without this call
 *
 * Sets how close things stand.
 */
void
plot_bars_builder_set_density (PlotBarsBuilder *builder, PlotDensity density)
{
  g_return_if_fail (builder != NULL);

  builder->bars->density = density;
}

/**
 * plot_bars_builder_add_series:
 * @builder: a builder
 * @series: the series; copied
 *
 * Adds a series; segments stand in the order in which series are added.
 *
 * Returns: whether it was added: not when there are %PLOT_N_SERIES already
 */
gboolean
plot_bars_builder_add_series (PlotBarsBuilder  *builder,
                              const PlotSeries *series)
{
  PlotSeries copy;

  g_return_val_if_fail (builder != NULL && series != NULL, FALSE);
  g_return_val_if_fail (series->id != NULL, FALSE);

  if (builder->bars->series->len >= PLOT_N_SERIES)
    return FALSE;
  copy.id = plot_words_keep_id (builder->bars->strings, series->id);
  copy.label = plot_words_keep (builder->bars->strings, series->label);
  copy.role_index = series->role_index % PLOT_N_SERIES;
  g_array_append_val (builder->bars->series, copy);
  return TRUE;
}

static void
admit_values (PlotBars *bars, const PlotBar *bar, PlotBar *copy)
{
  double *values = g_new0 (double, PLOT_N_SERIES);
  size_t  n_values = bar->values == NULL ? 0 : bar->n_values;

  g_ptr_array_add (bars->values, values);
  for (size_t i = 0; i < MIN (n_values, PLOT_N_SERIES); i++)
    values[i] = admit (bars, bar->values[i]);
  copy->values = values;
  copy->n_values = PLOT_N_SERIES;
}

static void
admit_whisker (PlotBars *bars, PlotBar *copy)
{
  double low = 0.0;
  double high = 0.0;

  if (!copy->has_whisker)
    return;
  low = admit (bars, copy->low);
  high = admit (bars, copy->high);
  copy->low = MIN (low, high);
  copy->high = MAX (low, high);
}

/**
 * plot_bars_builder_add_bar:
 * @builder: a builder
 * @bar: the bar; copied
 *
 * Adds a bar below those added before. Values beyond the series of the chart
 * are ignored.
 *
 * Returns: whether it was added: not when there are %PLOT_BARS_MAX already
 */
gboolean
plot_bars_builder_add_bar (PlotBarsBuilder *builder, const PlotBar *bar)
{
  PlotBars *bars = NULL;
  PlotBar   copy;

  g_return_val_if_fail (builder != NULL && bar != NULL, FALSE);
  g_return_val_if_fail (bar->id != NULL, FALSE);

  bars = builder->bars;
  if (bars->bars->len >= PLOT_BARS_MAX)
    return FALSE;
  copy = *bar;
  copy.id = plot_words_keep_unique (bars->strings, bar->id, has_bar, bars);
  copy.label = plot_words_keep (bars->strings, bar->label);
  copy.sublabel = plot_words_keep (bars->strings, bar->sublabel);
  copy.total = plot_words_keep (bars->strings, bar->total);
  copy.delta = plot_words_keep (bars->strings, bar->delta);
  copy.reason = plot_words_keep (bars->strings, bar->reason);
  copy.description = plot_words_keep (bars->strings, bar->description);
  admit_values (bars, bar, &copy);
  admit_whisker (bars, &copy);
  g_array_append_val (bars->bars, copy);
  return TRUE;
}

/**
 * plot_bars_builder_end:
 * @builder: (transfer full): a builder
 *
 * Returns: (transfer full): the spec, immutable from now on
 */
PlotBars *
plot_bars_builder_end (PlotBarsBuilder *builder)
{
  PlotBars *bars = NULL;

  g_return_val_if_fail (builder != NULL, NULL);

  bars = g_steal_pointer (&builder->bars);
  plot_bars_builder_free (builder);
  return bars;
}
