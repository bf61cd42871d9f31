/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A row that opens and closes.  Its content is made when it is first opened:
 * closed, it costs a button, however much is in it.  Unlike AdwExpanderRow
 * it can be pressed by assistive technology, and has no parts without a name.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define OUTLAY_TYPE_FOLD (outlay_fold_get_type ())

G_DECLARE_DERIVABLE_TYPE (OutlayFold, outlay_fold, OUTLAY, FOLD, GtkListBoxRow)

/**
 * OutlayFoldClass:
 * @fill: called whenever the fold was opened, to make or renew its rows
 *
 * What a kind of fold has to say.
 */
struct _OutlayFoldClass
{
  GtkListBoxRowClass parent_class;

  void (*fill) (OutlayFold *self);
};

const char *outlay_fold_get_title (OutlayFold *self);
void        outlay_fold_set_title (OutlayFold *self, const char *title);
gboolean    outlay_fold_is_open (OutlayFold *self);
void        outlay_fold_open (OutlayFold *self);
void        outlay_fold_add (OutlayFold *self, GtkWidget *row);
void        outlay_fold_remove (OutlayFold *self, GtkWidget *row);

G_END_DECLS
