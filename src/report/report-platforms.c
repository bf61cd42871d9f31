/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Platforms for programs: what the table has, and the sources; and how many
 * are chosen.
 */
#include "config.h"

#include "report-platforms.h"

#include <glib/gi18n-lib.h>

#include "cost-platforms.h"
#include "report-member.h"
#include "report-own.h"

static void
add_source (ReportJson *json, const CostSource *source)
{
  const char confidence[] = { source->confidence, '\0' };

  report_json_begin_object (json);
  report_member_text (json, "title", source->title);
  report_member_text (json, "url", source->url);
  report_member_date (json, "date", source->date);
  report_member_text (json, "confidence", confidence);
  report_json_end_object (json);
}

static void
add_platform (ReportJson *json, const CostProvider *provider)
{
  report_json_begin_object (json);
  report_member_text (json, "id", provider->id);
  report_member_text (json, "name", provider->name);
  report_member_boolean (json, "default", provider->is_default);
  report_member_number (json, "month_hours", provider->month_hours);
  report_member_date (json, "as_of", provider->as_of);
  report_member_text (json, "homepage", provider->homepage);
  report_member_text (json, "own", report_own_name (provider));
  report_member_number (json, "not_modelled", provider->not_modelled->len);
  report_json_name (json, "sources");
  report_json_begin_array (json);
  for (guint i = 0; i < provider->sources->len; i++)
    add_source (json, g_ptr_array_index (provider->sources, i));
  if (provider->own != NULL)
    add_source (json, provider->own->source);
  report_json_end_array (json);
  report_json_end_object (json);
}

/**
 * report_platforms_to_json:
 * @catalogue: a catalogue
 *
 * Writes the platforms that can be compared, for programs.
 *
 * Returns: (transfer full): a JSON array, with a line end at its end
 */
char *
report_platforms_to_json (const CostCatalogue *catalogue)
{
  ReportJson *json = NULL;

  g_return_val_if_fail (catalogue != NULL, NULL);

  json = report_json_new ();
  report_json_begin_array (json);
  for (guint i = 0; i < cost_catalogue_get_n_providers (catalogue); i++)
    {
      const CostProvider *provider = cost_catalogue_get_provider (catalogue, i);

      if (provider->kind == COST_PROVIDER_PLATFORM)
        add_platform (json, provider);
    }
  report_json_end_array (json);
  return report_json_end (json);
}

/**
 * report_platforms_count:
 * @catalogue: a catalogue
 * @scenario: a scenario
 *
 * Says for how many of the platforms a scenario is priced.
 *
 * Returns: (transfer full): "5 of 10 platforms"
 */
char *
report_platforms_count (const CostCatalogue *catalogue,
                        const CostScenario  *scenario)
{
  guint n = cost_platforms_count (catalogue, scenario);
  guint n_all = cost_platforms_count (catalogue, NULL);

  /* Translators: how many platforms are compared, and how many there are; the
   * plural goes by the second number. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "%u of %u platform",
                                       "%u of %u platforms",
                                       n_all),
                          n,
                          n_all);
}
