/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From options to a catalogue and a scenario.  A message begins with the
 * option that it is about.
 */
#include "config.h"

#include "cli-input.h"

#include <errno.h>
#include <math.h>
#include <string.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "cli-currency.h"
#include "cost-json.h"
#include "cost-presets.h"
#include "report-scenario.h"

#define MIN_MONTH_HOURS 672.0
#define MAX_MONTH_HOURS 744.0
#define CHUNK 65536

static gboolean
append_chunk (GString *text, gboolean *is_end, GError **error)
{
  char    chunk[CHUNK];
  ssize_t n = read (STDIN_FILENO, chunk, sizeof chunk);

  if (n < 0 && errno == EINTR)
    return TRUE;
  if (n < 0)
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_IO,
                   _ ("Standard input could not be read: %s"),
                   g_strerror (errno));
      return FALSE;
    }
  *is_end = n == 0;
  g_string_append_len (text, chunk, n);
  return TRUE;
}

/**
 * cli_input_read_stdin:
 * @length: (out): of the text
 * @error: return location for an error
 *
 * Reads standard input, one byte more than a file may have at most: what is
 * too long is refused by whoever parses it.
 *
 * Returns: (transfer full) (nullable): the text
 */
char *
cli_input_read_stdin (gsize *length, GError **error)
{
  GString *text = g_string_new (NULL);
  gboolean is_end = FALSE;

  while (!is_end && text->len <= COST_JSON_MAX_BYTES)
    if (!append_chunk (text, &is_end, error))
      {
        g_string_free (text, TRUE);
        return NULL;
      }
  *length = text->len;
  return g_string_free (text, FALSE);
}

/* Whoever names a folder means that there are prices in it. */
static gboolean
check_folder (const char *path, GError **error)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char      *name = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *quoted = NULL;

  if (folder == NULL)
    return TRUE;
  while ((name = g_dir_read_name (folder)) != NULL)
    if (g_str_has_suffix (name, ".json"))
      return TRUE;
  shown = g_filename_display_name (path);
  quoted = cost_error_quote (shown);
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_FORMAT,
               /* Translators: a folder. */
               _ ("--catalogue: %s holds no price file; expected names in "
                  ".json"),
               quoted);
  return FALSE;
}

/* "fly,render"; of "fly=PLAN" and "fly.METER=1" what is before the sign. */
static char **
list_ids (CliOption option, const char *value)
{
  char **ids = NULL;

  if (option == CLI_OPTION_PLATFORM)
    return g_strsplit (value, ",", -1);
  ids = g_new0 (char *, 2);
  ids[0] = g_strndup (value, strcspn (value, ".="));
  return ids;
}

static gboolean
check_ids (const CostCatalogue *catalogue,
           CliOption            option,
           const char          *value,
           GError             **error)
{
  g_auto (GStrv) ids = list_ids (option, value);

  for (guint i = 0; ids[i] != NULL; i++)
    if (cost_catalogue_find (catalogue, g_strstrip (ids[i]), error) == NULL)
      {
        g_prefix_error (error, "%s: ", cli_option_get_info (option)->name);
        return FALSE;
      }
  return TRUE;
}

static gboolean
check_platforms (const CliArguments  *arguments,
                 const CostCatalogue *catalogue,
                 GError             **error)
{
  static const CliOption options[] = { CLI_OPTION_PLATFORM,
                                       CLI_OPTION_PLAN,
                                       CLI_OPTION_USAGE };

  for (gsize i = 0; i < G_N_ELEMENTS (options); i++)
    {
      const GPtrArray *values = cli_arguments_get_all (arguments, options[i]);

      for (guint k = 0; values != NULL && k < values->len; k++)
        if (!check_ids (catalogue,
                        options[i],
                        g_ptr_array_index (values, k),
                        error))
          return FALSE;
    }
  return TRUE;
}

/**
 * cli_input_catalogue:
 * @arguments: a command line
 * @error: return location for an error that names the file
 *
 * Returns: (transfer full) (nullable): the bundled catalogue with the files of
 *   the user's folder and of `--catalogue`; it has all platforms that options
 *   name
 */
CostCatalogue *
cli_input_catalogue (const CliArguments *arguments, GError **error)
{
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_default (error);
  const GPtrArray *files =
      cli_arguments_get_all (arguments, CLI_OPTION_CATALOGUE);

  for (guint i = 0; catalogue != NULL && files != NULL && i < files->len; i++)
    {
      const char *name = g_ptr_array_index (files, i);
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (name);
      CostCatalogue *extended = NULL;

      if (cli_option_check_name (CLI_OPTION_CATALOGUE, name, error) &&
          check_folder (name, error))
        extended = cost_catalogue_extend (catalogue, file, error);
      cost_catalogue_unref (catalogue);
      catalogue = extended;
    }
  if (catalogue != NULL && !check_platforms (arguments, catalogue, error))
    return NULL;
  return g_steal_pointer (&catalogue);
}

static CostScenario *
load_scenario (const char *name, GError **error)
{
  g_autoptr (GFile) file = NULL;
  g_autofree char *text = NULL;
  gsize            length = 0;

  if (!cli_option_check_name (CLI_OPTION_SCENARIO, name, error))
    return NULL;
  if (!g_str_equal (name, "-"))
    {
      file = g_file_new_for_commandline_arg (name);
      return report_scenario_load (file, error);
    }
  text = cli_input_read_stdin (&length, error);
  if (text == NULL)
    return NULL;
  return cost_scenario_parse (_ ("standard input"), text, length, error);
}

static CostScenario *
begin_scenario (const CliArguments *arguments, GError **error)
{
  const char *preset = cli_arguments_get (arguments, CLI_OPTION_PRESET);
  const char *file = cli_arguments_get (arguments, CLI_OPTION_SCENARIO);

  if (preset != NULL && file != NULL)
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_FORMAT,
                   _ ("--preset and --scenario cannot go together; leave one "
                      "out"));
      return NULL;
    }
  if (file != NULL)
    return load_scenario (file, error);

  return cost_presets_find (preset != NULL ? preset : CLI_DEFAULT_PRESET,
                            error);
}

static gboolean
set_dimension (CostScenario *scenario, const char *assignment, GError **error)
{
  const char      *sign = strchr (assignment, '=');
  g_autofree char *name = NULL;
  g_autofree char *quoted = NULL;

  if (sign == NULL || sign == assignment)
    {
      quoted = cost_error_quote (assignment);
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_FORMAT,
                   _ ("%s is not an assignment; expected DIM=VALUE, such as "
                      "egress_gb=100"),
                   quoted);
      return FALSE;
    }
  name = g_strstrip (g_strndup (assignment, (gsize)(sign - assignment)));
  return cost_workload_set (&scenario->workload, name, sign + 1, error);
}

static gboolean
set_day (CostScenario *scenario, const char *text, GError **error)
{
  return cost_date_parse (text, &scenario->at, error);
}

static gboolean
add_ids (GPtrArray *known, const char *list, GError **error)
{
  g_auto (GStrv) ids = g_strsplit (list, ",", -1);
  guint n = MAX (g_strv_length (ids), 1);

  for (guint i = 0; i < n; i++)
    {
      const char *id = ids[i] != NULL ? g_strstrip (ids[i]) : "";

      if (*id == '\0')
        {
          g_set_error (error,
                       COST_ERROR,
                       COST_ERROR_FORMAT,
                       _ ("A name is missing; expected ID, such as fly"));
          return FALSE;
        }
      if (!g_ptr_array_find_with_equal_func (known, id, g_str_equal, NULL))
        g_ptr_array_add (known, g_strdup (id));
    }
  return TRUE;
}

static gboolean
add_platforms (CostScenario *scenario, const char *list, GError **error)
{
  return add_ids (scenario->platforms, list, error);
}

/**
 * cli_input_platforms:
 * @arguments: a command line
 * @ids: (out) (transfer full) (nullable) (element-type utf8): what
 *   `--platform` names, without repetition; %NULL where it is not given
 * @error: return location for an error that names the option
 *
 * Returns: %FALSE if a name is missing
 */
gboolean
cli_input_platforms (const CliArguments *arguments,
                     GPtrArray         **ids,
                     GError            **error)
{
  const GPtrArray *values =
      cli_arguments_get_all (arguments, CLI_OPTION_PLATFORM);
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_free);

  *ids = NULL;
  if (values == NULL)
    return TRUE;
  for (guint i = 0; i < values->len; i++)
    if (!add_ids (found, g_ptr_array_index (values, i), error))
      {
        g_prefix_error (error, "--platform: ");
        return FALSE;
      }
  *ids = g_steal_pointer (&found);
  return TRUE;
}

static gboolean
set_month (CostScenario *scenario, const char *text, GError **error)
{
  g_autofree char *quoted = cost_error_quote (text);
  char            *end = NULL;
  double           hours = g_ascii_strtod (text, &end);

  if (g_str_equal (text, "native"))
    {
      scenario->month_hours = 0.0;
      return TRUE;
    }
  if (*text != '\0' && strspn (text, "0123456789.") == strlen (text) &&
      *end == '\0' && hours >= MIN_MONTH_HOURS && hours <= MAX_MONTH_HOURS)
    {
      scenario->month_hours = hours;
      return TRUE;
    }
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_RANGE,
               _ ("%s is no month; expected native, or 672 to 744 hours"),
               quoted);
  return FALSE;
}

static gboolean
set_currency (CostScenario *scenario, const char *text, GError **error)
{
  CostCurrency *currency = NULL;

  if (!cli_currency_parse (text, &currency, error))
    return FALSE;
  cost_currency_free (scenario->currency);
  scenario->currency = currency;
  return TRUE;
}

static gboolean
set_budget (CostScenario *scenario, const char *text, GError **error)
{
  if (!cost_workload_set (&scenario->workload, "budget", text, error))
    return FALSE;
  if (scenario->workload.values[COST_BUDGET] > 0.0)
    return TRUE;
  /* In a workload 0 is "none", which nobody means who names a budget. */
  g_set_error_literal (error,
                       COST_ERROR,
                       COST_ERROR_RANGE,
                       _ ("A budget of 0 would be none; name an amount, or "
                          "leave the option out."));
  return FALSE;
}

typedef gboolean (*Apply) (CostScenario *scenario,
                           const char   *value,
                           GError      **error);

static const struct
{
  CliOption option;
  Apply     apply;
} steps[] = {
  { CLI_OPTION_SET, set_dimension },
  { CLI_OPTION_BUDGET, set_budget },
  { CLI_OPTION_AT, set_day },
  { CLI_OPTION_PLATFORM, add_platforms },
  { CLI_OPTION_PLAN, cost_scenario_pin_plan },
  { CLI_OPTION_USAGE, cost_scenario_add_usage },
  { CLI_OPTION_MONTH, set_month },
  { CLI_OPTION_CURRENCY, set_currency },
};

static gboolean
apply_option (const CliArguments *arguments,
              guint               step,
              CostScenario       *scenario,
              GError            **error)
{
  const CliOption  option = steps[step].option;
  const GPtrArray *values = cli_arguments_get_all (arguments, option);

  for (guint i = 0; values != NULL && i < values->len; i++)
    if (!steps[step].apply (scenario, g_ptr_array_index (values, i), error))
      {
        g_prefix_error (error, "%s: ", cli_option_get_info (option)->name);
        return FALSE;
      }
  return TRUE;
}

/**
 * cli_input_scenario:
 * @arguments: a command line
 * @error: return location for an error that names the option
 *
 * Returns: (transfer full) (nullable): the preset or file with all changes;
 *   the day is set
 */
CostScenario *
cli_input_scenario (const CliArguments *arguments, GError **error)
{
  g_autoptr (CostScenario) scenario = begin_scenario (arguments, error);

  if (scenario == NULL)
    return NULL;
  /* --platform takes the place of what a file says. */
  if (cli_arguments_has (arguments, CLI_OPTION_PLATFORM))
    g_ptr_array_set_size (scenario->platforms, 0);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (!apply_option (arguments, i, scenario, error))
      return NULL;
  if (scenario->at == COST_DATE_NONE)
    scenario->at = cost_date_today ();
  return g_steal_pointer (&scenario);
}
