/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Only what differs is set: a label that stays is not laid out again.
 *
 * A row that changed is painted again as a whole.  From more than thirty
 * places that differ GSK makes one, the window, and five rows with three
 * labels each, beside a slider and a chart, soon are that many.
 */
#include "config.h"

#include "outlay-platform-row.h"

#include "outlay-text.h"
#include "report-number.h"

struct _OutlayPlatformRow
{
  GtkListBoxRow parent_instance;

  GtkLabel  *rank;
  GtkLabel  *name;
  GtkLabel  *plan;
  GtkLabel  *reason;
  GtkWidget *warning;
  GtkLabel  *total;
  GtkLabel  *delta;

  guint n_shown;     /* how often what it shows has changed */
  char *platform;    /* owned, nullable: id */
  char *description; /* owned, nullable */
};

G_DEFINE_FINAL_TYPE (OutlayPlatformRow,
                     outlay_platform_row,
                     GTK_TYPE_LIST_BOX_ROW)

static void
outlay_platform_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), OUTLAY_TYPE_PLATFORM_ROW);
  G_OBJECT_CLASS (outlay_platform_row_parent_class)->dispose (object);
}

static void
outlay_platform_row_finalize (GObject *object)
{
  OutlayPlatformRow *self = OUTLAY_PLATFORM_ROW (object);

  g_free (self->platform);
  g_free (self->description);
  G_OBJECT_CLASS (outlay_platform_row_parent_class)->finalize (object);
}

/* Clips that are not the same are never compared any further. */
static void
outlay_platform_row_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  OutlayPlatformRow *self = OUTLAY_PLATFORM_ROW (widget);
  GtkSnapshot       *content = gtk_snapshot_new ();
  GskRenderNode     *node = NULL;
  GskRenderNode     *clip = NULL;
  float              slack = (float)(self->n_shown % 2);

  GTK_WIDGET_CLASS (outlay_platform_row_parent_class)
      ->snapshot (widget, content);
  node = gtk_snapshot_free_to_node (content);
  if (node == NULL)
    return;
  clip = gsk_clip_node_new (
      node,
      &GRAPHENE_RECT_INIT (0,
                           0,
                           (float)gtk_widget_get_width (widget) + slack,
                           (float)gtk_widget_get_height (widget)));
  gtk_snapshot_append_node (snapshot, clip);
  gsk_render_node_unref (clip);
  gsk_render_node_unref (node);
}

static void
outlay_platform_row_class_init (OutlayPlatformRowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = outlay_platform_row_dispose;
  object_class->finalize = outlay_platform_row_finalize;
  widget_class->snapshot = outlay_platform_row_snapshot;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               OUTLAY_RESOURCE_BASE
                                               "/ui/platform-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OutlayPlatformRow, rank);
  gtk_widget_class_bind_template_child (widget_class, OutlayPlatformRow, name);
  gtk_widget_class_bind_template_child (widget_class, OutlayPlatformRow, plan);
  gtk_widget_class_bind_template_child (widget_class,
                                        OutlayPlatformRow,
                                        reason);
  gtk_widget_class_bind_template_child (widget_class,
                                        OutlayPlatformRow,
                                        warning);
  gtk_widget_class_bind_template_child (widget_class, OutlayPlatformRow, total);
  gtk_widget_class_bind_template_child (widget_class, OutlayPlatformRow, delta);
}

static void
outlay_platform_row_init (OutlayPlatformRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * outlay_platform_row_new:
 *
 * Makes a row without a platform.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
outlay_platform_row_new (void)
{
  return g_object_new (OUTLAY_TYPE_PLATFORM_ROW, NULL);
}

static const char *
find_warning (const ReportRow *row)
{
  for (guint i = 0; i < row->remarks->len; i++)
    {
      const ReportRemark *remark = g_ptr_array_index (row->remarks, i);

      if (remark->kind == COST_LIMIT_WARNING)
        return remark->text;
    }
  return NULL;
}

static void
show_state (OutlayPlatformRow *self, const ReportRow *row)
{
  GtkWidget  *widget = GTK_WIDGET (self);
  const char *warning = find_warning (row);

  gtk_widget_set_visible (self->warning, warning != NULL);
  if (g_strcmp0 (gtk_widget_get_tooltip_text (self->warning), warning) != 0)
    gtk_widget_set_tooltip_text (self->warning, warning);
  if (row->state == REPORT_STATE_BLOCKED)
    gtk_widget_add_css_class (widget, "blocked");
  else
    gtk_widget_remove_css_class (widget, "blocked");
  if (row->is_cheapest)
    gtk_widget_add_css_class (widget, "cheapest");
  else
    gtk_widget_remove_css_class (widget, "cheapest");
}

static void
describe (OutlayPlatformRow *self, const ReportRow *row)
{
  if (!outlay_text_take (&self->description, row->description))
    return;
  self->n_shown++;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  row->name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  row->description,
                                  -1);
}

/**
 * outlay_platform_row_show:
 * @self: a row
 * @row: a platform
 *
 * Shows the platform.
 */
void
outlay_platform_row_show (OutlayPlatformRow *self, const ReportRow *row)
{
  g_autofree char *rank = NULL;

  g_return_if_fail (OUTLAY_IS_PLATFORM_ROW (self) && row != NULL);

  rank = row->rank > 0 ? report_number (row->rank) : g_strdup ("–");
  outlay_text_take (&self->platform, row->estimate->provider->id);
  outlay_text_show (self->rank, rank);
  outlay_text_show (self->name, row->name);
  outlay_text_show_or_hide (self->plan, row->plan);
  outlay_text_show_or_hide (self->reason, row->reason);
  outlay_text_show_figure (self->total, row->total);
  outlay_text_show_figure (self->delta,
                           row->has_delta && !row->is_cheapest ? row->delta_text
                                                               : NULL);
  show_state (self, row);
  describe (self, row);
}

/**
 * outlay_platform_row_get_platform:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): id of the platform that it shows
 */
const char *
outlay_platform_row_get_platform (OutlayPlatformRow *self)
{
  g_return_val_if_fail (OUTLAY_IS_PLATFORM_ROW (self), NULL);

  return self->platform;
}
