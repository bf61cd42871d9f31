/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What to say of a text that goes on with something else than JSON would:
 * what was expected, what is there, and for the usual habits of other
 * languages (comments, single quotes, True, NaN, +1, .5) what they are.
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cost-json-private.h"
#include "cost-suggest.h"

#define MAX_SHOWN 20 /* characters of a word */

/* The word or the character at @text; (transfer full). */
static char *
copy_next (const char *text)
{
  const char *p = text;

  while (p - text < MAX_SHOWN && (g_ascii_isalnum (*p) || *p == '_'))
    p++;
  if (p == text)
    p = g_utf8_next_char (text);
  return g_strndup (text, (gsize)(p - text));
}

static gboolean
is_curly (const char *next)
{
  static const char *const quotes[] = { "“", "”", "„", "«", "»", "‘", "’" };

  for (gsize i = 0; i < G_N_ELEMENTS (quotes); i++)
    if (g_str_has_prefix (next, quotes[i]))
      return TRUE;
  return FALSE;
}

/*
 * cost_json_is_in_number:
 * @offset: of a digit, in bytes
 *
 * Returns: whether what stands there was meant as the rest of a number, as
 *   in 0,30 and 1,000
 */
gboolean
cost_json_is_in_number (const CostJson *json, gsize offset)
{
  const char *text = json->text;

  return offset >= 2 && g_ascii_isdigit (text[offset - 2]) &&
         text[offset - 1] == ',' && g_ascii_isdigit (text[offset]);
}

/*
 * cost_json_explain_comma:
 *
 * Returns: what is said of a comma in a number
 */
const char *
cost_json_explain_comma (void)
{
  return _ ("a comma in a number: decimals take a point, and thousands "
            "nothing");
}

/* A message on a habit from elsewhere, or NULL. */
static const char *
recognize_habit (const CostJson *json, gsize offset)
{
  const char *next = json->text + offset;

  if (cost_json_is_in_number (json, offset))
    return cost_json_explain_comma ();
  if (is_curly (next))
    return _ ("expected straight quotes, \"");

  if (next[0] == '/' && (next[1] == '/' || next[1] == '*'))
    return _ ("JSON has no comments; remove this one");
  if (next[0] == '\'')
    return _ ("expected double quotes, not “'”");
  if (next[0] == '+' && (g_ascii_isalnum (next[1]) || next[1] == '.'))
    return _ ("a number has no “+”; remove it");
  if (next[0] == '.' && g_ascii_isdigit (next[1]))
    return _ ("expected a digit before the point");
  return NULL;
}

/*
 * cost_json_refuse_instead:
 * @offset: of what is there instead, in bytes
 * @what: what was expected, a translated noun phrase
 *
 * Returns: FALSE
 */
gboolean
cost_json_refuse_instead (const CostJson *json,
                          gsize           offset,
                          const char     *what,
                          GError        **error)
{
  const char      *next = json->text + offset;
  const char      *habit = recognize_habit (json, offset);
  g_autofree char *shown = NULL;
  g_autofree char *message = NULL;

  if (offset >= json->length)
    message = g_strdup_printf (_ ("expected %s, but the text ends"), what);
  else if (habit != NULL)
    message = g_strdup (habit);
  else
    {
      g_autofree char *word = copy_next (next);

      shown = cost_error_quote (word);
      message = g_strdup_printf (_ ("expected %s, not %s"), what, shown);
    }
  return cost_json_refuse_text (json,
                                offset,
                                error,
                                COST_ERROR_SYNTAX,
                                "%s",
                                message);
}

/*
 * cost_json_refuse_word:
 * @offset: of a word where a value was expected, in bytes
 *
 * Returns: FALSE
 */
gboolean
cost_json_refuse_word (const CostJson *json, gsize offset, GError **error)
{
  static const char *const words[] = { "true", "false", "null" };
  g_autofree char         *word = copy_next (json->text + offset);
  g_autofree char         *quoted = cost_error_quote (word);
  g_autofree char         *near = NULL;

  if (g_ascii_strncasecmp (word, "nan", 3) == 0 ||
      g_ascii_strncasecmp (word, "inf", 3) == 0)
    return cost_json_refuse_text (json,
                                  offset,
                                  error,
                                  COST_ERROR_SYNTAX,
                                  _ ("%s is no JSON number; expected a finite "
                                     "one"),
                                  quoted);
  near = cost_suggest (word, words, G_N_ELEMENTS (words));
  if (near == NULL)
    return cost_json_refuse_instead (json, offset, _ ("a value"), error);
  return cost_json_refuse_text (json,
                                offset,
                                error,
                                COST_ERROR_SYNTAX,
                                _ ("unknown word %s; did you mean “%s”?"),
                                quoted,
                                near);
}
