/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Questions.  What an analysis takes is an option of the same name.
 */
#include "config.h"

#include "cli-question.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cli-input.h"
#include "cost-error.h"

static gboolean
is_chart (const CliArguments *arguments)
{
  return g_strcmp0 (cli_arguments_get_operand (arguments, 0), "chart") == 0;
}

/* Of a chart "--scale 2" is about pixels, "--scale log" about the axis. */
static gboolean
is_pixels (const CliArguments *arguments, ReportAsk ask, const char *text)
{
  return is_chart (arguments) && ask == REPORT_ASK_SCALE &&
         g_ascii_isdigit (*text);
}

static gboolean
refuse (const ReportAnalysis *analysis,
        const CliArguments   *arguments,
        ReportAsk             ask,
        GError              **error)
{
  const char *option = cli_option_get_info (CLI_OPTION_ASK (ask))->name;

  if (is_chart (arguments))
    g_set_error (error,
                 COST_ERROR,
                 COST_ERROR_FORMAT,
                 /* Translators: a kind of chart, an option, the kind. */
                 _ ("The chart %s does not take %s; “outlay chart %s --help” "
                    "says what charts take"),
                 analysis->id,
                 option,
                 analysis->id);
  else
    g_set_error (error,
                 COST_ERROR,
                 COST_ERROR_FORMAT,
                 _ ("%s does not take %s; “outlay %s --help” says what it "
                    "takes"),
                 analysis->id,
                 option,
                 analysis->id);
  return FALSE;
}

static gboolean
ask_all (ReportQuestion       *question,
         const ReportAnalysis *analysis,
         const CliArguments   *arguments,
         ReportAsk             ask,
         GError              **error)
{
  const GPtrArray *texts =
      cli_arguments_get_all (arguments, CLI_OPTION_ASK (ask));

  for (guint i = 0; texts != NULL && i < texts->len; i++)
    {
      const char *text = g_ptr_array_index (texts, i);

      if (is_pixels (arguments, ask, text))
        continue;
      if (report_analysis_takes (analysis, ask))
        {
          report_question_add (question, ask, text);
          continue;
        }
      return refuse (analysis, arguments, ask, error);
    }
  return TRUE;
}

static ReportQuestion *
read_question (const CliArguments   *arguments,
               const ReportAnalysis *analysis,
               GError              **error)
{
  g_autoptr (ReportQuestion) question = report_question_new ();

  for (guint i = 0; i < REPORT_N_ASKS; i++)
    if (!ask_all (question, analysis, arguments, (ReportAsk)i, error))
      return NULL;
  return g_steal_pointer (&question);
}

/**
 * cli_question_answer:
 * @arguments: a command line
 * @analysis: what is asked
 * @catalogue: (out) (transfer full): of which the prices are
 * @error: return location for an error that names the option
 *
 * Returns: (transfer full) (nullable): the answer
 */
ReportAnswer *
cli_question_answer (const CliArguments   *arguments,
                     const ReportAnalysis *analysis,
                     CostCatalogue       **catalogue,
                     GError              **error)
{
  g_autoptr (ReportQuestion) question =
      read_question (arguments, analysis, error);
  g_autoptr (CostScenario) scenario = NULL;
  g_autoptr (CostCatalogue) loaded = NULL;
  g_autoptr (CostEngine) engine = NULL;
  ReportContext context = { .today = cost_date_today () };
  ReportAnswer *answer = NULL;

  if (question == NULL)
    return NULL;
  scenario = cli_input_scenario (arguments, error);
  if (scenario == NULL)
    return NULL;
  loaded = cli_input_catalogue (arguments, error);
  if (loaded == NULL)
    return NULL;
  engine = cost_engine_new (loaded, scenario, COST_VARY_AMOUNTS, error);
  if (engine == NULL)
    return NULL;
  context.catalogue = loaded;
  context.engine = engine;
  context.scenario = scenario;
  answer = report_analysis_answer (analysis, &context, question, error);
  if (answer != NULL)
    *catalogue = g_steal_pointer (&loaded);
  return answer;
}
