/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Places.
 */
#include "config.h"

#include "report-place.h"

#include <glib/gi18n-lib.h>

/**
 * report_place:
 * @place: a place
 *
 * Gets the name of a place: "São Paulo".
 *
 * Returns: (transfer none): the name in the reader's language
 */
const char *
report_place (CostPlace place)
{
  return _ (cost_place_get_info (place)->name);
}

/**
 * report_places:
 * @workload: a workload
 *
 * Lists the places in use: "Virginia, Frankfurt, Singapore".
 *
 * Returns: (transfer full): the text in the reader's language
 */
char *
report_places (const CostWorkload *workload)
{
  guint    n = MIN ((guint)workload->values[COST_REGIONS], workload->n_places);
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      if (i > 0)
        /* Translators: between the parts of a list. */
        g_string_append (list, C_ ("list", ", "));
      g_string_append (list, report_place (workload->places[i]));
    }
  return g_string_free (list, FALSE);
}
