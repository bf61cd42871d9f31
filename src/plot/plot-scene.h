/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A scene is a display list: what stands where, in which role, under which
 * id. It is the one geometry of a chart: paint, hover, keyboard, assistive
 * technology, goldens and every export read it and compute nothing again.
 * Immutable, reference counted (atomically). Made by a PlotSceneBuilder.
 *
 * Items are in painting order. Groups are what the keyboard walks through (a
 * bar, say), in reading order.
 */
#pragma once

#include <glib.h>

#include "plot-cells.h"
#include "plot-palette.h"
#include "plot-rect.h"
#include "plot-text.h"

G_BEGIN_DECLS

typedef struct _PlotScene PlotScene;

/**
 * PlotItemKind:
 * @PLOT_ITEM_RECT: a filled or outlined rectangle
 * @PLOT_ITEM_HATCH: a rectangle of diagonal hatching with an outline
 * @PLOT_ITEM_LINE: a straight line between two points
 * @PLOT_ITEM_POLYLINE: a line through points
 * @PLOT_ITEM_TEXT: one line of plain text
 * @PLOT_ITEM_CELLS: a grid of filled cells
 */
typedef enum
{
  PLOT_ITEM_RECT,
  PLOT_ITEM_HATCH,
  PLOT_ITEM_LINE,
  PLOT_ITEM_POLYLINE,
  PLOT_ITEM_TEXT,
  PLOT_ITEM_CELLS,
} PlotItemKind;

/**
 * PlotCorners:
 * The corners of a rectangle that are round.
 */
typedef enum
{
  PLOT_CORNER_NONE = 0,
  PLOT_CORNER_TOP_LEFT = 1 << 0,
  PLOT_CORNER_TOP_RIGHT = 1 << 1,
  PLOT_CORNER_BOTTOM_RIGHT = 1 << 2,
  PLOT_CORNER_BOTTOM_LEFT = 1 << 3,
  PLOT_CORNER_LEFT = PLOT_CORNER_TOP_LEFT | PLOT_CORNER_BOTTOM_LEFT,
  PLOT_CORNER_RIGHT = PLOT_CORNER_TOP_RIGHT | PLOT_CORNER_BOTTOM_RIGHT,
  PLOT_CORNER_ALL = PLOT_CORNER_LEFT | PLOT_CORNER_RIGHT,
} PlotCorners;

/**
 * PlotAlign:
 * Which point of a text its anchor is; physical, so it is already mirrored.
 */
typedef enum
{
  PLOT_ALIGN_LEFT,
  PLOT_ALIGN_CENTER,
  PLOT_ALIGN_RIGHT,
} PlotAlign;

/**
 * PlotItem:
 * @kind: what it is
 * @id: (not nullable): such as "bar/fly/segment/compute"; unique in a scene
 * @group: (nullable): id of the group it belongs to, such as "bar/fly"
 * @series: (nullable): id of the series it shows
 * @description: (nullable): one sentence for tooltip and screen reader
 * @role: its colour; of cells, the one their hatch is drawn in
 * @bounds: what it covers; of a text, its line box
 * @stroke: width of its line; 0 fills a rectangle
 * @is_dashed: whether the line is dashed
 * @is_patterned: whether the role's pattern is drawn over the fill; of a
 *   line, whether it has the role's dashes: in high contrast, and with
 *   @is_dashed in every look
 * @radius: of round corners
 * @corners: which are round
 * @points: (array length=n_points) (nullable): of lines
 * @n_points: how many
 * @cells: (nullable): of a grid
 * @text: (nullable): what to set, already cut to fit
 * @font: size and weight of @text; of a fill, the size its pattern goes by
 * @align: which point of @text is at @anchor
 * @anchor: where @text stands; y is the baseline
 *
 * One thing to paint. All pointers are owned by the scene.
 */
typedef struct
{
  PlotItemKind     kind;
  const char      *id;
  const char      *group;
  const char      *series;
  const char      *description;
  PlotRole         role;
  PlotRect         bounds;
  double           stroke;
  gboolean         is_dashed;
  gboolean         is_patterned;
  double           radius;
  PlotCorners      corners;
  const PlotPoint *points;
  size_t           n_points;
  const PlotCells *cells;
  const char      *text;
  PlotFont         font;
  PlotAlign        align;
  PlotPoint        anchor;
} PlotItem;

/**
 * PlotGroup:
 * @id: (not nullable): such as "bar/fly"
 * @description: (not nullable): one sentence, may be empty
 * @bounds: what takes the focus ring
 *
 * A focusable part of a chart. All pointers are owned by the scene.
 */
typedef struct
{
  const char *id;
  const char *description;
  PlotRect    bounds;
} PlotGroup;

PlotScene       *plot_scene_ref (PlotScene *scene);
void             plot_scene_unref (PlotScene *scene);
double           plot_scene_get_width (const PlotScene *scene);
double           plot_scene_get_height (const PlotScene *scene);
const char      *plot_scene_get_title (const PlotScene *scene);
const char      *plot_scene_get_description (const PlotScene *scene);
guint            plot_scene_get_n_items (const PlotScene *scene);
const PlotItem  *plot_scene_get_item (const PlotScene *scene, guint index);
const PlotItem  *plot_scene_find_item (const PlotScene *scene, const char *id);
guint            plot_scene_get_n_groups (const PlotScene *scene);
const PlotGroup *plot_scene_get_group (const PlotScene *scene, guint index);
int              plot_scene_find_group (const PlotScene *scene, const char *id);
const PlotItem  *plot_scene_pick (const PlotScene *scene, double x, double y);
int   plot_scene_pick_group (const PlotScene *scene, double x, double y);
char *plot_scene_describe (const PlotScene *scene);
char *plot_scene_to_text (const PlotScene *scene);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlotScene, plot_scene_unref)

G_END_DECLS
