/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The words of a picture stand right behind its svg start tag, so the file is
 * fed to the parser in pieces, until the metadata end: the drawing behind,
 * which may be any size, is never looked at.
 */
#include "plot-svg-reader.h"

#include <string.h>

#include "plot-error.h"

#define PIECE 65536
#define MAX_ELEMENTS 64 /* before the metadata end */

/* The prefix that plot-svg writes. */
#define ENTRY "o:entry"

typedef struct
{
  const char *key;  /* borrowed */
  GString    *text; /* owned: of the entry with that key */
  guint       n_elements;
  gboolean    is_inside; /* in the entry */
  gboolean    has_text;  /* the entry has ended */
  gboolean    is_done;   /* nothing more can come */
} Reader;

static gboolean
refuse (GError **error, const char *what)
{
  g_set_error (error,
               PLOT_ERROR,
               PLOT_ERROR_READ,
               "This is not a sound SVG file: %s. Export the picture again.",
               what);
  return FALSE;
}

static void
begin_element (GMarkupParseContext *context,
               const char          *name,
               const char         **names,
               const char         **values,
               gpointer             data,
               GError             **error)
{
  Reader *reader = data;

  if (++reader->n_elements > MAX_ELEMENTS || reader->is_done)
    {
      reader->is_done = TRUE;
      return;
    }
  if (reader->n_elements == 1 && !g_str_equal (name, "svg"))
    {
      refuse (error, "its first element is not svg");
      return;
    }
  reader->is_inside = g_str_equal (name, ENTRY) && names[0] != NULL &&
                      g_str_equal (names[0], "key") &&
                      g_str_equal (values[0], reader->key);
}

static void
end_element (GMarkupParseContext *context,
             const char          *name,
             gpointer             data,
             GError             **error)
{
  Reader *reader = data;

  if (reader->is_inside)
    reader->has_text = TRUE;
  reader->is_inside = FALSE;
  if (reader->has_text || g_str_equal (name, "metadata"))
    reader->is_done = TRUE;
}

static void
add_text (GMarkupParseContext *context,
          const char          *text,
          gsize                length,
          gpointer             data,
          GError             **error)
{
  Reader *reader = data;

  if (!reader->is_inside || reader->is_done)
    return;
  if (reader->text->len + length > PLOT_SVG_MAX_TEXT)
    refuse (error, "a text is too long");
  else
    g_string_append_len (reader->text, text, (gssize)length);
}

static const GMarkupParser parser = {
  .start_element = begin_element,
  .end_element = end_element,
  .text = add_text,
};

static gboolean
read_pieces (Reader *reader, GBytes *bytes, GError **error)
{
  gsize       length = 0;
  const char *text = g_bytes_get_data (bytes, &length);
  g_autoptr (GMarkupParseContext) context =
      g_markup_parse_context_new (&parser,
                                  G_MARKUP_DEFAULT_FLAGS,
                                  reader,
                                  NULL);
  g_autoptr (GError) local = NULL;

  for (gsize at = 0; at < length && !reader->is_done; at += PIECE)
    if (!g_markup_parse_context_parse (context,
                                       text + at,
                                       (gssize)MIN (PIECE, length - at),
                                       &local))
      break;
  if (local == NULL || reader->is_done)
    return TRUE;
  if (local->domain == PLOT_ERROR)
    g_propagate_error (error, g_steal_pointer (&local));
  else
    refuse (error, local->message);
  return FALSE;
}

/**
 * plot_svg_is_svg:
 * @start: (array length=length): how a file begins
 * @length: of @start in bytes
 *
 * Tells SVG files from others: text that begins as XML and has an svg tag.
 *
 * Returns: whether it is to be read as one
 */
gboolean
plot_svg_is_svg (const char *start, gsize length)
{
  g_return_val_if_fail (start != NULL || length == 0, FALSE);

  return length > 0 && *start == '<' &&
         g_strstr_len (start, (gssize)length, "<svg") != NULL;
}

/**
 * plot_svg_read_text:
 * @bytes: an SVG file
 * @key: the key of a piece of metadata
 * @error: return location
 *
 * Gets what the picture says under a key.
 *
 * Returns: (transfer full) (nullable): the text; %NULL without an error if
 *   there is none, with %PLOT_ERROR_READ if the file is not sound
 */
char *
plot_svg_read_text (GBytes *bytes, const char *key, GError **error)
{
  Reader   reader = { .key = key };
  gboolean is_read = FALSE;

  g_return_val_if_fail (bytes != NULL && key != NULL, NULL);

  reader.text = g_string_new (NULL);
  is_read = read_pieces (&reader, bytes, error);
  return g_string_free (reader.text, !is_read || !reader.has_text);
}
