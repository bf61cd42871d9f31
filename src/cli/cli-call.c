/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What all commands do with their arguments and their output.
 */
#include "config.h"

#include "cli-call.h"

#include <locale.h>

#include <glib/gi18n-lib.h>

#include "cost-error.h"
#include "cost-suggest.h"
#include "report-writer.h"

static const char *const formats[] = { "table", "json", "csv", "markdown" };

static gboolean
parse_format (const char *text, CliFormat *format, GError **error)
{
  g_autofree char *quoted = NULL;
  g_autofree char *nearest = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_str_equal (formats[i], text))
      {
        *format = (CliFormat)i;
        return TRUE;
      }

  quoted = cost_error_quote (text);
  nearest = cost_suggest (text, formats, G_N_ELEMENTS (formats));
  if (nearest != NULL)
    g_set_error (error,
                 COST_ERROR,
                 COST_ERROR_UNKNOWN,
                 _ ("--format: there is no format %s; did you mean “%s”?"),
                 quoted,
                 nearest);
  else
    g_set_error (error,
                 COST_ERROR,
                 COST_ERROR_UNKNOWN,
                 _ ("--format: there is no format %s; there are table, json, "
                    "csv and markdown"),
                 quoted);
  return FALSE;
}

/**
 * cli_call_leave_locale:
 *
 * Leaves the user's locale: what programs read, and files that are passed on,
 * do not change with it.
 */
void
cli_call_leave_locale (void)
{
  /* In any locale but "C" gettext asks LANGUAGE first. */
  g_setenv ("LANGUAGE", "C", TRUE);
  if (setlocale (LC_ALL, "C.UTF-8") == NULL)
    setlocale (LC_ALL, "C");
}

/**
 * cli_call_init:
 * @call: a call with its arguments
 * @error: return location for an error about `--format`
 *
 * Reads the format, and leaves the user's locale where the output is for
 * programs or a file that is passed on.
 *
 * Returns: whether there is such a format
 */
gboolean
cli_call_init (CliCall *call, GError **error)
{
  const char *format = cli_arguments_get (call->arguments, CLI_OPTION_FORMAT);

  call->format = CLI_FORMAT_TABLE;
  if (format != NULL && !parse_format (format, &call->format, error))
    return FALSE;
  if (call->format != CLI_FORMAT_TABLE)
    cli_call_leave_locale ();
  return TRUE;
}

/**
 * cli_call_print:
 * @call: a call
 * @table: a table
 *
 * Puts a table to the output in the format that was asked for.
 */
void
cli_call_print (CliCall *call, const ReportTable *table)
{
  gboolean is_text =
      call->format == CLI_FORMAT_TABLE || call->format == CLI_FORMAT_MARKDOWN;

  if (is_text && call->out->len > 0)
    g_string_append_c (call->out, '\n');
  switch (call->format)
    {
    case CLI_FORMAT_TABLE:
      report_writer_text (table, call->out);
      return;
    case CLI_FORMAT_JSON:
      report_writer_json (table, call->out);
      return;
    case CLI_FORMAT_CSV:
      report_writer_csv (table, call->out);
      return;
    case CLI_FORMAT_MARKDOWN:
      report_writer_markdown (table, call->out);
    }
}

/**
 * cli_call_warn:
 * @call: a call
 * @message: a sentence without a period
 *
 * Puts a message to standard error, in one harmless line.
 */
void
cli_call_warn (CliCall *call, const char *message)
{
  g_autofree char *line = cost_error_clean (message);

  g_string_append_printf (call->err, "outlay: %s\n", line);
}

/**
 * cli_call_refuse_operand:
 * @call: a call
 * @index: the first operand that is too many
 * @error: return location for an error that names it
 *
 * Returns: %FALSE if there is such an operand
 */
gboolean
cli_call_refuse_operand (CliCall *call, guint index, GError **error)
{
  const char      *operand = cli_arguments_get_operand (call->arguments, index);
  g_autofree char *quoted = NULL;

  if (operand == NULL)
    return TRUE;

  quoted = cost_error_quote (operand);
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_FORMAT,
               _ ("%s is too many; “outlay %s --help” says what it takes"),
               quoted,
               cli_arguments_get_operand (call->arguments, 0));
  return FALSE;
}
