/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a file says, as bytes: two files have the same if they differ in
 * spaces, line ends and the spelling of numbers and strings only.  The id of
 * a catalogue is computed from them.
 *
 * Each value is a letter for its type and its content,
 * strings closed by a zero, numbers as eight bytes of IEEE 754, little end
 * first, counts before elements and members, members in the file's order.
 */
#include "config.h"

#include "cost-load-private.h"

#include <string.h>

static void
append_count (GByteArray *bytes, char type, guint count)
{
  guint32 little = GUINT32_TO_LE (count);

  g_byte_array_append (bytes, (const guint8 *)&type, 1);
  g_byte_array_append (bytes, (const guint8 *)&little, sizeof little);
}

static void
append_text (GByteArray *bytes, const char *text)
{
  g_byte_array_append (bytes, (const guint8 *)text, (guint)strlen (text) + 1);
}

static void
append_number (GByteArray *bytes, double number)
{
  guint64 bits = 0;

  memcpy (&bits, &number, sizeof bits);
  bits = GUINT64_TO_LE (bits);
  g_byte_array_append (bytes, (const guint8 *)"n", 1);
  g_byte_array_append (bytes, (const guint8 *)&bits, sizeof bits);
}

static void
append_scalar (GByteArray *bytes, const CostJsonAt *at)
{
  if (cost_json_is_null (at))
    g_byte_array_append (bytes, (const guint8 *)"0", 1);
  else if (cost_json_is_number (at))
    append_number (bytes, json_node_get_double (at->node));
  else if (cost_json_is_string (at))
    {
      g_byte_array_append (bytes, (const guint8 *)"s", 1);
      append_text (bytes, json_node_get_string (at->node));
    }
  else
    append_count (bytes, 'b', json_node_get_boolean (at->node) ? 1 : 0);
}

/* As deep as the reader lets a text be. */
static void
append_value (GByteArray *bytes, const CostJsonAt *at)
{
  guint    n = cost_json_length (at);
  gboolean is_object = cost_json_is_object (at);

  if (!is_object && !cost_json_is_array (at))
    {
      append_scalar (bytes, at);
      return;
    }
  append_count (bytes, is_object ? 'o' : 'a', n);
  for (guint i = 0; i < n; i++)
    {
      CostJsonAt child =
          is_object ? cost_json_nth_member (at, i) : cost_json_element (at, i);

      if (is_object)
        append_text (bytes, child.member);
      append_value (bytes, &child);
    }
}

/**
 * cost_load_content: (skip)
 * @json: a document
 *
 * Returns: (transfer full): what it says; the bytes are the same on every
 *   machine, and end where they say that they end
 */
GBytes *
cost_load_content (const CostJson *json)
{
  GByteArray *bytes = g_byte_array_new ();
  CostJsonAt  root = cost_json_root (json);

  append_value (bytes, &root);
  return g_byte_array_free_to_bytes (bytes);
}
