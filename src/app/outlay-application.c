/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Loads the catalogue once for all windows, opens files, and knows the
 * shortcuts.
 */
#include "config.h"

#include "outlay-application.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>
#include <locale.h>

#include "outlay-about.h"
#include "outlay-accels.h"
#include "outlay-options.h"
#include "outlay-resources.h"
#include "outlay-settings.h"
#include "outlay-window.h"

struct _OutlayApplication
{
  AdwApplication parent_instance;

  GThread       *loader;    /* owned, nullable: has been joined */
  CostCatalogue *catalogue; /* owned, nullable */
  GError        *problem;   /* owned, nullable: there is no catalogue */
  GError        *refusal;   /* owned, nullable: of the user's own files */
};

G_DEFINE_FINAL_TYPE (OutlayApplication,
                     outlay_application,
                     ADW_TYPE_APPLICATION)

/* Only this thread touches what it fills in, until it is joined.  A file of
 * the user's that cannot be used must not keep the window from opening. */
static gpointer
load (gpointer data)
{
  OutlayApplication *self = data;

  self->catalogue = cost_catalogue_new_default (&self->refusal);
  if (self->catalogue == NULL)
    self->catalogue = cost_catalogue_new_bundled (&self->problem);
  return NULL;
}

static void
join_loader (OutlayApplication *self)
{
  GThread *loader = g_steal_pointer (&self->loader);

  if (loader != NULL)
    g_thread_join (loader);
}

static void
outlay_application_finalize (GObject *object)
{
  OutlayApplication *self = OUTLAY_APPLICATION (object);

  join_loader (self);
  g_clear_error (&self->problem);
  g_clear_error (&self->refusal);
  g_clear_pointer (&self->catalogue, cost_catalogue_unref);
  G_OBJECT_CLASS (outlay_application_parent_class)->finalize (object);
}

static void
new_window (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  gtk_window_present (GTK_WINDOW (outlay_window_new (data)));
}

static void
show_about (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  outlay_about_show (gtk_application_get_active_window (data));
}

static void
quit (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GList *windows = NULL;

  /* Each is asked, as closing one does; a dialog goes with its window. */
  windows = g_list_copy (gtk_application_get_windows (data));
  for (GList *at = windows; at != NULL; at = at->next)
    if (OUTLAY_IS_WINDOW (at->data))
      gtk_window_close (at->data);
  g_list_free (windows);
}

static void
keep_all (OutlayApplication *self)
{
  GList *at = gtk_application_get_windows (GTK_APPLICATION (self));

  for (; at != NULL; at = at->next)
    if (OUTLAY_IS_WINDOW (at->data))
      outlay_window_keep (at->data);
}

/* Who ends the process this way waits for no answer, so nobody is asked. */
static gboolean
end (gpointer data)
{
  keep_all (data);
  g_application_quit (data);
  return G_SOURCE_REMOVE;
}

static void
listen_for_end (OutlayApplication *self)
{
  const int numbers[] = { SIGTERM, SIGINT, SIGHUP };

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    g_unix_signal_add (numbers[i], end, self);
  g_signal_connect (self, "query-end", G_CALLBACK (keep_all), NULL);
}

static const GActionEntry actions[] = {
  { .name = "new-window", .activate = new_window },
  { .name = "about", .activate = show_about },
  { .name = "quit", .activate = quit },
};

static void
outlay_application_startup (GApplication *application)
{
  G_APPLICATION_CLASS (outlay_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application),
                                   actions,
                                   G_N_ELEMENTS (actions),
                                   application);
  outlay_accels_register (GTK_APPLICATION (application));
  listen_for_end (OUTLAY_APPLICATION (application));
}

static void
outlay_application_activate (GApplication *application)
{
  GtkWindow *window =
      gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window == NULL)
    {
      window =
          GTK_WINDOW (outlay_window_new (OUTLAY_APPLICATION (application)));
      outlay_window_restore_all (OUTLAY_WINDOW (window));
    }
  gtk_window_present (window);
}

static void
outlay_application_open (GApplication *application,
                         GFile       **files,
                         int           n_files,
                         const char   *hint)
{
  for (int i = 0; i < n_files; i++)
    {
      OutlayWindow *window =
          outlay_window_new (OUTLAY_APPLICATION (application));

      gtk_window_present (GTK_WINDOW (window));
      outlay_window_open (window, files[i]);
    }
}

static void
outlay_application_class_init (OutlayApplicationClass *klass)
{
  GObjectClass      *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->finalize = outlay_application_finalize;
  application_class->startup = outlay_application_startup;
  application_class->activate = outlay_application_activate;
  application_class->open = outlay_application_open;
}

static void
outlay_application_init (OutlayApplication *self)
{
  g_resources_register (outlay_app_get_resource ());
  self->loader = g_thread_new ("catalogue", load, self);
}

/**
 * outlay_application_new:
 *
 * Makes the application.
 *
 * Returns: (transfer full): the application
 */
OutlayApplication *
outlay_application_new (void)
{
  return g_object_new (OUTLAY_TYPE_APPLICATION,
                       "application-id",
                       OUTLAY_APP_ID,
                       "resource-base-path",
                       OUTLAY_RESOURCE_BASE,
                       "flags",
                       G_APPLICATION_HANDLES_OPEN,
                       "register-session",
                       TRUE,
                       NULL);
}

/**
 * outlay_application_get_catalogue:
 * @self: the application
 * @error: return location for what is wrong with the bundled data
 *
 * Gets the prices, which are loaded beside the start of GTK.
 *
 * Returns: (transfer none) (nullable): the catalogue
 */
CostCatalogue *
outlay_application_get_catalogue (OutlayApplication *self, GError **error)
{
  g_return_val_if_fail (OUTLAY_IS_APPLICATION (self), NULL);

  join_loader (self);
  if (self->problem != NULL)
    g_propagate_error (error, g_error_copy (self->problem));
  return self->catalogue;
}

/**
 * outlay_application_take_refusal:
 * @self: the application
 *
 * Takes what is to be said once of the user's own price files.
 *
 * Returns: (transfer full) (nullable): why they are not used
 */
GError *
outlay_application_take_refusal (OutlayApplication *self)
{
  g_return_val_if_fail (OUTLAY_IS_APPLICATION (self), NULL);

  join_loader (self);
  return g_steal_pointer (&self->refusal);
}

/* The default domain stays what it is: with one of its own GLib would not
 * let GTK speak, nor mirror its windows, in a language that only GTK knows. */
static void
set_up_locale (void)
{
  const char *folder = g_getenv ("OUTLAY_LOCALEDIR");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder != NULL ? folder : OUTLAY_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
}

/**
 * outlay_application_main:
 * @argc: number of arguments
 * @argv: arguments: options of GTK, and files to open
 *
 * Runs the program.
 *
 * Returns: its exit status: 1 if it is not installed as it has to be
 */
int
outlay_application_main (int argc, char *argv[])
{
  g_autoptr (OutlayApplication) application = NULL;

  set_up_locale ();
  g_set_application_name (_ ("Outlay"));
  if (outlay_options_answer (argc, argv))
    return 0;
  if (!outlay_settings_check ())
    return 1;
  application = outlay_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
