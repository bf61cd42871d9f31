/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The program `outlay`: cli_run() with streams, a locale, and the hand-over
 * to the window.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

int   cli_main (int argc, char **argv);
char *cli_main_find_window (const char *program, char **environment);
int   cli_main_finish (int out, int err, const GString *text[2], int status);

G_END_DECLS
