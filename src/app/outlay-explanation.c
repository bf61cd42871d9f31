/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A column of sentences and a few facts; facts that are not known are not
 * shown.
 */
#include "config.h"

#include "outlay-explanation.h"

#include <glib/gi18n-lib.h>

#include "outlay-names.h"
#include "outlay-text.h"

struct _OutlayExplanation
{
  GtkWidget parent_instance;

  GtkWidget     *content;
  GtkBox        *sentences;
  GtkWidget     *facts;
  GtkLabel      *terms;
  GtkLabel      *category;
  GtkLabel      *formula;
  GtkLinkButton *link;
  GtkLabel      *source;
  GtkLabel      *address;
  GtkLabel      *checked;
  GtkLabel      *since;
  GtkLabel      *confidence;

  GtkWidget *formula_title;
  GtkWidget *source_title;
  GtkWidget *checked_title;
  GtkWidget *since_title;
};

G_DEFINE_FINAL_TYPE (OutlayExplanation, outlay_explanation, GTK_TYPE_WIDGET)

static void
outlay_explanation_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), OUTLAY_TYPE_EXPLANATION);
  G_OBJECT_CLASS (outlay_explanation_parent_class)->dispose (object);
}

#define BIND(child)                                                            \
  gtk_widget_class_bind_template_child (widget_class, OutlayExplanation, child)

static void
outlay_explanation_class_init (OutlayExplanationClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = outlay_explanation_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               OUTLAY_RESOURCE_BASE
                                               "/ui/explanation.ui");
  BIND (content);
  BIND (sentences);
  BIND (facts);
  BIND (terms);
  BIND (category);
  BIND (formula);
  BIND (link);
  BIND (source);
  BIND (address);
  BIND (checked);
  BIND (since);
  BIND (confidence);
  BIND (formula_title);
  BIND (source_title);
  BIND (checked_title);
  BIND (since_title);
}

#undef BIND

static void
outlay_explanation_init (OutlayExplanation *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * outlay_explanation_new:
 *
 * Makes an explanation of nothing.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
outlay_explanation_new (void)
{
  return g_object_new (OUTLAY_TYPE_EXPLANATION, NULL);
}

static GtkWidget *
make_sentence (void)
{
  return g_object_new (GTK_TYPE_LABEL,
                       "xalign",
                       0.0,
                       "wrap",
                       TRUE,
                       "wrap-mode",
                       PANGO_WRAP_WORD_CHAR,
                       "selectable",
                       TRUE,
                       "focusable",
                       FALSE,
                       NULL);
}

static void
show_sentences (OutlayExplanation *self, const GPtrArray *sentences)
{
  GtkWidget *label = gtk_widget_get_first_child (GTK_WIDGET (self->sentences));

  for (guint i = 0; i < sentences->len; i++)
    {
      if (label == NULL)
        {
          label = make_sentence ();
          gtk_box_append (self->sentences, label);
        }
      outlay_text_show_or_hide (GTK_LABEL (label), sentences->pdata[i]);
      label = gtk_widget_get_next_sibling (label);
    }
  for (; label != NULL; label = gtk_widget_get_next_sibling (label))
    gtk_widget_set_visible (label, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->sentences), sentences->len > 0);
}

static void
show_fact (GtkWidget *title, GtkLabel *label, const char *fact)
{
  outlay_text_show_or_hide (label, fact);
  gtk_widget_set_visible (title, gtk_widget_get_visible (GTK_WIDGET (label)));
}

static void
show_source (OutlayExplanation *self, const ReportBillRow *row)
{
  gboolean has_link = row->source_url != NULL && row->source_title != NULL;
  g_autofree char *name = NULL;

  show_fact (self->source_title, self->source, row->source_title);
  outlay_text_show_or_hide (self->address, has_link ? row->source_url : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->link), has_link);
  if (!has_link)
    return;
  /* Translators: opens a web page; %s is its title. */
  name = g_strdup_printf (_ ("Open “%s”"), row->source_title);
  outlay_names_set (GTK_WIDGET (self->link), name);
  gtk_link_button_set_uri (self->link, row->source_url);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->link), row->source_url);
}

/**
 * outlay_explanation_write_terms:
 * @row: a line of a bill
 *
 * Says how much of what it is: the quantity and its price, what was chosen,
 * and where; each in a line of its own.
 *
 * Returns: (transfer full): the lines
 */
char *
outlay_explanation_write_terms (const ReportBillRow *row)
{
  GString *terms = NULL;

  g_return_val_if_fail (row != NULL, NULL);

  terms = g_string_new (NULL);
  /* Translators: a quantity, and the price of one: "10 GB × $0.02 per GB". */
  g_string_printf (terms,
                   C_ ("bill", "%s × %s"),
                   row->quantity,
                   row->unit_price);
  if (row->detail != NULL)
    g_string_append_printf (terms, "\n%s", row->detail);
  if (row->region != NULL)
    g_string_append_printf (terms, "\n%s", row->region);
  return g_string_free (terms, FALSE);
}

/**
 * outlay_explanation_show:
 * @self: an explanation
 * @row: a line of a bill
 *
 * Explains the line.
 */
void
outlay_explanation_show (OutlayExplanation *self, const ReportBillRow *row)
{
  g_autofree char *terms = NULL;

  g_return_if_fail (OUTLAY_IS_EXPLANATION (self) && row != NULL);

  terms = outlay_explanation_write_terms (row);
  show_sentences (self, row->explanations);
  outlay_text_show (self->terms, terms);
  outlay_text_show (self->category, row->category);
  show_fact (self->formula_title, self->formula, row->formula);
  show_source (self, row);
  show_fact (self->checked_title, self->checked, row->checked);
  show_fact (self->since_title, self->since, row->price_from);
  outlay_text_show (self->confidence, row->confidence);
}
