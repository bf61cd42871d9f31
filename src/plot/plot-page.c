/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Title, subtitle and footer: wrapped to the width, stacked with gaps in
 * units of text. Heights come from the same lines that are drawn.
 */
#include "plot-page.h"

#include <math.h>

#define TITLE_SIZE 21.0
#define NARROW_TITLE_SIZE 17.0
#define SUBTITLE_SIZE 13.0
#define FOOTER_SIZE 10.5
#define NARROW_WIDTH 560.0
#define TITLE_LINES 3
#define NARROW_TITLE_LINES 4
#define SUBTITLE_LINES 2
#define NARROW_SUBTITLE_LINES 3
#define FOOTER_LINES 2
#define NARROW_FOOTER_LINES 3
#define HEAD_GAP 4.0
#define FOOT_GAP 10.0
#define EMPTY_SIZE 15.0
#define EMPTY_LINES 3
#define GHOST_HEIGHT 18.0
#define GHOST_GAP 10.0

static gboolean
is_narrow (const PlotSketch *sketch)
{
  return sketch->width < NARROW_WIDTH * sketch->unit;
}

/**
 * plot_page_title_lines:
 * @sketch: measures
 *
 * The title states what was found, and is the last to be cut.
 *
 * Returns: how many lines it may have where there is room
 */
guint
plot_page_title_lines (const PlotSketch *sketch)
{
  g_return_val_if_fail (sketch != NULL, 1);

  return is_narrow (sketch) ? NARROW_TITLE_LINES : TITLE_LINES;
}

static double
height_of (const PlotSketch *sketch, char **lines, double size)
{
  return g_strv_length (lines) * plot_sketch_line_height (sketch, size);
}

static char **
wrap (const PlotSketch *sketch,
      const char       *text,
      PlotFont          font,
      double            width,
      guint             max_lines)
{
  return plot_text_wrap (sketch->measurer,
                         max_lines == 0 ? NULL : text,
                         font,
                         width,
                         max_lines);
}

static void
measure (PlotPage *page, const PlotSketch *sketch)
{
  double unit = sketch->unit;

  page->head_height = height_of (sketch, page->title, page->title_size) +
                      height_of (sketch, page->subtitle, SUBTITLE_SIZE * unit);
  if (page->title[0] != NULL && page->subtitle[0] != NULL)
    page->head_height += HEAD_GAP * unit;
  page->foot_height = height_of (sketch, page->footer, FOOTER_SIZE * unit);
  if (page->footer[0] != NULL)
    page->foot_height += FOOT_GAP * unit;
}

/**
 * plot_page_init:
 * @page: (out caller-allocates): filled; clear it with plot_page_clear()
 * @sketch: measures; nothing is drawn yet
 * @words: what to set
 * @margin: on all sides
 *
 * Wraps and measures the words.
 */
void
plot_page_init (PlotPage            *page,
                const PlotSketch    *sketch,
                const PlotPageWords *words,
                double               margin)
{
  double   unit = 0.0;
  PlotFont title = { .weight = PLOT_WEIGHT_BOLD };
  PlotFont subtitle = { 0 };
  PlotFont footer = { 0 };

  g_return_if_fail (page != NULL && sketch != NULL && words != NULL);

  unit = sketch->unit;
  page->area = (PlotRect){ .x = margin,
                           .y = margin,
                           .width = MAX (sketch->width - 2.0 * margin, 1.0),
                           .height = MAX (sketch->height - 2.0 * margin, 1.0) };
  title.size = unit * (is_narrow (sketch) ? NARROW_TITLE_SIZE : TITLE_SIZE);
  subtitle.size = SUBTITLE_SIZE * unit;
  footer.size = FOOTER_SIZE * unit;
  page->title_size = title.size;
  page->title = wrap (sketch,
                      words->title,
                      title,
                      page->area.width,
                      words->max_title_lines);
  page->subtitle =
      wrap (sketch,
            words->subtitle,
            subtitle,
            page->area.width,
            is_narrow (sketch) ? NARROW_SUBTITLE_LINES : SUBTITLE_LINES);
  page->footer = wrap (sketch,
                       words->footer,
                       footer,
                       page->area.width,
                       is_narrow (sketch) ? NARROW_FOOTER_LINES : FOOTER_LINES);
  measure (page, sketch);
}

/**
 * plot_page_clear:
 * @page: a page
 *
 * Frees what plot_page_init() made.
 */
void
plot_page_clear (PlotPage *page)
{
  g_return_if_fail (page != NULL);

  g_clear_pointer (&page->title, g_strfreev);
  g_clear_pointer (&page->subtitle, g_strfreev);
  g_clear_pointer (&page->footer, g_strfreev);
}

/* Draws @lines from @label's place on and answers where they end. */
static double
draw_lines (const PlotSketch *sketch, char **lines, PlotLabel label)
{
  const char *name = label.id;
  double      step = plot_text_height (sketch->measurer, label.font);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *id = g_strdup_printf ("%s/%u", name, i);

      label.id = id;
      label.text = lines[i];
      plot_sketch_add_label (sketch, &label);
      label.top += step;
    }
  return label.top;
}

/**
 * plot_page_draw:
 * @page: a page that was measured for @sketch
 * @sketch: where to
 *
 * Draws title, subtitle and footer.
 */
void
plot_page_draw (const PlotPage *page, const PlotSketch *sketch)
{
  double    unit = 0.0;
  double    footer_top = 0.0;
  PlotLabel label = { .id = "title", .role = PLOT_ROLE_INK };

  g_return_if_fail (page != NULL && sketch != NULL);

  unit = sketch->unit;
  label.x = page->area.x;
  label.top = page->area.y;
  label.font = (PlotFont){ page->title_size, PLOT_WEIGHT_BOLD };
  label.top = draw_lines (sketch, page->title, label);
  if (page->title[0] != NULL)
    label.top += HEAD_GAP * unit;
  label.id = "subtitle";
  label.role = PLOT_ROLE_DIM_INK;
  label.font = (PlotFont){ SUBTITLE_SIZE * unit, PLOT_WEIGHT_NORMAL };
  draw_lines (sketch, page->subtitle, label);
  footer_top = page->area.y + page->area.height -
               height_of (sketch, page->footer, FOOTER_SIZE * unit);
  label.id = "footer";
  label.top = footer_top;
  label.font.size = FOOTER_SIZE * unit;
  draw_lines (sketch, page->footer, label);
}

static double
draw_ghosts (const PlotSketch *sketch, double top, double left)
{
  static const double lengths[] = { 88.0, 140.0, 200.0 };
  double              unit = sketch->unit;

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autofree char *id = g_strdup_printf ("empty/ghost/%u", i);
      PlotItem         ghost = { .kind = PLOT_ITEM_RECT,
                                 .id = id,
                                 .role = PLOT_ROLE_GRID,
                                 .corners = PLOT_CORNER_RIGHT };

      ghost.radius = 4.0 * unit;
      ghost.bounds = (PlotRect){ .x = left,
                                 .y = top,
                                 .width = lengths[i] * unit,
                                 .height = GHOST_HEIGHT * unit };
      plot_scene_builder_add (sketch->builder, &ghost);
      top += (GHOST_HEIGHT + GHOST_GAP) * unit;
    }
  return top;
}

/**
 * plot_page_draw_empty:
 * @page: a page that was measured for @sketch
 * @sketch: where to
 * @sentence: (nullable): why there is nothing, and what to do
 *
 * Draws three ghosts of bars and the sentence, in the middle of what title
 * and footer leave.
 */
void
plot_page_draw_empty (const PlotPage   *page,
                      const PlotSketch *sketch,
                      const char       *sentence)
{
  PlotLabel label = { .id = "empty",
                      .role = PLOT_ROLE_DIM_INK,
                      .align = PLOT_ALIGN_CENTER };
  double    height = 0.0;
  double    room = 0.0;
  g_auto (GStrv) lines = NULL;

  g_return_if_fail (page != NULL && sketch != NULL);

  label.font.size = EMPTY_SIZE * sketch->unit;
  lines = wrap (sketch, sentence, label.font, page->area.width, EMPTY_LINES);
  height = 3.0 * (GHOST_HEIGHT + GHOST_GAP) * sketch->unit +
           height_of (sketch, lines, label.font.size);
  room = page->area.height - page->head_height - page->foot_height;
  label.x = page->area.x + page->area.width / 2.0;
  label.top = page->area.y + page->head_height + MAX (room - height, 0.0) / 2.0;
  label.top = draw_ghosts (sketch, label.top, label.x - 100.0 * sketch->unit);
  draw_lines (sketch, lines, label);
}
