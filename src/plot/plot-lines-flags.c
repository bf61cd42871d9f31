/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words stand centred above their rule, or to one side of it; never upon each
 * other, and never where the rule of others passes. What finds no place keeps
 * its rule and loses its words.
 */
#include "plot-lines-flags.h"

/* In units of text. */
#define GAP 10.0
#define STEM_GAP 3.0
#define EDGE 6.0

/* How words can stand by their rule. */
#define N_SHARES 3

/* Flags are no wider than this share of the picture. */
#define MOST_SHARE 0.4

/**
 * plot_lines_flags_count:
 * @lines: the spec
 *
 * Returns: how many vertical rules there are
 */
guint
plot_lines_flags_count (const PlotLines *lines)
{
  guint count = 0;

  g_return_val_if_fail (lines != NULL, 0);

  count = plot_lines_get_position (lines) != NULL ? 1 : 0;
  for (guint i = 0; i < plot_lines_get_n_marks (lines); i++)
    if (!plot_lines_get_mark (lines, i)->has_y)
      count++;
  return count;
}

/**
 * plot_lines_flags_pitch:
 * @sketch: measures
 *
 * Returns: the height of a row of flags
 */
double
plot_lines_flags_pitch (const PlotSketch *sketch)
{
  g_return_val_if_fail (sketch != NULL, 0.0);

  return plot_sketch_line_height (sketch, PLOT_LINES_FLAG_SIZE * sketch->unit) +
         sketch->unit;
}

/**
 * plot_lines_flag_font:
 * @flag: a flag
 * @unit: of the sketch
 *
 * Returns: how its words are set
 */
PlotFont
plot_lines_flag_font (const PlotLinesFlag *flag, double unit)
{
  g_return_val_if_fail (flag != NULL, ((PlotFont){ 1.0, PLOT_WEIGHT_NORMAL }));

  return (PlotFont){ PLOT_LINES_FLAG_SIZE * unit,
                     flag->mark == NULL ? PLOT_WEIGHT_BOLD
                                        : PLOT_WEIGHT_NORMAL };
}

/**
 * plot_lines_flags_get:
 * @flags: flags
 * @index: from 0
 *
 * Returns: (transfer none): a flag
 */
const PlotLinesFlag *
plot_lines_flags_get (const PlotLinesFlags *flags, guint index)
{
  g_return_val_if_fail (flags != NULL && index < flags->flags->len, NULL);

  return &g_array_index (flags->flags, PlotLinesFlag, index);
}

static gboolean
is_apart (const PlotLinesFlag *flag, const PlotLinesFlag *other, double unit)
{
  double               gap = (flag->row == other->row ? GAP : STEM_GAP) * unit;
  const PlotLinesFlag *low = flag->row < other->row ? flag : other;
  const PlotLinesFlag *high = low == flag ? other : flag;

  if (flag->row == other->row)
    return flag->left > other->left + other->width + gap ||
           other->left > flag->left + flag->width + gap;
  return high->is_outside || high->x < low->left - gap ||
         high->x > low->left + low->width + gap;
}

static gboolean
is_free (const PlotLinesFlags *flags, const PlotLinesFlag *flag, double unit)
{
  for (guint i = 0; i < flags->flags->len; i++)
    {
      const PlotLinesFlag *other = plot_lines_flags_get (flags, i);

      if (other->has_room && !is_apart (flag, other, unit))
        return FALSE;
    }
  return TRUE;
}

static void
find_room (const PlotLinesFlags *flags,
           const PlotSketch     *sketch,
           PlotLinesFlag        *flag,
           const double         *shares)
{
  double last = sketch->width - EDGE * sketch->unit - flag->width;

  for (guint i = 0; i < flags->max_rows * N_SHARES; i++)
    {
      double left = flag->x - shares[i / flags->max_rows] * flag->width;

      flag->row = i % flags->max_rows;
      flag->left = CLAMP (left, flags->from, MAX (last, flags->from));
      if (is_free (flags, flag, sketch->unit))
        {
          flag->has_room = TRUE;
          return;
        }
    }
}

/* Answers how many flags found room. */
static guint
arrange (PlotLinesFlags *flags, const PlotSketch *sketch, const double *shares)
{
  guint n_shown = 0;

  flags->n_rows = 0;
  for (guint i = 0; i < flags->flags->len; i++)
    g_array_index (flags->flags, PlotLinesFlag, i).has_room = FALSE;
  for (guint i = 0; i < flags->flags->len; i++)
    {
      PlotLinesFlag *flag = &g_array_index (flags->flags, PlotLinesFlag, i);

      if (flag->width > 0.0)
        find_room (flags, sketch, flag, shares);
      if (!flag->has_room)
        continue;
      flags->n_rows = MAX (flags->n_rows, flag->row + 1);
      n_shown++;
    }
  return n_shown;
}

static void
add_flag (PlotLinesFlags   *flags,
          const PlotSketch *sketch,
          PlotLinesFlag     flag,
          const char       *words)
{
  g_autofree char *marked = g_strconcat (words, flag.label, NULL);
  PlotFont         font = plot_lines_flag_font (&flag, sketch->unit);

  flag.label = plot_text_ellipsize (sketch->measurer,
                                    marked,
                                    font,
                                    sketch->width * MOST_SHARE);
  flag.width = plot_text_width (sketch->measurer, flag.label, font);
  g_array_append_val (flags->flags, flag);
}

/* The position first, then from right to left: words to the right of a rule
 * never stand in the way of a rule that comes later. */
static int
compare_flags (gconstpointer a, gconstpointer b)
{
  const PlotLinesFlag *first = a;
  const PlotLinesFlag *second = b;

  if ((first->mark == NULL) != (second->mark == NULL))
    return first->mark == NULL ? -1 : 1;
  if (first->x != second->x)
    return first->x > second->x ? -1 : 1;
  return first->mark < second->mark ? -1 : 1;
}

/* A mark outside is not shown at all; the position is, with an arrow. */
static PlotLinesFlag
place (const PlotLines *lines, const PlotScale *scale, double value)
{
  PlotLinesFlag flag = { .label = NULL };
  gboolean      is_rtl = plot_lines_get_direction (lines) == PLOT_DIRECTION_RTL;
  double        x = plot_scale_map (scale, value);
  gboolean      is_before = x < scale->range_start - 0.5;
  gboolean      is_after = x > scale->range_end + 0.5;

  flag.is_outside = is_before || is_after;
  flag.x = CLAMP (x, scale->range_start, scale->range_end);
  flag.label = (char *)"";
  if (flag.is_outside)
    flag.label = (char *)(is_before != is_rtl ? " \u2190" : " \u2192");
  return flag;
}

static void
free_flag (gpointer data)
{
  g_free (((PlotLinesFlag *)data)->label);
}

/**
 * plot_lines_flags_init:
 * @flags: (out caller-allocates): filled; clear it with
 *   plot_lines_flags_clear()
 * @sketch: measures; nothing is drawn yet
 * @lines: the spec
 * @scale: of x
 * @max_rows: how many rows there is room for
 *
 * Finds room for the words of the position and of all marks that are rules.
 */
void
plot_lines_flags_init (PlotLinesFlags   *flags,
                       const PlotSketch *sketch,
                       const PlotLines  *lines,
                       const PlotScale  *scale,
                       guint             max_rows)
{
  static const double   centred[N_SHARES] = { 0.5, 0.0, 1.0 };
  static const double   rightwards[N_SHARES] = { 0.0, 1.0, 0.5 };
  const PlotLinesGuide *position = NULL;
  guint                 n_shown = 0;

  g_return_if_fail (flags != NULL && sketch != NULL);
  g_return_if_fail (lines != NULL && scale != NULL);

  *flags = (PlotLinesFlags){ .max_rows = max_rows };
  flags->from = scale->range_start - EDGE * sketch->unit;
  flags->flags = g_array_new (FALSE, FALSE, sizeof (PlotLinesFlag));
  g_array_set_clear_func (flags->flags, free_flag);
  position = plot_lines_get_position (lines);
  if (position != NULL)
    add_flag (flags,
              sketch,
              place (lines, scale, position->value),
              position->label);
  for (guint i = 0; i < plot_lines_get_n_marks (lines); i++)
    {
      const PlotLineMark *mark = plot_lines_get_mark (lines, i);
      PlotLinesFlag       flag = place (lines, scale, mark->x);

      flag.mark = mark;
      if (mark->has_y)
        continue;
      if (flag.is_outside)
        flag.label = (char *)"";
      add_flag (flags, sketch, flag, flag.is_outside ? "" : mark->label);
    }
  g_array_sort (flags->flags, compare_flags);
  n_shown = arrange (flags, sketch, centred);
  if (n_shown < flags->flags->len &&
      arrange (flags, sketch, rightwards) < n_shown)
    arrange (flags, sketch, centred);
}

/**
 * plot_lines_flags_clear:
 * @flags: flags
 *
 * Frees what plot_lines_flags_init() made.
 */
void
plot_lines_flags_clear (PlotLinesFlags *flags)
{
  g_return_if_fail (flags != NULL);

  g_clear_pointer (&flags->flags, g_array_unref);
}
