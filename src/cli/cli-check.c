/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Checking price files.  All are looked at, so that one run finds what is
 * wrong with each; a file that cannot be read at all ends the run.  Own prices
 * come last, as they may be about a provider that is checked with them.
 */
#include "config.h"

#include "cli-check.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "cli-input.h"
#include "cost-compiler.h"
#include "cost-error.h"
#include "cost-json.h"
#include "cost-overlay.h"

#define SUFFIX ".json"

typedef struct
{
  CliCall     *call;
  ReportTable *table;
  GPtrArray   *providers; /* of CostProvider*: those checked that are good */
  GPtrArray   *overlays;  /* of Overlay*: own prices that are still to do */
  GPtrArray   *folder;    /* of CostProvider*, nullable: those of one folder */
  gboolean     has_failed;
} Check;

/* Own prices that were read, not yet laid over anything. */
typedef struct
{
  char     *file;
  CostJson *json;
} Overlay;

static void
free_overlay (gpointer data)
{
  Overlay *overlay = data;

  cost_json_unref (overlay->json);
  g_free (overlay->file);
  g_free (overlay);
}

static CostProvider *
read_provider (const Check *check, const CostJson *json, GError **error)
{
  g_autoptr (CostProvider) provider = NULL;

  if (!cost_overlay_check_kind (json, error))
    return NULL;
  provider = cost_provider_new_from_json (json, error);
  if (provider == NULL || !cost_compiler_check (provider, error))
    return NULL;
  if (check->folder != NULL &&
      !cost_catalogue_check_twin (check->folder, provider, error))
    return NULL;
  return g_steal_pointer (&provider);
}

static CostJson *
load (const char *name, GError **error)
{
  g_autoptr (GFile) file = NULL;
  g_autofree char *text = NULL;
  gsize            length = 0;

  if (!g_str_equal (name, "-"))
    {
      file = g_file_new_for_commandline_arg (name);
      return cost_json_load (file, error);
    }
  text = cli_input_read_stdin (&length, error);
  if (text == NULL)
    return NULL;
  return cost_json_parse (_ ("standard input"), text, length, error);
}

static void
warn_later (Check *check, const char *file, const char *what, CostDate date)
{
  char             buffer[COST_DATE_LENGTH];
  g_autofree char *message = NULL;

  if (date == COST_DATE_NONE || date <= cost_date_today ())
    return;
  /* Translators: a file; "as_of" or the id of a source; a date.  "as_of" and
   * sources are what the file says of when its prices were looked up. */
  message = g_strdup_printf (_ ("%s: the date of “%s”, %s, is after today; "
                                "until then its prices do not age"),
                             file,
                             what,
                             cost_date_format (date, buffer));
  cli_call_warn (check->call, message);
}

/* Nobody has looked up a price on a day that is still to come.  The file can
 * be used all the same: the clock of this machine may be what is wrong. */
static void
warn_of_dates (Check *check, const CostProvider *provider)
{
  if (provider->own != NULL)
    {
      warn_later (check,
                  provider->own->source->title,
                  "as_of",
                  provider->own->source->date);
      return;
    }
  warn_later (check, provider->file, "as_of", provider->as_of);
  for (guint i = 0; i < provider->sources->len; i++)
    {
      const CostSource *source = g_ptr_array_index (provider->sources, i);

      warn_later (check, provider->file, source->id, source->date);
    }
}

static void
add_row (Check              *check,
         const char         *file,
         const CostProvider *provider,
         const GError       *problem)
{
  gboolean is_good = provider != NULL;

  report_table_add_text (check->table, file);
  report_table_add_text (check->table, is_good ? provider->id : NULL);
  report_table_add_words (check->table,
                          is_good ? _ ("Can be used") : _ ("Cannot be used"),
                          is_good ? "true" : "false");
  report_table_add_words (check->table,
                          NULL,
                          is_good ? NULL : problem->message);
  if (is_good)
    return;
  check->has_failed = TRUE;
  cli_call_warn (check->call, problem->message);
}

static gboolean
check_file (Check *check, const char *name, GError **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (CostJson) json = load (name, &problem);
  g_autoptr (CostProvider) provider = NULL;
  g_autofree char *shown = g_filename_display_name (name);
  Overlay         *overlay = NULL;

  if (json == NULL && g_error_matches (problem, COST_ERROR, COST_ERROR_IO))
    {
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }
  if (json != NULL && cost_overlay_is_one (json))
    {
      overlay = g_new0 (Overlay, 1);
      overlay->file = g_steal_pointer (&shown);
      overlay->json = g_steal_pointer (&json);
      g_ptr_array_add (check->overlays, overlay);
      return TRUE;
    }
  if (json != NULL)
    provider = read_provider (check, json, &problem);
  add_row (check, shown, provider, problem);
  if (provider != NULL && check->folder != NULL)
    g_ptr_array_add (check->folder, cost_provider_ref (provider));
  if (provider != NULL)
    warn_of_dates (check, provider);
  if (provider != NULL)
    g_ptr_array_add (check->providers, g_steal_pointer (&provider));
  return TRUE;
}

static gboolean
has_id (const GPtrArray *providers, const char *id)
{
  for (guint i = 0; i < providers->len; i++)
    {
      const CostProvider *provider = g_ptr_array_index (providers, i);

      if (g_str_equal (provider->id, id))
        return TRUE;
    }
  return FALSE;
}

/* To what was checked, what is in use and not replaced by it. */
static gboolean
add_used (Check *check, GError **error)
{
  g_autoptr (CostCatalogue) catalogue =
      cli_input_catalogue (check->call->arguments, error);

  if (catalogue == NULL)
    return FALSE;
  for (guint i = 0; i < cost_catalogue_get_n_providers (catalogue); i++)
    {
      CostProvider *provider = cost_catalogue_get_provider (catalogue, i);

      if (!has_id (check->providers, provider->id))
        g_ptr_array_add (check->providers, cost_provider_ref (provider));
    }
  return TRUE;
}

static gboolean
check_overlays (Check *check, GError **error)
{
  if (check->overlays->len > 0 && !add_used (check, error))
    return FALSE;
  for (guint i = 0; i < check->overlays->len; i++)
    {
      const Overlay *overlay = g_ptr_array_index (check->overlays, i);
      g_autoptr (GError) problem = NULL;
      g_autoptr (CostProvider) provider =
          cost_overlay_apply (overlay->json, check->providers, &problem);

      if (provider != NULL && !cost_compiler_check (provider, &problem))
        g_clear_pointer (&provider, cost_provider_unref);
      add_row (check, overlay->file, provider, problem);
      if (provider != NULL)
        warn_of_dates (check, provider);
    }
  return TRUE;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *)a, *(const char *const *)b);
}

static gboolean
check_files (Check *check, const char *path, GError **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) folder = g_dir_open (path, 0, error);
  const char *name = NULL;

  if (folder == NULL)
    return FALSE;
  while ((name = g_dir_read_name (folder)) != NULL)
    if (g_str_has_suffix (name, SUFFIX) && name[0] != '.' &&
        names->len <= COST_CATALOGUE_MAX_PROVIDERS)
      g_ptr_array_add (names, g_build_filename (path, name, NULL));
  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    if (!check_file (check, g_ptr_array_index (names, i), error))
      return FALSE;
  return TRUE;
}

/* Files that are named one by one may take each other's place. */
static gboolean
check_folder (Check *check, const char *path, GError **error)
{
  g_autoptr (GPtrArray) folder =
      g_ptr_array_new_with_free_func ((GDestroyNotify)cost_provider_unref);
  gboolean is_read = FALSE;

  check->folder = folder;
  is_read = check_files (check, path, error);
  check->folder = NULL;
  return is_read;
}

static gboolean
check_operands (Check *check, GError **error)
{
  const CliArguments *arguments = check->call->arguments;
  const char         *name = NULL;

  for (guint i = 2; (name = cli_arguments_get_operand (arguments, i)); i++)
    {
      gboolean is_folder = g_file_test (name, G_FILE_TEST_IS_DIR);

      if (is_folder ? !check_folder (check, name, error)
                    : !check_file (check, name, error))
        return FALSE;
    }
  return check_overlays (check, error);
}

/* Without names, what is in use: loading is checking. */
static gboolean
check_used (Check *check, GError **error)
{
  g_autoptr (CostCatalogue) catalogue =
      cli_input_catalogue (check->call->arguments, error);

  if (catalogue == NULL)
    return FALSE;
  for (guint i = 0; i < cost_catalogue_get_n_providers (catalogue); i++)
    {
      const CostProvider *provider = cost_catalogue_get_provider (catalogue, i);

      add_row (check, provider->file, provider, NULL);
    }
  return TRUE;
}

/**
 * cli_check_run:
 * @call: a call
 * @error: return location for an error: a file could not be read
 *
 * Returns: %CLI_STATUS_NO if one of the files cannot be used; each is said on
 *   standard error
 */
CliStatus
cli_check_run (CliCall *call, GError **error)
{
  const ReportColumn columns[] = {
    { "file", C_ ("column", "File"), REPORT_COLUMN_TEXT },
    { "id", C_ ("column", "Provider"), REPORT_COLUMN_TEXT },
    { "usable", C_ ("column", "Result"), REPORT_COLUMN_BOOLEAN },
    { "problem", NULL, REPORT_COLUMN_TEXT },
  };
  g_autoptr (ReportTable) table =
      report_table_new (columns, G_N_ELEMENTS (columns));
  g_autoptr (GPtrArray) providers =
      g_ptr_array_new_with_free_func ((GDestroyNotify)cost_provider_unref);
  g_autoptr (GPtrArray) overlays =
      g_ptr_array_new_with_free_func (free_overlay);
  Check    check = { .call = call,
                     .table = table,
                     .providers = providers,
                     .overlays = overlays };
  gboolean has_names = cli_arguments_get_operand (call->arguments, 2) != NULL;

  if (has_names ? !check_operands (&check, error) : !check_used (&check, error))
    return CLI_STATUS_BAD;

  cli_call_print (call, table);
  return check.has_failed ? CLI_STATUS_NO : CLI_STATUS_DONE;
}
