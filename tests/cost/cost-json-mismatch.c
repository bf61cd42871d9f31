/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Texts that are not JSON, each with its message: where it goes wrong, what
 * is there, and what would be right.
 */
#include "config.h"

#include <string.h>

#include "cost-json.h"

static const struct
{
  const char *text;
  const char *message;
} rows[] = {
  /* Something is missing. */
  { "", "f:1:1: the text is empty; expected a value" },
  { "\n\n", "f:3:1: expected a value, but the text ends" },
  { "{\n", "f:2:1: expected a name in double quotes, but the text ends" },
  { "{\"a\"\n}", "f:2:1: expected “:” after the name, not “}”" },
  { "{\"a\":\n}", "f:2:1: expected a value, not “}”" },
  { "{\"a\": 1\n \"b\": 2}", "f:1:8: a comma is missing here" },
  { "{\"a\": 1 \"b\": 2}", "f:1:8: a comma is missing here" },
  { "{\"a\": {} [1]}", "f:1:10: expected “,” or “}”, not “[”" },
  { "[{}\n\n  {}]", "f:1:4: a comma is missing here" },
  { "{\"a\": 1 000}", "f:1:9: expected “,” or “}”, not “000”" },
  { "[1 -2]", "f:1:3: a comma is missing here" },
  { "[1 x]", "f:1:4: expected “,” or “]”, not “x”" },
  { "{\"a\": [1, 2}", "f:1:12: expected “,” or “]”, not “}”" },
  { "[\n 1\n 2\n]", "f:2:3: a comma is missing here" },
  { "[1, 2", "f:1:6: expected “,” or “]”, but the text ends" },
  { "{\"a\": {\"b\": 1}", "f:1:15: expected “,” or “}”, but the text ends" },
  { "[1, \"two]", "f:1:10: the text ends in a string; expected a closing \"" },
  { "[\"two\n\"]",
    "f:1:6: the line ends in a string; expected a closing \" or \\n" },
  { "[\"two\r\n\"]",
    "f:1:6: the line ends in a string; expected a closing \" or \\n" },

  /* Something is too much. */
  { "[1, 2,]", "f:1:6: a comma after the last value; remove it" },
  { "{\"a\": 1,\n}", "f:1:8: a comma after the last value; remove it" },
  { "[1,, 2]", "f:1:4: expected a value, not “,”" },
  { "{,}", "f:1:2: expected a name in double quotes, not “,”" },
  { "[1] [2]", "f:1:5: expected the end of the text, not “[”" },
  { "{} x", "f:1:4: expected the end of the text, not “x”" },
  { "[1]]", "f:1:4: expected the end of the text, not “]”" },

  /* Other languages. */
  { "// no", "f:1:1: JSON has no comments; remove this one" },
  { "{\"a\": 1 /* no */}", "f:1:9: JSON has no comments; remove this one" },
  { "[1] // no", "f:1:5: JSON has no comments; remove this one" },
  { "# no\n1", "f:1:1: expected a value, not “#”" },
  { "['a']", "f:1:2: expected double quotes, not “'”" },
  { "{'a': 1}", "f:1:2: expected double quotes, not “'”" },
  { "{a: 1}", "f:1:2: expected a name in double quotes, not “a”" },
  { "{1: 1}", "f:1:2: expected a name in double quotes, not “1”" },
  { "{\"a\" = 1}", "f:1:6: expected “:” after the name, not “=”" },
  { "{\"a\": 1; \"b\": 2}", "f:1:8: expected “,” or “}”, not “;”" },
  { "(1)", "f:1:1: expected a value, not “(”" },
  { "“a”", "f:1:1: expected straight quotes, \"" },
  { "{“a”: 1}", "f:1:2: expected straight quotes, \"" },
  { "{\"a\": ‘b’}", "f:1:7: expected straight quotes, \"" },
  { "{\"a\": „b“}", "f:1:7: expected straight quotes, \"" },
  { "[\"a”, 1]", "f:1:9: the text ends in a string; expected a closing \"" },
  { "<a/>", "f:1:1: expected a value, not “<”" },

  /* Words. */
  { "True", "f:1:1: unknown word “True”; did you mean “true”?" },
  { "FALSE", "f:1:1: unknown word “FALSE”; did you mean “false”?" },
  { "[nil]", "f:1:2: unknown word “nil”; did you mean “null”?" },
  { "[nulll]", "f:1:2: unknown word “nulll”; did you mean “null”?" },
  { "[true1]", "f:1:2: unknown word “true1”; did you mean “true”?" },
  { "undefined", "f:1:1: expected a value, not “undefined”" },
  { "NaN", "f:1:1: “NaN” is no JSON number; expected a finite one" },
  { "[Infinity]",
    "f:1:2: “Infinity” is no JSON number; expected a finite one" },
  { "thisisaverylongwordindeed",
    "f:1:1: expected a value, not “thisisaverylongwordi”" },

  /* Numbers. */
  { "01", "f:1:1: a number does not begin with 0; remove the 0" },
  { "[-007]", "f:1:3: a number does not begin with 0; remove the 0" },
  { "+1", "f:1:1: a number has no “+”; remove it" },
  { ".5", "f:1:1: expected a digit before the point" },
  { "5.", "f:1:3: expected a digit after the point" },
  { "5.e3", "f:1:3: expected a digit after the point" },
  { "-", "f:1:2: expected a digit after “-”" },
  { "-Infinity", "f:1:2: expected a digit after “-”" },
  { "1e", "f:1:3: expected a digit in the exponent" },
  { "1e+", "f:1:4: expected a digit in the exponent" },
  { "0x1F", "f:1:1: expected a decimal number" },
  { "1_000", "f:1:2: a number has no “_”; remove it" },
  { "1.2.3", "f:1:4: a number has only one point" },
  { "{\"a\": 0,30}",
    "f:1:9: a comma in a number: decimals take a point, and thousands "
    "nothing" },
  { "{\"a\": 1,000, \"b\": 2}",
    "f:1:9: a comma in a number: decimals take a point, and thousands "
    "nothing" },
  { "[1,000]",
    "f:1:4: a comma in a number: decimals take a point, and thousands "
    "nothing" },
  { "{\"a\": 0, 30}", "f:1:10: expected a name in double quotes, not “30”" },
  { "10GB", "f:1:3: a number does not go on with “G”" },
  { "1-2", "f:1:2: a number does not go on with “-”" },
  { "1,5", "f:1:2: expected the end of the text, not “,”" },
  { "[1e999]", "f:1:2: the number is too large; expected one below 1.8e308" },

  /* Strings. */
  { "\"\\x41\"", "f:1:2: unknown escape “\\x”; a backslash is written \\\\" },
  { "\"C:\\dir\"", "f:1:4: unknown escape “\\d”; a backslash is written \\\\" },
  { "\"\\é\"", "f:1:2: unknown escape “\\é”; a backslash is written \\\\" },
  { "\"\\u12\"", "f:1:2: expected 4 hex digits after \\u" },
  { "\"\\u12G4\"", "f:1:2: expected 4 hex digits after \\u" },
  { "\"\\uD800\"",
    "f:1:2: “\\uD800” is half a character; expected a pair such as "
    "\\uD83D\\uDE00" },
  { "\"\\uDE00\\uD83D\"",
    "f:1:2: “\\uDE00” is half a character; expected a pair such as "
    "\\uD83D\\uDE00" },
  { "\"a\tb\"", "f:1:3: a control character in a string; expected \\u0009" },
  { "\"\033[31m\"",
    "f:1:2: a control character in a string; expected \\u001B" },
  { "\"a\\", "f:1:4: the text ends in a string; expected a closing \"" },

  /* Bytes. */
  { "\357\273\277{}",
    "f:1:1: a byte order mark; save the file as UTF-8 without one" },
  { "\377\376[", "f:1:1: the text is in UTF-16; save the file as UTF-8" },
  { "\376\377[", "f:1:1: the text is in UTF-16; save the file as UTF-8" },
  { "\376[", "f:1:1: the byte 0xFE is not UTF-8; save the file as UTF-8" },
  { "{\"a\": \"\351\"}",
    "f:1:8: the byte 0xE9 is not UTF-8; save the file as UTF-8" },
  { "\"\300\200\"",
    "f:1:2: the byte 0xC0 is not UTF-8; save the file as UTF-8" },
  { "\"\355\240\200\"",
    "f:1:2: the byte 0xED is not UTF-8; save the file as UTF-8" },

  /* Columns are characters, whatever their bytes; a tab is one. */
  { "[\"é\", \"日本\", \"🚀\", x]", "f:1:18: expected a value, not “x”" },
  { "[\n\t\tx]", "f:2:3: expected a value, not “x”" },
  { "[\r\n  x]", "f:2:3: expected a value, not “x”" },
  { "[\302\240 1]", "f:1:2: expected a value, not “\302\240”" },
  { "[\342\200\213]", "f:1:2: expected a value, not “\\u200B”" },
};

static void
says_what_is_wrong (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GError) error = NULL;

  g_assert_null (
      cost_json_parse ("f", rows[i].text, strlen (rows[i].text), &error));
  g_assert_cmpstr (error->message, ==, rows[i].message);
}

static void
says_where_a_zero_byte_is (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (cost_json_parse ("f", "[1,\n\0 2]", 8, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_SYNTAX);
  g_assert_cmpstr (error->message,
                   ==,
                   "f:2:1: a zero byte; expected text in UTF-8");
}

/* As Notepad saves it, with its mark and without, and the other way round. */
static void
says_that_it_is_utf16 (void)
{
  static const char texts[][6] = {
    { '\377', '\376', '{', '\0', '}', '\0' },
    { '{', '\0', ' ', '\0', '}', '\0' },
    { '\0', '{', '\0', ' ', '\0', '}' },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (cost_json_parse ("f", texts[i], sizeof texts[i], &error));
      g_assert_error (error, COST_ERROR, COST_ERROR_SYNTAX);
      g_assert_cmpstr (error->message,
                       ==,
                       "f:1:1: the text is in UTF-16; save the file as UTF-8");
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = NULL;

      path =
          g_strdup_printf ("/cost/json-mismatch/says-what-is-wrong/%02zu", i);
      g_test_add_data_func (path, GSIZE_TO_POINTER (i), says_what_is_wrong);
    }
  g_test_add_func ("/cost/json-mismatch/says-where-a-zero-byte-is",
                   says_where_a_zero_byte_is);
  g_test_add_func ("/cost/json-mismatch/says-that-it-is-utf16",
                   says_that_it_is_utf16);
  return g_test_run ();
}
