/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * RFC 8259 text to a tree, strictly, in one pass.
 *
 * json-glib's parser is not used: the version of our floor accepts comments,
 * single quotes, hex and repeated names, turns large numbers into -1 or
 * infinity, overflows its stack on deep input and forgets where values stood.
 * Nor is its tree, in which a value is up to four allocations and an object a
 * hash table; the tests compare ours with it.  The nesting here is bounded,
 * and so is everything else that the text could make grow.
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cost-json-private.h"

typedef struct
{
  CostJson *json;
  gsize     offset;   /* of what comes next */
  guint     depth;    /* open arrays and objects */
  guint     n_values; /* so far */
  GArray   *open;     /* owned, CostJsonNode: what they hold so far */
} Reader;

static gboolean read_value (Reader     *reader,
                            const char *name,
                            gsize       name_offset,
                            GError    **error);

static char
peek (const Reader *reader)
{
  return reader->json->text[reader->offset];
}

static gboolean
is_at_end (const Reader *reader)
{
  return reader->offset >= reader->json->length;
}

static void
skip_space (Reader *reader)
{
  const char *p = reader->json->text + reader->offset;

  while (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t')
    p++;
  reader->offset = (gsize)(p - reader->json->text);
}

static gboolean
refuse_instead (const Reader *reader, const char *what, GError **error)
{
  return cost_json_refuse_instead (reader->json, reader->offset, what, error);
}

static gboolean
skip_word (Reader *reader, const char *word)
{
  const char *p = reader->json->text + reader->offset;
  size_t      length = strlen (word);

  if (strncmp (p, word, length) != 0 || g_ascii_isalnum (p[length]) ||
      p[length] == '_')
    return FALSE;
  reader->offset += length;
  return TRUE;
}

static gboolean
read_word (Reader *reader, CostJsonNode *node, GError **error)
{
  node->kind = COST_JSON_BOOLEAN;
  if (skip_word (reader, "null"))
    node->kind = COST_JSON_NULL;
  else if (skip_word (reader, "true"))
    node->value.truth = TRUE;
  else if (!skip_word (reader, "false"))
    return cost_json_refuse_word (reader->json, reader->offset, error);
  return TRUE;
}

static gboolean
read_number (Reader *reader, CostJsonNode *node, GError **error)
{
  node->kind = COST_JSON_NUMBER;
  return cost_json_scan_number (reader->json,
                                &reader->offset,
                                &node->value.number,
                                error);
}

static gboolean
read_string (Reader *reader, CostJsonNode *node, GError **error)
{
  gboolean has_nul = FALSE;

  node->kind = COST_JSON_STRING;
  if (!cost_json_scan_string (reader->json,
                              &reader->offset,
                              &node->value.string,
                              &has_nul,
                              error))
    return FALSE;
  node->has_nul = has_nul != FALSE;
  return TRUE;
}

/* Steps over @close, or over a comma, whose place @comma is then; a comma
 * that nothing follows is refused. */
static gboolean
read_separator (Reader *reader, char close, gsize *comma, GError **error)
{
  gsize place = 0;

  skip_space (reader);
  *comma = 0;
  if (peek (reader) != ',' && peek (reader) != close)
    return refuse_instead (reader,
                           close == ']' ? _ ("“,” or “]”") : _ ("“,” or “}”"),
                           error);
  place = reader->offset++;
  if (reader->json->text[place] == close)
    return TRUE;
  skip_space (reader);
  if (peek (reader) == close)
    {
      return cost_json_refuse_text (reader->json,
                                    place,
                                    error,
                                    COST_ERROR_SYNTAX,
                                    _ ("a comma after the last value; remove "
                                       "it"));
    }
  *comma = place;
  return TRUE;
}

/* Steps over the bracket; TRUE if the array or object holds something. */
static gboolean
enter_filled (Reader *reader, char close)
{
  reader->offset++;
  skip_space (reader);
  if (peek (reader) != close)
    return TRUE;
  reader->offset++;
  return FALSE;
}

static gboolean
check_members (const Reader *reader, guint n, GError **error)
{
  if (n < COST_JSON_MAX_MEMBERS)
    return TRUE;
  return cost_json_refuse_text (reader->json,
                                reader->offset,
                                error,
                                COST_ERROR_LIMIT,
                                _ ("expected at most %u values in an array or "
                                   "object"),
                                COST_JSON_MAX_MEMBERS);
}

static gboolean
read_elements (Reader *reader, GError **error)
{
  guint first = reader->open->len;
  gsize comma = 0;

  do
    {
      if (!check_members (reader, reader->open->len - first, error) ||
          !read_value (reader, NULL, reader->offset, error) ||
          !read_separator (reader, ']', &comma, error))
        return FALSE;
    }
  while (comma > 0);
  return TRUE;
}

static gboolean
read_array (Reader *reader, CostJsonNode *node, GError **error)
{
  GArray *nodes = reader->json->nodes;
  guint   first = reader->open->len;

  node->kind = COST_JSON_ARRAY;
  if (enter_filled (reader, ']') && !read_elements (reader, error))
    return FALSE;
  node->length = reader->open->len - first;
  node->value.inner.first = nodes->len;
  if (node->length > 0)
    g_array_append_vals (nodes,
                         &g_array_index (reader->open, CostJsonNode, first),
                         node->length);
  g_array_set_size (reader->open, first);
  return TRUE;
}

/* Reads a name and its colon; @name belongs to the document. */
static gboolean
read_name (Reader *reader, const char **name, GError **error)
{
  gboolean has_nul = FALSE;

  if (peek (reader) != '"')
    return refuse_instead (reader, _ ("a name in double quotes"), error);
  if (!cost_json_scan_string (reader->json,
                              &reader->offset,
                              name,
                              &has_nul,
                              error))
    return FALSE;
  skip_space (reader);
  if (peek (reader) != ':')
    return refuse_instead (reader, _ ("“:” after the name"), error);
  reader->offset++;
  skip_space (reader);
  return TRUE;
}

static gboolean
read_members (Reader *reader, GError **error)
{
  guint first = reader->open->len;
  gsize comma = 0;

  do
    {
      const char *name = NULL;
      gsize       offset = reader->offset;

      if (!check_members (reader, reader->open->len - first, error) ||
          !read_name (reader, &name, error) ||
          !read_value (reader, name, offset, error) ||
          !read_separator (reader, '}', &comma, error))
        return FALSE;
    }
  while (comma > 0);
  return TRUE;
}

static gboolean
read_object (Reader *reader, CostJsonNode *node, GError **error)
{
  guint first = reader->open->len;

  node->kind = COST_JSON_OBJECT;
  if (enter_filled (reader, '}') && !read_members (reader, error))
    return FALSE;
  return cost_json_fill_object (reader->json, node, reader->open, first, error);
}

static gboolean
read_nested (Reader *reader, CostJsonNode *node, GError **error)
{
  gboolean success = FALSE;

  if (reader->depth >= COST_JSON_MAX_DEPTH)
    return cost_json_refuse_text (reader->json,
                                  reader->offset,
                                  error,
                                  COST_ERROR_LIMIT,
                                  _ ("nested too deep; expected at most %d "
                                     "levels"),
                                  COST_JSON_MAX_DEPTH);
  reader->depth++;
  if (peek (reader) == '[')
    success = read_array (reader, node, error);
  else
    success = read_object (reader, node, error);
  reader->depth--;
  return success;
}

static gboolean
fill_node (Reader *reader, CostJsonNode *node, GError **error)
{
  char c = peek (reader);

  if (c == '{' || c == '[')
    return read_nested (reader, node, error);
  if (c == '"')
    return read_string (reader, node, error);
  if (c == '-' || g_ascii_isdigit (c))
    return read_number (reader, node, error);
  if (g_ascii_isalpha (c))
    return read_word (reader, node, error);
  return refuse_instead (reader, _ ("a value"), error);
}

/* Appends the value to what is open. */
static gboolean
read_value (Reader *reader, const char *name, gsize name_offset, GError **error)
{
  CostJsonNode node = { .name = name,
                        .offset = (guint32)reader->offset,
                        .name_offset = (guint32)name_offset };

  if (reader->n_values++ >= COST_JSON_MAX_VALUES)
    return cost_json_refuse_text (reader->json,
                                  reader->offset,
                                  error,
                                  COST_ERROR_LIMIT,
                                  _ ("expected at most %d values in a file"),
                                  COST_JSON_MAX_VALUES);
  if (!fill_node (reader, &node, error))
    return FALSE;
  g_array_append_val (reader->open, node);
  return TRUE;
}

static gboolean
read_document (Reader *reader, GError **error)
{
  skip_space (reader);
  if (!read_value (reader, NULL, reader->offset, error))
    return FALSE;
  g_array_append_vals (reader->json->nodes, reader->open->data, 1);
  skip_space (reader);
  if (!is_at_end (reader))
    return refuse_instead (reader, _ ("the end of the text"), error);
  return TRUE;
}

/*
 * cost_json_read_text:
 * @json: a document with a text that is UTF-8 and closed by a zero, and
 *   empty otherwise
 *
 * Fills the tree.
 *
 * Returns: FALSE with the place of what is not JSON or beyond a limit; the
 *   document is then good for nothing but its text
 */
gboolean
cost_json_read_text (CostJson *json, GError **error)
{
  Reader   reader = { .json = json };
  gboolean success = FALSE;

  reader.open = g_array_new (FALSE, FALSE, sizeof (CostJsonNode));
  success = read_document (&reader, error);
  g_array_unref (reader.open);
  return success;
}
