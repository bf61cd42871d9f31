/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Maps to test with.
 */
#pragma once

#include "fixtures.h"

G_BEGIN_DECLS

PlotMapBuilder *plot_fixture_start_map (void);
void plot_fixture_fill_map (PlotMapBuilder *builder, guint columns, guint rows);
PlotMap *plot_fixture_map (guint columns, guint rows);
PlotMap *plot_fixture_random_map (GRand *random);

G_END_DECLS
