/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The list is made when somebody first wants it.
 */
#include "config.h"

#include "outlay-view-switcher.h"

#include <glib/gi18n-lib.h>

#include "outlay-names.h"
#include "outlay-popover-button.h"
#include "outlay-text.h"
#include "outlay-view-menu.h"

struct _OutlayViewSwitcher
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkWidget *button;
  GtkLabel  *title;
  GtkLabel  *summary;

  gboolean has_menu;
};

G_DEFINE_FINAL_TYPE (OutlayViewSwitcher, outlay_view_switcher, GTK_TYPE_WIDGET)

static void
outlay_view_switcher_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), OUTLAY_TYPE_VIEW_SWITCHER);
  G_OBJECT_CLASS (outlay_view_switcher_parent_class)->dispose (object);
}

static void
make_menu (OutlayViewSwitcher *self)
{
  if (self->has_menu)
    return;
  self->has_menu = TRUE;
  g_object_set (self->button,
                "popover",
                g_object_new (OUTLAY_TYPE_VIEW_MENU, NULL),
                NULL);
}

#define BIND(child)                                                            \
  gtk_widget_class_bind_template_child (widget_class, OutlayViewSwitcher, child)

static void
outlay_view_switcher_class_init (OutlayViewSwitcherClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = outlay_view_switcher_dispose;
  g_type_ensure (OUTLAY_TYPE_POPOVER_BUTTON);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               OUTLAY_RESOURCE_BASE
                                               "/ui/view-switcher.ui");
  BIND (content);
  BIND (button);
  BIND (title);
  BIND (summary);
  gtk_widget_class_bind_template_callback (widget_class, make_menu);
}

#undef BIND

static void
outlay_view_switcher_init (OutlayViewSwitcher *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * outlay_view_switcher_show:
 * @self: a switcher
 * @analysis: what is shown
 *
 * Names the view that is shown.
 */
void
outlay_view_switcher_show (OutlayViewSwitcher   *self,
                           const ReportAnalysis *analysis)
{
  const char      *title = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (OUTLAY_IS_VIEW_SWITCHER (self) && analysis != NULL);

  title = report_analysis_title (analysis);
  /* Translators: the name of a button; %s is a view, such as “Compare”. */
  name = g_strdup_printf (_ ("View: %s"), title);
  outlay_text_show (self->title, title);
  outlay_text_show (self->summary, report_analysis_summary (analysis));
  outlay_names_set (self->button, name);
}
