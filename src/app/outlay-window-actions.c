/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What menus, buttons and shortcuts of a window do.  An action that has
 * nothing to act upon is disabled.
 */
#include "config.h"

#include "outlay-window-private.h"

#include <glib/gi18n-lib.h>

#include "outlay-clipboard.h"
#include "outlay-currency-dialog.h"
#include "outlay-export-dialog.h"
#include "outlay-names.h"

static void
undo (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  outlay_session_undo (OUTLAY_WINDOW (data)->session);
}

static void
redo (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  outlay_session_redo (OUTLAY_WINDOW (data)->session);
}

static void
copy (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  OutlayWindow       *self = OUTLAY_WINDOW (data);
  GdkClipboard       *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self));
  GdkContentProvider *content = NULL;
  g_autoptr (ReportAnswer) answer = outlay_window_get_answer (self);
  g_autoptr (GError) error = NULL;

  content =
      outlay_clipboard_offer (answer,
                              outlay_session_get_catalogue (self->session),
                              &error);
  if (content == NULL)
    {
      outlay_window_tell (self, error->message, FALSE);
      return;
    }
  gdk_clipboard_set_content (clipboard, content);
  g_object_unref (content);
  outlay_window_tell (self, _ ("Chart copied"), FALSE);
}

static void export(GSimpleAction *action, GVariant *parameter, gpointer data)
{
  outlay_export_dialog_show (OUTLAY_WINDOW (data));
}

static void
choose_currency (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  outlay_currency_dialog_show (data, OUTLAY_WINDOW (data)->session);
}

static void
open_file (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  outlay_window_ask_open (OUTLAY_WINDOW (data));
}

/* Somebody who saves by hand does not want to close any more. */
static void
save_as (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  OUTLAY_WINDOW (data)->closes_when_saved = FALSE;
  outlay_window_save_as (OUTLAY_WINDOW (data));
}

static void
save (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  OUTLAY_WINDOW (data)->closes_when_saved = FALSE;
  outlay_window_save (OUTLAY_WINDOW (data));
}

static void
next_view (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  outlay_view_step (OUTLAY_WINDOW (data)->view, 1);
}

static void
previous_view (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  outlay_view_step (OUTLAY_WINDOW (data)->view, -1);
}

static void
open_main_menu (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  gtk_toggle_button_set_active (OUTLAY_WINDOW (data)->main_menu, TRUE);
}

static void
show_help_overlay (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (
      OUTLAY_RESOURCE_BASE "/ui/help-overlay.ui");
  GtkWindow *overlay =
      GTK_WINDOW (gtk_builder_get_object (builder, "help_overlay"));

  gtk_window_set_transient_for (overlay, data);
  /* Translators: the button that looks for a keyboard shortcut. */
  outlay_names_fill_in (GTK_WIDGET (overlay), _ ("Search Shortcuts"));
  gtk_window_present (overlay);
}

static const GActionEntry actions[] = {
  { .name = "undo", .activate = undo },
  { .name = "redo", .activate = redo },
  { .name = "copy", .activate = copy },
  { .name = "export", .activate = export },
  { .name = "currency", .activate = choose_currency },
  { .name = "open", .activate = open_file },
  { .name = "save", .activate = save },
  { .name = "save-as", .activate = save_as },
  { .name = "next-view", .activate = next_view },
  { .name = "previous-view", .activate = previous_view },
  { .name = "main-menu", .activate = open_main_menu },
  { .name = "show-help-overlay", .activate = show_help_overlay },
};

static void
add_property (OutlayWindow *self,
              const char   *name,
              gpointer      object,
              const char   *property)
{
  g_autoptr (GPropertyAction) action =
      g_property_action_new (name, object, property);

  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (action));
}

/**
 * outlay_window_add_actions:
 * @self: a window with its template
 *
 * Adds the actions; all but the general ones are disabled.
 */
void
outlay_window_add_actions (OutlayWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self),
                                   actions,
                                   G_N_ELEMENTS (actions),
                                   self);
  add_property (self, "toggle-pane", self->flap, "reveal-flap");
  add_property (self, "show-table", self->view, "shows-table");
  add_property (self, "view", self->view, "chosen");
  outlay_window_enable_actions (self);
}

/**
 * outlay_window_remove_actions:
 * @self: a window that goes
 *
 * Removes the actions that hold a part of the window, which would hold the
 * window again.
 */
void
outlay_window_remove_actions (OutlayWindow *self)
{
  g_action_map_remove_action (G_ACTION_MAP (self), "toggle-pane");
  g_action_map_remove_action (G_ACTION_MAP (self), "show-table");
  g_action_map_remove_action (G_ACTION_MAP (self), "view");
}

static void
enable (OutlayWindow *self, const char *name, gboolean is_enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), is_enabled);
}

/**
 * outlay_window_enable_actions:
 * @self: a window
 *
 * Enables the actions that have something to act upon.
 */
void
outlay_window_enable_actions (OutlayWindow *self)
{
  OutlaySession *session = self->session;
  gboolean       has_session = session != NULL;
  gboolean       has_chart =
      has_session && outlay_session_get_comparison (session) != NULL;

  enable (self, "undo", has_session && outlay_session_can_undo (session));
  enable (self, "redo", has_session && outlay_session_can_redo (session));
  enable (self, "copy", has_chart);
  enable (self, "export", has_chart);
  enable (self, "currency", has_session);
  enable (self, "next-view", has_session);
  enable (self, "previous-view", has_session);
  enable (self, "open", has_session);
  enable (self, "save", has_session);
  enable (self, "save-as", has_session);
}
