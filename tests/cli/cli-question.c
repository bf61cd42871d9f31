/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Options of analyses reach only those that take them. */
#include "fixtures.h"

#include <string.h>

static void
refuses_what_the_kind_does_not_take (void)
{
  fixture_assert_refused (
      "chart compare --along requests --output x.png",
      "The chart compare does not take --along; “outlay chart compare --help” "
      "says what charts take");
}

static void
scale_of_a_chart_is_pixels (void)
{
  g_auto (CliResult) result =
      fixture_run ("chart compare --size 64x64 --scale 2 --output x.svg "
                   "--preset nothing");

  g_assert_cmpint (result.status, ==, CLI_STATUS_BAD);
  g_assert_nonnull (strstr (result.err->str, "nothing"));
  fixture_assert_refused ("sweep --scale 2",
                          "--scale: “2” will not do; expected linear, log");
  fixture_assert_refused ("chart compare --scale 99 --output x.png",
                          "--scale: “99” will not do; expected a number up "
                          "to 16");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/question/takes", refuses_what_the_kind_does_not_take);
  g_test_add_func ("/cli/question/scale", scale_of_a_chart_is_pixels);
  return g_test_run ();
}
