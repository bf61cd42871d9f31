/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a picture says of its view comes back; what it must not say, not. */
#include "report-picture-settings.h"

#include "report-analysis-fixture.h"
#include "report-picture.h"

static gboolean
read_settings (const char *text, const char **chart, ReportQuestion **question)
{
  const ReportAnalysis *analysis = NULL;
  g_autoptr (GError) error = NULL;
  gboolean is_read =
      report_picture_settings_read ("p.png", text, &analysis, question, &error);

  g_assert_true (is_read == (error == NULL));
  *chart = analysis != NULL ? analysis->id : NULL;
  return is_read;
}

static const char *
find_settings (const ReportPicture *picture)
{
  const PlotExportOptions *options = report_picture_get_options (picture);

  for (gsize i = 0; i < options->n_metadata; i++)
    if (g_str_equal (options->metadata[i].key, REPORT_PICTURE_SETTINGS))
      return options->metadata[i].text;
  return NULL;
}

static void
come_back (void)
{
  const ReportPictureRequest request = {
    .width = 320,
    .height = 240,
    .scale = 1,
    .has_metadata = TRUE,
  };
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  g_autoptr (ReportPicture) picture = NULL;
  g_autoptr (ReportQuestion) question = NULL;
  const char *chart = NULL;

  asked_init (&asked, "small-api", "fly,render");
  report_question_set (asked.question, REPORT_ASK_POINTS, "40");
  report_question_set (asked.question, REPORT_ASK_ALONG, "egress_gb");
  answer = asked_answer (&asked, "sweep");
  picture = report_picture_new (answer, asked.catalogue, &request);
  g_assert_true (read_settings (find_settings (picture), &chart, &question));
  g_assert_cmpstr (chart, ==, "sweep");
  g_assert_true (
      report_question_equal (question, report_answer_get_question (answer)));
}

static void
of_a_newer_program_are_left_out (void)
{
  g_autoptr (ReportQuestion) question = NULL;
  const char *chart = NULL;

  g_assert_true (
      read_settings ("{\"chart\": \"hologram\", \"depth\": 3, "
                     "\"question\": {\"smell\": [1], \"points\": [\"5\"]}}",
                     &chart,
                     &question));
  g_assert_null (chart);
  g_assert_cmpstr (report_question_get (question, REPORT_ASK_POINTS), ==, "5");
}

/* A picture must not make anybody read a file. */
static void
name_no_files (void)
{
  g_autoptr (ReportQuestion) question = NULL;
  const char *chart = NULL;

  g_assert_true (read_settings ("{\"chart\": \"bridge\", \"question\": {"
                                "\"from-scenario\": [\"/etc/passwd\"], "
                                "\"to-scenario\": [\"hobby\"], "
                                "\"with\": [\"/dev/zero\", \"saas-5\"]}}",
                                &chart,
                                &question));
  g_assert_cmpstr (chart, ==, "bridge");
  g_assert_null (report_question_get (question, REPORT_ASK_FROM_SCENARIO));
  g_assert_cmpstr (report_question_get (question, REPORT_ASK_TO_SCENARIO),
                   ==,
                   "hobby");
  g_assert_cmpuint (report_question_get_all (question, REPORT_ASK_WITH)->len,
                    ==,
                    1);
}

static void
are_refused (void)
{
  static const char *const texts[] = {
    "",
    "[]",
    "{}",
    "{\"chart\": 5}",
    "{\"chart\": \"sweep\"",
    "{\"chart\": \"sweep\", \"chart\": \"map\"}",
    "{\"chart\": \"sweep\", \"question\": []}",
    "{\"chart\": \"sweep\", \"question\": {\"points\": \"5\"}}",
    "{\"chart\": \"sweep\", \"question\": {\"points\": [5]}}",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      ReportQuestion *question = NULL;
      const char     *chart = NULL;

      g_assert_false (read_settings (texts[i], &chart, &question));
      g_assert_null (question);
    }
}

static void
are_bounded (void)
{
  g_autoptr (GString) text =
      g_string_new ("{\"chart\": \"sweep\", \"question\": {\"range\": [\"a\"");
  ReportQuestion *question = NULL;
  const char     *chart = NULL;

  for (int i = 0; i < 64; i++)
    g_string_append (text, ", \"a\"");
  g_string_append (text, "]}}");
  g_assert_false (read_settings (text->str, &chart, &question));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/picture-settings/come-back", come_back);
  g_test_add_func ("/report/picture-settings/of-a-newer-program-are-left-out",
                   of_a_newer_program_are_left_out);
  g_test_add_func ("/report/picture-settings/name-no-files", name_no_files);
  g_test_add_func ("/report/picture-settings/are-refused", are_refused);
  g_test_add_func ("/report/picture-settings/are-bounded", are_bounded);
  return g_test_run ();
}
