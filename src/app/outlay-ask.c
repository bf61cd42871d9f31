/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What all controls of questions have.
 */
#include "config.h"

#include "outlay-ask.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  ReportAsk ask;
  gboolean  is_showing;
} OutlayAskPrivate;

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_TYPE_WITH_PRIVATE (OutlayAsk, outlay_ask, GTK_TYPE_BOX)

static void
outlay_ask_class_init (OutlayAskClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass),
                                        GTK_ACCESSIBLE_ROLE_GROUP);

  /**
   * OutlayAsk::changed:
   *
   * Somebody says something else.
   */
  signals[CHANGED] = g_signal_new ("changed",
                                   G_TYPE_FROM_CLASS (klass),
                                   G_SIGNAL_RUN_LAST,
                                   0,
                                   NULL,
                                   NULL,
                                   NULL,
                                   G_TYPE_NONE,
                                   0);
}

static void
outlay_ask_init (OutlayAsk *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);
  gtk_widget_add_css_class (GTK_WIDGET (self), "ask");
}

/**
 * outlay_ask_set_up:
 * @self: a control that is empty
 * @ask: what it asks
 *
 * Gives it its caption.
 */
void
outlay_ask_set_up (OutlayAsk *self, ReportAsk ask)
{
  OutlayAskPrivate *private = outlay_ask_get_instance_private (self);
  GtkWidget *caption = gtk_label_new (report_parameter_label (ask));

  private->ask = ask;
  gtk_label_set_xalign (GTK_LABEL (caption), 0.0F);
  gtk_label_set_ellipsize (GTK_LABEL (caption), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (caption, "caption");
  gtk_widget_add_css_class (caption, "dim-label");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self),
                               _ (report_parameter_get (ask)->help));
  gtk_box_append (GTK_BOX (self), caption);
}

ReportAsk
outlay_ask_get_ask (OutlayAsk *self)
{
  OutlayAskPrivate *private = outlay_ask_get_instance_private (self);

  return private->ask;
}

/**
 * outlay_ask_write:
 * @self: a control
 * @question: a question that does not say it yet
 *
 * Adds to the question what the control says.
 */
void
outlay_ask_write (OutlayAsk *self, ReportQuestion *question)
{
  g_return_if_fail (OUTLAY_IS_ASK (self) && question != NULL);

  OUTLAY_ASK_GET_CLASS (self)->write (self, question);
}

/**
 * outlay_ask_show:
 * @self: a control
 * @question: a question
 *
 * Shows what the question says, and tells nobody.
 */
void
outlay_ask_show (OutlayAsk *self, const ReportQuestion *question)
{
  OutlayAskPrivate *private = outlay_ask_get_instance_private (self);

  g_return_if_fail (OUTLAY_IS_ASK (self) && question != NULL);

  private->is_showing = TRUE;
  OUTLAY_ASK_GET_CLASS (self)->show (self, question);
  private->is_showing = FALSE;
}

/**
 * outlay_ask_tell:
 * @self: a control that says something else than before
 *
 * Tells so, unless it only shows what somebody else said.
 */
void
outlay_ask_tell (OutlayAsk *self)
{
  OutlayAskPrivate *private = outlay_ask_get_instance_private (self);

  if (!private->is_showing)
    g_signal_emit (self, signals[CHANGED], 0);
}
