/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reads text back out of a PNG file: a picture dropped on the window is
 * hostile input, so every length and checksum is proved before it is used and
 * no pixel is decoded. Compressed text is refused, this library writes none.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** No text read from a PNG is longer, in bytes. */
#define PLOT_PNG_MAX_TEXT (8 * 1024 * 1024)

char *plot_png_read_text (GBytes *bytes, const char *key, GError **error);

G_END_DECLS
