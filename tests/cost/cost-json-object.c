/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names given twice, and names made to be alike. */
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
refuses_a_name_given_twice_at_the_second (void)
{
  static const struct
  {
    const char *text;
    const char *message;
  } rows[] = {
    { "{\"a\":1,\"a\":2}", "x:1:8: $: “a” is given twice; remove one of them" },
    { "{\"a\":1,\n \"b\":2, \"c\":3,\n  \"b\":2}",
      "x:3:3: $: “b” is given twice; remove one of them" },
    { "{\"a\":1,\"\\u0061\":1}",
      "x:1:8: $: “a” is given twice; remove one of them" },
    { "{\"\":1,\"\":2,\"\":3}",
      "x:1:7: $: “” is given twice; remove one of them" },
    { "{\"a\":1,\"b\":1,\"b\":1,\"a\":1}",
      "x:1:14: $: “b” is given twice; remove one of them" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CostJson) json = parse (rows[i].text);
      g_autoptr (GError) error = NULL;
      CostJsonAt root = cost_json_root (json);

      g_assert_false (cost_json_expect_object (&root, NULL, &error));
      g_assert_error (error, COST_ERROR, COST_ERROR_FORMAT);
      g_assert_cmpstr (error->message, ==, rows[i].message);
    }
}

/* Whoever forgets to check the object still cannot read its members. */
static void
refuses_each_member_beside_a_name_given_twice (void)
{
  g_autoptr (CostJson) json = NULL;
  CostJsonAt  root;
  const char *message = "x:1:44: $: “s” is given twice; remove one of them";
  const char *string = NULL;
  gboolean    flag = FALSE;
  double      number = 0;

  json = parse ("{\"s\":\"a\", \"n\":1, \"b\":true, "
                "\"o\":{}, \"a\":[], \"s\":\"b\"}");
  root = cost_json_root (json);
  g_assert_cmpuint (cost_json_length (&root), ==, 5);
  for (guint i = 0; i < 5; i++)
    {
      g_autoptr (GError) error = NULL;
      CostJsonAt at = cost_json_nth_member (&root, i);

      if (cost_json_is_string (&at))
        g_assert_false (cost_json_read_string (&at, &string, &error));
      else if (cost_json_is_number (&at))
        g_assert_false (cost_json_read_number (&at, 0, 9, &number, &error));
      else if (cost_json_is_object (&at))
        g_assert_false (cost_json_expect_object (&at, NULL, &error));
      else if (cost_json_is_array (&at))
        g_assert_false (cost_json_expect_array (&at, 9, &error));
      else
        g_assert_false (cost_json_read_boolean (&at, &flag, &error));
      g_assert_cmpstr (error->message, ==, message);
    }
}

static void
keeps_apart_objects_with_the_same_names (void)
{
  g_autoptr (CostJson) json = parse ("[{\"a\":{\"a\":1}},{\"a\":2}]");
  CostJsonAt root = cost_json_root (json);
  CostJsonAt first = cost_json_element (&root, 0);
  CostJsonAt second = cost_json_element (&root, 1);
  double     number = 0;

  g_assert_true (cost_json_expect_object (&first, NULL, NULL));
  g_assert_true (cost_json_get_number (&second, "a", TRUE, &number, NULL));
  g_assert_cmpfloat (number, ==, 2);
}

/* "bA" and "ab" have one hash, and so has every word made of the two. */
static char *
build_alike_names (guint n)
{
  GString *text = g_string_new ("{");

  for (guint i = 0; i < n; i++)
    {
      g_string_append (text, i > 0 ? ",\"" : "\"");
      for (guint bit = 0; bit < 16; bit++)
        g_string_append (text, (i >> bit & 1) != 0 ? "bA" : "ab");
      g_string_append (text, "\":0");
    }
  g_string_append_c (text, '}');
  return g_string_free (text, FALSE);
}

static void
bounds_names_that_are_alike (void)
{
  g_autofree char *few = build_alike_names (64);
  g_autofree char *many = build_alike_names (50000);
  g_autoptr (CostJson) json = parse (few);
  g_autoptr (GError) error = NULL;
  gint64 start = 0;

  g_assert_nonnull (json);
  start = g_get_monotonic_time ();
  g_assert_null (cost_json_parse ("x", many, strlen (many), &error));
  g_assert_cmpint (g_get_monotonic_time () - start, <, G_USEC_PER_SEC);
  g_assert_error (error, COST_ERROR, COST_ERROR_LIMIT);
  g_assert_cmpstr (error->message,
                   ==,
                   "x:1:2370: more than 64 alike names in an object; "
                   "expected fewer");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/json-object/refuses-a-name-given-twice-at-the-second",
                   refuses_a_name_given_twice_at_the_second);
  g_test_add_func (
      "/cost/json-object/refuses-each-member-beside-a-name-given-twice",
      refuses_each_member_beside_a_name_given_twice);
  g_test_add_func ("/cost/json-object/keeps-apart-objects-with-the-same-names",
                   keeps_apart_objects_with_the_same_names);
  g_test_add_func ("/cost/json-object/bounds-names-that-are-alike",
                   bounds_names_that_are_alike);
  return g_test_run ();
}
