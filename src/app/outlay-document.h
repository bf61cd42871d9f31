/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a session has to do with files: which one it belongs to, what of it is
 * not saved, and the draft that keeps that over a crash.  It asks nobody and
 * shows nothing.
 */
#pragma once

#include "outlay-draft.h"
#include "outlay-session.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_DOCUMENT (outlay_document_get_type ())

G_DECLARE_FINAL_TYPE (OutlayDocument,
                      outlay_document,
                      OUTLAY,
                      DOCUMENT,
                      GObject)

OutlayDocument *outlay_document_new (OutlaySession *session);
GFile          *outlay_document_get_file (OutlayDocument *self);
gboolean        outlay_document_is_modified (OutlayDocument *self);
void outlay_document_begin (OutlayDocument *self, CostScenario *scenario);
void outlay_document_open (OutlayDocument *self,
                           CostScenario   *scenario,
                           GFile          *file);
void outlay_document_restore (OutlayDocument *self,
                              OutlayDraft    *draft,
                              CostScenario   *scenario,
                              GFile          *file);
gboolean
outlay_document_save (OutlayDocument *self, GFile *file, GError **error);
gboolean outlay_document_has_changed_outside (OutlayDocument *self,
                                              GFile          *file);
gboolean outlay_document_keep (OutlayDocument *self, GError **error);
void     outlay_document_discard (OutlayDocument *self);

G_END_DECLS
