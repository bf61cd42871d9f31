/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One array of places and one of slots (open addressing, at most half full).
 * A GHashTable would cost two allocations and a growing a value; here a
 * value costs an append, and the slots are filled once at their final size.
 * Nothing is ever removed.
 */
#include "config.h"

#include "cost-json-places.h"

struct _CostJsonPlaces
{
  GArray  *places;  /* owned, CostJsonPlace */
  guint32 *slots;   /* owned, nullable: place number + 1, zero is free */
  guint32  n_slots; /* a power of two */
};

/**
 * cost_json_places_new:
 *
 * Returns: (transfer full): an empty list
 */
CostJsonPlaces *
cost_json_places_new (void)
{
  CostJsonPlaces *places = g_new0 (CostJsonPlaces, 1);

  places->places = g_array_new (FALSE, FALSE, sizeof (CostJsonPlace));
  return places;
}

/**
 * cost_json_places_free:
 * @places: (transfer full): a list
 *
 * Frees @places.
 */
void
cost_json_places_free (CostJsonPlaces *places)
{
  g_array_unref (places->places);
  g_free (places->slots);
  g_free (places);
}

/**
 * cost_json_places_add:
 * @places: a list that is not indexed yet
 * @place: the place to append; its node is in the list no second time
 *
 * Returns: its number, counted from 0
 */
guint
cost_json_places_add (CostJsonPlaces *places, const CostJsonPlace *place)
{
  g_return_val_if_fail (places->slots == NULL, 0);

  g_array_append_vals (places->places, place, 1);
  return places->places->len - 1;
}

/**
 * cost_json_places_count:
 * @places: a list
 *
 * Returns: how many places it holds
 */
guint
cost_json_places_count (const CostJsonPlaces *places)
{
  return places->places->len;
}

/**
 * cost_json_places_nth:
 * @places: a list
 * @index: a number that cost_json_places_add() gave
 *
 * Returns: (transfer none): the place, valid until the next is added
 */
CostJsonPlace *
cost_json_places_nth (CostJsonPlaces *places, guint index)
{
  g_return_val_if_fail (index < places->places->len, NULL);

  return &g_array_index (places->places, CostJsonPlace, index);
}

/* Addresses differ in the middle bits; the product carries them upward. */
static guint32
hash_node (const JsonNode *node)
{
  guint64 mixed =
      (guint64)(guintptr)node * G_GUINT64_CONSTANT (11400714819323198485);

  return (guint32)(mixed >> 32);
}

/**
 * cost_json_places_index:
 * @places: a complete list
 *
 * Makes the list searchable; nothing can be added afterwards.
 */
void
cost_json_places_index (CostJsonPlaces *places)
{
  g_return_if_fail (places->slots == NULL);

  places->n_slots = 4;
  while (places->n_slots < places->places->len * 2)
    places->n_slots *= 2;
  places->slots = g_new0 (guint32, places->n_slots);

  for (guint32 i = 0; i < places->places->len; i++)
    {
      CostJsonPlace *place = cost_json_places_nth (places, i);
      guint32        slot = hash_node (place->node);

      while (places->slots[slot & (places->n_slots - 1)] != 0)
        slot++;
      places->slots[slot & (places->n_slots - 1)] = i + 1;
    }
}

/**
 * cost_json_places_find:
 * @places: an indexed list
 * @node: a node
 *
 * Returns: (transfer none) (nullable): its place
 */
const CostJsonPlace *
cost_json_places_find (const CostJsonPlaces *places, const JsonNode *node)
{
  guint32 slot = hash_node (node);

  g_return_val_if_fail (places->slots != NULL, NULL);

  for (;; slot++)
    {
      guint32              number = places->slots[slot & (places->n_slots - 1)];
      const CostJsonPlace *place = NULL;

      if (number == 0)
        return NULL;
      place = &g_array_index (places->places, CostJsonPlace, number - 1);
      if (place->node == node)
        return place;
    }
}
