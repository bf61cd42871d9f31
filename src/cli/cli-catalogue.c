/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `outlay catalogue [list | show ID | changes | check [FILE|DIR...]]`: the
 * price files.
 */
#include "config.h"

#include "cli-commands.h"

#include <glib/gi18n-lib.h>

#include "cli-check.h"
#include "cli-input.h"
#include "cost-error.h"
#include "report-changes.h"
#include "report-inventory.h"

static CliStatus
list_files (CliCall *call, GError **error)
{
  g_autoptr (CostCatalogue) catalogue = NULL;
  g_autoptr (ReportTable) table = NULL;

  if (!cli_call_refuse_operand (call, 2, error))
    return CLI_STATUS_BAD;
  catalogue = cli_input_catalogue (call->arguments, error);
  if (catalogue == NULL)
    return CLI_STATUS_BAD;

  table = report_inventory_catalogue (catalogue);
  cli_call_print (call, table);
  return CLI_STATUS_DONE;
}

static CliStatus
show_file (CliCall *call, GError **error)
{
  const char *id = cli_arguments_get_operand (call->arguments, 2);
  g_autoptr (CostCatalogue) catalogue = NULL;
  g_autoptr (ReportTable) table = NULL;
  const CostProvider *provider = NULL;

  if (id == NULL)
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_FORMAT,
                   _ ("The name of a provider is missing; “outlay catalogue” "
                      "lists them"));
      return CLI_STATUS_BAD;
    }
  if (!cli_call_refuse_operand (call, 3, error))
    return CLI_STATUS_BAD;
  catalogue = cli_input_catalogue (call->arguments, error);
  if (catalogue == NULL)
    return CLI_STATUS_BAD;
  provider = cost_catalogue_find (catalogue, id, error);
  if (provider == NULL)
    return CLI_STATUS_BAD;

  table = report_inventory_meters (provider, cost_date_today ());
  cli_call_print (call, table);
  return CLI_STATUS_DONE;
}

static void
keep_ids (GPtrArray *changes, GPtrArray *ids)
{
  for (guint i = changes->len; ids != NULL && i > 0; i--)
    {
      const CostChange *change = g_ptr_array_index (changes, i - 1);

      if (!g_ptr_array_find_with_equal_func (ids,
                                             change->provider->id,
                                             g_str_equal,
                                             NULL))
        g_ptr_array_remove_index (changes, i - 1);
    }
}

static gboolean
read_since (const CliArguments *arguments, CostDate *since, GError **error)
{
  const char *text = cli_arguments_get (arguments, CLI_OPTION_SINCE);

  if (text == NULL || cost_date_parse (text, since, error))
    return TRUE;
  g_prefix_error (error, "--since: ");
  return FALSE;
}

static CliStatus
list_changes (CliCall *call, GError **error)
{
  g_autoptr (GPtrArray) ids = NULL;
  g_autoptr (CostCatalogue) catalogue = NULL;
  g_autoptr (GPtrArray) changes = NULL;
  g_autoptr (ReportTable) table = NULL;
  CostDate since = COST_DATE_NONE;

  if (!cli_call_refuse_operand (call, 2, error) ||
      !read_since (call->arguments, &since, error) ||
      !cli_input_platforms (call->arguments, &ids, error))
    return CLI_STATUS_BAD;
  catalogue = cli_input_catalogue (call->arguments, error);
  if (catalogue == NULL)
    return CLI_STATUS_BAD;

  changes = cost_history_list (catalogue, NULL, since);
  keep_ids (changes, ids);
  table = report_changes (changes);
  cli_call_print (call, table);
  return CLI_STATUS_DONE;
}

/* What only changes can be told by. */
static gboolean
refuse_options (const CliCall *call, GError **error)
{
  static const CliOption options[] = { CLI_OPTION_PLATFORM, CLI_OPTION_SINCE };

  for (gsize i = 0; i < G_N_ELEMENTS (options); i++)
    {
      if (!cli_arguments_has (call->arguments, options[i]))
        continue;
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_FORMAT,
                   _ ("%s goes with “outlay catalogue changes” only"),
                   cli_option_get_info (options[i])->name);
      return FALSE;
    }
  return TRUE;
}

/**
 * cli_catalogue_run:
 * @call: a call
 * @error: return location for an error
 *
 * Returns: %CLI_STATUS_NO if a file was checked and cannot be used
 */
CliStatus
cli_catalogue_run (CliCall *call, GError **error)
{
  const char      *verb = cli_arguments_get_operand (call->arguments, 1);
  g_autofree char *quoted = NULL;

  if (g_strcmp0 (verb, "changes") == 0)
    return list_changes (call, error);
  if (!refuse_options (call, error))
    return CLI_STATUS_BAD;
  if (verb == NULL || g_str_equal (verb, "list"))
    return list_files (call, error);
  if (g_str_equal (verb, "show"))
    return show_file (call, error);
  if (g_str_equal (verb, "check"))
    return cli_check_run (call, error);

  quoted = cost_error_quote (verb);
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_UNKNOWN,
               /* Translators: what somebody typed behind "outlay catalogue". */
               _ ("“outlay catalogue” has no %s; it has: list, show, check, "
                  "changes"),
               quoted);
  return CLI_STATUS_BAD;
}
