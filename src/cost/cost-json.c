/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The document: taken from bytes or a file, checked, kept.  A document never
 * changes after it was made, so threads may share it; everything that points
 * into it lives as long as it does.
 */
#include "config.h"

#include "cost-json.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cost-json-private.h"

#define BYTE_ORDER_MARK "\xEF\xBB\xBF"

static void
append_line (CostJson *json, gsize offset)
{
  guint32 start = (guint32)offset;

  g_array_append_val (json->lines, start);
}

static void
append_marks (CostJson *json)
{
  guint32 n = 0;

  for (gsize start = 0; start <= json->length; start += COST_JSON_MARK_STEP)
    {
      const char *text = json->text + start;
      gsize       length = MIN (json->length - start, COST_JSON_MARK_STEP);

      g_array_append_val (json->marks, n);
      for (gsize i = 0; i < length; i++)
        n += ((guchar)text[i] & 0xC0) != 0x80;
    }
}

static CostJson *
create_document (const char *name, const char *text, gsize length)
{
  CostJson   *json = g_new0 (CostJson, 1);
  const char *p = NULL;
  const char *end = NULL;

  g_atomic_ref_count_init (&json->ref_count);
  json->name = cost_error_clean (name);
  json->text = g_malloc (length + 1);
  if (length > 0)
    memcpy (json->text, text, length);
  json->text[length] = '\0';
  json->length = length;
  json->lines = g_array_new (FALSE, FALSE, sizeof (guint32));
  json->marks = g_array_new (FALSE, FALSE, sizeof (guint32));
  json->places = cost_json_places_new ();
  json->members = g_array_new (FALSE, FALSE, sizeof (CostJsonMember));
  json->names = g_string_chunk_new (1024);
  json->dropped =
      g_ptr_array_new_with_free_func ((GDestroyNotify)json_node_unref);
  json->twins = g_hash_table_new_full (NULL, NULL, NULL, g_free);

  p = json->text;
  end = p + length;
  append_line (json, 0);
  while (p < end && (p = memchr (p, '\n', (gsize)(end - p))) != NULL)
    append_line (json, (gsize)(++p - json->text));
  append_marks (json);
  return json;
}

static gboolean
refuse_byte (const CostJson *json, gsize offset, GError **error)
{
  guint byte = (guchar)json->text[offset];

  if (byte == 0)
    return cost_json_refuse_text (json,
                                  offset,
                                  error,
                                  COST_ERROR_SYNTAX,
                                  _ ("a zero byte; expected text in UTF-8"));
  return cost_json_refuse_text (json,
                                offset,
                                error,
                                COST_ERROR_SYNTAX,
                                _ ("the byte 0x%02X is not UTF-8; save the "
                                   "file as UTF-8"),
                                byte);
}

/* With its mark, or without it: then one byte of each two is zero. */
static gboolean
is_utf16 (const CostJson *json)
{
  const guchar *bytes = (const guchar *)json->text;

  if (json->length < 2)
    return FALSE;
  if ((bytes[0] == 0xFF && bytes[1] == 0xFE) ||
      (bytes[0] == 0xFE && bytes[1] == 0xFF))
    return TRUE;
  return json->length >= 4 && json->length % 2 == 0 &&
         (bytes[0] == 0) != (bytes[1] == 0) &&
         (bytes[0] == 0) == (bytes[2] == 0) &&
         (bytes[1] == 0) == (bytes[3] == 0);
}

static gboolean
check_text (const CostJson *json, GError **error)
{
  const char *bad = NULL;

  if (json->length == 0)
    return cost_json_refuse_text (json,
                                  0,
                                  error,
                                  COST_ERROR_SYNTAX,
                                  _ ("the text is empty; expected a value"));
  if (is_utf16 (json))
    return cost_json_refuse_text (json,
                                  0,
                                  error,
                                  COST_ERROR_SYNTAX,
                                  _ ("the text is in UTF-16; save the file as "
                                     "UTF-8"));
  if (g_str_has_prefix (json->text, BYTE_ORDER_MARK))
    return cost_json_refuse_text (json,
                                  0,
                                  error,
                                  COST_ERROR_SYNTAX,
                                  _ ("a byte order mark; save the file as "
                                     "UTF-8 without one"));
  if (!g_utf8_validate_len (json->text, json->length, &bad))
    return refuse_byte (json, (gsize)(bad - json->text), error);
  return TRUE;
}

/**
 * cost_json_parse:
 * @name: what messages call the text, usually a file name
 * @text: (array length=length): the text, at most %COST_JSON_MAX_BYTES; no
 *   closing zero is needed
 * @length: its bytes
 * @error: return location, or %NULL
 *
 * Reads one JSON value (RFC 8259) in UTF-8, without a byte order mark.  Two
 * equal names in an object and a NUL in a string are JSON and pass here, and
 * are refused by whatever reads them.
 *
 * Returns: (transfer full) (nullable): the document; on failure %NULL with
 *   %COST_ERROR_SYNTAX, %COST_ERROR_LIMIT or %COST_ERROR_RANGE and a message
 *   that begins with NAME:LINE:COLUMN
 */
CostJson *
cost_json_parse (const char *name,
                 const char *text,
                 gsize       length,
                 GError    **error)
{
  g_autoptr (CostJson) json = NULL;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (text != NULL || length == 0, NULL);

  if (length > COST_JSON_MAX_BYTES)
    {
      g_autofree char *shown = cost_error_clean (name);

      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_LIMIT,
                   _ ("%s: the text is too large; expected at most %d MiB"),
                   shown,
                   COST_JSON_MAX_BYTES / (1024 * 1024));
      return NULL;
    }
  json = create_document (name, text, length);
  if (!check_text (json, error) || !cost_json_read_text (json, error))
    return NULL;
  return g_steal_pointer (&json);
}

/* The path as one types it: from the current folder if it is in there. */
static char *
name_file (GFile *file)
{
  g_autofree char *folder = g_get_current_dir ();
  g_autoptr (GFile) here = g_file_new_for_path (folder);
  g_autofree char *relative = g_file_get_relative_path (here, file);

  if (relative != NULL)
    return g_filename_display_name (relative);
  return g_file_get_parse_name (file);
}

/* At most one byte more than is allowed, so that too much is noticed. */
static gboolean
read_bytes (GFile *file, char **text, gsize *length, GError **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, error);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  gssize n = 1;

  if (stream == NULL)
    return FALSE;
  while (n > 0 && bytes->len <= COST_JSON_MAX_BYTES)
    {
      guint8 chunk[16384];

      n = g_input_stream_read (G_INPUT_STREAM (stream),
                               chunk,
                               sizeof chunk,
                               NULL,
                               error);
      if (n < 0)
        return FALSE;
      g_byte_array_append (bytes, chunk, (guint)n);
    }
  *text = (char *)g_byte_array_steal (bytes, length);
  return TRUE;
}

/**
 * cost_json_load:
 * @file: a file
 * @error: return location, or %NULL
 *
 * Reads a file as cost_json_parse() does, and never more of it than is
 * allowed.
 *
 * Returns: (transfer full) (nullable): the document; on failure %NULL with
 *   %COST_ERROR_IO or what cost_json_parse() gives
 */
CostJson *
cost_json_load (GFile *file, GError **error)
{
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) local = NULL;
  gsize length = 0;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  name = name_file (file);
  if (!read_bytes (file, &text, &length, &local))
    {
      g_autofree char *shown = cost_error_clean (name);

      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_IO,
                   _ ("%s: cannot be read: %s"),
                   shown,
                   local->message);
      return NULL;
    }
  return cost_json_parse (name, text, length, error);
}

/**
 * cost_json_ref:
 * @json: a document
 *
 * Returns: (transfer full): @json
 */
CostJson *
cost_json_ref (CostJson *json)
{
  g_return_val_if_fail (json != NULL, NULL);

  g_atomic_ref_count_inc (&json->ref_count);
  return json;
}

/**
 * cost_json_unref:
 * @json: (transfer full): a document
 *
 * Releases a reference.
 */
void
cost_json_unref (CostJson *json)
{
  g_return_if_fail (json != NULL);

  if (!g_atomic_ref_count_dec (&json->ref_count))
    return;
  g_clear_pointer (&json->root, json_node_unref);
  g_hash_table_unref (json->twins);
  g_ptr_array_unref (json->dropped);
  g_string_chunk_free (json->names);
  g_array_unref (json->members);
  cost_json_places_free (json->places);
  g_array_unref (json->marks);
  g_array_unref (json->lines);
  g_free (json->text);
  g_free (json->name);
  g_free (json);
}

/**
 * cost_json_get_name:
 * @json: a document
 *
 * Returns: (transfer none): what messages call it
 */
const char *
cost_json_get_name (const CostJson *json)
{
  g_return_val_if_fail (json != NULL, NULL);

  return json->name;
}
