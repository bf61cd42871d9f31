/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the template shows, and the signals between its parts.  The actions
 * are in outlay-window-actions.c.
 */
#include "config.h"

#include "outlay-window-private.h"

#include <glib/gi18n-lib.h>

#include "cost-presets.h"
#include "outlay-alert.h"
#include "outlay-bill.h"
#include "outlay-columns.h"
#include "outlay-popover-button.h"
#include "outlay-ranking.h"
#include "outlay-scenario-menu.h"
#include "outlay-settings.h"
#include "outlay-text.h"
#include "report-scenario.h"

#define FIRST_PRESET "small-api"

/* From this width on, ranking and bill stand beside each other. */
#define TWO_COLUMNS 760
#define COLUMN_SPACING 24

G_DEFINE_FINAL_TYPE (OutlayWindow, outlay_window, ADW_TYPE_APPLICATION_WINDOW)

static void
outlay_window_dispose (GObject *object)
{
  OutlayWindow *self = OUTLAY_WINDOW (object);

  outlay_window_remove_actions (self);
  g_clear_weak_pointer (&self->undoable);
  g_clear_object (&self->document);
  g_clear_object (&self->session);
  g_clear_object (&self->settings);
  gtk_widget_dispose_template (GTK_WIDGET (object), OUTLAY_TYPE_WINDOW);
  G_OBJECT_CLASS (outlay_window_parent_class)->dispose (object);
}

static void
show_problem (OutlayWindow *self)
{
  const GError *problem = outlay_session_get_problem (self->session);

  gtk_revealer_set_reveal_child (self->strip, problem != NULL);
  if (problem != NULL)
    outlay_text_show (self->strip_text, problem->message);
}

static void
follow (OutlayWindow *self)
{
  g_autofree char *title =
      report_scenario_title (outlay_session_get_scenario (self->session));

  outlay_text_show (self->scenario_name, title);
  gtk_window_set_title (GTK_WINDOW (self), title);
  show_problem (self);
  if (self->undoable != NULL)
    adw_toast_dismiss (self->undoable);
  outlay_window_enable_actions (self);
}

static void
choose_preset (OutlayWindow *self, const CostScenario *preset)
{
  /* Translators: %s is the name of a workload. */
  g_autofree char *text = g_strdup_printf (_ ("Opened “%s”"), preset->name);

  outlay_document_begin (self->document, cost_scenario_copy (preset));
  if (preset->id != NULL)
    g_settings_set_string (self->settings, OUTLAY_SETTINGS_PRESET, preset->id);
  outlay_window_tell (self, text, TRUE);
}

static gboolean
outlay_window_close_request (GtkWindow *window)
{
  OutlayWindow *self = OUTLAY_WINDOW (window);
  int           width = 0;
  int           height = 0;

  if (!outlay_window_may_close (self))
    return TRUE;
  gtk_window_get_default_size (window, &width, &height);
  outlay_settings_set_int (self->settings, OUTLAY_SETTINGS_WIDTH, width);
  outlay_settings_set_int (self->settings, OUTLAY_SETTINGS_HEIGHT, height);
  g_settings_set_boolean (self->settings,
                          OUTLAY_SETTINGS_MAXIMIZED,
                          gtk_window_is_maximized (window));
  return GTK_WINDOW_CLASS (outlay_window_parent_class)->close_request (window);
}

/* The comparison is a summary of the ranking and bills below it; what another
 * view shows needs the room, and has them one click away. */
static void
show_columns (OutlayWindow *self)
{
  g_autofree char *chosen = NULL;
  gboolean         is_comparison = FALSE;
  gboolean         is_open = gtk_toggle_button_get_active (self->details);

  g_object_get (self->view, "chosen", &chosen, NULL);
  is_comparison = g_strcmp0 (chosen, "compare") == 0;
  gtk_widget_set_visible (GTK_WIDGET (self->details),
                          !is_comparison && self->columns != NULL);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->details),
                               GTK_ACCESSIBLE_STATE_EXPANDED,
                               is_open,
                               -1);
  if (self->columns != NULL)
    gtk_widget_set_visible (self->columns, is_comparison || is_open);
}

static void
add_columns (OutlayWindow *self)
{
  GtkWidget *ranking = g_object_new (OUTLAY_TYPE_RANKING, NULL);
  GtkWidget *bill = g_object_new (OUTLAY_TYPE_BILL, NULL);
  GtkWidget *columns = g_object_new (OUTLAY_TYPE_COLUMNS,
                                     "first",
                                     ranking,
                                     "second",
                                     bill,
                                     "threshold",
                                     TWO_COLUMNS,
                                     "spacing",
                                     COLUMN_SPACING,
                                     NULL);

  outlay_ranking_set_session (OUTLAY_RANKING (ranking), self->session);
  outlay_bill_set_session (OUTLAY_BILL (bill), self->session);
  gtk_box_append (self->page, columns);
  self->columns = columns;
  show_columns (self);
}

static void
add_scenario_menu (OutlayWindow *self)
{
  GtkWidget *menu = g_object_new (OUTLAY_TYPE_SCENARIO_MENU, NULL);

  outlay_scenario_menu_set_session (OUTLAY_SCENARIO_MENU (menu), self->session);
  g_signal_connect_object (menu,
                           "chosen",
                           G_CALLBACK (choose_preset),
                           self,
                           G_CONNECT_SWAPPED);
  g_object_set (self->scenario_button, "popover", menu, NULL);
}

/* The prices that are part of the program are shown then. */
static void
show_refusal (OutlayWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  g_autoptr (GError) refusal =
      outlay_application_take_refusal (OUTLAY_APPLICATION (application));

  if (refusal != NULL)
    outlay_alert_show (GTK_WINDOW (self),
                       _ ("Your Own Prices Cannot Be Used"),
                       refusal->message);
}

/* What is not needed to see the answer. */
static void
fill (OutlayWindow *self)
{
  self->is_filled = TRUE;
  show_refusal (self);
  if (self->session == NULL)
    return;
  outlay_workload_set_session (self->workload, self->session);
  add_columns (self);
  add_scenario_menu (self);
}

static gboolean
fill_once (gpointer data)
{
  OutlayWindow *self = OUTLAY_WINDOW (data);

  if (!self->is_filled)
    fill (self);
  return G_SOURCE_REMOVE;
}

/* The first frame has the chart, the next one all: a window that is there at
 * once feels faster than one that comes complete.  The frame is on its way
 * to the screen only when its clock has ended. */
static void
fill_after_frame (OutlayWindow *self)
{
  if (!self->is_filled)
    g_idle_add_full (G_PRIORITY_DEFAULT_IDLE,
                     fill_once,
                     g_object_ref (self),
                     g_object_unref);
}

static void
outlay_window_realize (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (outlay_window_parent_class)->realize (widget);
  g_signal_connect_object (gtk_widget_get_frame_clock (widget),
                           "after-paint",
                           G_CALLBACK (fill_after_frame),
                           widget,
                           G_CONNECT_SWAPPED);
}

#define BIND(child)                                                            \
  gtk_widget_class_bind_template_child (widget_class, OutlayWindow, child)

static void
outlay_window_class_init (OutlayWindowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = outlay_window_dispose;
  widget_class->realize = outlay_window_realize;
  GTK_WINDOW_CLASS (klass)->close_request = outlay_window_close_request;

  g_type_ensure (OUTLAY_TYPE_POPOVER_BUTTON);
  g_type_ensure (OUTLAY_TYPE_VIEW);
  g_type_ensure (OUTLAY_TYPE_WORKLOAD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               OUTLAY_RESOURCE_BASE
                                               "/ui/window.ui");
  BIND (toasts);
  BIND (flap);
  BIND (workload);
  BIND (scenario_name);
  BIND (scenario_button);
  BIND (main_menu);
  BIND (strip);
  BIND (strip_text);
  BIND (view);
  BIND (page);
  BIND (details);
  gtk_widget_class_bind_template_callback (widget_class, show_columns);
}

#undef BIND

static void
outlay_window_init (OutlayWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->settings = outlay_settings_new ();
  gtk_window_set_default_size (
      GTK_WINDOW (self),
      g_settings_get_int (self->settings, OUTLAY_SETTINGS_WIDTH),
      g_settings_get_int (self->settings, OUTLAY_SETTINGS_HEIGHT));
  if (g_settings_get_boolean (self->settings, OUTLAY_SETTINGS_MAXIMIZED))
    gtk_window_maximize (GTK_WINDOW (self));
  outlay_window_add_actions (self);
}

static CostScenario *
find_first_scenario (OutlayWindow *self)
{
  g_autofree char *id =
      g_settings_get_string (self->settings, OUTLAY_SETTINGS_PRESET);
  CostScenario *preset = cost_presets_find (id, NULL);

  return preset != NULL ? preset : cost_presets_find (FIRST_PRESET, NULL);
}

static void
start (OutlayWindow *self, CostCatalogue *catalogue)
{
  self->session = outlay_session_new (catalogue, find_first_scenario (self));
  g_signal_connect_object (self->session,
                           "changed",
                           G_CALLBACK (follow),
                           self,
                           G_CONNECT_SWAPPED);
  outlay_window_add_files (self);
  follow (self);
  g_signal_connect_object (self->view,
                           "notify::chosen",
                           G_CALLBACK (show_columns),
                           self,
                           G_CONNECT_SWAPPED);
  outlay_view_set_session (self->view, self->session);
  g_settings_bind (self->settings,
                   OUTLAY_SETTINGS_VIEW,
                   self->view,
                   "chosen",
                   (GSettingsBindFlags)(G_SETTINGS_BIND_DEFAULT |
                                        G_SETTINGS_BIND_GET_NO_CHANGES));
}

/* The bundled prices are broken: there is nothing to show but that. */
static void
give_up (OutlayWindow *self, const GError *error)
{
  g_autofree char *text = g_markup_escape_text (error->message, -1);
  GtkWidget       *page = g_object_new (ADW_TYPE_STATUS_PAGE,
                                  "icon-name",
                                  "dialog-error-symbolic",
                                  "title",
                                  _ ("No Prices"),
                                  "description",
                                  text,
                                  NULL);

  adw_application_window_set_content (ADW_APPLICATION_WINDOW (self), page);
}

/**
 * outlay_window_new:
 * @application: the application
 *
 * Makes a window that shows the preset that was last chosen.
 *
 * Returns: (transfer none): the window; the application owns it
 */
OutlayWindow *
outlay_window_new (OutlayApplication *application)
{
  OutlayWindow  *self = NULL;
  CostCatalogue *catalogue = NULL;
  g_autoptr (GError) error = NULL;

  self = g_object_new (OUTLAY_TYPE_WINDOW, "application", application, NULL);
  catalogue = outlay_application_get_catalogue (application, &error);
  if (catalogue != NULL)
    start (self, catalogue);
  else
    give_up (self, error);
  return self;
}

OutlaySession *
outlay_window_get_session (OutlayWindow *self)
{
  g_return_val_if_fail (OUTLAY_IS_WINDOW (self), NULL);

  return self->session;
}

/**
 * outlay_window_get_answer:
 * @self: a window that shows a chart
 *
 * Gets what is shown, for pictures.
 *
 * Returns: (transfer full): the answer
 */
ReportAnswer *
outlay_window_get_answer (OutlayWindow *self)
{
  g_return_val_if_fail (OUTLAY_IS_WINDOW (self), NULL);

  return outlay_view_get_answer (self->view);
}

/**
 * outlay_window_tell:
 * @self: a window
 * @text: plain text
 * @can_undo: whether it told of a change that can be undone
 *
 * Says what happened, for a few seconds.  An offer to undo it goes with the
 * next change, which is what would be undone then.
 */
void
outlay_window_tell (OutlayWindow *self, const char *text, gboolean can_undo)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);
  AdwToast        *toast = adw_toast_new (markup);

  if (can_undo)
    {
      adw_toast_set_button_label (toast, _ ("Undo"));
      adw_toast_set_action_name (toast, "win.undo");
      g_set_weak_pointer (&self->undoable, toast);
    }
  adw_toast_overlay_add_toast (self->toasts, toast);
}
