/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From arguments to an exit status.
 */
#include "config.h"

#include "cli-run.h"

#include "cli-help.h"
#include "cli-output.h"

/* Help and version: whatever else stands there. */
static gboolean
answer (const CliCommand *command, const CliArguments *arguments, GString *out)
{
  if (cli_arguments_has (arguments, CLI_OPTION_HELP))
    {
      cli_help_write (command, out);
      return TRUE;
    }
  if (cli_arguments_has (arguments, CLI_OPTION_VERSION))
    {
      g_string_append (out, "outlay " OUTLAY_VERSION "\n");
      return TRUE;
    }
  return FALSE;
}

static gboolean
deliver (const CliCall *call, GString *out, GError **error)
{
  const char *path = cli_arguments_get (call->arguments, CLI_OPTION_OUTPUT);

  if (path != NULL && !g_str_equal (path, "-"))
    return cli_output_save (path, call->out, error);

  g_string_append_len (out, call->out->str, (gssize)call->out->len);
  return TRUE;
}

static CliStatus
run_command (const CliCommand   *command,
             const CliArguments *arguments,
             GString            *out,
             GString            *err,
             GError            **error)
{
  g_autoptr (GString) text = g_string_new (NULL);
  CliCall     call = { .arguments = arguments, .out = text, .err = err };
  CliStatus   status = CLI_STATUS_BAD;
  const char *output = cli_arguments_get (arguments, CLI_OPTION_OUTPUT);

  if (!cli_command_check (command, arguments, error) ||
      (output != NULL &&
       !cli_option_check_name (CLI_OPTION_OUTPUT, output, error)) ||
      !cli_call_init (&call, error))
    return CLI_STATUS_BAD;

  status = command->run (&call, error);
  if (status != CLI_STATUS_BAD && !deliver (&call, out, error))
    return CLI_STATUS_BAD;
  return status;
}

static CliStatus
run (const CliArguments *arguments, GString *out, GString *err, GError **error)
{
  const char       *name = cli_arguments_get_operand (arguments, 0);
  const CliCommand *command = NULL;

  if (name != NULL)
    {
      command = cli_command_find (name, error);
      if (command == NULL)
        return CLI_STATUS_BAD;
    }
  if (answer (command, arguments, out))
    return CLI_STATUS_DONE;
  if (command != NULL)
    return run_command (command, arguments, out, err, error);

  cli_help_write (NULL, out);
  return CLI_STATUS_DONE;
}

/**
 * cli_run:
 * @argc: how many
 * @argv: (array length=argc): the arguments, the program's name first
 * @out: what goes to standard output is appended
 * @err: what goes to standard error is appended
 *
 * Runs the command.  On %CLI_STATUS_BAD nothing is appended to @out, and @err
 * ends with one line that says what is wrong.
 *
 * Returns: the exit status
 */
CliStatus
cli_run (int argc, const char *const *argv, GString *out, GString *err)
{
  g_autoptr (CliArguments) arguments = NULL;
  g_autoptr (GError) error = NULL;
  CliCall   call = { .err = err };
  CliStatus status = CLI_STATUS_BAD;
  int       skipped = argc > 0 ? 1 : 0;

  arguments = cli_arguments_parse (argc - skipped, argv + skipped, &error);
  if (arguments != NULL)
    status = run (arguments, out, err, &error);
  if (error != NULL)
    cli_call_warn (&call, error->message);
  return status;
}
