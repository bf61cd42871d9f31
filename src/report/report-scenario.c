/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The picture is the file: a PNG that was exported with its metadata opens
 * like the scenario that it shows. What a file is, its first bytes say.
 */
#include "config.h"

#include "report-scenario.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "cost-error.h"
#include "plot-png-reader.h"
#include "report-picture.h"

static const guchar png_signature[] = { 0x89, 'P', 'N', 'G' };

/* A pipe is read once, so nothing is read of it to find out what it is. */
static gboolean
is_picture (GFile *file)
{
  g_autoptr (GFileInputStream) stream = NULL;
  guchar start[sizeof png_signature] = { 0 };
  gsize  length = 0;

  if (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, NULL) !=
      G_FILE_TYPE_REGULAR)
    return FALSE;
  stream = g_file_read (file, NULL, NULL);
  return stream != NULL &&
         g_input_stream_read_all (G_INPUT_STREAM (stream),
                                  start,
                                  sizeof start,
                                  &length,
                                  NULL,
                                  NULL) &&
         length == sizeof start &&
         memcmp (start, png_signature, sizeof start) == 0;
}

static GBytes *
read_picture (GFile *file, const char *name, GError **error)
{
  g_autoptr (GFileInfo) info = NULL;

  info = g_file_query_info (file,
                            G_FILE_ATTRIBUTE_STANDARD_SIZE,
                            G_FILE_QUERY_INFO_NONE,
                            NULL,
                            error);
  if (info == NULL)
    return NULL;
  if (g_file_info_get_size (info) <= REPORT_SCENARIO_MAX_PICTURE)
    return g_file_load_bytes (file, NULL, NULL, error);
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_LIMIT,
               _ ("%s: a picture of more than %d MB; export it again"),
               name,
               REPORT_SCENARIO_MAX_PICTURE / (1024 * 1024));
  return NULL;
}

static CostScenario *
load_picture (GFile *file, GError **error)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr (GBytes) bytes = read_picture (file, name, error);
  g_autoptr (GError) local = NULL;
  g_autofree char *text = NULL;

  if (bytes == NULL)
    return NULL;
  text = plot_png_read_text (bytes, REPORT_PICTURE_SCENARIO, &local);
  if (text != NULL)
    return cost_scenario_parse (name, text, strlen (text), error);
  if (local != NULL)
    g_set_error (error,
                 COST_ERROR,
                 COST_ERROR_FORMAT,
                 _ ("%s: the picture is damaged: %s"),
                 name,
                 local->message);
  else
    g_set_error (error,
                 COST_ERROR,
                 COST_ERROR_FORMAT,
                 _ ("%s: the picture carries no scenario; only pictures that "
                    "Outlay exported with their metadata can be opened"),
                 name);
  return NULL;
}

/**
 * report_scenario_load:
 * @file: a scenario file, or a PNG that was exported from one
 * @error: return location for an error that names the file and the place
 *
 * Opens what carries a scenario. Both are input that nobody vouches for.
 *
 * Returns: (transfer full) (nullable): the scenario
 */
CostScenario *
report_scenario_load (GFile *file, GError **error)
{
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  return is_picture (file) ? load_picture (file, error)
                           : cost_scenario_load (file, error);
}
