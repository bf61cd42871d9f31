/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inside of a spec of a map, for its builder alone. What does not depend
 * on the room is found once, at the end of the builder.
 */
#pragma once

#include "plot-map-contours.h"
#include "plot-map.h"

G_BEGIN_DECLS

/** Shares are kept a series each, and one for nobody. */
#define PLOT_MAP_N_SHARES (PLOT_N_SERIES + 1)

/**
 * PlotMapWording:
 * @format: (nullable): words for a value
 * @data: (nullable): handed to @format
 * @destroy: (nullable): called on @data
 */
typedef struct
{
  PlotTickFormat format;
  gpointer       data;
  GDestroyNotify destroy;
} PlotMapWording;

struct _PlotMap
{
  PlotWords        words; /* strings borrowed from @strings */
  PlotAxis         x;     /* strings borrowed; format_data owned */
  PlotAxis         y;
  PlotMapWording   value; /* owned data */
  double           least_level;
  PlotMapWording   share;
  PlotMapDescribe  describe;
  gpointer         describe_data; /* owned */
  GDestroyNotify   describe_destroy;
  const char      *nobody; /* borrowed */
  const char      *close;
  gboolean         has_position;
  PlotPoint        position;
  const char      *position_label;
  PlotDirection    direction;
  PlotDensity      density;
  guint            n_refused;
  PlotMapCells     cells;    /* borrowed from the arrays below */
  guint8          *winners;  /* owned */
  guint8          *is_close; /* owned (nullable) */
  double          *values;   /* owned (nullable) */
  PlotCellSpan     bounds[PLOT_MAP_N_SHARES];
  guint            counts[PLOT_MAP_N_SHARES];
  guint            n_close;
  PlotMapContours *contours; /* owned */
  GStringChunk    *strings;  /* owned */
  GArray          *series;   /* owned: PlotMapSeries */
};

void plot_map_wording_set (PlotMapWording *wording, PlotMapWording given);
const PlotCellSpan    *plot_map_get_bounds (const PlotMap *map, guint winner);
const PlotMapContours *plot_map_get_contours (const PlotMap *map);
guint                  plot_map_get_n_close (const PlotMap *map);

G_END_DECLS
