/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading a scene: items in painting order, groups in reading order, words.
 * Everything is a lookup; nothing changes after the builder's end.
 */
#include "plot-scene.h"

#include <math.h>

#include "plot-scene-private.h"

/* So near to a curve is at it, logical pixels. */
#define CURVE_REACH 5.0

/**
 * plot_scene_new: (skip)
 * @width: logical pixels
 * @height: logical pixels
 *
 * Returns: (transfer full): an empty scene, for the builder to fill
 */
PlotScene *
plot_scene_new (double width, double height)
{
  PlotScene *scene = g_atomic_rc_box_new0 (PlotScene);

  scene->width = width;
  scene->height = height;
  scene->strings = g_string_chunk_new (1024);
  scene->blocks = g_ptr_array_new_with_free_func (g_free);
  scene->items = g_array_new (FALSE, FALSE, sizeof (PlotItem));
  scene->groups = g_array_new (FALSE, FALSE, sizeof (PlotGroup));
  scene->title = "";
  scene->description = "";
  return scene;
}

static void
clear_scene (gpointer data)
{
  PlotScene *scene = data;

  g_clear_pointer (&scene->items, g_array_unref);
  g_clear_pointer (&scene->groups, g_array_unref);
  g_clear_pointer (&scene->blocks, g_ptr_array_unref);
  g_clear_pointer (&scene->strings, g_string_chunk_free);
}

/**
 * plot_scene_ref:
 * @scene: a scene
 *
 * Returns: (transfer full): another reference
 */
PlotScene *
plot_scene_ref (PlotScene *scene)
{
  g_return_val_if_fail (scene != NULL, NULL);

  return g_atomic_rc_box_acquire (scene);
}

/**
 * plot_scene_unref:
 * @scene: (transfer full): a reference to give back
 *
 * Gives a reference back; the last one frees the scene.
 */
void
plot_scene_unref (PlotScene *scene)
{
  g_return_if_fail (scene != NULL);

  g_atomic_rc_box_release_full (scene, clear_scene);
}

/**
 * plot_scene_get_width:
 * @scene: a scene
 *
 * Returns: its width in logical pixels
 */
double
plot_scene_get_width (const PlotScene *scene)
{
  g_return_val_if_fail (scene != NULL, 0.0);

  return scene->width;
}

/**
 * plot_scene_get_height:
 * @scene: a scene
 *
 * Returns: its height in logical pixels
 */
double
plot_scene_get_height (const PlotScene *scene)
{
  g_return_val_if_fail (scene != NULL, 0.0);

  return scene->height;
}

/**
 * plot_scene_get_title:
 * @scene: a scene
 *
 * Returns: (transfer none): its whole title, never %NULL
 */
const char *
plot_scene_get_title (const PlotScene *scene)
{
  g_return_val_if_fail (scene != NULL, "");

  return scene->title;
}

/**
 * plot_scene_get_description:
 * @scene: a scene
 *
 * Returns: (transfer none): what it shows in words, never %NULL
 */
const char *
plot_scene_get_description (const PlotScene *scene)
{
  g_return_val_if_fail (scene != NULL, "");

  return scene->description;
}

/**
 * plot_scene_get_n_items:
 * @scene: a scene
 *
 * Returns: how many items it has
 */
guint
plot_scene_get_n_items (const PlotScene *scene)
{
  g_return_val_if_fail (scene != NULL, 0);

  return scene->items->len;
}

/**
 * plot_scene_get_item:
 * @scene: a scene
 * @index: from 0, in painting order
 *
 * Returns: (transfer none): the item
 */
const PlotItem *
plot_scene_get_item (const PlotScene *scene, guint index)
{
  g_return_val_if_fail (scene != NULL, NULL);
  g_return_val_if_fail (index < scene->items->len, NULL);

  return &g_array_index (scene->items, PlotItem, index);
}

/**
 * plot_scene_find_item:
 * @scene: a scene
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the item of that id
 */
const PlotItem *
plot_scene_find_item (const PlotScene *scene, const char *id)
{
  g_return_val_if_fail (scene != NULL, NULL);

  for (guint i = 0; i < scene->items->len; i++)
    {
      const PlotItem *item = plot_scene_get_item (scene, i);

      if (g_strcmp0 (item->id, id) == 0)
        return item;
    }
  return NULL;
}

/**
 * plot_scene_get_n_groups:
 * @scene: a scene
 *
 * Returns: how many groups the keyboard can stop at
 */
guint
plot_scene_get_n_groups (const PlotScene *scene)
{
  g_return_val_if_fail (scene != NULL, 0);

  return scene->groups->len;
}

/**
 * plot_scene_get_group:
 * @scene: a scene
 * @index: from 0, in reading order
 *
 * Returns: (transfer none): the group
 */
const PlotGroup *
plot_scene_get_group (const PlotScene *scene, guint index)
{
  g_return_val_if_fail (scene != NULL, NULL);
  g_return_val_if_fail (index < scene->groups->len, NULL);

  return &g_array_index (scene->groups, PlotGroup, index);
}

/**
 * plot_scene_find_group:
 * @scene: a scene
 * @id: (nullable): an id
 *
 * Returns: the index of the group of that id, or -1
 */
int
plot_scene_find_group (const PlotScene *scene, const char *id)
{
  g_return_val_if_fail (scene != NULL, -1);

  for (guint i = 0; i < scene->groups->len; i++)
    if (g_strcmp0 (plot_scene_get_group (scene, i)->id, id) == 0)
      return (int)i;
  return -1;
}

static double
distance_to (PlotPoint a, PlotPoint b, PlotPoint from)
{
  double dx = b.x - a.x;
  double dy = b.y - a.y;
  double square = dx * dx + dy * dy;
  double share = 0.0;

  if (square > 0.0)
    share = ((from.x - a.x) * dx + (from.y - a.y) * dy) / square;
  share = CLAMP (share, 0.0, 1.0);
  return hypot (a.x + share * dx - from.x, a.y + share * dy - from.y);
}

/* The curve of a series: its bounds hold far more than the line itself. */
static gboolean
is_curve (const PlotItem *item)
{
  return item->kind == PLOT_ITEM_POLYLINE && item->series != NULL;
}

static gboolean
is_at_curve (const PlotItem *item, double x, double y)
{
  double reach = MAX (item->stroke, CURVE_REACH);

  for (size_t i = 1; i < item->n_points; i++)
    if (distance_to (item->points[i - 1],
                     item->points[i],
                     (PlotPoint){ x, y }) <= reach)
      return TRUE;
  return FALSE;
}

static gboolean
is_at (const PlotItem *item, double x, double y)
{
  if (is_curve (item))
    return is_at_curve (item, x, y);
  return plot_rect_contains (item->bounds, x, y);
}

/**
 * plot_scene_pick:
 * @scene: a scene
 * @x: logical pixels
 * @y: logical pixels
 *
 * Returns: (transfer none) (nullable): what is at that place: the topmost item
 *   of a group, preferring one with a description. Parts that belong to no
 *   group, such as the grid, are not picked.
 */
const PlotItem *
plot_scene_pick (const PlotScene *scene, double x, double y)
{
  const PlotItem *topmost = NULL;

  g_return_val_if_fail (scene != NULL, NULL);

  for (guint i = scene->items->len; i > 0; i--)
    {
      const PlotItem *item = plot_scene_get_item (scene, i - 1);

      if (item->group == NULL || !is_at (item, x, y))
        continue;
      if (item->description != NULL && *item->description != '\0')
        return item;
      if (topmost == NULL)
        topmost = item;
    }
  return topmost;
}

/**
 * plot_scene_pick_group:
 * @scene: a scene
 * @x: logical pixels
 * @y: logical pixels
 *
 * Returns: the index of the group whose bounds hold that place, else of one
 *   that has a curve there, or -1
 */
int
plot_scene_pick_group (const PlotScene *scene, double x, double y)
{
  g_return_val_if_fail (scene != NULL, -1);

  for (guint i = 0; i < scene->groups->len; i++)
    if (plot_rect_contains (plot_scene_get_group (scene, i)->bounds, x, y))
      return (int)i;
  for (guint i = scene->items->len; i > 0; i--)
    {
      const PlotItem *item = plot_scene_get_item (scene, i - 1);

      if (item->group != NULL && is_curve (item) && is_at_curve (item, x, y))
        return plot_scene_find_group (scene, item->group);
    }
  return -1;
}

/**
 * plot_scene_describe:
 * @scene: a scene
 *
 * Returns: (transfer full): title, description and each group's sentence, a
 *   line each: the chart for someone who does not see it
 */
char *
plot_scene_describe (const PlotScene *scene)
{
  GString *text = NULL;

  g_return_val_if_fail (scene != NULL, NULL);

  text = g_string_new (scene->title);
  if (*scene->description != '\0' &&
      g_strcmp0 (scene->description, scene->title) != 0)
    g_string_append_printf (text,
                            "%s%s",
                            text->len > 0 ? "\n" : "",
                            scene->description);
  for (guint i = 0; i < scene->groups->len; i++)
    {
      const char *sentence = plot_scene_get_group (scene, i)->description;

      if (*sentence != '\0')
        g_string_append_printf (text,
                                "%s%s",
                                text->len > 0 ? "\n" : "",
                                sentence);
    }
  return g_string_free (text, FALSE);
}
