/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A range is text: "egress_gb=50:200:2000".  Another dimension brings a
 * proposal of its own.
 */
#include "config.h"

#include "outlay-range-row.h"

#include <glib/gi18n-lib.h>

#include "outlay-drop-down.h"
#include "outlay-names.h"
#include "outlay-text.h"
#include "report-control.h"

#define N_ENTRIES 3

struct _OutlayRangeRow
{
  GtkBox parent_instance;

  GtkDropDown *list;
  GtkEditable *entries[N_ENTRIES];

  OutlaySession *session; /* owned, nullable */
  GPtrArray     *options; /* owned: of ReportOption */
  char          *told;    /* owned, nullable */
  gboolean       is_showing;
};

enum
{
  CHANGED,
  REMOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OutlayRangeRow, outlay_range_row, GTK_TYPE_BOX)

static void
outlay_range_row_dispose (GObject *object)
{
  g_clear_object (&OUTLAY_RANGE_ROW (object)->session);
  G_OBJECT_CLASS (outlay_range_row_parent_class)->dispose (object);
}

static void
outlay_range_row_finalize (GObject *object)
{
  OutlayRangeRow *self = OUTLAY_RANGE_ROW (object);

  g_clear_pointer (&self->options, g_ptr_array_unref);
  g_free (self->told);
  G_OBJECT_CLASS (outlay_range_row_parent_class)->finalize (object);
}

static void
outlay_range_row_class_init (OutlayRangeRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GType   type = G_TYPE_FROM_CLASS (klass);

  object_class->dispose = outlay_range_row_dispose;
  object_class->finalize = outlay_range_row_finalize;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass),
                                        GTK_ACCESSIBLE_ROLE_GROUP);

  /**
   * OutlayRangeRow::changed:
   *
   * Somebody changed the range.
   */
  signals[CHANGED] = g_signal_new ("changed",
                                   type,
                                   G_SIGNAL_RUN_LAST,
                                   0,
                                   NULL,
                                   NULL,
                                   NULL,
                                   G_TYPE_NONE,
                                   0);

  /**
   * OutlayRangeRow::removed:
   *
   * Somebody wants it no more.
   */
  signals[REMOVED] = g_signal_new ("removed",
                                   type,
                                   G_SIGNAL_RUN_LAST,
                                   0,
                                   NULL,
                                   NULL,
                                   NULL,
                                   G_TYPE_NONE,
                                   0);
}

static void
outlay_range_row_init (OutlayRangeRow *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 3);
  self->options = report_control_dimensions ();
}

static void
tell (OutlayRangeRow *self)
{
  g_autofree char *text = NULL;

  if (self->is_showing)
    return;
  text = outlay_range_row_write (self);
  if (outlay_text_take (&self->told, text))
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
ask_to_remove (OutlayRangeRow *self)
{
  g_signal_emit (self, signals[REMOVED], 0);
}

static guint
find_dimension (OutlayRangeRow *self, const char *id)
{
  for (guint i = 0; i < self->options->len; i++)
    {
      const ReportOption *option = g_ptr_array_index (self->options, i);

      if (g_str_equal (option->text, id))
        return i;
    }
  return 0;
}

static void
show (OutlayRangeRow *self, const char *text)
{
  g_auto (GStrv) sides = g_strsplit (text, "=", 2);
  g_auto (GStrv) values = NULL;
  guint n = 0;

  if (sides[0] == NULL)
    return;
  values = g_strsplit (sides[1] != NULL ? sides[1] : "", ":", N_ENTRIES);
  n = g_strv_length (values);
  self->is_showing = TRUE;
  gtk_drop_down_set_selected (self->list, find_dimension (self, sides[0]));
  for (guint i = 0; i < N_ENTRIES; i++)
    gtk_editable_set_text (self->entries[i], i < n ? values[i] : "");
  self->is_showing = FALSE;
}

static const char *
get_dimension (OutlayRangeRow *self)
{
  guint               selected = gtk_drop_down_get_selected (self->list);
  const ReportOption *option = NULL;

  if (selected >= self->options->len)
    selected = 0;
  option = g_ptr_array_index (self->options, selected);
  return option->text;
}

/* Other figures belong to another dimension. */
static void
choose_dimension (OutlayRangeRow *self)
{
  CostDimension    dimension = COST_REQUESTS;
  g_autofree char *text = NULL;

  if (self->is_showing ||
      !cost_dimension_find (get_dimension (self), &dimension))
    return;
  text = report_control_range (
      dimension,
      &outlay_session_get_scenario (self->session)->workload);
  show (self, text);
  tell (self);
}

static void
add_list (OutlayRangeRow *self)
{
  GtkWidget *list = gtk_drop_down_new (NULL, NULL);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < self->options->len; i++)
    {
      const ReportOption *option = g_ptr_array_index (self->options, i);

      gtk_string_list_append (names, option->label);
    }
  self->list = GTK_DROP_DOWN (list);
  outlay_drop_down_fill (self->list, names, _ ("Dimension"));
  gtk_widget_set_hexpand (list, TRUE);
  g_signal_connect_swapped (list,
                            "notify::selected",
                            G_CALLBACK (choose_dimension),
                            self);
  gtk_box_append (GTK_BOX (self), list);
}

static void
add_entry (OutlayRangeRow *self, guint index, const char *name)
{
  GtkWidget          *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->entries[index] = GTK_EDITABLE (entry);
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 3);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (entry), 8);
  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), name);
  gtk_widget_set_tooltip_text (entry, name);
  outlay_names_set (entry, name);
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (tell), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (tell), self);
  gtk_widget_add_controller (entry, focus);
  gtk_box_append (GTK_BOX (self), entry);
}

static void
add_remove_button (OutlayRangeRow *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("list-remove-symbolic");

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _ ("Remove Range"));
  outlay_names_set (button, _ ("Remove Range"));
  g_signal_connect_swapped (button,
                            "clicked",
                            G_CALLBACK (ask_to_remove),
                            self);
  gtk_box_append (GTK_BOX (self), button);
}

/**
 * outlay_range_row_new:
 * @session: of which the workload is what is likely
 * @text: a range
 *
 * Makes the row of a range.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
outlay_range_row_new (OutlaySession *session, const char *text)
{
  OutlayRangeRow *self = g_object_new (OUTLAY_TYPE_RANGE_ROW, NULL);

  self->session = g_object_ref (session);
  self->is_showing = TRUE;
  add_list (self);
  add_entry (self, 0, _ ("Low"));
  add_entry (self, 1, _ ("Likely"));
  add_entry (self, 2, _ ("High"));
  add_remove_button (self);
  show (self, text);
  self->told = outlay_range_row_write (self);
  return GTK_WIDGET (self);
}

/**
 * outlay_range_row_write:
 * @self: a row
 *
 * Writes the range as questions have it.
 *
 * Returns: (transfer full): the text
 */
char *
outlay_range_row_write (OutlayRangeRow *self)
{
  g_autoptr (GString) text = NULL;

  g_return_val_if_fail (OUTLAY_IS_RANGE_ROW (self), NULL);

  text = g_string_new (get_dimension (self));
  for (guint i = 0; i < N_ENTRIES; i++)
    {
      g_autofree char *number =
          report_control_number (gtk_editable_get_text (self->entries[i]));

      g_string_append_c (text, i == 0 ? '=' : ':');
      g_string_append (text, number);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}
