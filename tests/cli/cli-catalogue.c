/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Price files, listed and shown. */
#include "fixtures.h"

#include <string.h>

static void
lists_them (void)
{
  g_auto (CliResult) result =
      fixture_run ("catalogue list --catalogue @acme.json --format csv");
  g_auto (CliResult) same =
      fixture_run ("catalogue --catalogue @acme.json --format csv");

  g_assert_cmpint (result.status, ==, CLI_STATUS_DONE);
  g_assert_cmpstr (same.out->str, ==, result.out->str);
  g_assert_nonnull (strstr (result.out->str, "acme,Acme Cloud,platform,"));
}

static void
shows_one (void)
{
  fixture_assert_golden ("catalogue show acme --catalogue @acme.json",
                         "catalogue-show.txt");
}

static void
refuses (void)
{
  fixture_assert_refused ("catalogue show",
                          "The name of a provider is missing; “outlay "
                          "catalogue” lists them");
  fixture_assert_refused ("catalogue lst",
                          "“lst” is too many; “outlay catalogue --help” "
                          "says what it takes");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/catalogue/list", lists_them);
  g_test_add_func ("/cli/catalogue/show", shows_one);
  g_test_add_func ("/cli/catalogue/refuses", refuses);
  return g_test_run ();
}
