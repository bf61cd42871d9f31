/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The tables of the four looks. Series colours were searched for by machine
 * under the bars that the test of this file holds: apart from each other in
 * normal sight and in three kinds of colour blindness, visible against the
 * background, the same hue for the same role in every look.
 */
#include "plot-palette.h"

/* Fixed roles, in the order of PlotRole. */
#define N_FIXED PLOT_ROLE_SERIES_1

struct _PlotPalette
{
  PlotLook look;
  gboolean is_high_contrast;
  /* How much of the text's ink a pattern takes. */
  double  pattern_strength;
  guint32 fixed[N_FIXED];
  guint32 series[PLOT_N_SERIES];
};

static const struct _PlotPalette palettes[PLOT_N_LOOKS] = {
  {
      .look = PLOT_LOOK_LIGHT,
      .pattern_strength = 0.09,
      .fixed = {
          [PLOT_ROLE_BACKGROUND] = 0xffffff,
          [PLOT_ROLE_INK] = 0x1f2328,
          [PLOT_ROLE_DIM_INK] = 0x5c626b,
          [PLOT_ROLE_GRID] = 0xe4e6ea,
          [PLOT_ROLE_AXIS] = 0x9aa0a8,
          [PLOT_ROLE_ACCENT] = 0x1a5fb4,
          [PLOT_ROLE_HIGHLIGHT] = 0xeff4fb,
          [PLOT_ROLE_WARNING] = 0xa8420a,
          [PLOT_ROLE_FOCUS] = 0x3584e4,
          [PLOT_ROLE_HATCH] = 0x868c95,
      },
      .series = { 0x5d77ce,
                  0xa65f01,
                  0x359b7b,
                  0x5d49a0,
                  0x9d244b,
                  0xb68b33,
                  0x005e66,
                  0xaf619c,
                  0x367b3f,
                  0x6f757c },
  },
  {
      .look = PLOT_LOOK_DARK,
      .pattern_strength = 0.09,
      .fixed = {
          [PLOT_ROLE_BACKGROUND] = 0x242424,
          [PLOT_ROLE_INK] = 0xf2f3f5,
          [PLOT_ROLE_DIM_INK] = 0xb0b4bb,
          [PLOT_ROLE_GRID] = 0x393a3d,
          [PLOT_ROLE_AXIS] = 0x74787f,
          [PLOT_ROLE_ACCENT] = 0x86bbf6,
          [PLOT_ROLE_HIGHLIGHT] = 0x2c3340,
          [PLOT_ROLE_WARNING] = 0xffa96b,
          [PLOT_ROLE_FOCUS] = 0x62a0ea,
          [PLOT_ROLE_HATCH] = 0x8a8e96,
      },
      .series = { 0x637dcc,
                  0xd8a650,
                  0x7cd2b3,
                  0xaa9cf3,
                  0xea7583,
                  0xf5dd8c,
                  0x5a9cba,
                  0xc56d84,
                  0x83994e,
                  0xbfc5cb },
  },
  {
      .look = PLOT_LOOK_LIGHT_HIGH_CONTRAST,
      .is_high_contrast = TRUE,
      .pattern_strength = 0.55,
      .fixed = {
          [PLOT_ROLE_BACKGROUND] = 0xffffff,
          [PLOT_ROLE_INK] = 0x000000,
          [PLOT_ROLE_DIM_INK] = 0x30343a,
          [PLOT_ROLE_GRID] = 0x8f949b,
          [PLOT_ROLE_AXIS] = 0x000000,
          [PLOT_ROLE_ACCENT] = 0x0b3d91,
          [PLOT_ROLE_HIGHLIGHT] = 0xe3edfb,
          [PLOT_ROLE_WARNING] = 0x7a2500,
          [PLOT_ROLE_FOCUS] = 0x0b3d91,
          [PLOT_ROLE_HATCH] = 0x30343a,
      },
      .series = { 0x3575c7,
                  0xab5305,
                  0x00563e,
                  0x412983,
                  0x910b02,
                  0x757460,
                  0x016686,
                  0x5f0644,
                  0x44833e,
                  0x5b5f66 },
  },
  {
      .look = PLOT_LOOK_DARK_HIGH_CONTRAST,
      .is_high_contrast = TRUE,
      .pattern_strength = 0.55,
      .fixed = {
          [PLOT_ROLE_BACKGROUND] = 0x000000,
          [PLOT_ROLE_INK] = 0xffffff,
          [PLOT_ROLE_DIM_INK] = 0xd9dce1,
          [PLOT_ROLE_GRID] = 0x6a6e75,
          [PLOT_ROLE_AXIS] = 0xffffff,
          [PLOT_ROLE_ACCENT] = 0xa9d1ff,
          [PLOT_ROLE_HIGHLIGHT] = 0x14243b,
          [PLOT_ROLE_WARNING] = 0xffc49b,
          [PLOT_ROLE_FOCUS] = 0xa9d1ff,
          [PLOT_ROLE_HATCH] = 0xd9dce1,
      },
      .series = { 0x6587da,
                  0xdca049,
                  0x6bc9ac,
                  0xe1a9fe,
                  0xdc6466,
                  0xf6e48d,
                  0x9cf4fa,
                  0xbb70a9,
                  0x94c883,
                  0x9a9ea5 },
  },
};

static const char *const look_ids[PLOT_N_LOOKS] = { "light",
                                                    "dark",
                                                    "light-high-contrast",
                                                    "dark-high-contrast" };

static const char *const role_ids[PLOT_N_ROLES] = {
  "background",  "ink",         "dim-ink",     "grid",        "axis",
  "accent",      "highlight",   "warning",     "focus",       "hatch",
  "series-1",    "series-2",    "series-3",    "series-4",    "series-5",
  "series-6",    "series-7",    "series-8",    "series-9",    "series-10",
  "on-series-1", "on-series-2", "on-series-3", "on-series-4", "on-series-5",
  "on-series-6", "on-series-7", "on-series-8", "on-series-9", "on-series-10",
};

/**
 * plot_palette_get:
 * @look: the look
 *
 * Returns: (transfer none): its palette; it lives as long as the program
 */
const PlotPalette *
plot_palette_get (PlotLook look)
{
  g_return_val_if_fail ((guint)look < PLOT_N_LOOKS, &palettes[0]);

  return &palettes[look];
}

/**
 * plot_palette_get_look:
 * @palette: a palette
 *
 * Returns: the look it is for
 */
PlotLook
plot_palette_get_look (const PlotPalette *palette)
{
  g_return_val_if_fail (palette != NULL, PLOT_LOOK_LIGHT);

  return palette->look;
}

static gboolean
is_on_series (PlotRole role)
{
  return role >= PLOT_ROLE_ON_SERIES_1;
}

static gboolean
is_series (PlotRole role)
{
  return role >= PLOT_ROLE_SERIES_1 && role <= PLOT_ROLE_SERIES_LAST;
}

/* Of white and near black, whichever is read better on @fill. */
static PlotColor
choose_ink (PlotColor fill)
{
  PlotColor white = plot_color_from_rgb (0xffffff);
  PlotColor black = plot_color_from_rgb (0x000000);

  return plot_color_contrast (white, fill) >= plot_color_contrast (black, fill)
             ? white
             : black;
}

/**
 * plot_palette_get_color:
 * @palette: a palette
 * @role: what the colour is for
 *
 * Returns: the colour, opaque
 */
PlotColor
plot_palette_get_color (const PlotPalette *palette, PlotRole role)
{
  g_return_val_if_fail (palette != NULL, plot_color_from_rgb (0));
  g_return_val_if_fail ((guint)role < PLOT_N_ROLES, plot_color_from_rgb (0));

  if (is_on_series (role))
    return choose_ink (
        plot_color_from_rgb (palette->series[role - PLOT_ROLE_ON_SERIES_1]));
  if (is_series (role))
    return plot_color_from_rgb (palette->series[role - PLOT_ROLE_SERIES_1]);
  return plot_color_from_rgb (palette->fixed[role]);
}

/**
 * plot_palette_get_pattern:
 * @palette: a palette
 * @role: any role
 *
 * Returns: the pattern drawn over fills of @role: its own for each series,
 *   solid for all others
 */
PlotPattern
plot_palette_get_pattern (const PlotPalette *palette, PlotRole role)
{
  g_return_val_if_fail (palette != NULL, PLOT_PATTERN_SOLID);

  if (!is_series (role))
    return PLOT_PATTERN_SOLID;
  return (PlotPattern)(role - PLOT_ROLE_SERIES_1);
}

/**
 * plot_palette_get_pattern_ink:
 * @palette: a palette
 * @role: a series role
 *
 * Returns: the colour of the pattern's lines, not opaque: a hint in light and
 *   dark, plain to see in high contrast
 */
PlotColor
plot_palette_get_pattern_ink (const PlotPalette *palette, PlotRole role)
{
  g_return_val_if_fail (palette != NULL, plot_color_from_rgb (0));

  return plot_color_fade (choose_ink (plot_palette_get_color (palette, role)),
                          palette->pattern_strength);
}

/**
 * plot_palette_is_high_contrast:
 * @palette: a palette
 *
 * Returns: whether fills get an outline and lines are thicker
 */
gboolean
plot_palette_is_high_contrast (const PlotPalette *palette)
{
  g_return_val_if_fail (palette != NULL, FALSE);

  return palette->is_high_contrast;
}

/**
 * plot_role_of_series:
 * @index: which series; counted round from %PLOT_N_SERIES on
 *
 * Returns: the role of its fill
 */
PlotRole
plot_role_of_series (guint index)
{
  return (PlotRole)(PLOT_ROLE_SERIES_1 + index % PLOT_N_SERIES);
}

/**
 * plot_role_on_series:
 * @index: which series; counted round from %PLOT_N_SERIES on
 *
 * Returns: the role of text that stands upon its fill
 */
PlotRole
plot_role_on_series (guint index)
{
  return (PlotRole)(PLOT_ROLE_ON_SERIES_1 + index % PLOT_N_SERIES);
}

/**
 * plot_role_to_id:
 * @role: a role
 *
 * Returns: (transfer none): its name in dumps, such as "dim-ink"
 */
const char *
plot_role_to_id (PlotRole role)
{
  g_return_val_if_fail ((guint)role < PLOT_N_ROLES, "");

  return role_ids[role];
}

/**
 * plot_look_to_id:
 * @look: a look
 *
 * Returns: (transfer none): its name on the command line, such as "dark"
 */
const char *
plot_look_to_id (PlotLook look)
{
  g_return_val_if_fail ((guint)look < PLOT_N_LOOKS, "");

  return look_ids[look];
}

/**
 * plot_look_from_id:
 * @id: (nullable): a name such as "dark-high-contrast"
 * @look: (out): the look; untouched if there is none of that name
 *
 * Returns: whether @id names a look
 */
gboolean
plot_look_from_id (const char *id, PlotLook *look)
{
  g_return_val_if_fail (look != NULL, FALSE);

  for (guint i = 0; i < PLOT_N_LOOKS; i++)
    if (g_strcmp0 (id, look_ids[i]) == 0)
      {
        *look = (PlotLook)i;
        return TRUE;
      }
  return FALSE;
}
