/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rows are places of the ranking and are made once; the selection follows
 * the platform to whatever place it goes.
 */
#include "config.h"

#include "outlay-ranking.h"

#include "outlay-platform-row.h"
#include "outlay-text.h"
#include "report-finding.h"

struct _OutlayRanking
{
  GtkWidget parent_instance;

  GtkWidget  *content;
  GtkListBox *list;
  GtkLabel   *budget;

  OutlaySession *session; /* owned, nullable */
  gboolean       is_following;
};

G_DEFINE_FINAL_TYPE (OutlayRanking, outlay_ranking, GTK_TYPE_WIDGET)

static void
outlay_ranking_dispose (GObject *object)
{
  OutlayRanking *self = OUTLAY_RANKING (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (object), OUTLAY_TYPE_RANKING);
  G_OBJECT_CLASS (outlay_ranking_parent_class)->dispose (object);
}

static void
select_row (OutlayRanking *self, GtkListBoxRow *row)
{
  if (row == NULL || self->is_following || self->session == NULL)
    return;
  outlay_session_select (
      self->session,
      outlay_platform_row_get_platform (OUTLAY_PLATFORM_ROW (row)));
}

static void
follow_selection (OutlayRanking *self)
{
  const ReportRow  *selected = outlay_session_get_selected (self->session);
  ReportComparison *comparison = outlay_session_get_comparison (self->session);
  guint n = comparison != NULL ? report_comparison_get_n_rows (comparison) : 0;

  self->is_following = TRUE;
  for (guint i = 0; i < n; i++)
    if (report_comparison_get_row (comparison, i) == selected)
      gtk_list_box_select_row (
          self->list,
          gtk_list_box_get_row_at_index (self->list, (int)i));
  self->is_following = FALSE;
}

static void
fit_rows (OutlayRanking *self, guint n)
{
  GtkListBoxRow *row = NULL;

  for (guint i = 0; i < n; i++)
    if (gtk_list_box_get_row_at_index (self->list, (int)i) == NULL)
      gtk_list_box_append (self->list, outlay_platform_row_new ());
  while ((row = gtk_list_box_get_row_at_index (self->list, (int)n)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
}

static void
follow (OutlayRanking *self)
{
  ReportComparison *comparison = outlay_session_get_comparison (self->session);
  guint             n = 0;
  g_autofree char  *budget = NULL;

  if (comparison == NULL)
    return;
  n = report_comparison_get_n_rows (comparison);
  budget = report_finding_budget (comparison);
  fit_rows (self, n);
  for (guint i = 0; i < n; i++)
    outlay_platform_row_show (
        OUTLAY_PLATFORM_ROW (
            gtk_list_box_get_row_at_index (self->list, (int)i)),
        report_comparison_get_row (comparison, i));
  outlay_text_show_or_hide (self->budget, budget);
  follow_selection (self);
}

static void
outlay_ranking_class_init (OutlayRankingClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = outlay_ranking_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               OUTLAY_RESOURCE_BASE
                                               "/ui/ranking.ui");
  gtk_widget_class_bind_template_child (widget_class, OutlayRanking, content);
  gtk_widget_class_bind_template_child (widget_class, OutlayRanking, list);
  gtk_widget_class_bind_template_child (widget_class, OutlayRanking, budget);
  gtk_widget_class_bind_template_callback (widget_class, select_row);
}

static void
outlay_ranking_init (OutlayRanking *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * outlay_ranking_set_session:
 * @self: a ranking
 * @session: what to show; set once
 *
 * Shows the session's comparison, and follows it.
 */
void
outlay_ranking_set_session (OutlayRanking *self, OutlaySession *session)
{
  g_return_if_fail (OUTLAY_IS_RANKING (self) && self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session,
                           "changed",
                           G_CALLBACK (follow),
                           self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session,
                           "selected",
                           G_CALLBACK (follow_selection),
                           self,
                           G_CONNECT_SWAPPED);
  follow (self);
}
