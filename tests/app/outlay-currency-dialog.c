/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-currency-dialog.h"

#include <string.h>

#include "app-fixtures.h"

typedef struct
{
  OutlayWindow  *window;
  OutlaySession *session;
  GtkWidget     *dialog;
} Fixture;

static void
open_dialog (Fixture *fixture)
{
  fixture->dialog =
      GTK_WIDGET (outlay_currency_dialog_new (GTK_WINDOW (fixture->window),
                                              fixture->session));
  g_object_add_weak_pointer (G_OBJECT (fixture->dialog),
                             (gpointer *)&fixture->dialog);
  gtk_window_present (GTK_WINDOW (fixture->dialog));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  OutlayApplication *application = app_fixtures_get_application ();

  fixture->window = outlay_window_new (application);
  fixture->session = outlay_window_get_session (fixture->window);
  open_dialog (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  if (fixture->dialog != NULL)
    gtk_window_destroy (GTK_WINDOW (fixture->dialog));
  app_fixtures_close (fixture->window);
}

/* The entries in their order: code, rate, day, source. */
static void
collect (GtkWidget *widget, GPtrArray *entries)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (GTK_IS_ENTRY (widget))
    g_ptr_array_add (entries, widget);
  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    collect (child, entries);
}

static void
type_in (Fixture *fixture, const char *const *texts)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new ();

  collect (fixture->dialog, entries);
  g_assert_cmpuint (entries->len, ==, 4);
  for (guint i = 0; i < entries->len; i++)
    gtk_editable_set_text (g_ptr_array_index (entries, i), texts[i]);
}

static void
press (Fixture *fixture, const char *label)
{
  GtkWidget *text = app_fixtures_find_text (fixture->dialog, label);

  g_assert_nonnull (text);
  g_signal_emit_by_name (gtk_widget_get_ancestor (text, GTK_TYPE_BUTTON),
                         "clicked");
  app_fixtures_settle ();
}

static const CostCurrency *
get_currency (Fixture *fixture)
{
  return outlay_session_get_scenario (fixture->session)->currency;
}

static const char *const euro[] = { "eur", "0.92", "2026-11-20", "ECB" };

static void
test_shows_in_currency (Fixture *fixture, gconstpointer data)
{
  const ReportRow *row = NULL;

  type_in (fixture, euro);
  press (fixture, "Apply");
  g_assert_null (fixture->dialog);
  g_assert_cmpstr (get_currency (fixture)->code, ==, "EUR");
  row = outlay_session_get_selected (fixture->session);
  g_assert_nonnull (strstr (row->total, "EUR"));
  outlay_session_undo (fixture->session);
  g_assert_null (get_currency (fixture));
}

static void
test_refuses_with_reason (Fixture *fixture, gconstpointer data)
{
  static const char *const wrong[] = { "EUR", "much", "2026-11-20", "ECB" };

  type_in (fixture, wrong);
  g_assert_null (app_fixtures_find_alert (fixture->dialog));
  press (fixture, "Apply");
  g_assert_nonnull (fixture->dialog);
  g_assert_nonnull (app_fixtures_find_alert (fixture->dialog));
  g_assert_null (get_currency (fixture));
  g_assert_false (outlay_session_can_undo (fixture->session));
  type_in (fixture, euro);
  g_assert_null (app_fixtures_find_alert (fixture->dialog));
}

static void
test_goes_back_to_dollars (Fixture *fixture, gconstpointer data)
{
  g_assert_null (app_fixtures_find_text (fixture->dialog, "Show US Dollars"));
  type_in (fixture, euro);
  press (fixture, "Apply");
  open_dialog (fixture);
  press (fixture, "Show US Dollars");
  g_assert_null (fixture->dialog);
  g_assert_null (get_currency (fixture));
}

#define ADD(path, test)                                                        \
  g_test_add ("/outlay/currency-dialog/" path,                                 \
              Fixture,                                                         \
              NULL,                                                            \
              set_up,                                                          \
              test,                                                            \
              tear_down)

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  ADD ("shows-in-currency", test_shows_in_currency);
  ADD ("refuses-with-reason", test_refuses_with_reason);
  ADD ("goes-back-to-dollars", test_goes_back_to_dollars);
  return g_test_run ();
}
