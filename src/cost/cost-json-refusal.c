/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Messages that say where: NAME:LINE:COLUMN for a text that is not JSON, and
 * the JSON path as well for a value that is not what a format wants.  Lines
 * and columns count from 1, columns in characters.  Whatever a message holds
 * of the data is harmless in it.
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cost-json-private.h"
#include "cost-suggest.h"

#define MAX_LISTED 100 /* names that a message lists */

/* Characters before @offset, from the last mark on. */
static guint
count_characters (const CostJson *json, gsize offset)
{
  gsize mark = offset / COST_JSON_MARK_STEP;
  guint n = g_array_index (json->marks, guint32, mark);

  for (gsize i = mark * COST_JSON_MARK_STEP; i < offset; i++)
    n += ((guchar)json->text[i] & 0xC0) != 0x80;
  return n;
}

static void
locate (const CostJson *json, gsize offset, guint *line, guint *column)
{
  guint low = 0;
  guint high = json->lines->len;
  gsize start = 0;

  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (json->lines, guint32, middle) <= offset)
        low = middle;
      else
        high = middle;
    }
  start = g_array_index (json->lines, guint32, low);
  *line = low + 1;
  *column =
      count_characters (json, offset) - count_characters (json, start) + 1;
}

/* @message (transfer full) becomes harmless and gets its place in front. */
static void
set_error_at (const CostJson *json,
              gsize           offset,
              GError        **error,
              CostErrorCode   code,
              char           *message)
{
  g_autofree char *clean = cost_error_clean (message);
  guint            line = 0;
  guint            column = 0;

  locate (json, offset, &line, &column);
  g_set_error (error,
               COST_ERROR,
               code,
               "%s:%u:%u: %s",
               json->name,
               line,
               column,
               clean);
  g_free (message);
}

/*
 * cost_json_refuse_text:
 * @offset: of what is wrong, in bytes
 *
 * Returns: FALSE
 */
gboolean
cost_json_refuse_text (const CostJson *json,
                       gsize           offset,
                       GError        **error,
                       CostErrorCode   code,
                       const char     *format,
                       ...)
{
  va_list args;
  char   *message = NULL;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  set_error_at (json, offset, error, code, message);
  return FALSE;
}

/* A failure of a value, at another place of the text than the value's. */
static gboolean
fail_elsewhere (const CostJsonAt *at,
                gsize             offset,
                GError          **error,
                CostErrorCode     code,
                const char       *message)
{
  g_autofree char *path = cost_json_get_path (at);

  set_error_at (at->document,
                offset,
                error,
                code,
                g_strdup_printf ("%s: %s", path, message));
  return FALSE;
}

/* A second name in the object, at that name. */
gboolean
cost_json_fail_twin (const CostJsonAt   *at,
                     const CostJsonTwin *twin,
                     GError            **error)
{
  g_autofree char *quoted = cost_error_quote (twin->name);
  g_autofree char *message = NULL;

  message =
      g_strdup_printf (_ ("%s is given twice; remove one of them"), quoted);
  return fail_elsewhere (at, twin->offset, error, COST_ERROR_FORMAT, message);
}

static char *
list_names (const char *const *known, gsize n_known)
{
  GString *list = g_string_new (NULL);

  for (gsize i = 0; i < n_known; i++)
    {
      g_autofree char *quoted = cost_error_quote (known[i]);

      g_string_append_printf (list, "%s%s", i > 0 ? ", " : "", quoted);
    }
  return g_string_free (list, FALSE);
}

static char *
describe_unknown (const char        *what,
                  const char        *wanted,
                  const char *const *known,
                  gsize              n_known)
{
  g_autofree char *quoted = cost_error_quote (wanted);
  g_autofree char *near = cost_suggest (wanted, known, n_known);
  g_autofree char *names = NULL;

  if (near != NULL)
    {
      names = cost_error_quote (near);
      return g_strdup_printf (_ ("unknown %s %s; did you mean %s?"),
                              what,
                              quoted,
                              names);
    }
  if (n_known == 0 || n_known > MAX_LISTED)
    return g_strdup_printf (_ ("unknown %s %s"), what, quoted);
  names = list_names (known, n_known);
  return g_strdup_printf (_ ("unknown %s %s; expected %s%s"),
                          what,
                          quoted,
                          n_known > 1 ? _ ("one of ") : "",
                          names);
}

/* A member that its object must not have, at its name. */
gboolean
cost_json_fail_member (const CostJsonAt  *member,
                       const char *const *known,
                       GError           **error)
{
  const CostJsonPlace *place = NULL;
  g_autofree char     *message = NULL;
  gsize                n_known = 0;

  while (known[n_known] != NULL)
    n_known++;
  place = cost_json_places_find (member->document->places, member->node);
  message = describe_unknown (_ ("member"), member->member, known, n_known);
  return fail_elsewhere (member->parent,
                         place->name_offset,
                         error,
                         COST_ERROR_UNKNOWN,
                         message);
}

/**
 * cost_json_get_position:
 * @at: a value
 * @line: (out): its line, from 1
 * @column: (out): its column in characters, from 1
 *
 * Says where the value begins in the text.
 */
void
cost_json_get_position (const CostJsonAt *at, guint *line, guint *column)
{
  const CostJsonPlace *place = NULL;

  place = cost_json_places_find (at->document->places, at->node);
  locate (at->document, place->offset, line, column);
}

static gboolean
is_plain_name (const char *name)
{
  if (!g_ascii_isalpha (*name) && *name != '_')
    return FALSE;
  for (; *name != '\0'; name++)
    if (!g_ascii_isalnum (*name) && *name != '_')
      return FALSE;
  return TRUE;
}

/* Every formula knows its path, so this is done thousands of times. */
static void
append_index (GString *path, guint index)
{
  char  digits[16];
  char *start = digits + sizeof digits;

  do
    *--start = (char)('0' + index % 10);
  while ((index /= 10) > 0);
  g_string_append_c (path, '[');
  g_string_append_len (path, start, digits + sizeof digits - start);
  g_string_append_c (path, ']');
}

static void
append_step (GString *path, const CostJsonAt *at)
{
  g_autofree char *quoted = NULL;

  if (at->member == NULL)
    append_index (path, at->index);
  else if (is_plain_name (at->member))
    {
      g_string_append_c (path, '.');
      g_string_append_len (path,
                           at->member,
                           (gssize)strnlen (at->member, COST_ERROR_MAX_QUOTE));
    }
  else
    {
      quoted = cost_error_quote (at->member);
      g_string_append_printf (path, "[%s]", quoted);
    }
}

/**
 * cost_json_get_path:
 * @at: a value
 *
 * Writes how the value is reached, such as $.meters[3].price; a name that is
 * no plain word stands in brackets and quotation marks.
 *
 * Returns: (transfer full): the path
 */
char *
cost_json_get_path (const CostJsonAt *at)
{
  const CostJsonAt *steps[COST_JSON_MAX_DEPTH + 1];
  GString          *path = g_string_sized_new (64);
  guint             n = 0;

  g_string_append_c (path, '$');
  for (; at->parent != NULL && n < G_N_ELEMENTS (steps); at = at->parent)
    steps[n++] = at;
  while (n > 0)
    append_step (path, steps[--n]);
  return g_string_free (path, FALSE);
}

/**
 * cost_json_fail:
 * @at: the value that is wrong
 * @error: return location, or %NULL
 * @code: what kind of wrong
 * @format: what is wrong and what is expected, without the place
 * @...: arguments for @format; quote data with cost_error_quote()
 *
 * Sets an error that says where the value stands.
 *
 * Returns: %FALSE
 */
gboolean
cost_json_fail (const CostJsonAt *at,
                GError          **error,
                CostErrorCode     code,
                const char       *format,
                ...)
{
  const CostJsonPlace *place = NULL;
  g_autofree char     *message = NULL;
  va_list              args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  place = cost_json_places_find (at->document->places, at->node);
  return fail_elsewhere (at, place->offset, error, code, message);
}

/**
 * cost_json_fail_unknown:
 * @at: the value that names something
 * @error: return location, or %NULL
 * @what: what kind of thing, such as "region"
 * @wanted: the name that nothing has
 * @known: (array length=n_known): the names that exist
 * @n_known: how many
 *
 * Sets %COST_ERROR_UNKNOWN with the nearest known name, or with all of them
 * where they are few.
 *
 * Returns: %FALSE
 */
gboolean
cost_json_fail_unknown (const CostJsonAt  *at,
                        GError           **error,
                        const char        *what,
                        const char        *wanted,
                        const char *const *known,
                        gsize              n_known)
{
  g_autofree char *message = describe_unknown (what, wanted, known, n_known);

  return cost_json_fail (at, error, COST_ERROR_UNKNOWN, "%s", message);
}
