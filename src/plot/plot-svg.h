/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Puts title, description and metadata into an SVG that cairo wrote. All of
 * it is escaped; nothing of it is ever markup. Used by exports only.
 */
#pragma once

#include <glib.h>

#include "plot-metadata.h"

G_BEGIN_DECLS

/**
 * PlotSvgWords:
 * @title: (nullable): clean, borrowed
 * @description: (nullable): clean, borrowed
 * @metadata: (array length=n_metadata) (nullable): clean, borrowed
 * @n_metadata: how many
 */
typedef struct
{
  const char         *title;
  const char         *description;
  const PlotMetadata *metadata;
  size_t              n_metadata;
} PlotSvgWords;

GBytes *
plot_svg_add_words (GBytes *svg, const PlotSvgWords *words, GError **error);

G_END_DECLS
