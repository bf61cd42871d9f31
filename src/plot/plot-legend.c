/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Entries flow from left to right and wrap; an entry wider than the whole row
 * is ellipsised.
 */
#include "plot-legend.h"

#define LEGEND_SIZE 12.0
#define SWATCH 12.0
#define SWATCH_GAP 6.0
#define ENTRY_GAP 18.0
#define ROW_GAP 4.0

static gboolean
does_occur (const PlotBars *bars, guint series)
{
  for (guint i = 0; i < plot_bars_get_n_bars (bars); i++)
    {
      const PlotBar *bar = plot_bars_get_bar (bars, i);

      if (bar->state != PLOT_BAR_BLOCKED && bar->values[series] > 0.0)
        return TRUE;
    }
  return FALSE;
}

static PlotFont
font_of (const PlotSketch *sketch)
{
  return (PlotFont){ LEGEND_SIZE * sketch->unit, PLOT_WEIGHT_NORMAL };
}

/* Gives the entry its place and moves @pen behind it. */
static void
place_entry (PlotLegend *legend,
             double      entry_width,
             double      width,
             PlotRect   *pen)
{
  if (pen->x > 0.0 && pen->x + entry_width > width)
    {
      pen->x = 0.0;
      pen->y += pen->height;
    }
  legend->places[legend->n_entries] = (PlotRect){
    .x = pen->x,
    .y = pen->y,
    .width = MIN (entry_width, width),
    .height = pen->height,
  };
  pen->x += entry_width + pen->width;
}

/**
 * plot_legend_init:
 * @legend: (out caller-allocates): filled
 * @sketch: measures; nothing is drawn yet
 * @bars: the chart; must outlive @legend
 * @width: the room
 *
 * Measures the legend and places its entries.
 */
void
plot_legend_init (PlotLegend       *legend,
                  const PlotSketch *sketch,
                  const PlotBars   *bars,
                  double            width)
{
  double   unit = 0.0;
  PlotFont font = { 0 };
  PlotRect pen = { 0 };

  g_return_if_fail (legend != NULL && sketch != NULL && bars != NULL);

  unit = sketch->unit;
  font = font_of (sketch);
  /* The pen's width is the gap between entries, its height a row. */
  pen.width = ENTRY_GAP * unit;
  pen.height = plot_text_height (sketch->measurer, font) + ROW_GAP * unit;
  legend->n_entries = 0;
  for (guint i = 0; i < plot_bars_get_n_series (bars); i++)
    {
      const PlotSeries *series = plot_bars_get_series (bars, i);
      double words = plot_text_width (sketch->measurer, series->label, font);

      if (!does_occur (bars, i) || *series->label == '\0')
        continue;
      place_entry (legend, (SWATCH + SWATCH_GAP) * unit + words, width, &pen);
      legend->series[legend->n_entries++] = series;
    }
  legend->height = legend->n_entries == 0 ? 0.0 : pen.y + pen.height;
}

static void
draw_entry (const PlotSketch *sketch, const PlotSeries *series, PlotRect place)
{
  double           unit = sketch->unit;
  PlotFont         font = font_of (sketch);
  double           line = plot_text_height (sketch->measurer, font);
  g_autofree char *swatch_id = g_strdup_printf ("legend/%s", series->id);
  g_autofree char *label_id = g_strdup_printf ("legend/%s/label", series->id);
  PlotItem         swatch = { .kind = PLOT_ITEM_RECT,
                              .id = swatch_id,
                              .series = series->id,
                              .is_patterned = TRUE,
                              .corners = PLOT_CORNER_ALL };
  PlotLabel        label = { .id = label_id, .role = PLOT_ROLE_DIM_INK };

  swatch.role = plot_role_of_series (series->role_index);
  swatch.radius = 3.0 * unit;
  swatch.font.size = PLOT_LEGEND_PATTERN_SIZE * unit;
  swatch.bounds = (PlotRect){ .x = place.x,
                              .y = place.y + (line - SWATCH * unit) / 2.0,
                              .width = SWATCH * unit,
                              .height = SWATCH * unit };
  plot_scene_builder_add (sketch->builder, &swatch);
  label.text = series->label;
  label.font = font;
  label.x = place.x + (SWATCH + SWATCH_GAP) * unit;
  label.top = place.y;
  /* A hair more than measured, against rounding. */
  label.max_width = MAX (place.width - (SWATCH + SWATCH_GAP) * unit + 0.5, 1.0);
  plot_sketch_add_label (sketch, &label);
}

/**
 * plot_legend_draw:
 * @legend: a legend that was measured for @sketch
 * @sketch: where to
 * @origin: its top left corner
 *
 * Draws swatches and words.
 */
void
plot_legend_draw (const PlotLegend *legend,
                  const PlotSketch *sketch,
                  PlotPoint         origin)
{
  g_return_if_fail (legend != NULL && sketch != NULL);

  for (guint i = 0; i < legend->n_entries; i++)
    {
      PlotRect place = legend->places[i];

      place.x += origin.x;
      place.y += origin.y;
      draw_entry (sketch, legend->series[i], place);
    }
}
