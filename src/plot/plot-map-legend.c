/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Entries flow from left to right and wrap. Swatches are painted as the cells
 * they stand for.
 */
#include "plot-map-legend.h"

#include "plot-legend.h"
#include "plot-map-private.h"

/* In units of text. */
#define LEGEND_SIZE 12.0
#define SWATCH 13.0
#define SWATCH_GAP 6.0
#define ENTRY_GAP 18.0
#define ROW_GAP 4.0

/* Stripes are closer in a swatch, or there would be one. */
#define SWATCH_STRIPES 0.6

static PlotFont
font_of (const PlotSketch *sketch)
{
  return (PlotFont){ LEGEND_SIZE * sketch->unit, PLOT_WEIGHT_NORMAL };
}

static void
add_entry (PlotMapLegend *legend, PlotMapEntry entry)
{
  if (*entry.label != '\0')
    legend->entries[legend->n_entries++] = entry;
}

static void
list_entries (PlotMapLegend *legend, const PlotMap *map)
{
  for (guint i = 0; i < plot_map_get_n_series (map); i++)
    {
      const PlotMapSeries *series = plot_map_get_series (map, i);

      if (plot_map_get_share (map, i) > 0.0)
        add_entry (legend,
                   (PlotMapEntry){ .kind = PLOT_MAP_ENTRY_SERIES,
                                   .series = series,
                                   .id = series->id,
                                   .label = series->label });
    }
  if (plot_map_get_share (map, PLOT_MAP_NOBODY) > 0.0)
    add_entry (legend,
               (PlotMapEntry){ .kind = PLOT_MAP_ENTRY_NOBODY,
                               .id = "is-nobody",
                               .label = plot_map_get_nobody (map) });
  if (plot_map_get_n_close (map) > 0)
    add_entry (legend,
               (PlotMapEntry){ .kind = PLOT_MAP_ENTRY_CLOSE,
                               .id = "is-close",
                               .label = plot_map_get_close (map) });
}

static void
place_entries (PlotMapLegend *legend, const PlotSketch *sketch, double width)
{
  double   unit = sketch->unit;
  PlotFont font = font_of (sketch);
  double   row = plot_text_height (sketch->measurer, font) + ROW_GAP * unit;
  double   x = 0.0;
  double   y = 0.0;

  for (guint i = 0; i < legend->n_entries; i++)
    {
      PlotMapEntry *entry = &legend->entries[i];
      double        whole = (SWATCH + SWATCH_GAP) * unit +
                     plot_text_width (sketch->measurer, entry->label, font);

      if (x > 0.0 && x + whole > width)
        {
          x = 0.0;
          y += row;
        }
      entry->place = (PlotRect){ x, y, MIN (whole, width), row };
      x += whole + ENTRY_GAP * unit;
    }
  legend->height = legend->n_entries == 0 ? 0.0 : y + row;
}

/**
 * plot_map_legend_init: (skip)
 * @legend: (out caller-allocates): filled
 * @sketch: measures; nothing is drawn yet
 * @map: the spec; must outlive @legend
 * @width: the room
 *
 * Measures the legend and places its entries.
 */
void
plot_map_legend_init (PlotMapLegend    *legend,
                      const PlotSketch *sketch,
                      const PlotMap    *map,
                      double            width)
{
  g_return_if_fail (legend != NULL && sketch != NULL && map != NULL);

  *legend = (PlotMapLegend){ 0 };
  list_entries (legend, map);
  place_entries (legend, sketch, width);
}

static void
draw_swatch (const PlotSketch   *sketch,
             const PlotMapEntry *entry,
             PlotRect            place)
{
  static const guint8 role = PLOT_ROLE_HATCH;
  static const guint8 is_hatched = 1;
  PlotCells           cell = { 1, 1, &role, &is_hatched, FALSE };
  double              unit = sketch->unit;
  g_autofree char    *id = g_strconcat ("legend/", entry->id, NULL);
  PlotItem            item = { .kind = PLOT_ITEM_RECT,
                               .id = id,
                               .bounds = place,
                               .is_patterned = TRUE,
                               .corners = PLOT_CORNER_ALL };

  item.radius = 3.0 * unit;
  item.font.size = PLOT_LEGEND_PATTERN_SIZE * unit;
  switch (entry->kind)
    {
    case PLOT_MAP_ENTRY_SERIES:
      item.series = entry->series->id;
      item.role = plot_role_of_series (entry->series->role_index);
      break;
    case PLOT_MAP_ENTRY_NOBODY:
      item.kind = PLOT_ITEM_HATCH;
      item.role = PLOT_ROLE_HATCH;
      item.stroke = 1.0;
      break;
    case PLOT_MAP_ENTRY_CLOSE:
      item.kind = PLOT_ITEM_CELLS;
      item.role = PLOT_ROLE_BACKGROUND;
      item.cells = &cell;
      item.font.size *= SWATCH_STRIPES;
      break;
    }
  plot_scene_builder_add (sketch->builder, &item);
}

static void
draw_entry (const PlotSketch *sketch, const PlotMapEntry *entry, PlotPoint at)
{
  double           unit = sketch->unit;
  PlotFont         font = font_of (sketch);
  double           line = plot_text_height (sketch->measurer, font);
  g_autofree char *id = g_strdup_printf ("legend/%s/label", entry->id);
  PlotRect         swatch = { at.x,
                              at.y + (line - SWATCH * unit) / 2.0,
                              SWATCH * unit,
                              SWATCH * unit };
  PlotLabel        label = { .id = id, .role = PLOT_ROLE_DIM_INK };

  draw_swatch (sketch, entry, swatch);
  label.text = entry->label;
  label.font = font;
  label.x = at.x + (SWATCH + SWATCH_GAP) * unit;
  label.top = at.y;
  /* A hair more than measured, against rounding. */
  label.max_width =
      MAX (entry->place.width - (SWATCH + SWATCH_GAP) * unit + 0.5, 1.0);
  plot_sketch_add_label (sketch, &label);
}

/**
 * plot_map_legend_draw: (skip)
 * @legend: a legend that was measured for @sketch
 * @sketch: where to
 * @origin: its top left corner
 *
 * Draws swatches and words.
 */
void
plot_map_legend_draw (const PlotMapLegend *legend,
                      const PlotSketch    *sketch,
                      PlotPoint            origin)
{
  g_return_if_fail (legend != NULL && sketch != NULL);

  for (guint i = 0; i < legend->n_entries; i++)
    {
      const PlotMapEntry *entry = &legend->entries[i];

      draw_entry (
          sketch,
          entry,
          (PlotPoint){ origin.x + entry->place.x, origin.y + entry->place.y });
    }
}
