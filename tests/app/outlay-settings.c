/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-settings.h"

static void
test_schema_is_there (void)
{
  g_assert_true (outlay_settings_check ());
}

static void
test_out_of_range_is_not_remembered (void)
{
  g_autoptr (GSettings) settings = outlay_settings_new ();

  outlay_settings_set_int (settings, OUTLAY_SETTINGS_WIDTH, 900);
  outlay_settings_set_int (settings, OUTLAY_SETTINGS_WIDTH, 10);
  g_assert_cmpint (g_settings_get_int (settings, OUTLAY_SETTINGS_WIDTH),
                   ==,
                   900);
}

/* The subprocess looks for schemas where there are none. */
static void
test_missing_schema_is_said (void)
{
  if (g_test_subprocess ())
    {
      g_assert_false (outlay_settings_check ());
      return;
    }
  g_setenv ("GSETTINGS_SCHEMA_DIR", "/nonexistent", TRUE);
  g_setenv ("XDG_DATA_DIRS", "/nonexistent", TRUE);
  g_test_trap_subprocess (NULL, 0, (GTestSubprocessFlags)0);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stderr ("*is not installed*GSETTINGS_SCHEMA_DIR*");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/outlay/settings/schema-is-there", test_schema_is_there);
  g_test_add_func ("/outlay/settings/out-of-range-is-not-remembered",
                   test_out_of_range_is_not_remembered);
  g_test_add_func ("/outlay/settings/missing-schema-is-said",
                   test_missing_schema_is_said);
  return g_test_run ();
}
