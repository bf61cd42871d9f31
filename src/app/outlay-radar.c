/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One task at a time: where the workload changes while one is at work, its
 * findings are old and it is started again.
 */
#include "outlay-radar.h"

#include "report-dimension.h"

/* The workload has to rest for so long, in milliseconds. */
#define REST 120

/* What a task works on; nobody else changes it. */
typedef struct
{
  CostEngine  *engine; /* owned */
  CostWorkload workload;
} Sky;

struct _OutlayRadar
{
  GObject parent_instance;

  OutlaySession *session;  /* borrowed, nullable: stopped */
  CostEngine    *engine;   /* owned, nullable: of the cliffs */
  GArray        *cliffs;   /* owned, nullable: of CostCliff */
  guint          timer;    /* waits for rest; 0: none */
  gboolean       is_busy;  /* a task is at work */
  gboolean       is_late;  /* it works on an old workload */
  gboolean       is_known; /* the cliffs are those of the workload */
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OutlayRadar, outlay_radar, G_TYPE_OBJECT)

static void
free_sky (gpointer data)
{
  Sky *sky = data;

  cost_engine_unref (sky->engine);
  g_free (sky);
}

static void
free_array (gpointer data)
{
  g_array_unref (data);
}

/* In the thread. */
static void
look (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Sky *sky = data;

  g_task_return_pointer (task,
                         cost_cliff_find (sky->engine, &sky->workload),
                         free_array);
}

static void
tell (OutlayRadar *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void wait_for_rest (OutlayRadar *self);

static void
take (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OutlayRadar) self = OUTLAY_RADAR (data);
  Sky *sky = g_task_get_task_data (G_TASK (result));
  g_autoptr (GArray) cliffs = g_task_propagate_pointer (G_TASK (result), NULL);

  self->is_busy = FALSE;
  if (self->session == NULL)
    return;
  if (self->is_late)
    {
      wait_for_rest (self);
      return;
    }
  g_clear_pointer (&self->engine, cost_engine_unref);
  g_clear_pointer (&self->cliffs, g_array_unref);
  self->engine = cost_engine_ref (sky->engine);
  self->cliffs = g_steal_pointer (&cliffs);
  self->is_known = TRUE;
  tell (self);
}

static gboolean
start (gpointer data)
{
  OutlayRadar  *self = OUTLAY_RADAR (data);
  ReportContext context = { 0 };
  Sky          *sky = NULL;
  g_autoptr (GTask) task = NULL;

  self->timer = 0;
  if (!outlay_session_fill_context (self->session, &context))
    return G_SOURCE_REMOVE;
  self->is_late = self->is_busy;
  if (self->is_busy)
    return G_SOURCE_REMOVE;
  sky = g_new0 (Sky, 1);
  sky->engine = cost_engine_ref (context.engine);
  sky->workload = context.scenario->workload;
  self->is_busy = TRUE;
  task = g_task_new (NULL, NULL, take, g_object_ref (self));
  g_task_set_task_data (task, sky, free_sky);
  g_task_run_in_thread (task, look);
  return G_SOURCE_REMOVE;
}

static void
wait_for_rest (OutlayRadar *self)
{
  gboolean was_known = self->is_known;

  self->is_late = self->is_busy;
  self->is_known = FALSE;
  g_clear_handle_id (&self->timer, g_source_remove);
  self->timer = g_timeout_add (REST, start, self);
  if (was_known)
    tell (self);
}

static void
outlay_radar_dispose (GObject *object)
{
  OutlayRadar *self = OUTLAY_RADAR (object);

  outlay_radar_stop (self);
  g_clear_pointer (&self->engine, cost_engine_unref);
  g_clear_pointer (&self->cliffs, g_array_unref);
  G_OBJECT_CLASS (outlay_radar_parent_class)->dispose (object);
}

static void
outlay_radar_class_init (OutlayRadarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = outlay_radar_dispose;

  /**
   * OutlayRadar::changed:
   *
   * More is known, or less, or of another platform.
   */
  signals[CHANGED] = g_signal_new ("changed",
                                   G_TYPE_FROM_CLASS (klass),
                                   G_SIGNAL_RUN_LAST,
                                   0,
                                   NULL,
                                   NULL,
                                   NULL,
                                   G_TYPE_NONE,
                                   0);
}

static void
outlay_radar_init (OutlayRadar *self)
{
}

/**
 * outlay_radar_new:
 * @session: whose workload it looks at; lives longer, or stops it
 *
 * Makes a radar that knows nothing yet.
 *
 * Returns: (transfer full): the radar
 */
OutlayRadar *
outlay_radar_new (OutlaySession *session)
{
  OutlayRadar *self = g_object_new (OUTLAY_TYPE_RADAR, NULL);

  self->session = session;
  g_signal_connect_object (session,
                           "changed",
                           G_CALLBACK (wait_for_rest),
                           self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session,
                           "selected",
                           G_CALLBACK (tell),
                           self,
                           G_CONNECT_SWAPPED);
  wait_for_rest (self);
  return self;
}

/**
 * outlay_radar_stop:
 * @self: a radar
 *
 * Looks for nothing any more.
 */
void
outlay_radar_stop (OutlayRadar *self)
{
  g_return_if_fail (OUTLAY_IS_RADAR (self));

  g_clear_handle_id (&self->timer, g_source_remove);
  self->session = NULL;
  self->is_known = FALSE;
}

/**
 * outlay_radar_knows:
 * @self: a radar
 *
 * Returns: whether what it says is of the workload as it is
 */
gboolean
outlay_radar_knows (OutlayRadar *self)
{
  g_return_val_if_fail (OUTLAY_IS_RADAR (self), FALSE);

  return self->is_known;
}

static const CostCliff *
find (OutlayRadar *self, CostDimension dimension, const CostProvider **platform)
{
  const ReportRow *row = NULL;

  if (!self->is_known || self->session == NULL)
    return NULL;
  row = outlay_session_get_selected (self->session);
  for (guint i = 0; row != NULL && i < self->cliffs->len; i++)
    {
      const CostCliff *cliff = &g_array_index (self->cliffs, CostCliff, i);

      *platform =
          cost_engine_get_platform (self->engine, (guint)cliff->platform);
      if (cliff->dimension == dimension &&
          g_str_equal ((*platform)->id, row->estimate->provider->id))
        return cliff;
    }
  return NULL;
}

static const CostCurrency *
get_currency (OutlayRadar *self)
{
  return outlay_session_get_scenario (self->session)->currency;
}

/**
 * outlay_radar_get_next:
 * @self: a radar
 * @dimension: a dimension
 *
 * Says what one unit more costs on the selected platform.
 *
 * Returns: (transfer full) (nullable): the words; %NULL where it costs nothing
 *   or is not known
 */
char *
outlay_radar_get_next (OutlayRadar *self, CostDimension dimension)
{
  const CostProvider *platform = NULL;
  const CostCliff    *cliff = NULL;

  g_return_val_if_fail (OUTLAY_IS_RADAR (self), NULL);

  cliff = find (self, dimension, &platform);
  return cliff != NULL
             ? report_dimension_next (cliff, platform, get_currency (self))
             : NULL;
}

/**
 * outlay_radar_get_jump:
 * @self: a radar
 * @dimension: a dimension
 *
 * Says where the bill of the selected platform jumps.
 *
 * Returns: (transfer full) (nullable): the words; %NULL where it does not, or
 *   it is not known
 */
char *
outlay_radar_get_jump (OutlayRadar *self, CostDimension dimension)
{
  const CostProvider *platform = NULL;
  const CostCliff    *cliff = NULL;

  g_return_val_if_fail (OUTLAY_IS_RADAR (self), NULL);

  cliff = find (self, dimension, &platform);
  return cliff != NULL
             ? report_dimension_jump (cliff, platform, get_currency (self))
             : NULL;
}
