/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Questions.  Texts are read by whoever answers, because the same parameter
 * may be a value for one analysis and a platform for another.
 */
#include "config.h"

#include "report-question.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "cost-error.h"
#include "cost-suggest.h"
#include "report-number.h"

struct _ReportQuestion
{
  GPtrArray *texts[REPORT_N_ASKS]; /* owned, nullable: of char*, owned */
};

/**
 * report_question_new:
 *
 * Makes a question in which nothing is said.
 *
 * Returns: (transfer full): the question
 */
ReportQuestion *
report_question_new (void)
{
  return g_new0 (ReportQuestion, 1);
}

/**
 * report_question_copy:
 * @question: (nullable): a question
 *
 * Copies a question.
 *
 * Returns: (transfer full): the copy; empty without @question
 */
ReportQuestion *
report_question_copy (const ReportQuestion *question)
{
  ReportQuestion *copy = report_question_new ();

  for (guint i = 0; question != NULL && i < REPORT_N_ASKS; i++)
    for (guint k = 0; question->texts[i] != NULL && k < question->texts[i]->len;
         k++)
      report_question_add (copy,
                           (ReportAsk)i,
                           g_ptr_array_index (question->texts[i], k));
  return copy;
}

/**
 * report_question_free:
 * @question: (transfer full) (nullable): a question
 *
 * Frees a question.
 */
void
report_question_free (ReportQuestion *question)
{
  if (question == NULL)
    return;
  for (guint i = 0; i < REPORT_N_ASKS; i++)
    g_clear_pointer (&question->texts[i], g_ptr_array_unref);
  g_free (question);
}

static gboolean
are_equal (const GPtrArray *a, const GPtrArray *b)
{
  guint n_a = a != NULL ? a->len : 0;
  guint n_b = b != NULL ? b->len : 0;

  if (n_a != n_b)
    return FALSE;
  for (guint i = 0; i < n_a; i++)
    if (strcmp (a->pdata[i], b->pdata[i]) != 0)
      return FALSE;
  return TRUE;
}

/**
 * report_question_equal:
 * @a: a question
 * @b: a question
 *
 * Compares two questions.
 *
 * Returns: whether they say the same in the same words
 */
gboolean
report_question_equal (const ReportQuestion *a, const ReportQuestion *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  for (guint i = 0; i < REPORT_N_ASKS; i++)
    if (!are_equal (a->texts[i], b->texts[i]))
      return FALSE;
  return TRUE;
}

/**
 * report_question_set:
 * @question: a question
 * @ask: a parameter
 * @text: (nullable): what is said; %NULL takes it back
 *
 * Says a parameter; what was said of it before is gone.
 */
void
report_question_set (ReportQuestion *question, ReportAsk ask, const char *text)
{
  g_return_if_fail (question != NULL && (guint)ask < REPORT_N_ASKS);

  g_clear_pointer (&question->texts[ask], g_ptr_array_unref);
  if (text != NULL)
    report_question_add (question, ask, text);
}

/**
 * report_question_add:
 * @question: a question
 * @ask: a parameter
 * @text: what is said
 *
 * Says a parameter once more.
 */
void
report_question_add (ReportQuestion *question, ReportAsk ask, const char *text)
{
  g_return_if_fail (question != NULL && (guint)ask < REPORT_N_ASKS);
  g_return_if_fail (text != NULL);

  if (question->texts[ask] == NULL)
    question->texts[ask] = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (question->texts[ask], g_strdup (text));
}

/**
 * report_question_get:
 * @question: (nullable): a question
 * @ask: a parameter
 *
 * Gets what was said of a parameter last.
 *
 * Returns: (transfer none) (nullable): the text; %NULL if nothing was
 */
const char *
report_question_get (const ReportQuestion *question, ReportAsk ask)
{
  const GPtrArray *texts = report_question_get_all (question, ask);

  return texts != NULL ? texts->pdata[texts->len - 1] : NULL;
}

/**
 * report_question_get_all:
 * @question: (nullable): a question
 * @ask: a parameter
 *
 * Gets all that was said of a parameter.
 *
 * Returns: (transfer none) (nullable) (element-type utf8): the texts, one or
 *   more; %NULL if nothing was said
 */
const GPtrArray *
report_question_get_all (const ReportQuestion *question, ReportAsk ask)
{
  g_return_val_if_fail ((guint)ask < REPORT_N_ASKS, NULL);

  return question != NULL ? question->texts[ask] : NULL;
}

/**
 * report_question_refuse:
 * @error: return location for the error
 * @ask: a parameter
 * @text: what was said
 * @form: what would do
 *
 * Refuses what was said of a parameter.
 *
 * Returns: %FALSE
 */
gboolean
report_question_refuse (GError    **error,
                        ReportAsk   ask,
                        const char *text,
                        const char *form)
{
  g_autofree char *quoted = cost_error_quote (text);

  g_set_error (error,
               COST_ERROR,
               COST_ERROR_RANGE,
               /* Translators: a parameter's name, what was given, what it
                * takes: "--points: “x” will not do; expected a number". */
               _ ("--%s: %s will not do; expected %s"),
               report_parameter_get (ask)->id,
               quoted,
               form);
  return FALSE;
}

static gboolean
parse_number (const char *text, const ReportNumber *range, double *number)
{
  char  *end = NULL;
  double value = 0.0;

  if (*text == '\0' || strspn (text, "0123456789.eE+-") != strlen (text))
    return FALSE;
  value = g_ascii_strtod (text, &end);
  if (*end != '\0' || !isfinite (value) || value < range->least ||
      value > range->most || (range->is_count && value != floor (value)))
    return FALSE;
  *number = value;
  return TRUE;
}

/**
 * report_question_read_number:
 * @question: (nullable): a question
 * @ask: a parameter
 * @range: which numbers will do
 * @number: (inout): the default, and what was said instead
 * @error: return location for an error that names parameter and range
 *
 * Reads a number.
 *
 * Returns: %FALSE if something else was said; @number is untouched then
 */
gboolean
report_question_read_number (const ReportQuestion *question,
                             ReportAsk             ask,
                             const ReportNumber   *range,
                             double               *number,
                             GError              **error)
{
  const char      *text = report_question_get (question, ask);
  g_autofree char *least = NULL;
  g_autofree char *most = NULL;
  g_autofree char *form = NULL;

  g_return_val_if_fail (range != NULL && number != NULL, FALSE);

  if (text == NULL || parse_number (text, range, number))
    return TRUE;
  least = report_number_plain (range->least);
  most = report_number_plain (range->most);
  if (range->is_count)
    form = g_strdup_printf (_ ("a whole number from %s to %s"), least, most);
  else
    form = g_strdup_printf (_ ("a number from %s to %s"), least, most);
  return report_question_refuse (error, ask, text, form);
}

/**
 * report_question_read_dimension:
 * @question: (nullable): a question
 * @ask: a parameter
 * @dimension: (inout): the default, and what was said instead
 * @error: return location for an error that names the nearest
 *
 * Reads a dimension.
 *
 * Returns: %FALSE if there is none of that id
 */
gboolean
report_question_read_dimension (const ReportQuestion *question,
                                ReportAsk             ask,
                                CostDimension        *dimension,
                                GError              **error)
{
  const char *text = report_question_get (question, ask);

  g_return_val_if_fail (dimension != NULL, FALSE);

  if (text == NULL)
    return TRUE;
  if (cost_dimension_from_id (text, dimension, error))
    return TRUE;
  g_prefix_error (error, "--%s: ", report_parameter_get (ask)->id);
  return FALSE;
}

/**
 * report_question_find_platform:
 * @engine: an engine
 * @id: what somebody wrote
 * @error: return location for an error that names the nearest
 *
 * Looks a platform up among those that are compared.
 *
 * Returns: its index, or -1
 */
int
report_question_find_platform (const CostEngine *engine,
                               const char       *id,
                               GError          **error)
{
  guint                   n = cost_engine_get_n_platforms (engine);
  g_autofree const char **known = g_new0 (const char *, n + 1);
  g_autofree char        *quoted = cost_error_quote (id);
  g_autofree char        *nearest = NULL;
  g_autofree char        *all = NULL;

  for (guint i = 0; i < n; i++)
    {
      known[i] = cost_engine_get_platform (engine, i)->id;
      if (g_str_equal (known[i], id))
        return (int)i;
    }
  nearest = cost_suggest (id, known, n);
  all = g_strjoinv (", ", (char **)known);
  if (nearest != NULL)
    g_set_error (error,
                 COST_ERROR,
                 COST_ERROR_UNKNOWN,
                 _ ("There is no platform %s here; did you mean “%s”?"),
                 quoted,
                 nearest);
  else
    g_set_error (error,
                 COST_ERROR,
                 COST_ERROR_UNKNOWN,
                 _ ("There is no platform %s here; there are: %s"),
                 quoted,
                 all);
  return -1;
}

/**
 * report_question_read_platform:
 * @question: (nullable): a question
 * @ask: a parameter
 * @engine: an engine
 * @platform: (inout): the default index, and what was said instead
 * @error: return location for an error that names the nearest
 *
 * Reads a platform.
 *
 * Returns: %FALSE if none of that id is compared
 */
gboolean
report_question_read_platform (const ReportQuestion *question,
                               ReportAsk             ask,
                               const CostEngine     *engine,
                               int                  *platform,
                               GError              **error)
{
  const char *text = report_question_get (question, ask);
  int         found = 0;

  g_return_val_if_fail (engine != NULL && platform != NULL, FALSE);

  if (text == NULL)
    return TRUE;
  found = report_question_find_platform (engine, text, error);
  if (found < 0)
    {
      g_prefix_error (error, "--%s: ", report_parameter_get (ask)->id);
      return FALSE;
    }
  *platform = found;
  return TRUE;
}

/**
 * report_question_read_word:
 * @question: (nullable): a question
 * @ask: a parameter
 * @words: (array zero-terminated=1): those that will do
 * @word: (inout): the default index, and what was said instead
 * @error: return location for an error that lists the words
 *
 * Reads a word.
 *
 * Returns: %FALSE if it is none of @words
 */
gboolean
report_question_read_word (const ReportQuestion *question,
                           ReportAsk             ask,
                           const char *const    *words,
                           guint                *word,
                           GError              **error)
{
  const char      *text = report_question_get (question, ask);
  g_autofree char *all = NULL;

  g_return_val_if_fail (words != NULL && word != NULL, FALSE);

  if (text == NULL)
    return TRUE;
  for (guint i = 0; words[i] != NULL; i++)
    if (g_str_equal (words[i], text))
      {
        *word = i;
        return TRUE;
      }
  all = g_strjoinv (", ", (char **)words);
  return report_question_refuse (error, ask, text, all);
}

/**
 * report_question_read_date:
 * @question: (nullable): a question
 * @ask: a parameter
 * @date: (inout): the default, and what was said instead
 * @error: return location for an error that says the form
 *
 * Reads a day.
 *
 * Returns: %FALSE if it is none
 */
gboolean
report_question_read_date (const ReportQuestion *question,
                           ReportAsk             ask,
                           CostDate             *date,
                           GError              **error)
{
  const char *text = report_question_get (question, ask);

  g_return_val_if_fail (date != NULL, FALSE);

  if (text == NULL || cost_date_parse (text, date, error))
    return TRUE;
  g_prefix_error (error, "--%s: ", report_parameter_get (ask)->id);
  return FALSE;
}
