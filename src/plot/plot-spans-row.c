/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The shapes of a row. Each edge comes from its value through the scale, so
 * neighbours meet exactly before the gap is taken off, and a connector leaves
 * where the span ends.
 */
#include "plot-spans-row.h"

/* In units of text. */
#define SPAN_GAP 1.0
#define CHEVRON_GAP 4.0
#define CHEVRON_STROKE 4.0
#define CONNECTOR_STROKE 1.25
#define POINT_WIDTH 2.5
#define POINT_HALO 1.5
#define POINT_REACH 3.0

/* A span is at least this long, logical pixels. */
#define LEAST_SPAN 1.5

/* Places closer than this are one. */
#define SLACK 0.01

static gboolean
is_same (double a, double b)
{
  return a - b < SLACK && b - a < SLACK;
}

static gboolean
has_spans (const PlotSpansRow *row)
{
  return row->n_spans > 0 && *row->given->reason == '\0';
}

static void
add_crossing (PlotSpansRow *row, double x)
{
  row->crossings[row->base.n_crossings++] = x;
}

/* Where a connector to the next row leaves this one. */
static double
end_of (const PlotSpansRow *row)
{
  return plot_spans_plan_place (row->plan, row->spans[row->n_spans - 1].to);
}

static void
find_crossings (PlotSpansRow *row, guint index)
{
  const PlotSpans *chart = row->plan->spans;

  if (row->plan->has_reference_line)
    add_crossing (row, row->plan->reference_x);
  if (row->plan->has_axis_line &&
      row->plan->axis_x > row->plan->rows.area.x + SLACK)
    add_crossing (row, row->plan->axis_x);
  if (!plot_spans_is_connected (chart))
    return;
  if (has_spans (row))
    add_crossing (row, end_of (row));
  if (index > 0)
    {
      guint           n_spans = 0;
      const PlotSpan *above = plot_spans_get_spans (chart, index - 1, &n_spans);

      if (n_spans > 0)
        add_crossing (row,
                      plot_spans_plan_place (row->plan, above[n_spans - 1].to));
    }
}

/**
 * plot_spans_row_init:
 * @row: (out caller-allocates): filled, and not to be moved; clear it with
 *   plot_spans_row_clear()
 * @plan: the plan; must outlive @row
 * @sketch: where to; must outlive @row
 * @index: which one
 *
 * Finds the place of a row and the lines that run through it.
 */
void
plot_spans_row_init (PlotSpansRow        *row,
                     const PlotSpansPlan *plan,
                     const PlotSketch    *sketch,
                     guint                index)
{
  *row = (PlotSpansRow){ .plan = plan };
  row->given = plot_spans_get_row (plan->spans, index);
  row->spans = plot_spans_get_spans (plan->spans, index, &row->n_spans);
  plot_row_init (&row->base, &plan->rows, sketch, index);
  row->base.crossings = row->crossings;
  find_crossings (row, index);
}

/**
 * plot_spans_row_clear:
 * @row: a row
 *
 * Frees what plot_spans_row_init() made.
 */
void
plot_spans_row_clear (PlotSpansRow *row)
{
  plot_row_clear (&row->base);
}

/**
 * plot_spans_row_place:
 * @row: a row
 * @span: index of a span
 *
 * Returns: where it lies, without a gap to its neighbour; never without width
 */
PlotRect
plot_spans_row_place (const PlotSpansRow *row, guint span)
{
  double   from = plot_spans_plan_place (row->plan, row->spans[span].from);
  double   to = plot_spans_plan_place (row->plan, row->spans[span].to);
  PlotRect rect = row->base.track;

  rect.x = MIN (from, to);
  rect.width = MAX (from, to) - rect.x;
  if (rect.width >= LEAST_SPAN)
    return rect;
  /* The end that a connector leaves from stays where it is. */
  if (to < from)
    rect.x = to;
  else
    rect.x = MAX (to - LEAST_SPAN, row->plan->rows.area.x);
  rect.width = LEAST_SPAN;
  return rect;
}

/* Whether another span of the row begins or ends at @x. */
static gboolean
has_neighbour (const PlotSpansRow *row, guint span, double x)
{
  for (guint i = 0; i < row->n_spans; i++)
    {
      PlotRect rect = plot_spans_row_place (row, i);

      if (i != span && row->spans[i].from != row->spans[i].to &&
          (is_same (rect.x, x) || is_same (rect.x + rect.width, x)))
        return TRUE;
    }
  return FALSE;
}

/* Ends that lean on a line, a neighbour or a connector are not round. */
static gboolean
is_round (const PlotSpansRow *row, guint span, double x)
{
  const PlotSpansPlan *plan = row->plan;

  if (plot_spans_is_connected (plan->spans) || has_neighbour (row, span, x))
    return FALSE;
  return !(plan->has_axis_line && is_same (x, plan->axis_x)) &&
         !(plan->has_reference_line && is_same (x, plan->reference_x));
}

static PlotCorners
find_corners (const PlotSpansRow *row, guint span, PlotRect rect)
{
  const PlotSpan *given = &row->spans[span];
  gboolean        is_open = plot_spans_plan_is_open (row->plan, given);
  gboolean        is_falling = given->to < given->from;
  PlotCorners     corners = PLOT_CORNER_NONE;

  if (is_round (row, span, rect.x) && !(is_open && is_falling))
    corners |= PLOT_CORNER_LEFT;
  if (is_round (row, span, rect.x + rect.width) && !(is_open && !is_falling))
    corners |= PLOT_CORNER_RIGHT;
  return corners;
}

static char *
describe_span (const PlotSpansRow   *row,
               const PlotSpan       *span,
               const PlotSpanSeries *series)
{
  const PlotAxis  *axis = plot_spans_get_axis (row->plan->spans);
  const char      *name = series->label;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  if (*span->description != '\0')
    return g_strdup (span->description);
  if (*span->label != '\0')
    name = span->label;
  from = plot_axis_format_value (axis, span->from);
  to = plot_axis_format_value (axis, span->to);
  return g_strdup_printf ("%s: %s \u2013 %s", name, from, to);
}

static void
add_span (const PlotSpansRow *row, guint index, PlotItem *item)
{
  const PlotSpan       *span = &row->spans[index];
  const PlotSpanSeries *series =
      plot_spans_get_series (row->plan->spans, span->series);
  g_autofree char *part = g_strdup_printf ("span/%u", index);
  g_autofree char *id = plot_row_make_id (&row->base, part);
  g_autofree char *hatch_id = g_strconcat (id, "/hatch", NULL);
  g_autofree char *words = describe_span (row, span, series);

  item->kind = PLOT_ITEM_RECT;
  item->id = id;
  item->group = row->base.group;
  item->series = series->id;
  item->description = words;
  item->role = plot_role_of_series (series->role_index);
  item->is_patterned = !series->is_patterned;
  item->font.size = PLOT_LEGEND_PATTERN_SIZE * row->base.sketch->unit;
  plot_scene_builder_add (row->base.sketch->builder, item);
  if (!series->is_patterned)
    return;
  item->kind = PLOT_ITEM_HATCH;
  item->id = hatch_id;
  item->role = PLOT_ROLE_BACKGROUND;
  plot_scene_builder_add (row->base.sketch->builder, item);
}

static void
draw_arrow_at (const PlotSpansRow *row, guint index, double x, double depth)
{
  const PlotSpan       *span = &row->spans[index];
  const PlotSpanSeries *series =
      plot_spans_get_series (row->plan->spans, span->series);
  PlotRect         track = row->base.track;
  double           stroke = MIN (CHEVRON_STROKE * row->base.sketch->unit,
                       row->base.track.height * 0.5);
  double           inset = stroke / 2.0;
  double           bottom = track.y + track.height - inset;
  g_autofree char *part = g_strdup_printf ("span/%u/arrow", index);
  g_autofree char *id = plot_row_make_id (&row->base, part);
  PlotPoint        points[] = { { x, track.y + inset },
                                { x + depth, track.y + track.height / 2.0 },
                                { x, bottom } };
  PlotItem         item = { .kind = PLOT_ITEM_POLYLINE,
                            .id = id,
                            .group = row->base.group,
                            .series = series->id,
                            .points = points,
                            .n_points = G_N_ELEMENTS (points) };

  item.role = plot_role_of_series (series->role_index);
  item.stroke = stroke;
  item.bounds = (PlotRect){ .x = MIN (x, x + depth),
                            .y = track.y + inset,
                            .width = ABS (depth),
                            .height = bottom - track.y - inset };
  plot_scene_builder_add (row->base.sketch->builder, &item);
}

static void
draw_span (const PlotSpansRow *row, guint index)
{
  PlotRect rect = plot_spans_row_place (row, index);
  double   gap = SPAN_GAP * row->base.sketch->unit;
  PlotItem item = { .bounds = rect };

  /* Nothing among others is nothing to see. */
  if (row->n_spans > 1 && row->spans[index].from == row->spans[index].to)
    return;
  item.corners = find_corners (row, index, rect);
  if (item.corners != PLOT_CORNER_NONE)
    item.radius = MIN (PLOT_ROW_CORNER * row->base.sketch->unit, rect.width);
  if (has_neighbour (row, index, rect.x + rect.width) && rect.width > 3.0 * gap)
    item.bounds.width -= gap;
  add_span (row, index, &item);
}

static void
draw_arrow (const PlotSpansRow *row, guint index)
{
  const PlotSpan *span = &row->spans[index];
  double          unit = row->base.sketch->unit;
  double          side = span->to < span->from ? -1.0 : 1.0;
  double          to = plot_spans_plan_place (row->plan, span->to);
  double          depth = MIN (row->base.track.height * 0.4,
                      (PLOT_SPANS_ARROW - 2.0 * CHEVRON_GAP) * unit);

  if (!plot_spans_plan_is_open (row->plan, span))
    return;
  draw_arrow_at (row, index, to + side * CHEVRON_GAP * unit, side * depth);
}

/**
 * plot_spans_row_draw_shapes:
 * @row: a row
 *
 * Draws its spans and arrows.
 */
void
plot_spans_row_draw_shapes (const PlotSpansRow *row)
{
  if (!has_spans (row))
    return;
  for (guint i = 0; i < row->n_spans; i++)
    {
      draw_span (row, i);
      draw_arrow (row, i);
    }
}

/**
 * plot_spans_row_draw_connector:
 * @row: a row
 * @next: the row below
 *
 * Draws the line from where @row ends down to @next; none if one of them has
 * no spans.
 */
void
plot_spans_row_draw_connector (const PlotSpansRow *row,
                               const PlotSpansRow *next)
{
  PlotRect         track = row->base.track;
  g_autofree char *id = NULL;
  PlotItem         line = { .role = PLOT_ROLE_AXIS };
  double           x = 0.0;

  if (!has_spans (row) || !has_spans (next))
    return;
  id = plot_row_make_id (&row->base, "connector");
  line.id = id;
  line.group = row->base.group;
  line.stroke = CONNECTOR_STROKE * row->base.sketch->unit;
  x = end_of (row);
  plot_sketch_add_line (row->base.sketch,
                        &line,
                        (PlotPoint){ x, track.y + track.height },
                        (PlotPoint){ x, next->base.track.y });
}

/**
 * plot_spans_row_draw_point:
 * @row: a row
 *
 * Draws its tick, with a halo that sets it apart from the span.
 */
void
plot_spans_row_draw_point (const PlotSpansRow *row)
{
  double           unit = row->base.sketch->unit;
  g_autofree char *id = plot_row_make_id (&row->base, "point");
  g_autofree char *halo_id = g_strconcat (id, "/halo", NULL);
  PlotItem         item = { .kind = PLOT_ITEM_RECT,
                            .id = halo_id,
                            .group = row->base.group,
                            .role = PLOT_ROLE_BACKGROUND };
  double           width = POINT_WIDTH * unit;

  if (!row->given->has_point || *row->given->reason != '\0')
    return;
  item.bounds = row->base.track;
  item.bounds.x = plot_spans_plan_place (row->plan, row->given->point) -
                  width / 2.0 - POINT_HALO * unit;
  item.bounds.width = width + 2.0 * POINT_HALO * unit;
  plot_scene_builder_add (row->base.sketch->builder, &item);
  item.id = id;
  item.role = PLOT_ROLE_INK;
  item.bounds.x += POINT_HALO * unit;
  item.bounds.width = width;
  item.bounds.y -= POINT_REACH * unit;
  item.bounds.height += 2.0 * POINT_REACH * unit;
  plot_scene_builder_add (row->base.sketch->builder, &item);
}
