/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-question-bar.h"

#include "app-fixtures.h"
#include "outlay-ask-choice.h"
#include "outlay-ask-ranges.h"
#include "outlay-range-row.h"
#include "report-parameter.h"

static const ReportAnalysis every_form = {
  .id = "every-form",
  .asks = { REPORT_ASK_ALONG,
            REPORT_ASK_FROM_SCENARIO,
            REPORT_ASK_PERCENT,
            REPORT_ASK_BETWEEN,
            REPORT_ASK_SINCE,
            REPORT_ASK_USERS,
            REPORT_ASK_RANGE,
            REPORT_ASK_SCALE },
  .n_asks = 8,
};
static const ReportAnalysis ends = { .id = "ends",
                                     .asks = { REPORT_ASK_FROM },
                                     .n_asks = 1 };

typedef struct
{
  OutlaySession     *session;
  GtkWidget         *window;
  OutlayQuestionBar *bar;
  guint              n_changes;
} Fixture;

static void
count_change (Fixture *fixture)
{
  fixture->n_changes++;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->session = app_fixtures_new_session ("small-api");
  fixture->window = gtk_window_new ();
  fixture->bar = g_object_new (OUTLAY_TYPE_QUESTION_BAR, NULL);
  gtk_window_set_child (GTK_WINDOW (fixture->window),
                        GTK_WIDGET (fixture->bar));
  g_signal_connect_swapped (fixture->bar,
                            "changed",
                            G_CALLBACK (count_change),
                            fixture);
  outlay_question_bar_show (fixture->bar, fixture->session, &every_form, NULL);
  fixture->n_changes = 0;
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gpointer bar = fixture->bar;

  g_object_add_weak_pointer (G_OBJECT (bar), &bar);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  app_fixtures_settle ();
  g_assert_null (bar);
  g_assert_finalize_object (fixture->session);
}

static GtkWidget *
find (Fixture *fixture, ReportAsk ask, GType type)
{
  OutlayAsk *control = outlay_question_bar_find (fixture->bar, ask);

  g_assert_nonnull (control);
  return app_fixtures_find (GTK_WIDGET (control), type);
}

static GtkDropDown *
find_list (Fixture *fixture, ReportAsk ask)
{
  return GTK_DROP_DOWN (find (fixture, ask, GTK_TYPE_DROP_DOWN));
}

/* The question that the bar asks is that of a bar that is shown it. */
static void
assert_asks (Fixture *fixture, ReportAsk ask, const char *text)
{
  g_autoptr (ReportQuestion) question =
      outlay_question_bar_get_question (fixture->bar);
  g_autoptr (ReportQuestion) again = NULL;

  g_assert_cmpstr (report_question_get (question, ask), ==, text);
  outlay_question_bar_show (fixture->bar,
                            fixture->session,
                            &every_form,
                            question);
  outlay_question_bar_show_rare (fixture->bar);
  again = outlay_question_bar_get_question (fixture->bar);
  g_assert_true (report_question_equal (question, again));
}

static guint
find_label (GtkDropDown *list, const char *label)
{
  GListModel *model = gtk_drop_down_get_model (list);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    if (g_strcmp0 (gtk_string_list_get_string (GTK_STRING_LIST (model), i),
                   label) == 0)
      return i;
  return GTK_INVALID_LIST_POSITION;
}

static void
type (Fixture *fixture, ReportAsk ask, const char *text)
{
  GtkWidget *entry = find (fixture, ask, GTK_TYPE_ENTRY);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
}

static void
test_asks_nothing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (ReportQuestion) nothing = report_question_new ();
  g_autoptr (ReportQuestion) question =
      outlay_question_bar_get_question (fixture->bar);

  g_assert_true (report_question_equal (question, nothing));
  g_assert_cmpuint (fixture->n_changes, ==, 0);
}

static void
test_dimension (Fixture *fixture, gconstpointer data)
{
  GtkDropDown *list = find_list (fixture, REPORT_ASK_ALONG);
  guint        index = find_label (list, "Egress to the internet");

  gtk_drop_down_set_selected (list, index);
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  assert_asks (fixture, REPORT_ASK_ALONG, "egress_gb");
  gtk_drop_down_set_selected (find_list (fixture, REPORT_ASK_ALONG), 0);
  assert_asks (fixture, REPORT_ASK_ALONG, NULL);
}

static void
test_number (Fixture *fixture, gconstpointer data)
{
  type (fixture, REPORT_ASK_PERCENT, " 12.5 ");
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  assert_asks (fixture, REPORT_ASK_PERCENT, "12.5");
  type (fixture, REPORT_ASK_PERCENT, "many");
  assert_asks (fixture, REPORT_ASK_PERCENT, "many");
  type (fixture, REPORT_ASK_PERCENT, "");
  assert_asks (fixture, REPORT_ASK_PERCENT, NULL);
}

static void
test_same_again_is_no_change (Fixture *fixture, gconstpointer data)
{
  type (fixture, REPORT_ASK_PERCENT, "12");
  type (fixture, REPORT_ASK_PERCENT, "12");
  g_assert_cmpuint (fixture->n_changes, ==, 1);
}

static void
test_date (Fixture *fixture, gconstpointer data)
{
  type (fixture, REPORT_ASK_SINCE, "2026-05-07");
  assert_asks (fixture, REPORT_ASK_SINCE, "2026-05-07");
}

static void
test_words (Fixture *fixture, gconstpointer data)
{
  g_autoptr (ReportQuestion) question = NULL;

  type (fixture, REPORT_ASK_USERS, "tokyo=3  london=1");
  question = outlay_question_bar_get_question (fixture->bar);
  g_assert_cmpuint (report_question_get_all (question, REPORT_ASK_USERS)->len,
                    ==,
                    2);
  assert_asks (fixture, REPORT_ASK_USERS, "london=1");
}

static void
test_pair (Fixture *fixture, gconstpointer data)
{
  GtkDropDown *first = find_list (fixture, REPORT_ASK_BETWEEN);
  GtkDropDown *second =
      GTK_DROP_DOWN (gtk_widget_get_next_sibling (GTK_WIDGET (first)));

  gtk_drop_down_set_selected (first, find_label (first, "Render"));
  gtk_drop_down_set_selected (second, find_label (second, "Fly.io"));
  assert_asks (fixture, REPORT_ASK_BETWEEN, "render,fly");
  gtk_drop_down_set_selected (find_list (fixture, REPORT_ASK_BETWEEN), 0);
  assert_asks (fixture, REPORT_ASK_BETWEEN, "fly");
}

static void
test_word_is_rare (Fixture *fixture, gconstpointer data)
{
  g_assert_null (outlay_question_bar_find (fixture->bar, REPORT_ASK_SCALE));
  outlay_question_bar_show_rare (fixture->bar);
  gtk_drop_down_set_selected (find_list (fixture, REPORT_ASK_SCALE), 2);
  assert_asks (fixture, REPORT_ASK_SCALE, "linear");
}

static void
test_scenario (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/somewhere/plan-b.json");
  GtkDropDown *list = NULL;
  guint        n = 0;

  outlay_question_bar_show_rare (fixture->bar);
  list = find_list (fixture, REPORT_ASK_FROM_SCENARIO);
  n = g_list_model_get_n_items (gtk_drop_down_get_model (list));
  g_assert_cmpuint (find_label (list, "File…"), ==, n - 1);
  outlay_ask_choice_take_file (
      OUTLAY_ASK_CHOICE (
          outlay_question_bar_find (fixture->bar, REPORT_ASK_FROM_SCENARIO)),
      file);
  g_assert_cmpuint (find_label (list, "plan-b.json"), ==, n - 1);
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  assert_asks (fixture, REPORT_ASK_FROM_SCENARIO, "/somewhere/plan-b.json");
}

/* Somebody who asks for a file and then wants none has what was before. */
static void
test_no_file (Fixture *fixture, gconstpointer data)
{
  GtkDropDown *list = NULL;

  outlay_question_bar_show_rare (fixture->bar);
  list = find_list (fixture, REPORT_ASK_FROM_SCENARIO);
  gtk_drop_down_set_selected (list, 1);
  g_object_ref (fixture->bar);
  gtk_window_set_child (GTK_WINDOW (fixture->window), NULL);
  gtk_drop_down_set_selected (list, find_label (list, "File…"));
  g_assert_cmpuint (gtk_drop_down_get_selected (list), ==, 1);
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  gtk_window_set_child (GTK_WINDOW (fixture->window),
                        GTK_WIDGET (fixture->bar));
  g_object_unref (fixture->bar);
}

static void
test_ranges (Fixture *fixture, gconstpointer data)
{
  OutlayAskRanges *ranges = OUTLAY_ASK_RANGES (
      outlay_question_bar_find (fixture->bar, REPORT_ASK_RANGE));
  GtkWidget *row = NULL;

  outlay_ask_ranges_add (ranges);
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  assert_asks (fixture, REPORT_ASK_RANGE, "requests=2.5:5:10");
  row = find (fixture, REPORT_ASK_RANGE, OUTLAY_TYPE_RANGE_ROW);
  gtk_editable_set_text (GTK_EDITABLE (app_fixtures_find (row, GTK_TYPE_ENTRY)),
                         "1");
  assert_asks (fixture, REPORT_ASK_RANGE, "requests=1:5:10");
  row = find (fixture, REPORT_ASK_RANGE, OUTLAY_TYPE_RANGE_ROW);
  g_signal_emit_by_name (row, "removed");
  assert_asks (fixture, REPORT_ASK_RANGE, NULL);
}

/* Another dimension has other figures, and a second range another
 * dimension. */
static void
test_range_of_another (Fixture *fixture, gconstpointer data)
{
  OutlayAskRanges *ranges = OUTLAY_ASK_RANGES (
      outlay_question_bar_find (fixture->bar, REPORT_ASK_RANGE));
  GtkDropDown *list = NULL;
  g_autoptr (ReportQuestion) question = NULL;
  const GPtrArray *texts = NULL;

  outlay_ask_ranges_add (ranges);
  list = find_list (fixture, REPORT_ASK_RANGE);
  gtk_drop_down_set_selected (list, find_label (list, "Instances"));
  outlay_ask_ranges_add (ranges);
  question = outlay_question_bar_get_question (fixture->bar);
  texts = report_question_get_all (question, REPORT_ASK_RANGE);
  g_assert_cmpuint (texts->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (texts, 0), ==, "instances=1:2:4");
  g_assert_cmpstr (g_ptr_array_index (texts, 1), ==, "requests=2.5:5:10");
}

static void
test_another_analysis (Fixture *fixture, gconstpointer data)
{
  outlay_question_bar_show (fixture->bar, fixture->session, &ends, NULL);
  g_assert_null (outlay_question_bar_find (fixture->bar, REPORT_ASK_ALONG));
  g_assert_cmpuint (find_label (find_list (fixture, REPORT_ASK_FROM), "Render"),
                    !=,
                    GTK_INVALID_LIST_POSITION);
}

static void
test_names (Fixture *fixture, gconstpointer data)
{
  gtk_test_accessible_assert_property (find_list (fixture, REPORT_ASK_ALONG),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Along");
  gtk_test_accessible_assert_property (
      find (fixture, REPORT_ASK_PERCENT, GTK_TYPE_ENTRY),
      GTK_ACCESSIBLE_PROPERTY_LABEL,
      report_parameter_label (REPORT_ASK_PERCENT));
}

#define ADD(path, test)                                                        \
  g_test_add ("/outlay/question-bar/" path,                                    \
              Fixture,                                                         \
              NULL,                                                            \
              set_up,                                                          \
              test,                                                            \
              tear_down)

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  ADD ("asks-nothing", test_asks_nothing);
  ADD ("dimension", test_dimension);
  ADD ("number", test_number);
  ADD ("same-again-is-no-change", test_same_again_is_no_change);
  ADD ("date", test_date);
  ADD ("words", test_words);
  ADD ("pair", test_pair);
  ADD ("word-is-rare", test_word_is_rare);
  ADD ("scenario", test_scenario);
  ADD ("no-file", test_no_file);
  ADD ("ranges", test_ranges);
  ADD ("range-of-another", test_range_of_another);
  ADD ("another-analysis", test_another_analysis);
  ADD ("names", test_names);
  return g_test_run ();
}
