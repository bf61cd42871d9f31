/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `outlay sweep` and all other analyses: the finding, what else is to be
 * said, and the tables.  For programs only the first table, which has the
 * figures.
 */
#include "config.h"

#include "cli-commands.h"
#include "cli-question.h"
#include "cost-error.h"

/* Names in it may come from a file. */
static void
print_sentence (CliCall *call, const char *sentence)
{
  g_autofree char *clean = cost_error_clean (sentence);

  g_string_append_printf (call->out, "%s\n", clean);
}

static void
print_words (CliCall *call, const ReportAnswer *answer)
{
  const char *title = plot_figure_get_title (report_answer_get_figure (answer));

  if (call->format != CLI_FORMAT_TABLE && call->format != CLI_FORMAT_MARKDOWN)
    return;
  print_sentence (call, title);
  for (guint i = 0; i < report_answer_get_n_sentences (answer); i++)
    print_sentence (call, report_answer_get_sentence (answer, i));
}

static void
print_tables (CliCall *call, const ReportAnswer *answer)
{
  gboolean is_for_people =
      call->format == CLI_FORMAT_TABLE || call->format == CLI_FORMAT_MARKDOWN;
  guint n = report_answer_get_n_tables (answer);

  for (guint i = 0; i < (is_for_people ? n : MIN (n, 1)); i++)
    cli_call_print (call, report_answer_get_table (answer, i));
}

/**
 * cli_analysis_run:
 * @call: a call; its first operand is the id of an analysis
 * @error: return location for an error
 *
 * Returns: %CLI_STATUS_DONE, with the answer in the output
 */
CliStatus
cli_analysis_run (CliCall *call, GError **error)
{
  const char *id = cli_arguments_get_operand (call->arguments, 0);
  g_autoptr (CostCatalogue) catalogue = NULL;
  g_autoptr (ReportAnswer) answer = NULL;

  if (!cli_call_refuse_operand (call, 1, error))
    return CLI_STATUS_BAD;
  answer = cli_question_answer (call->arguments,
                                report_analysis_find (id),
                                &catalogue,
                                error);
  if (answer == NULL)
    return CLI_STATUS_BAD;
  print_words (call, answer);
  print_tables (call, answer);
  return CLI_STATUS_DONE;
}
