/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Charts of lines to test with, one for each use they are made for.
 */
#pragma once

#include "plot.h"

G_BEGIN_DECLS

PlotLinesBuilder *lines_fixture_start_sweep (void);
PlotLines        *lines_fixture_sweep (void);
PlotLines        *lines_fixture_months (void);
PlotLines        *lines_fixture_budget (void);
PlotLines        *lines_fixture_knee (void);
PlotLines        *lines_fixture_many (guint n_lines, guint n_points);
PlotLines        *lines_fixture_random (GRand *random);

G_END_DECLS
