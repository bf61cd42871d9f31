/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One chart of each kind that spans draw.
 */
#pragma once

#include "plot.h"

G_BEGIN_DECLS

PlotSpansBuilder *spans_fixture_tornado (void);
PlotSpansBuilder *spans_fixture_waterfall (void);
PlotSpansBuilder *spans_fixture_capacity (void);
PlotSpansBuilder *spans_fixture_cliffs (void);
PlotSpansBuilder *spans_fixture_ranges (void);
PlotSpansBuilder *spans_fixture_cost (void);
PlotSpansBuilder *spans_fixture_empty (void);
PlotSpans        *spans_fixture_random (GRand *random);

/** A way to make one of them. */
typedef PlotSpansBuilder *(*SpansFixture) (void);

/** All with rows. */
#define SPANS_N_FIXTURES 6
extern const SpansFixture spans_fixtures[SPANS_N_FIXTURES];

G_END_DECLS
