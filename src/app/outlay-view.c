/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The comparison is drawn in the frame in which the session changed; any
 * other analysis answers from another thread.  What was asked of an analysis
 * is kept for when it is shown again.
 */
#include "config.h"

#include "outlay-view.h"

#include "outlay-answerer.h"
#include "outlay-chart.h"
#include "outlay-look.h"
#include "outlay-platforms-button.h"
#include "outlay-question-bar.h"
#include "outlay-sentences.h"
#include "outlay-tables.h"
#include "outlay-text.h"
#include "outlay-view-switcher.h"
#include "outlay-wait-sign.h"
#include "report-compare.h"
#include "report-control.h"

struct _OutlayView
{
  GtkWidget parent_instance;

  GtkWidget             *content;
  OutlayViewSwitcher    *switcher;
  OutlayPlatformsButton *platforms;
  OutlayQuestionBar     *bar;
  GtkLabel              *problem;
  GtkStack              *views;
  GtkSpinner            *spinner;
  OutlayChart           *chart;
  OutlayTables          *tables;
  GtkToggleButton       *table_button;
  OutlaySentences       *sentences;

  OutlaySession        *session;   /* owned, nullable */
  OutlayAnswerer       *answerer;  /* owned, nullable: disposed of */
  const ReportAnalysis *analysis;  /* borrowed: static */
  GHashTable           *questions; /* owned: ReportQuestion by ReportAnalysis */
  ReportAnswer         *answer;    /* owned, nullable: shown; not made yet */
};

enum
{
  PROP_0,
  PROP_SHOWS_TABLE,
  PROP_CHOSEN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OutlayView, outlay_view, GTK_TYPE_WIDGET)

static void
fill_tables (OutlayView *self)
{
  g_autoptr (ReportAnswer) answer = NULL;

  if (!gtk_toggle_button_get_active (self->table_button))
    return;
  answer = outlay_view_get_answer (self);
  if (answer != NULL)
    outlay_tables_show (self->tables, answer);
}

static void
draw_comparison (OutlayView *self)
{
  ReportComparison *comparison = outlay_session_get_comparison (self->session);
  const ReportChartStyle style = outlay_look_get_style (GTK_WIDGET (self));
  g_autoptr (PlotFigure) figure = NULL;

  if (comparison == NULL)
    return;
  g_clear_pointer (&self->answer, report_answer_unref);
  figure = report_chart_figure (comparison, &style);
  outlay_chart_set_figure (self->chart, figure);
  outlay_sentences_show (self->sentences, NULL);
  fill_tables (self);
}

/* What another analysis has answered would be taken for the answer. */
static void
show_slow (OutlayView *self, gboolean is_slow)
{
  const char *id =
      self->answer != NULL ? report_answer_get_id (self->answer) : "";
  OutlayWait wait = g_str_equal (id, self->analysis->id) ? OUTLAY_WAIT_OLD
                                                         : OUTLAY_WAIT_OTHER;

  outlay_wait_sign_show (GTK_WIDGET (self->views),
                         self->spinner,
                         is_slow ? wait : OUTLAY_WAIT_NONE);
}

static void
show_answer (OutlayView *self, ReportAnswer *answer)
{
  if (!g_str_equal (report_answer_get_id (answer), self->analysis->id))
    return;
  g_clear_pointer (&self->answer, report_answer_unref);
  self->answer = report_answer_ref (answer);
  outlay_text_show_or_hide (self->problem, NULL);
  outlay_chart_set_figure (self->chart, report_answer_get_figure (answer));
  outlay_sentences_show (self->sentences, answer);
  fill_tables (self);
  if (gtk_spinner_get_spinning (self->spinner))
    show_slow (self, TRUE);
}

static void
show_error (OutlayView *self, const GError *error)
{
  g_autofree char *text = report_control_problem (error);

  outlay_text_show_or_hide (self->problem, text);
}

static const ReportQuestion *
get_question (OutlayView *self)
{
  return g_hash_table_lookup (self->questions, self->analysis);
}

/* The session has it already; other scenarios beside it are an analysis. */
static gboolean
is_comparison (OutlayView *self)
{
  return g_str_equal (self->analysis->id, "compare") &&
         report_question_get (get_question (self), REPORT_ASK_WITH) == NULL;
}

static void
follow (OutlayView *self)
{
  ReportContext context = { .style =
                                outlay_look_get_style (GTK_WIDGET (self)) };

  if (is_comparison (self))
    {
      outlay_answerer_cancel (self->answerer);
      outlay_text_show_or_hide (self->problem, NULL);
      draw_comparison (self);
    }
  else if (outlay_session_fill_context (self->session, &context))
    outlay_answerer_ask (self->answerer,
                         self->analysis,
                         &context,
                         get_question (self));
}

static void
take_question (OutlayView *self)
{
  g_hash_table_insert (self->questions,
                       (gpointer)self->analysis,
                       outlay_question_bar_get_question (self->bar));
  follow (self);
}

static void
select_platform (OutlayView *self, const char *id)
{
  ReportComparison *comparison = outlay_session_get_comparison (self->session);

  if (comparison != NULL && report_comparison_find (comparison, id) != NULL)
    outlay_session_select (self->session, id);
}

static void
show_table (OutlayView *self)
{
  gboolean is_table = gtk_toggle_button_get_active (self->table_button);

  fill_tables (self);
  gtk_stack_set_visible_child (self->views,
                               is_table ? GTK_WIDGET (self->tables)
                                        : GTK_WIDGET (self->chart));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOWS_TABLE]);
}

static void
change (OutlayView *self, const ReportAnalysis *analysis)
{
  self->analysis = analysis;
  outlay_answerer_cancel (self->answerer);
  outlay_view_switcher_show (self->switcher, analysis);
  outlay_text_show_or_hide (self->problem, NULL);
  outlay_sentences_show (self->sentences, NULL);
  outlay_question_bar_show (self->bar,
                            self->session,
                            analysis,
                            get_question (self));
  follow (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHOSEN]);
}

static void
outlay_view_set_property (GObject      *object,
                          guint         id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  OutlayView *self = OUTLAY_VIEW (object);

  switch (id)
    {
    case PROP_SHOWS_TABLE:
      gtk_toggle_button_set_active (self->table_button,
                                    g_value_get_boolean (value));
      break;
    case PROP_CHOSEN:
      if (self->session != NULL)
        outlay_view_choose (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
outlay_view_get_property (GObject    *object,
                          guint       id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  OutlayView *self = OUTLAY_VIEW (object);

  switch (id)
    {
    case PROP_SHOWS_TABLE:
      g_value_set_boolean (value,
                           gtk_toggle_button_get_active (self->table_button));
      break;
    case PROP_CHOSEN:
      g_value_set_string (value, self->analysis->id);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
outlay_view_dispose (GObject *object)
{
  OutlayView *self = OUTLAY_VIEW (object);

  if (self->answerer != NULL)
    outlay_answerer_cancel (self->answerer);
  g_clear_object (&self->answerer);
  g_clear_object (&self->session);
  g_clear_pointer (&self->answer, report_answer_unref);
  g_clear_pointer (&self->questions, g_hash_table_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), OUTLAY_TYPE_VIEW);
  G_OBJECT_CLASS (outlay_view_parent_class)->dispose (object);
}

static void
add_properties (GObjectClass *object_class)
{
  properties[PROP_SHOWS_TABLE] =
      g_param_spec_boolean ("shows-table",
                            NULL,
                            NULL,
                            FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CHOSEN] =
      g_param_spec_string ("chosen",
                           NULL,
                           NULL,
                           "compare",
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

#define BIND(child)                                                            \
  gtk_widget_class_bind_template_child (widget_class, OutlayView, child)

static void
outlay_view_class_init (OutlayViewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = outlay_view_set_property;
  object_class->get_property = outlay_view_get_property;
  object_class->dispose = outlay_view_dispose;
  add_properties (object_class);

  g_type_ensure (OUTLAY_TYPE_CHART);
  g_type_ensure (OUTLAY_TYPE_PLATFORMS_BUTTON);
  g_type_ensure (OUTLAY_TYPE_QUESTION_BAR);
  g_type_ensure (OUTLAY_TYPE_SENTENCES);
  g_type_ensure (OUTLAY_TYPE_TABLES);
  g_type_ensure (OUTLAY_TYPE_VIEW_SWITCHER);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               OUTLAY_RESOURCE_BASE
                                               "/ui/view.ui");
  BIND (content);
  BIND (switcher);
  BIND (platforms);
  BIND (bar);
  BIND (problem);
  BIND (views);
  BIND (spinner);
  BIND (chart);
  BIND (tables);
  BIND (table_button);
  BIND (sentences);
  gtk_widget_class_bind_template_callback (widget_class, select_platform);
  gtk_widget_class_bind_template_callback (widget_class, show_table);
  gtk_widget_class_bind_template_callback (widget_class, take_question);
}

#undef BIND

static void
listen (OutlayView *self, const char *signal, GCallback callback)
{
  g_signal_connect_object (self->answerer,
                           signal,
                           callback,
                           self,
                           G_CONNECT_SWAPPED);
}

static void
outlay_view_init (OutlayView *self)
{
  GDestroyNotify forget = (GDestroyNotify)report_question_free;

  self->analysis = report_analysis_find ("compare");
  self->questions = g_hash_table_new_full (NULL, NULL, NULL, forget);
  self->answerer = outlay_answerer_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  listen (self, "answered", G_CALLBACK (show_answer));
  listen (self, "failed", G_CALLBACK (show_error));
  listen (self, "slowed", G_CALLBACK (show_slow));
}

/**
 * outlay_view_set_session:
 * @self: a view
 * @session: on what the analyses work; set once
 *
 * Shows the chosen analysis of its scenario, and follows it.
 */
void
outlay_view_set_session (OutlayView *self, OutlaySession *session)
{
  g_return_if_fail (OUTLAY_IS_VIEW (self) && self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session,
                           "changed",
                           G_CALLBACK (follow),
                           self,
                           G_CONNECT_SWAPPED);
  outlay_platforms_button_set_session (self->platforms, session);
  change (self, self->analysis);
}

/**
 * outlay_view_ask:
 * @self: a view with a session
 * @id: the id of an analysis
 * @question: (nullable): what it is asked; as before without
 *
 * Shows an analysis.
 *
 * Returns: whether there is one
 */
gboolean
outlay_view_ask (OutlayView           *self,
                 const char           *id,
                 const ReportQuestion *question)
{
  const ReportAnalysis *analysis = NULL;

  g_return_val_if_fail (OUTLAY_IS_VIEW (self) && id != NULL, FALSE);

  analysis = report_analysis_find (id);
  if (analysis == NULL)
    return FALSE;
  if (question != NULL)
    g_hash_table_insert (self->questions,
                         (gpointer)analysis,
                         report_question_copy (question));
  if (analysis != self->analysis || question != NULL)
    change (self, analysis);
  return TRUE;
}

/**
 * outlay_view_step:
 * @self: a view with a session
 * @step: 1 or -1
 *
 * Shows the next analysis or the one before; behind the last comes the first.
 */
void
outlay_view_step (OutlayView *self, int step)
{
  g_return_if_fail (OUTLAY_IS_VIEW (self));

  change (self, report_analysis_step (self->analysis, step));
}

/**
 * outlay_view_get_answer:
 * @self: a view with a session
 *
 * Gets what is shown, for pictures and tables. Until an analysis has
 * answered first, that is the comparison.
 *
 * Returns: (transfer full) (nullable): the answer, if there is any
 */
ReportAnswer *
outlay_view_get_answer (OutlayView *self)
{
  ReportComparison      *comparison = NULL;
  const ReportChartStyle style = outlay_look_get_style (GTK_WIDGET (self));

  g_return_val_if_fail (OUTLAY_IS_VIEW (self), NULL);

  if (self->answer != NULL)
    return report_answer_ref (self->answer);
  comparison = outlay_session_get_comparison (self->session);
  return comparison != NULL ? report_compare_new (comparison, &style) : NULL;
}

/**
 * outlay_view_is_working:
 * @self: a view
 *
 * Returns: whether an answer is on its way
 */
gboolean
outlay_view_is_working (OutlayView *self)
{
  g_return_val_if_fail (OUTLAY_IS_VIEW (self), FALSE);

  return outlay_answerer_is_working (self->answerer);
}
