/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * AdwMessageDialog is used here and nowhere else.  Its texts are plain.
 */
#include "config.h"

#include "outlay-alert.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/**
 * outlay_alert_show:
 * @parent: the window in which it happened
 * @heading: what could not be done
 * @body: why, and what would mend it
 *
 * Opens the alert and returns at once.
 */
void
outlay_alert_show (GtkWindow *parent, const char *heading, const char *body)
{
  GtkWidget        *widget = adw_message_dialog_new (parent, heading, NULL);
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (widget);

  adw_message_dialog_set_body (dialog, body);
  adw_message_dialog_add_response (dialog, "close", _ ("Close"));
  adw_message_dialog_set_close_response (dialog, "close");
  gtk_window_present (GTK_WINDOW (dialog));
}

/* Who is told; it goes with the dialog. */
typedef struct
{
  OutlayAlertFunc answer;
} Asked;

static OutlayAlertAnswer
read_response (const char *response)
{
  if (g_str_equal (response, "accept"))
    return OUTLAY_ALERT_ACCEPT;
  return g_str_equal (response, "discard") ? OUTLAY_ALERT_DISCARD
                                           : OUTLAY_ALERT_CANCEL;
}

/* The answer may close the window, and the dialog with it, which therefore
 * has to be done with it first. */
typedef struct
{
  OutlayAlertFunc   function;
  OutlayAlertAnswer answer;
  GObject          *owner; /* owned */
} Answer;

static gboolean
give_answer (gpointer data)
{
  const Answer *answer = data;

  if (gtk_widget_get_realized (GTK_WIDGET (answer->owner)))
    answer->function (answer->answer, answer->owner);
  return G_SOURCE_REMOVE;
}

static void
free_answer (gpointer data)
{
  Answer *answer = data;

  g_object_unref (answer->owner);
  g_free (answer);
}

static void
respond (AdwMessageDialog *dialog, const char *response, gpointer data)
{
  GtkWindow   *parent = gtk_window_get_transient_for (GTK_WINDOW (dialog));
  const Asked *asked = data;
  Answer      *answer = NULL;

  if (parent == NULL)
    return;
  answer = g_new0 (Answer, 1);
  answer->function = asked->answer;
  answer->answer = read_response (response);
  answer->owner = g_object_ref (G_OBJECT (parent));
  g_idle_add_full (G_PRIORITY_DEFAULT, give_answer, answer, free_answer);
}

static void
add_response (AdwMessageDialog *dialog,
              const char       *id,
              const char       *label,
              gboolean          destroys)
{
  adw_message_dialog_add_response (dialog, id, label);
  adw_message_dialog_set_response_appearance (
      dialog,
      id,
      destroys ? ADW_RESPONSE_DESTRUCTIVE : ADW_RESPONSE_SUGGESTED);
}

/**
 * outlay_alert_ask:
 * @parent: the window that asks
 * @question: what to ask
 * @answer: takes the answer, and @parent; not called if that was closed
 *
 * Opens the alert and returns at once.
 */
void
outlay_alert_ask (GtkWindow                 *parent,
                  const OutlayAlertQuestion *question,
                  OutlayAlertFunc            answer)
{
  GtkWidget *widget = adw_message_dialog_new (parent, question->heading, NULL);
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (widget);
  Asked            *asked = g_new0 (Asked, 1);

  adw_message_dialog_set_body (dialog, question->body);
  adw_message_dialog_add_response (dialog, "cancel", _ ("_Cancel"));
  if (question->discard != NULL)
    add_response (dialog, "discard", question->discard, TRUE);
  add_response (dialog, "accept", question->accept, question->accept_destroys);
  adw_message_dialog_set_close_response (dialog, "cancel");
  if (!question->accept_destroys)
    adw_message_dialog_set_default_response (dialog, "accept");
  asked->answer = answer;
  g_object_set_data_full (G_OBJECT (dialog), "asked", asked, g_free);
  g_signal_connect (dialog, "response", G_CALLBACK (respond), asked);
  gtk_window_set_destroy_with_parent (GTK_WINDOW (dialog), TRUE);
  gtk_window_present (GTK_WINDOW (dialog));
}
