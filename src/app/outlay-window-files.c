/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Files and a window: opening, saving, closing, and what comes back after a
 * crash.  Nothing that is in no file is lost without a question: what belongs
 * to a file is asked about when the window closes; what belongs to none needs
 * no question, as its draft comes back with the next start.
 */
#include "config.h"

#include "outlay-window-private.h"

#include <glib/gi18n-lib.h>

#include "outlay-alert.h"
#include "outlay-drop.h"
#include "outlay-file-dialog.h"
#include "report-scenario.h"

static void
show_problem (OutlayWindow *self, const char *heading, const GError *error)
{
  outlay_alert_show (GTK_WINDOW (self), heading, error->message);
}

static OutlayWindow *
add_window (OutlayWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  return outlay_window_new (OUTLAY_APPLICATION (application));
}

static void
restore (OutlayWindow *self,
         OutlayDraft  *draft,
         CostScenario *scenario,
         GFile        *file)
{
  outlay_document_restore (self->document, draft, scenario, file);
  outlay_window_tell (self, _ ("Restored your unsaved changes"), TRUE);
}

static void
report_damaged (OutlayWindow *self, const GError *error)
{
  show_problem (self, _ ("Cannot Restore Unsaved Changes"), error);
}

/* What was not saved of the file that was just opened. */
static void
restore_file (OutlayWindow *self, GFile *file)
{
  CostScenario *scenario = NULL;
  g_autoptr (OutlayDraft) draft = NULL;
  g_autoptr (GFile) owner = NULL;
  g_autoptr (GError) error = NULL;

  draft = outlay_draft_claim (file, &scenario, &owner, &error);
  if (draft != NULL)
    restore (self, draft, scenario, owner);
  else if (error != NULL)
    report_damaged (self, error);
}

/* Below what is restored lies what is in the file, if that can be read. */
static void
restore_draft (OutlayWindow *self,
               OutlayDraft  *draft,
               CostScenario *scenario,
               GFile        *file)
{
  g_autoptr (ReportOpened) opened = NULL;

  if (file != NULL)
    opened = report_scenario_open (file, NULL);
  if (opened != NULL)
    outlay_document_open (self->document,
                          g_steal_pointer (&opened->scenario),
                          file);
  restore (self, draft, scenario, file);
}

/**
 * outlay_window_restore_all:
 * @self: a window that shows nothing of the user's yet
 *
 * Brings back what was not saved when the program last ended: the first in
 * this window, each other in one of its own.
 */
void
outlay_window_restore_all (OutlayWindow *self)
{
  OutlayWindow *window = self;
  gboolean      is_over = self->document == NULL;

  while (!is_over)
    {
      CostScenario *scenario = NULL;
      g_autoptr (GFile) file = NULL;
      g_autoptr (OutlayDraft) draft = NULL;
      g_autoptr (GError) error = NULL;

      draft = outlay_draft_claim (NULL, &scenario, &file, &error);
      is_over = draft == NULL && error == NULL;
      if (error != NULL)
        report_damaged (self, error);
      if (draft == NULL)
        continue;
      if (window == NULL)
        window = add_window (self);
      restore_draft (window, draft, scenario, file);
      gtk_window_present (GTK_WINDOW (window));
      window = NULL;
    }
}

static void
show_opened (OutlayWindow *self, ReportOpened *opened, GFile *file)
{
  outlay_document_open (self->document,
                        g_steal_pointer (&opened->scenario),
                        opened->is_picture ? NULL : file);
  if (opened->analysis != NULL)
    outlay_view_ask (self->view, opened->analysis->id, opened->question);
  if (!opened->is_picture)
    restore_file (self, file);
}

/**
 * outlay_window_open:
 * @self: a window
 * @file: a scenario file, or a picture of one
 *
 * Opens the file in the place of the scenario, with nothing to undo; if that
 * is not saved, the file gets a window of its own.  What is saved from then
 * on is that file's; a picture is no file to save to.  What is wrong with it
 * is said in an alert, as it may be long.
 */
void
outlay_window_open (OutlayWindow *self, GFile *file)
{
  OutlayWindow *window = self;
  g_autoptr (ReportOpened) opened = NULL;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (OUTLAY_IS_WINDOW (self) && G_IS_FILE (file));

  if (self->document == NULL)
    return;
  opened = report_scenario_open (file, &error);
  if (opened == NULL)
    {
      show_problem (self, _ ("Cannot Open the Scenario"), error);
      return;
    }
  if (outlay_document_is_modified (self->document))
    window = add_window (self);
  show_opened (window, opened, file);
  gtk_window_present (GTK_WINDOW (window));
}

static void
open_answer (GFile *file, gpointer owner)
{
  outlay_window_open (OUTLAY_WINDOW (owner), file);
}

/**
 * outlay_window_ask_open:
 * @self: a window
 *
 * Asks which file to open.
 */
void
outlay_window_ask_open (OutlayWindow *self)
{
  const OutlayFileRequest request = {
    .title = _ ("Open Scenario"),
    .accept = _ ("_Open"),
    .kind = _ ("Scenarios and their pictures"),
    .suffixes = "json|png|svg",
  };

  outlay_file_dialog_ask (GTK_WINDOW (self),
                          &request,
                          open_answer,
                          G_OBJECT (self));
}

static void
close_now (OutlayWindow *self)
{
  outlay_document_discard (self->document);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
write_to (OutlayWindow *self, GFile *file)
{
  g_autoptr (GError) error = NULL;
  gboolean closes = self->closes_when_saved;

  self->closes_when_saved = FALSE;
  if (!outlay_document_save (self->document, file, &error))
    show_problem (self, _ ("Cannot Save the Scenario"), error);
  else if (closes)
    close_now (self);
  else
    outlay_window_tell (self, _ ("Scenario saved"), FALSE);
}

static void
overwrite (OutlayAlertAnswer answer, gpointer owner)
{
  OutlayWindow *self = OUTLAY_WINDOW (owner);

  if (answer == OUTLAY_ALERT_ACCEPT)
    write_to (self, outlay_document_get_file (self->document));
  else if (answer == OUTLAY_ALERT_DISCARD)
    outlay_window_save_as (self);
}

static void
ask_overwrite (OutlayWindow *self)
{
  const OutlayAlertQuestion question = {
    .heading = _ ("Overwrite the File?"),
    .body = _ ("Another program has changed it since it was opened here."),
    .accept = _ ("_Overwrite"),
    .accept_destroys = TRUE,
  };

  outlay_alert_ask (GTK_WINDOW (self), &question, overwrite);
}

static void
save_answer (GFile *file, gpointer owner)
{
  write_to (OUTLAY_WINDOW (owner), file);
}

/**
 * outlay_window_save_as:
 * @self: a window
 *
 * Asks for a name, and saves.
 */
void
outlay_window_save_as (OutlayWindow *self)
{
  g_autofree char *name =
      report_scenario_file_name (outlay_session_get_scenario (self->session),
                                 ".json");
  const OutlayFileRequest request = {
    .title = _ ("Save Scenario"),
    .accept = _ ("_Save"),
    .name = name,
    .kind = _ ("Scenarios"),
    .suffixes = "json",
  };

  outlay_file_dialog_ask (GTK_WINDOW (self),
                          &request,
                          save_answer,
                          G_OBJECT (self));
}

/**
 * outlay_window_save:
 * @self: a window
 *
 * Saves to the file that is open, after a question if somebody else wrote it.
 */
void
outlay_window_save (OutlayWindow *self)
{
  GFile *file = outlay_document_get_file (self->document);

  if (file == NULL)
    outlay_window_save_as (self);
  else if (outlay_document_has_changed_outside (self->document, file))
    ask_overwrite (self);
  else
    write_to (self, file);
}

static void
decide (OutlayAlertAnswer answer, gpointer owner)
{
  OutlayWindow *self = OUTLAY_WINDOW (owner);

  self->is_asking = FALSE;
  if (answer == OUTLAY_ALERT_DISCARD)
    close_now (self);
  self->closes_when_saved = answer == OUTLAY_ALERT_ACCEPT;
  if (answer == OUTLAY_ALERT_ACCEPT)
    outlay_window_save (self);
}

static void
ask_close (OutlayWindow *self)
{
  g_autofree char *name =
      report_scenario_title (outlay_session_get_scenario (self->session));
  /* Translators: %s is the name of a workload. */
  g_autofree char *body =
      g_strdup_printf (_ ("“%s” has changes that are in no file. What is not "
                          "saved is lost."),
                       name);
  const OutlayAlertQuestion question = {
    .heading = _ ("Save Changes?"),
    .body = body,
    .accept = _ ("_Save"),
    .discard = _ ("_Discard"),
  };

  if (self->is_asking)
    return;
  self->is_asking = TRUE;
  outlay_alert_ask (GTK_WINDOW (self), &question, decide);
}

/**
 * outlay_window_may_close:
 * @self: a window that somebody wants to close
 *
 * Keeps a draft of what belongs to no file; asks what is to become of changes
 * to a file, and of a draft that cannot be written.
 *
 * Returns: whether nothing is lost by closing it now
 */
gboolean
outlay_window_may_close (OutlayWindow *self)
{
  g_return_val_if_fail (OUTLAY_IS_WINDOW (self), TRUE);

  if (self->document == NULL)
    return TRUE;
  if (outlay_document_keep (self->document, NULL) &&
      (outlay_document_get_file (self->document) == NULL ||
       !outlay_document_is_modified (self->document)))
    return TRUE;
  ask_close (self);
  return FALSE;
}

/**
 * outlay_window_keep:
 * @self: a window
 *
 * Writes the draft at once, as the process is about to end.
 */
void
outlay_window_keep (OutlayWindow *self)
{
  g_return_if_fail (OUTLAY_IS_WINDOW (self));

  if (self->document != NULL)
    outlay_document_keep (self->document, NULL);
}

static void
tell_failure (OutlayWindow *self, const GError *error)
{
  g_autofree char *text = NULL;

  if (self->has_told)
    return;
  self->has_told = TRUE;
  /* Translators: %s says why. */
  text = g_strdup_printf (_ ("Save your work: it cannot be kept for you. %s"),
                          error->message);
  outlay_window_tell (self, text, FALSE);
}

static void
take_drop (GFile *file, guint index, gpointer owner)
{
  OutlayWindow *self = OUTLAY_WINDOW (owner);

  outlay_window_open (index == 0 ? self : add_window (self), file);
}

/**
 * outlay_window_add_files:
 * @self: a window that got its session
 *
 * Gives the session a document, and lets files be dropped.
 */
void
outlay_window_add_files (OutlayWindow *self)
{
  self->document = outlay_document_new (self->session);
  g_signal_connect_object (self->document,
                           "failed",
                           G_CALLBACK (tell_failure),
                           self,
                           G_CONNECT_SWAPPED);
  outlay_drop_add (GTK_WIDGET (self), take_drop);
}
