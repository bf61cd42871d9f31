/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Help.
 */
#include "config.h"

#include "cli-help.h"

#include <glib/gi18n-lib.h>

#include "report-analysis.h"

#define OPTION_WIDTH 34

static void
append_row (GString *out, const char *left, const char *right)
{
  g_string_append_printf (out, "  %-*s%s\n", OPTION_WIDTH, left, right);
}

static void
append_commands (GString *out)
{
  g_string_append_printf (out, "\n%s\n", _ ("Commands:"));
  for (guint i = 0; i < cli_command_get_n (); i++)
    append_row (out,
                cli_command_get (i)->name,
                _ (cli_command_get (i)->summary));
}

static void
append_options (GString *out, guint64 options)
{
  g_string_append_printf (out, "\n%s\n", _ ("Options:"));
  for (guint i = 0; i < CLI_N_OPTIONS; i++)
    {
      const CliOptionInfo *info = cli_option_get_info ((CliOption)i);
      g_autofree char     *left = NULL;

      if ((options & CLI_TAKES (i)) == 0)
        continue;
      left = g_strjoin (" ", info->name, info->value, NULL);
      append_row (out, left, _ (info->help));
    }
}

static void
append_kinds (GString *out)
{
  g_string_append_printf (out, "\n%s\n", _ ("Kinds:"));
  for (guint i = 0; i < report_analysis_get_n (); i++)
    append_row (out,
                report_analysis_get (i)->id,
                report_analysis_summary (report_analysis_get (i)));
}

static void
append_synopsis (GString *out, const CliCommand *command)
{
  const char *operands = command != NULL ? command->operands : "";

  g_string_append_printf (out,
                          "%s outlay %s%s%s [%s ...]\n",
                          _ ("Usage:"),
                          command != NULL ? command->name : _ ("COMMAND"),
                          *operands != '\0' ? " " : "",
                          operands,
                          _ ("OPTION"));
}

/**
 * cli_help_write:
 * @command: (nullable): a command; all without it
 * @out: where to
 *
 * Writes the help of a command, or of the program.
 */
void
cli_help_write (const CliCommand *command, GString *out)
{
  append_synopsis (out, command);
  if (command != NULL)
    {
      g_string_append_printf (out, "%s.\n", _ (command->summary));
      if (g_str_equal (command->name, "chart"))
        append_kinds (out);
      append_options (out, command->options);
      return;
    }
  g_string_append_printf (
      out,
      "%s\n",
      _ ("Compare what a workload costs per month on hosting platforms."));
  append_commands (out);
  append_options (out, ~G_GUINT64_CONSTANT (0));
  g_string_append_printf (
      out,
      "\n%s\n",
      _ ("Exit status: 0 done, 1 a budget or check failed, 2 bad input."));
}
