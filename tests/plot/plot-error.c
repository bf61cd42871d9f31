/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The domain has a name of its own.
 */
#include "plot-error.h"

static void
test_domain (void)
{
  g_assert_cmpstr (g_quark_to_string (PLOT_ERROR), ==, "plot-error-quark");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/error/domain", test_domain);
  return g_test_run ();
}
