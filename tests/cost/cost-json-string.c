/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Strings come out as they were meant, or not at all. */
#include "config.h"

#include <string.h>

#include "cost-json.h"

static CostJson *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  CostJson *json = cost_json_parse ("x", text, strlen (text), &error);

  g_assert_no_error (error);
  return json;
}

static void
reads_what_was_meant (void)
{
  static const struct
  {
    const char *text;
    const char *value;
  } rows[] = {
    { "\"\"", "" },
    { "\"plain\"", "plain" },
    { "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t" },
    { "\"a\\u0041\\u00e9\\u20AC\"", "aAé€" },
    { "\"\\ud83d\\ude80!\"", "🚀!" },
    { "\"\\uD800\\uDC00\"", "\360\220\200\200" },
    { "\"\\uDBFF\\uDFFF\"", "\364\217\277\277" },
    { "\"\\\\u0041\"", "\\u0041" },
    { "\"\177\"", "\177" },
    { "\"Ж日本\"", "Ж日本" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CostJson) json = parse (rows[i].text);
      g_autoptr (GError) error = NULL;
      CostJsonAt  root = cost_json_root (json);
      const char *value = NULL;

      g_assert_true (cost_json_read_string (&root, &value, &error));
      g_assert_no_error (error);
      g_assert_cmpstr (value, ==, rows[i].value);
    }
}

/* C would end such a string early, so nobody may read it. */
static void
accepts_a_nul_that_nobody_can_read (void)
{
  g_autoptr (CostJson) json = parse ("[\"a\\u0000b\"]");
  g_autoptr (GError) error = NULL;
  CostJsonAt  root = cost_json_root (json);
  CostJsonAt  element = cost_json_element (&root, 0);
  const char *value = "untouched";

  g_assert_false (cost_json_read_string (&element, &value, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_FORMAT);
  g_assert_cmpstr (
      error->message,
      ==,
      "x:1:2: $[0]: the string holds a NUL character; remove \\u0000");
  g_assert_cmpstr (value, ==, "untouched");
}

static void
never_takes_a_name_with_a_nul_for_a_shorter_one (void)
{
  g_autoptr (CostJson) json = parse ("{\"price\\u0000x\":1}");
  CostJsonAt root = cost_json_root (json);
  CostJsonAt child;

  g_assert_false (cost_json_member (&root, "price", &child));
  child = cost_json_nth_member (&root, 0);
  g_assert_cmpstr (child.member, ==, "price\357\277\275x");
}

static void
bounds_the_length (void)
{
  g_autofree char *exact = g_strnfill (COST_JSON_MAX_STRING + 2, 'x');
  g_autofree char *longer = g_strnfill (COST_JSON_MAX_STRING + 3, 'x');
  g_autoptr (GError) error = NULL;
  g_autoptr (CostJson) json = NULL;

  exact[0] = exact[COST_JSON_MAX_STRING + 1] = '"';
  longer[0] = longer[COST_JSON_MAX_STRING + 2] = '"';
  json = parse (exact);
  g_assert_nonnull (json);
  g_assert_null (cost_json_parse ("x", longer, strlen (longer), &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_LIMIT);
  g_assert_cmpstr (error->message,
                   ==,
                   "x:1:1: a string of 65537 bytes; expected at most 65536");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/json-string/reads-what-was-meant",
                   reads_what_was_meant);
  g_test_add_func ("/cost/json-string/accepts-a-nul-that-nobody-can-read",
                   accepts_a_nul_that_nobody_can_read);
  g_test_add_func (
      "/cost/json-string/never-takes-a-name-with-a-nul-for-a-shorter-one",
      never_takes_a_name_with_a_nul_for_a_shorter_one);
  g_test_add_func ("/cost/json-string/bounds-the-length", bounds_the_length);
  return g_test_run ();
}
