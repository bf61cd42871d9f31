/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Texts of a catalogue file: ids, words, names, sentences and addresses.
 * Every text is one line without characters that control the terminal or
 * the direction of writing, is not empty, and has a greatest length.
 */
#include "config.h"

#include "cost-load-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define HTTPS "https://"

/* Controls, line breaks, and what turns the direction of writing. */
static gboolean
is_refused (gunichar c)
{
  return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x61c ||
         (c >= 0x200e && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) ||
         (c >= 0x2066 && c <= 0x2069);
}

/**
 * cost_load_check_text: (skip)
 * @at: where @text stands
 * @text: UTF-8
 * @max_chars: how long it may be
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if @text is empty, too long, or holds a control character
 */
gboolean
cost_load_check_text (const CostJsonAt *at,
                      const char       *text,
                      guint             max_chars,
                      GError          **error)
{
  guint length = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = (guchar)*p < 0x80 ? (guchar)*p : g_utf8_get_char (p);

      length++;
      if (is_refused (c))
        return cost_json_fail (at,
                               error,
                               COST_ERROR_FORMAT,
                               _ ("the text holds the control character "
                                  "U+%04X; remove it"),
                               c);
    }
  if (length == 0)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("an empty text; expected at least a word"));
  if (length > max_chars)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_LIMIT,
                           _ ("%u characters; expected at most %u"),
                           length,
                           max_chars);
  return TRUE;
}

static gboolean
read_text (const CostJsonAt *at,
           guint             max_chars,
           gpointer          target,
           GError          **error)
{
  char      **text = target;
  const char *value = NULL;

  if (!cost_json_read_string (at, &value, error))
    return FALSE;
  if (!cost_load_check_text (at, value, max_chars, error))
    return FALSE;
  *text = g_strdup (value);
  return TRUE;
}

static gboolean
follows_grammar (const char *text, const char *others)
{
  if (!g_ascii_islower (text[0]))
    return FALSE;
  for (const char *p = text; *p != '\0'; p++)
    if (!g_ascii_islower (*p) && !g_ascii_isdigit (*p) &&
        strchr (others, *p) == NULL)
      return FALSE;
  return TRUE;
}

static gboolean
check_id (const CostJsonAt *at, const char *text, GError **error)
{
  g_autofree char *quoted = NULL;

  if (!follows_grammar (text, "-_"))
    {
      quoted = cost_error_quote (text);
      return cost_json_fail (at,
                             error,
                             COST_ERROR_FORMAT,
                             _ ("%s is not an id; an id is small letters, "
                                "digits, “-” and “_”, a letter first"),
                             quoted);
    }
  return cost_load_check_text (at, text, COST_PROVIDER_MAX_ID, error);
}

/* The vendor's own short name: "0.5c-512mb". */
static gboolean
is_row_id (const char *text)
{
  if (!g_ascii_islower (text[0]) && !g_ascii_isdigit (text[0]))
    return FALSE;
  for (const char *p = text; *p != '\0'; p++)
    if (!g_ascii_islower (*p) && !g_ascii_isdigit (*p) &&
        strchr (".-_", *p) == NULL)
      return FALSE;
  return TRUE;
}

static gboolean
check_word (const CostJsonAt *at, const char *text, GError **error)
{
  g_autofree char *quoted = NULL;

  if (!follows_grammar (text, "_"))
    {
      quoted = cost_error_quote (text);
      return cost_json_fail (at,
                             error,
                             COST_ERROR_FORMAT,
                             _ ("%s is not a word; a word is small letters, "
                                "digits and “_”, a letter first"),
                             quoted);
    }
  return cost_load_check_text (at, text, COST_PROVIDER_MAX_ID, error);
}

/**
 * cost_load_id: (skip)
 * @provider: the provider that is being read
 * @at: a value
 * @target: (out): a char*
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if it is not an id
 */
gboolean
cost_load_id (CostProvider     *provider,
              const CostJsonAt *at,
              gpointer          target,
              GError          **error)
{
  char      **id = target;
  const char *value = NULL;

  if (!cost_json_read_string (at, &value, error))
    return FALSE;
  if (!check_id (at, value, error))
    return FALSE;
  *id = g_strdup (value);
  return TRUE;
}

/**
 * cost_load_row_id: (skip)
 * @provider: the provider that is being read
 * @at: a value
 * @target: (out): a char*
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if it is not the id of a row
 */
gboolean
cost_load_row_id (CostProvider     *provider,
                  const CostJsonAt *at,
                  gpointer          target,
                  GError          **error)
{
  char           **id = target;
  const char      *value = NULL;
  g_autofree char *quoted = NULL;

  if (!cost_json_read_string (at, &value, error))
    return FALSE;
  if (!is_row_id (value))
    {
      quoted = cost_error_quote (value);
      return cost_json_fail (at,
                             error,
                             COST_ERROR_FORMAT,
                             _ ("%s is not the id of a row; it is small "
                                "letters, digits, “.”, “-” and “_”"),
                             quoted);
    }
  if (!cost_load_check_text (at, value, COST_PROVIDER_MAX_ID, error))
    return FALSE;
  *id = g_strdup (value);
  return TRUE;
}

/**
 * cost_load_word: (skip)
 * @provider: the provider that is being read
 * @at: a value
 * @target: (out): a char*
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if it is not a word, the name of something in formulas
 */
gboolean
cost_load_word (CostProvider     *provider,
                const CostJsonAt *at,
                gpointer          target,
                GError          **error)
{
  char      **word = target;
  const char *value = NULL;

  if (!cost_json_read_string (at, &value, error))
    return FALSE;
  if (!check_word (at, value, error))
    return FALSE;
  *word = g_strdup (value);
  return TRUE;
}

/**
 * cost_load_key_id: (skip)
 * @at: a member of an object
 * @id: (out): its name
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if the member's name is not an id
 */
gboolean
cost_load_key_id (const CostJsonAt *at, char **id, GError **error)
{
  if (!check_id (at, at->member, error))
    return FALSE;
  *id = g_strdup (at->member);
  return TRUE;
}

/**
 * cost_load_key_word: (skip)
 * @at: a member of an object
 * @word: (out): its name
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if the member's name is not a word
 */
gboolean
cost_load_key_word (const CostJsonAt *at, char **word, GError **error)
{
  if (!check_word (at, at->member, error))
    return FALSE;
  *word = g_strdup (at->member);
  return TRUE;
}

/**
 * cost_load_name: (skip)
 * @provider: the provider that is being read
 * @at: a value
 * @target: (out): a char*
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if it is not a short text
 */
gboolean
cost_load_name (CostProvider     *provider,
                const CostJsonAt *at,
                gpointer          target,
                GError          **error)
{
  return read_text (at, COST_PROVIDER_MAX_NAME, target, error);
}

/**
 * cost_load_text: (skip)
 * @provider: the provider that is being read
 * @at: a value
 * @target: (out): a char*
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if it is not a text of a sentence or two
 */
gboolean
cost_load_text (CostProvider     *provider,
                const CostJsonAt *at,
                gpointer          target,
                GError          **error)
{
  return read_text (at, COST_PROVIDER_MAX_TEXT, target, error);
}

/**
 * cost_load_note: (skip)
 * @provider: the provider that is being read
 * @at: a value
 * @target: (out): a char*
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if it is not a text
 */
gboolean
cost_load_note (CostProvider     *provider,
                const CostJsonAt *at,
                gpointer          target,
                GError          **error)
{
  return read_text (at, COST_PROVIDER_MAX_NOTE, target, error);
}

static gboolean
is_https (const char *text)
{
  g_autoptr (GUri) uri = NULL;

  if (!g_str_has_prefix (text, HTTPS))
    return FALSE;
  for (const char *p = text; *p != '\0'; p++)
    if (!g_ascii_isgraph (*p) || strchr ("<>\"'`\\^{|}", *p) != NULL)
      return FALSE;
  uri = g_uri_parse (text, G_URI_FLAGS_HAS_PASSWORD, NULL);
  return uri != NULL && g_uri_get_host (uri) != NULL &&
         g_uri_get_host (uri)[0] != '\0' && g_uri_get_userinfo (uri) == NULL;
}

/**
 * cost_load_url: (skip)
 * @provider: the provider that is being read
 * @at: a value
 * @target: (out): a char*
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if it is not an https address, without user and password
 */
gboolean
cost_load_url (CostProvider     *provider,
               const CostJsonAt *at,
               gpointer          target,
               GError          **error)
{
  char           **url = target;
  const char      *value = NULL;
  g_autofree char *quoted = NULL;

  if (!cost_json_read_string (at, &value, error))
    return FALSE;
  if (!cost_load_check_text (at, value, COST_PROVIDER_MAX_TEXT, error))
    return FALSE;
  if (!is_https (value))
    {
      quoted = cost_error_quote (value);
      return cost_json_fail (at,
                             error,
                             COST_ERROR_FORMAT,
                             _ ("%s is not an address; expected https://…"),
                             quoted);
    }
  *url = g_strdup (value);
  return TRUE;
}
