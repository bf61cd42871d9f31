/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One row of a chart made of rows: where it is, how its parts are named, and
 * what all kinds of rows have: names, words above, the reason why it is
 * empty. Used by layouts only.
 */
#pragma once

#include "plot-rows.h"

G_BEGIN_DECLS

/** Of fills, in units. */
#define PLOT_ROW_CORNER 4.0

/** Between the words above a row and what is drawn, in units. */
#define PLOT_ROW_STACK_GAP 3.0

/** Between what is drawn and its words, and between two words, in units. */
#define PLOT_ROW_TAIL_GAP 8.0
#define PLOT_ROW_DELTA_GAP 6.0

/** How much smaller words are that follow others. */
#define PLOT_ROW_DELTA_FACTOR 0.82

/**
 * PlotRow:
 * @rows: borrowed
 * @sketch: borrowed
 * @index: which one
 * @names: what it is called
 * @group: owned: id of the group
 * @row: the row, across the whole picture
 * @track: where a bar may be
 * @crossings: (array length=n_crossings) (nullable): borrowed: where upright
 *   lines run that words need a plate against
 * @n_crossings: how many
 */
typedef struct
{
  const PlotRows   *rows;
  const PlotSketch *sketch;
  guint             index;
  PlotRowNames      names;
  char             *group;
  PlotRect          row;
  PlotRect          track;
  const double     *crossings;
  guint             n_crossings;
} PlotRow;

/**
 * PlotRowInside:
 * @part: (not nullable): what the words are of the row
 * @plate: (not nullable): what their plate is
 * @text: (not nullable): the words
 * @role_index: of the series whose fill they stand on
 * @rect: the fill
 *
 * Words inside a fill. Borrowed.
 */
typedef struct
{
  const char *part;
  const char *plate;
  const char *text;
  guint       role_index;
  PlotRect    rect;
} PlotRowInside;

void     plot_row_init (PlotRow          *row,
                        const PlotRows   *rows,
                        const PlotSketch *sketch,
                        guint             index);
void     plot_row_clear (PlotRow *row);
char    *plot_row_make_id (const PlotRow *row, const char *part);
void     plot_row_add_group (const PlotRow *row, const char *measure);
void     plot_row_add_label (const PlotRow   *row,
                             const char      *part,
                             const PlotLabel *label);
double   plot_row_top_of_line (const PlotRow *row, double size);
PlotRole plot_row_ink (const PlotRow *row);
void     plot_row_draw_ground (const PlotRow *row);
void     plot_row_draw_names (const PlotRow *row);
void     plot_row_draw_inside (const PlotRow *row, const PlotRowInside *inside);
void     plot_row_draw_reason (const PlotRow *row, const char *reason);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlotRow, plot_row_clear)

G_END_DECLS
