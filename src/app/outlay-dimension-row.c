/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The slider runs from 0 to 1 over the dimension's scale, the entry holds the
 * value itself.  Both only propose: the session decides, and both then show
 * what it holds.
 */
#include "config.h"

#include "outlay-dimension-row.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "outlay-radar.h"
#include "outlay-text.h"
#include "report-dimension.h"

/* What an arrow key moves the slider by, at least. */
#define NUDGE 0.0005

/* A value may have so many decimals; the text shows those that it has. */
#define DIGITS 6

struct _OutlayDimensionRow
{
  GtkListBoxRow parent_instance;

  GtkLabel      *title;
  GtkLabel      *unit;
  GtkSpinButton *entry;
  GtkRange      *slider;
  GtkWidget     *reset;
  GtkLabel      *next;

  OutlaySession *session; /* owned, nullable */
  CostDimension  dimension;
  gboolean       is_following;
};

G_DEFINE_FINAL_TYPE (OutlayDimensionRow,
                     outlay_dimension_row,
                     GTK_TYPE_LIST_BOX_ROW)

static void
outlay_dimension_row_dispose (GObject *object)
{
  OutlayDimensionRow *self = OUTLAY_DIMENSION_ROW (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (object), OUTLAY_TYPE_DIMENSION_ROW);
  G_OBJECT_CLASS (outlay_dimension_row_parent_class)->dispose (object);
}

static double
get_value (OutlayDimensionRow *self)
{
  return outlay_session_get_value (self->session, self->dimension);
}

static void
propose (OutlayDimensionRow *self, double value)
{
  if (!self->is_following && self->session != NULL)
    outlay_session_set_value (self->session, self->dimension, value);
}

/* A value that is not finite would be the end of the range. */
static void
set_adjustment (GtkAdjustment *adjustment, double value)
{
  if (isfinite (value) && gtk_adjustment_get_value (adjustment) != value)
    gtk_adjustment_set_value (adjustment, value);
}

static void
show_reset (OutlayDimensionRow *self, double value)
{
  double opened =
      outlay_session_get_opened_value (self->session, self->dimension);
  gboolean is_changed = value != opened;

  gtk_widget_set_sensitive (self->reset, is_changed);
  gtk_widget_set_opacity (self->reset, is_changed ? 1.0 : 0.0);
}

static void
follow (OutlayDimensionRow *self)
{
  double value = get_value (self);
  double position = cost_dimension_to_position (self->dimension, value);
  double shown = gtk_range_get_value (self->slider);

  self->is_following = TRUE;
  /* Under the pointer the slider stays where it is put. */
  if (cost_dimension_from_position (self->dimension, shown) != value)
    set_adjustment (gtk_range_get_adjustment (self->slider), position);
  set_adjustment (gtk_spin_button_get_adjustment (self->entry), value);
  show_reset (self, value);
  self->is_following = FALSE;
}

/* While nothing is known the line stays as it was, unseen: a text that
 * changes lays the whole list out. */
static void
follow_radar (OutlayDimensionRow *self)
{
  OutlayRadar     *radar = outlay_session_get_radar (self->session);
  g_autofree char *next = outlay_radar_get_next (radar, self->dimension);
  g_autofree char *jump = outlay_radar_get_jump (radar, self->dimension);

  gtk_widget_set_opacity (GTK_WIDGET (self->next), next != NULL ? 1.0 : 0.0);
  if (outlay_radar_knows (radar))
    {
      outlay_text_show (self->next, next != NULL ? next : "");
      gtk_widget_set_tooltip_text (GTK_WIDGET (self->next), jump);
    }
}

static void
move_slider (OutlayDimensionRow *self)
{
  double position = gtk_range_get_value (self->slider);

  propose (self, cost_dimension_from_position (self->dimension, position));
}

/* The value beside the present one, of those that the slider can give. */
static double
find_next (OutlayDimensionRow *self, double nudge)
{
  double value = get_value (self);
  double position = cost_dimension_to_position (self->dimension, value);
  double next = value;

  while (next == value && position > -NUDGE && position < 1.0 + NUDGE)
    {
      position += nudge;
      next = cost_dimension_from_position (self->dimension, position);
    }
  return next;
}

static gboolean
press_arrow (GtkRange *range, GtkScrollType scroll, double value, gpointer data)
{
  OutlayDimensionRow *self = OUTLAY_DIMENSION_ROW (data);

  if (scroll == GTK_SCROLL_STEP_FORWARD)
    propose (self, find_next (self, NUDGE));
  else if (scroll == GTK_SCROLL_STEP_BACKWARD)
    propose (self, find_next (self, -NUDGE));
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

static void
type_value (OutlayDimensionRow *self)
{
  propose (self, gtk_spin_button_get_value (self->entry));
}

static gboolean
write_entry (OutlayDimensionRow *self)
{
  double           value = gtk_spin_button_get_value (self->entry);
  g_autofree char *text = report_dimension_entry (self->dimension, value);

  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self->entry)), text) != 0)
    gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  return TRUE;
}

static int
read_entry (GtkSpinButton *entry, double *value, gpointer data)
{
  OutlayDimensionRow *self = OUTLAY_DIMENSION_ROW (data);
  const char         *text = gtk_editable_get_text (GTK_EDITABLE (entry));

  return report_dimension_read (self->dimension, text, value, NULL)
             ? TRUE
             : GTK_INPUT_ERROR;
}

static void
reset_value (OutlayDimensionRow *self)
{
  outlay_session_end_stroke (self->session);
  propose (self,
           outlay_session_get_opened_value (self->session, self->dimension));
  outlay_session_end_stroke (self->session);
  gtk_widget_grab_focus (GTK_WIDGET (self->slider));
}

static void
end_stroke (OutlayDimensionRow *self)
{
  if (self->session != NULL)
    outlay_session_end_stroke (self->session);
}

#define BIND(child)                                                            \
  gtk_widget_class_bind_template_child (widget_class, OutlayDimensionRow, child)

static void
outlay_dimension_row_class_init (OutlayDimensionRowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = outlay_dimension_row_dispose;
  gtk_widget_class_set_accessible_role (widget_class,
                                        GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               OUTLAY_RESOURCE_BASE
                                               "/ui/dimension-row.ui");
  BIND (title);
  BIND (unit);
  BIND (entry);
  BIND (slider);
  BIND (reset);
  BIND (next);
  gtk_widget_class_bind_template_callback (widget_class, reset_value);
  gtk_widget_class_bind_template_callback (widget_class, end_stroke);
}

#undef BIND

/* The entry's own plus and minus would say again what the slider does. */
static void
hide_buttons (GtkWidget *entry)
{
  GtkWidget *child = gtk_widget_get_first_child (entry);

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_BUTTON (child))
      gtk_widget_set_visible (child, FALSE);
}

static void
outlay_dimension_row_init (OutlayDimensionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  hide_buttons (GTK_WIDGET (self->entry));
}

static void
name_parts (OutlayDimensionRow *self)
{
  const char *label = report_dimension_label (self->dimension);
  const char *help = report_dimension_help (self->dimension);
  /* Translators: takes a slider back to where it was; %s is its name. */
  g_autofree char *reset = g_strdup_printf (_ ("Reset %s"), label);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->slider),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  help,
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  report_dimension_unit (self->dimension),
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->reset),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  reset,
                                  -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->title), help);
  gtk_widget_set_tooltip_text (self->reset, reset);
  gtk_label_set_text (self->title, label);
  gtk_label_set_text (self->unit, report_dimension_unit (self->dimension));
}

static void
set_range (OutlayDimensionRow *self)
{
  const CostDimensionInfo *info = cost_dimension_get_info (self->dimension);
  double                   value = get_value (self);
  GtkAdjustment           *exact =
      gtk_adjustment_new (value, info->min, info->max, info->step, 0, 0);

  self->is_following = TRUE;
  gtk_spin_button_configure (self->entry, exact, 0.0, DIGITS);
  self->is_following = FALSE;
}

static void
connect_parts (OutlayDimensionRow *self)
{
  GtkSpinButton *entry = self->entry;

  g_signal_connect_swapped (entry, "output", G_CALLBACK (write_entry), self);
  g_signal_connect (entry, "input", G_CALLBACK (read_entry), self);
  g_signal_connect_swapped (entry,
                            "value-changed",
                            G_CALLBACK (type_value),
                            self);
  g_signal_connect (self->slider,
                    "change-value",
                    G_CALLBACK (press_arrow),
                    self);
  g_signal_connect_swapped (self->slider,
                            "value-changed",
                            G_CALLBACK (move_slider),
                            self);
  g_signal_connect_object (self->session,
                           "changed",
                           G_CALLBACK (follow),
                           self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (outlay_session_get_radar (self->session),
                           "changed",
                           G_CALLBACK (follow_radar),
                           self,
                           G_CONNECT_SWAPPED);
}

/**
 * outlay_dimension_row_new:
 * @session: whose workload it changes
 * @dimension: an amount or a count
 *
 * Makes the row of a dimension.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
outlay_dimension_row_new (OutlaySession *session, CostDimension dimension)
{
  OutlayDimensionRow *self = g_object_new (OUTLAY_TYPE_DIMENSION_ROW, NULL);

  self->session = g_object_ref (session);
  self->dimension = dimension;
  name_parts (self);
  set_range (self);
  connect_parts (self);
  follow (self);
  follow_radar (self);
  write_entry (self);
  return GTK_WIDGET (self);
}

GtkRange *
outlay_dimension_row_get_slider (OutlayDimensionRow *self)
{
  g_return_val_if_fail (OUTLAY_IS_DIMENSION_ROW (self), NULL);

  return self->slider;
}

GtkSpinButton *
outlay_dimension_row_get_entry (OutlayDimensionRow *self)
{
  g_return_val_if_fail (OUTLAY_IS_DIMENSION_ROW (self), NULL);

  return self->entry;
}

GtkWidget *
outlay_dimension_row_get_reset (OutlayDimensionRow *self)
{
  g_return_val_if_fail (OUTLAY_IS_DIMENSION_ROW (self), NULL);

  return self->reset;
}
