/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What `--help` says, made from the tables.
 */
#pragma once

#include "cli-command.h"

G_BEGIN_DECLS

void cli_help_write (const CliCommand *command, GString *out);

G_END_DECLS
