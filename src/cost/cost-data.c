/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The bundled files, asked of their own resource rather than of the global
 * registry, so that a linker keeps them and nobody has to set anything up.
 */
#include "config.h"

#include "cost-data-private.h"

#include <gio/gio.h>

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
