/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Walks the chunks of a PNG: length, type, data, checksum. Every step is
 * checked against what is left before it is taken, so a file that lies about
 * itself is refused. Reading stops at the first chunk with the key.
 */
#include "plot-png-reader.h"

#include <string.h>
#include <zlib.h>

#include "plot-error.h"
#include "plot-metadata.h"

#define SIGNATURE "\x89PNG\r\n\x1a\n"
#define SIGNATURE_LENGTH 8
#define HEADER_LENGTH 8
#define CHECKSUM_LENGTH 4
#define MAX_CHUNKS 100000

typedef struct
{
  const guchar *data; /* borrowed */
  gsize         length;
  gsize         position;
} Reader;

typedef struct
{
  const char   *type; /* four letters, borrowed */
  const guchar *data; /* borrowed */
  gsize         length;
} Chunk;

static guint32
read_number (const guchar *data)
{
  return (guint32)data[0] << 24 | (guint32)data[1] << 16 |
         (guint32)data[2] << 8 | (guint32)data[3];
}

static gboolean
refuse (GError **error, const char *what, gsize position)
{
  g_set_error (error,
               PLOT_ERROR,
               PLOT_ERROR_READ,
               "This is not a sound PNG file: %s at byte %" G_GSIZE_FORMAT
               ". Export the picture again.",
               what,
               position);
  return FALSE;
}

static gboolean
is_type (const Chunk *chunk, const char *type)
{
  return memcmp (chunk->type, type, 4) == 0;
}

static gboolean
read_chunk (Reader *reader, Chunk *chunk, GError **error)
{
  gsize         left = reader->length - reader->position;
  const guchar *start = reader->data + reader->position;
  guint32       checksum = 0;

  if (left < HEADER_LENGTH + CHECKSUM_LENGTH)
    return refuse (error, "it ends too early", reader->position);
  chunk->length = read_number (start);
  chunk->type = (const char *)start + 4;
  chunk->data = start + HEADER_LENGTH;
  if (chunk->length > left - HEADER_LENGTH - CHECKSUM_LENGTH)
    return refuse (error, "a part is longer than the file", reader->position);
  checksum = (guint32)crc32 (0,
                             (const guchar *)chunk->type,
                             (uInt)(chunk->length + 4));
  if (checksum != read_number (chunk->data + chunk->length))
    return refuse (error, "a checksum is wrong", reader->position);
  reader->position += HEADER_LENGTH + chunk->length + CHECKSUM_LENGTH;
  return TRUE;
}

static char *
convert_latin1 (const guchar *data, gsize length)
{
  GString *text = g_string_sized_new (length + 1);

  for (gsize i = 0; i < length; i++)
    if (data[i] != 0)
      g_string_append_unichar (text, data[i]);
  return g_string_free (text, FALSE);
}

/* What follows the key in an iTXt chunk: flag, method, language, key. */
static char *
read_international (const guchar *data, gsize length)
{
  const guchar *end = data + length;
  const guchar *text = NULL;

  if (length < 2 || data[0] != 0 || data[1] != 0)
    return NULL;
  text = memchr (data + 2, 0, length - 2);
  if (text != NULL)
    text = memchr (text + 1, 0, (gsize)(end - text - 1));
  if (text == NULL)
    return NULL;
  text++;
  if (!g_utf8_validate ((const char *)text, end - text, NULL))
    return NULL;
  return g_strndup ((const char *)text, (gsize)(end - text));
}

static gboolean
has_key (const Chunk *chunk, const char *key)
{
  gsize length = strlen (key);

  if (!is_type (chunk, "tEXt") && !is_type (chunk, "iTXt"))
    return FALSE;
  return chunk->length > length && memcmp (chunk->data, key, length + 1) == 0;
}

static char *
read_words (const Chunk *chunk, const char *key, GError **error)
{
  gsize         skipped = strlen (key) + 1;
  const guchar *data = chunk->data + skipped;
  gsize         length = chunk->length - skipped;
  char         *text = NULL;

  if (length > PLOT_PNG_MAX_TEXT)
    {
      refuse (error, "a text is too long", 0);
      return NULL;
    }
  text = is_type (chunk, "tEXt") ? convert_latin1 (data, length)
                                 : read_international (data, length);
  if (text == NULL)
    refuse (error, "a text is compressed or not UTF-8", 0);
  return text;
}

static gboolean
read_signature (Reader *reader, GError **error)
{
  Chunk header = { 0 };

  if (reader->length < SIGNATURE_LENGTH ||
      memcmp (reader->data, SIGNATURE, SIGNATURE_LENGTH) != 0)
    return refuse (error, "the signature is missing", 0);
  reader->position = SIGNATURE_LENGTH;
  if (!read_chunk (reader, &header, error))
    return FALSE;
  if (!is_type (&header, "IHDR"))
    return refuse (error, "the header is missing", SIGNATURE_LENGTH);
  return TRUE;
}

/**
 * plot_png_read_text:
 * @bytes: a whole PNG file, from anywhere
 * @key: which text
 * @error: return location
 *
 * Finds the text that plot_export_to_bytes() was given for @key. Pictures
 * are not decoded.
 *
 * Returns: (transfer full) (nullable): the text, valid UTF-8; %NULL without
 *   an error if a sound file has none of that key, %NULL with
 *   %PLOT_ERROR_READ if the file is not sound up to there
 */
char *
plot_png_read_text (GBytes *bytes, const char *key, GError **error)
{
  Reader reader = { 0 };
  Chunk  chunk = { 0 };

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (plot_metadata_is_key (key), NULL);

  reader.data = g_bytes_get_data (bytes, &reader.length);
  if (!read_signature (&reader, error))
    return NULL;
  for (guint i = 0; i < MAX_CHUNKS; i++)
    {
      if (!read_chunk (&reader, &chunk, error))
        return NULL;
      if (has_key (&chunk, key))
        return read_words (&chunk, key, error);
      if (is_type (&chunk, "IEND"))
        return NULL;
    }
  refuse (error, "there are too many parts", reader.position);
  return NULL;
}
