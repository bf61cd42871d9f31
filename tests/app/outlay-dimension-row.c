/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-dimension-row.h"

#include "app-fixtures.h"
#include "report-dimension.h"

typedef struct
{
  OutlaySession *session;
  GtkWidget     *row;
  GtkRange      *slider;
  GtkSpinButton *entry;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  OutlayDimensionRow *row = NULL;

  fixture->session = app_fixtures_new_session ("small-api");
  fixture->row = g_object_ref_sink (
      outlay_dimension_row_new (fixture->session, COST_REQUESTS));
  row = OUTLAY_DIMENSION_ROW (fixture->row);
  fixture->slider = outlay_dimension_row_get_slider (row);
  fixture->entry = outlay_dimension_row_get_entry (row);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->row);
  g_assert_finalize_object (fixture->session);
}

static double
get (Fixture *fixture)
{
  return outlay_session_get_value (fixture->session, COST_REQUESTS);
}

static void
test_slider_to_entry (Fixture *fixture, gconstpointer data)
{
  for (int i = 0; i <= 100; i++)
    {
      double value = cost_dimension_from_position (COST_REQUESTS, i / 100.0);

      gtk_range_set_value (fixture->slider, i / 100.0);
      g_assert_cmpfloat (get (fixture), ==, value);
      g_assert_cmpfloat (gtk_spin_button_get_value (fixture->entry), ==, value);
      g_assert_cmpfloat_with_epsilon (gtk_range_get_value (fixture->slider),
                                      i / 100.0,
                                      1e-12);
    }
}

static void
test_entry_to_slider (Fixture *fixture, gconstpointer data)
{
  static const double values[] = { 0.0, 0.01, 1.0, 1234.56, 10000.0 };

  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      double position = cost_dimension_to_position (COST_REQUESTS, values[i]);
      g_autofree char *text = report_dimension_entry (COST_REQUESTS, values[i]);

      gtk_spin_button_set_value (fixture->entry, values[i]);
      g_assert_cmpfloat (get (fixture), ==, values[i]);
      g_assert_cmpfloat_with_epsilon (gtk_range_get_value (fixture->slider),
                                      position,
                                      0.01);
      g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->entry)),
                       ==,
                       text);
    }
}

static void
type (Fixture *fixture, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (fixture->entry), text);
  gtk_spin_button_update (fixture->entry);
}

static void
test_typed (Fixture *fixture, gconstpointer data)
{
  type (fixture, "12.5");
  g_assert_cmpfloat (get (fixture), ==, 12.5);
  type (fixture, "many");
  g_assert_cmpfloat (get (fixture), ==, 12.5);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->entry)),
                   ==,
                   "12.5");
}

static void
test_session_to_row (Fixture *fixture, gconstpointer data)
{
  outlay_session_set_value (fixture->session, COST_REQUESTS, 300.0);
  g_assert_cmpfloat (gtk_spin_button_get_value (fixture->entry), ==, 300.0);
  outlay_session_undo (fixture->session);
  g_assert_cmpfloat (gtk_spin_button_get_value (fixture->entry), ==, 5.0);
  g_assert_cmpfloat (
      cost_dimension_from_position (COST_REQUESTS,
                                    gtk_range_get_value (fixture->slider)),
      ==,
      5.0);
}

static void
test_arrow_is_one_step (Fixture *fixture, gconstpointer data)
{
  gboolean is_handled = FALSE;

  g_signal_emit_by_name (fixture->slider,
                         "change-value",
                         GTK_SCROLL_STEP_FORWARD,
                         0.0,
                         &is_handled);
  g_assert_true (is_handled);
  g_assert_cmpfloat_with_epsilon (get (fixture), 5.1, 1e-9);
  g_signal_emit_by_name (fixture->slider,
                         "change-value",
                         GTK_SCROLL_STEP_BACKWARD,
                         0.0,
                         &is_handled);
  g_assert_cmpfloat (get (fixture), ==, 5.0);
}

static void
test_reset (Fixture *fixture, gconstpointer data)
{
  GtkWidget *reset =
      outlay_dimension_row_get_reset (OUTLAY_DIMENSION_ROW (fixture->row));

  g_assert_false (gtk_widget_get_sensitive (reset));
  gtk_range_set_value (fixture->slider, 0.9);
  g_assert_true (gtk_widget_get_sensitive (reset));
  g_signal_emit_by_name (reset, "clicked");
  g_assert_cmpfloat (get (fixture), ==, 5.0);
  g_assert_false (gtk_widget_get_sensitive (reset));
}

static void
test_names (Fixture *fixture, gconstpointer data)
{
  GtkWidget *reset =
      outlay_dimension_row_get_reset (OUTLAY_DIMENSION_ROW (fixture->row));

  gtk_test_accessible_assert_role (fixture->slider, GTK_ACCESSIBLE_ROLE_SLIDER);
  gtk_test_accessible_assert_property (fixture->slider,
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Requests");
  gtk_test_accessible_assert_role (fixture->entry,
                                   GTK_ACCESSIBLE_ROLE_SPIN_BUTTON);
  gtk_test_accessible_assert_property (fixture->entry,
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Requests");
  gtk_test_accessible_assert_property (reset,
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Reset Requests");
}

#define ADD(path, test)                                                        \
  g_test_add ("/outlay/dimension-row/" path,                                   \
              Fixture,                                                         \
              NULL,                                                            \
              set_up,                                                          \
              test,                                                            \
              tear_down)

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  ADD ("slider-to-entry", test_slider_to_entry);
  ADD ("entry-to-slider", test_entry_to_slider);
  ADD ("typed", test_typed);
  ADD ("session-to-row", test_session_to_row);
  ADD ("arrow-is-one-step", test_arrow_is_one_step);
  ADD ("reset", test_reset);
  ADD ("names", test_names);
  return g_test_run ();
}
