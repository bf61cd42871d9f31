/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From a chart to the bytes of a picture: PNG, SVG or PDF. The same chart and
 * options give the same bytes on every run, whatever the time or locale.
 * Files are written whole or not at all.
 */
#pragma once

#include <glib.h>

#include "plot-error.h"
#include "plot-figure.h"
#include "plot-frame.h"
#include "plot-metadata.h"
#include "plot-palette.h"
#include "plot-scene.h"

G_BEGIN_DECLS

/** No picture has a longer side, in pixels. */
#define PLOT_EXPORT_MAX_SIDE 16384

/** No picture has more pixels. */
#define PLOT_EXPORT_MAX_PIXELS 64000000

/**
 * PlotFormat:
 * The kinds of file.
 */
typedef enum
{
  PLOT_FORMAT_PNG,
  PLOT_FORMAT_SVG,
  PLOT_FORMAT_PDF,
} PlotFormat;

/**
 * PlotExportOptions:
 * @format: the kind of file
 * @width: logical pixels
 * @height: logical pixels
 * @scale: pixels a logical pixel, above zero; 0 is 1. A PNG has exactly
 *   round(@width × @scale) by round(@height × @scale) pixels
 * @text_scale: size of text; 0 takes plot_frame_text_scale()
 * @look: the look, whatever the window shows
 * @is_transparent: leave the background clear
 * @dpi: recorded in a PNG, 36 to 1200; 0 is 96 × @scale
 * @title: (nullable): borrowed
 * @description: (nullable): borrowed
 * @metadata: (array length=n_metadata) (nullable): borrowed
 * @n_metadata: how many
 */
typedef struct
{
  PlotFormat          format;
  int                 width;
  int                 height;
  double              scale;
  double              text_scale;
  PlotLook            look;
  gboolean            is_transparent;
  double              dpi;
  const char         *title;
  const char         *description;
  const PlotMetadata *metadata;
  size_t              n_metadata;
} PlotExportOptions;

gboolean plot_format_from_path (const char *path, PlotFormat *format);
GBytes  *plot_export_to_bytes (PlotSceneMaker           make,
                               gpointer                 data,
                               const PlotExportOptions *options,
                               GError                 **error);
gboolean plot_export_to_file (PlotSceneMaker           make,
                              gpointer                 data,
                              const PlotExportOptions *options,
                              const char              *path,
                              GError                 **error);

G_END_DECLS
