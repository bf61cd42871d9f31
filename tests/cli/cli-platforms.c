/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The platforms that can be compared. */
#include "fixtures.h"

#include <string.h>

static void
lists_them (void)
{
  g_auto (CliResult) result = fixture_run ("platforms --format csv");
  g_auto (GStrv) lines = g_strsplit (result.out->str, "\n", -1);

  g_assert_cmpint (result.status, ==, CLI_STATUS_DONE);
  g_assert_cmpuint (g_strv_length (lines), >=, 7);
  g_assert_true (g_str_has_prefix (lines[0], "id,name,default,"));
  g_assert_true (g_str_has_prefix (lines[1], "fly,Fly.io,true,720,"));
  g_assert_true (g_str_has_prefix (lines[5], "fargate,"));
}

static void
lists_those_of_the_user (void)
{
  g_auto (CliResult) result =
      fixture_run ("platforms --catalogue @acme.json --format csv");

  g_assert_nonnull (strstr (result.out->str, "\nacme,Acme Cloud,true,720,"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/platforms/list", lists_them);
  g_test_add_func ("/cli/platforms/users", lists_those_of_the_user);
  return g_test_run ();
}
