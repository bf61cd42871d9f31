/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The loops for AVX2, where there is such a machine. */
#include "../kernel-fixtures.h"

static void
test_same_bits (void)
{
  if (cost_kernel_has_avx2 ())
    kernel_fixtures_check (cost_kernel_avx2);
  else
    g_assert_true (cost_kernel_baseline != NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/kernel-avx2/same-bits", test_same_bits);
  return g_test_run ();
}
