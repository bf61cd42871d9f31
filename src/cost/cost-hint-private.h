/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The end of a message about an unknown name.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *
cost_hint_nearest (const char *wanted, const char *const *known, gsize n_known);
char *
cost_hint_known (const char *wanted, const char *const *known, gsize n_known);

G_END_DECLS
