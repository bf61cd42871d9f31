/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One run of the command: its arguments, and what it says.  Nothing is
 * written before the end, so a failure leaves standard output empty.
 */
#pragma once

#include "cli-arguments.h"
#include "report-table.h"

G_BEGIN_DECLS

typedef enum
{
  CLI_STATUS_DONE = 0,
  CLI_STATUS_NO = 1,  /* the answer is no: a budget or a check failed */
  CLI_STATUS_BAD = 2, /* bad input, or the output could not be written */
} CliStatus;

typedef enum
{
  CLI_FORMAT_TABLE,
  CLI_FORMAT_JSON,
  CLI_FORMAT_CSV,
  CLI_FORMAT_MARKDOWN,
} CliFormat;

typedef struct
{
  const CliArguments *arguments; /* borrowed */
  CliFormat           format;
  GString            *out; /* borrowed: what goes to the output */
  GString            *err; /* borrowed: what goes to standard error */
} CliCall;

/* Fails with an error, or returns the status. */
typedef CliStatus (*CliRun) (CliCall *call, GError **error);

gboolean cli_call_init (CliCall *call, GError **error);
void     cli_call_leave_locale (void);
void     cli_call_print (CliCall *call, const ReportTable *table);
void     cli_call_warn (CliCall *call, const char *message);
gboolean cli_call_refuse_operand (CliCall *call, guint index, GError **error);

G_END_DECLS
