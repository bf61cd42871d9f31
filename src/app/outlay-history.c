/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Two stacks: the past, and the future that undoing makes of it.
 */
#include "outlay-history.h"

struct _OutlayHistory
{
  GQueue past;   /* of CostScenario*, owned; the newest at the tail */
  GQueue future; /* of CostScenario*, owned; the next at the tail */
};

static void
free_scenario (gpointer data)
{
  cost_scenario_free (data);
}

/**
 * outlay_history_new:
 *
 * Makes a history in which nothing has happened.
 *
 * Returns: (transfer full): the history
 */
OutlayHistory *
outlay_history_new (void)
{
  OutlayHistory *history = g_new0 (OutlayHistory, 1);

  g_queue_init (&history->past);
  g_queue_init (&history->future);
  return history;
}

/**
 * outlay_history_free:
 * @history: (transfer full): a history
 *
 * Frees it with all that could be undone.
 */
void
outlay_history_free (OutlayHistory *history)
{
  g_return_if_fail (history != NULL);

  g_queue_clear_full (&history->past, free_scenario);
  g_queue_clear_full (&history->future, free_scenario);
  g_free (history);
}

/**
 * outlay_history_can_undo:
 * @history: a history
 *
 * Returns: whether there is a past
 */
gboolean
outlay_history_can_undo (const OutlayHistory *history)
{
  g_return_val_if_fail (history != NULL, FALSE);

  return history->past.length > 0;
}

/**
 * outlay_history_can_redo:
 * @history: a history
 *
 * Returns: whether something was undone
 */
gboolean
outlay_history_can_redo (const OutlayHistory *history)
{
  g_return_val_if_fail (history != NULL, FALSE);

  return history->future.length > 0;
}

/**
 * outlay_history_push:
 * @history: a history
 * @past: (transfer full): what was, before the change
 *
 * Remembers a change.  What had been undone is lost, and so is the oldest
 * change beyond %OUTLAY_HISTORY_MAX.
 */
void
outlay_history_push (OutlayHistory *history, CostScenario *past)
{
  g_return_if_fail (history != NULL && past != NULL);

  g_queue_clear_full (&history->future, free_scenario);
  g_queue_push_tail (&history->past, past);
  if (history->past.length > OUTLAY_HISTORY_MAX)
    cost_scenario_free (g_queue_pop_head (&history->past));
}

static CostScenario *
move (GQueue *from, GQueue *to, CostScenario *present)
{
  g_queue_push_tail (to, present);
  return g_queue_pop_tail (from);
}

/**
 * outlay_history_undo:
 * @history: a history with a past
 * @present: (transfer full): what is
 *
 * Goes one change back.
 *
 * Returns: (transfer full): what was
 */
CostScenario *
outlay_history_undo (OutlayHistory *history, CostScenario *present)
{
  g_return_val_if_fail (outlay_history_can_undo (history), present);

  return move (&history->past, &history->future, present);
}

/**
 * outlay_history_redo:
 * @history: a history with something undone
 * @present: (transfer full): what is
 *
 * Goes one change forth again.
 *
 * Returns: (transfer full): what had been undone
 */
CostScenario *
outlay_history_redo (OutlayHistory *history, CostScenario *present)
{
  g_return_val_if_fail (outlay_history_can_redo (history), present);

  return move (&history->future, &history->past, present);
}
