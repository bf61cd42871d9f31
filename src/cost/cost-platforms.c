/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A choice is written as the list of what is chosen, in the catalogue's
 * order, and as no list where that is the default.
 */
#include "config.h"

#include "cost-platforms.h"

#include <string.h>

/**
 * cost_platforms_has:
 * @scenario: a scenario
 * @provider: a provider
 *
 * Returns: whether @scenario is priced for @provider: a platform that it
 *   names, or one of the default ones where it names none
 */
gboolean
cost_platforms_has (const CostScenario *scenario, const CostProvider *provider)
{
  g_return_val_if_fail (scenario != NULL && provider != NULL, FALSE);

  if (provider->kind != COST_PROVIDER_PLATFORM)
    return FALSE;
  if (scenario->platforms->len == 0)
    return provider->is_default;
  for (guint i = 0; i < scenario->platforms->len; i++)
    if (strcmp (g_ptr_array_index (scenario->platforms, i), provider->id) == 0)
      return TRUE;
  return FALSE;
}

/**
 * cost_platforms_count:
 * @catalogue: a catalogue
 * @scenario: (nullable): a scenario
 *
 * Returns: for how many platforms of @catalogue @scenario is priced; how many
 *   there are without it
 */
guint
cost_platforms_count (const CostCatalogue *catalogue,
                      const CostScenario  *scenario)
{
  guint n = 0;

  g_return_val_if_fail (catalogue != NULL, 0);

  for (guint i = 0; i < cost_catalogue_get_n_providers (catalogue); i++)
    {
      const CostProvider *provider = cost_catalogue_get_provider (catalogue, i);

      if (provider->kind == COST_PROVIDER_PLATFORM &&
          (scenario == NULL || cost_platforms_has (scenario, provider)))
        n++;
    }
  return n;
}

/* Takes the list, or nothing in its place where it says the default. */
static void
take_list (CostScenario *scenario, GPtrArray *list, gboolean is_default)
{
  if (is_default)
    g_ptr_array_set_size (list, 0);
  g_ptr_array_unref (scenario->platforms);
  scenario->platforms = list;
}

/**
 * cost_platforms_use:
 * @scenario: a scenario
 * @catalogue: what it is priced with
 * @id: a platform of @catalogue
 * @is_used: whether @scenario is to be priced for it
 *
 * Adds a platform, or takes it out.  Names that @catalogue does not have are
 * lost, which mends a scenario that came with them.
 *
 * Returns: whether anything changed; the last platform stays
 */
gboolean
cost_platforms_use (CostScenario        *scenario,
                    const CostCatalogue *catalogue,
                    const char          *id,
                    gboolean             is_used)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func (g_free);
  gboolean is_default = TRUE;
  gboolean is_other = FALSE;

  g_return_val_if_fail (scenario != NULL && catalogue != NULL, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  for (guint i = 0; i < cost_catalogue_get_n_providers (catalogue); i++)
    {
      const CostProvider *provider = cost_catalogue_get_provider (catalogue, i);
      gboolean            has = cost_platforms_has (scenario, provider);
      gboolean            is_meant = provider->kind == COST_PROVIDER_PLATFORM &&
                          strcmp (provider->id, id) == 0;
      gboolean wants = is_meant ? is_used : has;

      is_other = is_other || !wants != !has;
      if (provider->kind == COST_PROVIDER_PLATFORM)
        is_default = is_default && !wants == !provider->is_default;
      if (wants)
        g_ptr_array_add (list, g_strdup (provider->id));
    }
  if (!is_other || list->len == 0)
    return FALSE;
  take_list (scenario, g_steal_pointer (&list), is_default);
  return TRUE;
}

/**
 * cost_platforms_use_all:
 * @scenario: a scenario
 * @catalogue: what it is priced with
 *
 * Has a scenario priced for every platform there is.
 *
 * Returns: whether that is new
 */
gboolean
cost_platforms_use_all (CostScenario *scenario, const CostCatalogue *catalogue)
{
  GPtrArray *list = NULL;
  gboolean   is_default = TRUE;

  g_return_val_if_fail (scenario != NULL && catalogue != NULL, FALSE);

  if (cost_platforms_count (catalogue, scenario) ==
      cost_platforms_count (catalogue, NULL))
    return FALSE;
  list = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < cost_catalogue_get_n_providers (catalogue); i++)
    {
      const CostProvider *provider = cost_catalogue_get_provider (catalogue, i);

      if (provider->kind != COST_PROVIDER_PLATFORM)
        continue;
      is_default = is_default && provider->is_default;
      g_ptr_array_add (list, g_strdup (provider->id));
    }
  take_list (scenario, list, is_default);
  return TRUE;
}

/**
 * cost_platforms_use_default:
 * @scenario: a scenario
 *
 * Has a scenario priced for the default platforms.
 *
 * Returns: whether it named any before
 */
gboolean
cost_platforms_use_default (CostScenario *scenario)
{
  g_return_val_if_fail (scenario != NULL, FALSE);

  if (scenario->platforms->len == 0)
    return FALSE;
  g_ptr_array_set_size (scenario->platforms, 0);
  return TRUE;
}
