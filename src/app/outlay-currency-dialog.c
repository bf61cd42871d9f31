/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Nothing changes until all four fields are right; then it is one step to
 * undo.
 */
#include "config.h"

#include "outlay-currency-dialog.h"

#include "outlay-text.h"
#include "report-currency.h"

struct _OutlayCurrencyDialog
{
  AdwWindow parent_instance;

  GtkWidget *code;
  GtkWidget *rate;
  GtkWidget *day;
  GtkWidget *source;
  GtkLabel  *problem;
  GtkWidget *dollars;

  OutlaySession *session; /* owned */
};

G_DEFINE_FINAL_TYPE (OutlayCurrencyDialog,
                     outlay_currency_dialog,
                     ADW_TYPE_WINDOW)

static void
outlay_currency_dialog_dispose (GObject *object)
{
  OutlayCurrencyDialog *self = OUTLAY_CURRENCY_DIALOG (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (object),
                               OUTLAY_TYPE_CURRENCY_DIALOG);
  G_OBJECT_CLASS (outlay_currency_dialog_parent_class)->dispose (object);
}

static GtkWidget *
get_field (OutlayCurrencyDialog *self, ReportCurrencyField field)
{
  GtkWidget *const fields[] = {
    [REPORT_CURRENCY_CODE] = self->code,
    [REPORT_CURRENCY_RATE] = self->rate,
    [REPORT_CURRENCY_DAY] = self->day,
    [REPORT_CURRENCY_SOURCE] = self->source,
  };

  return fields[field];
}

static void
forget_problem (OutlayCurrencyDialog *self)
{
  outlay_text_show_or_hide (self->problem, NULL);
  for (int i = 0; i < REPORT_N_CURRENCY_FIELDS; i++)
    gtk_widget_remove_css_class (get_field (self, (ReportCurrencyField)i),
                                 "error");
}

static void
show_problem (OutlayCurrencyDialog *self,
              ReportCurrencyField   fault,
              const GError         *error)
{
  GtkWidget *field = get_field (self, fault);

  outlay_text_show_or_hide (self->problem, error->message);
  gtk_widget_add_css_class (field, "error");
  gtk_widget_grab_focus (field);
}

static void
apply (OutlayCurrencyDialog *self)
{
  const char         *texts[REPORT_N_CURRENCY_FIELDS] = { NULL };
  ReportCurrencyField fault = REPORT_CURRENCY_CODE;
  g_autoptr (CostCurrency) currency = NULL;
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < REPORT_N_CURRENCY_FIELDS; i++)
    texts[i] = gtk_editable_get_text (
        GTK_EDITABLE (get_field (self, (ReportCurrencyField)i)));
  forget_problem (self);
  if (!report_currency_read (texts, &currency, &fault, &error))
    {
      show_problem (self, fault, error);
      return;
    }
  outlay_session_show_in (self->session, currency);
  gtk_window_close (GTK_WINDOW (self));
}

static void
use_dollars (OutlayCurrencyDialog *self)
{
  outlay_session_show_in (self->session, NULL);
  gtk_window_close (GTK_WINDOW (self));
}

#define BIND(child)                                                            \
  gtk_widget_class_bind_template_child (widget_class,                          \
                                        OutlayCurrencyDialog,                  \
                                        child)

static void
outlay_currency_dialog_class_init (OutlayCurrencyDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = outlay_currency_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               OUTLAY_RESOURCE_BASE
                                               "/ui/currency-dialog.ui");
  BIND (code);
  BIND (rate);
  BIND (day);
  BIND (source);
  BIND (problem);
  BIND (dollars);
  gtk_widget_class_bind_template_callback (widget_class, apply);
  gtk_widget_class_bind_template_callback (widget_class, forget_problem);
  gtk_widget_class_bind_template_callback (widget_class, use_dollars);
  gtk_widget_class_add_binding_action (widget_class,
                                       GDK_KEY_Escape,
                                       0,
                                       "window.close",
                                       NULL);
}

#undef BIND

static void
outlay_currency_dialog_init (OutlayCurrencyDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * outlay_currency_dialog_new:
 * @parent: the window that asks
 * @session: whose currency it is
 *
 * Makes the dialog, filled in with what is chosen.
 *
 * Returns: (transfer none): the dialog, which GTK owns
 */
OutlayCurrencyDialog *
outlay_currency_dialog_new (GtkWindow *parent, OutlaySession *session)
{
  OutlayCurrencyDialog *self =
      g_object_new (OUTLAY_TYPE_CURRENCY_DIALOG, "transient-for", parent, NULL);
  const CostCurrency *currency =
      outlay_session_get_scenario (session)->currency;

  self->session = g_object_ref (session);
  for (int i = 0; i < REPORT_N_CURRENCY_FIELDS; i++)
    {
      ReportCurrencyField field = (ReportCurrencyField)i;
      g_autofree char    *text =
          report_currency_field (currency, field, cost_date_today ());

      gtk_editable_set_text (GTK_EDITABLE (get_field (self, field)), text);
    }
  forget_problem (self);
  gtk_widget_set_visible (self->dollars, currency != NULL);
  return self;
}

/**
 * outlay_currency_dialog_show:
 * @parent: the window that asks
 * @session: whose currency it is
 *
 * Opens the dialog and returns at once.
 */
void
outlay_currency_dialog_show (GtkWindow *parent, OutlaySession *session)
{
  gtk_window_present (
      GTK_WINDOW (outlay_currency_dialog_new (parent, session)));
}
