/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-scenario-menu.h"

#include "app-fixtures.h"
#include "cost-presets.h"

typedef struct
{
  OutlaySession      *session;
  GtkWidget          *menu;
  OutlayScenarioMenu *self;
  char               *chosen;
} Fixture;

static void
take (Fixture *fixture, const CostScenario *preset)
{
  g_free (fixture->chosen);
  fixture->chosen = g_strdup (preset->id);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->session = app_fixtures_new_session ("small-api");
  fixture->menu =
      g_object_ref_sink (g_object_new (OUTLAY_TYPE_SCENARIO_MENU, NULL));
  fixture->self = OUTLAY_SCENARIO_MENU (fixture->menu);
  outlay_scenario_menu_set_session (fixture->self, fixture->session);
  g_signal_connect_swapped (fixture->menu,
                            "chosen",
                            G_CALLBACK (take),
                            fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->menu);
  g_assert_finalize_object (fixture->session);
  g_free (fixture->chosen);
}

static void
test_lists_presets_once (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) presets = cost_presets_load (NULL);

  g_assert_cmpuint (app_fixtures_count (fixture->menu, GTK_TYPE_BUTTON), ==, 0);
  outlay_scenario_menu_fill (fixture->self);
  outlay_scenario_menu_fill (fixture->self);
  g_assert_nonnull (app_fixtures_find (fixture->menu, GTK_TYPE_BUTTON));
  for (guint i = 0; i < presets->len; i++)
    {
      const CostScenario *preset = presets->pdata[i];

      g_assert_nonnull (app_fixtures_find_text (
          gtk_popover_get_child (GTK_POPOVER (fixture->menu)),
          preset->name));
    }
}

static void
test_chooses (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button = NULL;

  outlay_scenario_menu_fill (fixture->self);
  button = app_fixtures_find (fixture->menu, GTK_TYPE_BUTTON);
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpstr (fixture->chosen, ==, "hobby");
}

static void
test_renames (Fixture *fixture, gconstpointer data)
{
  GtkWidget *entry = app_fixtures_find (fixture->menu, GTK_TYPE_ENTRY);

  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)),
                   ==,
                   outlay_session_get_scenario (fixture->session)->name);
  gtk_editable_set_text (GTK_EDITABLE (entry), "AT&T <b>");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpstr (outlay_session_get_scenario (fixture->session)->name,
                   ==,
                   "AT&T <b>");
}

/* A blank name is said to be none, and goes when the menu does. */
static void
test_refuses_blank_names (Fixture *fixture, gconstpointer data)
{
  GtkWidget       *entry = app_fixtures_find (fixture->menu, GTK_TYPE_ENTRY);
  g_autofree char *before =
      g_strdup (outlay_session_get_scenario (fixture->session)->name);

  g_assert_null (app_fixtures_find_alert (gtk_widget_get_parent (entry)));
  gtk_editable_set_text (GTK_EDITABLE (entry), " ");
  g_signal_emit_by_name (entry, "activate");
  g_assert_nonnull (app_fixtures_find_alert (gtk_widget_get_parent (entry)));
  g_assert_true (gtk_widget_has_css_class (entry, "error"));
  g_assert_cmpstr (outlay_session_get_scenario (fixture->session)->name,
                   ==,
                   before);
  g_signal_emit_by_name (fixture->menu, "closed");
  g_assert_null (app_fixtures_find_alert (gtk_widget_get_parent (entry)));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, before);
}

#define ADD(path, test)                                                        \
  g_test_add ("/outlay/scenario-menu/" path,                                   \
              Fixture,                                                         \
              NULL,                                                            \
              set_up,                                                          \
              test,                                                            \
              tear_down)

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  ADD ("lists-presets-once", test_lists_presets_once);
  ADD ("chooses", test_chooses);
  ADD ("renames", test_renames);
  ADD ("refuses-blank-names", test_refuses_blank_names);
  return g_test_run ();
}
