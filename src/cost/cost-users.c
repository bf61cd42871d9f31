/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where users are, as one writes it.
 */
#include "config.h"

#include "cost-users.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "cost-error.h"
#include "cost-workload.h"

/* Longer than a list of all places with weights. */
#define MAX_LIST 1024

/**
 * cost_users_init:
 * @users: (out caller-allocates): what is filled
 *
 * Says that nobody knows: as many users in every place.
 */
void
cost_users_init (CostUsers *users)
{
  g_return_if_fail (users != NULL);

  for (guint i = 0; i < COST_N_PLACES; i++)
    users->weights[i] = 1.0;
}

/**
 * cost_users_get_sum:
 * @users: users
 *
 * Returns: the sum of all weights
 */
double
cost_users_get_sum (const CostUsers *users)
{
  double sum = 0.0;

  for (guint i = 0; i < COST_N_PLACES; i++)
    sum += users->weights[i];
  return sum;
}

static gboolean
refuse_weight (const char *text, GError **error)
{
  g_autofree char *quoted = cost_error_quote (text);

  g_set_error (error,
               COST_ERROR,
               COST_ERROR_RANGE,
               _ ("users: the weight %s is not a number from 0 to 1000000"),
               quoted);
  return FALSE;
}

static gboolean
parse_weight (const char *text, double *weight, GError **error)
{
  char *end = NULL;

  *weight = g_ascii_strtod (text, &end);
  if (!g_ascii_isdigit (text[0]) || *end != '\0' || !isfinite (*weight) ||
      *weight < 0.0 || *weight > COST_WORKLOAD_MAX_WEIGHT)
    return refuse_weight (text, error);
  return TRUE;
}

/* "tokyo=3", or "tokyo" for one part. */
static gboolean
parse_part (CostUsers *users, char *text, gboolean *is_given, GError **error)
{
  char     *sign = strpbrk (text, "=:");
  CostPlace place = COST_VIRGINIA;
  double    weight = 1.0;

  if (sign != NULL)
    {
      *sign = '\0';
      if (!parse_weight (g_strstrip (sign + 1), &weight, error))
        return FALSE;
    }
  if (!cost_place_from_id (g_strstrip (text), &place, error))
    {
      g_prefix_error (error, "users: ");
      return FALSE;
    }
  if (is_given[place])
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_RANGE,
                   _ ("users: “%s” comes twice; name each place once"),
                   cost_place_get_info (place)->id);
      return FALSE;
    }
  is_given[place] = TRUE;
  users->weights[place] = weight;
  return TRUE;
}

/**
 * cost_users_parse:
 * @users: users; untouched where @list is refused
 * @list: places with commas between, each with its weight where that is not
 *   1: "virginia=3,tokyo"
 * @error: return location for an error that names the place
 *
 * Says where the users are; there are none in places that are not named.
 *
 * Returns: whether @list could be read
 */
gboolean
cost_users_parse (CostUsers *users, const char *list, GError **error)
{
  CostUsers parsed = { { 0 } };
  gboolean  is_given[COST_N_PLACES] = { FALSE };
  g_auto (GStrv) parts = NULL;

  g_return_val_if_fail (users != NULL, FALSE);
  g_return_val_if_fail (list != NULL, FALSE);

  if (strlen (list) > MAX_LIST)
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_LIMIT,
                   _ ("users: the list is longer than %d bytes"),
                   MAX_LIST);
      return FALSE;
    }
  parts = g_strsplit (list, ",", -1);
  for (guint i = 0; parts[i] != NULL; i++)
    if (!parse_part (&parsed, parts[i], is_given, error))
      return FALSE;
  if (!(cost_users_get_sum (&parsed) > 0.0))
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_RANGE,
                   _ ("users: there are none anywhere; give one place a "
                      "weight above 0"));
      return FALSE;
    }
  *users = parsed;
  return TRUE;
}
