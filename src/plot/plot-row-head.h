/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The words above a row, where there is no room for names beside it. All rows
 * of a chart have them in the same way: one line as long as nothing has to be
 * cut off, else two.
 * Used by layouts only.
 */
#pragma once

#include "plot-row.h"

G_BEGIN_DECLS

/**
 * PlotRowWords:
 * @value: (not nullable): what the row tells, such as "$7.00"
 * @after: (not nullable): less important words behind it
 *
 * Borrowed.
 */
typedef struct
{
  const char *value;
  const char *after;
} PlotRowWords;

PlotRowsHead plot_row_head_choose (const PlotRows   *rows,
                                   const PlotSketch *sketch);
double plot_row_head_height (const PlotRows *rows, const PlotSketch *sketch);
double plot_row_head_end (const PlotRow *row);
void   plot_row_head_draw (const PlotRow *row, PlotRowWords words);

G_END_DECLS
