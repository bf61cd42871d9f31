/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Items and groups are copied as they come, their strings into one chunk and
 * their points and cells into one block each, all owned by the scene in the
 * end.
 */
#include "plot-scene-builder.h"

#include <string.h>

#include "plot-scene-private.h"

struct _PlotSceneBuilder
{
  PlotScene *scene; /* owned */
  gboolean   is_mirrored;
};

/**
 * plot_scene_builder_new:
 * @width: of the scene, logical pixels
 * @height: of the scene
 * @is_mirrored: whether everything added is turned around, left to right
 *
 * Returns: (transfer full): a builder of an empty scene
 */
PlotSceneBuilder *
plot_scene_builder_new (double width, double height, gboolean is_mirrored)
{
  PlotSceneBuilder *builder = g_new0 (PlotSceneBuilder, 1);

  builder->scene = plot_scene_new (width, height);
  builder->is_mirrored = is_mirrored;
  return builder;
}

/**
 * plot_scene_builder_free:
 * @builder: (nullable) (transfer full): a builder
 *
 * Drops it and what it has built; for a builder that was not ended.
 */
void
plot_scene_builder_free (PlotSceneBuilder *builder)
{
  if (builder == NULL)
    return;
  g_clear_pointer (&builder->scene, plot_scene_unref);
  g_free (builder);
}

static const char *
keep_string (PlotScene *scene, const char *string)
{
  if (string == NULL)
    return NULL;
  return g_string_chunk_insert_const (scene->strings, string);
}

/**
 * plot_scene_builder_set_words:
 * @builder: a builder
 * @title: (nullable): the short name of the chart
 * @description: (nullable): what it shows, for assistive technology
 *
 * Sets what the scene says of itself.
 */
void
plot_scene_builder_set_words (PlotSceneBuilder *builder,
                              const char       *title,
                              const char       *description)
{
  g_return_if_fail (builder != NULL);

  builder->scene->title =
      keep_string (builder->scene, title == NULL ? "" : title);
  builder->scene->description =
      keep_string (builder->scene, description == NULL ? "" : description);
}

/**
 * plot_scene_builder_add_group:
 * @builder: a builder
 * @group: the group; copied
 *
 * Adds what the keyboard stops at, in reading order.
 */
void
plot_scene_builder_add_group (PlotSceneBuilder *builder, const PlotGroup *group)
{
  PlotScene *scene = NULL;
  PlotGroup  copy;

  g_return_if_fail (builder != NULL);
  g_return_if_fail (group != NULL && group->id != NULL);

  scene = builder->scene;
  copy = *group;
  copy.id = keep_string (scene, group->id);
  copy.description =
      keep_string (scene, group->description == NULL ? "" : group->description);
  if (builder->is_mirrored)
    copy.bounds = plot_rect_mirror (copy.bounds, scene->width);
  g_array_append_val (scene->groups, copy);
}

static PlotCorners
mirror_corners (PlotCorners corners)
{
  PlotCorners mirrored = PLOT_CORNER_NONE;

  if ((corners & PLOT_CORNER_TOP_LEFT) != 0)
    mirrored |= PLOT_CORNER_TOP_RIGHT;
  if ((corners & PLOT_CORNER_TOP_RIGHT) != 0)
    mirrored |= PLOT_CORNER_TOP_LEFT;
  if ((corners & PLOT_CORNER_BOTTOM_LEFT) != 0)
    mirrored |= PLOT_CORNER_BOTTOM_RIGHT;
  if ((corners & PLOT_CORNER_BOTTOM_RIGHT) != 0)
    mirrored |= PLOT_CORNER_BOTTOM_LEFT;
  return mirrored;
}

static PlotAlign
mirror_align (PlotAlign align)
{
  switch (align)
    {
    case PLOT_ALIGN_LEFT:
      return PLOT_ALIGN_RIGHT;
    case PLOT_ALIGN_RIGHT:
      return PLOT_ALIGN_LEFT;
    case PLOT_ALIGN_CENTER:
      return PLOT_ALIGN_CENTER;
    }
  return align;
}

static void
mirror_item (PlotItem *item, PlotPoint *points, double width)
{
  item->bounds = plot_rect_mirror (item->bounds, width);
  item->corners = mirror_corners (item->corners);
  item->align = mirror_align (item->align);
  item->anchor.x = width - item->anchor.x;
  for (size_t i = 0; points != NULL && i < item->n_points; i++)
    points[i].x = width - points[i].x;
}

static const PlotCells *
keep_cells (PlotSceneBuilder *builder, const PlotCells *cells)
{
  PlotCells *kept = plot_cells_copy (cells);

  kept->is_mirrored = cells->is_mirrored != builder->is_mirrored;
  g_ptr_array_add (builder->scene->blocks, kept);
  return kept;
}

/**
 * plot_scene_builder_add:
 * @builder: a builder
 * @item: the item; copied with its strings, points and cells
 *
 * Adds an item on top of those added before.
 */
void
plot_scene_builder_add (PlotSceneBuilder *builder, const PlotItem *item)
{
  PlotScene *scene = NULL;
  PlotPoint *points = NULL;
  PlotItem   copy;

  g_return_if_fail (builder != NULL);
  g_return_if_fail (item != NULL && item->id != NULL);
  g_return_if_fail (item->points != NULL || item->n_points == 0);

  scene = builder->scene;
  copy = *item;
  copy.id = keep_string (scene, item->id);
  copy.group = keep_string (scene, item->group);
  copy.series = keep_string (scene, item->series);
  copy.description = keep_string (scene, item->description);
  copy.text = keep_string (scene, item->text);
  if (item->n_points > 0)
    {
      points = g_memdup2 (item->points, item->n_points * sizeof *points);
      g_ptr_array_add (scene->blocks, points);
      copy.points = points;
    }
  if (item->cells != NULL)
    copy.cells = keep_cells (builder, item->cells);
  if (builder->is_mirrored)
    mirror_item (&copy, points, scene->width);
  g_array_append_val (scene->items, copy);
}

/**
 * plot_scene_builder_end:
 * @builder: (transfer full): a builder
 *
 * Returns: (transfer full): the scene, immutable from now on
 */
PlotScene *
plot_scene_builder_end (PlotSceneBuilder *builder)
{
  PlotScene *scene = NULL;

  g_return_val_if_fail (builder != NULL, NULL);

  scene = g_steal_pointer (&builder->scene);
  plot_scene_builder_free (builder);
  return scene;
}
