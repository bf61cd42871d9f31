/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A draft from inside, for the two files that make it.
 */
#pragma once

#include "outlay-draft.h"

G_BEGIN_DECLS

#define OUTLAY_DRAFT_HEADER "outlay-draft 1\n"
#define OUTLAY_DRAFT_SUFFIX ".draft"
#define OUTLAY_DRAFT_LOCK_SUFFIX ".lock"

struct _OutlayDraft
{
  GObject parent_instance;

  char  *path;    /* owned: without the suffixes */
  int    lock;    /* -1: nothing on the disk yet */
  GMutex writing; /* guards the file and the two below */
  guint  newest;  /* older texts are not written any more */
};

OutlayDraft *outlay_draft_find (const char *folder, const char *id);
char        *outlay_draft_name (OutlayDraft *self, const char *suffix);
gboolean     outlay_draft_take_lock (OutlayDraft *self);
void         outlay_draft_remove (OutlayDraft *self);

G_END_DECLS
