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

static void
test_far_name_gets_all (void)
{
  g_autofree const char **many = g_new0 (const char *, 101);
  g_autofree char        *hint = cost_hint_known ("kubernetes", known, 3);
  g_autofree char        *near = cost_hint_known ("rendr", known, 3);
  g_autofree char        *none = cost_hint_known ("rendr", known, 0);
  g_autofree char        *cut = NULL;

  for (int i = 0; i < 101; i++)
    many[i] = "x";
  cut = cost_hint_known ("kubernetes", many, 101);
  g_assert_cmpstr (hint, ==, "; there are: fly, render, vercel");
  g_assert_cmpstr (near, ==, "; did you mean “render”?");
  g_assert_cmpstr (none, ==, "");
  g_assert_true (g_str_has_suffix (cut, "x, x, …"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/hint/near-name-is-named", test_near_name_is_named);
  g_test_add_func ("/cost/hint/far-name-is-no-hint", test_far_name_is_no_hint);
  g_test_add_func ("/cost/hint/far-name-gets-all", test_far_name_gets_all);
  return g_test_run ();
}
