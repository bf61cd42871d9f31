/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The one form in which a scenario is written: members in a fixed order,
 * dimensions in the order of their table and all of them, so that a later
 * change of a default never changes a saved file; numbers with the fewest
 * digits that read back the same.
 */
#include "config.h"

#include "cost-scenario-private.h"

#include "cost-dimension-private.h"

static void
append_string (GString *out, const char *string)
{
  g_autofree char *valid = g_utf8_make_valid (string, -1);

  g_string_append_c (out, '"');
  for (const char *at = valid; *at != '\0'; at++)
    {
      if (*at == '"' || *at == '\\')
        g_string_append_printf (out, "\\%c", *at);
      else if (*at == '\n')
        g_string_append (out, "\\n");
      else if (*at == '\t')
        g_string_append (out, "\\t");
      else if ((guchar)*at < 0x20)
        g_string_append_printf (out, "\\u%04x", (guint)*at);
      else
        g_string_append_c (out, *at);
    }
  g_string_append_c (out, '"');
}

static void
append_number (GString *out, double number)
{
  g_autofree char *digits = cost_dimension_format_number (number);

  g_string_append (out, digits);
}

/* Begins a member of the root object; "format" has no comma before it. */
static void
append_name (GString *out, const char *name)
{
  g_string_append_printf (out, ",\n  \"%s\": ", name);
}

static void
append_text (GString *out, const char *name, const char *text)
{
  if (text == NULL)
    return;

  append_name (out, name);
  append_string (out, text);
}

static void
append_places (GString *out, const CostWorkload *workload, guint n_places)
{
  for (guint i = 0; i < n_places; i++)
    {
      const char *id = cost_place_get_info (workload->places[i])->id;

      g_string_append (out, i == 0 ? "[" : ", ");
      if (workload->weights[i] == 1)
        {
          append_string (out, id);
          continue;
        }
      g_string_append_printf (out, "{ \"place\": \"%s\", \"weight\": ", id);
      append_number (out, workload->weights[i]);
      g_string_append (out, " }");
    }
  g_string_append_c (out, ']');
}

/* What a list of the first @n_places would be read as. */
static gboolean
is_told_by (const CostWorkload *workload, guint n_places)
{
  CostWorkload read = *workload;

  read.n_places = n_places;
  cost_workload_complete_places (&read);
  return cost_workload_equal (&read, workload);
}

/* A count where the places are the default ones, a list where that tells all
 * there is, both where the order matters beyond the regions in use. */
static void
append_regions (GString *out, const CostWorkload *workload)
{
  double count = workload->values[COST_REGIONS];
  guint  n_used = MIN ((guint)count, workload->n_places);

  if (!is_told_by (workload, 0) && is_told_by (workload, n_used))
    {
      append_places (out, workload, n_used);
      return;
    }

  append_number (out, count);
  if (is_told_by (workload, 0))
    return;

  g_string_append (out, ",\n    \"places\": ");
  append_places (out, workload, workload->n_places);
}

static void
append_workload (GString *out, const CostWorkload *workload)
{
  append_name (out, "workload");
  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    {
      CostDimension            dimension = (CostDimension)i;
      const CostDimensionInfo *info = cost_dimension_get_info (dimension);
      g_autofree char         *value =
          cost_dimension_format (dimension, workload->values[i]);

      g_string_append (out, i == 0 ? "{" : ",");
      g_string_append_printf (out, "\n    \"%s\": ", info->id);
      if (dimension == COST_REGIONS)
        append_regions (out, workload);
      else if (info->kind == COST_KIND_CHOICE)
        append_string (out, value);
      else
        g_string_append (out, value);
    }
  g_string_append (out, "\n  }");
}

static void
append_pricing (GString *out, const CostScenario *scenario)
{
  char date[COST_DATE_LENGTH];

  if (scenario->at != COST_DATE_NONE)
    append_text (out, "at", cost_date_format (scenario->at, date));

  append_name (out, "month");
  if (scenario->month_hours > 0)
    append_number (out, scenario->month_hours);
  else
    append_string (out, "native");
}

static void
append_platforms (GString *out, const GPtrArray *platforms)
{
  if (platforms->len == 0)
    return;

  append_name (out, "platforms");
  for (guint i = 0; i < platforms->len; i++)
    {
      g_string_append (out, i == 0 ? "[" : ", ");
      append_string (out, platforms->pdata[i]);
    }
  g_string_append_c (out, ']');
}

static void
append_plans (GString *out, GHashTable *plans)
{
  GList      *platforms = NULL;
  const char *separator = "{";

  if (g_hash_table_size (plans) == 0)
    return;

  append_name (out, "plans");
  platforms =
      g_list_sort (g_hash_table_get_keys (plans), (GCompareFunc)g_strcmp0);
  for (const GList *l = platforms; l != NULL; l = l->next)
    {
      g_string_append_printf (out, "%s\n    ", separator);
      append_string (out, l->data);
      g_string_append (out, ": ");
      append_string (out, g_hash_table_lookup (plans, l->data));
      separator = ",";
    }
  g_string_append (out, "\n  }");
  g_list_free (platforms);
}

static void
append_usage (GString *out, const GPtrArray *usage)
{
  if (usage->len == 0)
    return;

  append_name (out, "usage");
  for (guint i = 0; i < usage->len; i++)
    {
      const CostUsage *entry = usage->pdata[i];
      g_autofree char *key = g_strconcat (entry->platform,
                                          ".",
                                          entry->meter,
                                          entry->region != NULL ? "@" : NULL,
                                          entry->region,
                                          NULL);

      g_string_append (out, i == 0 ? "{\n    " : ",\n    ");
      append_string (out, key);
      g_string_append (out, ": ");
      append_number (out, entry->quantity);
    }
  g_string_append (out, "\n  }");
}

static void
append_currency (GString *out, const CostCurrency *currency)
{
  char date[COST_DATE_LENGTH];

  if (currency == NULL)
    return;

  append_name (out, "currency");
  g_string_append_printf (out, "{ \"code\": \"%s\", ", currency->code);
  g_string_append (out, "\"rate\": ");
  append_number (out, currency->rate);
  g_string_append_printf (out,
                          ", \"date\": \"%s\", \"source\": ",
                          cost_date_format (currency->date, date));
  append_string (out, currency->source);
  g_string_append (out, " }");
}

static void
append_ranges (GString *out, const CostScenario *scenario)
{
  const char *separator = "{";

  if (scenario->ranges->len == 0)
    return;

  append_name (out, "ranges");
  for (guint i = 0; i < scenario->ranges->len; i++)
    {
      const CostRangesInput *range =
          &g_array_index (scenario->ranges, CostRangesInput, i);

      g_string_append_printf (out,
                              "%s\n    \"%s\": [",
                              separator,
                              cost_dimension_get_info (range->dimension)->id);
      append_number (out, range->low);
      g_string_append (out, ", ");
      append_number (out, range->likely);
      g_string_append (out, ", ");
      append_number (out, range->high);
      g_string_append_c (out, ']');
      separator = ",";
    }
  g_string_append (out, "\n  }");
}

static void
append_seed (GString *out, guint64 seed)
{
  if (seed == COST_SCENARIO_SEED)
    return;
  append_name (out, "seed");
  g_string_append_printf (out, "%" G_GUINT64_FORMAT, seed);
}

/**
 * cost_scenario_to_json:
 * @scenario: a scenario
 *
 * Writes a scenario as its file: the same scenario is always the same bytes.
 *
 * Returns: (transfer full): the text, with a line end at its end
 */
char *
cost_scenario_to_json (const CostScenario *scenario)
{
  GString *out = NULL;

  g_return_val_if_fail (scenario != NULL, NULL);

  out = g_string_new (NULL);
  g_string_append_printf (out, "{\n  \"format\": %d", COST_SCENARIO_FORMAT);
  append_text (out, "name", scenario->name);
  append_text (out, "description", scenario->description);
  append_workload (out, &scenario->workload);
  append_pricing (out, scenario);
  append_platforms (out, scenario->platforms);
  append_plans (out, scenario->plans);
  append_usage (out, scenario->usage);
  append_currency (out, scenario->currency);
  append_ranges (out, scenario);
  append_seed (out, scenario->seed);
  append_text (out, "given", scenario->given);
  append_text (out, "assumed", scenario->assumed);
  g_string_append (out, "\n}\n");
  return g_string_free (out, FALSE);
}
