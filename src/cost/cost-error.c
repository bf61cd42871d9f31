/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The error domain, and data made fit to stand in a message.  A message goes
 * to a terminal, a widget and a log, so what came from a file is inert in it:
 * control and direction characters are written as escapes, and a long text
 * is cut.  Of words it has the quotation marks alone, and it does not know
 * files.
 */
#include "config.h"

#include "cost-error.h"

#include <glib/gi18n-lib.h>

/**
 * cost_error_quark:
 *
 * Returns: the domain of what can go wrong with data
 */
GQuark
cost_error_quark (void)
{
  return g_quark_from_static_string ("cost-error-quark");
}

/* Characters that move the cursor, recolor or reorder the rest of a line. */
static gboolean
is_unsafe (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  return type == G_UNICODE_CONTROL || type == G_UNICODE_FORMAT ||
         type == G_UNICODE_LINE_SEPARATOR ||
         type == G_UNICODE_PARAGRAPH_SEPARATOR;
}

static void
append_escape (GString *out, gunichar c)
{
  switch (c)
    {
    case '\n':
      g_string_append (out, "\\n");
      break;
    case '\t':
      g_string_append (out, "\\t");
      break;
    case '\r':
      g_string_append (out, "\\r");
      break;
    default:
      g_string_append_printf (out, "\\u%04X", c);
    }
}

/* Appends @text, at most @max_chars characters of it. */
static void
append_clean (GString *out, const char *text, glong max_chars)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  glong            n = 0;

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (n++ == max_chars)
        {
          g_string_append (out, "…");
          return;
        }
      if (is_unsafe (c))
        append_escape (out, c);
      else
        g_string_append_unichar (out, c);
    }
}

/**
 * cost_error_quote:
 * @text: data, in any encoding
 *
 * Makes a piece of data fit to stand in a message: in quotation marks,
 * control characters escaped, invalid UTF-8 replaced, and cut after
 * %COST_ERROR_MAX_QUOTE characters.
 *
 * Returns: (transfer full): the quoted text
 */
char *
cost_error_quote (const char *text)
{
  g_autoptr (GString) out = g_string_new (NULL);

  g_return_val_if_fail (text != NULL, NULL);

  append_clean (out, text, COST_ERROR_MAX_QUOTE);
  /* Translators: the quotation marks around a piece of data in a message. */
  return g_strdup_printf (C_ ("quote", "“%s”"), out->str);
}

/**
 * cost_error_clean:
 * @text: a message or a name that holds data
 *
 * Escapes control characters and repairs UTF-8, and cuts nothing.
 *
 * Returns: (transfer full): the text as one harmless line
 */
char *
cost_error_clean (const char *text)
{
  GString *out = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  out = g_string_new (NULL);
  append_clean (out, text, G_MAXLONG);
  return g_string_free (out, FALSE);
}
