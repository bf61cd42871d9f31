/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each test has drafts of its own in a home that is thrown away. */
#include "outlay-draft.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app-fixtures.h"

static CostScenario *
name_scenario (const char *name)
{
  CostScenario *scenario = cost_scenario_new ();

  g_free (scenario->name);
  scenario->name = g_strdup (name);
  return scenario;
}

/* How many files there are, of whatever kind. */
static guint
count_files (void)
{
  g_autofree char *folder = outlay_draft_get_folder ();
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static void
empty_folder (void)
{
  g_autofree char *folder = outlay_draft_get_folder ();
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name = NULL;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_unlink (path);
    }
}

static OutlayDraft *
claim (GFile *wanted, CostScenario **scenario, GFile **file)
{
  g_autoptr (GError) error = NULL;
  OutlayDraft *draft = outlay_draft_claim (wanted, scenario, file, &error);

  g_assert_no_error (error);
  return draft;
}

static void
test_comes_back (void)
{
  g_autoptr (CostScenario) scenario = name_scenario ("Café “x”");
  g_autoptr (GFile) owner = g_file_new_for_path ("/srv/a b\n%.json");
  g_autoptr (CostScenario) read = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  OutlayDraft *draft = outlay_draft_new ();

  g_assert_true (outlay_draft_keep_now (draft, scenario, owner, &error));
  g_assert_no_error (error);
  g_object_unref (draft);

  draft = claim (NULL, &read, &file);
  g_assert_true (cost_scenario_equal (read, scenario));
  g_assert_true (g_file_equal (file, owner));
  outlay_draft_drop (draft);
  g_object_unref (draft);
  g_assert_cmpuint (count_files (), ==, 0);
}

static void
test_is_claimed_once (void)
{
  g_autoptr (CostScenario) scenario = name_scenario ("mine");
  g_autoptr (OutlayDraft) first = outlay_draft_new ();
  g_autoptr (OutlayDraft) second = outlay_draft_new ();
  CostScenario *read = NULL;
  GFile        *file = NULL;

  g_assert_true (outlay_draft_keep_now (first, scenario, NULL, NULL));
  g_assert_true (outlay_draft_keep_now (second, scenario, NULL, NULL));
  g_assert_cmpuint (count_files (), ==, 4);
  g_assert_null (claim (NULL, &read, &file));
  outlay_draft_drop (first);
  g_assert_cmpuint (count_files (), ==, 2);
  outlay_draft_drop (second);
  g_assert_cmpuint (count_files (), ==, 0);
}

static void
test_of_another_file_is_left (void)
{
  g_autoptr (CostScenario) scenario = name_scenario ("b");
  g_autoptr (GFile) a = g_file_new_for_path ("/srv/a.json");
  g_autoptr (GFile) b = g_file_new_for_path ("/srv/b.json");
  g_autoptr (CostScenario) read = NULL;
  g_autoptr (GFile) file = NULL;
  OutlayDraft *draft = outlay_draft_new ();

  g_assert_true (outlay_draft_keep_now (draft, scenario, b, NULL));
  g_object_unref (draft);
  g_assert_null (claim (a, &read, &file));
  draft = claim (b, &read, &file);
  g_assert_cmpstr (read->name, ==, "b");
  outlay_draft_drop (draft);
  g_object_unref (draft);
}

/* A process that ends without a word, as a killed one does. */
static void
test_survives_the_process (void)
{
  g_autoptr (CostScenario) read = NULL;
  g_autoptr (GFile) file = NULL;
  OutlayDraft *draft = NULL;
  int          status = 0;
  pid_t        child = fork ();

  if (child == 0)
    {
      g_autoptr (CostScenario) scenario = name_scenario ("orphan");

      draft = outlay_draft_new ();
      outlay_draft_keep_now (draft, scenario, NULL, NULL);
      kill (getpid (), SIGKILL);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  draft = claim (NULL, &read, &file);
  g_assert_nonnull (draft);
  g_assert_cmpstr (read->name, ==, "orphan");
  outlay_draft_drop (draft);
  g_object_unref (draft);
}

static void
test_newest_wins (void)
{
  g_autoptr (CostScenario) read = NULL;
  g_autoptr (GFile) file = NULL;
  OutlayDraft *draft = outlay_draft_new ();

  for (int i = 0; i < 50; i++)
    {
      g_autofree char *name = g_strdup_printf ("number %d", i);
      g_autoptr (CostScenario) scenario = name_scenario (name);

      outlay_draft_keep (draft, scenario, NULL);
    }
  /* The threads hold the draft, and so its lock, until they are done. */
  while (G_OBJECT (draft)->ref_count > 1)
    g_main_context_iteration (NULL, FALSE);
  g_object_unref (draft);
  draft = claim (NULL, &read, &file);
  g_assert_cmpstr (read->name, ==, "number 49");
  outlay_draft_keep (draft, read, NULL);
  outlay_draft_drop (draft);
  while (G_OBJECT (draft)->ref_count > 1)
    g_main_context_iteration (NULL, FALSE);
  g_object_unref (draft);
  g_assert_cmpuint (count_files (), ==, 0);
}

static void
write_draft (const char *text, gssize length)
{
  g_autofree char *folder = outlay_draft_get_folder ();
  g_autofree char *path = g_build_filename (folder, "x.draft", NULL);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, text, length, NULL));
}

static void
test_damaged_is_put_aside (void)
{
  static const char *const texts[] = {
    "",
    "x",
    "outlay-draft 1\n",
    "outlay-draft 1\nfile:///srv/a.json",
    "outlay-draft 1\n\n{\"format\": 1, \"name\": \"cut",
    "outlay-draft 2\n\n{}",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      CostScenario *scenario = NULL;
      GFile        *file = NULL;

      write_draft (texts[i], -1);
      g_assert_null (outlay_draft_claim (NULL, &scenario, &file, &error));
      g_assert_nonnull (error);
      g_assert_nonnull (strstr (error->message, "x.damaged: "));
      g_assert_null (scenario);
      g_assert_null (claim (NULL, &scenario, &file));
      g_assert_cmpuint (count_files (), ==, 1);
    }
  empty_folder ();
}

static void
test_what_is_no_file_is_put_aside (void)
{
  g_autofree char *folder = outlay_draft_get_folder ();
  g_autofree char *path = g_build_filename (folder, "x.draft", NULL);
  g_autofree char *damaged = g_build_filename (folder, "x.damaged", NULL);
  g_autoptr (GError) error = NULL;
  CostScenario *scenario = NULL;
  GFile        *file = NULL;

  g_assert_cmpint (g_mkdir_with_parents (path, 0700), ==, 0);
  g_assert_null (outlay_draft_claim (NULL, &scenario, &file, &error));
  g_assert_nonnull (error);
  g_assert_cmpint (g_rmdir (damaged), ==, 0);
}

/* Only the temporary file of a first write that was killed. */
static void
test_leftovers_are_swept (void)
{
  g_autofree char *folder = outlay_draft_get_folder ();
  g_autofree char *lock = g_build_filename (folder, "y.lock", NULL);
  g_autofree char *rest =
      g_build_filename (folder, ".y.draft.outlay-1-abcdef", NULL);
  CostScenario *scenario = NULL;
  GFile        *file = NULL;

  g_assert_true (g_file_set_contents (lock, "", 0, NULL));
  g_assert_true (g_file_set_contents (rest, "half", 4, NULL));
  g_assert_null (claim (NULL, &scenario, &file));
  g_assert_cmpuint (count_files (), ==, 0);
}

static void
hear (GError **heard, const GError *error)
{
  *heard = g_error_copy (error);
}

/* The folder cannot be made where a file has its name. */
static void
test_failure_is_told (void)
{
  g_autofree char *folder = outlay_draft_get_folder ();
  g_autoptr (CostScenario) scenario = cost_scenario_new ();
  g_autoptr (OutlayDraft) draft = outlay_draft_new ();
  g_autoptr (GError) heard = NULL;
  g_autoptr (GError) error = NULL;

  empty_folder ();
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_assert_true (g_file_set_contents (folder, "", 0, NULL));
  g_signal_connect_swapped (draft, "failed", G_CALLBACK (hear), &heard);
  outlay_draft_keep (draft, scenario, NULL);
  while (heard == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_nonnull (strstr (heard->message, "could not be written"));
  g_assert_false (outlay_draft_keep_now (draft, scenario, NULL, &error));
  g_assert_nonnull (error);
  g_assert_cmpint (g_unlink (folder), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/outlay/draft/comes-back", test_comes_back);
  g_test_add_func ("/outlay/draft/is-claimed-once", test_is_claimed_once);
  g_test_add_func ("/outlay/draft/of-another-file-is-left",
                   test_of_another_file_is_left);
  g_test_add_func ("/outlay/draft/survives-the-process",
                   test_survives_the_process);
  g_test_add_func ("/outlay/draft/newest-wins", test_newest_wins);
  g_test_add_func ("/outlay/draft/damaged-is-put-aside",
                   test_damaged_is_put_aside);
  g_test_add_func ("/outlay/draft/what-is-no-file-is-put-aside",
                   test_what_is_no_file_is_put_aside);
  g_test_add_func ("/outlay/draft/leftovers-are-swept",
                   test_leftovers_are_swept);
  g_test_add_func ("/outlay/draft/failure-is-told", test_failure_is_told);
  return g_test_run ();
}
