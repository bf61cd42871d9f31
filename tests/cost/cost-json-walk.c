/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From value to value, in the order of the text, and asking what one is. */
#include "config.h"

#include <string.h>

#include "cost-json.h"

static CostJson *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  CostJson *json = cost_json_parse ("test", text, strlen (text), &error);

  g_assert_no_error (error);
  return json;
}

static void
walks_members_in_the_order_of_the_text (void)
{
  g_autoptr (CostJson) json = NULL;
  CostJsonAt root;
  CostJsonAt child;

  json = parse ("{\"b\":{\"y\":1,\"x\":2},\"a\":[],\"c\":null}");
  root = cost_json_root (json);
  g_assert_true (cost_json_is_object (&root));
  g_assert_cmpuint (cost_json_length (&root), ==, 3);
  child = cost_json_nth_member (&root, 0);
  g_assert_cmpstr (child.member, ==, "b");
  g_assert_cmpuint (cost_json_length (&child), ==, 2);
  child = cost_json_nth_member (&child, 1);
  g_assert_cmpstr (child.member, ==, "x");
  child = cost_json_nth_member (&root, 1);
  g_assert_cmpstr (child.member, ==, "a");
  g_assert_true (cost_json_is_array (&child));
  child = cost_json_nth_member (&root, 2);
  g_assert_cmpstr (child.member, ==, "c");
  g_assert_true (cost_json_is_null (&child));
}

static void
finds_a_member_by_name (void)
{
  g_autoptr (CostJson) json = parse ("{\"a\":1,\"b\":[2,\"three\",true]}");
  CostJsonAt root = cost_json_root (json);
  CostJsonAt child;
  CostJsonAt element;

  g_assert_false (cost_json_member (&root, "c", &child));
  g_assert_true (cost_json_member (&root, "b", &child));
  g_assert_false (cost_json_member (&child, "a", &element));
  g_assert_cmpuint (cost_json_length (&child), ==, 3);
  element = cost_json_element (&child, 0);
  g_assert_true (cost_json_is_number (&element));
  g_assert_false (cost_json_is_string (&element));
  g_assert_cmpuint (cost_json_length (&element), ==, 0);
  element = cost_json_element (&child, 1);
  g_assert_true (cost_json_is_string (&element));
  g_assert_false (cost_json_is_number (&element));
  element = cost_json_element (&child, 2);
  g_assert_false (cost_json_is_string (&element));
  g_assert_false (cost_json_is_null (&element));
}

static void
tells_apart_the_kinds_of_values (void)
{
  static const struct
  {
    const char *text;
    const char *kinds; /* object, array, string, number, null */
  } rows[] = {
    { "{}", "10000" }, { "[]", "01000" },   { "\"\"", "00100" },
    { "0", "00010" },  { "null", "00001" }, { "true", "00000" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CostJson) json = parse (rows[i].text);
      CostJsonAt       at = cost_json_root (json);
      g_autofree char *kinds = NULL;

      kinds = g_strdup_printf ("%d%d%d%d%d",
                               cost_json_is_object (&at),
                               cost_json_is_array (&at),
                               cost_json_is_string (&at),
                               cost_json_is_number (&at),
                               cost_json_is_null (&at));
      g_assert_cmpstr (kinds, ==, rows[i].kinds);
    }
}

static void
knows_how_it_came (void)
{
  g_autoptr (CostJson) json = parse ("{\"a\":[1,{\"b\":2}]}");
  CostJsonAt root = cost_json_root (json);
  CostJsonAt a = cost_json_nth_member (&root, 0);
  CostJsonAt second = cost_json_element (&a, 1);
  CostJsonAt b = cost_json_nth_member (&second, 0);

  g_assert_null (root.parent);
  g_assert_true (b.parent == &second);
  g_assert_cmpstr (b.member, ==, "b");
  g_assert_null (second.member);
  g_assert_cmpuint (second.index, ==, 1);
  g_assert_true (b.document == json);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/json-walk/walks-members-in-the-order-of-the-text",
                   walks_members_in_the_order_of_the_text);
  g_test_add_func ("/cost/json-walk/finds-a-member-by-name",
                   finds_a_member_by_name);
  g_test_add_func ("/cost/json-walk/tells-apart-the-kinds-of-values",
                   tells_apart_the_kinds_of_values);
  g_test_add_func ("/cost/json-walk/knows-how-it-came", knows_how_it_came);
  return g_test_run ();
}
