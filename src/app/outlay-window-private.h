/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The parts of a window, for the two files that make it.
 */
#pragma once

#include "outlay-window.h"

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

  OutlaySession *session;   /* owned, nullable: there are no prices */
  GSettings     *settings;  /* owned */
  GFile         *file;      /* owned, nullable: not saved yet */
  gboolean       is_filled; /* FALSE: nothing but the chart is shown */
};

void outlay_window_add_actions (OutlayWindow *self);
void outlay_window_remove_actions (OutlayWindow *self);
void outlay_window_enable_actions (OutlayWindow *self);

G_END_DECLS
