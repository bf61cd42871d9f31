/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The table, and who it is told.
 */
#include "outlay-accels.h"

static const OutlayAccel accels[] = {
  { "app.new-window", "<Control>n", FALSE },
  { "win.open", "<Control>o", FALSE },
  { "win.save", "<Control>s", FALSE },
  { "win.save-as", "<Shift><Control>s", FALSE },
  { "win.export", "<Control>e", FALSE },
  { "win.undo", "<Control>z", FALSE },
  { "win.redo", "<Shift><Control>z", FALSE },
  { "win.copy", "<Control>c", TRUE },
  { "win.show-table", "<Control>t", FALSE },
  { "win.previous-view", "<Control>Page_Up", FALSE },
  { "win.next-view", "<Control>Page_Down", FALSE },
  /* The first views, in the order of the switcher. */
  { "win.view::compare", "<Alt>1", FALSE },
  { "win.view::sweep", "<Alt>2", FALSE },
  { "win.view::crossovers", "<Alt>3", FALSE },
  { "win.view::map", "<Alt>4", FALSE },
  { "win.view::ranges", "<Alt>5", FALSE },
  { "win.view::capacity", "<Alt>6", FALSE },
  { "win.view::cliffs", "<Alt>7", FALSE },
  { "win.view::latency", "<Alt>8", FALSE },
  { "win.view::sensitivity", "<Alt>9", FALSE },
  { "win.toggle-pane", "F9", FALSE },
  { "win.main-menu", "F10", FALSE },
  { "win.show-help-overlay", "<Control>question", FALSE },
  { "window.close", "<Control>w", FALSE },
  { "app.quit", "<Control>q", FALSE },
};

guint
outlay_accels_get_n (void)
{
  return G_N_ELEMENTS (accels);
}

const OutlayAccel *
outlay_accels_get (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (accels), NULL);

  return &accels[index];
}

/**
 * outlay_accels_register:
 * @application: the application
 *
 * Tells it the shortcuts that count in the whole window.
 */
void
outlay_accels_register (GtkApplication *application)
{
  for (guint i = 0; i < G_N_ELEMENTS (accels); i++)
    if (!accels[i].is_local)
      gtk_application_set_accels_for_action (
          application,
          accels[i].action,
          (const char *[]){ accels[i].accel, NULL });
}

/**
 * outlay_accels_bind_local:
 * @widget_class: the class of the chart
 *
 * Binds the shortcuts that count only where the focus is.
 */
void
outlay_accels_bind_local (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (accels); i++)
    {
      guint           keyval = 0;
      GdkModifierType modifiers = 0;

      if (!accels[i].is_local ||
          !gtk_accelerator_parse (accels[i].accel, &keyval, &modifiers))
        continue;
      gtk_widget_class_add_binding_action (widget_class,
                                           keyval,
                                           modifiers,
                                           accels[i].action,
                                           NULL);
    }
}
