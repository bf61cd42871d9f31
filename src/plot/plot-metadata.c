/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What may stand in a picture's metadata. Unlike text that is drawn it keeps
 * its lines and its length, as files of scenarios are carried in it.
 */
#include "plot-metadata.h"

#include <string.h>

/**
 * plot_metadata_is_key:
 * @key: (nullable): a key
 *
 * Returns: whether every format can carry it
 */
gboolean
plot_metadata_is_key (const char *key)
{
  size_t length = key == NULL ? 0 : strlen (key);

  if (length == 0 || length > PLOT_METADATA_MAX_KEY)
    return FALSE;
  if (key[0] == ' ' || key[length - 1] == ' ')
    return FALSE;
  for (size_t i = 0; i < length; i++)
    if (!g_ascii_isprint (key[i]))
      return FALSE;
  return strstr (key, "  ") == NULL;
}

/* XML 1.0 has no other control characters, and no noncharacters. */
static gboolean
is_allowed (gunichar c)
{
  if (c == '\n' || c == '\t')
    return TRUE;
  return !g_unichar_iscntrl (c) && c != 0xfffe && c != 0xffff;
}

/**
 * plot_metadata_clean:
 * @text: (nullable): any bytes up to a NUL
 *
 * Returns: (transfer full): valid UTF-8 without control characters other than
 *   line ends and tabulators
 */
char *
plot_metadata_clean (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text == NULL ? "" : text, -1);
  GString         *clean = g_string_sized_new (strlen (valid) + 1);

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      const char *next = g_utf8_next_char (p);

      if (is_allowed (g_utf8_get_char (p)))
        g_string_append_len (clean, p, next - p);
    }
  return g_string_free (clean, FALSE);
}
