/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Values of dimensions as text and back: what stands on command lines, in
 * entries and in files.  Nothing here depends on the locale.
 */
#include "config.h"

#include "cost-dimension-private.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "cost-error.h"
#include "cost-hint-private.h"

/* Longer than any number that somebody means. */
#define MAX_NUMBER 64

static const char *const boolean_words[] = { "false", "true", "off", "on",
                                             "no",    "yes",  "0",   "1" };

/* Whether digits other than 0 stand before the exponent. */
static gboolean
is_above_nothing (const char *text)
{
  return strcspn (text, "123456789") < strcspn (text, "eE");
}

/* Plain digits: what strtod() takes besides (hex, infinity) is no amount. */
static gboolean
read_decimal (const char *text, double *value)
{
  gsize  length = strlen (text);
  char  *end = NULL;
  double number = 0;

  if (length == 0 || length > MAX_NUMBER)
    return FALSE;
  if (strspn (text, "+-.0123456789eE") != length)
    return FALSE;

  number = g_ascii_strtod (text, &end);
  if (*end != '\0' || !isfinite (number))
    return FALSE;
  /* Too small for a number, as 1e999 is too large: no amount that anybody
   * means, and least of all nothing. */
  if (number == 0 && is_above_nothing (text))
    return FALSE;

  *value = number;
  return TRUE;
}

static gboolean
parse_number (const CostDimensionInfo *info,
              const char              *text,
              double                  *value,
              GError                 **error)
{
  g_autofree char *quoted = NULL;

  if (read_decimal (text, value))
    return TRUE;

  quoted = cost_error_quote (text);
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_FORMAT,
               _ ("%s: %s is not a number; write digits with a point, "
                  "such as 2.5"),
               info->id,
               quoted);
  return FALSE;
}

static gboolean
parse_boolean (const CostDimensionInfo *info,
               const char              *text,
               double                  *value,
               GError                 **error)
{
  g_autofree char *quoted = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (boolean_words); i++)
    if (g_ascii_strcasecmp (text, boolean_words[i]) == 0)
      {
        *value = (double)(i % 2);
        return TRUE;
      }

  quoted = cost_error_quote (text);
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_FORMAT,
               _ ("%s: %s is neither “on” nor “off”"),
               info->id,
               quoted);
  return FALSE;
}

static gboolean
parse_choice (const CostDimensionInfo *info,
              const char              *text,
              double                  *value,
              GError                 **error)
{
  gsize            n_choices = (gsize)info->max + 1;
  g_autofree char *quoted = NULL;
  g_autofree char *hint = NULL;
  g_autofree char *all = NULL;

  for (gsize i = 0; i < n_choices; i++)
    if (g_str_equal (text, info->choices[i]))
      {
        *value = (double)i;
        return TRUE;
      }

  quoted = cost_error_quote (text);
  hint = cost_hint_nearest (text, info->choices, n_choices);
  all = g_strjoinv (", ", (char **)info->choices);
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_UNKNOWN,
               _ ("%s: %s is none of %s%s"),
               info->id,
               quoted,
               all,
               hint);
  return FALSE;
}

/**
 * cost_dimension_format_number:
 * @value: a finite number
 *
 * Writes the shortest digits that read back as the same number, in the C
 * locale: 0.0416 stays "0.0416".
 *
 * Returns: (transfer full): the text, which is a JSON number too
 */
char *
cost_dimension_format_number (double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  if (value == 0)
    return g_strdup ("0");

  for (int digits = 15; digits <= 17; digits++)
    {
      char format[8];

      g_snprintf (format, sizeof format, "%%.%dg", digits);
      g_ascii_formatd (buffer, sizeof buffer, format, value);
      if (g_ascii_strtod (buffer, NULL) == value)
        break;
    }

  return g_strdup (buffer);
}

/**
 * cost_dimension_parse:
 * @dimension: a dimension
 * @text: "2.5", "on", or the id of a choice; spaces around it are skipped
 * @value: (out): the value
 * @error: return location for an error that names the dimension
 *
 * Reads a value as it stands on a command line or in an entry, in the C
 * locale.
 *
 * Returns: whether @text is a value in range; if not, @value is untouched
 */
gboolean
cost_dimension_parse (CostDimension dimension,
                      const char   *text,
                      double       *value,
                      GError      **error)
{
  const CostDimensionInfo *info = cost_dimension_get_info (dimension);
  g_autofree char         *trimmed = NULL;
  double                   number = 0;
  gboolean                 is_read = FALSE;

  g_return_val_if_fail (info != NULL, FALSE);
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  trimmed = g_strstrip (g_strdup (text));
  switch (info->kind)
    {
    case COST_KIND_BOOLEAN:
      is_read = parse_boolean (info, trimmed, &number, error);
      break;
    case COST_KIND_CHOICE:
      is_read = parse_choice (info, trimmed, &number, error);
      break;
    case COST_KIND_AMOUNT:
    case COST_KIND_COUNT:
      is_read = parse_number (info, trimmed, &number, error);
      break;
    }

  if (!is_read || !cost_dimension_check (dimension, number, error))
    return FALSE;

  *value = number + 0.0; /* no negative zero */
  return TRUE;
}

/**
 * cost_dimension_format:
 * @dimension: a dimension
 * @value: a value that cost_dimension_check() accepts
 *
 * Writes a value for files and command lines: the shortest exact decimal,
 * "true" or "false", or the id of a choice, in the C locale.
 *
 * Returns: (transfer full): the text
 */
char *
cost_dimension_format (CostDimension dimension, double value)
{
  const CostDimensionInfo *info = cost_dimension_get_info (dimension);

  g_return_val_if_fail (info != NULL, NULL);

  value = cost_dimension_clamp (dimension, value);
  if (info->kind == COST_KIND_BOOLEAN)
    return g_strdup (value != 0 ? "true" : "false");
  if (info->kind == COST_KIND_CHOICE)
    return g_strdup (info->choices[(gsize)value]);

  return cost_dimension_format_number (value);
}
