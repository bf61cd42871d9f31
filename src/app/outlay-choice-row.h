/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One of several: who runs the database, which support is bought.
 */
#pragma once

#include <gtk/gtk.h>

#include "outlay-session.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_CHOICE_ROW (outlay_choice_row_get_type ())

G_DECLARE_FINAL_TYPE (OutlayChoiceRow,
                      outlay_choice_row,
                      OUTLAY,
                      CHOICE_ROW,
                      GtkListBoxRow)

GtkWidget   *outlay_choice_row_new (OutlaySession *session,
                                    CostDimension  dimension);
GtkDropDown *outlay_choice_row_get_list (OutlayChoiceRow *self);

G_END_DECLS
