/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The table of places, with where the city of each lies.
 */
#include "config.h"

#include "cost-place.h"

#include <glib/gi18n-lib.h>

#include "cost-error.h"
#include "cost-hint-private.h"

static const CostPlaceInfo places[COST_N_PLACES] = {
  [COST_VIRGINIA] = { "virginia", N_ ("Virginia"), 39.04, -77.49 },
  [COST_OREGON] = { "oregon", N_ ("Oregon"), 45.84, -119.70 },
  [COST_TORONTO] = { "toronto", N_ ("Toronto"), 43.65, -79.38 },
  [COST_SAO_PAULO] = { "sao-paulo", N_ ("São Paulo"), -23.55, -46.63 },
  [COST_LONDON] = { "london", N_ ("London"), 51.51, -0.13 },
  [COST_DUBLIN] = { "dublin", N_ ("Dublin"), 53.35, -6.26 },
  [COST_FRANKFURT] = { "frankfurt", N_ ("Frankfurt"), 50.11, 8.68 },
  [COST_STOCKHOLM] = { "stockholm", N_ ("Stockholm"), 59.33, 18.07 },
  [COST_JOHANNESBURG] = { "johannesburg", N_ ("Johannesburg"), -26.20, 28.05 },
  [COST_MUMBAI] = { "mumbai", N_ ("Mumbai"), 19.08, 72.88 },
  [COST_SINGAPORE] = { "singapore", N_ ("Singapore"), 1.29, 103.85 },
  [COST_TOKYO] = { "tokyo", N_ ("Tokyo"), 35.68, 139.69 },
  [COST_SYDNEY] = { "sydney", N_ ("Sydney"), -33.87, 151.21 },
};

/* The first three are three continents. */
static const CostPlace default_order[COST_N_PLACES] = {
  COST_VIRGINIA,  COST_FRANKFURT,    COST_SINGAPORE, COST_OREGON, COST_LONDON,
  COST_TOKYO,     COST_SYDNEY,       COST_SAO_PAULO, COST_MUMBAI, COST_TORONTO,
  COST_STOCKHOLM, COST_JOHANNESBURG, COST_DUBLIN,
};

/**
 * cost_place_get_info:
 * @place: a place below %COST_N_PLACES
 *
 * Returns: (transfer none): the row, which lives as long as the program
 */
const CostPlaceInfo *
cost_place_get_info (CostPlace place)
{
  g_return_val_if_fail ((guint)place < COST_N_PLACES, NULL);

  return &places[place];
}

/**
 * cost_place_get_nth:
 * @index: below %COST_N_PLACES
 *
 * Gets the place that is taken at @index when nobody said which.
 *
 * Returns: the place
 */
CostPlace
cost_place_get_nth (guint index)
{
  g_return_val_if_fail (index < COST_N_PLACES, COST_VIRGINIA);

  return default_order[index];
}

/**
 * cost_place_from_id:
 * @id: a name, as the user wrote it
 * @place: (out): the place of that name
 * @error: return location for %COST_ERROR_UNKNOWN, which names the nearest
 *
 * Returns: whether there is such a place; if not, @place is untouched
 */
gboolean
cost_place_from_id (const char *id, CostPlace *place, GError **error)
{
  const char      *known[COST_N_PLACES];
  g_autofree char *quoted = NULL;
  g_autofree char *hint = NULL;

  g_return_val_if_fail (id != NULL, FALSE);
  g_return_val_if_fail (place != NULL, FALSE);

  for (guint i = 0; i < COST_N_PLACES; i++)
    {
      if (g_str_equal (places[i].id, id))
        {
          *place = (CostPlace)i;
          return TRUE;
        }
      known[i] = places[i].id;
    }

  quoted = cost_error_quote (id);
  hint = cost_hint_known (id, known, COST_N_PLACES);
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_UNKNOWN,
               _ ("There is no place %s%s"),
               quoted,
               hint);
  return FALSE;
}
