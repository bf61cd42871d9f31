/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * RFC 8259 text to a json-glib tree, strictly, in one pass.
 *
 * json-glib's own parser is not used: the version of our floor accepts
 * comments, single quotes, hex and repeated names, turns large numbers into
 * -1 or infinity, overflows its stack on deep input and forgets where values
 * stood.  The nesting here is bounded, and so is everything else that the
 * text could make grow.
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cost-json-private.h"

typedef struct
{
  CostJson *json;
  gsize     offset;  /* of what comes next */
  guint     depth;   /* open arrays and objects */
  GString  *scratch; /* owned, the string just read */
  GArray   *open;    /* owned, CostJsonOpen of the objects around */
} Reader;

static gboolean
read_value (Reader *reader, gsize name_offset, JsonNode **node, GError **error);

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
read_word (Reader *reader, JsonNode *node, GError **error)
{
  if (skip_word (reader, "null"))
    json_node_init_null (node);
  else if (skip_word (reader, "true"))
    json_node_init_boolean (node, TRUE);
  else if (skip_word (reader, "false"))
    json_node_init_boolean (node, FALSE);
  else
    return cost_json_refuse_word (reader->json, reader->offset, error);
  return TRUE;
}

static gboolean
read_number (Reader *reader, JsonNode *node, GError **error)
{
  double value = 0;

  if (!cost_json_scan_number (reader->json, &reader->offset, &value, error))
    return FALSE;
  json_node_init_double (node, value);
  return TRUE;
}

static gboolean
read_string (Reader *reader, JsonNode *node, guint place, GError **error)
{
  gboolean has_nul = FALSE;

  if (!cost_json_scan_string (reader->json,
                              &reader->offset,
                              reader->scratch,
                              &has_nul,
                              error))
    return FALSE;
  json_node_init_string (node, reader->scratch->str);
  cost_json_places_nth (reader->json->places, place)->has_nul = has_nul;
  return TRUE;
}

/* A value follows on a value; the comma belongs behind the first. */
static gboolean
refuse_separator (const Reader *reader, gsize end, char close, GError **error)
{
  char     next = peek (reader);
  gboolean is_value =
      next == '{' || next == '[' || next == '-' || g_ascii_isdigit (next);

  if (next == '"' || (close == ']' && is_value))
    return cost_json_refuse_text (reader->json,
                                  end,
                                  error,
                                  COST_ERROR_SYNTAX,
                                  _ ("a comma is missing here"));
  return refuse_instead (reader,
                         close == ']' ? _ ("“,” or “]”") : _ ("“,” or “}”"),
                         error);
}

/* Steps over @close, or over a comma, whose place @comma is then; a comma
 * that nothing follows is refused. */
static gboolean
read_separator (Reader *reader, char close, gsize *comma, GError **error)
{
  gsize end = reader->offset;
  gsize place = 0;

  skip_space (reader);
  *comma = 0;
  if (peek (reader) != ',' && peek (reader) != close)
    return refuse_separator (reader, end, close, error);
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
read_array (Reader *reader, JsonNode *node, GError **error)
{
  g_autoptr (JsonArray) array = json_array_new ();
  gsize comma = 0;

  json_node_init_array (node, array);
  if (!enter_filled (reader, ']'))
    return TRUE;
  do
    {
      JsonNode *element = NULL;

      if (!check_members (reader, json_array_get_length (array), error) ||
          !read_value (reader, reader->offset, &element, error))
        return FALSE;
      json_array_add_element (array, element);
      if (!read_separator (reader, ']', &comma, error))
        return FALSE;
    }
  while (comma > 0);
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
                              reader->scratch,
                              &has_nul,
                              error))
    return FALSE;
  *name = g_string_chunk_insert_len (reader->json->names,
                                     reader->scratch->str,
                                     (gssize)reader->scratch->len);
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
      CostJsonOpen open = { .offset = (guint32)reader->offset };

      if (!check_members (reader, reader->open->len - first, error) ||
          !read_name (reader, &open.member.name, error) ||
          !read_value (reader, open.offset, &open.member.node, error))
        return FALSE;
      g_array_append_val (reader->open, open);
      if (!read_separator (reader, '}', &comma, error))
        return FALSE;
    }
  while (comma > 0);
  return TRUE;
}

static gboolean
read_object (Reader *reader, JsonNode *node, guint place, GError **error)
{
  g_autoptr (JsonObject) object = json_object_new ();
  guint first = reader->open->len;

  json_node_init_object (node, object);
  if (enter_filled (reader, '}') && !read_members (reader, error))
    return FALSE;
  cost_json_places_nth (reader->json->places, place)->first_member =
      reader->json->members->len;
  return cost_json_fill_object (reader->json, node, reader->open, first, error);
}

static gboolean
read_nested (Reader *reader, JsonNode *node, guint place, GError **error)
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
    success = read_object (reader, node, place, error);
  reader->depth--;
  return success;
}

static gboolean
fill_node (Reader *reader, JsonNode *node, guint place, GError **error)
{
  char c = peek (reader);

  if (c == '{' || c == '[')
    return read_nested (reader, node, place, error);
  if (c == '"')
    return read_string (reader, node, place, error);
  if (c == '-' || g_ascii_isdigit (c))
    return read_number (reader, node, error);
  if (g_ascii_isalpha (c))
    return read_word (reader, node, error);
  return refuse_instead (reader, _ ("a value"), error);
}

static gboolean
read_value (Reader *reader, gsize name_offset, JsonNode **node, GError **error)
{
  g_autoptr (JsonNode) value = NULL;
  CostJsonPlace place = { NULL };
  guint         number = 0;

  if (cost_json_places_count (reader->json->places) >= COST_JSON_MAX_VALUES)
    return cost_json_refuse_text (reader->json,
                                  reader->offset,
                                  error,
                                  COST_ERROR_LIMIT,
                                  _ ("expected at most %d values in a file"),
                                  COST_JSON_MAX_VALUES);
  value = json_node_alloc ();
  place.node = value;
  place.offset = (guint32)reader->offset;
  place.name_offset = (guint32)name_offset;
  number = cost_json_places_add (reader->json->places, &place);
  if (!fill_node (reader, value, number, error))
    return FALSE;
  *node = g_steal_pointer (&value);
  return TRUE;
}

static gboolean
read_document (Reader *reader, GError **error)
{
  skip_space (reader);
  if (!read_value (reader, reader->offset, &reader->json->root, error))
    return FALSE;
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
 * Fills the tree and what stands beside it.
 *
 * Returns: FALSE with the place of what is not JSON or beyond a limit; the
 *   document is then good for nothing but its text
 */
gboolean
cost_json_read_text (CostJson *json, GError **error)
{
  Reader   reader = { .json = json };
  gboolean success = FALSE;

  reader.scratch = g_string_new (NULL);
  reader.open = g_array_new (FALSE, FALSE, sizeof (CostJsonOpen));
  success = read_document (&reader, error);
  if (success)
    cost_json_places_index (json->places);
  for (guint i = 0; i < reader.open->len; i++)
    json_node_unref (g_array_index (reader.open, CostJsonOpen, i).member.node);
  g_string_free (reader.scratch, TRUE);
  g_array_unref (reader.open);
  return success;
}
