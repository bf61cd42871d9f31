/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a picture says of itself.  The scenario goes in as its file, so that
 * opening the picture is opening the file.  With the day of the prices fixed:
 * a picture shows what it showed.
 */
#include "config.h"

#include "report-picture.h"

#include <glib/gi18n-lib.h>

#include "report-json.h"
#include "report-scenario.h"

#define SOURCE "https://github.com/outlayapp/outlay"
#define MAX_METADATA 6

struct _ReportPicture
{
  PlotExportOptions options;
  PlotMetadata      metadata[MAX_METADATA]; /* the texts are owned */
  char             *title;                  /* owned */
  char             *description;            /* owned */
};

static const ReportPictureSize sizes[] = {
  { "16:9", N_ ("Slide, 16:9"), 1920, 1080, 1.0 },
  { "4k", N_ ("Slide, 4K"), 1920, 1080, 2.0 },
  { "4:3", N_ ("Slide, 4:3"), 1600, 1200, 1.0 },
  { "square", N_ ("Square"), 1200, 1200, 1.0 },
  { "a4", N_ ("A4, landscape"), 1123, 794, 2.0 },
};

static void
add_metadata (ReportPicture *picture, const char *key, char *text)
{
  PlotMetadata *entry = &picture->metadata[picture->options.n_metadata++];

  entry->key = key;
  entry->text = text;
}

static char *
write_scenario (const ReportAnswer *answer)
{
  g_autoptr (CostScenario) scenario =
      cost_scenario_copy (report_answer_get_scenario (answer));

  if (scenario->at == COST_DATE_NONE)
    scenario->at = cost_date_today ();
  return cost_scenario_to_json (scenario);
}

static void
add_number (ReportJson *json, const char *name, double value)
{
  report_json_name (json, name);
  report_json_number (json, value);
}

static void
add_question (ReportJson *json, const ReportQuestion *question)
{
  report_json_name (json, "question");
  report_json_begin_object (json);
  for (guint i = 0; i < REPORT_N_ASKS; i++)
    {
      const GPtrArray *texts = report_question_get_all (question, (ReportAsk)i);

      if (texts == NULL)
        continue;
      report_json_name (json, report_parameter_get ((ReportAsk)i)->id);
      report_json_begin_array (json);
      for (guint k = 0; k < texts->len; k++)
        report_json_string (json, texts->pdata[k]);
      report_json_end_array (json);
    }
  report_json_end_object (json);
}

static char *
write_settings (const ReportAnswer *answer, const ReportPictureRequest *request)
{
  ReportJson *json = report_json_new ();

  report_json_begin_object (json);
  report_json_name (json, "chart");
  report_json_string (json, report_answer_get_id (answer));
  add_question (json, report_answer_get_question (answer));
  add_number (json, "width", request->width);
  add_number (json, "height", request->height);
  add_number (json, "scale", request->scale);
  report_json_name (json, "theme");
  report_json_string (json, plot_look_to_id (request->look));
  report_json_name (json, "transparent");
  report_json_boolean (json, request->is_transparent);
  report_json_end_object (json);
  return report_json_end (json);
}

static void
describe (ReportPicture              *picture,
          const ReportAnswer         *answer,
          const CostCatalogue        *catalogue,
          const ReportPictureRequest *request)
{
  const char *id = cost_catalogue_get_id (catalogue);

  add_metadata (picture, "Software", g_strdup ("Outlay " OUTLAY_VERSION));
  add_metadata (picture, "Source", g_strdup (SOURCE));
  add_metadata (picture, REPORT_PICTURE_CATALOGUE, g_strdup (id));
  add_metadata (picture,
                REPORT_PICTURE_SETTINGS,
                write_settings (answer, request));
  add_metadata (picture, REPORT_PICTURE_SCENARIO, write_scenario (answer));
}

/**
 * report_picture_new:
 * @answer: what the chart shows
 * @catalogue: of which the prices are
 * @request: how it is wanted
 *
 * Makes the options of an export.  Title and description are in every
 * picture, what it was made from only where the request says so.
 *
 * Returns: (transfer full): the options and all that they point to
 */
ReportPicture *
report_picture_new (const ReportAnswer         *answer,
                    const CostCatalogue        *catalogue,
                    const ReportPictureRequest *request)
{
  ReportPicture    *picture = NULL;
  const PlotFigure *figure = NULL;

  g_return_val_if_fail (answer != NULL && catalogue != NULL, NULL);
  g_return_val_if_fail (request != NULL, NULL);

  picture = g_new0 (ReportPicture, 1);
  figure = report_answer_get_figure (answer);
  picture->title = g_strdup (plot_figure_get_title (figure));
  picture->description = g_strdup (plot_figure_get_description (figure));
  picture->options.format = request->format;
  picture->options.width = request->width;
  picture->options.height = request->height;
  picture->options.scale = request->scale;
  picture->options.look = request->look;
  picture->options.is_transparent = request->is_transparent;
  picture->options.dpi = request->dpi;
  picture->options.title = picture->title;
  picture->options.description = picture->description;
  picture->options.metadata = picture->metadata;
  if (request->has_metadata)
    describe (picture, answer, catalogue, request);
  return picture;
}

/**
 * report_picture_free:
 * @picture: (transfer full): options of an export
 *
 * Frees them.
 */
void
report_picture_free (ReportPicture *picture)
{
  g_return_if_fail (picture != NULL);

  for (gsize i = 0; i < picture->options.n_metadata; i++)
    g_free ((char *)picture->metadata[i].text);
  g_free (picture->title);
  g_free (picture->description);
  g_free (picture);
}

/**
 * report_picture_get_options:
 * @picture: options of an export
 *
 * Gets what plot_export_to_file() takes.
 *
 * Returns: (transfer none): the options, which live as long as @picture
 */
const PlotExportOptions *
report_picture_get_options (const ReportPicture *picture)
{
  g_return_val_if_fail (picture != NULL, NULL);

  return &picture->options;
}

/**
 * report_picture_get_n_sizes:
 *
 * Counts the sizes to choose from.
 *
 * Returns: how many there are
 */
guint
report_picture_get_n_sizes (void)
{
  return G_N_ELEMENTS (sizes);
}

/**
 * report_picture_get_size:
 * @index: below the number of sizes
 *
 * Gets a size to choose; its label is a message id.
 *
 * Returns: (transfer none): the size
 */
const ReportPictureSize *
report_picture_get_size (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (sizes), NULL);

  return &sizes[index];
}

/**
 * report_picture_size_label:
 * @index: below the number of sizes
 *
 * Gets the name of a size: "Slide, 16:9".
 *
 * Returns: (transfer none): the name in the reader's language
 */
const char *
report_picture_size_label (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (sizes), NULL);

  return _ (sizes[index].label);
}

static const char *
get_suffix (PlotFormat format)
{
  switch (format)
    {
    case PLOT_FORMAT_PNG:
      return "png";
    case PLOT_FORMAT_SVG:
      return "svg";
    case PLOT_FORMAT_PDF:
      break;
    }
  return "pdf";
}

/**
 * report_picture_file_name:
 * @scenario: what the chart is of
 * @chart: the kind of chart
 * @format: the kind of file
 *
 * Suggests a name: "small-api-compare.png".  It has no folder and is no
 * hidden file, whatever the scenario is called.
 *
 * Returns: (transfer full): the name
 */
char *
report_picture_file_name (const CostScenario *scenario,
                          const char         *chart,
                          PlotFormat          format)
{
  g_autofree char *ending = NULL;

  g_return_val_if_fail (scenario != NULL && chart != NULL, NULL);

  ending = g_strdup_printf ("-%s.%s", chart, get_suffix (format));
  return report_scenario_file_name (scenario, ending);
}
