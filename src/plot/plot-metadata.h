/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words that a picture carries besides what is seen: title, software, and
 * whatever the caller needs to make the picture again.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** No key is longer, in bytes; the PNG format sets this. */
#define PLOT_METADATA_MAX_KEY 79

/** No text is longer, in bytes. */
#define PLOT_METADATA_MAX_TEXT (8 * 1024 * 1024)

/**
 * PlotMetadata:
 * @key: (not nullable): 1 to %PLOT_METADATA_MAX_KEY characters of printable
 *   ASCII, without blanks at either end
 * @text: (not nullable): UTF-8; control characters but line ends and
 *   tabulators are dropped
 *
 * Both borrowed.
 */
typedef struct
{
  const char *key;
  const char *text;
} PlotMetadata;

gboolean plot_metadata_is_key (const char *key);
char    *plot_metadata_clean (const char *text);

G_END_DECLS
