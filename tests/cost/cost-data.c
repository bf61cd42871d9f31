/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The files inside of the library.
 */
#include "cost-data-private.h"

static void
test_lookup_finds_a_file (void)
{
  g_autoptr (GBytes) bytes = cost_data_lookup ("/outlay/scenarios/hobby.json");
  const char *text = NULL;
  gsize       length = 0;

  g_assert_nonnull (bytes);
  text = g_bytes_get_data (bytes, &length);
  g_assert_cmpuint (length, >, 2);
  g_assert_true (text[0] == '{');
}

static void
test_lookup_of_nothing (void)
{
  g_assert_null (cost_data_lookup ("/outlay/scenarios/nothing.json"));
  g_assert_null (cost_data_lookup ("/etc/passwd"));
}

static void
test_list_is_in_order (void)
{
  g_auto (GStrv) names = cost_data_list ("/outlay/scenarios");

  g_assert_cmpuint (g_strv_length (names), ==, 8);
  g_assert_cmpstr (names[0], ==, "batch-jobs.json");
  for (guint i = 1; names[i] != NULL; i++)
    g_assert_cmpstr (names[i - 1], <, names[i]);
}

static void
test_list_of_nothing (void)
{
  g_auto (GStrv) names = cost_data_list ("/outlay/nothing");

  g_assert_cmpuint (g_strv_length (names), ==, 0);
}

static void
test_parse (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostJson) json = cost_data_parse ("/outlay/rates.json", &error);

  g_assert_no_error (error);
  g_assert_cmpstr (cost_json_get_name (json), ==, "rates.json");
  g_assert_null (cost_data_parse ("/outlay/nothing.json", &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_IO);
  g_assert_cmpstr (error->message,
                   ==,
                   "The file “/outlay/nothing.json” is not bundled");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/data/lookup-finds-a-file", test_lookup_finds_a_file);
  g_test_add_func ("/cost/data/lookup-of-nothing", test_lookup_of_nothing);
  g_test_add_func ("/cost/data/list-is-in-order", test_list_is_in_order);
  g_test_add_func ("/cost/data/list-of-nothing", test_list_of_nothing);
  g_test_add_func ("/cost/data/parse", test_parse);
  return g_test_run ();
}
