/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Strings as RFC 8259 writes them.  The text was found to be UTF-8 before,
 * so what is left are the closing quote, control characters and escapes.  A
 * lone surrogate is refused, as no Unicode text can hold it.  A NUL is valid
 * JSON, but would cut a C string short: it becomes U+FFFD and is reported.
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cost-json-private.h"

#define REPLACEMENT 0xFFFD

typedef struct
{
  CostJson   *json;
  const char *p; /* what comes next */
  GString    *value;
  gboolean    has_nul;
} Scan;

static gsize
offset_of (const Scan *scan, const char *p)
{
  return (gsize)(p - scan->json->text);
}

static gboolean
refuse (Scan *scan, const char *p, GError **error, const char *message)
{
  return cost_json_refuse_text (scan->json,
                                offset_of (scan, p),
                                error,
                                COST_ERROR_SYNTAX,
                                "%s",
                                message);
}

/* Four hex digits after "\u" at @p, or -1. */
static int
scan_hex4 (const char *p)
{
  int value = 0;

  for (int i = 0; i < 4; i++)
    {
      if (!g_ascii_isxdigit (p[i]))
        return -1;
      value = value * 16 + g_ascii_xdigit_value (p[i]);
    }
  return value;
}

static gboolean
refuse_surrogate (Scan *scan, GError **error)
{
  return cost_json_refuse_text (scan->json,
                                offset_of (scan, scan->p),
                                error,
                                COST_ERROR_SYNTAX,
                                _ ("“%.6s” is half a character; expected a "
                                   "pair such as \\uD83D\\uDE00"),
                                scan->p);
}

/* "\uXXXX" at the scan, and the second half of a pair. */
static gboolean
scan_unicode (Scan *scan, GError **error)
{
  int first = scan_hex4 (scan->p + 2);
  int second = -1;

  if (first < 0)
    return refuse (scan, scan->p, error, _ ("expected 4 hex digits after \\u"));
  if (first >= 0xDC00 && first <= 0xDFFF)
    return refuse_surrogate (scan, error);
  if (first >= 0xD800 && first <= 0xDBFF)
    {
      if (scan->p[6] == '\\' && scan->p[7] == 'u')
        second = scan_hex4 (scan->p + 8);
      if (second < 0xDC00 || second > 0xDFFF)
        return refuse_surrogate (scan, error);
      first = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
      scan->p += 6;
    }
  if (first == 0)
    scan->has_nul = TRUE;
  g_string_append_unichar (scan->value,
                           first == 0 ? REPLACEMENT : (gunichar)first);
  scan->p += 6;
  return TRUE;
}

static gboolean
refuse_control (Scan *scan, GError **error)
{
  if (offset_of (scan, scan->p) >= scan->json->length)
    return refuse (scan,
                   scan->p,
                   error,
                   _ ("the text ends in a string; expected a closing \""));
  if (*scan->p == '\n' || *scan->p == '\r')
    return refuse (scan,
                   scan->p,
                   error,
                   _ ("the line ends in a string; expected a closing \" or "
                      "\\n"));
  return cost_json_refuse_text (scan->json,
                                offset_of (scan, scan->p),
                                error,
                                COST_ERROR_SYNTAX,
                                _ ("a control character in a string; "
                                   "expected \\u%04X"),
                                (guint)(guchar)*scan->p);
}

static gboolean
scan_escape (Scan *scan, GError **error)
{
  static const char letters[] = "\"\\/bfnrt";
  static const char meanings[] = "\"\\/\b\f\n\r\t";
  const char       *letter = NULL;
  g_autofree char  *shown = NULL;
  g_autofree char  *quoted = NULL;

  if (scan->p[1] == 'u')
    return scan_unicode (scan, error);
  if ((guchar)scan->p[1] < 0x20)
    {
      scan->p++;
      return refuse_control (scan, error);
    }
  letter = strchr (letters, scan->p[1]);
  if (letter != NULL)
    {
      g_string_append_c (scan->value, meanings[letter - letters]);
      scan->p += 2;
      return TRUE;
    }
  shown = g_utf8_substring (scan->p, 0, 2);
  quoted = cost_error_quote (shown);
  return cost_json_refuse_text (scan->json,
                                offset_of (scan, scan->p),
                                error,
                                COST_ERROR_SYNTAX,
                                _ ("unknown escape %s; a backslash is "
                                   "written \\\\"),
                                quoted);
}

/* Characters that stand for themselves. */
static void
scan_plain (Scan *scan)
{
  const char *start = scan->p;

  while ((guchar)*scan->p >= 0x20 && *scan->p != '"' && *scan->p != '\\')
    scan->p++;
  g_string_append_len (scan->value, start, scan->p - start);
}

/*
 * cost_json_scan_string:
 * @json: a document whose text is UTF-8 and closed by a zero
 * @offset: (inout): where the string's quote is; then what follows it
 * @value: replaced by the string; U+FFFD stands for each NUL
 * @has_nul: (out): whether it held a NUL
 *
 * Returns: FALSE with the place of the offending character
 */
gboolean
cost_json_scan_string (CostJson *json,
                       gsize    *offset,
                       GString  *value,
                       gboolean *has_nul,
                       GError  **error)
{
  Scan scan = { json, json->text + *offset + 1, value, FALSE };

  g_string_truncate (value, 0);
  while (*scan.p != '"')
    {
      if (*scan.p == '\\')
        {
          if (!scan_escape (&scan, error))
            return FALSE;
        }
      else if ((guchar)*scan.p < 0x20)
        return refuse_control (&scan, error);
      else
        scan_plain (&scan);
    }
  if (value->len > COST_JSON_MAX_STRING)
    return cost_json_refuse_text (
        json,
        *offset,
        error,
        COST_ERROR_LIMIT,
        _ ("a string of %u bytes; expected at most %d"),
        (guint)value->len,
        COST_JSON_MAX_STRING);
  *has_nul = scan.has_nul;
  *offset = offset_of (&scan, scan.p + 1);
  return TRUE;
}
