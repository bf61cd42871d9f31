/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The writer keeps a stack of what is open as the text of its closing
 * brackets; names and values get their commas and indents by themselves.
 * Misuse is the programmer's and leaves text that is no JSON.
 */
#include "config.h"

#include "report-json.h"

#include <string.h>

#include "report-number.h"

struct _ReportJson
{
  GString *text;
  GString *open;     /* '}' or ']' a level */
  gboolean is_first; /* nothing stands on this level yet */
  gboolean is_named; /* a name waits for its value */
};

/**
 * report_json_new:
 *
 * Begins a document, which is one value.
 *
 * Returns: (transfer full): the writer
 */
ReportJson *
report_json_new (void)
{
  ReportJson *json = g_new0 (ReportJson, 1);

  json->text = g_string_new (NULL);
  json->open = g_string_new (NULL);
  json->is_first = TRUE;
  return json;
}

/**
 * report_json_free:
 * @json: (transfer full): a writer
 *
 * Throws a document away.
 */
void
report_json_free (ReportJson *json)
{
  g_return_if_fail (json != NULL);

  g_string_free (json->text, TRUE);
  g_string_free (json->open, TRUE);
  g_free (json);
}

/**
 * report_json_end:
 * @json: (transfer full): a writer with nothing open
 *
 * Ends a document.
 *
 * Returns: (transfer full): the text, with a line end at its end
 */
char *
report_json_end (ReportJson *json)
{
  char *text = NULL;

  g_return_val_if_fail (json != NULL && json->open->len == 0, NULL);

  g_string_append_c (json->text, '\n');
  text = g_string_free (json->text, FALSE);
  g_string_free (json->open, TRUE);
  g_free (json);
  return text;
}

static void
break_line (ReportJson *json)
{
  g_string_append_c (json->text, '\n');
  for (gsize i = 0; i < json->open->len; i++)
    g_string_append (json->text, "  ");
}

/* Comma and indent before a name, or before a value without one. */
static void
begin_value (ReportJson *json)
{
  if (json->is_named)
    {
      json->is_named = FALSE;
      return;
    }
  if (!json->is_first)
    g_string_append_c (json->text, ',');
  if (json->open->len > 0)
    break_line (json);
  json->is_first = FALSE;
}

static void
open_level (ReportJson *json, char opening, char closing)
{
  begin_value (json);
  g_string_append_c (json->text, opening);
  g_string_append_c (json->open, closing);
  json->is_first = TRUE;
}

static void
close_level (ReportJson *json)
{
  char     closing = json->open->str[json->open->len - 1];
  gboolean is_empty = json->is_first;

  g_string_truncate (json->open, json->open->len - 1);
  if (!is_empty)
    break_line (json);
  g_string_append_c (json->text, closing);
  json->is_first = FALSE;
}

/* What would act on a terminal, or end a line in JavaScript. */
static gboolean
is_escaped (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  return type == G_UNICODE_CONTROL || type == G_UNICODE_FORMAT ||
         type == G_UNICODE_LINE_SEPARATOR ||
         type == G_UNICODE_PARAGRAPH_SEPARATOR;
}

static void
append_escape (GString *text, gunichar c)
{
  if (c == '\n')
    g_string_append (text, "\\n");
  else if (c == '\t')
    g_string_append (text, "\\t");
  else if (c < 0x10000)
    g_string_append_printf (text, "\\u%04x", c);
  else
    g_string_append_printf (text,
                            "\\u%04x\\u%04x",
                            0xd800 + ((c - 0x10000) >> 10),
                            0xdc00 + ((c - 0x10000) & 0x3ff));
}

static void
append_string (GString *text, const char *string)
{
  g_autofree char *valid = g_utf8_make_valid (string, -1);

  g_string_append_c (text, '"');
  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (is_escaped (c))
        {
          append_escape (text, c);
          continue;
        }
      if (c == '"' || c == '\\')
        g_string_append_c (text, '\\');
      g_string_append_unichar (text, c);
    }
  g_string_append_c (text, '"');
}

/**
 * report_json_name:
 * @json: a writer with an open object
 * @name: the name of the next value
 *
 * Begins a member.
 */
void
report_json_name (ReportJson *json, const char *name)
{
  g_return_if_fail (json != NULL && name != NULL);

  begin_value (json);
  append_string (json->text, name);
  g_string_append (json->text, ": ");
  json->is_named = TRUE;
}

/**
 * report_json_begin_object:
 * @json: a writer
 *
 * Opens an object.
 */
void
report_json_begin_object (ReportJson *json)
{
  g_return_if_fail (json != NULL);

  open_level (json, '{', '}');
}

/**
 * report_json_end_object:
 * @json: a writer with an open object
 *
 * Closes the object.
 */
void
report_json_end_object (ReportJson *json)
{
  g_return_if_fail (json != NULL && json->open->len > 0);
  g_return_if_fail (json->open->str[json->open->len - 1] == '}');

  close_level (json);
}

/**
 * report_json_begin_array:
 * @json: a writer
 *
 * Opens an array.
 */
void
report_json_begin_array (ReportJson *json)
{
  g_return_if_fail (json != NULL);

  open_level (json, '[', ']');
}

/**
 * report_json_end_array:
 * @json: a writer with an open array
 *
 * Closes the array.
 */
void
report_json_end_array (ReportJson *json)
{
  g_return_if_fail (json != NULL && json->open->len > 0);
  g_return_if_fail (json->open->str[json->open->len - 1] == ']');

  close_level (json);
}

/**
 * report_json_raw:
 * @json: a writer
 * @value: (nullable): JSON of one value, in one line; null without it
 *
 * Writes a value that is JSON already.
 */
void
report_json_raw (ReportJson *json, const char *value)
{
  g_return_if_fail (json != NULL);

  begin_value (json);
  g_string_append (json->text, value != NULL ? value : "null");
}

/**
 * report_json_string:
 * @json: a writer
 * @text: (nullable): in any encoding; null without it
 *
 * Writes a text: invalid UTF-8 is repaired, control and direction characters
 * are escaped.
 */
void
report_json_string (ReportJson *json, const char *text)
{
  g_return_if_fail (json != NULL);

  begin_value (json);
  if (text == NULL)
    g_string_append (json->text, "null");
  else
    append_string (json->text, text);
}

/**
 * report_json_number:
 * @json: a writer
 * @value: a number
 *
 * Writes a number with its shortest digits.
 */
void
report_json_number (ReportJson *json, double value)
{
  g_autofree char *digits = report_number_plain (value);

  report_json_raw (json, digits);
}

/**
 * report_json_price:
 * @json: a writer
 * @dollars: a price of one unit
 *
 * Writes a price as a decimal string, with all its digits.
 */
void
report_json_price (ReportJson *json, double dollars)
{
  g_autofree char *digits = report_number_decimal (dollars);

  report_json_string (json, digits);
}

/**
 * report_json_money:
 * @json: a writer
 * @money: an amount
 *
 * Writes an amount as a decimal string: "2.19".
 */
void
report_json_money (ReportJson *json, CostMoney money)
{
  g_autofree char *digits = cost_money_to_string (money);

  report_json_string (json, digits);
}

/**
 * report_json_boolean:
 * @json: a writer
 * @value: a truth
 *
 * Writes true or false.
 */
void
report_json_boolean (ReportJson *json, gboolean value)
{
  report_json_raw (json, value ? "true" : "false");
}

/**
 * report_json_null:
 * @json: a writer
 *
 * Writes that there is no value.
 */
void
report_json_null (ReportJson *json)
{
  report_json_raw (json, NULL);
}
