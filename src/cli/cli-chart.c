/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `outlay chart KIND`: a picture.  It is the same in each locale, as a file
 * that is passed on should be.
 */
#include "config.h"

#include "cli-commands.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "cli-comparison.h"
#include "cost-error.h"
#include "cost-suggest.h"
#include "plot-bars-layout.h"
#include "plot-export.h"
#include "report-chart.h"
#include "report-picture.h"

#define KIND "compare"
#define WIDTH 1920
#define HEIGHT 1080

static gboolean
refuse (GError **error, const char *option, const char *text, const char *form)
{
  g_autofree char *quoted = cost_error_quote (text);

  g_set_error (error,
               COST_ERROR,
               COST_ERROR_RANGE,
               /* Translators: an option, what was given, what it takes. */
               _ ("%s: %s will not do; expected %s"),
               option,
               quoted,
               form);
  return FALSE;
}

static gboolean
check_kind (const char *kind, GError **error)
{
  g_autofree char *quoted = NULL;

  if (kind == NULL)
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_FORMAT,
                   _ ("The kind of chart is missing; there is: compare"));
      return FALSE;
    }
  if (g_str_equal (kind, KIND))
    return TRUE;

  quoted = cost_error_quote (kind);
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_UNKNOWN,
               _ ("There is no chart %s; there is: compare"),
               quoted);
  return FALSE;
}

static gboolean
check_output (const char *path, PlotFormat *format, GError **error)
{
  if (path == NULL)
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_FORMAT,
                   _ ("A chart needs --output FILE, which ends in .png, .svg "
                      "or .pdf"));
      return FALSE;
    }
  return plot_format_from_path (path, format) ||
         refuse (error, "--output", path, _ ("a name in .png, .svg or .pdf"));
}

static gboolean
read_side (const char **at, int *side)
{
  char  *end = NULL;
  gint64 value = 0;

  if (!g_ascii_isdigit (**at))
    return FALSE;
  value = g_ascii_strtoll (*at, &end, 10);
  if (value < 1 || value > PLOT_EXPORT_MAX_SIDE)
    return FALSE;
  *side = (int)value;
  *at = end;
  return TRUE;
}

static gboolean
read_size (const char *text, int *width, int *height)
{
  const char *at = text;

  if (!read_side (&at, width) || *at++ != 'x')
    return FALSE;
  return read_side (&at, height) && *at == '\0';
}

static gboolean
read_number (const CliArguments *arguments,
             CliOption           option,
             double              max,
             double             *number)
{
  const char *text = cli_arguments_get (arguments, option);
  char       *end = NULL;

  if (text == NULL)
    return TRUE;
  *number = g_ascii_strtod (text, &end);
  return *text != '\0' && strspn (text, "0123456789.") == strlen (text) &&
         *end == '\0' && *number > 0.0 && *number <= max;
}

static gboolean
read_look (const CliArguments *arguments, PlotLook *look, GError **error)
{
  const char *id = cli_arguments_get (arguments, CLI_OPTION_THEME);

  return id == NULL || plot_look_from_id (id, look) ||
         refuse (error,
                 "--theme",
                 id,
                 "light, dark, light-high-contrast, dark-high-contrast");
}

static gboolean
read_request (const CliArguments   *arguments,
              ReportPictureRequest *request,
              GError              **error)
{
  const char *size = cli_arguments_get (arguments, CLI_OPTION_SIZE);
  const char *scale = cli_arguments_get (arguments, CLI_OPTION_SCALE);
  const char *dpi = cli_arguments_get (arguments, CLI_OPTION_DPI);

  if (size != NULL && !read_size (size, &request->width, &request->height))
    return refuse (error,
                   "--size",
                   size,
                   _ ("WIDTHxHEIGHT of 1 to 16384 pixels, such as 1920x1080"));
  if (!read_number (arguments, CLI_OPTION_SCALE, 16.0, &request->scale))
    return refuse (error, "--scale", scale, _ ("a number up to 16"));
  if (!read_number (arguments, CLI_OPTION_DPI, 1200.0, &request->dpi) ||
      (dpi != NULL && request->dpi < 36.0))
    return refuse (error, "--dpi", dpi, _ ("a number from 36 to 1200"));
  return read_look (arguments, &request->look, error);
}

static gboolean
draw (const ReportComparison     *comparison,
      const CostCatalogue        *catalogue,
      const ReportPictureRequest *request,
      GString                    *out,
      GError                    **error)
{
  g_autoptr (PlotBars) bars = report_chart_compare (comparison, NULL);
  g_autoptr (ReportPicture) picture =
      report_picture_new (comparison, catalogue, request);
  g_autoptr (GBytes) bytes = NULL;
  gconstpointer content = NULL;
  gsize         length = 0;

  bytes = plot_export_to_bytes (plot_bars_make_scene,
                                bars,
                                report_picture_get_options (picture),
                                error);
  if (bytes == NULL)
    return FALSE;
  content = g_bytes_get_data (bytes, &length);
  g_string_append_len (out, content, (gssize)length);
  return TRUE;
}

/**
 * cli_chart_run:
 * @call: a call
 * @error: return location for an error
 *
 * Returns: %CLI_STATUS_DONE, with the picture in the output
 */
CliStatus
cli_chart_run (CliCall *call, GError **error)
{
  const CliArguments *arguments = call->arguments;
  g_autoptr (CostCatalogue) catalogue = NULL;
  g_autoptr (ReportComparison) comparison = NULL;
  ReportPictureRequest request = {
    .chart = KIND,
    .width = WIDTH,
    .height = HEIGHT,
    .scale = 1.0,
    .look = PLOT_LOOK_LIGHT,
    .is_transparent = cli_arguments_has (arguments, CLI_OPTION_TRANSPARENT),
    .has_metadata = !cli_arguments_has (arguments, CLI_OPTION_NO_METADATA),
  };

  if (!check_kind (cli_arguments_get_operand (arguments, 1), error) ||
      !cli_call_refuse_operand (call, 2, error) ||
      !check_output (cli_arguments_get (arguments, CLI_OPTION_OUTPUT),
                     &request.format,
                     error) ||
      !read_request (arguments, &request, error))
    return CLI_STATUS_BAD;

  cli_call_leave_locale ();
  comparison = cli_comparison_new (arguments, &catalogue, error);
  if (comparison == NULL)
    return CLI_STATUS_BAD;
  if (!draw (comparison, catalogue, &request, call->out, error))
    return CLI_STATUS_BAD;
  return cli_comparison_judge (call, comparison);
}
