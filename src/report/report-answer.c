/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Answers.
 */
#include "report-answer.h"

struct _ReportAnswer
{
  gatomicrefcount ref_count;
  const char     *id;        /* borrowed: static */
  CostScenario   *scenario;  /* owned */
  ReportQuestion *question;  /* owned */
  PlotFigure     *figure;    /* owned */
  GPtrArray      *sentences; /* owned: of char* */
  GPtrArray      *tables;    /* owned: of ReportTable* */
};

static void
free_table (gpointer data)
{
  report_table_free (data);
}

/**
 * report_answer_new:
 * @id: (not nullable): the analysis; a static string
 * @scenario: what it is about; copied
 * @question: (nullable): what was asked; copied
 * @figure: (transfer full): the chart
 *
 * Makes an answer without sentences and tables.
 *
 * Returns: (transfer full): the answer
 */
ReportAnswer *
report_answer_new (const char           *id,
                   const CostScenario   *scenario,
                   const ReportQuestion *question,
                   PlotFigure           *figure)
{
  ReportAnswer *answer = NULL;

  g_return_val_if_fail (id != NULL && scenario != NULL, NULL);
  g_return_val_if_fail (figure != NULL, NULL);

  answer = g_new0 (ReportAnswer, 1);
  g_atomic_ref_count_init (&answer->ref_count);
  answer->id = id;
  answer->scenario = cost_scenario_copy (scenario);
  answer->question = report_question_copy (question);
  answer->figure = figure;
  answer->sentences = g_ptr_array_new_with_free_func (g_free);
  answer->tables = g_ptr_array_new_with_free_func (free_table);
  return answer;
}

/**
 * report_answer_ref:
 * @answer: an answer
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @answer
 */
ReportAnswer *
report_answer_ref (ReportAnswer *answer)
{
  g_return_val_if_fail (answer != NULL, NULL);

  g_atomic_ref_count_inc (&answer->ref_count);
  return answer;
}

/**
 * report_answer_unref:
 * @answer: (transfer full): an answer
 *
 * Releases a reference.
 */
void
report_answer_unref (ReportAnswer *answer)
{
  g_return_if_fail (answer != NULL);

  if (!g_atomic_ref_count_dec (&answer->ref_count))
    return;
  cost_scenario_free (answer->scenario);
  report_question_free (answer->question);
  plot_figure_unref (answer->figure);
  g_ptr_array_unref (answer->sentences);
  g_ptr_array_unref (answer->tables);
  g_free (answer);
}

/**
 * report_answer_add_sentence:
 * @answer: an answer that nobody else has yet
 * @sentence: (transfer full): a whole sentence
 *
 * Adds a sentence below those added before.
 */
void
report_answer_add_sentence (ReportAnswer *answer, char *sentence)
{
  g_return_if_fail (answer != NULL && sentence != NULL);

  g_ptr_array_add (answer->sentences, sentence);
}

/**
 * report_answer_add_table:
 * @answer: an answer that nobody else has yet
 * @table: (transfer full): a table; not changed any more
 *
 * Adds a table; the first one has the figures of the chart.
 */
void
report_answer_add_table (ReportAnswer *answer, ReportTable *table)
{
  g_return_if_fail (answer != NULL && table != NULL);

  g_ptr_array_add (answer->tables, table);
}

/**
 * report_answer_get_id:
 * @answer: an answer
 *
 * Gets whose answer it is.
 *
 * Returns: (transfer none): the id of the analysis
 */
const char *
report_answer_get_id (const ReportAnswer *answer)
{
  g_return_val_if_fail (answer != NULL, NULL);

  return answer->id;
}

/**
 * report_answer_get_scenario:
 * @answer: an answer
 *
 * Gets what it is about.
 *
 * Returns: (transfer none): the scenario
 */
const CostScenario *
report_answer_get_scenario (const ReportAnswer *answer)
{
  g_return_val_if_fail (answer != NULL, NULL);

  return answer->scenario;
}

/**
 * report_answer_get_question:
 * @answer: an answer
 *
 * Gets what was asked.
 *
 * Returns: (transfer none): the question
 */
const ReportQuestion *
report_answer_get_question (const ReportAnswer *answer)
{
  g_return_val_if_fail (answer != NULL, NULL);

  return answer->question;
}

/**
 * report_answer_get_figure:
 * @answer: an answer
 *
 * Gets the chart; its title is the finding.
 *
 * Returns: (transfer none): the chart
 */
PlotFigure *
report_answer_get_figure (const ReportAnswer *answer)
{
  g_return_val_if_fail (answer != NULL, NULL);

  return answer->figure;
}

/**
 * report_answer_get_n_sentences:
 * @answer: an answer
 *
 * Counts the sentences.
 *
 * Returns: how many there are
 */
guint
report_answer_get_n_sentences (const ReportAnswer *answer)
{
  g_return_val_if_fail (answer != NULL, 0);

  return answer->sentences->len;
}

/**
 * report_answer_get_sentence:
 * @answer: an answer
 * @i: below the number of sentences
 *
 * Gets a sentence.
 *
 * Returns: (transfer none): the sentence
 */
const char *
report_answer_get_sentence (const ReportAnswer *answer, guint i)
{
  g_return_val_if_fail (answer != NULL, NULL);
  g_return_val_if_fail (i < answer->sentences->len, NULL);

  return g_ptr_array_index (answer->sentences, i);
}

/**
 * report_answer_get_n_tables:
 * @answer: an answer
 *
 * Counts the tables.
 *
 * Returns: how many there are
 */
guint
report_answer_get_n_tables (const ReportAnswer *answer)
{
  g_return_val_if_fail (answer != NULL, 0);

  return answer->tables->len;
}

/**
 * report_answer_get_table:
 * @answer: an answer
 * @i: below the number of tables
 *
 * Gets a table.
 *
 * Returns: (transfer none): the table
 */
const ReportTable *
report_answer_get_table (const ReportAnswer *answer, guint i)
{
  g_return_val_if_fail (answer != NULL, NULL);
  g_return_val_if_fail (i < answer->tables->len, NULL);

  return g_ptr_array_index (answer->tables, i);
}
