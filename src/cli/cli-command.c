/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What can be asked for, and which options each command takes.
 */
#include "config.h"

#include "cli-command.h"

#include <glib/gi18n-lib.h>

#include "cli-commands.h"
#include "cost-error.h"
#include "cost-suggest.h"

static const CliCommand commands[] = {
  { "estimate",
    "",
    N_ ("The bill of each platform, line by line"),
    CLI_TAKES_OUTPUT | CLI_TAKES_WORKLOAD | CLI_TAKES (CLI_OPTION_SOURCES) |
        CLI_TAKES (CLI_OPTION_NOT_MODELLED),
    cli_estimate_run },
  { "compare",
    "",
    N_ ("The platforms ranked by total"),
    CLI_TAKES_OUTPUT | CLI_TAKES_WORKLOAD,
    cli_compare_run },
  { "chart",
    "compare",
    N_ ("A picture: PNG, SVG or PDF"),
    CLI_TAKES_PICTURE | CLI_TAKES_WORKLOAD,
    cli_chart_run },
  { "presets",
    "[list | show ID]",
    N_ ("The workloads that --preset knows"),
    CLI_TAKES_OUTPUT,
    cli_presets_run },
  { "dimensions",
    "",
    N_ ("What --set takes: units, ranges, defaults"),
    CLI_TAKES_OUTPUT,
    cli_dimensions_run },
  { "platforms",
    "",
    N_ ("The platforms that can be compared"),
    CLI_TAKES_OUTPUT | CLI_TAKES (CLI_OPTION_CATALOGUE),
    cli_platforms_run },
  { "catalogue",
    "[list | show ID | changes | check [FILE|DIR ...]]",
    N_ ("The price files, what has changed in them, and checks"),
    CLI_TAKES_OUTPUT | CLI_TAKES (CLI_OPTION_CATALOGUE) |
        CLI_TAKES (CLI_OPTION_PLATFORM) | CLI_TAKES (CLI_OPTION_SINCE),
    cli_catalogue_run },
};

/**
 * cli_command_get_n:
 *
 * Returns: how many commands there are
 */
guint
cli_command_get_n (void)
{
  return G_N_ELEMENTS (commands);
}

/**
 * cli_command_get:
 * @index: below the number of commands
 *
 * Returns: (transfer none): the command
 */
const CliCommand *
cli_command_get (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (commands), NULL);

  return &commands[index];
}

/**
 * cli_command_find:
 * @name: what the user wrote
 * @error: return location for an error that names the nearest
 *
 * Returns: (transfer none) (nullable): the command of that name
 */
const CliCommand *
cli_command_find (const char *name, GError **error)
{
  const char      *known[G_N_ELEMENTS (commands)];
  g_autofree char *quoted = NULL;
  g_autofree char *nearest = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (g_str_equal (commands[i].name, name))
        return &commands[i];
      known[i] = commands[i].name;
    }
  quoted = cost_error_quote (name);
  nearest = cost_suggest (name, known, G_N_ELEMENTS (commands));
  if (nearest != NULL)
    g_set_error (error,
                 COST_ERROR,
                 COST_ERROR_UNKNOWN,
                 _ ("There is no command %s; did you mean “%s”?"),
                 quoted,
                 nearest);
  else
    g_set_error (error,
                 COST_ERROR,
                 COST_ERROR_UNKNOWN,
                 _ ("There is no command %s; “outlay --help” lists them"),
                 quoted);
  return NULL;
}

/**
 * cli_command_check:
 * @command: a command
 * @arguments: a command line
 * @error: return location for an error that names the option
 *
 * Returns: whether @command takes all options that were given
 */
gboolean
cli_command_check (const CliCommand   *command,
                   const CliArguments *arguments,
                   GError            **error)
{
  for (guint i = 0; i < CLI_N_OPTIONS; i++)
    {
      CliOption option = (CliOption)i;

      if (!cli_arguments_has (arguments, option) ||
          (command->options & CLI_TAKES (option)) != 0)
        continue;
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_FORMAT,
                   _ ("%s does not take %s; “outlay %s --help” says what it "
                      "takes"),
                   command->name,
                   cli_option_get_info (option)->name,
                   command->name);
      return FALSE;
    }
  return TRUE;
}
