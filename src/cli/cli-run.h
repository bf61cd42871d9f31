/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The command `outlay` as a function: no process, no stream of its own.
 */
#pragma once

#include "cli-call.h"

G_BEGIN_DECLS

CliStatus
cli_run (int argc, const char *const *argv, GString *out, GString *err);

G_END_DECLS
