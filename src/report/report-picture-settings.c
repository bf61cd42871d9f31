/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What cannot be read is refused; what a newer program wrote is left out, as
 * the scenario is worth more than the view of it.  A question that names a
 * file is never asked: a picture must not make anybody read one.
 */
#include "config.h"

#include "report-picture-settings.h"

#include <string.h>

#include "cost-json.h"
#include "cost-presets.h"

#define MAX_TEXTS 64

static gboolean
is_harmless (ReportAsk ask, const char *text)
{
  g_autoptr (CostScenario) preset = NULL;

  if (report_parameter_get (ask)->form != REPORT_FORM_SCENARIO)
    return TRUE;
  preset = cost_presets_find (text, NULL);
  return preset != NULL;
}

static gboolean
read_texts (const CostJsonAt *at,
            ReportAsk         ask,
            ReportQuestion   *question,
            GError          **error)
{
  guint n = 0;

  if (!cost_json_expect_array (at, MAX_TEXTS, error))
    return FALSE;
  n = cost_json_length (at);
  for (guint i = 0; i < n; i++)
    {
      CostJsonAt  element = cost_json_element (at, i);
      const char *text = NULL;

      if (!cost_json_read_string (&element, &text, error))
        return FALSE;
      if (is_harmless (ask, text))
        report_question_add (question, ask, text);
    }
  return TRUE;
}

static gboolean
read_question (const CostJsonAt *root, ReportQuestion *question, GError **error)
{
  CostJsonAt at;
  guint      n = 0;

  if (!cost_json_member (root, "question", &at))
    return TRUE;
  if (!cost_json_expect_object (&at, NULL, error))
    return FALSE;
  n = cost_json_length (&at);
  for (guint i = 0; i < n; i++)
    {
      CostJsonAt member = cost_json_nth_member (&at, i);
      ReportAsk  ask = REPORT_N_ASKS;

      if (report_parameter_find (member.member, &ask) &&
          !read_texts (&member, ask, question, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * report_picture_settings_read:
 * @name: what messages call the picture
 * @text: its settings
 * @analysis: (out) (nullable): what it shows; %NULL for what is not known here
 * @question: (out) (transfer full): what that was asked
 * @error: return location for an error with the place of the fault
 *
 * Reads what report_picture_new() wrote.
 *
 * Returns: whether it could be read
 */
gboolean
report_picture_settings_read (const char            *name,
                              const char            *text,
                              const ReportAnalysis **analysis,
                              ReportQuestion       **question,
                              GError               **error)
{
  g_autoptr (ReportQuestion) read = report_question_new ();
  g_autoptr (CostJson) json = NULL;
  const char *chart = NULL;
  CostJsonAt  root;

  g_return_val_if_fail (name != NULL && text != NULL, FALSE);
  g_return_val_if_fail (analysis != NULL && question != NULL, FALSE);

  json = cost_json_parse (name, text, strlen (text), error);
  if (json == NULL)
    return FALSE;
  root = cost_json_root (json);
  if (!cost_json_expect_object (&root, NULL, error) ||
      !cost_json_get_string (&root, "chart", TRUE, &chart, error) ||
      !read_question (&root, read, error))
    return FALSE;
  *analysis = report_analysis_find (chart);
  *question = g_steal_pointer (&read);
  return TRUE;
}
