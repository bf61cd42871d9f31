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
 * @entries: (array length=n_entries): what occurs in the chart, in its order;
 *   strings must outlive @legend
 * @n_entries: how many; no more than %PLOT_N_SERIES are taken
 * @width: the room
 *
 * Measures the legend and places its entries.
 */
void
plot_legend_init (PlotLegend            *legend,
                  const PlotSketch      *sketch,
                  const PlotLegendEntry *entries,
                  guint                  n_entries,
                  double                 width)
{
  double   unit = 0.0;
  PlotFont font = { 0 };
  PlotRect pen = { 0 };

  g_return_if_fail (legend != NULL && sketch != NULL);
  g_return_if_fail (entries != NULL || n_entries == 0);

  unit = sketch->unit;
  font = font_of (sketch);
  /* The pen's width is the gap between entries, its height a row. */
  pen.width = ENTRY_GAP * unit;
  pen.height = plot_text_height (sketch->measurer, font) + ROW_GAP * unit;
  legend->n_entries = 0;
  for (guint i = 0; i < MIN (n_entries, PLOT_N_SERIES); i++)
    {
      double words = plot_text_width (sketch->measurer, entries[i].label, font);

      if (words <= 0.0)
        continue;
      place_entry (legend, (SWATCH + SWATCH_GAP) * unit + words, width, &pen);
      legend->entries[legend->n_entries++] = entries[i];
    }
  legend->height = legend->n_entries == 0 ? 0.0 : pen.y + pen.height;
}

static void
draw_swatch (const PlotSketch      *sketch,
             const PlotLegendEntry *entry,
             PlotRect               bounds)
{
  double           unit = sketch->unit;
  g_autofree char *id = g_strdup_printf ("legend/%s", entry->id);
  g_autofree char *hatch_id = g_strconcat (id, "/hatch", NULL);
  PlotItem         swatch = { .kind = PLOT_ITEM_RECT,
                              .id = id,
                              .series = entry->id,
                              .bounds = bounds,
                              .is_patterned = !entry->is_hatched,
                              .corners = PLOT_CORNER_ALL };

  swatch.role = plot_role_of_series (entry->role_index);
  swatch.radius = 3.0 * unit;
  swatch.font.size = PLOT_LEGEND_PATTERN_SIZE * unit;
  plot_scene_builder_add (sketch->builder, &swatch);
  if (!entry->is_hatched)
    return;
  swatch.kind = PLOT_ITEM_HATCH;
  swatch.id = hatch_id;
  swatch.role = PLOT_ROLE_BACKGROUND;
  plot_scene_builder_add (sketch->builder, &swatch);
}

static void
draw_entry (const PlotSketch      *sketch,
            const PlotLegendEntry *entry,
            PlotRect               place)
{
  double           side = SWATCH * sketch->unit;
  PlotFont         font = font_of (sketch);
  double           line = plot_text_height (sketch->measurer, font);
  g_autofree char *id = g_strdup_printf ("legend/%s/label", entry->id);
  PlotLabel        label = { .id = id,
                             .text = entry->label,
                             .role = PLOT_ROLE_DIM_INK,
                             .font = font };

  draw_swatch (sketch,
               entry,
               (PlotRect){ .x = place.x,
                           .y = place.y + (line - side) / 2.0,
                           .width = side,
                           .height = side });
  label.x = place.x + (SWATCH + SWATCH_GAP) * sketch->unit;
  label.top = place.y;
  /* A hair more than measured, against rounding. */
  label.max_width =
      MAX (place.width - (SWATCH + SWATCH_GAP) * sketch->unit + 0.5, 1.0);
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
      draw_entry (sketch, &legend->entries[i], place);
    }
}
