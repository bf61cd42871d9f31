/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tables of what there is.  Ids of columns are a contract for programs that
 * read CSV or JSON; the first column is what options take.
 */
#include "config.h"

#include "report-inventory.h"

#include <glib/gi18n-lib.h>

#include "report-date.h"
#include "report-dimension.h"
#include "report-number.h"
#include "report-own.h"
#include "report-words.h"

/**
 * report_inventory_presets:
 * @presets: (element-type CostScenario): presets
 *
 * Makes the table of presets.
 *
 * Returns: (transfer full): the table
 */
ReportTable *
report_inventory_presets (GPtrArray *presets)
{
  const ReportColumn columns[] = {
    { "id", C_ ("column", "Preset"), REPORT_COLUMN_TEXT },
    { "name", C_ ("column", "Name"), REPORT_COLUMN_TEXT },
    { "description", C_ ("column", "Description"), REPORT_COLUMN_TEXT },
  };
  ReportTable *table = NULL;

  g_return_val_if_fail (presets != NULL, NULL);

  table = report_table_new (columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < presets->len; i++)
    {
      const CostScenario *preset = g_ptr_array_index (presets, i);

      report_table_add_text (table, preset->id);
      report_table_add_text (table, preset->name);
      report_table_add_text (table, preset->description);
    }
  return table;
}

static const char *
get_kind_id (CostKind kind)
{
  switch (kind)
    {
    case COST_KIND_AMOUNT:
      return "amount";
    case COST_KIND_COUNT:
      return "count";
    case COST_KIND_BOOLEAN:
      return "boolean";
    case COST_KIND_CHOICE:
      break;
    }
  return "choice";
}

static void
add_dimension (ReportTable *table, CostDimension dimension)
{
  const CostDimensionInfo *info = cost_dimension_get_info (dimension);
  g_autofree char         *range = report_dimension_range (dimension);
  g_autofree char         *min = report_number_plain (info->min);
  g_autofree char         *max = report_number_plain (info->max);
  g_autofree char *preset = cost_dimension_format (dimension, info->fallback);

  report_table_add_text (table, info->id);
  report_table_add_words (table,
                          report_dimension_group (info->group),
                          cost_group_get_id (info->group));
  report_table_add_words (table, NULL, get_kind_id (info->kind));
  report_table_add_text (table, report_dimension_unit (dimension));
  report_table_add_words (table, range, NULL);
  report_table_add_words (table, NULL, min);
  report_table_add_words (table, NULL, max);
  /* As the range has it. */
  if (info->kind == COST_KIND_BOOLEAN)
    report_table_add_words (table,
                            info->fallback != 0.0 ? "on" : "off",
                            preset);
  else
    report_table_add_text (table, preset);
  report_table_add_text (table, report_dimension_label (dimension));
  report_table_add_words (table, NULL, report_dimension_help (dimension));
}

/**
 * report_inventory_dimensions:
 *
 * Makes the table of dimensions, in the order of their groups.
 *
 * Returns: (transfer full): the table
 */
ReportTable *
report_inventory_dimensions (void)
{
  const ReportColumn columns[] = {
    { "id", C_ ("column", "Dimension"), REPORT_COLUMN_TEXT },
    { "group", C_ ("column", "Group"), REPORT_COLUMN_TEXT },
    { "kind", NULL, REPORT_COLUMN_TEXT },
    { "unit", C_ ("column", "Unit"), REPORT_COLUMN_TEXT },
    { NULL, C_ ("column", "Range"), REPORT_COLUMN_TEXT },
    { "min", NULL, REPORT_COLUMN_NUMBER },
    { "max", NULL, REPORT_COLUMN_NUMBER },
    { "default", C_ ("column", "Default"), REPORT_COLUMN_TEXT },
    { "label", C_ ("column", "Meaning"), REPORT_COLUMN_TEXT },
    { "help", NULL, REPORT_COLUMN_TEXT },
  };
  ReportTable *table = report_table_new (columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    add_dimension (table, (CostDimension)i);
  return table;
}

/**
 * report_inventory_workload:
 * @scenario: a scenario
 *
 * Makes the table of a workload: each dimension and its value.
 *
 * Returns: (transfer full): the table
 */
ReportTable *
report_inventory_workload (const CostScenario *scenario)
{
  const ReportColumn columns[] = {
    { "id", C_ ("column", "Dimension"), REPORT_COLUMN_TEXT },
    { "value", C_ ("column", "Value"), REPORT_COLUMN_TEXT },
    { "label", C_ ("column", "Meaning"), REPORT_COLUMN_TEXT },
  };
  ReportTable     *table = NULL;
  g_autofree char *places = NULL;

  g_return_val_if_fail (scenario != NULL, NULL);

  table = report_table_new (columns, G_N_ELEMENTS (columns));
  report_table_set_title (table, scenario->name);
  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    {
      CostDimension    dimension = (CostDimension)i;
      double           value = scenario->workload.values[i];
      g_autofree char *human = report_dimension_value (dimension, value);
      g_autofree char *machine = cost_dimension_format (dimension, value);

      report_table_add_text (table, cost_dimension_get_info (dimension)->id);
      report_table_add_words (table, human, machine);
      report_table_add_text (table, report_dimension_label (dimension));
    }
  places = report_places (&scenario->workload);
  report_table_add_note (table, places);
  report_table_add_note (table, scenario->description);
  report_table_add_note (table, scenario->given);
  report_table_add_note (table, scenario->assumed);
  return table;
}

static void
add_provider_date (ReportTable *table, const CostProvider *provider)
{
  g_autofree char *date = report_date (provider->as_of);

  report_table_add_text (table, date);
}

/**
 * report_inventory_platforms:
 * @catalogue: a catalogue
 *
 * Makes the table of the platforms that can be compared.
 *
 * Returns: (transfer full): the table
 */
ReportTable *
report_inventory_platforms (const CostCatalogue *catalogue)
{
  const ReportColumn columns[] = {
    { "id", C_ ("column", "Platform"), REPORT_COLUMN_TEXT },
    { "name", C_ ("column", "Name"), REPORT_COLUMN_TEXT },
    { "default", C_ ("column", "Shown"), REPORT_COLUMN_BOOLEAN },
    { "month_hours", C_ ("column", "Hours a month"), REPORT_COLUMN_NUMBER },
    { "as_of", C_ ("column", "Prices checked"), REPORT_COLUMN_TEXT },
    { "homepage", C_ ("column", "Homepage"), REPORT_COLUMN_TEXT },
  };
  ReportTable *table = NULL;

  g_return_val_if_fail (catalogue != NULL, NULL);

  table = report_table_new (columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < cost_catalogue_get_n_providers (catalogue); i++)
    {
      const CostProvider *provider = cost_catalogue_get_provider (catalogue, i);

      if (provider->kind != COST_PROVIDER_PLATFORM)
        continue;
      report_table_add_text (table, provider->id);
      report_table_add_text (table, provider->name);
      report_table_add_boolean (table, provider->is_default);
      report_table_add_number (table, provider->month_hours);
      add_provider_date (table, provider);
      report_table_add_text (table, provider->homepage);
    }
  return table;
}

static void
add_file (ReportTable *table, const CostProvider *provider)
{
  gboolean is_platform = provider->kind == COST_PROVIDER_PLATFORM;

  report_table_add_text (table, provider->id);
  report_table_add_text (table, provider->name);
  report_table_add_words (table,
                          is_platform ? C_ ("provider", "Platform")
                                      : C_ ("provider", "Partner"),
                          is_platform ? "platform" : "partner");
  add_provider_date (table, provider);
  report_table_add_number (table, provider->plans->len);
  report_table_add_number (table, provider->meters->len);
  report_table_add_number (table, provider->prices->len);
  report_table_add_text (table, provider->file);
  report_table_add_text (table, report_own_name (provider));
}

/**
 * report_inventory_catalogue:
 * @catalogue: a catalogue
 *
 * Makes the table of the price files in use.
 *
 * Returns: (transfer full): the table
 */
ReportTable *
report_inventory_catalogue (const CostCatalogue *catalogue)
{
  const ReportColumn columns[] = {
    { "id", C_ ("column", "Provider"), REPORT_COLUMN_TEXT },
    { "name", C_ ("column", "Name"), REPORT_COLUMN_TEXT },
    { "kind", C_ ("column", "Kind"), REPORT_COLUMN_TEXT },
    { "as_of", C_ ("column", "Prices checked"), REPORT_COLUMN_TEXT },
    { "plans", C_ ("column", "Plans"), REPORT_COLUMN_NUMBER },
    { "meters", C_ ("column", "Meters"), REPORT_COLUMN_NUMBER },
    { "prices", C_ ("column", "Prices"), REPORT_COLUMN_NUMBER },
    { "file", C_ ("column", "File"), REPORT_COLUMN_TEXT },
    { "own", C_ ("column", "Own prices"), REPORT_COLUMN_TEXT },
  };
  ReportTable     *table = NULL;
  g_autofree char *note = NULL;

  g_return_val_if_fail (catalogue != NULL, NULL);

  table = report_table_new (columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < cost_catalogue_get_n_providers (catalogue); i++)
    add_file (table, cost_catalogue_get_provider (catalogue, i));
  note = g_strdup_printf (_ ("This catalogue is %s."),
                          cost_catalogue_get_id (catalogue));
  report_table_add_note (table, note);
  return table;
}

static void
add_omissions (ReportTable *table, const CostProvider *provider)
{
  for (guint i = 0; i < provider->not_modelled->len; i++)
    {
      const CostOmission *omission =
          g_ptr_array_index (provider->not_modelled, i);
      g_autofree char *note = NULL;

      /* Translators: something that is not computed, and why. */
      note = g_strdup_printf (_ ("Not modelled: %s. %s"),
                              omission->what,
                              omission->why != NULL ? omission->why : "");
      report_table_add_note (table, g_strstrip (note));
    }
}

static char *
describe_overrun (const CostOverrun *overrun, const CostOverrunEntry *entry)
{
  g_autofree char *plans = NULL;

  if (overrun->plans == NULL)
    /* Translators: a sentence on what a provider does then. */
    return g_strdup_printf (_ ("When more is used than was meant: %s"),
                            entry->text);
  plans = g_strjoinv (", ", overrun->plans);
  /* Translators: names of plans, and a sentence on what is done then. */
  return g_strdup_printf (_ ("When more is used than was meant, on %s: %s"),
                          plans,
                          entry->text);
}

static void
add_overruns (ReportTable *table, const CostProvider *provider, CostDate at)
{
  gboolean is_known = FALSE;

  for (guint i = 0; i < provider->overruns->len; i++)
    {
      const CostOverrun *overrun = g_ptr_array_index (provider->overruns, i);
      const CostOverrunEntry *entry = cost_overrun_at (overrun, at);
      g_autofree char        *note = NULL;

      if (entry == NULL)
        continue;
      note = describe_overrun (overrun, entry);
      report_table_add_note (table, note);
      is_known = TRUE;
    }
  if (!is_known && provider->kind == COST_PROVIDER_PLATFORM)
    report_table_add_note (table,
                           _ ("What the vendor does when more is used than "
                              "was meant is not known."));
}

static void
add_sources (ReportTable *table, const CostProvider *provider)
{
  for (guint i = 0; i < provider->sources->len; i++)
    {
      const CostSource *source = g_ptr_array_index (provider->sources, i);
      g_autofree char  *words = report_words_source (source);
      g_autofree char  *note = NULL;

      /* Translators: title and date of a source, and its address. */
      note = source->url != NULL
                 ? g_strdup_printf (_ ("Source: %s, %s"), words, source->url)
                 : g_strdup_printf (_ ("Source: %s"), words);
      report_table_add_note (table, note);
    }
}

static void
add_own (ReportTable *table, const CostProvider *provider, CostDate at)
{
  g_autoptr (GPtrArray) sentences = report_own_describe (provider, at);

  for (guint i = 0; i < sentences->len; i++)
    report_table_add_note (table, g_ptr_array_index (sentences, i));
}

/**
 * report_inventory_meters:
 * @provider: a provider
 * @at: the day of which own prices and reactions are told
 *
 * Makes the table of what a provider bills, with what is not modelled, what it
 * does when more is used than was meant, where the prices stand and which are
 * the user's own.
 *
 * Returns: (transfer full): the table
 */
ReportTable *
report_inventory_meters (const CostProvider *provider, CostDate at)
{
  const ReportColumn columns[] = {
    { "id", C_ ("column", "Meter"), REPORT_COLUMN_TEXT },
    { "label", C_ ("column", "Name"), REPORT_COLUMN_TEXT },
    { "category", C_ ("column", "Category"), REPORT_COLUMN_TEXT },
    { "unit", C_ ("column", "Unit"), REPORT_COLUMN_TEXT },
    { "quantity", C_ ("column", "Quantity"), REPORT_COLUMN_TEXT },
  };
  ReportTable *table = NULL;

  g_return_val_if_fail (provider != NULL, NULL);

  table = report_table_new (columns, G_N_ELEMENTS (columns));
  report_table_set_title (table, provider->name);
  for (guint i = 0; i < provider->meters->len; i++)
    {
      const CostMeter *meter = g_ptr_array_index (provider->meters, i);

      report_table_add_text (table, meter->id);
      report_table_add_text (table, meter->label);
      report_table_add_words (table,
                              report_words_category (meter->category),
                              cost_category_get_id (meter->category));
      report_table_add_text (table, meter->unit);
      report_table_add_text (table, cost_formula_get_text (meter->quantity));
    }
  add_omissions (table, provider);
  add_overruns (table, provider, at);
  add_sources (table, provider);
  add_own (table, provider, at);
  return table;
}
