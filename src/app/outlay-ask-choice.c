/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The lists have one model, of the labels of the options; where files can be
 * chosen, its last label asks for one.
 */
#include "config.h"

#include "outlay-ask-choice.h"

#include <glib/gi18n-lib.h>

#include "outlay-drop-down.h"
#include "outlay-file-dialog.h"
#include "report-control.h"

#define MAX_LISTS 2

struct _OutlayAskChoice
{
  OutlayAsk parent_instance;

  GtkDropDown   *lists[MAX_LISTS];
  guint          n_lists;
  GtkStringList *labels; /* owned: of options, and perhaps "File…" */
  GPtrArray     *texts;  /* owned: of char*, nullable; one an option */
  guint          chosen; /* before a file is asked for */
  gboolean       has_files;
};

G_DEFINE_FINAL_TYPE (OutlayAskChoice, outlay_ask_choice, OUTLAY_TYPE_ASK)

static void
outlay_ask_choice_finalize (GObject *object)
{
  OutlayAskChoice *self = OUTLAY_ASK_CHOICE (object);

  g_clear_object (&self->labels);
  g_clear_pointer (&self->texts, g_ptr_array_unref);
  G_OBJECT_CLASS (outlay_ask_choice_parent_class)->finalize (object);
}

/* The text of a list's option, or %NULL. */
static const char *
get_text (OutlayAskChoice *self, guint list)
{
  guint selected = gtk_drop_down_get_selected (self->lists[list]);

  return selected < self->texts->len ? g_ptr_array_index (self->texts, selected)
                                     : NULL;
}

static void
outlay_ask_choice_write (OutlayAsk *ask, ReportQuestion *question)
{
  OutlayAskChoice *self = OUTLAY_ASK_CHOICE (ask);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < self->n_lists; i++)
    {
      const char *part = get_text (self, i);

      if (part == NULL)
        continue;
      if (text->len > 0)
        g_string_append_c (text, ',');
      g_string_append (text, part);
    }
  if (text->len > 0)
    report_question_set (question, outlay_ask_get_ask (ask), text->str);
}

static guint
find_option (OutlayAskChoice *self, const char *text)
{
  for (guint i = 0; i < self->texts->len; i++)
    if (g_strcmp0 (g_ptr_array_index (self->texts, i), text) == 0)
      return i;
  return GTK_INVALID_LIST_POSITION;
}

/* What was said elsewhere and is not in the list becomes part of it. */
static guint
add_option (OutlayAskChoice *self, const char *text, const char *label)
{
  const char *added[] = { label, NULL };
  guint       index = find_option (self, text);

  if (index != GTK_INVALID_LIST_POSITION)
    return index;
  g_ptr_array_add (self->texts, g_strdup (text));
  gtk_string_list_splice (self->labels, self->texts->len - 1, 0, added);
  return self->texts->len - 1;
}

static void
outlay_ask_choice_show (OutlayAsk *ask, const ReportQuestion *question)
{
  OutlayAskChoice *self = OUTLAY_ASK_CHOICE (ask);
  const char *text = report_question_get (question, outlay_ask_get_ask (ask));
  g_auto (GStrv) parts = NULL;
  guint n = 0;

  if (text != NULL && self->n_lists > 1)
    parts = g_strsplit (text, ",", MAX_LISTS);
  else if (text != NULL)
    parts = g_strdupv ((char *[]){ (char *)text, NULL });
  n = parts != NULL ? g_strv_length (parts) : 0;
  for (guint i = 0; i < self->n_lists; i++)
    {
      const char *part = i < n ? parts[i] : NULL;
      guint       index = part != NULL ? add_option (self, part, part) : 0;

      gtk_drop_down_set_selected (self->lists[i], index);
    }
  self->chosen = gtk_drop_down_get_selected (self->lists[0]);
}

static void
take_file (GFile *file, gpointer owner)
{
  outlay_ask_choice_take_file (OUTLAY_ASK_CHOICE (owner), file);
}

static void
ask_for_file (OutlayAskChoice *self)
{
  GtkRoot                *root = gtk_widget_get_root (GTK_WIDGET (self));
  const OutlayFileRequest request = {
    .title = _ ("Open Scenario"),
    .accept = _ ("_Open"),
    .kind = _ ("Scenarios"),
    .suffixes = "json",
  };

  gtk_drop_down_set_selected (self->lists[0], self->chosen);
  if (GTK_IS_WINDOW (root))
    outlay_file_dialog_ask (GTK_WINDOW (root),
                            &request,
                            take_file,
                            G_OBJECT (self));
}

static void
choose (OutlayAskChoice *self, GParamSpec *pspec, GtkDropDown *list)
{
  guint selected = gtk_drop_down_get_selected (list);

  if (self->has_files && selected == self->texts->len)
    {
      ask_for_file (self);
      return;
    }
  if (list == self->lists[0] && selected == self->chosen)
    return;
  if (list == self->lists[0])
    self->chosen = selected;
  outlay_ask_tell (OUTLAY_ASK (self));
}

static void
outlay_ask_choice_class_init (OutlayAskChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = outlay_ask_choice_finalize;
  OUTLAY_ASK_CLASS (klass)->write = outlay_ask_choice_write;
  OUTLAY_ASK_CLASS (klass)->show = outlay_ask_choice_show;
}

static void
outlay_ask_choice_init (OutlayAskChoice *self)
{
  self->labels = gtk_string_list_new (NULL);
  self->texts = g_ptr_array_new_with_free_func (g_free);
}

static void
take_options (OutlayAskChoice *self, const GPtrArray *options)
{
  for (guint i = 0; i < options->len; i++)
    {
      const ReportOption *option = g_ptr_array_index (options, i);

      g_ptr_array_add (self->texts, g_strdup (option->text));
      gtk_string_list_append (self->labels, option->label);
    }
  if (self->has_files)
    gtk_string_list_append (self->labels, _ ("File…"));
}

static void
add_list (OutlayAskChoice *self, const char *label)
{
  GtkWidget *list = gtk_drop_down_new (NULL, NULL);

  self->lists[self->n_lists++] = GTK_DROP_DOWN (list);
  outlay_drop_down_fill (GTK_DROP_DOWN (list), self->labels, label);
  g_signal_connect_swapped (list,
                            "notify::selected",
                            G_CALLBACK (choose),
                            self);
  gtk_box_append (GTK_BOX (self), list);
}

/**
 * outlay_ask_choice_new:
 * @ask: what it asks
 * @form: how it is written
 * @options: (element-type ReportOption): among what to choose; copied
 *
 * Makes a control with the first option chosen.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
outlay_ask_choice_new (ReportAsk ask, ReportForm form, GPtrArray *options)
{
  OutlayAskChoice *self = g_object_new (OUTLAY_TYPE_ASK_CHOICE, NULL);
  const char      *label = report_parameter_label (ask);

  self->has_files = form == REPORT_FORM_SCENARIO;
  take_options (self, options);
  outlay_ask_set_up (OUTLAY_ASK (self), ask);
  add_list (self, label);
  if (form == REPORT_FORM_PAIR)
    add_list (self, label);
  return GTK_WIDGET (self);
}

/**
 * outlay_ask_choice_take_file:
 * @self: a control that takes files
 * @file: a file on this computer
 *
 * Chooses the file.
 */
void
outlay_ask_choice_take_file (OutlayAskChoice *self, GFile *file)
{
  const char      *path = NULL;
  g_autofree char *label = NULL;

  g_return_if_fail (OUTLAY_IS_ASK_CHOICE (self) && G_IS_FILE (file));

  path = g_file_peek_path (file);
  if (path == NULL)
    return;
  label = g_file_get_basename (file);
  gtk_drop_down_set_selected (self->lists[0], add_option (self, path, label));
}
