/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The ticks are made when the list is first opened, one for each platform of
 * the catalogue, the user's own among them.
 */
#include "config.h"

#include "outlay-platforms-button.h"

#include <glib/gi18n-lib.h>

#include "cost-platforms.h"
#include "outlay-names.h"
#include "outlay-popover-button.h"
#include "outlay-text.h"
#include "report-platforms.h"
#include "report-provenance.h"

struct _OutlayPlatformsButton
{
  GtkWidget parent_instance;

  GtkWidget *button;
  GtkLabel  *count;
  GtkBox    *ticks;
  GtkWidget *all;
  GtkWidget *usual;

  OutlaySession *session; /* owned, nullable */
  gboolean       is_following;
};

G_DEFINE_FINAL_TYPE (OutlayPlatformsButton,
                     outlay_platforms_button,
                     GTK_TYPE_WIDGET)

static void
outlay_platforms_button_dispose (GObject *object)
{
  OutlayPlatformsButton *self = OUTLAY_PLATFORMS_BUTTON (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (object),
                               OUTLAY_TYPE_PLATFORMS_BUTTON);
  G_OBJECT_CLASS (outlay_platforms_button_parent_class)->dispose (object);
}

static const CostProvider *
get_provider (GtkWidget *tick)
{
  return g_object_get_data (G_OBJECT (tick), "provider");
}

static void
follow_ticks (OutlayPlatformsButton *self)
{
  CostCatalogue      *catalogue = outlay_session_get_catalogue (self->session);
  const CostScenario *scenario = outlay_session_get_scenario (self->session);
  GtkWidget *tick = gtk_widget_get_first_child (GTK_WIDGET (self->ticks));
  gboolean   is_last = cost_platforms_count (catalogue, scenario) < 2;

  self->is_following = TRUE;
  for (; tick != NULL; tick = gtk_widget_get_next_sibling (tick))
    {
      gboolean is_used = cost_platforms_has (scenario, get_provider (tick));

      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (tick), is_used);
      gtk_widget_set_sensitive (tick, !is_used || !is_last);
    }
  self->is_following = FALSE;
  gtk_widget_set_sensitive (self->usual, scenario->platforms->len > 0);
}

static void
follow (OutlayPlatformsButton *self)
{
  g_autofree char *count =
      report_platforms_count (outlay_session_get_catalogue (self->session),
                              outlay_session_get_scenario (self->session));
  g_autofree char *name = NULL;

  if (g_strcmp0 (gtk_label_get_text (self->count), count) != 0)
    {
      /* Translators: the name of a button; %s is "5 of 10 platforms". */
      name = g_strdup_printf (_ ("Choose Platforms: %s"), count);
      outlay_names_set (self->button, name);
    }
  outlay_text_show (self->count, count);
  follow_ticks (self);
}

static void
take_tick (OutlayPlatformsButton *self, GtkToggleButton *tick)
{
  if (!self->is_following)
    outlay_session_use_platform (self->session,
                                 get_provider (GTK_WIDGET (tick))->id,
                                 gtk_toggle_button_get_active (tick));
}

static GtkWidget *
make_label (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0F);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  gtk_widget_add_css_class (label, style);
  return label;
}

/* A check button cannot be pressed by assistive technology in GTK 4.8. */
static GtkWidget *
make_tick (const CostProvider *provider)
{
  GtkWidget *tick = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 24);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *mark = gtk_image_new_from_icon_name ("object-select-symbolic");
  g_autofree char *age =
      report_provenance_provider (provider, cost_date_today ());

  gtk_box_append (GTK_BOX (texts), make_label (provider->name, "name"));
  gtk_box_append (GTK_BOX (texts), make_label (age, "caption"));
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_box_append (GTK_BOX (box), mark);
  gtk_button_set_child (GTK_BUTTON (tick), box);
  gtk_widget_add_css_class (tick, "flat");
  gtk_widget_add_css_class (tick, "tick");
  outlay_names_set_parts (tick, provider->name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (tick),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  age,
                                  -1);
  g_object_set_data_full (G_OBJECT (tick),
                          "provider",
                          cost_provider_ref ((CostProvider *)provider),
                          (GDestroyNotify)cost_provider_unref);
  return tick;
}

static void
make_ticks (OutlayPlatformsButton *self)
{
  CostCatalogue *catalogue = NULL;

  if (self->session == NULL ||
      gtk_widget_get_first_child (GTK_WIDGET (self->ticks)) != NULL)
    return;
  catalogue = outlay_session_get_catalogue (self->session);
  for (guint i = 0; i < cost_catalogue_get_n_providers (catalogue); i++)
    {
      const CostProvider *provider = cost_catalogue_get_provider (catalogue, i);
      GtkWidget          *tick = NULL;

      if (provider->kind != COST_PROVIDER_PLATFORM)
        continue;
      tick = make_tick (provider);
      gtk_box_append (self->ticks, tick);
      g_signal_connect_swapped (tick, "toggled", G_CALLBACK (take_tick), self);
    }
  follow_ticks (self);
}

static void
choose_all (OutlayPlatformsButton *self)
{
  outlay_session_use_all_platforms (self->session);
}

static void
choose_usual (OutlayPlatformsButton *self)
{
  outlay_session_use_default_platforms (self->session);
}

static void
outlay_platforms_button_class_init (OutlayPlatformsButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType           type = OUTLAY_TYPE_POPOVER_BUTTON;

  G_OBJECT_CLASS (klass)->dispose = outlay_platforms_button_dispose;
  g_type_ensure (type);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               OUTLAY_RESOURCE_BASE
                                               "/ui/platforms-button.ui");
  gtk_widget_class_bind_template_child (widget_class,
                                        OutlayPlatformsButton,
                                        button);
  gtk_widget_class_bind_template_child (widget_class,
                                        OutlayPlatformsButton,
                                        count);
  gtk_widget_class_bind_template_child (widget_class,
                                        OutlayPlatformsButton,
                                        ticks);
  gtk_widget_class_bind_template_child (widget_class,
                                        OutlayPlatformsButton,
                                        all);
  gtk_widget_class_bind_template_child (widget_class,
                                        OutlayPlatformsButton,
                                        usual);
  gtk_widget_class_bind_template_callback (widget_class, make_ticks);
  gtk_widget_class_bind_template_callback (widget_class, choose_all);
  gtk_widget_class_bind_template_callback (widget_class, choose_usual);
}

static void
outlay_platforms_button_init (OutlayPlatformsButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * outlay_platforms_button_set_session:
 * @self: a button
 * @session: whose platforms it chooses; set once
 *
 * Shows how many platforms the session compares.
 */
void
outlay_platforms_button_set_session (OutlayPlatformsButton *self,
                                     OutlaySession         *session)
{
  g_return_if_fail (OUTLAY_IS_PLATFORMS_BUTTON (self) && self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session,
                           "changed",
                           G_CALLBACK (follow),
                           self,
                           G_CONNECT_SWAPPED);
  follow (self);
}
