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

/* The summary asks for no room, and is left out where it gets less. */
#define LEAST_SUMMARY 120
#define SPACING 12

struct _OutlayViewSwitcher
{
  GtkWidget parent_instance;

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

static GtkSizeRequestMode
outlay_view_switcher_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
measure_button (OutlayViewSwitcher *self,
                GtkOrientation      orientation,
                int                *least)
{
  int natural = 0;

  gtk_widget_measure (self->button,
                      orientation,
                      -1,
                      least,
                      &natural,
                      NULL,
                      NULL);
  return natural;
}

/* What the button leaves of a width to the summary; 0 if that is too little
 * to be read. */
static int
get_rest (OutlayViewSwitcher *self, int width)
{
  int rest =
      width - measure_button (self, GTK_ORIENTATION_HORIZONTAL, NULL) - SPACING;

  return rest >= LEAST_SUMMARY ? rest : 0;
}

static void
measure_height (OutlayViewSwitcher *self, int width, int *least, int *natural)
{
  int rest = width >= 0 ? get_rest (self, width) : 0;
  int height = 0;

  *natural = measure_button (self, GTK_ORIENTATION_VERTICAL, least);
  if (rest == 0)
    return;
  gtk_widget_measure (GTK_WIDGET (self->summary),
                      GTK_ORIENTATION_VERTICAL,
                      rest,
                      &height,
                      NULL,
                      NULL,
                      NULL);
  *least = MAX (*least, height);
  *natural = MAX (*natural, height);
}

/* The signature is GTK's: NOLINTBEGIN(readability-function-size) */
static void
outlay_view_switcher_measure (GtkWidget     *widget,
                              GtkOrientation orientation,
                              int            for_size,
                              int           *least,
                              int           *natural,
                              int           *least_baseline,
                              int           *natural_baseline)
{
  OutlayViewSwitcher *self = OUTLAY_VIEW_SWITCHER (widget);

  *least_baseline = -1;
  *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    measure_height (self, for_size, least, natural);
  else
    *natural = measure_button (self, orientation, least);
}
/* NOLINTEND(readability-function-size) */

static void
place (GtkWidget *child, int x, int width, int height)
{
  GtkAllocation place = { .x = x, .width = width, .height = height };

  gtk_widget_size_allocate (child, &place, -1);
}

static void
outlay_view_switcher_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  OutlayViewSwitcher *self = OUTLAY_VIEW_SWITCHER (widget);
  GtkWidget          *summary = GTK_WIDGET (self->summary);
  gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int      rest = get_rest (self, width);
  int      natural = measure_button (self, GTK_ORIENTATION_HORIZONTAL, NULL);
  int      button = MIN (width, natural);

  place (self->button, is_mirrored ? width - button : 0, button, height);
  gtk_widget_set_child_visible (summary, rest > 0);
  if (rest > 0)
    place (summary, is_mirrored ? 0 : width - rest, rest, height);
}

#define BIND(child)                                                            \
  gtk_widget_class_bind_template_child (widget_class, OutlayViewSwitcher, child)

static void
outlay_view_switcher_class_init (OutlayViewSwitcherClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = outlay_view_switcher_dispose;
  g_type_ensure (OUTLAY_TYPE_POPOVER_BUTTON);
  widget_class->get_request_mode = outlay_view_switcher_get_request_mode;
  widget_class->measure = outlay_view_switcher_measure;
  widget_class->size_allocate = outlay_view_switcher_size_allocate;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               OUTLAY_RESOURCE_BASE
                                               "/ui/view-switcher.ui");
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
