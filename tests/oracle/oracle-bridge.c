/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The engine, for a program that checks it: a scenario file on each line of
 * the input, its estimates as JSON on each line of the output.
 *
 * Beside the bundled catalogue it knows the files that it is given; with
 * "--dimensions" it writes the table of dimensions instead.
 */
#include "cost-engine.h"
#include "cost-error.h"

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

static gboolean
answer_all (CostCatalogue *catalogue, GError **error)
{
  g_autoptr (GIOChannel) input = g_io_channel_unix_new (0);
  gboolean is_good = TRUE;

  while (is_good)
    {
      g_autofree char *line = NULL;

      if (g_io_channel_read_line (input, &line, NULL, NULL, error) !=
          G_IO_STATUS_NORMAL)
        break;
      is_good = answer (catalogue, line, error);
    }
  return *error == NULL;
}

int
main (int argc, char **argv)
{
  g_autoptr (CostCatalogue) catalogue = NULL;
  g_autoptr (GError) error = NULL;

  if (argc == 2 && strcmp (argv[1], "--dimensions") == 0)
    {
      for (int i = 0; i < COST_N_DIMENSIONS; i++)
        write_dimension (cost_dimension_get_info ((CostDimension)i));
      return 0;
    }
  catalogue = open_catalogue (argc - 1, argv + 1, &error);
  if (catalogue != NULL && answer_all (catalogue, &error))
    return 0;
  g_printerr ("oracle-bridge: %s\n", error->message);
  return 1;
}
