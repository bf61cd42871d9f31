/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a file of the user's is, before it is read: a provider, or own prices.
 */
#include "config.h"

#include "cost-overlay.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define KIND "overlay"

/**
 * cost_overlay_is_one:
 * @json: a file of the user's
 *
 * Returns: whether its `kind` says that it holds own prices, not a provider
 */
gboolean
cost_overlay_is_one (const CostJson *json)
{
  CostJsonAt  root;
  CostJsonAt  at;
  const char *kind = NULL;

  g_return_val_if_fail (json != NULL, FALSE);

  root = cost_json_root (json);
  return cost_json_is_object (&root) && cost_json_member (&root, "kind", &at) &&
         cost_json_is_string (&at) &&
         cost_json_read_string (&at, &kind, NULL) && strcmp (kind, KIND) == 0;
}

/**
 * cost_overlay_check_kind:
 * @json: a file of the user's
 * @error: return location, or %NULL
 *
 * Looks at the `kind` before anything else of a file that may be a provider
 * or own prices: what else it holds depends on it.
 *
 * Returns: %FALSE with %COST_ERROR_UNKNOWN if it is a text and none of the
 *   kinds; what else is wrong is for the reader of the kind to say
 */
gboolean
cost_overlay_check_kind (const CostJson *json, GError **error)
{
  static const char *const kinds[] = { "platform", "partner", KIND, NULL };
  CostJsonAt               root;
  CostJsonAt               at;
  const char              *kind = NULL;

  g_return_val_if_fail (json != NULL, FALSE);

  root = cost_json_root (json);
  if (!cost_json_is_object (&root) || !cost_json_member (&root, "kind", &at) ||
      !cost_json_is_string (&at) || !cost_json_read_string (&at, &kind, NULL) ||
      g_strv_contains (kinds, kind))
    return TRUE;
  return cost_json_fail_unknown (&at,
                                 error,
                                 _ ("kind"),
                                 kind,
                                 kinds,
                                 G_N_ELEMENTS (kinds) - 1);
}
