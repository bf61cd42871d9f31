/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The end of a message about an unknown name.
 */
#include "cost-hint-private.h"

static const char *const known[] = { "fly", "render", "vercel" };

static void
test_near_name_is_named (void)
{
  g_autofree char *hint = cost_hint_nearest ("rendr", known, 3);

  g_assert_cmpstr (hint, ==, "; did you mean “render”?");
}

static void
test_far_name_is_no_hint (void)
{
  g_autofree char *hint = cost_hint_nearest ("kubernetes", known, 3);

  g_assert_cmpstr (hint, ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/hint/near-name-is-named", test_near_name_is_named);
  g_test_add_func ("/cost/hint/far-name-is-no-hint", test_far_name_is_no_hint);
  return g_test_run ();
}
