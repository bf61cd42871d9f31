/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said is kept; what cannot be read is refused with its mend. */
#include "report-question.h"

#include "report-fixture.h"

static void
keeps_what_is_said (void)
{
  g_autoptr (ReportQuestion) question = report_question_new ();
  g_autoptr (ReportQuestion) copy = NULL;

  g_assert_null (report_question_get (question, REPORT_ASK_RANGE));
  report_question_add (question, REPORT_ASK_RANGE, "a");
  report_question_add (question, REPORT_ASK_RANGE, "b");
  g_assert_cmpstr (report_question_get (question, REPORT_ASK_RANGE), ==, "b");
  copy = report_question_copy (question);
  g_assert_true (report_question_equal (question, copy));
  report_question_set (copy, REPORT_ASK_RANGE, "b");
  g_assert_false (report_question_equal (question, copy));
  g_assert_cmpuint (report_question_get_all (copy, REPORT_ASK_RANGE)->len,
                    ==,
                    1);
  report_question_set (copy, REPORT_ASK_RANGE, NULL);
  g_assert_null (report_question_get_all (copy, REPORT_ASK_RANGE));
}

typedef struct
{
  const char *text;
  double      number;  /* where it is one */
  const char *refusal; /* NULL: it is one */
} NumberCase;

static const NumberCase numbers[] = {
  { "1", 1.0, NULL },
  { "1e2", 100.0, NULL },
  { "0",
    0.0,
    "--points: “0” will not do; expected a whole number from 1 to 100" },
  { "1.5",
    0.0,
    "--points: “1.5” will not do; expected a whole number from 1 to 100" },
  { "",
    0.0,
    "--points: “” will not do; expected a whole number from 1 to 100" },
  { "nan",
    0.0,
    "--points: “nan” will not do; expected a whole number from 1 to 100" },
  { "1e999",
    0.0,
    "--points: “1e999” will not do; expected a whole number from 1 to 100" },
  { "0x10",
    0.0,
    "--points: “0x10” will not do; expected a whole number from 1 to 100" },
};

static void
reads_numbers (void)
{
  const ReportNumber range = { 1.0, 100.0, TRUE };

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr (ReportQuestion) question = report_question_new ();
      g_autoptr (GError) error = NULL;
      double   number = -1.0;
      gboolean is_read = FALSE;

      report_question_set (question, REPORT_ASK_POINTS, numbers[i].text);
      is_read = report_question_read_number (question,
                                             REPORT_ASK_POINTS,
                                             &range,
                                             &number,
                                             &error);
      g_assert_cmpint (is_read, ==, numbers[i].refusal == NULL);
      if (is_read)
        g_assert_cmpfloat (number, ==, numbers[i].number);
      else
        g_assert_cmpfloat (number, ==, -1.0);
      g_assert_cmpstr (error != NULL ? error->message : NULL,
                       ==,
                       numbers[i].refusal);
    }
}

static void
leaves_defaults (void)
{
  const ReportNumber range = { 1.0, 100.0, FALSE };
  double             number = 7.0;
  CostDimension      dimension = COST_SEATS;
  CostDate           date = 20260507;

  g_assert_true (report_question_read_number (NULL,
                                              REPORT_ASK_POINTS,
                                              &range,
                                              &number,
                                              NULL));
  g_assert_true (report_question_read_dimension (NULL,
                                                 REPORT_ASK_ALONG,
                                                 &dimension,
                                                 NULL));
  g_assert_true (
      report_question_read_date (NULL, REPORT_ASK_SINCE, &date, NULL));
  g_assert_cmpfloat (number, ==, 7.0);
  g_assert_cmpuint (dimension, ==, COST_SEATS);
  g_assert_cmpuint (date, ==, 20260507);
}

static void
names_the_nearest (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (CostScenario) scenario = fixture_scenario ("hobby", "fly,render");
  g_autoptr (CostEngine) engine =
      cost_engine_new (catalogue, scenario, COST_VARY_AMOUNTS, NULL);
  g_autoptr (ReportQuestion) question = report_question_new ();
  CostDimension dimension = COST_SEATS;
  int           platform = 0;
  GError       *error = NULL;

  report_question_set (question, REPORT_ASK_ALONG, "reqests");
  g_assert_false (report_question_read_dimension (question,
                                                  REPORT_ASK_ALONG,
                                                  &dimension,
                                                  &error));
  g_assert_cmpstr (
      error->message,
      ==,
      "--along: There is no dimension “reqests”; did you mean “requests”?");
  g_clear_error (&error);
  report_question_set (question, REPORT_ASK_FROM, "rendr");
  g_assert_false (report_question_read_platform (question,
                                                 REPORT_ASK_FROM,
                                                 engine,
                                                 &platform,
                                                 &error));
  g_assert_cmpstr (
      error->message,
      ==,
      "--from: There is no platform “rendr” here; did you mean “render”?");
  g_clear_error (&error);
  report_question_set (question, REPORT_ASK_FROM, "zzzzzz");
  g_assert_false (report_question_read_platform (question,
                                                 REPORT_ASK_FROM,
                                                 engine,
                                                 &platform,
                                                 &error));
  g_assert_cmpstr (
      error->message,
      ==,
      "--from: There is no platform “zzzzzz” here; there are: fly, render");
  g_clear_error (&error);
  report_question_set (question, REPORT_ASK_FROM, "render");
  g_assert_true (report_question_read_platform (question,
                                                REPORT_ASK_FROM,
                                                engine,
                                                &platform,
                                                &error));
  g_assert_cmpint (platform, ==, 1);
}

static void
lists_words (void)
{
  static const char *const words[] = { "log", "linear", NULL };
  g_autoptr (ReportQuestion) question = report_question_new ();
  g_autoptr (GError) error = NULL;
  guint word = 0;

  report_question_set (question, REPORT_ASK_SCALE, "linear");
  g_assert_true (report_question_read_word (question,
                                            REPORT_ASK_SCALE,
                                            words,
                                            &word,
                                            NULL));
  g_assert_cmpuint (word, ==, 1);
  report_question_set (question, REPORT_ASK_SCALE, "cubic");
  g_assert_false (report_question_read_word (question,
                                             REPORT_ASK_SCALE,
                                             words,
                                             &word,
                                             &error));
  g_assert_cmpstr (error->message,
                   ==,
                   "--scale: “cubic” will not do; expected log, linear");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/question/keeps", keeps_what_is_said);
  g_test_add_func ("/report/question/numbers", reads_numbers);
  g_test_add_func ("/report/question/defaults", leaves_defaults);
  g_test_add_func ("/report/question/nearest", names_the_nearest);
  g_test_add_func ("/report/question/words", lists_words);
  return g_test_run ();
}
