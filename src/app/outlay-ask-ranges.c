/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A row that is added proposes a range of a dimension that has none yet.
 */
#include "config.h"

#include "outlay-ask-ranges.h"

#include <glib/gi18n-lib.h>

#include "outlay-range-row.h"
#include "report-control.h"

/* What is proposed first; then any other dimension. */
static const CostDimension first_proposals[] = { COST_REQUESTS,
                                                 COST_EGRESS_GB,
                                                 COST_INSTANCES };

struct _OutlayAskRanges
{
  OutlayAsk parent_instance;

  GtkWidget     *rows;    /* borrowed: a box of OutlayRangeRow */
  OutlaySession *session; /* owned, nullable */
};

G_DEFINE_FINAL_TYPE (OutlayAskRanges, outlay_ask_ranges, OUTLAY_TYPE_ASK)

static void
outlay_ask_ranges_dispose (GObject *object)
{
  g_clear_object (&OUTLAY_ASK_RANGES (object)->session);
  G_OBJECT_CLASS (outlay_ask_ranges_parent_class)->dispose (object);
}

static void
tell (OutlayAskRanges *self)
{
  outlay_ask_tell (OUTLAY_ASK (self));
}

static void
remove_row (OutlayAskRanges *self, GtkWidget *row)
{
  gtk_box_remove (GTK_BOX (self->rows), row);
  tell (self);
}

static void
add_row (OutlayAskRanges *self, const char *text)
{
  GtkWidget *row = outlay_range_row_new (self->session, text);

  g_signal_connect_swapped (row, "changed", G_CALLBACK (tell), self);
  g_signal_connect_swapped (row, "removed", G_CALLBACK (remove_row), self);
  gtk_box_append (GTK_BOX (self->rows), row);
}

static void
outlay_ask_ranges_write (OutlayAsk *ask, ReportQuestion *question)
{
  GtkWidget *row = gtk_widget_get_first_child (OUTLAY_ASK_RANGES (ask)->rows);

  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      g_autofree char *text = outlay_range_row_write (OUTLAY_RANGE_ROW (row));

      report_question_add (question, outlay_ask_get_ask (ask), text);
    }
}

static void
outlay_ask_ranges_show (OutlayAsk *ask, const ReportQuestion *question)
{
  OutlayAskRanges *self = OUTLAY_ASK_RANGES (ask);
  const GPtrArray *texts =
      report_question_get_all (question, outlay_ask_get_ask (ask));
  GtkWidget *row = NULL;

  while ((row = gtk_widget_get_first_child (self->rows)) != NULL)
    gtk_box_remove (GTK_BOX (self->rows), row);
  for (guint i = 0; texts != NULL && i < texts->len; i++)
    add_row (self, g_ptr_array_index (texts, i));
}

static void
outlay_ask_ranges_class_init (OutlayAskRangesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = outlay_ask_ranges_dispose;
  OUTLAY_ASK_CLASS (klass)->write = outlay_ask_ranges_write;
  OUTLAY_ASK_CLASS (klass)->show = outlay_ask_ranges_show;
}

static void
outlay_ask_ranges_init (OutlayAskRanges *self)
{
}

static gboolean
has_range (OutlayAskRanges *self, CostDimension dimension)
{
  g_autofree char *prefix =
      g_strconcat (cost_dimension_get_info (dimension)->id, "=", NULL);
  GtkWidget *row = gtk_widget_get_first_child (self->rows);

  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      g_autofree char *text = outlay_range_row_write (OUTLAY_RANGE_ROW (row));

      if (g_str_has_prefix (text, prefix))
        return TRUE;
    }
  return FALSE;
}

static CostDimension
find_free (OutlayAskRanges *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (first_proposals); i++)
    if (!has_range (self, first_proposals[i]))
      return first_proposals[i];
  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    {
      CostKind kind = cost_dimension_get_info ((CostDimension)i)->kind;

      if ((kind == COST_KIND_AMOUNT || kind == COST_KIND_COUNT) &&
          !has_range (self, (CostDimension)i))
        return (CostDimension)i;
    }
  return first_proposals[0];
}

static GtkWidget *
make_add_button (OutlayAskRanges *self)
{
  GtkWidget *button = gtk_button_new_with_label (_ ("Add Range"));

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect_swapped (button,
                            "clicked",
                            G_CALLBACK (outlay_ask_ranges_add),
                            self);
  return button;
}

/**
 * outlay_ask_ranges_new:
 * @ask: what it asks
 * @session: of which the workload is what is likely
 *
 * Makes a list without ranges.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
outlay_ask_ranges_new (ReportAsk ask, OutlaySession *session)
{
  OutlayAskRanges *self = g_object_new (OUTLAY_TYPE_ASK_RANGES, NULL);

  self->session = g_object_ref (session);
  self->rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  outlay_ask_set_up (OUTLAY_ASK (self), ask);
  gtk_box_append (GTK_BOX (self), self->rows);
  gtk_box_append (GTK_BOX (self), make_add_button (self));
  return GTK_WIDGET (self);
}

/**
 * outlay_ask_ranges_add:
 * @self: a list
 *
 * Adds a range around what the workload has, for somebody to change.
 */
void
outlay_ask_ranges_add (OutlayAskRanges *self)
{
  g_autofree char *text = NULL;

  g_return_if_fail (OUTLAY_IS_ASK_RANGES (self));

  text = report_control_range (
      find_free (self),
      &outlay_session_get_scenario (self->session)->workload);
  add_row (self, text);
  tell (self);
}
