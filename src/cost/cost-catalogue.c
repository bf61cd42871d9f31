/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The catalogue: a list of providers that never changes after it was made.
 * Where providers come from is cost-catalogue-load.c.
 */
#include "config.h"

#include "cost-catalogue.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cost-catalogue-private.h"
#include "cost-hint-private.h"

#define ID_LENGTH 12

static char *
compute_id (const GPtrArray *providers)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);

  for (guint i = 0; i < providers->len; i++)
    {
      const CostProvider *provider = g_ptr_array_index (providers, i);

      gsize         length = 0;
      const guchar *content = g_bytes_get_data (provider->content, &length);

      g_checksum_update (checksum, content, (gssize)length);
    }
  return g_strndup (g_checksum_get_string (checksum), ID_LENGTH);
}

/**
 * cost_catalogue_seal: (skip)
 * @providers: (transfer full) (element-type CostProvider): a list that owns
 *   its providers
 *
 * Returns: (transfer full): the catalogue of them
 */
CostCatalogue *
cost_catalogue_seal (GPtrArray *providers)
{
  CostCatalogue *catalogue = g_new0 (CostCatalogue, 1);

  g_atomic_ref_count_init (&catalogue->ref_count);
  catalogue->providers = providers;
  return catalogue;
}

/**
 * cost_catalogue_new_list: (skip)
 *
 * Returns: (transfer full) (element-type CostProvider): an empty list
 */
GPtrArray *
cost_catalogue_new_list (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify)cost_provider_unref);
}

/**
 * cost_catalogue_new:
 * @providers: (element-type CostProvider): the providers, in their order; no
 *   two of one id
 *
 * Makes a catalogue of providers that are known to compile.
 *
 * Returns: (transfer full): the catalogue, with references of its own
 */
CostCatalogue *
cost_catalogue_new (GPtrArray *providers)
{
  GPtrArray *list = NULL;

  g_return_val_if_fail (providers != NULL, NULL);
  g_return_val_if_fail (providers->len <= COST_CATALOGUE_MAX_PROVIDERS, NULL);

  list = cost_catalogue_new_list ();
  for (guint i = 0; i < providers->len; i++)
    g_ptr_array_add (list,
                     cost_provider_ref (g_ptr_array_index (providers, i)));
  return cost_catalogue_seal (list);
}

/**
 * cost_catalogue_find_in: (skip)
 * @list: (element-type CostProvider): providers
 * @id: an id
 * @index: (out): where it is
 *
 * Returns: %FALSE if there is none of that id
 */
gboolean
cost_catalogue_find_in (const GPtrArray *list, const char *id, guint *index)
{
  for (guint i = 0; i < list->len; i++)
    {
      const CostProvider *provider = g_ptr_array_index (list, i);

      if (strcmp (provider->id, id) == 0)
        {
          *index = i;
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * cost_catalogue_ref:
 * @catalogue: a catalogue
 *
 * Returns: (transfer full): @catalogue
 */
CostCatalogue *
cost_catalogue_ref (CostCatalogue *catalogue)
{
  g_return_val_if_fail (catalogue != NULL, NULL);

  g_atomic_ref_count_inc (&catalogue->ref_count);
  return catalogue;
}

/**
 * cost_catalogue_unref:
 * @catalogue: (transfer full): a catalogue
 *
 * Gives up a reference; the last one frees the catalogue.
 */
void
cost_catalogue_unref (CostCatalogue *catalogue)
{
  g_return_if_fail (catalogue != NULL);

  if (!g_atomic_ref_count_dec (&catalogue->ref_count))
    return;
  g_ptr_array_unref (catalogue->providers);
  g_free (catalogue->id);
  g_free (catalogue);
}

/**
 * cost_catalogue_get_n_providers:
 * @catalogue: a catalogue
 *
 * Returns: how many providers it has
 */
guint
cost_catalogue_get_n_providers (const CostCatalogue *catalogue)
{
  g_return_val_if_fail (catalogue != NULL, 0);

  return catalogue->providers->len;
}

/**
 * cost_catalogue_get_provider:
 * @catalogue: a catalogue
 * @index: below the number of providers
 *
 * Returns: (transfer none): the provider
 */
CostProvider *
cost_catalogue_get_provider (const CostCatalogue *catalogue, guint index)
{
  g_return_val_if_fail (catalogue != NULL, NULL);
  g_return_val_if_fail (index < catalogue->providers->len, NULL);

  return g_ptr_array_index (catalogue->providers, index);
}

/* For a name that is near none: partners are no answer to it. */
static char *
list_platforms (const CostCatalogue *catalogue, const char *id)
{
  guint                   n = catalogue->providers->len;
  g_autofree const char **known = g_new0 (const char *, n + 1);
  gsize                   n_known = 0;

  for (guint i = 0; i < n; i++)
    {
      const CostProvider *one = cost_catalogue_get_provider (catalogue, i);

      if (one->kind == COST_PROVIDER_PLATFORM)
        known[n_known++] = one->id;
    }
  return cost_hint_known (id, known, n_known);
}

static void
fail_unknown (const CostCatalogue *catalogue, const char *id, GError **error)
{
  guint                   n = catalogue->providers->len;
  g_autofree const char **known = g_new0 (const char *, n + 1);
  g_autofree char        *quoted = cost_error_quote (id);
  g_autofree char        *hint = NULL;

  for (guint i = 0; i < n; i++)
    known[i] = cost_catalogue_get_provider (catalogue, i)->id;
  hint = cost_hint_nearest (id, known, n);
  if (*hint == '\0')
    {
      g_free (hint);
      hint = list_platforms (catalogue, id);
    }
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_UNKNOWN,
               _ ("unknown platform %s%s"),
               quoted,
               hint);
}

/**
 * cost_catalogue_find:
 * @catalogue: a catalogue
 * @id: the id of a provider
 * @error: return location, or %NULL
 *
 * Returns: (transfer none) (nullable): the provider; %NULL with
 *   %COST_ERROR_UNKNOWN and the nearest id
 */
CostProvider *
cost_catalogue_find (const CostCatalogue *catalogue,
                     const char          *id,
                     GError             **error)
{
  guint index = 0;

  g_return_val_if_fail (catalogue != NULL && id != NULL, NULL);

  if (cost_catalogue_find_in (catalogue->providers, id, &index))
    return cost_catalogue_get_provider (catalogue, index);
  fail_unknown (catalogue, id, error);
  return NULL;
}

/**
 * cost_catalogue_get_id:
 * @catalogue: a catalogue
 *
 * Returns: (transfer none): twelve hexadecimal digits that are the same for
 *   the same content in the same order, whatever the files are called
 */
const char *
cost_catalogue_get_id (const CostCatalogue *catalogue)
{
  char **id = NULL;

  g_return_val_if_fail (catalogue != NULL, NULL);

  id = (char **)&catalogue->id;
  if (g_atomic_pointer_get (id) == NULL)
    {
      char *computed = compute_id (catalogue->providers);

      if (!g_atomic_pointer_compare_and_exchange (id, NULL, computed))
        g_free (computed);
    }
  return g_atomic_pointer_get (id);
}

/**
 * cost_catalogue_get_as_of:
 * @catalogue: a catalogue
 *
 * Returns: the last day on which prices of a platform that is shown by
 *   itself were checked; %COST_DATE_NONE if there is none
 */
CostDate
cost_catalogue_get_as_of (const CostCatalogue *catalogue)
{
  CostDate newest = COST_DATE_NONE;

  g_return_val_if_fail (catalogue != NULL, COST_DATE_NONE);

  for (guint i = 0; i < catalogue->providers->len; i++)
    {
      const CostProvider *provider = cost_catalogue_get_provider (catalogue, i);

      if (provider->kind == COST_PROVIDER_PLATFORM && provider->is_default)
        newest = MAX (newest, provider->as_of);
    }
  return newest;
}
