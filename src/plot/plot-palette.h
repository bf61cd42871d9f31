/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Colours by role, in four looks. A scene names roles; only paint turns them
 * into colours, so one scene serves every look. Every series role also has a
 * pattern, so that meaning never rests on colour alone.
 * The tables are constant; nothing here is allocated.
 */
#pragma once

#include <glib.h>

#include "plot-color.h"

G_BEGIN_DECLS

/** The number of series roles, and so of series in a chart. */
#define PLOT_N_SERIES 10

/**
 * PlotRole:
 * What a colour is for. `PLOT_ROLE_SERIES_1 + i` is the fill of series @i and
 * `PLOT_ROLE_ON_SERIES_1 + i` the ink of text set upon that fill, for @i from
 * 0 to %PLOT_N_SERIES - 1.
 */
typedef enum
{
  PLOT_ROLE_BACKGROUND,
  PLOT_ROLE_INK,
  PLOT_ROLE_DIM_INK,
  PLOT_ROLE_GRID,
  PLOT_ROLE_AXIS,
  PLOT_ROLE_ACCENT,
  PLOT_ROLE_HIGHLIGHT,
  PLOT_ROLE_WARNING,
  PLOT_ROLE_FOCUS,
  PLOT_ROLE_HATCH,
  PLOT_ROLE_SERIES_1,
  PLOT_ROLE_SERIES_LAST = PLOT_ROLE_SERIES_1 + PLOT_N_SERIES - 1,
  PLOT_ROLE_ON_SERIES_1,
  PLOT_ROLE_ON_SERIES_LAST = PLOT_ROLE_ON_SERIES_1 + PLOT_N_SERIES - 1,
} PlotRole;

/** The number of roles. */
#define PLOT_N_ROLES (PLOT_ROLE_ON_SERIES_LAST + 1)

/**
 * PlotLook:
 * The four looks a chart can have. A transparent background is not a look but
 * an option of paint.
 */
typedef enum
{
  PLOT_LOOK_LIGHT,
  PLOT_LOOK_DARK,
  PLOT_LOOK_LIGHT_HIGH_CONTRAST,
  PLOT_LOOK_DARK_HIGH_CONTRAST,
} PlotLook;

/** The number of looks. */
#define PLOT_N_LOOKS 4

/**
 * PlotPattern:
 * What is drawn over a fill besides its colour.
 */
typedef enum
{
  PLOT_PATTERN_SOLID,
  PLOT_PATTERN_RISING,
  PLOT_PATTERN_FALLING,
  PLOT_PATTERN_DOTS,
  PLOT_PATTERN_CROSS,
  PLOT_PATTERN_VERTICAL,
  PLOT_PATTERN_HORIZONTAL,
  PLOT_PATTERN_GRID,
  PLOT_PATTERN_RINGS,
  PLOT_PATTERN_DASHES,
} PlotPattern;

/** The number of patterns. */
#define PLOT_N_PATTERNS 10

typedef struct _PlotPalette PlotPalette;

const PlotPalette *plot_palette_get (PlotLook look);
PlotLook           plot_palette_get_look (const PlotPalette *palette);
PlotColor   plot_palette_get_color (const PlotPalette *palette, PlotRole role);
PlotPattern plot_palette_get_pattern (const PlotPalette *palette,
                                      PlotRole           role);
PlotColor   plot_palette_get_pattern_ink (const PlotPalette *palette,
                                          PlotRole           role);
gboolean    plot_palette_is_high_contrast (const PlotPalette *palette);
PlotRole    plot_role_of_series (guint index);
PlotRole    plot_role_on_series (guint index);
const char *plot_role_to_id (PlotRole role);
const char *plot_look_to_id (PlotLook look);
gboolean    plot_look_from_id (const char *id, PlotLook *look);

G_END_DECLS
