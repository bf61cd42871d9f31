/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Saving: what stays, what is refused, and what is swept away.
 */
#include "cost-file.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "cost-error.h"

typedef struct
{
  char  *folder; /* owned */
  char  *path;   /* owned: "save.json" in it */
  GFile *file;   /* owned, of path */
} Place;

static void
set_up (Place *place, gconstpointer data)
{
  place->folder = g_dir_make_tmp ("outlay-file-XXXXXX", NULL);
  place->path = g_build_filename (place->folder, "save.json", NULL);
  place->file = g_file_new_for_path (place->path);
}

static void
tear_down (Place *place, gconstpointer data)
{
  GDir       *dir = g_dir_open (place->folder, 0, NULL);
  const char *name = NULL;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (place->folder, name, NULL);

      g_remove (path);
    }
  g_dir_close (dir);
  g_assert_cmpint (g_rmdir (place->folder), ==, 0);
  g_object_unref (place->file);
  g_free (place->path);
  g_free (place->folder);
}

static void
assert_holds (const char *path, const char *expected)
{
  g_autofree char *contents = NULL;

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, expected);
}

static guint
count_files (const char *folder)
{
  GDir *dir = g_dir_open (folder, 0, NULL);
  guint n_files = 0;

  while (g_dir_read_name (dir) != NULL)
    n_files++;
  g_dir_close (dir);
  return n_files;
}

static void
test_new_file (Place *place, gconstpointer data)
{
  g_assert_true (cost_file_replace (place->file, "one", 3, NULL));
  assert_holds (place->path, "one");
  g_assert_true (cost_file_replace (place->file, "", 0, NULL));
  assert_holds (place->path, "");
  g_assert_cmpuint (count_files (place->folder), ==, 1);
}

static void
test_mode_stays (Place *place, gconstpointer data)
{
  struct stat status;

  g_assert_true (g_file_set_contents (place->path, "old", 3, NULL));
  g_assert_cmpint (g_chmod (place->path, 0662), ==, 0);
  g_assert_true (cost_file_replace (place->file, "new", 3, NULL));
  g_assert_cmpint (stat (place->path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 07777, ==, 0662);
  assert_holds (place->path, "new");
}

static void
test_link_stays (Place *place, gconstpointer data)
{
  g_autofree char *link = g_build_filename (place->folder, "link", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (link);

  g_assert_true (g_file_set_contents (place->path, "old", 3, NULL));
  g_assert_cmpint (symlink ("save.json", link), ==, 0);
  g_assert_true (cost_file_replace (file, "new", 3, NULL));
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  assert_holds (place->path, "new");
}

static void
test_broken_link_is_refused (Place *place, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (symlink ("nowhere/at-all", place->path), ==, 0);
  g_assert_false (cost_file_replace (place->file, "new", 3, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_IO);
  g_assert_true (g_file_test (place->path, G_FILE_TEST_IS_SYMLINK));
}

static void
test_folder_is_refused (Place *place, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir (place->path, 0700), ==, 0);
  g_assert_false (cost_file_replace (place->file, "new", 3, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_IO);
  g_assert_nonnull (strstr (error->message, "save.json” could not be"));
  g_assert_cmpuint (count_files (place->folder), ==, 1);
}

static void
test_missing_folder_is_refused (Place *place, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_file_get_child (place->file, "deeper");

  g_assert_false (cost_file_replace (file, "new", 3, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_IO);
}

static void
test_remote_file_is_refused (Place *place, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_file_new_for_uri ("https://example.com/x.json");

  g_assert_false (cost_file_replace (file, "new", 3, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_IO);
}

/* A dead process' file goes; a live one's, and the user's own, stay. */
static void
test_sweeps_only_its_own (Place *place, gconstpointer data)
{
  const char *const kept[] = { ".save.json.outlay-1-AbCdEf",
                               ".save.json.outlay-mine",
                               "save.json.backup",
                               ".other.json.outlay-2147483646-AbCdEf" };
  g_autofree char  *stale =
      g_build_filename (place->folder,
                        ".save.json.outlay-2147483646-AbCdEf",
                        NULL);

  g_assert_true (g_file_set_contents (stale, "", 0, NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (kept); i++)
    {
      g_autofree char *path = g_build_filename (place->folder, kept[i], NULL);

      g_assert_true (g_file_set_contents (path, "", 0, NULL));
    }

  g_assert_true (cost_file_replace (place->file, "new", 3, NULL));
  g_assert_false (g_file_test (stale, G_FILE_TEST_EXISTS));
  g_assert_cmpuint (count_files (place->folder), ==, G_N_ELEMENTS (kept) + 1);
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
  add ("/cost/file/new-file", test_new_file);
  add ("/cost/file/mode-stays", test_mode_stays);
  add ("/cost/file/link-stays", test_link_stays);
  add ("/cost/file/broken-link-is-refused", test_broken_link_is_refused);
  add ("/cost/file/folder-is-refused", test_folder_is_refused);
  add ("/cost/file/missing-folder-is-refused", test_missing_folder_is_refused);
  add ("/cost/file/remote-file-is-refused", test_remote_file_is_refused);
  add ("/cost/file/sweeps-only-its-own", test_sweeps_only_its_own);
  return g_test_run ();
}
