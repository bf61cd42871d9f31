/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The table of commands.
 */
#pragma once

#include "cli-call.h"

G_BEGIN_DECLS

typedef struct
{
  const char *name;
  const char *operands; /* as in the synopsis; may be empty */
  const char *summary;  /* message id */
  guint64     options;  /* those that it takes, CLI_TAKES */
  CliRun      run;
} CliCommand;

guint             cli_command_get_n (void);
const CliCommand *cli_command_get (guint index);
const CliCommand *cli_command_find (const char *name, GError **error);
gboolean          cli_command_check (const CliCommand   *command,
                                     const CliArguments *arguments,
                                     GError            **error);

G_END_DECLS
