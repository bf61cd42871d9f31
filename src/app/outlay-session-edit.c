/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The changes that one can make to the scenario of a session: its name, a
 * value, a place.  Each checks what it is given, remembers what was, and has
 * the session compare again.
 */
#include "config.h"

#include "outlay-session-private.h"

#include <math.h>

/**
 * outlay_session_rename:
 * @self: a session
 * @name: a name
 * @error: return location for what is wrong with it
 *
 * Renames the scenario.
 *
 * Returns: whether that is its name now
 */
gboolean
outlay_session_rename (OutlaySession *self, const char *name, GError **error)
{
  g_return_val_if_fail (OUTLAY_IS_SESSION (self) && name != NULL, FALSE);

  if (!cost_scenario_check_name (name, error))
    return FALSE;
  if (g_str_equal (name, self->scenario->name))
    return TRUE;
  outlay_session_begin_stroke (self, OUTLAY_STROKE_NAME);
  g_free (self->scenario->name);
  self->scenario->name = g_strdup (name);
  outlay_session_recompute (self);
  return TRUE;
}

/**
 * outlay_session_change:
 * @self: a session
 * @scenario: (transfer full): what it is to show
 *
 * Changes everything in one step that can be undone; what single values are
 * reset to stays.
 */
void
outlay_session_change (OutlaySession *self, CostScenario *scenario)
{
  g_return_if_fail (OUTLAY_IS_SESSION (self) && scenario != NULL);

  outlay_session_begin_stroke (self, OUTLAY_STROKE_NONE);
  cost_scenario_free (self->scenario);
  self->scenario = scenario;
  outlay_session_recompute (self);
}

double
outlay_session_get_value (OutlaySession *self, CostDimension dimension)
{
  g_return_val_if_fail (OUTLAY_IS_SESSION (self), 0.0);
  g_return_val_if_fail ((guint)dimension < COST_N_DIMENSIONS, 0.0);

  return self->scenario->workload.values[dimension];
}

double
outlay_session_get_opened_value (OutlaySession *self, CostDimension dimension)
{
  g_return_val_if_fail (OUTLAY_IS_SESSION (self), 0.0);
  g_return_val_if_fail ((guint)dimension < COST_N_DIMENSIONS, 0.0);

  return self->opened->workload.values[dimension];
}

/**
 * outlay_session_set_value:
 * @self: a session
 * @dimension: a dimension
 * @value: a number; out of range it is taken to the nearest end, and if it
 *   is not finite, nothing happens
 *
 * Changes one value.
 */
void
outlay_session_set_value (OutlaySession *self,
                          CostDimension  dimension,
                          double         value)
{
  CostWorkload *workload = NULL;
  double        clamped = 0.0;

  g_return_if_fail (OUTLAY_IS_SESSION (self));
  g_return_if_fail ((guint)dimension < COST_N_DIMENSIONS);

  if (!isfinite (value))
    return;
  clamped = cost_dimension_clamp (dimension, value);
  if (clamped == self->scenario->workload.values[dimension])
    return;

  outlay_session_begin_stroke (self, (int)dimension);
  workload = &self->scenario->workload;
  workload->values[dimension] = clamped;
  if (dimension == COST_REGIONS)
    cost_workload_complete_places (workload);
  outlay_session_recompute (self);
}

gboolean
outlay_session_uses_place (OutlaySession *self, CostPlace place)
{
  const CostWorkload *workload = NULL;

  g_return_val_if_fail (OUTLAY_IS_SESSION (self), FALSE);

  workload = &self->scenario->workload;
  for (guint i = 0; i < (guint)workload->values[COST_REGIONS]; i++)
    if (workload->places[i] == place)
      return TRUE;
  return FALSE;
}

/* The places in use but for one, and their weights, in a fresh list. */
static void
list_places_without (CostWorkload       *list,
                     const CostWorkload *workload,
                     CostPlace           without)
{
  list->n_places = 0;
  for (guint i = 0; i < (guint)workload->values[COST_REGIONS]; i++)
    if (workload->places[i] != without)
      cost_workload_append_place (list,
                                  workload->places[i],
                                  workload->weights[i],
                                  NULL);
}

/**
 * outlay_session_use_place:
 * @self: a session
 * @place: a place
 * @is_used: whether the workload is to run there
 *
 * Adds a place at the end of the list, or takes it out.  The last one stays.
 */
void
outlay_session_use_place (OutlaySession *self,
                          CostPlace      place,
                          gboolean       is_used)
{
  CostWorkload list;

  g_return_if_fail (OUTLAY_IS_SESSION (self));
  g_return_if_fail ((guint)place < COST_N_PLACES);

  if (outlay_session_uses_place (self, place) == (is_used != FALSE))
    return;
  list = self->scenario->workload;
  list_places_without (&list, &self->scenario->workload, place);
  if (is_used)
    cost_workload_append_place (&list, place, 1.0, NULL);
  if (list.n_places == 0)
    return;

  outlay_session_begin_stroke (self, OUTLAY_STROKE_NONE);
  list.values[COST_REGIONS] = list.n_places;
  cost_workload_complete_places (&list);
  self->scenario->workload = list;
  outlay_session_recompute (self);
}

/**
 * outlay_session_end_stroke:
 * @self: a session
 *
 * Says that the hand was lifted: what follows is undone by itself.
 */
void
outlay_session_end_stroke (OutlaySession *self)
{
  g_return_if_fail (OUTLAY_IS_SESSION (self));

  self->stroke = OUTLAY_STROKE_NONE;
}
