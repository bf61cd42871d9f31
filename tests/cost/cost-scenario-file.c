/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Scenarios on disk: nothing is lost on the way there and back.
 */
#include "cost-scenario.h"

#include <string.h>

#include <glib/gstdio.h>

#include "cost-error.h"

typedef struct
{
  char  *folder; /* owned */
  char  *path;   /* owned: a file in it */
  GFile *file;   /* owned, of path */
} Place;

static void
set_up (Place *place, gconstpointer data)
{
  place->folder = g_dir_make_tmp ("outlay-scenario-XXXXXX", NULL);
  place->path = g_build_filename (place->folder, "s.json", NULL);
  place->file = g_file_new_for_path (place->path);
}

static void
tear_down (Place *place, gconstpointer data)
{
  g_remove (place->path);
  g_assert_cmpint (g_rmdir (place->folder), ==, 0);
  g_object_unref (place->file);
  g_free (place->path);
  g_free (place->folder);
}

static void
test_save_and_load (Place *place, gconstpointer data)
{
  g_autoptr (CostScenario) scenario = cost_scenario_new ();
  g_autoptr (CostScenario) loaded = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  scenario->workload.values[COST_REQUESTS] = 0.0416;
  g_assert_true (cost_scenario_save (scenario, place->file, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (place->path, &first, NULL, NULL));
  g_assert_nonnull (strstr (first, "\"requests\": 0.0416,"));

  loaded = cost_scenario_load (place->file, &error);
  g_assert_no_error (error);
  g_assert_true (cost_scenario_equal (scenario, loaded));
  g_assert_true (cost_scenario_save (loaded, place->file, NULL));
  g_assert_true (g_file_get_contents (place->path, &second, NULL, NULL));
  g_assert_cmpstr (first, ==, second);
}

static void
test_unreadable_scenario_is_not_saved (Place *place, gconstpointer data)
{
  g_autoptr (CostScenario) scenario = cost_scenario_new ();
  g_autoptr (GError) name_error = NULL;
  g_autoptr (GError) value_error = NULL;
  g_autofree char *kept = NULL;

  g_assert_true (g_file_set_contents (place->path, "old", 3, NULL));
  scenario->description = g_strnfill (5000, 'x');
  g_assert_false (cost_scenario_save (scenario, place->file, &name_error));
  g_assert_error (name_error, COST_ERROR, COST_ERROR_LIMIT);

  g_clear_pointer (&scenario->description, g_free);
  scenario->workload.values[COST_REQUESTS] = 1e9;
  g_assert_false (cost_scenario_save (scenario, place->file, &value_error));
  g_assert_error (value_error, COST_ERROR, COST_ERROR_RANGE);
  g_assert_true (g_file_get_contents (place->path, &kept, NULL, NULL));
  g_assert_cmpstr (kept, ==, "old");
}

static void
test_load_names_the_file (Place *place, gconstpointer data)
{
  g_autoptr (GError) missing = NULL;
  g_autoptr (GError) broken = NULL;

  g_assert_null (cost_scenario_load (place->file, &missing));
  g_assert_error (missing, COST_ERROR, COST_ERROR_IO);
  g_assert_nonnull (strstr (missing->message, "s.json"));

  g_assert_true (g_file_set_contents (place->path, "{", 1, NULL));
  g_assert_null (cost_scenario_load (place->file, &broken));
  g_assert_error (broken, COST_ERROR, COST_ERROR_SYNTAX);
  g_assert_nonnull (strstr (broken->message, "s.json:1:"));
}

static void
add (const char *path, void (*test) (Place *, gconstpointer))
{
  g_test_add (path, Place, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/cost/scenario-file/save-and-load", test_save_and_load);
  add ("/cost/scenario-file/unreadable-scenario-is-not-saved",
       test_unreadable_scenario_is_not_saved);
  add ("/cost/scenario-file/load-names-the-file", test_load_names_the_file);
  return g_test_run ();
}
