/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The picture is the file: a PNG or an SVG that was exported with its
 * metadata opens like the scenario that it shows. What a file is, its first
 * bytes say.
 */
#include "config.h"

#include "report-scenario.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "cost-error.h"
#include "plot-png-reader.h"
#include "plot-svg-reader.h"
#include "report-picture-settings.h"
#include "report-picture.h"

#define MAX_FILE_NAME 60

/* An svg tag stands so near to the beginning. */
#define START 1024

static const char png_signature[] = { '\x89', 'P', 'N', 'G' };

typedef char *(*ReadText) (GBytes *bytes, const char *key, GError **error);

typedef struct
{
  ReadText read_text; /* NULL: no picture */
  gboolean is_text;   /* or near enough for a message with the place */
} Kind;

static Kind
tell_kind (const char *start, gsize length)
{
  Kind kind = { .is_text = length == 0 || *start == '{' ||
                           memchr (start, 0, length) == NULL };

  if (length >= sizeof png_signature &&
      memcmp (start, png_signature, sizeof png_signature) == 0)
    kind.read_text = plot_png_read_text;
  else if (plot_svg_is_svg (start, length))
    kind.read_text = plot_svg_read_text;
  return kind;
}

static gboolean
is_regular (GFile *file)
{
  return g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, NULL) ==
         G_FILE_TYPE_REGULAR;
}

/* A pipe is read once, so nothing is read of it to find out what it is. */
static Kind
look (GFile *file)
{
  Kind kind = { .is_text = TRUE };
  g_autoptr (GFileInputStream) stream = NULL;
  char  start[START] = { 0 };
  gsize length = 0;

  if (!is_regular (file))
    return kind;
  stream = g_file_read (file, NULL, NULL);
  if (stream != NULL && g_input_stream_read_all (G_INPUT_STREAM (stream),
                                                 start,
                                                 sizeof start,
                                                 &length,
                                                 NULL,
                                                 NULL))
    kind = tell_kind (start, length);
  return kind;
}

static void
refuse (GError **error, const char *name, const char *why)
{
  g_autofree char *shown = cost_error_clean (name);

  g_set_error (error, COST_ERROR, COST_ERROR_FORMAT, "%s: %s", shown, why);
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

/* FALSE only if the picture is damaged: it may not say anything. */
static gboolean
read_key (GBytes     *bytes,
          const Kind *kind,
          const char *name,
          const char *key,
          char      **text,
          GError    **error)
{
  g_autoptr (GError) local = NULL;
  g_autofree char *why = NULL;

  *text = kind->read_text (bytes, key, &local);
  if (local == NULL)
    return TRUE;
  why = g_strdup_printf (_ ("the picture is damaged: %s"), local->message);
  refuse (error, name, why);
  return FALSE;
}

static gboolean
read_scenario (ReportOpened *opened,
               const char   *name,
               const char   *text,
               GError      **error)
{
  if (text == NULL)
    {
      refuse (error,
              name,
              _ ("the picture carries no scenario; only pictures that Outlay "
                 "exported with their metadata can be opened"));
      return FALSE;
    }
  opened->scenario = cost_scenario_parse (name, text, strlen (text), error);
  return opened->scenario != NULL;
}

static gboolean
open_picture (ReportOpened *opened,
              GFile        *file,
              const Kind   *kind,
              GError      **error)
{
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (base);
  g_autoptr (GBytes) bytes = read_picture (file, name, error);
  g_autofree char *scenario = NULL;
  g_autofree char *settings = NULL;

  opened->is_picture = TRUE;
  if (bytes == NULL ||
      !read_key (bytes,
                 kind,
                 name,
                 REPORT_PICTURE_SCENARIO,
                 &scenario,
                 error) ||
      !read_scenario (opened, name, scenario, error) ||
      !read_key (bytes, kind, name, REPORT_PICTURE_SETTINGS, &settings, error))
    return FALSE;
  return settings == NULL || report_picture_settings_read (name,
                                                           settings,
                                                           &opened->analysis,
                                                           &opened->question,
                                                           error);
}

static gboolean
open_any (ReportOpened *opened, GFile *file, GError **error)
{
  const Kind kind = look (file);

  if (kind.read_text != NULL)
    return open_picture (opened, file, &kind, error);
  if (!kind.is_text)
    {
      g_autofree char *name = g_file_get_parse_name (file);

      refuse (error,
              name,
              _ ("this is no text; choose a scenario file, or a PNG or SVG "
                 "picture that Outlay exported"));
      return FALSE;
    }
  opened->scenario = cost_scenario_load (file, error);
  return opened->scenario != NULL;
}

/* What is no file, such as a pipe, could be waited for without an end. */
static gboolean
check_type (GFile *file, GError **error)
{
  g_autofree char *name = NULL;
  GFileType type = g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, NULL);

  /* Reading what is not there says so. */
  if (type == G_FILE_TYPE_REGULAR || type == G_FILE_TYPE_UNKNOWN)
    return TRUE;
  name = g_file_get_parse_name (file);
  refuse (error,
          name,
          type == G_FILE_TYPE_DIRECTORY
              ? _ ("this is a folder; choose a file in it")
              : _ ("this is a device or a pipe; choose a regular file"));
  return FALSE;
}

/**
 * report_scenario_load:
 * @file: a scenario file, or a picture that was exported from one
 * @error: return location for an error that names the file and the place
 *
 * Opens what carries a scenario. Both are input that nobody vouches for.  A
 * pipe is read to its end.
 *
 * Returns: (transfer full) (nullable): the scenario
 */
CostScenario *
report_scenario_load (GFile *file, GError **error)
{
  g_autoptr (ReportOpened) opened = g_new0 (ReportOpened, 1);

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  return open_any (opened, file, error) ? g_steal_pointer (&opened->scenario)
                                        : NULL;
}

/**
 * report_scenario_open:
 * @file: a scenario file, or a picture that was exported from one
 * @error: return location for an error that names the file and the place
 *
 * Opens what carries a scenario, with what a picture shows of it.  Only a
 * regular file is read, so this does not wait for anybody.
 *
 * Returns: (transfer full) (nullable): what was in it
 */
ReportOpened *
report_scenario_open (GFile *file, GError **error)
{
  g_autoptr (ReportOpened) opened = g_new0 (ReportOpened, 1);

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  if (!check_type (file, error) || !open_any (opened, file, error))
    return NULL;
  return g_steal_pointer (&opened);
}

/**
 * report_opened_free:
 * @opened: (transfer full): what was in a file
 *
 * Frees it.
 */
void
report_opened_free (ReportOpened *opened)
{
  g_return_if_fail (opened != NULL);

  g_clear_pointer (&opened->scenario, cost_scenario_free);
  report_question_free (opened->question);
  g_free (opened);
}

/**
 * report_scenario_title:
 * @scenario: a scenario
 *
 * Makes the name fit to stand above a window: what would reorder or hide the
 * words of a title bar is written as an escape.
 *
 * Returns: (transfer full): the name in one harmless line
 */
char *
report_scenario_title (const CostScenario *scenario)
{
  g_return_val_if_fail (scenario != NULL, NULL);

  return cost_error_clean (scenario->name);
}

/* Letters and digits of the name; all else, such as "/", becomes one "-". */
static void
append_words (GString *name, const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  glong            n = 0;

  for (const char *at = valid; *at != '\0' && n < MAX_FILE_NAME;
       at = g_utf8_next_char (at))
    {
      gunichar c = g_unichar_tolower (g_utf8_get_char (at));

      if (g_unichar_isalnum (c))
        g_string_append_unichar (name, c);
      else if (name->len > 0 && name->str[name->len - 1] != '-')
        g_string_append_c (name, '-');
      n++;
    }
  while (name->len > 0 && name->str[name->len - 1] == '-')
    g_string_truncate (name, name->len - 1);
}

/**
 * report_scenario_file_name:
 * @scenario: a scenario
 * @ending: what the name ends with, such as ".json"
 *
 * Suggests a name: "small-api.json".  It has no folder and is no hidden file,
 * whatever the scenario is called.
 *
 * Returns: (transfer full): the name
 */
char *
report_scenario_file_name (const CostScenario *scenario, const char *ending)
{
  GString *name = NULL;

  g_return_val_if_fail (scenario != NULL && ending != NULL, NULL);

  name = g_string_new (NULL);
  append_words (name, scenario->name);
  if (name->len == 0)
    g_string_append (name, "outlay");
  g_string_append (name, ending);
  return g_string_free (name, FALSE);
}
