/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * GtkFileChooserNative is used here and nowhere else.  The dialog keeps
 * itself alive until it is answered, and asks nobody who is gone by then.
 */
#include "config.h"

#include "outlay-file-dialog.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  OutlayFileFunc answer;
  GWeakRef       owner;
} Question;

static void
free_question (gpointer data)
{
  Question *question = data;

  g_weak_ref_clear (&question->owner);
  g_free (question);
}

static void
respond (GtkNativeDialog *dialog, int response, gpointer data)
{
  Question *question = data;
  g_autoptr (GObject) owner = g_weak_ref_get (&question->owner);
  g_autoptr (GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  if (file != NULL && owner != NULL)
    question->answer (file, owner);
  gtk_native_dialog_destroy (dialog);
  g_object_unref (dialog);
}

static void
add_filters (GtkFileChooser *chooser, const OutlayFileRequest *request)
{
  g_autoptr (GtkFileFilter) own = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();
  g_auto (GStrv) suffixes = g_strsplit (request->suffixes, "|", -1);

  gtk_file_filter_set_name (own, request->kind);
  for (gsize i = 0; suffixes[i] != NULL; i++)
    gtk_file_filter_add_suffix (own, suffixes[i]);
  gtk_file_filter_set_name (all, _ ("All files"));
  gtk_file_filter_add_pattern (all, "*");
  gtk_file_chooser_add_filter (chooser, own);
  gtk_file_chooser_add_filter (chooser, all);
}

/**
 * outlay_file_dialog_ask:
 * @parent: the window that asks
 * @request: what to ask
 * @answer: takes the file; not called if there is none
 * @owner: handed to @answer; if it is gone, nothing happens
 *
 * Opens the dialog and returns at once.
 */
void
outlay_file_dialog_ask (GtkWindow               *parent,
                        const OutlayFileRequest *request,
                        OutlayFileFunc           answer,
                        GObject                 *owner)
{
  GtkFileChooserAction  action = request->name != NULL
                                     ? GTK_FILE_CHOOSER_ACTION_SAVE
                                     : GTK_FILE_CHOOSER_ACTION_OPEN;
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (request->title,
                                                              parent,
                                                              action,
                                                              request->accept,
                                                              _ ("_Cancel"));
  Question             *question = g_new0 (Question, 1);

  question->answer = answer;
  g_weak_ref_init (&question->owner, owner);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  add_filters (GTK_FILE_CHOOSER (dialog), request);
  if (request->name != NULL)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog),
                                       request->name);
  g_object_set_data_full (G_OBJECT (dialog),
                          "question",
                          question,
                          free_question);
  g_signal_connect (dialog, "response", G_CALLBACK (respond), question);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
