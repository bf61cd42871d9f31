/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A scene as text, a line an item, for goldens and for people. Two decimals
 * and no locale, so it is the same on every machine.
 */
#include "plot-scene.h"

static const char *const kind_ids[] = { "rect",     "hatch", "line",
                                        "polyline", "text",  "cells" };

static const char *const align_ids[] = { "left", "center", "right" };

static void
append_number (GString *text, const char *name, double number)
{
  char  buffer[64];
  char *end = NULL;

  g_ascii_formatd (buffer, sizeof buffer, "%.2f", number);
  /* A rounded zero has no sign. */
  end = g_str_equal (buffer, "-0.00") ? buffer + 1 : buffer;
  g_string_append_printf (text, "%s%s", name, end);
}

static void
append_rect (GString *text, PlotRect rect)
{
  append_number (text, " at ", rect.x);
  append_number (text, ",", rect.y);
  append_number (text, " size ", rect.width);
  append_number (text, "x", rect.height);
}

static void
append_quoted (GString *text, const char *name, const char *words)
{
  g_autofree char *escaped = NULL;
  char             above_ascii[129] = { 0 };

  if (words == NULL || *words == '\0')
    return;
  /* Letters of any script stay readable. */
  for (int i = 0; i < 128; i++)
    above_ascii[i] = (char)(128 + i);
  escaped = g_strescape (words, above_ascii);
  g_string_append_printf (text, " %s\"%s\"", name, escaped);
}

static void
append_points (GString *text, const PlotItem *item)
{
  for (size_t i = 0; i < item->n_points; i++)
    {
      append_number (text, " ", item->points[i].x);
      append_number (text, ",", item->points[i].y);
    }
}

static void
append_letters (GString *text, const PlotItem *item)
{
  append_number (text, " anchor ", item->anchor.x);
  append_number (text, ",", item->anchor.y);
  append_number (text, " font ", item->font.size);
  g_string_append (text, item->font.weight == PLOT_WEIGHT_BOLD ? " bold" : "");
  g_string_append_printf (text, " %s", align_ids[item->align]);
  append_quoted (text, "", item->text);
}

static char
letter_of (guint8 role)
{
  return role == PLOT_CELLS_BLANK ? '-' : (char)('A' + role % 26);
}

/* The top row first, runs with their length: "12A3B". */
static void
append_cells (GString *text, const PlotCells *cells)
{
  g_string_append_printf (text,
                          " cells %ux%u%s",
                          cells->n_columns,
                          cells->n_rows,
                          cells->is_mirrored ? " mirrored" : "");
  for (guint i = 0; i < cells->n_rows; i++)
    {
      gsize offset = (gsize)(cells->n_rows - 1 - i) * cells->n_columns;
      guint start = 0;

      g_string_append_c (text, ' ');
      for (guint j = 1; j <= cells->n_columns; j++)
        {
          const guint8 *roles = cells->roles + offset;

          if (j < cells->n_columns && roles[j] == roles[start])
            continue;
          g_string_append_printf (text,
                                  "%u%c",
                                  j - start,
                                  letter_of (roles[start]));
          start = j;
        }
    }
}

static void
append_item (GString *text, const PlotItem *item)
{
  g_string_append_printf (text,
                          "%s %s %s",
                          kind_ids[item->kind],
                          item->id,
                          plot_role_to_id (item->role));
  append_rect (text, item->bounds);
  if (item->kind == PLOT_ITEM_TEXT)
    append_letters (text, item);
  append_points (text, item);
  if (item->cells != NULL)
    append_cells (text, item->cells);
  if (item->stroke > 0.0)
    append_number (text, " stroke ", item->stroke);
  if (item->radius > 0.0)
    {
      append_number (text, " radius ", item->radius);
      g_string_append_printf (text, " corners %d", (int)item->corners);
    }
  g_string_append (text, item->is_dashed ? " dashed" : "");
  g_string_append (text, item->is_patterned ? " patterned" : "");
  if (item->group != NULL)
    g_string_append_printf (text, " in %s", item->group);
  if (item->series != NULL)
    g_string_append_printf (text, " of %s", item->series);
  append_quoted (text, "says ", item->description);
  g_string_append_c (text, '\n');
}

/**
 * plot_scene_to_text:
 * @scene: a scene
 *
 * Returns: (transfer full): all of it as text, a line an item
 */
char *
plot_scene_to_text (const PlotScene *scene)
{
  GString *text = NULL;

  g_return_val_if_fail (scene != NULL, NULL);

  text = g_string_new ("scene");
  append_number (text, " ", plot_scene_get_width (scene));
  append_number (text, "x", plot_scene_get_height (scene));
  append_quoted (text, "", plot_scene_get_title (scene));
  append_quoted (text, "says ", plot_scene_get_description (scene));
  g_string_append_c (text, '\n');
  for (guint i = 0; i < plot_scene_get_n_groups (scene); i++)
    {
      const PlotGroup *group = plot_scene_get_group (scene, i);

      g_string_append_printf (text, "group %s", group->id);
      append_rect (text, group->bounds);
      append_quoted (text, "says ", group->description);
      g_string_append_c (text, '\n');
    }
  for (guint i = 0; i < plot_scene_get_n_items (scene); i++)
    append_item (text, plot_scene_get_item (scene, i));
  return g_string_free (text, FALSE);
}
