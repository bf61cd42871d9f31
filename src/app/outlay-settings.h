/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the window remembers.  A schema that is not installed would end the
 * process without a word, so it is looked for first.
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define OUTLAY_SETTINGS_WIDTH "window-width"
#define OUTLAY_SETTINGS_HEIGHT "window-height"
#define OUTLAY_SETTINGS_MAXIMIZED "window-maximized"
#define OUTLAY_SETTINGS_PRESET "last-preset"
#define OUTLAY_SETTINGS_VIEW "view"

gboolean   outlay_settings_check (void);
GSettings *outlay_settings_new (void);
void outlay_settings_set_int (GSettings *settings, const char *key, int value);

G_END_DECLS
