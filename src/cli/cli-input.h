/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a command works on: the catalogue and the scenario that the options
 * describe.
 */
#pragma once

#include "cli-call.h"
#include "cost-catalogue.h"
#include "cost-scenario.h"

G_BEGIN_DECLS

#define CLI_DEFAULT_PRESET "small-api"

CostCatalogue *cli_input_catalogue (const CliArguments *arguments,
                                    GError            **error);
gboolean       cli_input_platforms (const CliArguments *arguments,
                                    GPtrArray         **ids,
                                    GError            **error);
CostScenario  *cli_input_scenario (const CliArguments *arguments,
                                   GError            **error);
char          *cli_input_read_stdin (gsize *length, GError **error);

G_END_DECLS
