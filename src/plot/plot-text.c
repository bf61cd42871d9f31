/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Plain text made safe and made to fit: cleaned of what is not UTF-8 and of
 * control characters, cut, ellipsised and wrapped by asking a measurer. Cuts
 * never part a character from the marks that stand upon it.
 */
#include "plot-text.h"

#include <math.h>
#include <string.h>

#define ELLIPSIS "\u2026"

/* Of the fixed measurer: half an em a character, a little more when bold. */
static double
measure_fixed (const char *text, PlotFont font, gpointer data)
{
  double advance = font.weight == PLOT_WEIGHT_BOLD ? 0.55 : 0.5;

  return (double)g_utf8_strlen (text, -1) * advance * font.size;
}

/**
 * plot_measurer_fixed:
 *
 * Returns: (transfer none): a measurer in which every character is half an em
 *   wide (0.55 em when bold), the same on every machine
 */
const PlotMeasurer *
plot_measurer_fixed (void)
{
  static const PlotMeasurer fixed = { .measure = measure_fixed,
                                      .ascent = 0.95,
                                      .descent = 0.25 };

  return &fixed;
}

/**
 * plot_text_width:
 * @measurer: who measures
 * @text: (nullable): UTF-8
 * @font: size and weight
 *
 * Returns: the width of @text in one line, finite and not negative
 */
double
plot_text_width (const PlotMeasurer *measurer, const char *text, PlotFont font)
{
  double width = 0.0;

  g_return_val_if_fail (measurer != NULL, 0.0);

  if (text == NULL || *text == '\0')
    return 0.0;
  width = measurer->measure (text, font, measurer->data);
  return isfinite (width) && width > 0.0 ? width : 0.0;
}

/**
 * plot_text_height:
 * @measurer: who measures
 * @font: size and weight
 *
 * Returns: the height of a line
 */
double
plot_text_height (const PlotMeasurer *measurer, PlotFont font)
{
  g_return_val_if_fail (measurer != NULL, 0.0);

  return (measurer->ascent + measurer->descent) * font.size;
}

/* Bidirectional overrides and isolates could turn other words around. */
static gboolean
is_unwanted (gunichar c)
{
  return g_unichar_iscntrl (c) || (c >= 0x202a && c <= 0x202e) ||
         (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029 ||
         c == 0xfffe || c == 0xffff;
}

static gboolean
is_blank (gunichar c)
{
  return g_unichar_isspace (c) || c == '\n';
}

/* Appends @c unless it is a control character or a second blank, and answers
 * whether it did. */
static gboolean
append_clean (GString *clean, gunichar c)
{
  gboolean is_at_blank = clean->len == 0 || clean->str[clean->len - 1] == ' ';

  if (is_blank (c) && is_at_blank)
    return FALSE;
  if (!is_blank (c) && is_unwanted (c))
    return FALSE;
  g_string_append_unichar (clean, is_blank (c) && c != 0xa0 ? ' ' : c);
  return TRUE;
}

/**
 * plot_text_clean:
 * @text: (nullable): any bytes up to a NUL
 *
 * Makes @text fit to be drawn: valid UTF-8, white space in single blanks, no
 * control characters or direction overrides, no more than
 * %PLOT_TEXT_MAX_CHARS characters (an ellipsis marks the cut).
 *
 * Returns: (transfer full): the text, empty for %NULL
 */
char *
plot_text_clean (const char *text)
{
  g_autofree char *valid = NULL;
  GString         *clean = g_string_new (NULL);
  guint            n_chars = 0;
  size_t           length = text == NULL ? 0 : strlen (text);

  /* Whatever comes, no more than the cut needs is looked at. */
  length = MIN (length, (size_t)PLOT_TEXT_MAX_CHARS * 16);
  valid = g_utf8_make_valid (text == NULL ? "" : text, (gssize)length);
  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (n_chars == PLOT_TEXT_MAX_CHARS - 1)
        {
          g_string_append (clean, ELLIPSIS);
          break;
        }
      if (append_clean (clean, g_utf8_get_char (p)))
        n_chars++;
    }
  return g_strchomp (g_string_free (clean, FALSE));
}

static gboolean
is_joined (gunichar c)
{
  return g_unichar_ismark (c) || c == 0x200d || (c >= 0xfe00 && c <= 0xfe0f) ||
         (c >= 0x1f3fb && c <= 0x1f3ff);
}

/* The first @n_chars characters, less any that would be torn apart. */
static char *
cut_after (const char *text, glong n_chars)
{
  const char *end = g_utf8_offset_to_pointer (text, n_chars);

  while (end > text && (is_joined (g_utf8_get_char (end)) ||
                        g_utf8_get_char (g_utf8_prev_char (end)) == 0x200d))
    end = g_utf8_prev_char (end);
  return g_strchomp (g_strndup (text, (gsize)(end - text)));
}

/* How many characters fit before @tail in @width; by halving. */
static glong
count_fitting (const PlotMeasurer *measurer,
               const char         *text,
               PlotFont            font,
               double              width,
               const char         *tail)
{
  glong low = 0;
  glong high = g_utf8_strlen (text, -1);

  while (low < high)
    {
      glong            middle = (low + high + 1) / 2;
      g_autofree char *head = cut_after (text, middle);
      g_autofree char *shown = g_strconcat (head, tail, NULL);

      if (plot_text_width (measurer, shown, font) <= width)
        low = middle;
      else
        high = middle - 1;
    }
  return low;
}

/**
 * plot_text_ellipsize:
 * @measurer: who measures
 * @text: (nullable): UTF-8
 * @font: size and weight
 * @width: the room
 *
 * Returns: (transfer full): @text if it fits @width, else as much of its
 *   beginning as fits with an ellipsis; empty if not even that fits
 */
char *
plot_text_ellipsize (const PlotMeasurer *measurer,
                     const char         *text,
                     PlotFont            font,
                     double              width)
{
  g_autofree char *head = NULL;
  glong            n_chars = 0;

  g_return_val_if_fail (measurer != NULL, NULL);

  if (text == NULL || plot_text_width (measurer, text, font) <= width)
    return g_strdup (text == NULL ? "" : text);
  n_chars = count_fitting (measurer, text, font, width, ELLIPSIS);
  head = cut_after (text, n_chars);
  if (*head == '\0')
    return g_strdup ("");
  return g_strconcat (head, ELLIPSIS, NULL);
}

/* Takes one line off @text: to the last blank that fits, or inside a word
 * that alone is too wide. Answers where the rest begins. */
static const char *
take_line (const PlotMeasurer *measurer,
           const char         *text,
           PlotFont            font,
           double              width,
           char              **line)
{
  glong       n_chars = count_fitting (measurer, text, font, width, "");
  const char *end = g_utf8_offset_to_pointer (text, MAX (n_chars, 1));
  const char *blank = end;

  if (*end != '\0' && *end != ' ')
    {
      while (blank > text && *blank != ' ')
        blank--;
      if (blank > text)
        end = blank;
    }
  *line = g_strchomp (g_strndup (text, (gsize)(end - text)));
  while (*end == ' ')
    end++;
  return end;
}

/**
 * plot_text_wrap:
 * @measurer: who measures
 * @text: (nullable): UTF-8
 * @font: size and weight
 * @width: the room
 * @max_lines: at least 1; the last line is ellipsised
 *
 * Returns: (transfer full): the lines, none for an empty text
 */
char **
plot_text_wrap (const PlotMeasurer *measurer,
                const char         *text,
                PlotFont            font,
                double              width,
                guint               max_lines)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  const char *rest = text == NULL ? "" : text;

  g_return_val_if_fail (measurer != NULL, NULL);

  while (*rest != '\0' && lines->len + 1 < max_lines &&
         plot_text_width (measurer, rest, font) > width)
    {
      char *line = NULL;

      rest = take_line (measurer, rest, font, width, &line);
      g_ptr_array_add (lines, line);
    }
  if (*rest != '\0')
    g_ptr_array_add (lines, plot_text_ellipsize (measurer, rest, font, width));
  g_ptr_array_add (lines, NULL);
  return (char **)g_ptr_array_steal (lines, NULL);
}
