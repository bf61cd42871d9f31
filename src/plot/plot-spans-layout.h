/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From the spec of spans to a scene. All decisions about place, size and what
 * is left out fall here; the same spec and frame give the same scene.
 */
#pragma once

#include "plot-frame.h"
#include "plot-scene.h"
#include "plot-spans.h"

G_BEGIN_DECLS

PlotScene *plot_spans_layout (const PlotSpans *spans, const PlotFrame *frame);
PlotScene *plot_spans_make_scene (const PlotFrame *frame, gpointer spans);

G_END_DECLS
