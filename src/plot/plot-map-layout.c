/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Puts the planned parts on top of each other: page, legend, cells, contour
 * lines, position, names, values, axes. Mirrored as a whole for right-to-left
 * readers.
 */
#include <math.h>

#include "plot-legend.h"
#include "plot-map-lines.h"
#include "plot-map-marks.h"
#include "plot-map-plan.h"
#include "plot-map-private.h"

/* In units of text. */
#define EMPTY_SIZE 15.0
#define EMPTY_LINES 3
#define GHOST_SIZE 34.0
#define GHOST_GAP 4.0
#define N_GHOSTS 6

/* Pictures smaller than this get smaller text instead of none. */
#define LEAST_WIDTH 240.0
#define LEAST_HEIGHT 200.0

static double
unit_of (const PlotFrame *frame)
{
  double unit = frame->text_scale;

  if (!isfinite (unit) || unit <= 0.0)
    unit = 1.0;
  unit = MIN (unit, frame->width / LEAST_WIDTH);
  unit = MIN (unit, frame->height / LEAST_HEIGHT);
  return CLAMP (unit, 0.1, 64.0);
}

static guint8 *
roles_of (const PlotMap *map)
{
  const PlotMapCells *cells = plot_map_get_cells (map);
  gsize               n_cells = (gsize)cells->n_columns * cells->n_rows;
  guint8             *roles = g_malloc (n_cells);
  guint8              role_of[PLOT_CELLS_N_VALUES];

  for (guint i = 0; i < PLOT_CELLS_N_VALUES; i++)
    role_of[i] = PLOT_CELLS_BLANK;
  for (guint i = 0; i < plot_map_get_n_series (map); i++)
    role_of[i] =
        (guint8)plot_role_of_series (plot_map_get_series (map, i)->role_index);
  for (gsize i = 0; i < n_cells; i++)
    roles[i] = role_of[cells->winners[i]];
  return roles;
}

static void
draw_cells (const PlotMapPlan *plan, const PlotSketch *sketch)
{
  const PlotMapCells *cells = plot_map_get_cells (plan->map);
  g_autofree guint8  *roles = roles_of (plan->map);
  PlotCells           grid = { cells->n_columns,
                               cells->n_rows,
                               roles,
                               cells->is_close,
                               FALSE };
  PlotItem            item = { .kind = PLOT_ITEM_CELLS,
                               .id = "map/cells",
                               .group = "map",
                               .role = PLOT_ROLE_BACKGROUND,
                               .is_patterned = TRUE };

  item.bounds = plan->area;
  item.font.size = PLOT_LEGEND_PATTERN_SIZE * sketch->unit;
  item.cells = &grid;
  plot_scene_builder_add (sketch->builder, &item);
}

static void
draw_frame (const PlotMapPlan *plan, const PlotSketch *sketch)
{
  PlotItem item = { .kind = PLOT_ITEM_RECT,
                    .id = "map/frame",
                    .role = PLOT_ROLE_AXIS,
                    .stroke = 1.0 };

  item.bounds = plan->area;
  plot_scene_builder_add (sketch->builder, &item);
}

static void
draw_map (const PlotMapPlan *plan, const PlotSketch *sketch)
{
  PlotMapMarks marks = { .plan = plan, .sketch = sketch };

  plot_map_legend_draw (&plan->legend,
                        sketch,
                        (PlotPoint){ plan->page.area.x, plan->legend_top });
  draw_cells (plan, sketch);
  draw_frame (plan, sketch);
  plot_map_lines_draw (&marks);
  plot_map_marks_draw_position (&marks);
  plot_map_marks_draw_names (&marks);
  plot_map_lines_draw_values (&marks);
  plot_map_plan_draw_axes (plan, sketch);
}

/* What the whole map says: the cell where the reader is, or the finding. */
static char *
describe_map (const PlotMap *map)
{
  guint column = 0;
  guint row = 0;

  if (plot_map_get_position_cell (map, &column, &row))
    return plot_map_describe_cell (map, column, row);
  return g_strdup (plot_map_get_words (map)->title);
}

static void
add_region (const PlotMapPlan *plan,
            const PlotSketch  *sketch,
            guint              winner,
            const char        *name)
{
  const PlotMapCells *cells = plot_map_get_cells (plan->map);
  PlotCells grid = { .n_columns = cells->n_columns, .n_rows = cells->n_rows };
  PlotCellEdges    edges = { 0 };
  g_autofree char *id = g_strconcat ("map/", name, NULL);
  g_autofree char *words = plot_map_describe_share (plan->map, winner);
  PlotGroup        group = { .id = id, .description = words };

  if (!(plot_map_get_share (plan->map, winner) > 0.0))
    return;
  edges = plot_cells_edges (&grid,
                            plan->area,
                            plot_map_get_bounds (plan->map, winner));
  group.bounds = (PlotRect){ edges.left,
                             edges.top,
                             edges.right - edges.left,
                             edges.bottom - edges.top };
  plot_scene_builder_add_group (sketch->builder, &group);
}

static void
add_groups (const PlotMapPlan *plan, const PlotSketch *sketch)
{
  g_autofree char *words = describe_map (plan->map);
  PlotGroup        whole = { .id = "map", .description = words };

  whole.bounds = plan->area;
  plot_scene_builder_add_group (sketch->builder, &whole);
  for (guint i = 0; i < plot_map_get_n_series (plan->map); i++)
    add_region (plan, sketch, i, plot_map_get_series (plan->map, i)->id);
  add_region (plan, sketch, PLOT_MAP_NOBODY, "is-nobody");
}

static double
draw_ghosts (const PlotSketch *sketch, PlotPoint middle)
{
  double step = (GHOST_SIZE + GHOST_GAP) * sketch->unit;

  for (guint i = 0; i < N_GHOSTS; i++)
    {
      guint            column = i % 3;
      guint            row = i / 3;
      g_autofree char *id = g_strdup_printf ("empty/ghost/%u", i);
      PlotItem         ghost = { .kind = PLOT_ITEM_RECT,
                                 .id = id,
                                 .role = PLOT_ROLE_GRID,
                                 .corners = PLOT_CORNER_ALL };

      ghost.radius = 4.0 * sketch->unit;
      ghost.bounds = (PlotRect){ .x = middle.x + (column - 1.5) * step,
                                 .y = middle.y + row * step,
                                 .width = GHOST_SIZE * sketch->unit,
                                 .height = GHOST_SIZE * sketch->unit };
      plot_scene_builder_add (sketch->builder, &ghost);
    }
  return middle.y + 2.0 * step + 2.0 * GHOST_GAP * sketch->unit;
}

/* Ghosts of cells and a sentence, in the middle of what is left. */
static void
draw_empty (const PlotMapPlan *plan, const PlotSketch *sketch)
{
  PlotRect  area = plan->page.area;
  double    unit = sketch->unit;
  PlotLabel label = { .role = PLOT_ROLE_DIM_INK,
                      .font = { EMPTY_SIZE * unit, PLOT_WEIGHT_NORMAL },
                      .align = PLOT_ALIGN_CENTER };
  double    line = plot_text_height (sketch->measurer, label.font);
  double room = area.height - plan->page.head_height - plan->page.foot_height;
  double height = 2.0 * (GHOST_SIZE + GHOST_GAP) * unit;
  g_auto (GStrv) lines = plot_text_wrap (sketch->measurer,
                                         plot_map_get_words (plan->map)->empty,
                                         label.font,
                                         area.width,
                                         EMPTY_LINES);

  height += g_strv_length (lines) * line;
  label.x = area.x + area.width / 2.0;
  label.top = area.y + plan->page.head_height + MAX (room - height, 0.0) / 2.0;
  label.top = draw_ghosts (sketch, (PlotPoint){ label.x, label.top });
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *id = g_strdup_printf ("empty/%u", i);

      label.id = id;
      label.text = lines[i];
      plot_sketch_add_label (sketch, &label);
      label.top += line;
    }
}

static void
set_words (const PlotMap *map, PlotSceneBuilder *builder)
{
  const PlotWords *words = plot_map_get_words (map);
  const char      *title = *words->title != '\0' ? words->title : words->empty;

  plot_scene_builder_set_words (builder,
                                title,
                                *words->description != '\0' ? words->description
                                                            : title);
}

/**
 * plot_map_layout:
 * @map: the spec
 * @frame: the room; a size that is not finite or not above zero is taken as
 *   1, one above %PLOT_FRAME_MAX as that
 *
 * Lays the map out. What there is no room for is left out, least needed
 * first; the spec's descriptions stay in the scene in any case.
 *
 * Returns: (transfer full): the scene
 */
PlotScene *
plot_map_layout (const PlotMap *map, const PlotFrame *frame)
{
  g_auto (PlotMapPlan) plan = { 0 };
  PlotFrame  room;
  PlotSketch sketch = { 0 };

  g_return_val_if_fail (map != NULL, NULL);
  g_return_val_if_fail (frame != NULL && frame->measurer != NULL, NULL);

  room = *frame;
  room.width = room.width > 1.0 ? MIN (room.width, PLOT_FRAME_MAX) : 1.0;
  room.height = room.height > 1.0 ? MIN (room.height, PLOT_FRAME_MAX) : 1.0;
  sketch.measurer = room.measurer;
  sketch.width = room.width;
  sketch.height = room.height;
  sketch.unit = unit_of (&room);
  sketch.builder = plot_scene_builder_new (room.width,
                                           room.height,
                                           plot_map_get_direction (map) ==
                                               PLOT_DIRECTION_RTL);
  set_words (map, sketch.builder);
  plot_map_plan_init (&plan, &sketch, map);
  plot_page_draw (&plan.page, &sketch);
  if (plot_map_get_cells (map)->n_columns == 0)
    draw_empty (&plan, &sketch);
  else
    {
      add_groups (&plan, &sketch);
      draw_map (&plan, &sketch);
    }
  return plot_scene_builder_end (sketch.builder);
}

/**
 * plot_map_make_scene:
 * @frame: the room
 * @map: a #PlotMap
 *
 * plot_map_layout() in the form that exports take.
 *
 * Returns: (transfer full): the scene
 */
PlotScene *
plot_map_make_scene (const PlotFrame *frame, gpointer map)
{
  return plot_map_layout (map, frame);
}

/**
 * plot_map_cell_at:
 * @scene: the scene of a map
 * @x: logical pixels
 * @y: logical pixels
 * @column: (out): as in #PlotMapCells, however the scene is turned
 * @row: (out): 0 is the lowest
 *
 * Returns: whether there is a cell at that place
 */
gboolean
plot_map_cell_at (const PlotScene *scene,
                  double           x,
                  double           y,
                  guint           *column,
                  guint           *row)
{
  const PlotItem *item = NULL;
  PlotCellSpan    found = { 0 };

  g_return_val_if_fail (scene != NULL, FALSE);
  g_return_val_if_fail (column != NULL && row != NULL, FALSE);

  item = plot_scene_find_item (scene, "map/cells");
  if (item == NULL || item->cells == NULL ||
      !plot_cells_at (item->cells, item->bounds, (PlotPoint){ x, y }, &found))
    return FALSE;
  *column = found.column;
  *row = found.row;
  return TRUE;
}

/**
 * plot_map_cell_rect:
 * @scene: the scene of a map
 * @column: as in #PlotMapCells
 * @row: 0 is the lowest
 * @rect: (out): what the cell covers
 *
 * Returns: whether there is such a cell
 */
gboolean
plot_map_cell_rect (const PlotScene *scene,
                    guint            column,
                    guint            row,
                    PlotRect        *rect)
{
  const PlotItem *item = NULL;
  PlotCellSpan    cell = { column, row, 1, 1, 0 };
  PlotCellEdges   edges = { 0 };

  g_return_val_if_fail (scene != NULL && rect != NULL, FALSE);

  item = plot_scene_find_item (scene, "map/cells");
  if (item == NULL || item->cells == NULL || column >= item->cells->n_columns ||
      row >= item->cells->n_rows)
    return FALSE;
  edges = plot_cells_edges (item->cells, item->bounds, &cell);
  *rect = (PlotRect){ edges.left,
                      edges.top,
                      edges.right - edges.left,
                      edges.bottom - edges.top };
  return TRUE;
}

static void
get_size (gconstpointer spec, guint *n_columns, guint *n_rows)
{
  const PlotMapCells *cells = plot_map_get_cells (spec);

  *n_columns = cells->n_columns;
  *n_rows = cells->n_rows;
}

static gboolean
get_start (gconstpointer spec, guint *column, guint *row)
{
  guint n_columns = 0;
  guint n_rows = 0;

  *column = 0;
  *row = 0;
  get_size (spec, &n_columns, &n_rows);
  return plot_map_get_position_cell (spec, column, row) ||
         (n_columns > 0 && n_rows > 0);
}

static char *
describe_cell (gconstpointer spec, guint column, guint row)
{
  return plot_map_describe_cell (spec, column, row);
}

/**
 * plot_map_get_grid:
 *
 * Gets how somebody walks through a map.
 *
 * Returns: (transfer none): what plot_figure_set_grid() takes
 */
const PlotFigureGrid *
plot_map_get_grid (void)
{
  static const PlotFigureGrid grid = { .get_size = get_size,
                                       .get_start = get_start,
                                       .find = plot_map_cell_at,
                                       .get_rect = plot_map_cell_rect,
                                       .describe = describe_cell };

  return &grid;
}
