/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * "Did you mean" as words, for messages of this layer that refuse a name.
 */
#include "config.h"

#include "cost-hint-private.h"

#include <glib/gi18n-lib.h>

#include "cost-suggest.h"

/**
 * cost_hint_nearest:
 * @wanted: a name that nothing has
 * @known: (array length=n_known): the names that exist
 * @n_known: how many
 *
 * Makes the end of a message about an unknown name.
 *
 * Returns: (transfer full): "; did you mean “x”?", or "" where nothing is near
 */
char *
cost_hint_nearest (const char *wanted, const char *const *known, gsize n_known)
{
  g_autofree char *nearest = NULL;

  g_return_val_if_fail (wanted != NULL, NULL);

  nearest = cost_suggest (wanted, known, n_known);
  if (nearest == NULL)
    return g_strdup ("");

  return g_strdup_printf (_ ("; did you mean “%s”?"), nearest);
}
