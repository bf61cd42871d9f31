/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One group is open at first: the one that people move most.
 */
#include "config.h"

#include "outlay-workload.h"

#include "outlay-group-row.h"

struct _OutlayWorkload
{
  GtkWidget parent_instance;

  GtkWidget  *content;
  GtkListBox *groups;
  GtkWidget  *close;
};

enum
{
  PROP_0,
  PROP_IS_OVERLAY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OutlayWorkload, outlay_workload, GTK_TYPE_WIDGET)

static void
outlay_workload_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), OUTLAY_TYPE_WORKLOAD);
  G_OBJECT_CLASS (outlay_workload_parent_class)->dispose (object);
}

static void
outlay_workload_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch (id)
    {
    case PROP_IS_OVERLAY:
      gtk_widget_set_visible (OUTLAY_WORKLOAD (object)->close,
                              g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
outlay_workload_class_init (OutlayWorkloadClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = outlay_workload_set_property;
  object_class->dispose = outlay_workload_dispose;

  /* Whether the pane covers what it changes, and so has to be closed. */
  properties[PROP_IS_OVERLAY] =
      g_param_spec_boolean ("is-overlay",
                            NULL,
                            NULL,
                            FALSE,
                            G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               OUTLAY_RESOURCE_BASE
                                               "/ui/workload.ui");
  gtk_widget_class_bind_template_child (widget_class, OutlayWorkload, content);
  gtk_widget_class_bind_template_child (widget_class, OutlayWorkload, groups);
  gtk_widget_class_bind_template_child (widget_class, OutlayWorkload, close);
}

static void
outlay_workload_init (OutlayWorkload *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * outlay_workload_set_session:
 * @self: a pane
 * @session: whose workload it changes; set once
 *
 * Fills the pane.
 */
void
outlay_workload_set_session (OutlayWorkload *self, OutlaySession *session)
{
  g_return_if_fail (OUTLAY_IS_WORKLOAD (self));

  for (int i = 0; i < COST_N_GROUPS; i++)
    {
      GtkWidget *row = outlay_group_row_new (session, (CostGroup)i);

      gtk_list_box_append (self->groups, row);
      if (i == COST_GROUP_TRAFFIC)
        outlay_fold_open (OUTLAY_FOLD (row));
    }
}
