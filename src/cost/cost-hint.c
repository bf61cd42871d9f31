/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * "Did you mean" as words, for messages of this layer that refuse a name.
 */
#include "config.h"

#include "cost-hint-private.h"

#include <glib/gi18n-lib.h>

#include "cost-suggest.h"

/* A catalogue of the user's may have any number of names. */
#define MAX_LISTED 100

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

static char *
list_known (const char *const *known, gsize n_known)
{
  GString *list = g_string_new (NULL);

  for (gsize i = 0; i < MIN (n_known, MAX_LISTED); i++)
    g_string_append_printf (list, "%s%s", i > 0 ? ", " : "", known[i]);
  if (n_known > MAX_LISTED)
    g_string_append (list, ", …");
  return g_string_free (list, FALSE);
}

/**
 * cost_hint_known:
 * @wanted: a name that nothing has
 * @known: (array length=n_known): the names that exist
 * @n_known: how many
 *
 * Makes the end of a message about an unknown name, which leaves nobody
 * without a name that is known.
 *
 * Returns: (transfer full): "; did you mean “x”?", or where nothing is near
 *   "; there are: x, y"
 */
char *
cost_hint_known (const char *wanted, const char *const *known, gsize n_known)
{
  g_autofree char *nearest = cost_hint_nearest (wanted, known, n_known);
  g_autofree char *list = NULL;

  if (nearest == NULL || *nearest != '\0' || n_known == 0)
    return g_steal_pointer (&nearest);
  list = list_known (known, n_known);
  return g_strdup_printf (_ ("; there are: %s"), list);
}
