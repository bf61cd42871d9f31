/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of dimensions. */
#include "fixtures.h"

static void
lists_them (void)
{
  fixture_assert_golden ("dimensions --format csv", "dimensions.csv");
}

static void
is_a_table (void)
{
  g_auto (CliResult) result = fixture_run ("dimensions");

  g_assert_cmpint (result.status, ==, CLI_STATUS_DONE);
  g_assert_true (g_str_has_prefix (result.out->str, "Dimension  "));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/dimensions/list", lists_them);
  g_test_add_func ("/cli/dimensions/table", is_a_table);
  return g_test_run ();
}
