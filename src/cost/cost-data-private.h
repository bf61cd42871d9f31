/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The files that are compiled into the program: the catalogue and the
 * presets, under "/outlay/catalogue/" and "/outlay/scenarios/".
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GBytes *cost_data_lookup (const char *path);
char  **cost_data_list (const char *folder);

G_END_DECLS
