/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Writing a file of the user's so that it is never half written: a failed or
 * interrupted save leaves the old file as it was.
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean cost_file_replace (GFile      *file,
                            const char *contents,
                            gsize       length,
                            GError    **error);

G_END_DECLS
