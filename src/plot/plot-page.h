/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What stands around every chart: title and subtitle above, footer below.
 * Measured first, so that a layout can leave parts out, and drawn then.
 * Used by layouts only.
 */
#pragma once

#include "plot-sketch.h"

G_BEGIN_DECLS

/**
 * PlotPageWords:
 * @title: (nullable): borrowed
 * @subtitle: (nullable): borrowed
 * @footer: (nullable): borrowed
 * @max_title_lines: 0 leaves the title out
 *
 * What to set; leave words out by %NULL.
 */
typedef struct
{
  const char *title;
  const char *subtitle;
  const char *footer;
  guint       max_title_lines;
} PlotPageWords;

/**
 * PlotPage:
 * @title: (array zero-terminated=1): lines, owned
 * @subtitle: (array zero-terminated=1): lines, owned
 * @footer: (array zero-terminated=1): lines, owned
 * @area: what is inside the margins
 * @title_size: of text
 * @head_height: from the top of @area down
 * @foot_height: from the bottom of @area up
 */
typedef struct
{
  char   **title;
  char   **subtitle;
  char   **footer;
  PlotRect area;
  double   title_size;
  double   head_height;
  double   foot_height;
} PlotPage;

guint plot_page_title_lines (const PlotSketch *sketch);
void  plot_page_init (PlotPage            *page,
                      const PlotSketch    *sketch,
                      const PlotPageWords *words,
                      double               margin);
void  plot_page_clear (PlotPage *page);
void  plot_page_draw (const PlotPage *page, const PlotSketch *sketch);
void  plot_page_draw_empty (const PlotPage   *page,
                            const PlotSketch *sketch,
                            const char       *sentence);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlotPage, plot_page_clear)

G_END_DECLS
