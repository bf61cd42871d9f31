/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-platforms-button.h"

#include "app-fixtures.h"
#include "cost-platforms.h"

typedef struct
{
  OutlaySession *session;
  GtkWidget     *window;
  GtkWidget     *button;
  GtkWidget     *popover;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->session = app_fixtures_new_session ("small-api");
  fixture->window = gtk_window_new ();
  fixture->button = g_object_new (OUTLAY_TYPE_PLATFORMS_BUTTON, NULL);
  outlay_platforms_button_set_session (
      OUTLAY_PLATFORMS_BUTTON (fixture->button),
      fixture->session);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->button);
  gtk_window_present (GTK_WINDOW (fixture->window));
  fixture->popover = app_fixtures_find (fixture->window, GTK_TYPE_POPOVER);
  gtk_popover_popup (GTK_POPOVER (fixture->popover));
  app_fixtures_settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  /* GDK may still ask a surface that is gone where the pointer is. */
  app_fixtures_settle ();
  gtk_popover_popdown (GTK_POPOVER (fixture->popover));
  app_fixtures_settle ();
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  app_fixtures_settle ();
  g_assert_finalize_object (fixture->session);
}

static GtkToggleButton *
find_tick (GtkWidget *widget, const char *name)
{
  GtkWidget       *child = gtk_widget_get_first_child (widget);
  GtkToggleButton *found = NULL;

  if (gtk_widget_has_css_class (widget, "tick") &&
      app_fixtures_find_text (widget, name) != NULL)
    return GTK_TOGGLE_BUTTON (widget);
  for (; child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_tick (child, name);
  return found;
}

static void
press (Fixture *fixture, const char *label)
{
  GtkWidget *text = app_fixtures_find_text (fixture->popover, label);

  g_signal_emit_by_name (gtk_widget_get_ancestor (text, GTK_TYPE_BUTTON),
                         "clicked");
}

static guint
count_rows (Fixture *fixture)
{
  return report_comparison_get_n_rows (
      outlay_session_get_comparison (fixture->session));
}

static void
assert_label (Fixture *fixture)
{
  CostCatalogue   *catalogue = outlay_session_get_catalogue (fixture->session);
  g_autofree char *text =
      g_strdup_printf ("%u of %u platforms",
                       count_rows (fixture),
                       cost_platforms_count (catalogue, NULL));

  g_assert_nonnull (app_fixtures_find_text (fixture->button, text));
}

static void
check_tick (GtkToggleButton    *tick,
            const CostScenario *scenario,
            const CostProvider *provider)
{
  if (provider->kind != COST_PROVIDER_PLATFORM)
    {
      g_assert_null (tick);
      return;
    }
  g_assert_nonnull (tick);
  g_assert_cmpint (gtk_toggle_button_get_active (tick),
                   ==,
                   cost_platforms_has (scenario, provider));
}

/* Each by the name that its file gives it, and no partner. */
static void
test_lists_catalogue (Fixture *fixture, gconstpointer data)
{
  CostCatalogue *catalogue = outlay_session_get_catalogue (fixture->session);
  const CostScenario *scenario = outlay_session_get_scenario (fixture->session);

  for (guint i = 0; i < cost_catalogue_get_n_providers (catalogue); i++)
    {
      const CostProvider *provider = cost_catalogue_get_provider (catalogue, i);

      check_tick (find_tick (fixture->popover, provider->name),
                  scenario,
                  provider);
    }
  assert_label (fixture);
}

static void
test_tick_adds_platform (Fixture *fixture, gconstpointer data)
{
  GtkToggleButton *railway = find_tick (fixture->popover, "Railway");
  guint            n = count_rows (fixture);

  gtk_toggle_button_set_active (railway, TRUE);
  g_assert_cmpuint (count_rows (fixture), ==, n + 1);
  assert_label (fixture);
  outlay_session_undo (fixture->session);
  g_assert_cmpuint (count_rows (fixture), ==, n);
  g_assert_false (gtk_toggle_button_get_active (railway));
  assert_label (fixture);
}

static void
test_last_stays (Fixture *fixture, gconstpointer data)
{
  static const char *const others[] = { "Render",
                                        "Vercel",
                                        "Cloudflare",
                                        "AWS Fargate" };
  GtkToggleButton         *fly = find_tick (fixture->popover, "Fly.io");

  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_assert_true (gtk_widget_get_sensitive (GTK_WIDGET (fly)));
      gtk_toggle_button_set_active (find_tick (fixture->popover, others[i]),
                                    FALSE);
    }
  g_assert_cmpuint (count_rows (fixture), ==, 1);
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (fly)));
}

static void
test_all_and_default (Fixture *fixture, gconstpointer data)
{
  CostCatalogue *catalogue = outlay_session_get_catalogue (fixture->session);
  guint          n = count_rows (fixture);

  press (fixture, "All");
  g_assert_cmpuint (count_rows (fixture),
                    ==,
                    cost_platforms_count (catalogue, NULL));
  assert_label (fixture);
  press (fixture, "All");
  press (fixture, "Default");
  g_assert_cmpuint (count_rows (fixture), ==, n);
  outlay_session_undo (fixture->session);
  outlay_session_undo (fixture->session);
  g_assert_false (outlay_session_can_undo (fixture->session));
}

#define ADD(path, test)                                                        \
  g_test_add ("/outlay/platforms-button/" path,                                \
              Fixture,                                                         \
              NULL,                                                            \
              set_up,                                                          \
              test,                                                            \
              tear_down)

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  ADD ("lists-catalogue", test_lists_catalogue);
  ADD ("tick-adds-platform", test_tick_adds_platform);
  ADD ("last-stays", test_last_stays);
  ADD ("all-and-default", test_all_and_default);
  return g_test_run ();
}
