/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A fold with remarks in it.
 */
#pragma once

#include "outlay-fold.h"
#include "outlay-remark-row.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_REMARKS (outlay_remarks_get_type ())

G_DECLARE_FINAL_TYPE (OutlayRemarks,
                      outlay_remarks,
                      OUTLAY,
                      REMARKS,
                      OutlayFold)

/**
 * OutlayRemarksFill:
 * @row: a row of the fold
 * @index: which one
 * @data: of whoever set the fold
 *
 * Says what stands in a row.
 */
typedef void (*OutlayRemarksFill) (OutlayRemarkRow *row,
                                   guint            index,
                                   gpointer         data);

void outlay_remarks_set (OutlayRemarks    *self,
                         guint             n_rows,
                         OutlayRemarksFill fill,
                         gpointer          data);

G_END_DECLS
