/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * All of the charts library: spec → layout → scene → paint or export.
 * It knows shapes, text and colour roles; money and wording come from above.
 */
#pragma once

#include "plot-axis.h"
#include "plot-bars-layout.h"
#include "plot-bars.h"
#include "plot-cells.h"
#include "plot-color.h"
#include "plot-error.h"
#include "plot-export.h"
#include "plot-figure.h"
#include "plot-frame.h"
#include "plot-lines.h"
#include "plot-map.h"
#include "plot-metadata.h"
#include "plot-paint.h"
#include "plot-painter.h"
#include "plot-palette.h"
#include "plot-png-reader.h"
#include "plot-rect.h"
#include "plot-scale.h"
#include "plot-scene.h"
#include "plot-spans-layout.h"
#include "plot-spans.h"
#include "plot-text.h"
#include "plot-ticks.h"
#include "plot-words.h"
