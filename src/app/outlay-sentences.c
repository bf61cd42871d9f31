/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Labels are kept and filled again: sentences change with every move of a
 * slider, and few of them change at a time.
 */
#include "outlay-sentences.h"

#include "outlay-text.h"

struct _OutlaySentences
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (OutlaySentences, outlay_sentences, GTK_TYPE_BOX)

static void
outlay_sentences_class_init (OutlaySentencesClass *klass)
{
}

static void
outlay_sentences_init (OutlaySentences *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_widget_add_css_class (GTK_WIDGET (self), "sentences");
}

/**
 * outlay_sentences_new:
 *
 * Makes a list without sentences, which is not to be seen.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
outlay_sentences_new (void)
{
  return g_object_new (OUTLAY_TYPE_SENTENCES, "visible", FALSE, NULL);
}

static GtkWidget *
make_label (void)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0F);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  return label;
}

/**
 * outlay_sentences_show:
 * @self: a list
 * @answer: (nullable): whose sentences to show
 *
 * Shows other sentences.
 */
void
outlay_sentences_show (OutlaySentences *self, const ReportAnswer *answer)
{
  guint      n = answer != NULL ? report_answer_get_n_sentences (answer) : 0;
  GtkWidget *label = NULL;

  g_return_if_fail (OUTLAY_IS_SENTENCES (self));

  label = gtk_widget_get_first_child (GTK_WIDGET (self));
  for (guint i = 0; i < n; i++)
    {
      if (label == NULL)
        {
          label = make_label ();
          gtk_box_append (GTK_BOX (self), label);
        }
      outlay_text_show_or_hide (GTK_LABEL (label),
                                report_answer_get_sentence (answer, i));
      label = gtk_widget_get_next_sibling (label);
    }
  for (; label != NULL; label = gtk_widget_get_next_sibling (label))
    gtk_widget_set_visible (label, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}
