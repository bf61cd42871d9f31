/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The loops for any machine. */
#include "../kernel-fixtures.h"

static void
test_same_bits (void)
{
  g_assert_true (cost_kernel_baseline != NULL);
  kernel_fixtures_check (cost_kernel_baseline);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/kernel-baseline/same-bits", test_same_bits);
  return g_test_run ();
}
