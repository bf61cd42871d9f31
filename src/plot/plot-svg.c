/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The words go right behind the svg start tag, where readers look for them.
 * Metadata stands in elements of a namespace of our own, one a key.
 */
#include "plot-svg.h"

#include <string.h>

#include "plot-error.h"

#define SURFACE "surface"
#define METADATA_NAMESPACE "urn:outlay:metadata"

static void
append_element (GString *xml, const char *name, const char *text)
{
  g_autofree char *escaped = NULL;

  if (text == NULL || *text == '\0')
    return;
  escaped = g_markup_escape_text (text, -1);
  g_string_append_printf (xml, "\n<%s>%s</%s>", name, escaped, name);
}

static void
append_metadata (GString *xml, const PlotSvgWords *words)
{
  if (words->n_metadata == 0)
    return;
  g_string_append (xml, "\n<metadata xmlns:o=\"" METADATA_NAMESPACE "\">");
  for (size_t i = 0; i < words->n_metadata; i++)
    {
      g_autofree char *key = g_markup_escape_text (words->metadata[i].key, -1);
      g_autofree char *text =
          g_markup_escape_text (words->metadata[i].text, -1);

      g_string_append_printf (xml,
                              "\n<o:entry key=\"%s\">%s</o:entry>",
                              key,
                              text);
    }
  g_string_append (xml, "\n</metadata>");
}

/* Answers the number by which a surface goes: the order of its first use. */
static guint
number_of (GHashTable *numbers, guint64 id)
{
  gpointer known = NULL;
  guint    number = g_hash_table_size (numbers) + 1;

  if (g_hash_table_lookup_extended (numbers,
                                    GSIZE_TO_POINTER (id),
                                    NULL,
                                    &known))
    return GPOINTER_TO_UINT (known);
  g_hash_table_insert (numbers,
                       GSIZE_TO_POINTER (id),
                       GUINT_TO_POINTER (number));
  return number;
}

static gboolean
is_surface (const char *text, const char *end)
{
  size_t length = strlen (SURFACE);

  return (size_t)(end - text) > length + 1 && (*text == '"' || *text == '#') &&
         strncmp (text + 1, SURFACE, length) == 0 &&
         g_ascii_isdigit (text[length + 1]);
}

/* cairo counts surfaces from the start of the program; the same picture has
 * the same bytes only if they are counted anew. */
static void
append_renumbered (GString *xml, const char *text, const char *end)
{
  g_autoptr (GHashTable) numbers =
      g_hash_table_new (g_direct_hash, g_direct_equal);

  while (text < end)
    {
      char *after = NULL;

      if (!is_surface (text, end))
        {
          g_string_append_c (xml, *text++);
          continue;
        }
      g_string_append_c (xml, *text);
      g_string_append_printf (
          xml,
          SURFACE "%u",
          number_of (
              numbers,
              g_ascii_strtoull (text + 1 + strlen (SURFACE), &after, 10)));
      text = after;
    }
}

/**
 * plot_svg_add_words: (skip)
 * @svg: what cairo wrote
 * @words: what to put in
 * @error: return location
 *
 * Returns: (transfer full): the file with the words, or %NULL with
 *   %PLOT_ERROR_DRAW if @svg has no svg element
 */
GBytes *
plot_svg_add_words (GBytes *svg, const PlotSvgWords *words, GError **error)
{
  gsize       length = 0;
  const char *text = NULL;
  const char *tag = NULL;
  const char *end = NULL;
  GString    *xml = NULL;

  g_return_val_if_fail (svg != NULL && words != NULL, NULL);

  text = g_bytes_get_data (svg, &length);
  tag = text == NULL ? NULL : g_strstr_len (text, (gssize)length, "<svg");
  if (tag != NULL)
    end = memchr (tag, '>', length - (gsize)(tag - text));
  if (end == NULL)
    {
      g_set_error_literal (error,
                           PLOT_ERROR,
                           PLOT_ERROR_DRAW,
                           "The SVG file could not be made: cairo wrote no "
                           "svg element.");
      return NULL;
    }
  xml = g_string_new_len (text, end + 1 - text);
  append_element (xml, "title", words->title);
  append_element (xml, "desc", words->description);
  append_metadata (xml, words);
  append_renumbered (xml, end + 1, text + length);
  return g_string_free_to_bytes (xml);
}
