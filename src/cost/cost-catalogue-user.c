/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The user's own folder: what lies in it is part of the catalogue without
 * being named.
 */
#include "config.h"

#include "cost-catalogue.h"

static char *
get_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "outlay", "catalogue", NULL);
}

/**
 * cost_catalogue_get_user_folder:
 *
 * Returns: (transfer full): the folder of the user's catalogue files,
 *   `$XDG_DATA_HOME/outlay/catalogue`; it need not be there
 */
GFile *
cost_catalogue_get_user_folder (void)
{
  g_autofree char *path = get_path ();

  return g_file_new_for_path (path);
}

/**
 * cost_catalogue_new_default:
 * @error: return location, or %NULL
 *
 * Reads the catalogue that is part of the program and, where there is such a
 * folder, the user's files.
 *
 * Returns: (transfer full) (nullable): the catalogue; %NULL with what
 *   cost_catalogue_extend() says if a file of the user's cannot be used
 */
CostCatalogue *
cost_catalogue_new_default (GError **error)
{
  g_autoptr (CostCatalogue) bundled = cost_catalogue_new_bundled (error);
  g_autofree char *path = get_path ();
  g_autoptr (GFile) folder = NULL;

  if (bundled == NULL)
    return NULL;
  /* Asked before there is a GFile, which loads GIO's modules. */
  if (!g_file_test (path, G_FILE_TEST_IS_DIR))
    return g_steal_pointer (&bundled);
  folder = cost_catalogue_get_user_folder ();
  return cost_catalogue_extend (bundled, folder, error);
}
