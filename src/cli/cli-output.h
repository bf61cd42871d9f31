/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where what a command says ends up: a file that is written whole or not at
 * all, or a stream of which every error is noticed.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean
cli_output_save (const char *path, const GString *content, GError **error);
gboolean cli_output_send (int descriptor, const GString *content, int *problem);

G_END_DECLS
