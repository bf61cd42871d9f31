/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The bundled files, asked of their own resource rather than of the global
 * registry, so that a linker keeps them and nobody has to set anything up.
 */
#include "config.h"

#include "cost-data-private.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "outlay-data.h"

static int
compare_names (gconstpointer a, gconstpointer b, gpointer data)
{
  return g_strcmp0 (*(const char *const *)a, *(const char *const *)b);
}

/**
 * cost_data_lookup:
 * @path: the path of a bundled file, "/outlay/scenarios/hobby.json"
 *
 * Returns: (transfer full) (nullable): what it holds, closed by a zero that
 *   is not counted; %NULL where there is no such file
 */
GBytes *
cost_data_lookup (const char *path)
{
  g_return_val_if_fail (path != NULL, NULL);

  return g_resource_lookup_data (outlay_data_get_resource (),
                                 path,
                                 G_RESOURCE_LOOKUP_FLAGS_NONE,
                                 NULL);
}

/**
 * cost_data_list:
 * @folder: the path of a bundled folder, "/outlay/catalogue"
 *
 * Returns: (transfer full) (array zero-terminated=1): the names in it, in
 *   alphabetical order; none where there is no such folder
 */
char **
cost_data_list (const char *folder)
{
  char **names = NULL;

  g_return_val_if_fail (folder != NULL, NULL);

  names = g_resource_enumerate_children (outlay_data_get_resource (),
                                         folder,
                                         G_RESOURCE_LOOKUP_FLAGS_NONE,
                                         NULL);
  if (names == NULL)
    return g_new0 (char *, 1);

  g_qsort_with_data (names,
                     (int)g_strv_length (names),
                     sizeof *names,
                     compare_names,
                     NULL);
  return names;
}

/**
 * cost_data_parse:
 * @path: the path of a bundled file, "/outlay/rates.json"
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): what it holds, under its own name;
 *   %NULL only if the program was built wrong
 */
CostJson *
cost_data_parse (const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = cost_data_lookup (path);
  g_autofree char *name = g_path_get_basename (path);
  const char      *text = NULL;
  gsize            length = 0;

  if (bytes == NULL)
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_IO,
                   _ ("The file “%s” is not bundled"),
                   path);
      return NULL;
    }
  text = g_bytes_get_data (bytes, &length);
  return cost_json_parse (name, text, length, error);
}
