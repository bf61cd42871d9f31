/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The piece of line has the dashes that the line has, in every look.
 */
#include "plot-lines-legend.h"

#include "plot-lines-curve.h"

/* In units of text. */
#define SIZE 12.0
#define SAMPLE 22.0
#define SAMPLE_GAP 6.0
#define ENTRY_GAP 16.0
#define ROW_GAP 4.0

static PlotFont
font_of (const PlotSketch *sketch, const PlotLine *line)
{
  return (PlotFont){ SIZE * sketch->unit,
                     line->is_highlighted ? PLOT_WEIGHT_BOLD
                                          : PLOT_WEIGHT_NORMAL };
}

/* What is not in the picture has no place in its legend. */
static gboolean
is_shown (const PlotLines *lines, guint index)
{
  size_t               n_points = 0;
  const PlotLinePoint *points = plot_lines_get_points (lines, index, &n_points);

  for (size_t i = 0; i < n_points; i++)
    if (!points[i].is_gap)
      return *plot_lines_get_line (lines, index)->label != '\0';
  return FALSE;
}

/**
 * plot_lines_legend_init:
 * @legend: (out caller-allocates): filled
 * @sketch: measures; nothing is drawn yet
 * @lines: the spec; must outlive @legend
 * @width: the room
 *
 * Measures the legend and places its entries.
 */
void
plot_lines_legend_init (PlotLinesLegend  *legend,
                        const PlotSketch *sketch,
                        const PlotLines  *lines,
                        double            width)
{
  double unit = 0.0;
  double row = 0.0;
  double x = 0.0;
  double y = 0.0;

  g_return_if_fail (legend != NULL && sketch != NULL && lines != NULL);

  unit = sketch->unit;
  row = plot_sketch_line_height (sketch, SIZE * unit) + ROW_GAP * unit;
  *legend = (PlotLinesLegend){ .lines = lines };
  for (guint i = 0; i < plot_lines_get_n_lines (lines); i++)
    {
      const PlotLine *line = plot_lines_get_line (lines, i);
      double          room = (SAMPLE + SAMPLE_GAP) * unit +
                    plot_text_width (sketch->measurer,
                                     line->label,
                                     font_of (sketch, line));

      if (!is_shown (lines, i))
        continue;
      room = MIN (room, width);
      if (x > 0.0 && x + room > width)
        {
          x = 0.0;
          y += row;
        }
      legend->places[i] = (PlotRect){ x, y, room, row };
      x += room + ENTRY_GAP * unit;
      legend->height = y + row;
    }
}

/**
 * plot_lines_legend_draw:
 * @legend: a legend that was measured for @sketch
 * @sketch: where to
 * @origin: the legend's top left corner
 * @index: of a line
 *
 * Draws one entry.
 *
 * Returns: its place; without width if there is none
 */
PlotRect
plot_lines_legend_draw (const PlotLinesLegend *legend,
                        const PlotSketch      *sketch,
                        PlotPoint              origin,
                        guint                  index)
{
  const PlotLine  *line = NULL;
  g_autofree char *id = NULL;
  g_autofree char *label_id = NULL;
  g_autofree char *group = NULL;
  PlotRect         place;
  PlotItem         sample = { 0 };
  PlotLabel        label = { .role = PLOT_ROLE_DIM_INK };
  double           middle = 0.0;

  g_return_val_if_fail (legend != NULL && sketch != NULL, (PlotRect){ 0 });

  place = legend->places[index];
  if (place.width <= 0.0)
    return place;
  place.x += origin.x;
  place.y += origin.y;
  line = plot_lines_get_line (legend->lines, index);
  id = g_strdup_printf ("legend/%s", line->id);
  label_id = g_strdup_printf ("legend/%s/label", line->id);
  group = g_strdup_printf ("line/%s", line->id);
  plot_lines_curve_style (&sample, sketch, line, TRUE);
  label.font = font_of (sketch, line);
  middle = place.y + plot_text_height (sketch->measurer, label.font) / 2.0;
  sample.id = id;
  sample.group = group;
  plot_sketch_add_line (sketch,
                        &sample,
                        (PlotPoint){ place.x, middle },
                        (PlotPoint){ place.x + SAMPLE * sketch->unit, middle });
  label.id = label_id;
  label.group = group;
  label.text = line->label;
  label.x = place.x + (SAMPLE + SAMPLE_GAP) * sketch->unit;
  label.top = place.y;
  /* A hair more than measured, against rounding. */
  label.max_width = MAX (place.x + place.width - label.x + 0.5, 1.0);
  plot_sketch_add_label (sketch, &label);
  return place;
}
