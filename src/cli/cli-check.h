/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `outlay catalogue check`: whether price files can be used.
 */
#pragma once

#include "cli-call.h"

G_BEGIN_DECLS

CliStatus cli_check_run (CliCall *call, GError **error);

G_END_DECLS
