/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A command line, taken apart: options with their values in the order in
 * which they stand, and operands.  It knows no command; which options one
 * takes is checked by whoever knows it.
 */
#pragma once

#include "cli-option.h"

G_BEGIN_DECLS

typedef struct
{
  GPtrArray *values[CLI_N_OPTIONS]; /* owned char*; NULL: not given */
  GPtrArray *operands;              /* owned char* */
} CliArguments;

CliArguments      *
cli_arguments_parse (int argc, const char *const *argv, GError **error);
void cli_arguments_free (CliArguments *arguments);
gboolean    cli_arguments_has (const CliArguments *arguments, CliOption option);
const char *cli_arguments_get (const CliArguments *arguments, CliOption option);
const GPtrArray *cli_arguments_get_all (const CliArguments *arguments,
                                        CliOption           option);
const char      *cli_arguments_get_operand (const CliArguments *arguments,
                                            guint               index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CliArguments, cli_arguments_free)

G_END_DECLS
