/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A parameter's form decides which control it gets.
 */
#include "config.h"

#include "outlay-question-bar.h"

#include <glib/gi18n-lib.h>

#include "outlay-ask-choice.h"
#include "outlay-ask-entry.h"
#include "outlay-ask-ranges.h"
#include "outlay-wrap.h"
#include "report-control.h"

struct _OutlayQuestionBar
{
  GtkWidget parent_instance;

  OutlayWrap *wrap; /* borrowed: the only child */
  GtkWidget  *more; /* borrowed, nullable: asks for the rare controls */

  OutlaySession        *session;  /* owned, nullable */
  const ReportAnalysis *analysis; /* borrowed: static, nullable */
  ReportQuestion       *question; /* owned, nullable: of controls not shown */
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OutlayQuestionBar, outlay_question_bar, GTK_TYPE_WIDGET)

static void
outlay_question_bar_dispose (GObject *object)
{
  OutlayQuestionBar *self = OUTLAY_QUESTION_BAR (object);

  if (self->wrap != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->wrap));
  self->wrap = NULL;
  g_clear_object (&self->session);
  g_clear_pointer (&self->question, report_question_free);
  G_OBJECT_CLASS (outlay_question_bar_parent_class)->dispose (object);
}

static void
outlay_question_bar_class_init (OutlayQuestionBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = outlay_question_bar_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class,
                                        GTK_ACCESSIBLE_ROLE_GROUP);

  /**
   * OutlayQuestionBar::changed:
   *
   * Somebody asks something else.
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
outlay_question_bar_init (OutlayQuestionBar *self)
{
  self->wrap = OUTLAY_WRAP (outlay_wrap_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->wrap), GTK_WIDGET (self));
}

static void
tell (OutlayQuestionBar *self)
{
  g_clear_pointer (&self->question, report_question_free);
  self->question = outlay_question_bar_get_question (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static GPtrArray *
list_options (OutlayQuestionBar *self, ReportAsk ask)
{
  ReportContext context = { 0 };

  if (!outlay_session_fill_context (self->session, &context))
    return NULL;
  return report_control_options (self->analysis, ask, context.engine);
}

static GtkWidget *
make_control (OutlayQuestionBar *self, ReportAsk ask)
{
  ReportForm form = report_control_form (self->analysis, ask);
  g_autoptr (GPtrArray) options = NULL;

  if (ask == REPORT_ASK_RANGE)
    return outlay_ask_ranges_new (ask, self->session);
  options = list_options (self, ask);
  return options != NULL ? outlay_ask_choice_new (ask, form, options)
                         : outlay_ask_entry_new (self->analysis, ask, form);
}

static void
add_control (OutlayQuestionBar *self, ReportAsk ask)
{
  GtkWidget *control = make_control (self, ask);

  outlay_ask_show (OUTLAY_ASK (control), self->question);
  g_signal_connect_swapped (control, "changed", G_CALLBACK (tell), self);
  outlay_wrap_add (self->wrap, control);
}

/* Returns how many are kept back. */
static guint
add_controls (OutlayQuestionBar *self, gboolean is_rare)
{
  guint n_left = 0;

  for (guint i = 0; i < self->analysis->n_asks; i++)
    {
      ReportAsk ask = self->analysis->asks[i];

      if (report_control_is_rare (self->analysis, ask) == is_rare)
        add_control (self, ask);
      else
        n_left++;
    }
  return n_left;
}

static gboolean
says_rare (OutlayQuestionBar *self)
{
  for (guint i = 0; i < self->analysis->n_asks; i++)
    {
      ReportAsk ask = self->analysis->asks[i];

      if (report_control_is_rare (self->analysis, ask) &&
          report_question_get (self->question, ask) != NULL)
        return TRUE;
    }
  return FALSE;
}

static void
add_more_button (OutlayQuestionBar *self)
{
  self->more = gtk_button_new_with_label (_ ("Show More"));
  gtk_widget_add_css_class (self->more, "flat");
  gtk_widget_set_halign (self->more, GTK_ALIGN_START);
  gtk_widget_set_valign (self->more, GTK_ALIGN_END);
  g_signal_connect_swapped (self->more,
                            "clicked",
                            G_CALLBACK (outlay_question_bar_show_rare),
                            self);
  outlay_wrap_add (self->wrap, self->more);
}

/**
 * outlay_question_bar_show:
 * @self: a bar
 * @session: on what the analysis works
 * @analysis: an analysis; static
 * @question: (nullable): what is asked; copied
 *
 * Shows the controls of an analysis instead of those before.
 */
void
outlay_question_bar_show (OutlayQuestionBar    *self,
                          OutlaySession        *session,
                          const ReportAnalysis *analysis,
                          const ReportQuestion *question)
{
  g_return_if_fail (OUTLAY_IS_QUESTION_BAR (self) && analysis != NULL);

  g_set_object (&self->session, session);
  self->analysis = analysis;
  g_clear_pointer (&self->question, report_question_free);
  self->question = question != NULL ? report_question_copy (question)
                                    : report_question_new ();
  self->more = NULL;
  outlay_wrap_clear (self->wrap);
  if (add_controls (self, FALSE) > 0)
    add_more_button (self);
  if (says_rare (self))
    outlay_question_bar_show_rare (self);
  gtk_widget_set_visible (GTK_WIDGET (self), analysis->n_asks > 0);
}

/**
 * outlay_question_bar_show_rare:
 * @self: a bar
 *
 * Shows the rare controls too, in place of the button that asks for them.
 */
void
outlay_question_bar_show_rare (OutlayQuestionBar *self)
{
  g_return_if_fail (OUTLAY_IS_QUESTION_BAR (self));

  if (self->more == NULL)
    return;
  gtk_widget_unparent (g_steal_pointer (&self->more));
  add_controls (self, TRUE);
}

/**
 * outlay_question_bar_get_question:
 * @self: a bar that shows an analysis
 *
 * Gets what is asked now.
 *
 * Returns: (transfer full): the question
 */
ReportQuestion *
outlay_question_bar_get_question (OutlayQuestionBar *self)
{
  ReportQuestion *question = NULL;
  GtkWidget      *child = NULL;

  g_return_val_if_fail (OUTLAY_IS_QUESTION_BAR (self), NULL);

  question = report_question_new ();
  child = gtk_widget_get_first_child (GTK_WIDGET (self->wrap));
  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    if (OUTLAY_IS_ASK (child))
      outlay_ask_write (OUTLAY_ASK (child), question);
  return question;
}

/**
 * outlay_question_bar_find:
 * @self: a bar
 * @ask: a parameter
 *
 * Finds the control of a parameter.
 *
 * Returns: (transfer none) (nullable): the control, if it is shown
 */
OutlayAsk *
outlay_question_bar_find (OutlayQuestionBar *self, ReportAsk ask)
{
  GtkWidget *child = NULL;

  g_return_val_if_fail (OUTLAY_IS_QUESTION_BAR (self), NULL);

  child = gtk_widget_get_first_child (GTK_WIDGET (self->wrap));
  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    if (OUTLAY_IS_ASK (child) && outlay_ask_get_ask (OUTLAY_ASK (child)) == ask)
      return OUTLAY_ASK (child);
  return NULL;
}
