/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The ticks are made when the list is first opened.
 */
#include "config.h"

#include "outlay-places-row.h"

#include <glib/gi18n-lib.h>

#include "outlay-names.h"
#include "outlay-popover-button.h"
#include "outlay-text.h"
#include "report-dimension.h"

struct _OutlayPlacesRow
{
  GtkListBoxRow parent_instance;

  GtkLabel *names;
  GtkBox   *ticks;

  OutlaySession *session;              /* owned, nullable */
  GtkWidget     *boxes[COST_N_PLACES]; /* borrowed, nullable */
  gboolean       is_following;
};

G_DEFINE_FINAL_TYPE (OutlayPlacesRow, outlay_places_row, GTK_TYPE_LIST_BOX_ROW)

static void
outlay_places_row_dispose (GObject *object)
{
  OutlayPlacesRow *self = OUTLAY_PLACES_ROW (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (object), OUTLAY_TYPE_PLACES_ROW);
  G_OBJECT_CLASS (outlay_places_row_parent_class)->dispose (object);
}

static void
follow_ticks (OutlayPlacesRow *self)
{
  gboolean is_last =
      outlay_session_get_value (self->session, COST_REGIONS) < 2.0;

  self->is_following = TRUE;
  for (int i = 0; i < COST_N_PLACES; i++)
    {
      gboolean is_used =
          outlay_session_uses_place (self->session, (CostPlace)i);

      if (self->boxes[i] == NULL)
        continue;
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->boxes[i]),
                                    is_used);
      gtk_widget_set_sensitive (self->boxes[i], !is_used || !is_last);
    }
  self->is_following = FALSE;
}

static void
follow (OutlayPlacesRow *self)
{
  const CostScenario *scenario = outlay_session_get_scenario (self->session);
  g_autofree char    *names = report_places (&scenario->workload);

  outlay_text_show (self->names, names);
  follow_ticks (self);
}

static void
tick (OutlayPlacesRow *self, GtkToggleButton *box)
{
  if (self->is_following)
    return;
  for (int i = 0; i < COST_N_PLACES; i++)
    if (self->boxes[i] == GTK_WIDGET (box))
      outlay_session_use_place (self->session,
                                (CostPlace)i,
                                gtk_toggle_button_get_active (box));
}

/* A check button cannot be pressed by assistive technology in GTK 4.8. */
static GtkWidget *
make_tick (CostPlace place)
{
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 24);
  GtkWidget *label = gtk_label_new (report_place (place));
  GtkWidget *mark = gtk_image_new_from_icon_name ("object-select-symbolic");

  gtk_label_set_xalign (GTK_LABEL (label), 0.0F);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), mark);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "tick");
  outlay_names_set_parts (button, report_place (place));
  return button;
}

static void
make_ticks (OutlayPlacesRow *self)
{
  if (self->session == NULL ||
      gtk_widget_get_first_child (GTK_WIDGET (self->ticks)) != NULL)
    return;
  for (guint i = 0; i < COST_N_PLACES; i++)
    {
      CostPlace  place = cost_place_get_nth (i);
      GtkWidget *box = make_tick (place);

      self->boxes[place] = box;
      gtk_box_append (self->ticks, box);
      g_signal_connect_swapped (box, "toggled", G_CALLBACK (tick), self);
    }
  follow_ticks (self);
}

static void
outlay_places_row_class_init (OutlayPlacesRowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = outlay_places_row_dispose;
  gtk_widget_class_set_accessible_role (widget_class,
                                        GTK_ACCESSIBLE_ROLE_GROUP);
  g_type_ensure (OUTLAY_TYPE_POPOVER_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               OUTLAY_RESOURCE_BASE
                                               "/ui/places-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OutlayPlacesRow, names);
  gtk_widget_class_bind_template_child (widget_class, OutlayPlacesRow, ticks);
  gtk_widget_class_bind_template_callback (widget_class, make_ticks);
}

static void
outlay_places_row_init (OutlayPlacesRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * outlay_places_row_new:
 * @session: whose workload it changes
 *
 * Makes the row of places.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
outlay_places_row_new (OutlaySession *session)
{
  OutlayPlacesRow *self = g_object_new (OUTLAY_TYPE_PLACES_ROW, NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session,
                           "changed",
                           G_CALLBACK (follow),
                           self,
                           G_CONNECT_SWAPPED);
  follow (self);
  return GTK_WIDGET (self);
}
