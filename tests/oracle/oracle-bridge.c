/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The engine, for a program that checks it: a scenario file on each line of
 * the input, its estimates as JSON on each line of the output.
 *
 * Beside the bundled catalogue it knows the files that it is given; with
 * "--dimensions" it writes the table of dimensions instead, and with
 * "--timeline" before the files each scenario's past and future.
 */
#include "cost-engine.h"
#include "cost-error.h"
#include "cost-future.h"
#include "cost-past.h"

#include <json-glib/json-glib.h>
#include <string.h>

static void
add_text (JsonBuilder *builder, const char *name, const char *text)
{
  json_builder_set_member_name (builder, name);
  if (text != NULL)
    json_builder_add_string_value (builder, text);
  else
    json_builder_add_null_value (builder);
}

static void
add_whole (JsonBuilder *builder, const char *name, gint64 number)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, number);
}

static void
add_number (JsonBuilder *builder, const char *name, double number)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_double_value (builder, number);
}

static void
add_line (JsonBuilder *builder, const CostLine *line)
{
  json_builder_begin_object (builder);
  add_text (builder, "provider", line->provider->id);
  add_text (builder, "meter", line->meter->id);
  add_text (builder, "region", line->region != NULL ? line->region->id : NULL);
  add_number (builder, "quantity", line->quantity);
  add_whole (builder, "gross", line->gross);
  add_whole (builder, "amount", line->amount);
  add_whole (builder, "priced", line->is_priced);
  json_builder_end_object (builder);
}

static void
add_remark (JsonBuilder *builder, const CostRemark *remark)
{
  static const char *const kinds[] = { "blocker", "warning", "note" };
  const char              *what = remark->limit != NULL    ? remark->limit->id
                                  : remark->choice != NULL ? remark->choice->id
                                                           : NULL;

  if (remark->place >= 0)
    what = cost_place_get_info ((CostPlace)remark->place)->id;
  json_builder_begin_object (builder);
  add_text (builder, "provider", remark->provider->id);
  add_text (builder, "kind", kinds[remark->kind]);
  add_text (builder, "what", what);
  json_builder_end_object (builder);
}

static void
add_plan (JsonBuilder *builder, const CostAlternative *plan)
{
  json_builder_begin_object (builder);
  add_text (builder, "plan", plan->plan->id);
  add_whole (builder, "total", plan->total);
  add_whole (builder, "blocked", plan->is_blocked);
  add_whole (builder, "complete", plan->is_complete);
  json_builder_end_object (builder);
}

static const char *
get_database (guint choice)
{
  return cost_dimension_get_info (COST_DB)->choices[choice];
}

static void
add_pairing (JsonBuilder *builder, const CostPairing *pairing)
{
  json_builder_begin_object (builder);
  add_text (builder, "database", get_database (pairing->database));
  add_whole (builder, "total", pairing->total);
  add_whole (builder, "blocked", pairing->is_blocked);
  add_whole (builder, "complete", pairing->is_complete);
  json_builder_end_object (builder);
}

static void
add_estimate (JsonBuilder *builder, const CostEstimate *estimate)
{
  json_builder_begin_object (builder);
  add_text (builder, "platform", estimate->provider->id);
  add_text (builder,
            "plan",
            estimate->plan != NULL ? estimate->plan->id : NULL);
  add_whole (builder, "total", estimate->total);
  add_whole (builder, "blocked", estimate->is_blocked);
  add_whole (builder, "complete", estimate->is_complete);
  add_text (builder, "database", get_database (estimate->database));
  json_builder_set_member_name (builder, "pairings");
  json_builder_begin_array (builder);
  for (guint i = 0; i < estimate->n_pairings; i++)
    add_pairing (builder, &estimate->pairings[i]);
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "lines");
  json_builder_begin_array (builder);
  for (guint i = 0; i < estimate->lines->len; i++)
    add_line (builder, g_ptr_array_index (estimate->lines, i));
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "remarks");
  json_builder_begin_array (builder);
  for (guint i = 0; i < estimate->remarks->len; i++)
    add_remark (builder, g_ptr_array_index (estimate->remarks, i));
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "plans");
  json_builder_begin_array (builder);
  for (guint i = 0; i < estimate->alternatives->len; i++)
    add_plan (builder, g_ptr_array_index (estimate->alternatives, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
write_json (JsonBuilder *builder)
{
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *text = json_to_string (root, FALSE);

  g_print ("%s\n", text);
}

static gboolean
answer (CostCatalogue *catalogue, const char *text, GError **error)
{
  g_autoptr (CostScenario) scenario = NULL;
  g_autoptr (GPtrArray) estimates = NULL;
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  scenario = cost_scenario_parse ("scenario", text, strlen (text), error);
  if (scenario == NULL)
    return FALSE;
  estimates = cost_estimate_all (catalogue, scenario, error);
  if (estimates == NULL)
    return FALSE;
  json_builder_begin_array (builder);
  for (guint i = 0; i < estimates->len; i++)
    add_estimate (builder, g_ptr_array_index (estimates, i));
  json_builder_end_array (builder);
  write_json (builder);
  return TRUE;
}

#define N_MONTHS 24

static void
add_bills (JsonBuilder     *builder,
           CostDate         date,
           const CostMoney *totals,
           const guint8    *flags,
           guint            n)
{
  char day[COST_DATE_LENGTH];

  json_builder_begin_object (builder);
  add_text (builder, "at", cost_date_format (date, day));
  json_builder_set_member_name (builder, "bills");
  json_builder_begin_array (builder);
  for (guint i = 0; i < n; i++)
    {
      json_builder_begin_array (builder);
      json_builder_add_int_value (builder, totals[i]);
      json_builder_add_int_value (builder, flags[i]);
      json_builder_end_array (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_past (JsonBuilder *builder, const CostPast *past)
{
  json_builder_set_member_name (builder, "past");
  json_builder_begin_array (builder);
  for (guint i = 0; i < past->points->len; i++)
    {
      const CostPastPoint *point = g_ptr_array_index (past->points, i);

      add_bills (builder,
                 point->date,
                 point->totals,
                 point->flags,
                 past->n_platforms);
    }
  json_builder_end_array (builder);
}

static void
add_future (JsonBuilder *builder, const CostFuture *future)
{
  g_autofree CostMoney *totals = g_new (CostMoney, future->n_platforms + 1);
  g_autofree guint8    *flags = g_new (guint8, future->n_platforms + 1);

  json_builder_set_member_name (builder, "future");
  json_builder_begin_array (builder);
  for (guint i = 0; i < future->n_months; i++)
    {
      for (guint k = 0; k < future->n_platforms; k++)
        {
          totals[k] = future->cells[k].totals[i];
          flags[k] = future->cells[k].flags[i];
        }
      add_bills (builder,
                 future->months[i].date,
                 totals,
                 flags,
                 future->n_platforms);
    }
  json_builder_end_array (builder);
}

static gboolean
answer_timeline (CostCatalogue *catalogue, const char *text, GError **error)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (CostScenario) scenario =
      cost_scenario_parse ("scenario", text, strlen (text), error);
  g_autoptr (CostPast) past = NULL;
  g_autoptr (CostFuture) future = NULL;

  if (scenario == NULL)
    return FALSE;
  past = cost_past_new (catalogue, scenario, COST_PAST_SINCE, error);
  if (past == NULL)
    return FALSE;
  future = cost_future_new (catalogue, scenario, N_MONTHS, error);
  if (future == NULL)
    return FALSE;
  json_builder_begin_object (builder);
  add_past (builder, past);
  add_future (builder, future);
  json_builder_end_object (builder);
  write_json (builder);
  return TRUE;
}

static void
write_dimension (const CostDimensionInfo *info)
{
  static const char *const kinds[] = { "amount", "count", "boolean", "choice" };
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  add_text (builder, "id", info->id);
  add_text (builder, "kind", kinds[info->kind]);
  add_number (builder, "min", info->min);
  add_number (builder, "max", info->max);
  add_number (builder, "default", info->fallback);
  json_builder_set_member_name (builder, "choices");
  json_builder_begin_array (builder);
  for (guint i = 0; info->choices != NULL && info->choices[i] != NULL; i++)
    json_builder_add_string_value (builder, info->choices[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  write_json (builder);
}

static CostCatalogue *
open_catalogue (int n_files, char **files, GError **error)
{
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (error);

  for (int i = 0; catalogue != NULL && i < n_files; i++)
    {
      g_autoptr (GFile) file = g_file_new_for_path (files[i]);
      g_autoptr (CostCatalogue) smaller = g_steal_pointer (&catalogue);

      catalogue = cost_catalogue_extend (smaller, file, error);
    }
  return g_steal_pointer (&catalogue);
}

typedef gboolean (*Answer) (CostCatalogue *catalogue,
                            const char    *text,
                            GError       **error);

static gboolean
answer_all (CostCatalogue *catalogue, Answer give, GError **error)
{
  g_autoptr (GIOChannel) input = g_io_channel_unix_new (0);
  gboolean is_good = TRUE;

  while (is_good)
    {
      g_autofree char *line = NULL;

      if (g_io_channel_read_line (input, &line, NULL, NULL, error) !=
          G_IO_STATUS_NORMAL)
        break;
      is_good = give (catalogue, line, error);
    }
  return *error == NULL;
}

int
main (int argc, char **argv)
{
  g_autoptr (CostCatalogue) catalogue = NULL;
  g_autoptr (GError) error = NULL;
  Answer give = answer;

  if (argc == 2 && strcmp (argv[1], "--dimensions") == 0)
    {
      for (int i = 0; i < COST_N_DIMENSIONS; i++)
        write_dimension (cost_dimension_get_info ((CostDimension)i));
      return 0;
    }
  if (argc > 1 && strcmp (argv[1], "--timeline") == 0)
    {
      give = answer_timeline;
      argc--;
      argv++;
    }
  catalogue = open_catalogue (argc - 1, argv + 1, &error);
  if (catalogue != NULL && answer_all (catalogue, give, &error))
    return 0;
  g_printerr ("oracle-bridge: %s\n", error->message);
  return 1;
}
