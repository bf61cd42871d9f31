/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The parts of a window, for the files that make it.
 */
#pragma once

#include "outlay-window.h"

#include "outlay-document.h"
#include "outlay-view.h"
#include "outlay-workload.h"

G_BEGIN_DECLS

struct _OutlayWindow
{
  AdwApplicationWindow parent_instance;

  AdwToastOverlay *toasts;
  GObject         *flap;
  OutlayWorkload  *workload;
  GtkLabel        *scenario_name;
  GObject         *scenario_button;
  GtkToggleButton *main_menu;
  GtkRevealer     *strip;
  GtkLabel        *strip_text;
  OutlayView      *view;
  GtkBox          *page;
  GtkToggleButton *details;
  GtkWidget       *columns; /* borrowed, nullable: not filled yet */

  OutlaySession  *session;  /* owned, nullable: there are no prices */
  OutlayDocument *document; /* owned, nullable: there is no session */
  GSettings      *settings; /* owned */
  AdwToast       *undoable; /* weak, nullable: offers to undo the last change */
  gboolean        is_filled; /* FALSE: nothing but the chart is shown */
  gboolean        is_asking; /* whether it may be closed */
  gboolean        closes_when_saved;
  gboolean        has_told; /* that drafts cannot be written */
};

void     outlay_window_add_files (OutlayWindow *self);
gboolean outlay_window_may_close (OutlayWindow *self);
void     outlay_window_ask_open (OutlayWindow *self);
void     outlay_window_save (OutlayWindow *self);
void     outlay_window_save_as (OutlayWindow *self);

void outlay_window_add_actions (OutlayWindow *self);
void outlay_window_remove_actions (OutlayWindow *self);
void outlay_window_enable_actions (OutlayWindow *self);

G_END_DECLS
