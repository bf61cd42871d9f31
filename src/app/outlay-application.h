/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The application: one process, a window a scenario.
 */
#pragma once

#include <adwaita.h>

#include "cost-catalogue.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_APPLICATION (outlay_application_get_type ())

G_DECLARE_FINAL_TYPE (OutlayApplication,
                      outlay_application,
                      OUTLAY,
                      APPLICATION,
                      AdwApplication)

OutlayApplication *outlay_application_new (void);
CostCatalogue     *outlay_application_get_catalogue (OutlayApplication *self,
                                                     GError           **error);
GError            *outlay_application_take_refusal (OutlayApplication *self);
int                outlay_application_main (int argc, char *argv[]);

G_END_DECLS
