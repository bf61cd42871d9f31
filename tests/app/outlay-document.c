/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-document.h"

#include <glib/gstdio.h>

#include "app-fixtures.h"
#include "cost-presets.h"

static GFile *
name_file (void)
{
  g_autofree char *path = NULL;
  int              fd = g_file_open_tmp ("outlay-XXXXXX.json", &path, NULL);

  g_assert_true (g_close (fd, NULL));
  return g_file_new_for_path (path);
}

static CostScenario *
find_preset (const char *id)
{
  g_autoptr (GError) error = NULL;
  CostScenario *scenario = cost_presets_find (id, &error);

  g_assert_no_error (error);
  return scenario;
}

/* What the next start would find; it is gone afterwards. */
static CostScenario *
take_draft (GFile **file)
{
  g_autoptr (GError) error = NULL;
  CostScenario *scenario = NULL;
  OutlayDraft  *draft = outlay_draft_claim (NULL, &scenario, file, &error);

  g_assert_no_error (error);
  if (draft != NULL)
    outlay_draft_drop (draft);
  g_clear_object (&draft);
  return scenario;
}

static void
test_change_is_kept (void)
{
  OutlaySession  *session = app_fixtures_new_session ("small-api");
  OutlayDocument *document = outlay_document_new (session);
  g_autoptr (CostScenario) kept = NULL;
  g_autoptr (GFile) file = NULL;

  g_assert_false (outlay_document_is_modified (document));
  outlay_session_set_value (session, COST_INSTANCES, 7.0);
  g_assert_true (outlay_document_is_modified (document));
  g_object_unref (document);
  kept = take_draft (&file);
  g_assert_cmpfloat (kept->workload.values[COST_INSTANCES], ==, 7.0);
  g_assert_null (file);
  g_object_unref (session);
}

static void
test_undone_leaves_nothing (void)
{
  OutlaySession  *session = app_fixtures_new_session ("small-api");
  OutlayDocument *document = outlay_document_new (session);
  GFile          *file = NULL;

  outlay_session_set_value (session, COST_INSTANCES, 7.0);
  g_assert_true (outlay_document_keep (document, NULL));
  outlay_session_undo (session);
  g_assert_false (outlay_document_is_modified (document));
  g_object_unref (document);
  g_assert_null (take_draft (&file));
  g_object_unref (session);
}

static void
test_discarded_leaves_nothing (void)
{
  OutlaySession  *session = app_fixtures_new_session ("small-api");
  OutlayDocument *document = outlay_document_new (session);
  GFile          *file = NULL;

  outlay_session_set_value (session, COST_INSTANCES, 7.0);
  g_assert_true (outlay_document_keep (document, NULL));
  outlay_document_discard (document);
  g_object_unref (document);
  g_assert_null (take_draft (&file));
  g_object_unref (session);
}

static void
test_saved_is_not_modified (void)
{
  OutlaySession  *session = app_fixtures_new_session ("small-api");
  OutlayDocument *document = outlay_document_new (session);
  g_autoptr (GFile) file = name_file ();
  g_autoptr (CostScenario) read = NULL;
  g_autoptr (GError) error = NULL;
  GFile *owner = NULL;

  outlay_session_set_value (session, COST_INSTANCES, 7.0);
  g_assert_true (outlay_document_keep (document, NULL));
  g_assert_true (outlay_document_save (document, file, &error));
  g_assert_no_error (error);
  g_assert_false (outlay_document_is_modified (document));
  g_assert_true (g_file_equal (outlay_document_get_file (document), file));
  read = cost_scenario_load (file, &error);
  g_assert_no_error (error);
  g_assert_cmpfloat (read->workload.values[COST_INSTANCES], ==, 7.0);
  g_object_unref (document);
  g_assert_null (take_draft (&owner));
  g_assert_true (g_file_delete (file, NULL, NULL));
  g_object_unref (session);
}

static void
test_failed_save_changes_nothing (void)
{
  OutlaySession  *session = app_fixtures_new_session ("small-api");
  OutlayDocument *document = outlay_document_new (session);
  g_autoptr (GFile) file = g_file_new_for_path ("/nonexistent/a.json");
  g_autoptr (GError) error = NULL;

  outlay_session_set_value (session, COST_INSTANCES, 7.0);
  g_assert_false (outlay_document_save (document, file, &error));
  g_assert_nonnull (error);
  g_assert_true (outlay_document_is_modified (document));
  g_assert_null (outlay_document_get_file (document));
  outlay_document_discard (document);
  g_object_unref (document);
  g_object_unref (session);
}

/* Undoing what was restored is what was there before, and nothing to keep. */
static void
test_restored_can_be_undone (void)
{
  OutlaySession  *session = app_fixtures_new_session ("small-api");
  OutlayDocument *document = outlay_document_new (session);
  g_autoptr (OutlayDraft) draft = outlay_draft_new ();
  g_autoptr (GFile) owner = g_file_new_for_path ("/nonexistent/a.json");
  GFile *file = NULL;

  outlay_document_restore (document, draft, find_preset ("hobby"), owner);
  g_assert_true (outlay_document_is_modified (document));
  g_assert_true (outlay_document_get_file (document) == owner);
  g_assert_true (outlay_document_keep (document, NULL));
  outlay_session_undo (session);
  g_assert_cmpstr (outlay_session_get_scenario (session)->name,
                   ==,
                   "Small API with Postgres");
  g_assert_false (outlay_document_is_modified (document));
  g_object_unref (document);
  g_assert_null (take_draft (&file));
  g_object_unref (session);
}

static void
test_belongs_to_its_file (void)
{
  OutlaySession  *session = app_fixtures_new_session ("small-api");
  OutlayDocument *document = outlay_document_new (session);
  g_autoptr (GFile) file = name_file ();
  g_autoptr (GFile) owner = NULL;
  g_autoptr (CostScenario) kept = NULL;

  outlay_document_open (document, find_preset ("hobby"), file);
  g_assert_false (outlay_document_is_modified (document));
  g_assert_false (outlay_session_can_undo (session));
  outlay_session_set_value (session, COST_INSTANCES, 7.0);
  g_assert_true (outlay_document_keep (document, NULL));
  g_object_unref (document);
  kept = take_draft (&owner);
  g_assert_nonnull (kept);
  g_assert_true (g_file_equal (owner, file));
  g_assert_true (g_file_delete (file, NULL, NULL));
  g_object_unref (session);
}

static void
test_preset_belongs_to_none (void)
{
  OutlaySession  *session = app_fixtures_new_session ("small-api");
  OutlayDocument *document = outlay_document_new (session);
  g_autoptr (GFile) file = name_file ();

  g_assert_true (outlay_document_save (document, file, NULL));
  outlay_document_begin (document, find_preset ("hobby"));
  g_assert_null (outlay_document_get_file (document));
  g_assert_false (outlay_document_is_modified (document));
  g_assert_true (outlay_session_can_undo (session));
  g_assert_true (g_file_delete (file, NULL, NULL));
  g_object_unref (document);
  g_object_unref (session);
}

static void
test_change_outside_is_noticed (void)
{
  OutlaySession  *session = app_fixtures_new_session ("small-api");
  OutlayDocument *document = outlay_document_new (session);
  g_autoptr (GFile) file = name_file ();
  g_autoptr (GFile) other = name_file ();

  g_assert_true (outlay_document_save (document, file, NULL));
  g_assert_false (outlay_document_has_changed_outside (document, file));
  g_assert_true (g_file_set_contents (g_file_peek_path (file), "{}", 2, NULL));
  g_assert_true (outlay_document_has_changed_outside (document, file));
  g_assert_false (outlay_document_has_changed_outside (document, other));
  g_assert_true (g_file_delete (file, NULL, NULL));
  g_assert_false (outlay_document_has_changed_outside (document, file));
  g_assert_true (g_file_delete (other, NULL, NULL));
  g_object_unref (document);
  g_object_unref (session);
}

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  g_test_add_func ("/outlay/document/change-is-kept", test_change_is_kept);
  g_test_add_func ("/outlay/document/undone-leaves-nothing",
                   test_undone_leaves_nothing);
  g_test_add_func ("/outlay/document/discarded-leaves-nothing",
                   test_discarded_leaves_nothing);
  g_test_add_func ("/outlay/document/saved-is-not-modified",
                   test_saved_is_not_modified);
  g_test_add_func ("/outlay/document/failed-save-changes-nothing",
                   test_failed_save_changes_nothing);
  g_test_add_func ("/outlay/document/restored-can-be-undone",
                   test_restored_can_be_undone);
  g_test_add_func ("/outlay/document/belongs-to-its-file",
                   test_belongs_to_its_file);
  g_test_add_func ("/outlay/document/preset-belongs-to-none",
                   test_preset_belongs_to_none);
  g_test_add_func ("/outlay/document/change-outside-is-noticed",
                   test_change_outside_is_noticed);
  return g_test_run ();
}
