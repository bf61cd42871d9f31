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
#include "cli-question.h"
#include "cost-error.h"
#include "plot-export.h"
#include "plot-painter.h"
#include "report-picture.h"

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

static char *
list_kinds (void)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < report_analysis_get_n (); i++)
    g_ptr_array_add (ids, (gpointer)report_analysis_get (i)->id);
  g_ptr_array_add (ids, NULL);
  return g_strjoinv (", ", (char **)ids->pdata);
}

static const ReportAnalysis *
find_kind (const char *kind, GError **error)
{
  const ReportAnalysis *analysis =
      kind != NULL ? report_analysis_find (kind) : NULL;
  g_autofree char *kinds = NULL;
  g_autofree char *quoted = NULL;

  if (analysis != NULL)
    return analysis;

  kinds = list_kinds ();
  if (kind == NULL)
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_FORMAT,
                   _ ("The kind of chart is missing; there are: %s"),
                   kinds);
      return NULL;
    }
  quoted = cost_error_quote (kind);
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_UNKNOWN,
               _ ("There is no chart %s; there are: %s"),
               quoted,
               kinds);
  return NULL;
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
read_number (const char *text, double max, double *number)
{
  char *end = NULL;

  if (text == NULL)
    return TRUE;
  *number = g_ascii_strtod (text, &end);
  return *text != '\0' && strspn (text, "0123456789.") == strlen (text) &&
         *end == '\0' && *number > 0.0 && *number <= max;
}

/* Words are about the scale of an axis. */
static gboolean
read_scale (const CliArguments *arguments, double *scale, GError **error)
{
  const GPtrArray *texts = cli_arguments_get_all (arguments, CLI_OPTION_SCALE);

  for (guint i = 0; texts != NULL && i < texts->len; i++)
    {
      const char *text = g_ptr_array_index (texts, i);

      if (!g_ascii_isalpha (*text) && !read_number (text, 16.0, scale))
        return refuse (error, "--scale", text, _ ("a number up to 16"));
    }
  return TRUE;
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
  const char *dpi = cli_arguments_get (arguments, CLI_OPTION_DPI);

  if (size != NULL && !read_size (size, &request->width, &request->height))
    return refuse (error,
                   "--size",
                   size,
                   _ ("WIDTHxHEIGHT of 1 to 16384 pixels, such as 1920x1080"));
  if (!read_scale (arguments, &request->scale, error))
    return FALSE;
  if (!read_number (dpi, 1200.0, &request->dpi) ||
      (dpi != NULL && request->dpi < 36.0))
    return refuse (error, "--dpi", dpi, _ ("a number from 36 to 1200"));
  return read_look (arguments, &request->look, error);
}

static gboolean
draw (const ReportAnswer         *answer,
      const CostCatalogue        *catalogue,
      const ReportPictureRequest *request,
      GString                    *out,
      GError                    **error)
{
  g_autoptr (ReportPicture) picture =
      report_picture_new (answer, catalogue, request);
  g_autoptr (GBytes) bytes = NULL;
  gconstpointer content = NULL;
  gsize         length = 0;

  bytes = plot_export_to_bytes (plot_figure_make_scene,
                                report_answer_get_figure (answer),
                                report_picture_get_options (picture),
                                error);
  if (bytes == NULL)
    return FALSE;
  content = g_bytes_get_data (bytes, &length);
  g_string_append_len (out, content, (gssize)length);
  return TRUE;
}

/* Whether somebody is within the budget: the question of a comparison. */
static CliStatus
judge (CliCall *call, const ReportAnswer *answer, GError **error)
{
  g_autoptr (CostCatalogue) catalogue = NULL;
  g_autoptr (ReportComparison) comparison = NULL;

  if (!g_str_equal (report_answer_get_id (answer), "compare") ||
      report_answer_get_scenario (answer)->workload.values[COST_BUDGET] <= 0.0)
    return CLI_STATUS_DONE;
  comparison = cli_comparison_new (call->arguments, &catalogue, error);
  if (comparison == NULL)
    return CLI_STATUS_BAD;
  return cli_comparison_judge (call, comparison);
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
  const CliArguments   *arguments = call->arguments;
  const ReportAnalysis *analysis =
      find_kind (cli_arguments_get_operand (arguments, 1), error);
  g_autoptr (CostCatalogue) catalogue = NULL;
  g_autoptr (ReportAnswer) answer = NULL;
  ReportPictureRequest request = {
    .width = WIDTH,
    .height = HEIGHT,
    .scale = 1.0,
    .look = PLOT_LOOK_LIGHT,
    .is_transparent = cli_arguments_has (arguments, CLI_OPTION_TRANSPARENT),
    .has_metadata = !cli_arguments_has (arguments, CLI_OPTION_NO_METADATA),
  };

  if (analysis == NULL || !cli_call_refuse_operand (call, 2, error) ||
      !check_output (cli_arguments_get (arguments, CLI_OPTION_OUTPUT),
                     &request.format,
                     error) ||
      !read_request (arguments, &request, error))
    return CLI_STATUS_BAD;

  cli_call_leave_locale ();
  plot_painter_prepare ();
  answer = cli_question_answer (arguments, analysis, &catalogue, error);
  if (answer == NULL || !draw (answer, catalogue, &request, call->out, error))
    return CLI_STATUS_BAD;
  return judge (call, answer, error);
}
