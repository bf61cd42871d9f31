/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The buttons are made when the popover is first opened.  They are toggled
 * by the action that they activate, whose state is the view.
 */
#include "config.h"

#include "outlay-view-menu.h"

#include "outlay-names.h"
#include "outlay-text.h"
#include "report-analysis.h"

struct _OutlayViewMenu
{
  GtkPopover parent_instance;

  GtkBox *list;
};

G_DEFINE_FINAL_TYPE (OutlayViewMenu, outlay_view_menu, GTK_TYPE_POPOVER)

static void
outlay_view_menu_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), OUTLAY_TYPE_VIEW_MENU);
  G_OBJECT_CLASS (outlay_view_menu_parent_class)->dispose (object);
}

static void
outlay_view_menu_class_init (OutlayViewMenuClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = outlay_view_menu_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               OUTLAY_RESOURCE_BASE
                                               "/ui/view-menu.ui");
  gtk_widget_class_bind_template_child (widget_class, OutlayViewMenu, list);
  gtk_widget_class_bind_template_callback (widget_class, outlay_view_menu_fill);
}

static void
outlay_view_menu_init (OutlayViewMenu *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_view (OutlayViewMenu *self, const ReportAnalysis *analysis)
{
  const char *title = report_analysis_title (analysis);
  const char *summary = report_analysis_summary (analysis);
  GtkWidget  *button = gtk_toggle_button_new ();
  GtkWidget  *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), outlay_text_new_wrapped (title, "name"));
  gtk_box_append (GTK_BOX (box), outlay_text_new_wrapped (summary, "caption"));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  outlay_names_set (button, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  summary,
                                  -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.view");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", analysis->id);
  g_signal_connect_swapped (button,
                            "clicked",
                            G_CALLBACK (gtk_popover_popdown),
                            self);
  gtk_box_append (self->list, button);
}

/**
 * outlay_view_menu_fill:
 * @self: a menu
 *
 * Lists the analyses, if they are not listed yet.
 */
void
outlay_view_menu_fill (OutlayViewMenu *self)
{
  g_return_if_fail (OUTLAY_IS_VIEW_MENU (self));

  if (gtk_widget_get_first_child (GTK_WIDGET (self->list)) != NULL)
    return;
  for (guint i = 0; i < report_analysis_get_n (); i++)
    add_view (self, report_analysis_get (i));
}
