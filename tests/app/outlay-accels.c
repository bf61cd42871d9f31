/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "outlay-accels.h"

#include "app-fixtures.h"
#include "outlay-application.h"
#include "outlay-window.h"
#include "report-analysis.h"

static gboolean
is_in (const char *accel, const GPtrArray *list)
{
  for (guint i = 0; i < list->len; i++)
    if (g_strcmp0 (accel, list->pdata[i]) == 0)
      return TRUE;
  return FALSE;
}

/* The overlay has each shortcut twice: to read, and to be found. */
static void
collect (GtkWidget *widget, GPtrArray *found)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  char      *accel = NULL;

  if (g_strcmp0 (G_OBJECT_TYPE_NAME (widget), "GtkShortcutsShortcut") == 0)
    {
      g_object_get (widget, "accelerator", &accel, NULL);
      if (is_in (accel, found))
        g_free (accel);
      else
        g_ptr_array_add (found, accel);
    }
  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    collect (child, found);
}

static void
test_overlay_lists_all (void)
{
  GtkBuilder *builder = gtk_builder_new_from_resource (OUTLAY_RESOURCE_BASE
                                                       "/ui/help-overlay.ui");
  GtkWidget  *overlay =
      GTK_WIDGET (gtk_builder_get_object (builder, "help_overlay"));
  g_autoptr (GPtrArray) listed = g_ptr_array_new_with_free_func (g_free);

  collect (overlay, listed);
  for (guint i = 0; i < outlay_accels_get_n (); i++)
    if (!is_in (outlay_accels_get (i)->accel, listed))
      g_error ("%s is not in the overlay", outlay_accels_get (i)->accel);
  g_assert_cmpuint (listed->len, ==, outlay_accels_get_n ());
  gtk_window_destroy (GTK_WINDOW (overlay));
  g_object_unref (builder);
}

static void
test_valid_and_conventional (void)
{
  for (guint i = 0; i < outlay_accels_get_n (); i++)
    {
      const OutlayAccel *accel = outlay_accels_get (i);
      guint              keyval = 0;
      GdkModifierType    modifiers = 0;

      g_assert_true (gtk_accelerator_parse (accel->accel, &keyval, &modifiers));
      /* Alt with a digit chooses among views, as in other programs. */
      g_assert_cmpint ((modifiers & GDK_ALT_MASK) != 0,
                       ==,
                       g_str_has_prefix (accel->action, "win.view::"));
      g_assert_cmpuint (modifiers & GDK_SUPER_MASK, ==, 0);
      for (guint k = 0; k < i; k++)
        g_assert_cmpstr (accel->accel, !=, outlay_accels_get (k)->accel);
    }
}

static void
assert_actions (OutlayWindow *window, GtkApplication *application)
{

  for (guint i = 0; i < outlay_accels_get_n (); i++)
    {
      const OutlayAccel *accel = outlay_accels_get (i);
      g_auto (GStrv) accels =
          gtk_application_get_accels_for_action (application, accel->action);
      g_autofree char *name = NULL;
      g_autoptr (GVariant) target = NULL;

      g_assert_true (
          g_action_parse_detailed_name (strchr (accel->action, '.') + 1,
                                        &name,
                                        &target,
                                        NULL));
      g_assert_cmpuint (g_strv_length (accels), ==, accel->is_local ? 0 : 1);
      if (g_str_has_prefix (accel->action, "win."))
        g_assert_true (
            g_action_group_has_action (G_ACTION_GROUP (window), name));
      if (g_str_has_prefix (accel->action, "app."))
        g_assert_true (
            g_action_group_has_action (G_ACTION_GROUP (application), name));
    }
}

static void
test_actions_exist (void)
{
  OutlayApplication *application = app_fixtures_get_application ();
  OutlayWindow      *window = outlay_window_new (application);

  assert_actions (window, GTK_APPLICATION (application));
  app_fixtures_close (window);
}

/* The n-th key chooses the n-th view of the switcher. */
static void
test_views_in_order (void)
{
  OutlayApplication *application = app_fixtures_get_application ();
  OutlayWindow      *window = outlay_window_new (application);
  guint              n = 0;

  for (guint i = 0; i < outlay_accels_get_n (); i++)
    {
      const OutlayAccel *accel = outlay_accels_get (i);
      g_autofree char   *key = g_strdup_printf ("<Alt>%u", n + 1);
      g_autofree char   *name = NULL;
      g_autoptr (GVariant) target = NULL;
      g_autoptr (GVariant) state = NULL;

      if (!g_str_has_prefix (accel->action, "win.view::"))
        continue;
      g_assert_cmpstr (accel->accel, ==, key);
      g_action_parse_detailed_name (strchr (accel->action, '.') + 1,
                                    &name,
                                    &target,
                                    NULL);
      g_action_group_activate_action (G_ACTION_GROUP (window), name, target);
      state = g_action_group_get_action_state (G_ACTION_GROUP (window), name);
      g_assert_cmpstr (g_variant_get_string (state, NULL),
                       ==,
                       report_analysis_get (n++)->id);
    }
  g_assert_cmpuint (n, ==, 9);
  app_fixtures_close (window);
}

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  g_test_add_func ("/outlay/accels/overlay-lists-all", test_overlay_lists_all);
  g_test_add_func ("/outlay/accels/valid-and-conventional",
                   test_valid_and_conventional);
  g_test_add_func ("/outlay/accels/actions-exist", test_actions_exist);
  g_test_add_func ("/outlay/accels/views-in-order", test_views_in_order);
  return g_test_run ();
}
