/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The options of the command, in one table: parsing, help, manual page and
 * completion derive from it or are tested against it.
 */
#pragma once

#include "report-parameter.h"

G_BEGIN_DECLS

typedef enum
{
  CLI_OPTION_PRESET,
  CLI_OPTION_SCENARIO,
  CLI_OPTION_SET,
  CLI_OPTION_AT,
  CLI_OPTION_PLATFORM,
  CLI_OPTION_PLAN,
  CLI_OPTION_USAGE,
  CLI_OPTION_BUDGET,
  CLI_OPTION_CATALOGUE,
  CLI_OPTION_MONTH,
  CLI_OPTION_CURRENCY,
  CLI_OPTION_SOURCES,
  CLI_OPTION_NOT_MODELLED,
  CLI_OPTION_FORMAT,
  CLI_OPTION_OUTPUT,
  CLI_OPTION_SIZE,
  CLI_OPTION_DPI,
  CLI_OPTION_THEME,
  CLI_OPTION_TRANSPARENT,
  CLI_OPTION_NO_METADATA,
  CLI_OPTION_HELP,
  CLI_OPTION_VERSION,
  CLI_OPTION_FIRST_ASK, /* what analyses can be asked, in their order */

  CLI_N_OPTIONS = CLI_OPTION_FIRST_ASK + REPORT_N_ASKS
} CliOption;

G_STATIC_ASSERT (CLI_N_OPTIONS <= 64);

#define CLI_OPTION_ASK(ask) ((CliOption)(CLI_OPTION_FIRST_ASK + (ask)))
/* Two that are older than the analyses: of a chart, pixels a pixel; and of
 * the catalogue's changes. */
#define CLI_OPTION_SCALE CLI_OPTION_ASK (REPORT_ASK_SCALE)
#define CLI_OPTION_SINCE CLI_OPTION_ASK (REPORT_ASK_SINCE)

#define CLI_TAKES(option) (G_GUINT64_CONSTANT (1) << (option))
#define CLI_TAKES_ALWAYS                                                       \
  (CLI_TAKES (CLI_OPTION_HELP) | CLI_TAKES (CLI_OPTION_VERSION))
#define CLI_TAKES_OUTPUT                                                       \
  (CLI_TAKES_ALWAYS | CLI_TAKES (CLI_OPTION_FORMAT) |                          \
   CLI_TAKES (CLI_OPTION_OUTPUT))
#define CLI_TAKES_WORKLOAD                                                     \
  (CLI_TAKES (CLI_OPTION_PRESET) | CLI_TAKES (CLI_OPTION_SCENARIO) |           \
   CLI_TAKES (CLI_OPTION_SET) | CLI_TAKES (CLI_OPTION_AT) |                    \
   CLI_TAKES (CLI_OPTION_PLATFORM) | CLI_TAKES (CLI_OPTION_PLAN) |             \
   CLI_TAKES (CLI_OPTION_USAGE) | CLI_TAKES (CLI_OPTION_BUDGET) |              \
   CLI_TAKES (CLI_OPTION_CATALOGUE) | CLI_TAKES (CLI_OPTION_MONTH) |           \
   CLI_TAKES (CLI_OPTION_CURRENCY))
/* All that analyses can be asked. */
#define CLI_TAKES_ASKS                                                         \
  ((CLI_TAKES (CLI_OPTION_FIRST_ASK + REPORT_N_ASKS) - 1) &                    \
   ~(CLI_TAKES (CLI_OPTION_FIRST_ASK) - 1))
#define CLI_TAKES_PICTURE                                                      \
  (CLI_TAKES_ALWAYS | CLI_TAKES (CLI_OPTION_OUTPUT) |                          \
   CLI_TAKES (CLI_OPTION_SIZE) | CLI_TAKES (CLI_OPTION_SCALE) |                \
   CLI_TAKES (CLI_OPTION_DPI) | CLI_TAKES (CLI_OPTION_THEME) |                 \
   CLI_TAKES (CLI_OPTION_TRANSPARENT) | CLI_TAKES (CLI_OPTION_NO_METADATA))

typedef struct
{
  const char *name;  /* "--preset" */
  const char *value; /* what it takes, in capitals; NULL: nothing */
  const char *help;  /* message id */
} CliOptionInfo;

const CliOptionInfo *cli_option_get_info (CliOption option);
gboolean             cli_option_find (const char *name, CliOption *option);
gboolean
cli_option_check_name (CliOption option, const char *name, GError **error);

G_END_DECLS
