/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The bundled catalogue, and files of the user's beside it or in its place.
 */
#include "config.h"

#include "cost-catalogue.h"

#include <glib/gstdio.h>
#include <string.h>

#include "../fixtures.h"
#include "cost-compiler.h"

typedef struct
{
  char  *path;
  GFile *folder;
} Folder;

static void
set_up (Folder *folder, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  folder->path = g_dir_make_tmp ("outlay-XXXXXX", &error);
  g_assert_no_error (error);
  folder->folder = g_file_new_for_path (folder->path);
}

static void
tear_down (Folder *folder, gconstpointer data)
{
  g_autoptr (GDir) files = g_dir_open (folder->path, 0, NULL);
  const char *name = NULL;

  while ((name = g_dir_read_name (files)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder->path, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder->path), ==, 0);
  g_object_unref (folder->folder);
  g_free (folder->path);
}

static void
write_text (const Folder *folder, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (folder->path, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static GFile *
write_file (const Folder *folder, const char *name, const char *text)
{
  write_text (folder, name, text);
  return g_file_get_child (folder->folder, name);
}

static void
write_provider (const Folder *folder, const char *name, const char *id)
{
  g_autofree char *line = g_strdup_printf ("`id`: `%s`", id);
  g_autofree char *text = fixtures_edit ("`id`: `acme`", line);

  write_text (folder, name, text);
}

static CostCatalogue *
new_acme (void)
{
  g_autoptr (CostProvider) acme = fixtures_load_acme ();
  g_autoptr (GPtrArray) providers = g_ptr_array_new ();

  g_ptr_array_add (providers, acme);
  return cost_catalogue_new (providers);
}

static void
test_bundled_is_in_order (void)
{
  static const char *const first[] = { "fly",
                                       "render",
                                       "vercel",
                                       "cloudflare",
                                       "fargate" };
  g_autoptr (GError) error = NULL;
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (&error);
  guint    n = 0;
  gboolean has_partner = FALSE;

  g_assert_no_error (error);
  n = cost_catalogue_get_n_providers (catalogue);
  g_assert_cmpuint (n, >=, G_N_ELEMENTS (first));
  for (guint i = 0; i < n; i++)
    {
      const CostProvider *provider = cost_catalogue_get_provider (catalogue, i);

      if (i < G_N_ELEMENTS (first))
        g_assert_cmpstr (provider->id, ==, first[i]);
      if (provider->kind == COST_PROVIDER_PARTNER)
        has_partner = TRUE;
      else
        g_assert_false (has_partner);
    }
  g_assert_cmpuint (cost_catalogue_get_as_of (catalogue), >=, 20260101);
}

/* What loading the bundled files leaves out. */
static void
test_bundled_compiles (void)
{
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);

  for (guint i = 0; i < cost_catalogue_get_n_providers (catalogue); i++)
    {
      const CostProvider *provider = cost_catalogue_get_provider (catalogue, i);
      g_autoptr (GError) error = NULL;

      g_assert_true (cost_compiler_check (provider, &error));
      g_assert_no_error (error);
    }
}

static void
test_bundled_is_always_the_same (void)
{
  g_autoptr (CostCatalogue) first = cost_catalogue_new_bundled (NULL);
  g_autoptr (CostCatalogue) second = cost_catalogue_new_bundled (NULL);

  g_assert_cmpstr (cost_catalogue_get_id (first),
                   ==,
                   cost_catalogue_get_id (second));
}

static void
test_new_provider_comes_last (Folder *folder, gconstpointer data)
{
  g_autoptr (CostCatalogue) acme = new_acme ();
  g_autofree char *text = fixtures_read ("minimal.json");
  g_autoptr (GFile) file = write_file (folder, "tiny.json", text);
  g_autoptr (GError) error = NULL;
  g_autoptr (CostCatalogue) both = cost_catalogue_extend (acme, file, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (cost_catalogue_get_n_providers (acme), ==, 1);
  g_assert_cmpuint (cost_catalogue_get_n_providers (both), ==, 2);
  g_assert_cmpstr (cost_catalogue_get_provider (both, 1)->id, ==, "tiny");
  g_assert_cmpstr (cost_catalogue_get_id (acme),
                   !=,
                   cost_catalogue_get_id (both));
}

static void
test_known_provider_is_replaced (Folder *folder, gconstpointer data)
{
  g_autoptr (CostCatalogue) acme = new_acme ();
  g_autofree char *text = fixtures_edit ("Acme Cloud", "My Acme");
  g_autoptr (GFile) file = write_file (folder, "mine.json", text);
  g_autoptr (CostCatalogue) mine = cost_catalogue_extend (acme, file, NULL);

  g_assert_cmpuint (cost_catalogue_get_n_providers (mine), ==, 1);
  g_assert_cmpstr (cost_catalogue_get_provider (mine, 0)->name, ==, "My Acme");
  g_assert_cmpstr (cost_catalogue_get_provider (acme, 0)->name,
                   ==,
                   "Acme Cloud");
}

static void
test_folder_is_sorted (Folder *folder, gconstpointer data)
{
  g_autoptr (CostCatalogue) acme = new_acme ();
  g_autoptr (CostCatalogue) all = NULL;
  g_autoptr (GError) error = NULL;

  write_provider (folder, "b.json", "second");
  write_provider (folder, "a.json", "first");
  write_provider (folder, "c.json", "acme");
  write_provider (folder, ".hidden.json", "hidden");
  write_provider (folder, "d.json~", "backup");
  write_provider (folder, "readme.txt", "text");
  all = cost_catalogue_extend (acme, folder->folder, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (cost_catalogue_get_n_providers (all), ==, 3);
  g_assert_cmpstr (cost_catalogue_get_provider (all, 0)->id, ==, "acme");
  g_assert_cmpstr (cost_catalogue_get_provider (all, 1)->id, ==, "first");
  g_assert_cmpstr (cost_catalogue_get_provider (all, 2)->id, ==, "second");
}

static void
test_empty_folder_adds_nothing (Folder *folder, gconstpointer data)
{
  g_autoptr (CostCatalogue) acme = new_acme ();
  g_autoptr (CostCatalogue) same =
      cost_catalogue_extend (acme, folder->folder, NULL);

  g_assert_cmpuint (cost_catalogue_get_n_providers (same), ==, 1);
  g_assert_cmpstr (cost_catalogue_get_id (acme),
                   ==,
                   cost_catalogue_get_id (same));
}

static void
assert_refused (GFile *file, CostErrorCode code, const char *message)
{
  g_autoptr (CostCatalogue) acme = new_acme ();
  g_autoptr (GError) error = NULL;

  g_assert_null (cost_catalogue_extend (acme, file, &error));
  g_assert_error (error, COST_ERROR, (gint)code);
  g_assert_cmpstr (error->message, ==, message);
}

static void
test_twins_in_a_folder (Folder *folder, gconstpointer data)
{
  g_autofree char *message = NULL;

  write_provider (folder, "a.json", "twin");
  write_provider (folder, "b.json", "twin");
  message = g_strdup_printf ("%s/b.json: has the id “twin”, as %s/a.json has; "
                             "change one of them",
                             folder->path,
                             folder->path);
  assert_refused (folder->folder, COST_ERROR_FORMAT, message);
}

static void
test_bad_file_is_named (Folder *folder, gconstpointer data)
{
  g_autofree char *text = fixtures_edit ("`format`: 1", "`format`: 9");
  g_autoptr (GFile) file = write_file (folder, "bad.json", text);
  g_autofree char *message = NULL;

  write_provider (folder, "a.json", "good");
  message = g_strdup_printf (
      "%s/bad.json:2:13: $.format: the format is 9; expected 1, which is all "
      "that this version of Outlay reads",
      folder->path);
  assert_refused (file, COST_ERROR_FORMAT, message);
  assert_refused (folder->folder, COST_ERROR_FORMAT, message);
}

/* Names in formulas are looked up before a provider is listed. */
static void
test_formulas_are_compiled (Folder *folder, gconstpointer data)
{
  g_autofree char *text =
      fixtures_edit ("`min(on_hours, hours)`", "`min(on_hour, hours)`");
  g_autoptr (GFile) file = write_file (folder, "slip.json", text);
  g_autofree char *place =
      g_strdup_printf ("%s/slip.json:79:16: $.formulas.running: ",
                       folder->path);
  g_autoptr (CostCatalogue) acme = new_acme ();
  g_autoptr (GError) error = NULL;

  g_assert_null (cost_catalogue_extend (acme, file, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_UNKNOWN);
  g_assert_true (g_str_has_prefix (error->message, place));
  g_assert_nonnull (strstr (error->message, "on_hours"));
}

static void
test_missing_file (Folder *folder, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_get_child (folder->folder, "none.json");
  g_autoptr (CostCatalogue) acme = new_acme ();
  g_autoptr (GError) error = NULL;

  g_assert_null (cost_catalogue_extend (acme, file, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_IO);
  g_assert_nonnull (strstr (error->message, "none.json: cannot be read: "));
}

/* As many as a catalogue may have, and one more. */
static void
test_at_most_a_thousand (Folder *folder, gconstpointer data)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (CostCatalogue) empty = cost_catalogue_new (none);
  g_autoptr (CostCatalogue) full = NULL;
  g_autofree char *text = fixtures_read ("minimal.json");
  g_autofree char *message = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < COST_CATALOGUE_MAX_PROVIDERS; i++)
    {
      g_autofree char *name = g_strdup_printf ("p%u.json", i);
      g_autoptr (GString) one = g_string_new (text);
      g_autofree char *id = g_strdup_printf ("\"p%u\"", i);

      g_string_replace (one, "\"tiny\"", id, 1);
      write_text (folder, name, one->str);
    }
  full = cost_catalogue_extend (empty, folder->folder, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (cost_catalogue_get_n_providers (full),
                    ==,
                    COST_CATALOGUE_MAX_PROVIDERS);

  write_provider (folder, "z.json", "one-more");
  message =
      g_strdup_printf ("%s: more than 1000 catalogue files; take some out",
                       folder->path);
  assert_refused (folder->folder, COST_ERROR_LIMIT, message);
}

typedef void (*FolderTest) (Folder *folder, gconstpointer data);

static void
add (const char *name, FolderTest test)
{
  g_autofree char *path = g_strconcat ("/cost/catalogue-load/", name, NULL);

  g_test_add (path, Folder, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/catalogue-load/bundled-is-in-order",
                   test_bundled_is_in_order);
  g_test_add_func ("/cost/catalogue-load/bundled-compiles",
                   test_bundled_compiles);
  g_test_add_func ("/cost/catalogue-load/bundled-is-always-the-same",
                   test_bundled_is_always_the_same);
  add ("new-provider-comes-last", test_new_provider_comes_last);
  add ("known-provider-is-replaced", test_known_provider_is_replaced);
  add ("folder-is-sorted", test_folder_is_sorted);
  add ("empty-folder-adds-nothing", test_empty_folder_adds_nothing);
  add ("twins-in-a-folder", test_twins_in_a_folder);
  add ("bad-file-is-named", test_bad_file_is_named);
  add ("formulas-are-compiled", test_formulas_are_compiled);
  add ("missing-file", test_missing_file);
  add ("at-most-a-thousand", test_at_most_a_thousand);

  return g_test_run ();
}
