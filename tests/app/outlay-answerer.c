/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-answerer.h"

#include "app-fixtures.h"
#include "report-compare.h"

/* An analysis that waits until it is let go, or nobody wants it any more. */
static GMutex   mutex;
static GCond    cond;
static gboolean is_open = TRUE;
static gint     n_started;
static gint     n_given_up;

static void
set_open (gboolean value)
{
  g_mutex_lock (&mutex);
  is_open = value;
  g_cond_broadcast (&cond);
  g_mutex_unlock (&mutex);
}

static void
wait_until_open (GCancellable *cancellable)
{
  g_mutex_lock (&mutex);
  while (!is_open && !g_cancellable_is_cancelled (cancellable))
    g_cond_wait_until (&cond, &mutex, g_get_monotonic_time () + 1000);
  g_mutex_unlock (&mutex);
}

static ReportAnswer *
answer_slowly (const ReportContext  *context,
               const ReportQuestion *question,
               GError              **error)
{
  const char *wrong = report_question_get (question, REPORT_ASK_PERCENT);

  g_atomic_int_inc (&n_started);
  wait_until_open (context->cancellable);
  if (g_cancellable_is_cancelled (context->cancellable))
    {
      g_atomic_int_inc (&n_given_up);
      return NULL;
    }
  if (wrong != NULL)
    {
      report_question_refuse (error, REPORT_ASK_PERCENT, wrong, "a number");
      return NULL;
    }
  return report_analysis_answer (report_analysis_find ("compare"),
                                 context,
                                 NULL,
                                 error);
}

static const ReportAnalysis slow = { .id = "slow",
                                     .title = "Slow",
                                     .summary = "Waits",
                                     .asks = { REPORT_ASK_PERCENT },
                                     .n_asks = 1,
                                     .answer = answer_slowly };

typedef struct
{
  OutlaySession  *session;
  OutlayAnswerer *answerer;
  GPtrArray      *answers; /* of ReportAnswer*, owned */
  GPtrArray      *errors;  /* of char*, owned */
  guint           n_slow;
  guint           n_answers_when_quick;
} Fixture;

static void
take_answer (Fixture *fixture, ReportAnswer *answer)
{
  g_ptr_array_add (fixture->answers, report_answer_ref (answer));
}

static void
take_error (Fixture *fixture, const GError *error)
{
  g_ptr_array_add (fixture->errors, g_strdup (error->message));
}

static void
count_slow (Fixture *fixture, gboolean is_slow)
{
  fixture->n_slow += is_slow ? 1 : 0;
  if (!is_slow)
    fixture->n_answers_when_quick = fixture->answers->len;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->session = app_fixtures_new_session ("small-api");
  fixture->answerer = outlay_answerer_new ();
  fixture->answers =
      g_ptr_array_new_with_free_func ((GDestroyNotify)report_answer_unref);
  fixture->errors = g_ptr_array_new_with_free_func (g_free);
  g_signal_connect_swapped (fixture->answerer,
                            "answered",
                            G_CALLBACK (take_answer),
                            fixture);
  g_signal_connect_swapped (fixture->answerer,
                            "failed",
                            G_CALLBACK (take_error),
                            fixture);
  g_signal_connect_swapped (fixture->answerer,
                            "slowed",
                            G_CALLBACK (count_slow),
                            fixture);
  set_open (TRUE);
  n_started = 0;
  n_given_up = 0;
}

static void
finish_all (Fixture *fixture)
{
  while (outlay_answerer_is_working (fixture->answerer))
    g_main_context_iteration (NULL, TRUE);
  app_fixtures_settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  finish_all (fixture);
  g_ptr_array_unref (fixture->answers);
  g_ptr_array_unref (fixture->errors);
  g_assert_finalize_object (fixture->answerer);
  g_assert_finalize_object (fixture->session);
}

static void
ask (Fixture *fixture, double requests, const char *percent)
{
  ReportContext context = { .today = cost_date_today () };
  g_autoptr (ReportQuestion) question = report_question_new ();

  if (percent != NULL)
    report_question_set (question, REPORT_ASK_PERCENT, percent);
  outlay_session_set_value (fixture->session, COST_REQUESTS, requests);
  outlay_session_fill_context (fixture->session, &context);
  outlay_answerer_ask (fixture->answerer, &slow, &context, question);
}

static double
get_requests (Fixture *fixture, guint i)
{
  ReportAnswer *answer = g_ptr_array_index (fixture->answers, i);

  return report_answer_get_scenario (answer)->workload.values[COST_REQUESTS];
}

static void
wait_for_start (gint n)
{
  while (g_atomic_int_get (&n_started) < n)
    g_usleep (500);
}

static void
test_answers (Fixture *fixture, gconstpointer data)
{
  g_autoptr (ReportAnswer) expected = NULL;
  ReportAnswer *answer = NULL;

  ask (fixture, 70.0, NULL);
  g_assert_true (outlay_answerer_is_working (fixture->answerer));
  finish_all (fixture);
  g_assert_cmpuint (fixture->answers->len, ==, 1);
  expected =
      report_compare_new (outlay_session_get_comparison (fixture->session),
                          NULL);
  answer = g_ptr_array_index (fixture->answers, 0);
  g_assert_cmpstr (plot_figure_get_title (report_answer_get_figure (answer)),
                   ==,
                   plot_figure_get_title (report_answer_get_figure (expected)));
  g_assert_cmpuint (fixture->n_slow, ==, 0);
}

/* The first is at work and finishes; of those behind it only the last one
 * is made. */
static void
test_newest_wins (Fixture *fixture, gconstpointer data)
{
  set_open (FALSE);
  for (int i = 1; i <= 20; i++)
    ask (fixture, i * 10.0, NULL);
  set_open (TRUE);
  finish_all (fixture);
  g_assert_cmpuint (fixture->answers->len, ==, 2);
  g_assert_cmpfloat (get_requests (fixture, 0), ==, 10.0);
  g_assert_cmpfloat (get_requests (fixture, 1), ==, 200.0);
  g_assert_cmpint (n_started, ==, 2);
}

/* The sign that what is shown is old stays through an answer that is old
 * already, and comes once. */
static void
test_sign_stays (Fixture *fixture, gconstpointer data)
{
  set_open (FALSE);
  ask (fixture, 10.0, NULL);
  ask (fixture, 20.0, NULL);
  while (fixture->n_slow == 0)
    g_main_context_iteration (NULL, TRUE);
  set_open (TRUE);
  finish_all (fixture);
  g_assert_cmpuint (fixture->answers->len, ==, 2);
  g_assert_cmpuint (fixture->n_slow, ==, 1);
  g_assert_cmpuint (fixture->n_answers_when_quick, ==, 1);
}

static void
test_other_question_cancels (Fixture *fixture, gconstpointer data)
{
  set_open (FALSE);
  ask (fixture, 10.0, NULL);
  wait_for_start (1);
  ask (fixture, 10.0, "12");
  while (g_atomic_int_get (&n_given_up) < 1)
    g_usleep (500);
  set_open (TRUE);
  finish_all (fixture);
  g_assert_cmpuint (fixture->answers->len, ==, 0);
  g_assert_cmpuint (fixture->errors->len, ==, 1);
}

static void
test_impatience_cancels (Fixture *fixture, gconstpointer data)
{
  set_open (FALSE);
  ask (fixture, 10.0, NULL);
  wait_for_start (1);
  g_usleep (260000);
  ask (fixture, 20.0, NULL);
  while (g_atomic_int_get (&n_given_up) < 1)
    g_usleep (500);
  set_open (TRUE);
  finish_all (fixture);
  g_assert_cmpuint (fixture->answers->len, ==, 1);
  g_assert_cmpfloat (get_requests (fixture, 0), ==, 20.0);
}

static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  set_open (FALSE);
  ask (fixture, 10.0, NULL);
  ask (fixture, 20.0, NULL);
  outlay_answerer_cancel (fixture->answerer);
  finish_all (fixture);
  g_assert_cmpuint (fixture->answers->len, ==, 0);
  g_assert_cmpuint (fixture->errors->len, ==, 0);
  set_open (TRUE);
  ask (fixture, 30.0, NULL);
  finish_all (fixture);
  g_assert_cmpuint (fixture->answers->len, ==, 1);
}

static void
test_error_is_told (Fixture *fixture, gconstpointer data)
{
  ask (fixture, 10.0, "many");
  finish_all (fixture);
  g_assert_cmpuint (fixture->errors->len, ==, 1);
  g_assert_nonnull (strstr (g_ptr_array_index (fixture->errors, 0), "many"));
  ask (fixture, 10.0, NULL);
  finish_all (fixture);
  g_assert_cmpuint (fixture->answers->len, ==, 1);
}

static void
test_slow_is_told (Fixture *fixture, gconstpointer data)
{
  set_open (FALSE);
  ask (fixture, 10.0, NULL);
  while (fixture->n_slow == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (fixture->answers->len, ==, 0);
  set_open (TRUE);
  finish_all (fixture);
  g_assert_cmpuint (fixture->answers->len, ==, 1);
  g_assert_cmpuint (fixture->n_slow, ==, 1);
}

/* Whoever asked is gone before there is an answer. */
static void
test_finalizes_at_work (void)
{
  Fixture  fixture = { 0 };
  gpointer answerer = NULL;

  set_up (&fixture, NULL);
  set_open (FALSE);
  ask (&fixture, 10.0, NULL);
  answerer = fixture.answerer;
  g_object_add_weak_pointer (G_OBJECT (answerer), &answerer);
  g_signal_handlers_disconnect_by_data (answerer, &fixture);
  outlay_answerer_cancel (fixture.answerer);
  g_object_unref (fixture.answerer);
  g_assert_finalize_object (fixture.session);
  while (answerer != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (fixture.answers->len, ==, 0);
  g_ptr_array_unref (fixture.answers);
  g_ptr_array_unref (fixture.errors);
  set_open (TRUE);
}

#define ADD(path, test)                                                        \
  g_test_add ("/outlay/answerer/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  ADD ("answers", test_answers);
  ADD ("newest-wins", test_newest_wins);
  ADD ("other-question-cancels", test_other_question_cancels);
  ADD ("impatience-cancels", test_impatience_cancels);
  ADD ("cancel", test_cancel);
  ADD ("error-is-told", test_error_is_told);
  ADD ("slow-is-told", test_slow_is_told);
  ADD ("sign-stays", test_sign_stays);
  g_test_add_func ("/outlay/answerer/finalizes-at-work",
                   test_finalizes_at_work);
  return g_test_run ();
}
