/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The error domain of exports and of reading pictures.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** The domain of #PlotError. */
#define PLOT_ERROR (plot_error_quark ())

/**
 * PlotError:
 * @PLOT_ERROR_LIMIT: a size, scale or dpi is outside what is allowed
 * @PLOT_ERROR_DRAW: cairo or libpng gave up, such as for lack of memory
 * @PLOT_ERROR_WRITE: the file could not be written
 * @PLOT_ERROR_READ: the file is not a sound PNG
 */
typedef enum
{
  PLOT_ERROR_LIMIT,
  PLOT_ERROR_DRAW,
  PLOT_ERROR_WRITE,
  PLOT_ERROR_READ,
} PlotError;

GQuark plot_error_quark (void);

G_END_DECLS
