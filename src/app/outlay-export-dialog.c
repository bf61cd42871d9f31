/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The chart is that of the moment in which the dialog was opened.  What
 * was chosen is remembered in the settings.
 */
#include "config.h"

#include "outlay-export-dialog.h"

#include <glib/gi18n-lib.h>

#include "outlay-file-dialog.h"
#include "outlay-names.h"
#include "outlay-preview.h"
#include "outlay-settings.h"
#include "report-picture.h"

struct _OutlayExportDialog
{
  AdwWindow parent_instance;

  OutlayPreview   *preview;
  GtkToggleButton *png;
  GtkToggleButton *svg;
  GtkToggleButton *pdf;
  GtkDropDown     *size;
  GtkDropDown     *look;
  GtkSwitch       *transparent;
  GtkSwitch       *metadata;

  OutlayWindow  *window;    /* borrowed: the parent, which lives longer */
  ReportAnswer  *answer;    /* owned */
  CostCatalogue *catalogue; /* owned */
  GSettings     *settings;  /* owned */
};

G_DEFINE_FINAL_TYPE (OutlayExportDialog, outlay_export_dialog, ADW_TYPE_WINDOW)

static void
outlay_export_dialog_dispose (GObject *object)
{
  OutlayExportDialog *self = OUTLAY_EXPORT_DIALOG (object);

  g_clear_pointer (&self->answer, report_answer_unref);
  g_clear_pointer (&self->catalogue, cost_catalogue_unref);
  g_clear_object (&self->settings);
  gtk_widget_dispose_template (GTK_WIDGET (object), OUTLAY_TYPE_EXPORT_DIALOG);
  G_OBJECT_CLASS (outlay_export_dialog_parent_class)->dispose (object);
}

static PlotFormat
get_format (OutlayExportDialog *self)
{
  if (gtk_toggle_button_get_active (self->svg))
    return PLOT_FORMAT_SVG;
  if (gtk_toggle_button_get_active (self->pdf))
    return PLOT_FORMAT_PDF;
  return PLOT_FORMAT_PNG;
}

static ReportPictureRequest
get_request (OutlayExportDialog *self)
{
  const ReportPictureSize *size =
      report_picture_get_size (gtk_drop_down_get_selected (self->size));

  return (ReportPictureRequest){
    .format = get_format (self),
    .width = size->width,
    .height = size->height,
    .scale = size->scale,
    .look = (PlotLook)gtk_drop_down_get_selected (self->look),
    .is_transparent = gtk_switch_get_active (self->transparent),
    .has_metadata = gtk_switch_get_active (self->metadata),
  };
}

static void
update_preview (OutlayExportDialog *self)
{
  ReportPictureRequest request = { 0 };

  if (self->answer == NULL)
    return;
  request = get_request (self);
  outlay_preview_show (self->preview,
                       report_answer_get_figure (self->answer),
                       &request);
}

static void
remember (OutlayExportDialog *self)
{
  GSettings *settings = self->settings;

  g_settings_set_enum (settings, "export-format", (int)get_format (self));
  g_settings_set_enum (settings,
                       "export-size",
                       (int)gtk_drop_down_get_selected (self->size));
  g_settings_set_enum (settings,
                       "export-look",
                       (int)gtk_drop_down_get_selected (self->look));
  g_settings_set_boolean (settings,
                          "export-transparent",
                          gtk_switch_get_active (self->transparent));
  g_settings_set_boolean (settings,
                          "export-metadata",
                          gtk_switch_get_active (self->metadata));
}

static void
recall (OutlayExportDialog *self)
{
  GSettings       *settings = self->settings;
  GtkToggleButton *formats[] = { self->png, self->svg, self->pdf };
  int              format = g_settings_get_enum (settings, "export-format");

  gtk_toggle_button_set_active (formats[format], TRUE);
  gtk_drop_down_set_selected (
      self->size,
      (guint)g_settings_get_enum (settings, "export-size"));
  gtk_drop_down_set_selected (
      self->look,
      (guint)g_settings_get_enum (settings, "export-look"));
  gtk_switch_set_active (
      self->transparent,
      g_settings_get_boolean (settings, "export-transparent"));
  gtk_switch_set_active (self->metadata,
                         g_settings_get_boolean (settings, "export-metadata"));
}

static void
save_to (GFile *file, gpointer owner)
{
  OutlayExportDialog *self = OUTLAY_EXPORT_DIALOG (owner);
  g_autoptr (GError) error = NULL;

  if (!outlay_export_dialog_save (self, file, &error))
    {
      outlay_window_tell (self->window, error->message, FALSE);
      return;
    }
  remember (self);
  outlay_window_tell (self->window, _ ("Chart exported"), FALSE);
  gtk_window_close (GTK_WINDOW (self));
}

static void
ask_for_file (OutlayExportDialog *self)
{
  static const char *const suffixes[] = { "png", "svg", "pdf" };
  const PlotFormat         format = get_format (self);
  g_autofree char         *name =
      report_picture_file_name (report_answer_get_scenario (self->answer),
                                report_answer_get_id (self->answer),
                                format);
  const OutlayFileRequest request = {
    .title = _ ("Export Chart"),
    .accept = _ ("_Save"),
    .name = name,
    .kind = _ ("Pictures"),
    .suffixes = suffixes[format],
  };

  outlay_file_dialog_ask (GTK_WINDOW (self),
                          &request,
                          save_to,
                          G_OBJECT (self));
}

#define BIND(child)                                                            \
  gtk_widget_class_bind_template_child (widget_class, OutlayExportDialog, child)

static void
outlay_export_dialog_class_init (OutlayExportDialogClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = outlay_export_dialog_dispose;
  g_type_ensure (OUTLAY_TYPE_PREVIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               OUTLAY_RESOURCE_BASE
                                               "/ui/export-dialog.ui");
  BIND (preview);
  BIND (png);
  BIND (svg);
  BIND (pdf);
  BIND (size);
  BIND (look);
  BIND (transparent);
  BIND (metadata);
  gtk_widget_class_bind_template_callback (widget_class, update_preview);
  gtk_widget_class_bind_template_callback (widget_class, ask_for_file);
  gtk_widget_class_add_binding_action (widget_class,
                                       GDK_KEY_Escape,
                                       0,
                                       "window.close",
                                       NULL);
}

#undef BIND

static void
outlay_export_dialog_init (OutlayExportDialog *self)
{
  g_autoptr (GtkStringList) sizes = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < report_picture_get_n_sizes (); i++)
    gtk_string_list_append (sizes, report_picture_size_label (i));
  gtk_drop_down_set_model (self->size, G_LIST_MODEL (sizes));
  self->settings = outlay_settings_new ();
  recall (self);
  outlay_names_set_parts (GTK_WIDGET (self->size), _ ("Size"));
  outlay_names_set_parts (GTK_WIDGET (self->look), _ ("Look"));
}

/**
 * outlay_export_dialog_new:
 * @window: a window that shows a chart
 *
 * Makes the dialog for what the window shows now.
 *
 * Returns: (transfer none): the dialog, which GTK owns
 */
OutlayExportDialog *
outlay_export_dialog_new (OutlayWindow *window)
{
  OutlaySession      *session = outlay_window_get_session (window);
  OutlayExportDialog *self =
      g_object_new (OUTLAY_TYPE_EXPORT_DIALOG, "transient-for", window, NULL);

  self->window = window;
  self->answer = outlay_window_get_answer (window);
  self->catalogue = cost_catalogue_ref (outlay_session_get_catalogue (session));
  update_preview (self);
  return self;
}

/**
 * outlay_export_dialog_show:
 * @window: a window that shows a chart
 *
 * Opens the dialog and returns at once.
 */
void
outlay_export_dialog_show (OutlayWindow *window)
{
  gtk_window_present (GTK_WINDOW (outlay_export_dialog_new (window)));
}

/**
 * outlay_export_dialog_save:
 * @self: a dialog
 * @file: where to; on this computer
 * @error: return location
 *
 * Writes the picture that is previewed.
 *
 * Returns: whether it was written
 */
gboolean
outlay_export_dialog_save (OutlayExportDialog *self,
                           GFile              *file,
                           GError            **error)
{
  const ReportPictureRequest request = get_request (self);
  const char                *path = g_file_peek_path (file);
  g_autoptr (ReportPicture) picture =
      report_picture_new (self->answer, self->catalogue, &request);

  if (path == NULL)
    {
      g_set_error (error,
                   G_IO_ERROR,
                   G_IO_ERROR_NOT_SUPPORTED,
                   _ ("Pictures can only be saved on this computer. Choose a "
                      "folder of your own."));
      return FALSE;
    }
  return plot_export_to_file (plot_figure_make_scene,
                              report_answer_get_figure (self->answer),
                              report_picture_get_options (picture),
                              path,
                              error);
}
