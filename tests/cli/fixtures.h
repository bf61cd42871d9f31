/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Runs the command in the test's own process, with a line as a shell has it;
 * "@" before a name is the folder of the test data.
 */
#pragma once

#include <locale.h>

#include "cli-run.h"

typedef struct
{
  CliStatus status;
  GString  *out; /* owned */
  GString  *err; /* owned */
} CliResult;

void      cli_result_clear (CliResult *result);
char     *fixture_path (const char *name);
CliResult fixture_run (const char *line);
void      fixture_assert_golden (const char *line, const char *name);
void      fixture_assert_refused (const char *line, const char *message);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CliResult, cli_result_clear)
