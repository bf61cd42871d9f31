/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rules lie below the lines, dots above them. Every mark is a group, whether
 * its words found room or not.
 */
#include "plot-lines-marks.h"

#include "plot-lines-curve.h"

/* In units of text. */
#define LABEL_SIZE 11.5
#define CLEARANCE 8.0
#define DOT 4.0
#define RULE_STROKE 1.0
#define POSITION_STROKE 1.5

static void
add_group (const PlotLinesCanvas *canvas,
           const PlotLineMark    *mark,
           PlotRect               bounds)
{
  g_autofree char *id = g_strdup_printf ("mark/%s", mark->id);
  PlotGroup        group = { .id = id, .bounds = bounds };
  double           right = bounds.x + bounds.width;

  group.description =
      *mark->description != '\0' ? mark->description : mark->label;
  group.bounds.x = MAX (bounds.x, 0.0);
  group.bounds.width = MIN (right, canvas->sketch->width) - group.bounds.x;
  plot_scene_builder_add_group (canvas->sketch->builder, &group);
}

static double
top_of (const PlotLinesCanvas *canvas, const PlotLinesFlag *flag)
{
  double line = plot_lines_flags_pitch (canvas->sketch);

  if (!flag->has_room)
    return canvas->plan->area.y;
  return canvas->plan->area.y - flag->row * line - 2.0 * canvas->sketch->unit;
}

static void
draw_flag_words (const PlotLinesCanvas *canvas, const PlotLinesFlag *flag)
{
  const char      *name = flag->mark != NULL ? flag->mark->id : NULL;
  g_autofree char *id = name != NULL ? g_strdup_printf ("mark/%s/label", name)
                                     : g_strdup ("position/label");
  g_autofree char *group =
      name != NULL ? g_strdup_printf ("mark/%s", name) : NULL;
  PlotLabel label = { .id = id, .group = group, .text = flag->label };

  label.role = flag->mark == NULL ? PLOT_ROLE_ACCENT : PLOT_ROLE_DIM_INK;
  label.font = plot_lines_flag_font (flag, canvas->sketch->unit);
  label.x = flag->left;
  label.top = top_of (canvas, flag) -
              plot_text_height (canvas->sketch->measurer, label.font);
  if (flag->has_room)
    plot_sketch_add_label (canvas->sketch, &label);
}

static void
draw_rule (const PlotLinesCanvas *canvas, const PlotLinesFlag *flag)
{
  PlotRect         area = canvas->plan->area;
  const char      *name = flag->mark != NULL ? flag->mark->id : NULL;
  g_autofree char *id = name != NULL ? g_strdup_printf ("mark/%s", name)
                                     : g_strdup ("position/line");
  PlotItem         line = { .id = id, .group = name != NULL ? id : NULL };

  if (flag->is_outside)
    return;
  line.role = name != NULL ? PLOT_ROLE_AXIS : PLOT_ROLE_ACCENT;
  line.stroke =
      (name != NULL ? RULE_STROKE : POSITION_STROKE) * canvas->sketch->unit;
  line.is_dashed = name != NULL;
  if (flag->mark != NULL)
    line.description = *flag->mark->description != '\0'
                           ? flag->mark->description
                           : flag->mark->label;
  plot_sketch_add_line (canvas->sketch,
                        &line,
                        (PlotPoint){ flag->x, top_of (canvas, flag) },
                        (PlotPoint){ flag->x, area.y + area.height });
}

/**
 * plot_lines_marks_draw_rules:
 * @canvas: a canvas
 *
 * Draws the position and all marks that are rules, with their words.
 */
void
plot_lines_marks_draw_rules (const PlotLinesCanvas *canvas)
{
  const PlotLinesFlags *flags = NULL;

  g_return_if_fail (canvas != NULL);

  flags = &canvas->plan->flags;
  for (guint i = flags->flags->len; i > 0; i--)
    {
      const PlotLinesFlag *flag = plot_lines_flags_get (flags, i - 1);

      draw_rule (canvas, flag);
      draw_flag_words (canvas, flag);
    }
}

/* Looks along the line for words that cross nothing, then for any. */
static gboolean
find_beside_reference (const PlotLinesCanvas *canvas,
                       PlotLinesCall          call,
                       PlotRect              *box)
{
  static const double shares[] = { 0.0, 1.0, 0.5, 0.25, 0.75 };
  PlotRect            area = canvas->plan->area;

  for (guint i = 0; i < 2 * G_N_ELEMENTS (shares); i++)
    {
      double share = shares[i % G_N_ELEMENTS (shares)];

      call.max_crossed = i < G_N_ELEMENTS (shares) ? 0 : PLOT_LINES_MAX;
      call.at.x = area.x + share * area.width;
      if (plot_lines_room_find (canvas->room, &call, box))
        return TRUE;
    }
  return FALSE;
}

static void
draw_reference_label (const PlotLinesCanvas *canvas,
                      const char            *words,
                      double                 y)
{
  double        unit = canvas->sketch->unit;
  PlotRect      area = canvas->plan->area;
  PlotRect      box = { 0 };
  PlotLinesCall call = { .clearance = 3.0 * unit };
  PlotLabel     label = { .id = "reference/label",
                          .text = words,
                          .role = PLOT_ROLE_WARNING,
                          .font = { LABEL_SIZE * unit, PLOT_WEIGHT_BOLD } };

  call.at.y = y;
  call.width = plot_text_width (canvas->sketch->measurer, words, label.font);
  call.width = MIN (call.width, area.width * 0.6);
  call.height = plot_text_height (canvas->sketch->measurer, label.font);
  if (call.width <= 0.0 || !find_beside_reference (canvas, call, &box))
    return;
  plot_lines_room_take (canvas->room, box);
  label.x = box.x;
  label.top = box.y;
  label.max_width = box.width + 0.5;
  plot_sketch_add_label (canvas->sketch, &label);
}

static PlotPoint
start_of_reference (const PlotLinesCanvas *canvas)
{
  const PlotLinesGuide *reference =
      plot_lines_get_reference (canvas->plan->lines);

  return (
      PlotPoint){ canvas->plan->area.x,
                  plot_scale_map (&canvas->plan->y.scale, reference->value) };
}

/**
 * plot_lines_marks_draw_reference:
 * @canvas: a canvas
 *
 * Draws the level to compare with, if it is on the axis.
 */
void
plot_lines_marks_draw_reference (const PlotLinesCanvas *canvas)
{
  PlotItem  line = { .id = "reference/line",
                     .role = PLOT_ROLE_WARNING,
                     .is_dashed = TRUE };
  PlotPoint from;

  g_return_if_fail (canvas != NULL);

  if (plot_lines_get_reference (canvas->plan->lines) == NULL)
    return;
  from = start_of_reference (canvas);
  if (!plot_lines_canvas_shows (canvas, from))
    return;
  line.stroke = 1.5 * canvas->sketch->unit;
  plot_sketch_add_line (
      canvas->sketch,
      &line,
      from,
      (PlotPoint){ from.x + canvas->plan->area.width, from.y });
}

/**
 * plot_lines_marks_draw_reference_words:
 * @canvas: a canvas
 *
 * Sets the words of the level; an arrow says where it is if it is beyond the
 * axis.
 */
void
plot_lines_marks_draw_reference_words (const PlotLinesCanvas *canvas)
{
  const PlotLinesGuide *reference = NULL;
  g_autofree char      *words = NULL;
  PlotRect              area;
  PlotPoint             from;

  g_return_if_fail (canvas != NULL);

  reference = plot_lines_get_reference (canvas->plan->lines);
  if (reference == NULL || *reference->label == '\0')
    return;
  area = canvas->plan->area;
  from = start_of_reference (canvas);
  if (plot_lines_canvas_shows (canvas, from))
    words = g_strdup (reference->label);
  else
    words = g_strconcat (reference->label,
                         from.y < area.y ? " \u2191" : " \u2193",
                         NULL);
  draw_reference_label (canvas,
                        words,
                        CLAMP (from.y, area.y, area.y + area.height));
}

/**
 * plot_lines_marks_draw_dots:
 * @canvas: a canvas
 *
 * Draws all marks that are dots, without their words.
 */
void
plot_lines_marks_draw_dots (const PlotLinesCanvas *canvas)
{
  g_return_if_fail (canvas != NULL);

  for (guint i = 0; i < plot_lines_get_n_marks (canvas->plan->lines); i++)
    {
      const PlotLineMark *mark = plot_lines_get_mark (canvas->plan->lines, i);
      g_autofree char    *id = g_strdup_printf ("mark/%s", mark->id);
      PlotLinesDisc disc = { .id = id, .group = id, .role = PLOT_ROLE_INK };

      disc.at = plot_lines_canvas_map (canvas, mark->x, mark->y);
      if (!mark->has_y || !plot_lines_canvas_shows (canvas, disc.at))
        continue;
      disc.description =
          *mark->description != '\0' ? mark->description : mark->label;
      disc.radius = DOT * canvas->sketch->unit;
      plot_lines_curve_add_disc (canvas->sketch, &disc);
      plot_lines_room_take (canvas->room,
                            (PlotRect){ disc.at.x - disc.radius,
                                        disc.at.y - disc.radius,
                                        2.0 * disc.radius,
                                        2.0 * disc.radius });
    }
}

/* Answers where the words are, or the dot alone. */
static PlotRect
draw_dot_words (const PlotLinesCanvas *canvas, const PlotLineMark *mark)
{
  double           unit = canvas->sketch->unit;
  g_autofree char *id = g_strdup_printf ("mark/%s/label", mark->id);
  g_autofree char *group = g_strdup_printf ("mark/%s", mark->id);
  PlotLinesCall    call = { .clearance = CLEARANCE * unit };
  PlotLabel        label = { .id = id,
                             .group = group,
                             .text = mark->label,
                             .role = PLOT_ROLE_INK };
  PlotRect         dot = { 0 };
  PlotRect         box = { 0 };

  label.font.size = LABEL_SIZE * unit;
  call.at = plot_lines_canvas_map (canvas, mark->x, mark->y);
  call.width =
      plot_text_width (canvas->sketch->measurer, mark->label, label.font);
  call.height = plot_text_height (canvas->sketch->measurer, label.font);
  dot = (PlotRect){ call.at.x - CLEARANCE * unit,
                    call.at.y - CLEARANCE * unit,
                    2.0 * CLEARANCE * unit,
                    2.0 * CLEARANCE * unit };
  if (!plot_lines_canvas_shows (canvas, call.at))
    return canvas->plan->area;
  if (call.width <= 0.0 || !plot_lines_room_find (canvas->room, &call, &box))
    return dot;
  plot_lines_room_take (canvas->room, box);
  label.x = box.x;
  label.top = box.y;
  plot_sketch_add_label (canvas->sketch, &label);
  return plot_rect_union (dot, box);
}

static PlotRect
bounds_of_rule (const PlotLinesCanvas *canvas, const PlotLineMark *mark)
{
  const PlotLinesFlags *flags = &canvas->plan->flags;
  PlotRect              bounds = canvas->plan->area;
  double                pad = 4.0 * canvas->sketch->unit;

  for (guint i = 0; i < flags->flags->len; i++)
    {
      const PlotLinesFlag *flag = plot_lines_flags_get (flags, i);

      if (flag->mark != mark)
        continue;
      bounds.x = flag->x - pad;
      bounds.width = 2.0 * pad;
    }
  return bounds;
}

/**
 * plot_lines_marks_draw_words:
 * @canvas: a canvas
 *
 * Sets the words of all dots where there is room, and adds the groups of all
 * marks.
 */
void
plot_lines_marks_draw_words (const PlotLinesCanvas *canvas)
{
  g_return_if_fail (canvas != NULL);

  for (guint i = 0; i < plot_lines_get_n_marks (canvas->plan->lines); i++)
    {
      const PlotLineMark *mark = plot_lines_get_mark (canvas->plan->lines, i);

      add_group (canvas,
                 mark,
                 mark->has_y ? draw_dot_words (canvas, mark)
                             : bounds_of_rule (canvas, mark));
    }
}
