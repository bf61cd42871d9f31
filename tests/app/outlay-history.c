/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-history.h"

static CostScenario *
name (const char *text)
{
  CostScenario *scenario = cost_scenario_new ();

  g_free (scenario->name);
  scenario->name = g_strdup (text);
  return scenario;
}

static void
test_empty (void)
{
  g_autoptr (OutlayHistory) history = outlay_history_new ();

  g_assert_false (outlay_history_can_undo (history));
  g_assert_false (outlay_history_can_redo (history));
}

static void
test_back_and_forth (void)
{
  g_autoptr (OutlayHistory) history = outlay_history_new ();
  CostScenario *present = name ("c");

  outlay_history_push (history, name ("a"));
  outlay_history_push (history, name ("b"));
  present = outlay_history_undo (history, present);
  g_assert_cmpstr (present->name, ==, "b");
  present = outlay_history_undo (history, present);
  g_assert_cmpstr (present->name, ==, "a");
  g_assert_false (outlay_history_can_undo (history));
  present = outlay_history_redo (history, present);
  present = outlay_history_redo (history, present);
  g_assert_cmpstr (present->name, ==, "c");
  g_assert_false (outlay_history_can_redo (history));
  cost_scenario_free (present);
}

static void
test_change_forgets_future (void)
{
  g_autoptr (OutlayHistory) history = outlay_history_new ();
  CostScenario *present = name ("b");

  outlay_history_push (history, name ("a"));
  present = outlay_history_undo (history, present);
  outlay_history_push (history, present);
  g_assert_false (outlay_history_can_redo (history));
  g_assert_true (outlay_history_can_undo (history));
}

static void
test_bounded (void)
{
  g_autoptr (OutlayHistory) history = outlay_history_new ();
  CostScenario *present = name ("present");
  guint         n = 0;

  for (int i = 0; i < OUTLAY_HISTORY_MAX + 10; i++)
    outlay_history_push (history, name ("past"));
  for (; outlay_history_can_undo (history); n++)
    present = outlay_history_undo (history, present);
  g_assert_cmpuint (n, ==, OUTLAY_HISTORY_MAX);
  cost_scenario_free (present);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/outlay/history/empty", test_empty);
  g_test_add_func ("/outlay/history/back-and-forth", test_back_and_forth);
  g_test_add_func ("/outlay/history/change-forgets-future",
                   test_change_forgets_future);
  g_test_add_func ("/outlay/history/bounded", test_bounded);
  return g_test_run ();
}
