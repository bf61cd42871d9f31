/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A change starts a timer that later changes do not move, so that a draft is
 * never older than what the timer says, however long a slider is dragged.
 */
#include "config.h"

#include "outlay-document.h"

/* Writing takes its time too: together less than the three seconds that may
 * be lost. */
#define KEEP_AFTER_MS 2000

struct _OutlayDocument
{
  GObject parent_instance;

  OutlaySession *session; /* owned */
  OutlayDraft   *draft;   /* owned */
  CostScenario  *saved;   /* owned: what is in the file, or was begun with */
  GFile         *file;    /* owned, nullable: not saved yet */
  char          *etag;    /* owned, nullable: which state of the file */
  guint          timer;   /* 0: no change since the draft was written */
  gboolean       is_discarded;
};

enum
{
  FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OutlayDocument, outlay_document, G_TYPE_OBJECT)

static void
outlay_document_dispose (GObject *object)
{
  OutlayDocument *self = OUTLAY_DOCUMENT (object);

  g_clear_handle_id (&self->timer, g_source_remove);
  if (self->session != NULL && !self->is_discarded)
    outlay_document_keep (self, NULL);
  g_clear_object (&self->session);
  g_clear_object (&self->draft);
  g_clear_object (&self->file);
  g_clear_pointer (&self->saved, cost_scenario_free);
  g_clear_pointer (&self->etag, g_free);
  G_OBJECT_CLASS (outlay_document_parent_class)->dispose (object);
}

static void
outlay_document_class_init (OutlayDocumentClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = outlay_document_dispose;

  /**
   * OutlayDocument::failed:
   * @self: the document
   * @error: why; borrowed for the call
   *
   * What is not saved could not be kept as a draft either.
   */
  signals[FAILED] = g_signal_new ("failed",
                                  G_TYPE_FROM_CLASS (klass),
                                  G_SIGNAL_RUN_LAST,
                                  0,
                                  NULL,
                                  NULL,
                                  NULL,
                                  G_TYPE_NONE,
                                  1,
                                  G_TYPE_ERROR);
}

static void
outlay_document_init (OutlayDocument *self)
{
}

static gboolean
keep_later (gpointer data)
{
  OutlayDocument *self = data;

  self->timer = 0;
  if (outlay_document_is_modified (self))
    outlay_draft_keep (self->draft,
                       outlay_session_get_scenario (self->session),
                       self->file);
  else
    outlay_draft_drop (self->draft);
  return G_SOURCE_REMOVE;
}

static void
follow (OutlayDocument *self)
{
  self->is_discarded = FALSE;
  if (self->timer == 0)
    self->timer = g_timeout_add (KEEP_AFTER_MS, keep_later, self);
}

static void
tell (OutlayDocument *self, GError *error)
{
  g_signal_emit (self, signals[FAILED], 0, error);
}

static void
use_draft (OutlayDocument *self, OutlayDraft *draft)
{
  g_set_object (&self->draft, draft);
  g_signal_connect_object (draft,
                           "failed",
                           G_CALLBACK (tell),
                           self,
                           G_CONNECT_SWAPPED);
}

static void
take_as_saved (OutlayDocument *self, const CostScenario *scenario)
{
  g_clear_pointer (&self->saved, cost_scenario_free);
  self->saved = cost_scenario_copy (scenario);
}

static char *
read_etag (GFile *file)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file,
                                                  G_FILE_ATTRIBUTE_ETAG_VALUE,
                                                  G_FILE_QUERY_INFO_NONE,
                                                  NULL,
                                                  NULL);

  return info != NULL ? g_strdup (g_file_info_get_etag (info)) : NULL;
}

static void
use_file (OutlayDocument *self, GFile *file)
{
  g_set_object (&self->file, file);
  g_clear_pointer (&self->etag, g_free);
  if (file != NULL)
    self->etag = read_etag (file);
}

/**
 * outlay_document_new:
 * @session: a session that shows what it begins with
 *
 * Makes the document of a session that belongs to no file.
 *
 * Returns: (transfer full): the document
 */
OutlayDocument *
outlay_document_new (OutlaySession *session)
{
  OutlayDocument *self = NULL;
  g_autoptr (OutlayDraft) draft = outlay_draft_new ();

  g_return_val_if_fail (OUTLAY_IS_SESSION (session), NULL);

  self = g_object_new (OUTLAY_TYPE_DOCUMENT, NULL);
  self->session = g_object_ref (session);
  use_draft (self, draft);
  take_as_saved (self, outlay_session_get_scenario (session));
  g_signal_connect_object (session,
                           "changed",
                           G_CALLBACK (follow),
                           self,
                           G_CONNECT_SWAPPED);
  return self;
}

/**
 * outlay_document_get_file:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): the file that it belongs to
 */
GFile *
outlay_document_get_file (OutlayDocument *self)
{
  g_return_val_if_fail (OUTLAY_IS_DOCUMENT (self), NULL);

  return self->file;
}

/**
 * outlay_document_is_modified:
 * @self: a document
 *
 * Returns: whether there is something that is in no file; what was undone
 *   again does not count
 */
gboolean
outlay_document_is_modified (OutlayDocument *self)
{
  g_return_val_if_fail (OUTLAY_IS_DOCUMENT (self), FALSE);

  return !cost_scenario_equal (self->saved,
                               outlay_session_get_scenario (self->session));
}

/**
 * outlay_document_begin:
 * @self: a document
 * @scenario: (transfer full): a preset
 *
 * Begins anew with something that belongs to no file; this can be undone.
 */
void
outlay_document_begin (OutlayDocument *self, CostScenario *scenario)
{
  g_return_if_fail (OUTLAY_IS_DOCUMENT (self) && scenario != NULL);

  use_file (self, NULL);
  take_as_saved (self, scenario);
  outlay_session_open (self->session, scenario);
}

/**
 * outlay_document_open:
 * @self: a document
 * @scenario: (transfer full): what is in the file
 * @file: (nullable): the file to which it will be saved
 *
 * Opens what a file holds, with nothing to undo.
 */
void
outlay_document_open (OutlayDocument *self, CostScenario *scenario, GFile *file)
{
  g_return_if_fail (OUTLAY_IS_DOCUMENT (self) && scenario != NULL);

  use_file (self, file);
  take_as_saved (self, scenario);
  outlay_session_start (self->session, scenario);
}

/**
 * outlay_document_restore:
 * @self: a document that shows what was saved, or was begun with
 * @draft: the draft, which is this document's from now on
 * @scenario: (transfer full): what it holds
 * @file: (nullable): the file that it belongs to
 *
 * Goes on with what was not saved.  Undoing it discards it.
 */
void
outlay_document_restore (OutlayDocument *self,
                         OutlayDraft    *draft,
                         CostScenario   *scenario,
                         GFile          *file)
{
  g_return_if_fail (OUTLAY_IS_DOCUMENT (self) && OUTLAY_IS_DRAFT (draft));
  g_return_if_fail (scenario != NULL);

  outlay_draft_drop (self->draft);
  use_draft (self, draft);
  use_file (self, file);
  outlay_session_change (self->session, scenario);
}

/**
 * outlay_document_save:
 * @self: a document
 * @file: where to; it belongs to this one from then on
 * @error: return location for an error; nothing has changed then
 *
 * Saves.
 *
 * Returns: whether @file holds what the session shows
 */
gboolean
outlay_document_save (OutlayDocument *self, GFile *file, GError **error)
{
  const CostScenario *scenario = NULL;

  g_return_val_if_fail (OUTLAY_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  scenario = outlay_session_get_scenario (self->session);
  if (!cost_scenario_save (scenario, file, error))
    return FALSE;
  use_file (self, file);
  take_as_saved (self, scenario);
  g_clear_handle_id (&self->timer, g_source_remove);
  outlay_draft_drop (self->draft);
  return TRUE;
}

/**
 * outlay_document_has_changed_outside:
 * @self: a document
 * @file: where it is to be saved
 *
 * Asks whether somebody else wrote the document's file since it was read.  A
 * file that is not the document's was chosen by name, and one that is gone
 * holds nothing.
 *
 * Returns: whether saving would overwrite what nobody here has seen
 */
gboolean
outlay_document_has_changed_outside (OutlayDocument *self, GFile *file)
{
  g_autofree char *etag = NULL;

  g_return_val_if_fail (OUTLAY_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  if (self->file == NULL || !g_file_equal (self->file, file))
    return FALSE;
  etag = read_etag (file);
  return etag != NULL && g_strcmp0 (etag, self->etag) != 0;
}

/**
 * outlay_document_keep:
 * @self: a document
 * @error: return location for why a draft could not be written
 *
 * Writes at once what the timer would have written.
 *
 * Returns: whether nothing would be lost if the process ended now
 */
gboolean
outlay_document_keep (OutlayDocument *self, GError **error)
{
  g_return_val_if_fail (OUTLAY_IS_DOCUMENT (self), FALSE);

  g_clear_handle_id (&self->timer, g_source_remove);
  if (outlay_document_is_modified (self))
    return outlay_draft_keep_now (self->draft,
                                  outlay_session_get_scenario (self->session),
                                  self->file,
                                  error);
  outlay_draft_drop (self->draft);
  return TRUE;
}

/**
 * outlay_document_discard:
 * @self: a document
 *
 * Removes the draft: what is not saved is not wanted.
 */
void
outlay_document_discard (OutlayDocument *self)
{
  g_return_if_fail (OUTLAY_IS_DOCUMENT (self));

  g_clear_handle_id (&self->timer, g_source_remove);
  outlay_draft_drop (self->draft);
  self->is_discarded = TRUE;
}
