/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * At which values a map has contour lines. Used by maps only.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** No map has lines at more values than this. */
#define PLOT_MAP_MAX_LEVELS 12

guint
plot_map_levels (double from, double to, double least_level, double *levels);

G_END_DECLS
