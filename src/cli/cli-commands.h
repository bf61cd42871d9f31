/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The commands, each in a file of its own: cli-estimate.c has `outlay
 * estimate`; the analyses share cli-analysis.c.
 */
#pragma once

#include "cli-call.h"

G_BEGIN_DECLS

CliStatus cli_estimate_run (CliCall *call, GError **error);
CliStatus cli_compare_run (CliCall *call, GError **error);
CliStatus cli_analysis_run (CliCall *call, GError **error);
CliStatus cli_chart_run (CliCall *call, GError **error);
CliStatus cli_presets_run (CliCall *call, GError **error);
CliStatus cli_dimensions_run (CliCall *call, GError **error);
CliStatus cli_platforms_run (CliCall *call, GError **error);
CliStatus cli_catalogue_run (CliCall *call, GError **error);

G_END_DECLS
