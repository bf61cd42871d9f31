/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reads text back out of an SVG file, as plot-png-reader does of a PNG: a
 * picture dropped on the window is hostile input. Nothing is read behind the
 * metadata, no entity but those of XML itself is known, and nothing that the
 * file refers to is opened.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** No text read from an SVG is longer, in bytes. */
#define PLOT_SVG_MAX_TEXT (8 * 1024 * 1024)

gboolean plot_svg_is_svg (const char *start, gsize length);
char    *plot_svg_read_text (GBytes *bytes, const char *key, GError **error);

G_END_DECLS
