/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Charts to test with, and comparisons against recorded pictures. With
 * OUTLAY_UPDATE_GOLDENS=1 in the environment the records are written anew.
 */
#pragma once

#include "plot.h"

G_BEGIN_DECLS

PlotBarsBuilder *plot_fixture_start (void);
void             plot_fixture_add_platforms (PlotBarsBuilder *builder);
PlotBars        *plot_fixture_platforms (void);
PlotBars        *plot_fixture_random (GRand *random);
PlotFrame        plot_fixture_frame (double width, double height);
PlotScene       *plot_fixture_scene (void);
char            *plot_fixture_format (double value, gpointer data);
gboolean         plot_fixture_holds (GBytes *bytes, const char *needle);
void             plot_fixture_check_text (const char *name, const char *actual);
void plot_fixture_check_image (const char *name, cairo_surface_t *actual);

G_END_DECLS
