/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The presets are read when the popover is first opened.
 */
#include "config.h"

#include "outlay-scenario-menu.h"

#include "cost-presets.h"
#include "outlay-names.h"
#include "outlay-text.h"

struct _OutlayScenarioMenu
{
  GtkPopover parent_instance;

  GtkEditable *name;
  GtkLabel    *problem;
  GtkBox      *list;

  OutlaySession *session; /* owned, nullable */
  GPtrArray     *presets; /* of CostScenario*, owned, nullable: not read yet */
};

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OutlayScenarioMenu, outlay_scenario_menu, GTK_TYPE_POPOVER)

static void
outlay_scenario_menu_dispose (GObject *object)
{
  OutlayScenarioMenu *self = OUTLAY_SCENARIO_MENU (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->presets, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), OUTLAY_TYPE_SCENARIO_MENU);
  G_OBJECT_CLASS (outlay_scenario_menu_parent_class)->dispose (object);
}

static void
follow (OutlayScenarioMenu *self)
{
  const char *name = outlay_session_get_scenario (self->session)->name;

  if (g_strcmp0 (gtk_editable_get_text (self->name), name) != 0)
    gtk_editable_set_text (self->name, name);
}

/* A name that is not taken stays in the entry, with what is wrong with it. */
static gboolean
try_name (OutlayScenarioMenu *self)
{
  g_autoptr (GError) error = NULL;

  outlay_session_rename (self->session,
                         gtk_editable_get_text (self->name),
                         &error);
  outlay_text_show_or_hide (self->problem,
                            error != NULL ? error->message : NULL);
  if (error != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->name), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->name), "error");
  return error == NULL;
}

static void
finish (OutlayScenarioMenu *self)
{
  if (self->session != NULL && try_name (self))
    gtk_popover_popdown (GTK_POPOVER (self));
}

/* Going away is no answer to what is wrong: the old name comes back. */
static void
rename_scenario (OutlayScenarioMenu *self)
{
  if (self->session == NULL || try_name (self))
    return;
  follow (self);
  try_name (self);
}

static void
choose (OutlayScenarioMenu *self, GtkWidget *button)
{
  guint index =
      GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "index"));

  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self,
                 signals[CHOSEN],
                 0,
                 g_ptr_array_index (self->presets, index));
}

static void
outlay_scenario_menu_class_init (OutlayScenarioMenuClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = outlay_scenario_menu_dispose;

  /**
   * OutlayScenarioMenu::chosen:
   * @self: the menu
   * @preset: (type CostScenario): borrowed for the call
   *
   * Somebody chose a preset.
   */
  signals[CHOSEN] = g_signal_new ("chosen",
                                  G_TYPE_FROM_CLASS (klass),
                                  G_SIGNAL_RUN_LAST,
                                  0,
                                  NULL,
                                  NULL,
                                  NULL,
                                  G_TYPE_NONE,
                                  1,
                                  G_TYPE_POINTER);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               OUTLAY_RESOURCE_BASE
                                               "/ui/scenario-menu.ui");
  gtk_widget_class_bind_template_child (widget_class, OutlayScenarioMenu, name);
  gtk_widget_class_bind_template_child (widget_class, OutlayScenarioMenu, list);
  gtk_widget_class_bind_template_child (widget_class,
                                        OutlayScenarioMenu,
                                        problem);
  gtk_widget_class_bind_template_callback (widget_class, finish);
  gtk_widget_class_bind_template_callback (widget_class, rename_scenario);
  gtk_widget_class_bind_template_callback (widget_class,
                                           outlay_scenario_menu_fill);
}

static void
outlay_scenario_menu_init (OutlayScenarioMenu *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_preset (OutlayScenarioMenu *self, guint index)
{
  const CostScenario *preset = g_ptr_array_index (self->presets, index);
  GtkWidget          *button = gtk_button_new ();
  GtkWidget          *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  gtk_box_append (GTK_BOX (box),
                  outlay_text_new_wrapped (preset->name, "name"));
  if (preset->description != NULL)
    gtk_box_append (GTK_BOX (box),
                    outlay_text_new_wrapped (preset->description, "caption"));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  outlay_names_set (button, preset->name);
  g_object_set_data (G_OBJECT (button), "index", GUINT_TO_POINTER (index));
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (choose), self);
  gtk_box_append (self->list, button);
}

/**
 * outlay_scenario_menu_fill:
 * @self: a menu
 *
 * Lists the presets, if they are not listed yet.
 */
void
outlay_scenario_menu_fill (OutlayScenarioMenu *self)
{
  g_autoptr (GError) error = NULL;

  g_return_if_fail (OUTLAY_IS_SCENARIO_MENU (self));

  if (self->presets != NULL)
    return;
  self->presets = cost_presets_load (&error);
  if (self->presets == NULL)
    {
      g_warning ("%s", error->message);
      return;
    }
  for (guint i = 0; i < self->presets->len; i++)
    add_preset (self, i);
}

/**
 * outlay_scenario_menu_set_session:
 * @self: a menu
 * @session: whose scenario it names; set once
 *
 * Shows the name of the session's scenario.
 */
void
outlay_scenario_menu_set_session (OutlayScenarioMenu *self,
                                  OutlaySession      *session)
{
  g_return_if_fail (OUTLAY_IS_SCENARIO_MENU (self) && self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session,
                           "changed",
                           G_CALLBACK (follow),
                           self,
                           G_CONNECT_SWAPPED);
  follow (self);
}
