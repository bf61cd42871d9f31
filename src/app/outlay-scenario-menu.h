/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The popover behind the scenario's name: the name itself, and the presets.
 */
#pragma once

#include <gtk/gtk.h>

#include "outlay-session.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_SCENARIO_MENU (outlay_scenario_menu_get_type ())

G_DECLARE_FINAL_TYPE (OutlayScenarioMenu,
                      outlay_scenario_menu,
                      OUTLAY,
                      SCENARIO_MENU,
                      GtkPopover)

void outlay_scenario_menu_set_session (OutlayScenarioMenu *self,
                                       OutlaySession      *session);
void outlay_scenario_menu_fill (OutlayScenarioMenu *self);

G_END_DECLS
