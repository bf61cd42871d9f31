/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How it is seen that what is shown is not yet the answer to what is asked.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OutlayWait:
 * @OUTLAY_WAIT_NONE: what is shown is the answer
 * @OUTLAY_WAIT_OLD: it is the answer to what was asked before
 * @OUTLAY_WAIT_OTHER: it answers something else, and is not to be seen
 *
 * What is waited for.
 */
typedef enum
{
  OUTLAY_WAIT_NONE,
  OUTLAY_WAIT_OLD,
  OUTLAY_WAIT_OTHER
} OutlayWait;

void
outlay_wait_sign_show (GtkWidget *shown, GtkSpinner *spinner, OutlayWait wait);

G_END_DECLS
