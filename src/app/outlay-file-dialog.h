/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Asks for a file by the desktop's own dialog.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OutlayFileRequest:
 * @title: of the dialog
 * @accept: a verb with its access key: "_Save"
 * @name: (nullable): the name that is suggested; %NULL asks for a file that
 *   exists
 * @kind: what the files are: "Scenarios"
 * @suffixes: without the dots, with bars between: "json|png"
 *
 * What to ask.
 */
typedef struct
{
  const char *title;
  const char *accept;
  const char *name;
  const char *kind;
  const char *suffixes;
} OutlayFileRequest;

/**
 * OutlayFileFunc:
 * @file: what was chosen
 * @owner: who asked
 *
 * Takes the answer.
 */
typedef void (*OutlayFileFunc) (GFile *file, gpointer owner);

void outlay_file_dialog_ask (GtkWindow               *parent,
                             const OutlayFileRequest *request,
                             OutlayFileFunc           answer,
                             GObject                 *owner);

G_END_DECLS
