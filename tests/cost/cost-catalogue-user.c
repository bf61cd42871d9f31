/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The user's own folder: there or not, providers and own prices in it.
 */
#include "cost-catalogue.h"

#include <glib/gstdio.h>
#include <string.h>

#include "../fixtures.h"

static GFile *
write_file (const char *name, const char *text)
{
  g_autoptr (GFile) folder = cost_catalogue_get_user_folder ();
  g_autofree char *path = g_file_get_path (folder);
  GFile           *file = g_file_get_child (folder, name);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (path, 0700), ==, 0);
  g_file_replace_contents (file,
                           text,
                           strlen (text),
                           NULL,
                           FALSE,
                           G_FILE_CREATE_NONE,
                           NULL,
                           NULL,
                           &error);
  g_assert_no_error (error);
  return file;
}

static void
remove_file (GFile *file)
{
  g_assert_true (g_file_delete (file, NULL, NULL));
}

#define OWN                                                                    \
  "{\"format\": 1, \"kind\": \"overlay\", \"provider\": \"acme\", "            \
  "\"name\": \"Mine\", \"as_of\": \"2026-01-01\", \"prices\": {\"%s\": 0.1}}"

static void
test_there_need_not_be_one (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostCatalogue) bundled = cost_catalogue_new_bundled (NULL);
  g_autoptr (CostCatalogue) all = cost_catalogue_new_default (&error);

  g_assert_no_error (error);
  g_assert_cmpstr (cost_catalogue_get_id (bundled),
                   ==,
                   cost_catalogue_get_id (all));
}

/* The own prices come first in the alphabet, and after what they are of. */
static void
test_is_read (void)
{
  g_autofree char *provider = fixtures_read ("acme.json");
  g_autofree char *overlay = g_strdup_printf (OWN, "volume");
  g_autoptr (GFile) own = write_file ("a.json", overlay);
  g_autoptr (GFile) acme = write_file ("b.json", provider);
  g_autoptr (GError) error = NULL;
  g_autoptr (CostCatalogue) all = cost_catalogue_new_default (&error);
  const CostProvider *found = NULL;

  g_assert_no_error (error);
  found = cost_catalogue_find (all, "acme", NULL);
  g_assert_nonnull (found->own);
  g_assert_cmpstr (found->own->source->title, ==, "Mine");
  remove_file (own);
  remove_file (acme);
}

static void
test_slip_is_named (void)
{
  g_autofree char *provider = fixtures_read ("acme.json");
  g_autofree char *overlay = g_strdup_printf (OWN, "volumes");
  g_autoptr (GFile) own = write_file ("a.json", overlay);
  g_autoptr (GFile) acme = write_file ("b.json", provider);
  g_autoptr (GError) error = NULL;

  g_assert_null (cost_catalogue_new_default (&error));
  g_assert_error (error, COST_ERROR, COST_ERROR_UNKNOWN);
  g_assert_nonnull (strstr (error->message, "a.json:1:"));
  g_assert_nonnull (strstr (error->message, "did you mean “volume”?"));
  remove_file (own);
  remove_file (acme);
}

int
main (int argc, char **argv)
{
  g_autofree char *home = NULL;
  g_autofree char *outlay = NULL;
  g_autofree char *folder = NULL;
  int              status = 0;

  g_test_init (&argc, &argv, NULL);
  home = g_dir_make_tmp ("outlay-XXXXXX", NULL);
  g_assert_nonnull (home);
  g_setenv ("XDG_DATA_HOME", home, TRUE);

  g_test_add_func ("/cost/catalogue-user/there-need-not-be-one",
                   test_there_need_not_be_one);
  g_test_add_func ("/cost/catalogue-user/is-read", test_is_read);
  g_test_add_func ("/cost/catalogue-user/slip-is-named", test_slip_is_named);
  status = g_test_run ();

  outlay = g_build_filename (home, "outlay", NULL);
  folder = g_build_filename (outlay, "catalogue", NULL);
  g_rmdir (folder);
  g_rmdir (outlay);
  g_rmdir (home);
  return status;
}
