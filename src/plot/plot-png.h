/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Writes a cairo image as PNG, with its resolution and words, and without a
 * time, so the same picture has the same bytes. Used by exports only.
 */
#pragma once

#include <cairo.h>
#include <glib.h>

#include "plot-metadata.h"

G_BEGIN_DECLS

/**
 * PlotPngOptions:
 * @dpi: recorded as pixels a metre
 * @has_alpha: keep the alpha channel
 * @metadata: (array length=n_metadata) (nullable): clean, borrowed
 * @n_metadata: how many
 */
typedef struct
{
  double              dpi;
  gboolean            has_alpha;
  const PlotMetadata *metadata;
  size_t              n_metadata;
} PlotPngOptions;

GBytes *plot_png_encode (cairo_surface_t      *surface,
                         const PlotPngOptions *options,
                         GError              **error);

G_END_DECLS
