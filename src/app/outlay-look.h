/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The look of the desktop, as charts know it.
 */
#pragma once

#include "plot-palette.h"

G_BEGIN_DECLS

PlotLook outlay_look_get (void);

G_END_DECLS
