/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where catalogues come from: what is part of the program, and the user's
 * files.  A file comes in whole or not at all: it is read, and compiled for
 * every day and plan, before it is listed.
 */
#include "config.h"

#include "cost-catalogue-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cost-compiler.h"
#include "cost-data-private.h"
#include "cost-overlay.h"

#define BUNDLED "/outlay/catalogue"
#define SUFFIX ".json"

static CostProvider *
check_provider (const CostJson *json, GError **error)
{
  g_autoptr (CostProvider) provider = NULL;

  provider = cost_provider_new_from_json (json, error);
  if (provider == NULL || !cost_compiler_check (provider, error))
    return NULL;
  return g_steal_pointer (&provider);
}

static CostProvider *
load_bundled (const char *name, GError **error)
{
  g_autofree char *path = g_strconcat (BUNDLED, "/", name, NULL);
  g_autoptr (GBytes) bytes = cost_data_lookup (path);
  g_autoptr (CostJson) json = NULL;
  gsize       length = 0;
  const char *text = g_bytes_get_data (bytes, &length);

  json = cost_json_parse (name, text, length, error);
  return json != NULL ? cost_provider_new_from_json (json, error) : NULL;
}

/* Platforms before partners, each in the order that their files ask for. */
static int
compare_providers (gconstpointer a, gconstpointer b)
{
  const CostProvider *first = *(const CostProvider *const *)a;
  const CostProvider *second = *(const CostProvider *const *)b;

  if (first->kind != second->kind)
    return (int)first->kind - (int)second->kind;
  if (first->order != second->order)
    return first->order < second->order ? -1 : 1;
  return strcmp (first->id, second->id);
}

/**
 * cost_catalogue_new_bundled:
 * @error: return location, or %NULL
 *
 * Reads the catalogue that is part of the program. That its formulas compile
 * is asked by the tests, not again at every start.
 *
 * Returns: (transfer full) (nullable): the catalogue; %NULL, with what
 *   cost_provider_new_from_json() says, only if the program was built wrong
 */
CostCatalogue *
cost_catalogue_new_bundled (GError **error)
{
  g_autoptr (GPtrArray) list = cost_catalogue_new_list ();
  g_auto (GStrv) names = cost_data_list (BUNDLED);

  for (guint i = 0; names[i] != NULL; i++)
    {
      CostProvider *provider = NULL;

      if (!g_str_has_suffix (names[i], SUFFIX))
        continue;
      provider = load_bundled (names[i], error);
      if (provider == NULL)
        return NULL;
      g_ptr_array_add (list, provider);
    }
  g_ptr_array_sort (list, compare_providers);
  return cost_catalogue_seal (g_steal_pointer (&list));
}

/* Takes the place of the one with its id, or the last. */
static gboolean
put_provider (GPtrArray *list, CostProvider *provider, GError **error)
{
  guint index = 0;

  if (cost_catalogue_find_in (list, provider->id, &index))
    {
      cost_provider_unref (list->pdata[index]);
      list->pdata[index] = cost_provider_ref (provider);
      return TRUE;
    }
  if (list->len == COST_CATALOGUE_MAX_PROVIDERS)
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_LIMIT,
                   _ ("%s: more than %d providers; take some out"),
                   provider->file,
                   COST_CATALOGUE_MAX_PROVIDERS);
      return FALSE;
    }
  g_ptr_array_add (list, cost_provider_ref (provider));
  return TRUE;
}

/* What one file or folder brings: providers first, whatever the names of the
 * files, and then the user's prices that are laid over them. */
typedef struct
{
  GPtrArray *list;     /* owned: the catalogue that comes out */
  GPtrArray *added;    /* owned: the providers of the folder so far */
  GPtrArray *overlays; /* owned, of CostJson*: own prices, in order */
} Addition;

/**
 * cost_catalogue_check_twin:
 * @folder: (element-type CostProvider): what other files of a folder hold
 * @provider: what one more file of it holds
 * @error: return location, or %NULL
 *
 * Two files of a folder cannot be the same provider: none of them was named
 * after the other, so that nobody could say which one is meant.
 *
 * Returns: %FALSE with %COST_ERROR_FORMAT if @folder has the id of @provider
 */
gboolean
cost_catalogue_check_twin (const GPtrArray    *folder,
                           const CostProvider *provider,
                           GError            **error)
{
  const CostProvider *other = NULL;
  guint               index = 0;

  g_return_val_if_fail (folder != NULL && provider != NULL, FALSE);

  if (!cost_catalogue_find_in (folder, provider->id, &index))
    return TRUE;
  other = g_ptr_array_index (folder, index);
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_FORMAT,
               _ ("%s: has the id “%s”, as %s has; change one of them"),
               provider->file,
               provider->id,
               other->file);
  return FALSE;
}

static gboolean
add_provider (Addition *addition, const CostJson *json, GError **error)
{
  g_autoptr (CostProvider) provider = check_provider (json, error);

  if (provider == NULL)
    return FALSE;
  provider->is_own = TRUE;
  if (!cost_catalogue_check_twin (addition->added, provider, error))
    return FALSE;
  g_ptr_array_add (addition->added, cost_provider_ref (provider));
  return put_provider (addition->list, provider, error);
}

static gboolean
add_file (Addition *addition, GFile *file, GError **error)
{
  g_autoptr (CostJson) json = cost_json_load (file, error);

  if (json == NULL || !cost_overlay_check_kind (json, error))
    return FALSE;
  if (!cost_overlay_is_one (json))
    return add_provider (addition, json, error);
  g_ptr_array_add (addition->overlays, g_steal_pointer (&json));
  return TRUE;
}

static gboolean
apply_overlays (Addition *addition, GError **error)
{
  for (guint i = 0; i < addition->overlays->len; i++)
    {
      const CostJson *json = g_ptr_array_index (addition->overlays, i);
      g_autoptr (CostProvider) provider = NULL;

      provider = cost_overlay_apply (json, addition->list, error);
      if (provider == NULL || !cost_compiler_check (provider, error) ||
          !put_provider (addition->list, provider, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
fail_folder (GFile *folder, const GError *reason, GError **error)
{
  g_autofree char *name = g_file_get_parse_name (folder);
  g_autofree char *shown = cost_error_clean (name);

  g_set_error (error,
               COST_ERROR,
               COST_ERROR_IO,
               _ ("%s: cannot be read: %s"),
               shown,
               reason->message);
  return FALSE;
}

static gboolean
is_catalogue_file (GFileInfo *info)
{
  return g_str_has_suffix (g_file_info_get_name (info), SUFFIX) &&
         !g_file_info_get_is_hidden (info) &&
         g_file_info_get_file_type (info) == G_FILE_TYPE_REGULAR;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *)a, *(const char *const *)b);
}

/* At most one name more than is allowed, so that too many are noticed. */
static GPtrArray *
list_names (GFile *folder, GError **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GFileEnumerator) files = NULL;
  GFileInfo *info = NULL;

  files = g_file_enumerate_children (folder,
                                     "standard::name,standard::type,"
                                     "standard::is-hidden",
                                     G_FILE_QUERY_INFO_NONE,
                                     NULL,
                                     error);
  if (files == NULL)
    return NULL;
  while (names->len <= COST_CATALOGUE_MAX_PROVIDERS)
    {
      if (!g_file_enumerator_iterate (files, &info, NULL, NULL, error))
        return NULL;
      if (info == NULL)
        break;
      if (is_catalogue_file (info))
        g_ptr_array_add (names, g_strdup (g_file_info_get_name (info)));
    }
  g_ptr_array_sort (names, compare_names);
  return g_steal_pointer (&names);
}

static gboolean
add_folder (Addition *addition, GFile *folder, GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autoptr (GPtrArray) names = list_names (folder, &reason);

  if (names == NULL)
    return fail_folder (folder, reason, error);
  if (names->len > COST_CATALOGUE_MAX_PROVIDERS)
    {
      g_autofree char *name = g_file_get_parse_name (folder);
      g_autofree char *shown = cost_error_clean (name);

      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_LIMIT,
                   _ ("%s: more than %d catalogue files; take some out"),
                   shown,
                   COST_CATALOGUE_MAX_PROVIDERS);
      return FALSE;
    }
  for (guint i = 0; i < names->len; i++)
    {
      g_autoptr (GFile) file = NULL;

      file = g_file_get_child (folder, g_ptr_array_index (names, i));
      if (!add_file (addition, file, error))
        return FALSE;
    }
  return TRUE;
}

static void
init_addition (Addition *addition, const CostCatalogue *catalogue)
{
  addition->list = cost_catalogue_new_list ();
  addition->added = cost_catalogue_new_list ();
  addition->overlays =
      g_ptr_array_new_with_free_func ((GDestroyNotify)cost_json_unref);
  for (guint i = 0; i < catalogue->providers->len; i++)
    g_ptr_array_add (
        addition->list,
        cost_provider_ref (g_ptr_array_index (catalogue->providers, i)));
}

static void
clear_addition (Addition *addition)
{
  g_clear_pointer (&addition->list, g_ptr_array_unref);
  g_ptr_array_unref (addition->added);
  g_ptr_array_unref (addition->overlays);
}

/**
 * cost_catalogue_extend:
 * @catalogue: a catalogue
 * @file_or_folder: a catalogue file or one of own prices, or a folder of
 *   which all *.json files are read, in alphabetical order
 * @error: return location, or %NULL
 *
 * Makes a catalogue that has what @catalogue has and what is read.  A
 * provider takes the place of the one with its id; others come last.  Two
 * files of a folder cannot be the same provider; an empty folder adds
 * nothing.  Own prices are laid over the providers that are then there, those
 * of a folder in its order: the last one to speak of a price is followed.
 *
 * Returns: (transfer full) (nullable): the new catalogue; on failure %NULL
 *   with a message that names the file
 */
CostCatalogue *
cost_catalogue_extend (const CostCatalogue *catalogue,
                       GFile               *file_or_folder,
                       GError             **error)
{
  Addition       addition = { NULL };
  gboolean       is_good = FALSE;
  CostCatalogue *extended = NULL;

  g_return_val_if_fail (catalogue != NULL, NULL);
  g_return_val_if_fail (G_IS_FILE (file_or_folder), NULL);

  init_addition (&addition, catalogue);
  if (g_file_query_file_type (file_or_folder, G_FILE_QUERY_INFO_NONE, NULL) ==
      G_FILE_TYPE_DIRECTORY)
    is_good = add_folder (&addition, file_or_folder, error);
  else
    is_good = add_file (&addition, file_or_folder, error);
  if (is_good && apply_overlays (&addition, error))
    extended = cost_catalogue_seal (g_steal_pointer (&addition.list));
  clear_addition (&addition);
  return extended;
}
