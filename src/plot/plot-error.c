/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The error domain of exports and of reading pictures.
 */
#include "plot-error.h"

/**
 * plot_error_quark:
 *
 * Returns: the domain of #PlotError
 */
GQuark
plot_error_quark (void)
{
  return g_quark_from_static_string ("plot-error-quark");
}
