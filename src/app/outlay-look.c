/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Light or dark, and with how much contrast, is what the style manager says.
 */
#include "outlay-look.h"

#include <adwaita.h>

/**
 * outlay_look_get:
 *
 * Returns: the look that the windows have now
 */
PlotLook
outlay_look_get (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  gboolean         is_dark = adw_style_manager_get_dark (manager);

  if (adw_style_manager_get_high_contrast (manager))
    return is_dark ? PLOT_LOOK_DARK_HIGH_CONTRAST
                   : PLOT_LOOK_LIGHT_HIGH_CONTRAST;
  return is_dark ? PLOT_LOOK_DARK : PLOT_LOOK_LIGHT;
}

/**
 * outlay_look_get_style:
 * @widget: where a chart is shown
 *
 * Returns: how charts are laid out there
 */
ReportChartStyle
outlay_look_get_style (GtkWidget *widget)
{
  gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  return (ReportChartStyle){
    .direction = is_mirrored ? PLOT_DIRECTION_RTL : PLOT_DIRECTION_LTR,
    .density = PLOT_DENSITY_COMFORTABLE,
  };
}
