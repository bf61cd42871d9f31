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
#include "report-analysis.h"

/* The last one before the analyses. */
#define LAST_BEFORE "compare"

static const CliCommand own[] = {
  { "estimate",
    "",
    N_ ("The bill of each platform, line by line"),
    CLI_TAKES_OUTPUT | CLI_TAKES_WORKLOAD | CLI_TAKES (CLI_OPTION_SOURCES) |
        CLI_TAKES (CLI_OPTION_NOT_MODELLED) |
        CLI_TAKES (CLI_OPTION_ASK (REPORT_ASK_WITH)),
    cli_estimate_run },
  { "compare",
    "",
    N_ ("The platforms ranked by total"),
    CLI_TAKES_OUTPUT | CLI_TAKES_WORKLOAD |
        CLI_TAKES (CLI_OPTION_ASK (REPORT_ASK_WITH)),
    cli_compare_run },
  { "chart",
    "KIND",
    N_ ("A picture: PNG, SVG or PDF"),
    CLI_TAKES_PICTURE | CLI_TAKES_WORKLOAD | CLI_TAKES_ASKS,
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

static guint64
get_asks (const ReportAnalysis *analysis)
{
  guint64 asks = 0;

  for (guint i = 0; i < analysis->n_asks; i++)
    asks |= CLI_TAKES (CLI_OPTION_ASK (analysis->asks[i]));
  return asks;
}

/* A comparison is a command of its own, older than the table of analyses. */
static void
add_analyses (GArray *commands)
{
  for (guint i = 0; i < report_analysis_get_n (); i++)
    {
      const ReportAnalysis *analysis = report_analysis_get (i);
      CliCommand command = { .operands = "", .run = cli_analysis_run };

      command.name = analysis->id;
      command.summary = analysis->summary;
      command.options = CLI_TAKES_OUTPUT | CLI_TAKES_WORKLOAD;
      command.options |= get_asks (analysis);
      if (!g_str_equal (analysis->id, LAST_BEFORE))
        g_array_append_val (commands, command);
    }
}

static gpointer
make_commands (gpointer data)
{
  GArray *commands = g_array_new (FALSE, FALSE, sizeof (CliCommand));

  (void)data;
  for (guint i = 0; i < G_N_ELEMENTS (own); i++)
    {
      g_array_append_val (commands, own[i]);
      if (g_str_equal (own[i].name, LAST_BEFORE))
        add_analyses (commands);
    }
  return commands;
}

static const GArray *
get_commands (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, make_commands, NULL);
}

/**
 * cli_command_get_n:
 *
 * Returns: how many commands there are
 */
guint
cli_command_get_n (void)
{
  return get_commands ()->len;
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
  g_return_val_if_fail (index < cli_command_get_n (), NULL);

  return &g_array_index (get_commands (), CliCommand, index);
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
  guint                   n = cli_command_get_n ();
  g_autofree const char **known = g_new0 (const char *, n);
  g_autofree char        *quoted = NULL;
  g_autofree char        *nearest = NULL;

  for (guint i = 0; i < n; i++)
    {
      known[i] = cli_command_get (i)->name;
      if (g_str_equal (known[i], name))
        return cli_command_get (i);
    }
  quoted = cost_error_quote (name);
  nearest = cost_suggest (name, known, n);
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
