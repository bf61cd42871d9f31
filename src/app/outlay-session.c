/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The engine is kept for as long as it accepts the scenario, so that moving a
 * slider only estimates; switches, choices and places compile a new one.
 *
 * Changes of one dimension that follow each other closely are one stroke, and
 * one step to undo.
 */
#include "config.h"

#include "outlay-session-private.h"

#include "outlay-radar.h"

/* Two changes that are further apart are two strokes, in microseconds. */
#define STROKE_GAP (2 * G_USEC_PER_SEC)

enum
{
  CHANGED,
  SELECTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OutlaySession, outlay_session, G_TYPE_OBJECT)

static void
outlay_session_dispose (GObject *object)
{
  OutlaySession *self = OUTLAY_SESSION (object);

  if (self->radar != NULL)
    outlay_radar_stop (self->radar);
  g_clear_object (&self->radar);
  g_clear_pointer (&self->engine, cost_engine_unref);
  g_clear_pointer (&self->comparison, report_comparison_unref);
  g_clear_pointer (&self->catalogue, cost_catalogue_unref);
  G_OBJECT_CLASS (outlay_session_parent_class)->dispose (object);
}

static void
outlay_session_finalize (GObject *object)
{
  OutlaySession *self = OUTLAY_SESSION (object);

  cost_scenario_free (self->scenario);
  cost_scenario_free (self->opened);
  outlay_history_free (self->history);
  g_clear_error (&self->problem);
  g_free (self->selected);
  G_OBJECT_CLASS (outlay_session_parent_class)->finalize (object);
}

static void
outlay_session_class_init (OutlaySessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = outlay_session_dispose;
  object_class->finalize = outlay_session_finalize;

  /**
   * OutlaySession::changed:
   *
   * The scenario changed, and the comparison with it.
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

  /**
   * OutlaySession::selected:
   *
   * Another platform was selected; the comparison is the same.
   */
  signals[SELECTED] = g_signal_new ("selected",
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
outlay_session_init (OutlaySession *self)
{
  self->history = outlay_history_new ();
  self->scenario = cost_scenario_new ();
  self->opened = cost_scenario_copy (self->scenario);
  self->stroke = OUTLAY_STROKE_NONE;
}

static gboolean
bind_engine (OutlaySession *self)
{
  CostEngine *engine = NULL;

  g_clear_error (&self->problem);
  if (self->engine != NULL &&
      cost_engine_accepts (self->engine, self->scenario))
    return TRUE;

  engine = cost_engine_new (self->catalogue,
                            self->scenario,
                            COST_VARY_AMOUNTS,
                            &self->problem);
  if (engine == NULL)
    return FALSE;
  g_clear_pointer (&self->engine, cost_engine_unref);
  self->engine = engine;
  return TRUE;
}

static void
free_estimate (gpointer data)
{
  cost_estimate_unref (data);
}

static void
compare (OutlaySession *self)
{
  const ReportOptions options = { .today = cost_date_today () };
  g_autoptr (GPtrArray) estimates =
      g_ptr_array_new_with_free_func (free_estimate);

  for (guint i = 0; i < cost_engine_get_n_platforms (self->engine); i++)
    g_ptr_array_add (
        estimates,
        cost_engine_estimate (self->engine, i, &self->scenario->workload));
  g_clear_pointer (&self->comparison, report_comparison_unref);
  self->comparison =
      report_comparison_new (estimates, self->scenario, &options);
}

/**
 * outlay_session_recompute:
 * @self: a session of which the scenario changed
 *
 * Compares again, and tells.
 */
void
outlay_session_recompute (OutlaySession *self)
{
  if (bind_engine (self))
    compare (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * outlay_session_begin_stroke:
 * @self: a session of which the scenario is about to change
 * @stroke: a #CostDimension, or one of #OutlayStroke
 *
 * Remembers what is before it changes, once a stroke.
 */
void
outlay_session_begin_stroke (OutlaySession *self, int stroke)
{
  gint64   now = g_get_monotonic_time ();
  gboolean goes_on = stroke != OUTLAY_STROKE_NONE && stroke == self->stroke &&
                     now - self->stroke_time < STROKE_GAP;

  if (!goes_on)
    outlay_history_push (self->history, cost_scenario_copy (self->scenario));
  self->stroke = stroke;
  self->stroke_time = now;
}

/**
 * outlay_session_new:
 * @catalogue: the prices
 * @scenario: (transfer full) (nullable): what is shown first; the default
 *   workload without it
 *
 * Begins a session with nothing to undo.
 *
 * Returns: (transfer full): the session
 */
OutlaySession *
outlay_session_new (CostCatalogue *catalogue, CostScenario *scenario)
{
  OutlaySession *self = NULL;

  g_return_val_if_fail (catalogue != NULL, NULL);

  self = g_object_new (OUTLAY_TYPE_SESSION, NULL);
  self->catalogue = cost_catalogue_ref (catalogue);
  outlay_session_start (self,
                        scenario != NULL ? scenario : cost_scenario_new ());
  return self;
}

CostCatalogue *
outlay_session_get_catalogue (OutlaySession *self)
{
  g_return_val_if_fail (OUTLAY_IS_SESSION (self), NULL);

  return self->catalogue;
}

const CostScenario *
outlay_session_get_scenario (OutlaySession *self)
{
  g_return_val_if_fail (OUTLAY_IS_SESSION (self), NULL);

  return self->scenario;
}

/**
 * outlay_session_get_comparison:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the last comparison that could be
 *   made, until the scenario changes
 */
ReportComparison *
outlay_session_get_comparison (OutlaySession *self)
{
  g_return_val_if_fail (OUTLAY_IS_SESSION (self), NULL);

  return self->comparison;
}

/**
 * outlay_session_get_problem:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): why the scenario could not be priced
 */
const GError *
outlay_session_get_problem (OutlaySession *self)
{
  g_return_val_if_fail (OUTLAY_IS_SESSION (self), NULL);

  return self->problem;
}

/**
 * outlay_session_fill_context:
 * @self: a session
 * @context: (inout): gets catalogue, engine, scenario and day, borrowed until
 *   the scenario changes
 *
 * Says what analyses start from.
 *
 * Returns: whether the scenario can be priced; if not, @context is untouched
 */
gboolean
outlay_session_fill_context (OutlaySession *self, ReportContext *context)
{
  g_return_val_if_fail (OUTLAY_IS_SESSION (self) && context != NULL, FALSE);

  if (self->engine == NULL || self->problem != NULL)
    return FALSE;
  context->catalogue = self->catalogue;
  context->engine = self->engine;
  context->scenario = self->scenario;
  context->today = cost_date_today ();
  return TRUE;
}

/**
 * outlay_session_get_radar:
 * @self: a session
 *
 * Gets what knows the price of one unit more; it is made for who first asks.
 *
 * Returns: (transfer none): the radar
 */
OutlayRadar *
outlay_session_get_radar (OutlaySession *self)
{
  g_return_val_if_fail (OUTLAY_IS_SESSION (self), NULL);

  if (self->radar == NULL)
    self->radar = outlay_radar_new (self);
  return self->radar;
}

/* What was there first is no change that somebody made. */
static void
replace (OutlaySession *self, CostScenario *scenario, gboolean is_first)
{
  if (is_first)
    {
      outlay_history_free (self->history);
      self->history = outlay_history_new ();
    }
  else
    outlay_session_begin_stroke (self, OUTLAY_STROKE_NONE);
  cost_scenario_free (self->opened);
  self->opened = cost_scenario_copy (scenario);
  cost_scenario_free (self->scenario);
  self->scenario = scenario;
  self->stroke = OUTLAY_STROKE_NONE;
  outlay_session_recompute (self);
}

/**
 * outlay_session_start:
 * @self: a session
 * @scenario: (transfer full): what the window shows first
 *
 * Opens a scenario with nothing to undo.
 */
void
outlay_session_start (OutlaySession *self, CostScenario *scenario)
{
  g_return_if_fail (OUTLAY_IS_SESSION (self) && scenario != NULL);

  replace (self, scenario, TRUE);
}

/**
 * outlay_session_open:
 * @self: a session
 * @scenario: (transfer full): another scenario
 *
 * Opens a scenario; this can be undone.
 */
void
outlay_session_open (OutlaySession *self, CostScenario *scenario)
{
  g_return_if_fail (OUTLAY_IS_SESSION (self) && scenario != NULL);

  replace (self, scenario, FALSE);
}

gboolean
outlay_session_can_undo (OutlaySession *self)
{
  g_return_val_if_fail (OUTLAY_IS_SESSION (self), FALSE);

  return outlay_history_can_undo (self->history);
}

gboolean
outlay_session_can_redo (OutlaySession *self)
{
  g_return_val_if_fail (OUTLAY_IS_SESSION (self), FALSE);

  return outlay_history_can_redo (self->history);
}

/**
 * outlay_session_undo:
 * @self: a session
 *
 * Takes the last change back, if there is one.
 */
void
outlay_session_undo (OutlaySession *self)
{
  if (!outlay_session_can_undo (self))
    return;
  self->scenario = outlay_history_undo (self->history, self->scenario);
  self->stroke = OUTLAY_STROKE_NONE;
  outlay_session_recompute (self);
}

/**
 * outlay_session_redo:
 * @self: a session
 *
 * Makes the last undone change again, if there is one.
 */
void
outlay_session_redo (OutlaySession *self)
{
  if (!outlay_session_can_redo (self))
    return;
  self->scenario = outlay_history_redo (self->history, self->scenario);
  self->stroke = OUTLAY_STROKE_NONE;
  outlay_session_recompute (self);
}

/**
 * outlay_session_select:
 * @self: a session
 * @platform: (nullable): a platform's id; %NULL selects whoever is first
 *
 * Selects the platform of which the bill is shown.
 */
void
outlay_session_select (OutlaySession *self, const char *platform)
{
  g_return_if_fail (OUTLAY_IS_SESSION (self));

  if (g_strcmp0 (platform, self->selected) == 0)
    return;
  g_free (self->selected);
  self->selected = g_strdup (platform);
  g_signal_emit (self, signals[SELECTED], 0);
}

/**
 * outlay_session_get_selected:
 * @self: a session
 *
 * Gets the selected platform; without a choice it is the first of the
 * ranking, whoever that is at the moment.
 *
 * Returns: (transfer none) (nullable): its row, until the scenario changes
 */
const ReportRow *
outlay_session_get_selected (OutlaySession *self)
{
  const ReportRow *row = NULL;

  g_return_val_if_fail (OUTLAY_IS_SESSION (self), NULL);

  if (self->comparison == NULL)
    return NULL;
  if (self->selected != NULL)
    row = report_comparison_find (self->comparison, self->selected);
  if (row == NULL && report_comparison_get_n_rows (self->comparison) > 0)
    row = report_comparison_get_row (self->comparison, 0);
  return row;
}
