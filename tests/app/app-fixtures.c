/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Widgets are looked up by type or text, never by their place.
 */
#include "config.h"

#include "app-fixtures.h"

#include <string.h>

#include "cost-presets.h"
#include "outlay-resources.h"

/* Gtk, Adwaita and the resources, for tests without an application. */
void
app_fixtures_init (int *argc, char ***argv)
{
  g_test_init (argc, argv, NULL);
  adw_init ();
  g_resources_register (outlay_app_get_resource ());
}

CostCatalogue *
app_fixtures_load_catalogue (void)
{
  g_autoptr (GError) error = NULL;
  CostCatalogue *catalogue = cost_catalogue_new_bundled (&error);

  g_assert_no_error (error);
  return catalogue;
}

/* A session that shows a preset, with nothing to undo. */
OutlaySession *
app_fixtures_new_session (const char *preset)
{
  g_autoptr (CostCatalogue) catalogue = app_fixtures_load_catalogue ();
  g_autoptr (GError) error = NULL;
  CostScenario *scenario = cost_presets_find (preset, &error);

  g_assert_no_error (error);
  return outlay_session_new (catalogue, scenario);
}

/* The first widget of a type, depth first, or NULL. */
GtkWidget *
app_fixtures_find (GtkWidget *widget, GType type)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  GtkWidget *found = NULL;

  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (; child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = app_fixtures_find (child, type);
  return found;
}

/* How many widgets of a type there are, those that are hidden left out. */
guint
app_fixtures_count (GtkWidget *widget, GType type)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  guint      n = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? 1 : 0;

  if (!gtk_widget_get_visible (widget))
    return 0;
  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    n += app_fixtures_count (child, type);
  return n;
}

/* The first visible label with that text, or NULL. */
GtkWidget *
app_fixtures_find_text (GtkWidget *widget, const char *text)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  GtkWidget *found = NULL;

  if (!gtk_widget_get_visible (widget))
    return NULL;
  if (GTK_IS_LABEL (widget) &&
      strcmp (gtk_label_get_text (GTK_LABEL (widget)), text) == 0)
    return widget;
  for (; child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = app_fixtures_find_text (child, text);
  return found;
}

/* The same, also where nothing is visible yet. */
GtkWidget *
app_fixtures_find_any_text (GtkWidget *widget, const char *text)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  GtkWidget *found = NULL;

  if (GTK_IS_LABEL (widget) &&
      strcmp (gtk_label_get_text (GTK_LABEL (widget)), text) == 0)
    return widget;
  for (; child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = app_fixtures_find_any_text (child, text);
  return found;
}

/* The first visible widget that tells of something wrong, or NULL. */
GtkWidget *
app_fixtures_find_alert (GtkWidget *widget)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  GtkWidget *found = NULL;

  if (!gtk_widget_get_visible (widget))
    return NULL;
  if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) ==
      GTK_ACCESSIBLE_ROLE_ALERT)
    return widget;
  for (; child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = app_fixtures_find_alert (child);
  return found;
}

/* Lets everything happen that is due. */
void
app_fixtures_settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* The application of this process, started and without a name on the bus.
 * There is one, as GTK itself never lets go of it. */
OutlayApplication *
app_fixtures_get_application (void)
{
  static OutlayApplication *application = NULL;
  GApplication             *base = NULL;
  g_autoptr (GError) error = NULL;

  if (application != NULL)
    return application;
  application = outlay_application_new ();
  base = G_APPLICATION (application);
  g_application_set_flags (base,
                           G_APPLICATION_NON_UNIQUE |
                               G_APPLICATION_HANDLES_OPEN);
  g_application_register (base, NULL, &error);
  g_assert_no_error (error);
  return application;
}

/* Closes a window, of which nothing may be left. */
void
app_fixtures_close (OutlayWindow *window)
{
  gpointer parts[] = { window, outlay_window_get_session (window) };

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    g_object_add_weak_pointer (parts[i], &parts[i]);
  gtk_window_destroy (GTK_WINDOW (window));
  app_fixtures_settle ();
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    g_assert_null (parts[i]);
}
