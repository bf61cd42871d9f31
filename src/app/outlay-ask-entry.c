/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What was told last is remembered, so that leaving without a change tells
 * nothing.
 */
#include "config.h"

#include "outlay-ask-entry.h"

#include <glib/gi18n-lib.h>

#include "outlay-names.h"
#include "outlay-text.h"
#include "report-control.h"

struct _OutlayAskEntry
{
  OutlayAsk parent_instance;

  GtkEditable *entry;
  ReportForm   form;
  char        *told; /* owned, nullable: nothing */
};

G_DEFINE_FINAL_TYPE (OutlayAskEntry, outlay_ask_entry, OUTLAY_TYPE_ASK)

static void
outlay_ask_entry_finalize (GObject *object)
{
  g_free (OUTLAY_ASK_ENTRY (object)->told);
  G_OBJECT_CLASS (outlay_ask_entry_parent_class)->finalize (object);
}

static void
tell (OutlayAskEntry *self)
{
  if (outlay_text_take (&self->told, gtk_editable_get_text (self->entry)))
    outlay_ask_tell (OUTLAY_ASK (self));
}

static void
write_words (OutlayAskEntry *self, ReportQuestion *question, const char *text)
{
  ReportAsk ask = outlay_ask_get_ask (OUTLAY_ASK (self));
  g_auto (GStrv) words = g_strsplit_set (text, " \t\n", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      report_question_add (question, ask, words[i]);
}

static void
outlay_ask_entry_write (OutlayAsk *ask, ReportQuestion *question)
{
  OutlayAskEntry  *self = OUTLAY_ASK_ENTRY (ask);
  const char      *text = gtk_editable_get_text (self->entry);
  g_autofree char *number = NULL;

  if (self->form != REPORT_FORM_NUMBER)
    {
      write_words (self, question, text);
      return;
    }
  number = report_control_number (text);
  if (*number != '\0')
    report_question_set (question, outlay_ask_get_ask (ask), number);
}

static void
outlay_ask_entry_show (OutlayAsk *ask, const ReportQuestion *question)
{
  OutlayAskEntry  *self = OUTLAY_ASK_ENTRY (ask);
  const GPtrArray *texts =
      report_question_get_all (question, outlay_ask_get_ask (ask));
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; texts != NULL && i < texts->len; i++)
    {
      if (i > 0)
        g_string_append_c (line, ' ');
      g_string_append (line, g_ptr_array_index (texts, i));
    }
  gtk_editable_set_text (self->entry, line->str);
  outlay_text_take (&self->told, line->str);
}

static void
outlay_ask_entry_class_init (OutlayAskEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = outlay_ask_entry_finalize;
  OUTLAY_ASK_CLASS (klass)->write = outlay_ask_entry_write;
  OUTLAY_ASK_CLASS (klass)->show = outlay_ask_entry_show;
}

static void
outlay_ask_entry_init (OutlayAskEntry *self)
{
}

static void
add_entry (OutlayAskEntry *self, const char *placeholder, const char *label)
{
  GtkWidget          *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->entry = GTK_EDITABLE (entry);
  self->told = g_strdup ("");
  gtk_editable_set_width_chars (self->entry, 6);
  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), placeholder);
  outlay_names_set (entry, label);
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (tell), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (tell), self);
  gtk_widget_add_controller (entry, focus);
  gtk_box_append (GTK_BOX (self), entry);
}

/**
 * outlay_ask_entry_new:
 * @analysis: an analysis
 * @ask: what it asks
 * @form: how it is written
 *
 * Makes an entry that says nothing.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
outlay_ask_entry_new (const ReportAnalysis *analysis,
                      ReportAsk             ask,
                      ReportForm            form)
{
  OutlayAskEntry  *self = g_object_new (OUTLAY_TYPE_ASK_ENTRY, NULL);
  g_autofree char *automatic = report_control_default (analysis, ask);
  const char      *placeholder = automatic;

  self->form = form;
  if (form == REPORT_FORM_DATE || form == REPORT_FORM_TEXT)
    placeholder = report_parameter_get (ask)->value;
  if (form == REPORT_FORM_TEXT)
    gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  outlay_ask_set_up (OUTLAY_ASK (self), ask);
  add_entry (self, placeholder, report_parameter_label (ask));
  return GTK_WIDGET (self);
}
