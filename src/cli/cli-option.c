/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The table of options: those of the command itself, and behind them what
 * analyses can be asked, from their own table.
 */
#include "config.h"

#include "cli-option.h"

#include <glib/gi18n-lib.h>

#include "cost-error.h"

static const CliOptionInfo options[CLI_OPTION_FIRST_ASK] = {
  [CLI_OPTION_PRESET] = { "--preset",
                          "ID",
                          N_ ("Start from a preset (small-api if not said)") },
  [CLI_OPTION_SCENARIO] = { "--scenario",
                            "FILE",
                            N_ ("Start from a saved scenario; - is standard "
                                "input") },
  [CLI_OPTION_SET] = { "--set",
                       "DIM=VALUE",
                       N_ ("Change a dimension; may be given several times") },
  [CLI_OPTION_AT] = { "--at",
                      "YYYY-MM-DD",
                      N_ ("Use the prices of that day (today)") },
  [CLI_OPTION_PLATFORM] = { "--platform",
                            "ID",
                            N_ ("Only this platform; several times, or with "
                                "commas") },
  [CLI_OPTION_PLAN] = { "--plan",
                        "PLATFORM=PLAN",
                        N_ ("Pin a plan instead of the cheapest that fits") },
  [CLI_OPTION_USAGE] = { "--usage",
                         "PLATFORM.METER=QUANTITY",
                         N_ ("Give a quantity directly, as on an invoice") },
  [CLI_OPTION_BUDGET] = { "--budget",
                          "AMOUNT",
                          N_ ("Fail with 1 if no platform is within it") },
  [CLI_OPTION_CATALOGUE] = { "--catalogue",
                             "FILE|DIR",
                             N_ ("Add or replace price files; may be given "
                                 "several times") },
  [CLI_OPTION_MONTH] = { "--month",
                         "native|HOURS",
                         N_ ("Each platform’s own month, or one for all") },
  [CLI_OPTION_CURRENCY] = { "--currency",
                            "CODE=RATE",
                            N_ ("Show amounts in it, such as "
                                "EUR=0.92@2026-11-20,ECB") },
  [CLI_OPTION_SOURCES] = { "--sources",
                           NULL,
                           N_ ("List the source of each price below a bill") },
  [CLI_OPTION_NOT_MODELLED] = { "--not-modelled",
                                NULL,
                                N_ ("List what a bill leaves out") },
  [CLI_OPTION_FORMAT] = { "--format",
                          "table|json|csv|markdown",
                          N_ ("How to print (table)") },
  [CLI_OPTION_OUTPUT] = { "--output",
                          "FILE",
                          N_ ("Write there instead of to standard output") },
  [CLI_OPTION_SIZE] = { "--size",
                        "WIDTHxHEIGHT",
                        N_ ("Size of the picture (1920x1080)") },
  [CLI_OPTION_DPI] = { "--dpi",
                       "N",
                       N_ ("Resolution that is recorded in a PNG") },
  [CLI_OPTION_THEME] = { "--theme",
                         "NAME",
                         N_ ("light, dark, light-high-contrast or "
                             "dark-high-contrast (light)") },
  [CLI_OPTION_TRANSPARENT] = { "--transparent",
                               NULL,
                               N_ ("Leave the background clear") },
  [CLI_OPTION_NO_METADATA] = { "--no-metadata",
                               NULL,
                               N_ ("Do not put the scenario into the "
                                   "picture") },
  [CLI_OPTION_HELP] = { "--help", NULL, N_ ("Print this and exit") },
  [CLI_OPTION_VERSION] = { "--version",
                           NULL,
                           N_ ("Print the version and exit") },
};

static gpointer
make_asked (gpointer data)
{
  CliOptionInfo *asked = g_new0 (CliOptionInfo, REPORT_N_ASKS);

  (void)data;
  for (guint i = 0; i < REPORT_N_ASKS; i++)
    {
      const ReportParameter *parameter = report_parameter_get ((ReportAsk)i);

      asked[i].name = g_strconcat ("--", parameter->id, NULL);
      asked[i].value = parameter->value;
      asked[i].help = parameter->help;
    }
  return asked;
}

/**
 * cli_option_get_info:
 * @option: an option
 *
 * Returns: (transfer none): its row of the table
 */
const CliOptionInfo *
cli_option_get_info (CliOption option)
{
  static GOnce         once = G_ONCE_INIT;
  const CliOptionInfo *asked = NULL;

  g_return_val_if_fail ((guint)option < CLI_N_OPTIONS, NULL);

  if (option < CLI_OPTION_FIRST_ASK)
    return &options[option];
  asked = g_once (&once, make_asked, NULL);
  return &asked[option - CLI_OPTION_FIRST_ASK];
}

/**
 * cli_option_find:
 * @name: "--preset"; "-h" is "--help"
 * @option: (out): the option of that name
 *
 * Returns: whether there is one
 */
gboolean
cli_option_find (const char *name, CliOption *option)
{
  g_return_val_if_fail (name != NULL && option != NULL, FALSE);

  for (guint i = 0; i < CLI_N_OPTIONS; i++)
    if (g_str_equal (cli_option_get_info ((CliOption)i)->name, name))
      {
        *option = (CliOption)i;
        return TRUE;
      }
  if (!g_str_equal (name, "-h"))
    return FALSE;
  *option = CLI_OPTION_HELP;
  return TRUE;
}

/**
 * cli_option_check_name:
 * @option: an option that takes a file
 * @name: what it was given
 * @error: return location for an error that names the option
 *
 * Refuses an empty name, which would stand for the current folder.
 *
 * Returns: whether there is a name
 */
gboolean
cli_option_check_name (CliOption option, const char *name, GError **error)
{
  if (*name != '\0')
    return TRUE;
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_FORMAT,
               /* Translators: an option that takes a file. */
               _ ("%s: the name of the file is empty"),
               cli_option_get_info (option)->name);
  return FALSE;
}
