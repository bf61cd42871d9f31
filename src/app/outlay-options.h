/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The options that are answered on the terminal, before anything that may be
 * missing (settings, a display) is looked for.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean outlay_options_answer (int argc, char *const argv[]);

G_END_DECLS
