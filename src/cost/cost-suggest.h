/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * "Did you mean": the nearest of the names that exist, for messages that
 * refuse an unknown one.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *
cost_suggest (const char *wanted, const char *const *known, gsize n_known);

G_END_DECLS
