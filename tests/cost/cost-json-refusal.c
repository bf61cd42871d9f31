/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where a value is and how it is named, and data that stays harmless. */
#include "config.h"

#include <string.h>

#include "cost-json.h"

static CostJson *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  CostJson *json = cost_json_parse ("f", text, strlen (text), &error);

  g_assert_no_error (error);
  return json;
}

static void
knows_the_place_of_each_value (void)
{
  g_autoptr (CostJson) json =
      parse ("[1,\n  \"é日\", \"🚀\",\r\n\t{},  null]\n");
  static const guint places[][2] = { { 1, 2 },
                                     { 2, 3 },
                                     { 2, 9 },
                                     { 3, 2 },
                                     { 3, 7 } };
  CostJsonAt         root = cost_json_root (json);
  guint              line = 0;
  guint              column = 0;

  cost_json_get_position (&root, &line, &column);
  g_assert_cmpuint (line, ==, 1);
  g_assert_cmpuint (column, ==, 1);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      CostJsonAt at = cost_json_element (&root, i);

      cost_json_get_position (&at, &line, &column);
      g_assert_cmpuint (line, ==, places[i][0]);
      g_assert_cmpuint (column, ==, places[i][1]);
    }
}

static void
names_paths (void)
{
  static const struct
  {
    const char *text;
    const char *path;
  } rows[] = {
    { "{\"a\":1}", "$.a" },
    { "{\"a_1\":{\"B\":1}}", "$.a_1.B" },
    { "[[1]]", "$[0][0]" },
    { "{\"a\":[1]}", "$.a[0]" },
    { "{\"a b\":1}", "$[“a b”]" },
    { "{\"1a\":1}", "$[“1a”]" },
    { "{\"\":1}", "$[“”]" },
    { "{\"é\":1}", "$[“é”]" },
    { "{\"a\\nb\":1}", "$[“a\\nb”]" },
    { "{\"\\u001b[31m\":1}", "$[“\\u001B[31m”]" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CostJson) json = parse (rows[i].text);
      CostJsonAt       cursors[4] = { cost_json_root (json) };
      CostJsonAt      *at = cursors;
      g_autofree char *path = NULL;

      for (; cost_json_length (at) > 0; at++)
        at[1] = cost_json_is_array (at) ? cost_json_element (at, 0)
                                        : cost_json_nth_member (at, 0);
      path = cost_json_get_path (at);
      g_assert_cmpstr (path, ==, rows[i].path);
    }
}

static void
puts_the_place_before_a_message (void)
{
  g_autoptr (CostJson) json = parse ("{\"meters\": [0, {\"price\":\n -1}]}");
  g_autoptr (GError) error = NULL;
  CostJsonAt root = cost_json_root (json);
  CostJsonAt meters = cost_json_nth_member (&root, 0);
  CostJsonAt meter = cost_json_element (&meters, 1);
  CostJsonAt price = cost_json_nth_member (&meter, 0);

  g_assert_false (cost_json_fail (&price,
                                  &error,
                                  COST_ERROR_RANGE,
                                  "a price of %d; expected more",
                                  -1));
  g_assert_error (error, COST_ERROR, COST_ERROR_RANGE);
  g_assert_cmpstr (error->message,
                   ==,
                   "f:2:2: $.meters[1].price: a price of -1; expected more");
}

static void
makes_a_message_harmless (void)
{
  g_autoptr (CostJson) json = parse ("1");
  g_autoptr (GError) error = NULL;
  CostJsonAt root = cost_json_root (json);

  cost_json_fail (&root, &error, COST_ERROR_FORMAT, "%s", "a\n\033[2Jb\377");
  g_assert_cmpstr (error->message, ==, "f:1:1: $: a\\n\\u001B[2Jb\357\277\275");
}

static void
suggests_what_was_meant (void)
{
  static const char *const regions[] = { "ams", "fra", "iad", "sin", "a",
                                         "b",   "c",   "d",   "e",   "f",
                                         "g",   "h",   "i" };
  static const struct
  {
    const char *wanted;
    gsize       n_known;
    const char *message;
  } rows[] = {
    { "AMS", 4, "f:1:1: $: unknown region “AMS”; did you mean “ams”?" },
    { "frankfurt",
      4,
      "f:1:1: $: unknown region “frankfurt”; did you mean "
      "“fra”?" },
    { "tokyo",
      4,
      "f:1:1: $: unknown region “tokyo”; expected one of “ams”, “fra”, "
      "“iad”, “sin”" },
    { "tokyo", 1, "f:1:1: $: unknown region “tokyo”; expected “ams”" },
    { "tokyo", 0, "f:1:1: $: unknown region “tokyo”" },
    { "tokyo",
      13,
      "f:1:1: $: unknown region “tokyo”; expected one of “ams”, “fra”, "
      "“iad”, “sin”, “a”, “b”, “c”, “d”, “e”, “f”, “g”, “h”, “i”" },
    { "x\ty", 0, "f:1:1: $: unknown region “x\\ty”" },
  };
  g_autoptr (CostJson) json = parse ("1");
  CostJsonAt root = cost_json_root (json);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (cost_json_fail_unknown (&root,
                                              &error,
                                              "region",
                                              rows[i].wanted,
                                              regions,
                                              rows[i].n_known));
      g_assert_error (error, COST_ERROR, COST_ERROR_UNKNOWN);
      g_assert_cmpstr (error->message, ==, rows[i].message);
    }
}

static void
names_the_deepest_path (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (CostJson) json = NULL;
  g_autofree char *path = NULL;
  CostJsonAt       cursors[COST_JSON_MAX_DEPTH + 1];

  for (int i = 0; i < COST_JSON_MAX_DEPTH; i++)
    g_string_append_c (text, '[');
  g_string_append_c (text, '1');
  for (int i = 0; i < COST_JSON_MAX_DEPTH; i++)
    g_string_append_c (text, ']');
  json = parse (text->str);
  cursors[0] = cost_json_root (json);
  for (int i = 0; i < COST_JSON_MAX_DEPTH; i++)
    cursors[i + 1] = cost_json_element (&cursors[i], 0);
  path = cost_json_get_path (&cursors[COST_JSON_MAX_DEPTH]);
  g_assert_cmpuint (strlen (path), ==, 1 + 3 * COST_JSON_MAX_DEPTH);
}

/* Columns are counted from marks in the text, here on and beside them. */
static void
finds_columns_of_a_long_line (void)
{
  g_autoptr (GString) text = g_string_new ("[\n[");
  g_autoptr (CostJson) json = NULL;
  CostJsonAt root;
  CostJsonAt row;

  for (guint i = 0; i < 2000; i++)
    g_string_append (text, i % 3 == 0 ? "\"é🙂\"," : "\"ab\",");
  g_string_append (text, "1]]");
  json = cost_json_parse ("f", text->str, text->len, NULL);
  g_assert_nonnull (json);
  root = cost_json_root (json);
  row = cost_json_element (&root, 0);
  for (guint i = 0; i < cost_json_length (&row); i++)
    {
      CostJsonAt at = cost_json_element (&row, i);
      guint      line = 0;
      guint      column = 0;

      cost_json_get_position (&at, &line, &column);
      g_assert_cmpuint (line, ==, 2);
      g_assert_cmpuint (column, ==, 2 + 5 * i);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/json-refusal/knows-the-place-of-each-value",
                   knows_the_place_of_each_value);
  g_test_add_func ("/cost/json-refusal/names-paths", names_paths);
  g_test_add_func ("/cost/json-refusal/finds-columns-of-a-long-line",
                   finds_columns_of_a_long_line);
  g_test_add_func ("/cost/json-refusal/puts-the-place-before-a-message",
                   puts_the_place_before_a_message);
  g_test_add_func ("/cost/json-refusal/makes-a-message-harmless",
                   makes_a_message_harmless);
  g_test_add_func ("/cost/json-refusal/suggests-what-was-meant",
                   suggests_what_was_meant);
  g_test_add_func ("/cost/json-refusal/names-the-deepest-path",
                   names_the_deepest_path);
  return g_test_run ();
}
