/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A job has copies and references of all that it works on; the thread sees
 * nothing that anybody could change.
 */
#include "outlay-answerer.h"

/* A job that the workload has left behind may take so long, in
 * microseconds: below it, its answer is a step of the way to the last. */
#define PATIENCE (250 * G_TIME_SPAN_MILLISECOND)

/* From then on it is said that there is something to wait for, in
 * milliseconds. */
#define SLOW 300

typedef struct
{
  const ReportAnalysis *analysis; /* borrowed: static */
  ReportContext         context;  /* its fields are owned */
  ReportQuestion       *question; /* owned */
  gint64                start;
} Job;

struct _OutlayAnswerer
{
  GObject parent_instance;

  GTask   *running; /* owned, nullable; its data is a Job */
  Job     *waiting; /* owned, nullable */
  guint    slow_timer;
  gboolean is_slow;
};

enum
{
  ANSWERED,
  FAILED,
  SLOWED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OutlayAnswerer, outlay_answerer, G_TYPE_OBJECT)

static void
free_job (gpointer data)
{
  Job *job = data;

  cost_catalogue_unref (job->context.catalogue);
  cost_engine_unref (job->context.engine);
  cost_scenario_free ((CostScenario *)job->context.scenario);
  g_object_unref (job->context.cancellable);
  report_question_free (job->question);
  g_free (job);
}

static Job *
make_job (const ReportAnalysis *analysis,
          const ReportContext  *context,
          const ReportQuestion *question)
{
  Job *job = g_new0 (Job, 1);

  job->analysis = analysis;
  job->context = *context;
  job->context.catalogue = cost_catalogue_ref (context->catalogue);
  job->context.engine = cost_engine_ref (context->engine);
  job->context.scenario = cost_scenario_copy (context->scenario);
  job->context.cancellable = g_cancellable_new ();
  job->question = question != NULL ? report_question_copy (question)
                                   : report_question_new ();
  return job;
}

static void
set_slow (OutlayAnswerer *self, gboolean is_slow)
{
  g_clear_handle_id (&self->slow_timer, g_source_remove);
  if (self->is_slow == is_slow)
    return;
  self->is_slow = is_slow;
  g_signal_emit (self, signals[SLOWED], 0, is_slow);
}

static gboolean
say_slow (gpointer data)
{
  OutlayAnswerer *self = OUTLAY_ANSWERER (data);

  self->slow_timer = 0;
  set_slow (self, TRUE);
  return G_SOURCE_REMOVE;
}

static void
give_up_running (OutlayAnswerer *self)
{
  if (self->running != NULL)
    g_cancellable_cancel (g_task_get_cancellable (self->running));
}

static void
free_answer (gpointer data)
{
  report_answer_unref (data);
}

/* In the thread. */
static void
work (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job          *job = data;
  GError       *error = NULL;
  ReportAnswer *answer = NULL;

  if (g_task_return_error_if_cancelled (task))
    return;
  answer = report_analysis_answer (job->analysis,
                                   &job->context,
                                   job->question,
                                   &error);
  if (answer != NULL)
    g_task_return_pointer (task, answer, free_answer);
  else if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_new_error (task,
                             G_IO_ERROR,
                             G_IO_ERROR_CANCELLED,
                             "given up");
}

static void
tell (OutlayAnswerer *self, ReportAnswer *answer, const GError *error)
{
  if (answer != NULL)
    g_signal_emit (self, signals[ANSWERED], 0, answer);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_signal_emit (self, signals[FAILED], 0, error);
}

static gint64
get_age (GTask *task)
{
  const Job *job = g_task_get_task_data (task);

  return g_get_monotonic_time () - job->start;
}

static void start (OutlayAnswerer *self, Job *job);

static void
finish (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OutlayAnswerer) self = OUTLAY_ANSWERER (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (ReportAnswer) answer =
      g_task_propagate_pointer (G_TASK (result), &error);
  gboolean is_quick =
      get_age (G_TASK (result)) < SLOW * G_TIME_SPAN_MILLISECOND;

  g_clear_object (&self->running);
  /* A slow answer is not the last while another waits: what is shown goes on
   * to be old, and no sign of that goes and comes. */
  if (self->waiting == NULL || (answer != NULL && is_quick))
    set_slow (self, FALSE);
  if (self->waiting != NULL)
    start (self, g_steal_pointer (&self->waiting));
  tell (self, answer, error);
}

static void
start (OutlayAnswerer *self, Job *job)
{
  job->start = g_get_monotonic_time ();
  if (self->slow_timer == 0 && !self->is_slow)
    self->slow_timer = g_timeout_add (SLOW, say_slow, self);
  /* Were we its source, the thread could be the last to let go of us. */
  self->running =
      g_task_new (NULL, job->context.cancellable, finish, g_object_ref (self));
  g_task_set_task_data (self->running, job, free_job);
  g_task_run_in_thread (self->running, work);
}

static void
outlay_answerer_dispose (GObject *object)
{
  OutlayAnswerer *self = OUTLAY_ANSWERER (object);

  g_clear_handle_id (&self->slow_timer, g_source_remove);
  g_clear_pointer (&self->waiting, free_job);
  g_clear_object (&self->running);
  G_OBJECT_CLASS (outlay_answerer_parent_class)->dispose (object);
}

/* A signal with one argument, or none with %G_TYPE_NONE. */
static guint
add_signal (OutlayAnswererClass *klass, const char *name, GType argument)
{
  return g_signal_new (name,
                       G_TYPE_FROM_CLASS (klass),
                       G_SIGNAL_RUN_LAST,
                       0,
                       NULL,
                       NULL,
                       NULL,
                       G_TYPE_NONE,
                       1,
                       argument);
}

static void
outlay_answerer_class_init (OutlayAnswererClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = outlay_answerer_dispose;

  /**
   * OutlayAnswerer::answered:
   * @self: the answerer
   * @answer: (type ReportAnswer): borrowed for the call
   *
   * There is an answer, if not always to the last question.
   */
  signals[ANSWERED] = add_signal (klass, "answered", G_TYPE_POINTER);

  /**
   * OutlayAnswerer::failed:
   * @self: the answerer
   * @error: (type GError): what was asked wrongly, and the mend
   *
   * There is no answer.
   */
  signals[FAILED] = add_signal (klass, "failed", G_TYPE_POINTER);

  /**
   * OutlayAnswerer::slowed:
   * @self: the answerer
   * @is_slow: whether it takes long now
   *
   * Somebody has been waiting for an answer for long, or not any more.
   */
  signals[SLOWED] = add_signal (klass, "slowed", G_TYPE_BOOLEAN);
}

static void
outlay_answerer_init (OutlayAnswerer *self)
{
}

/**
 * outlay_answerer_new:
 *
 * Makes an answerer that nobody has asked yet.
 *
 * Returns: (transfer full): the answerer
 */
OutlayAnswerer *
outlay_answerer_new (void)
{
  return g_object_new (OUTLAY_TYPE_ANSWERER, NULL);
}

static gboolean
is_of_use (const Job *running, const Job *job)
{
  return running->analysis == job->analysis &&
         report_question_equal (running->question, job->question) &&
         g_get_monotonic_time () - running->start < PATIENCE;
}

/**
 * outlay_answerer_ask:
 * @self: an answerer
 * @analysis: whom to ask; static
 * @context: what it starts from; its cancellable is not used
 * @question: (nullable): what it is asked besides
 *
 * Asks, instead of anything that waits. Everything is copied.
 */
void
outlay_answerer_ask (OutlayAnswerer       *self,
                     const ReportAnalysis *analysis,
                     const ReportContext  *context,
                     const ReportQuestion *question)
{
  Job *job = NULL;

  g_return_if_fail (OUTLAY_IS_ANSWERER (self));
  g_return_if_fail (analysis != NULL && context != NULL);

  job = make_job (analysis, context, question);
  if (self->running == NULL)
    {
      start (self, job);
      return;
    }
  g_clear_pointer (&self->waiting, free_job);
  self->waiting = job;
  if (!is_of_use (g_task_get_task_data (self->running), job))
    give_up_running (self);
}

/**
 * outlay_answerer_cancel:
 * @self: an answerer
 *
 * Gives up what it was asked: nobody is told any answer to it.
 */
void
outlay_answerer_cancel (OutlayAnswerer *self)
{
  g_return_if_fail (OUTLAY_IS_ANSWERER (self));

  g_clear_pointer (&self->waiting, free_job);
  give_up_running (self);
  set_slow (self, FALSE);
}

/**
 * outlay_answerer_is_working:
 * @self: an answerer
 *
 * Returns: whether a thread works for it, if only to give up
 */
gboolean
outlay_answerer_is_working (OutlayAnswerer *self)
{
  g_return_val_if_fail (OUTLAY_IS_ANSWERER (self), FALSE);

  return self->running != NULL;
}
