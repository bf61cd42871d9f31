/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each place that was added is found, and nothing else. */
#include "config.h"

#include "cost-json-places.h"

static void
finds_what_was_added (void)
{
  g_autoptr (CostJsonPlaces) places = cost_json_places_new ();
  g_autoptr (GPtrArray) nodes = NULL;
  g_autoptr (JsonNode) stranger = json_node_new (JSON_NODE_NULL);

  nodes = g_ptr_array_new_with_free_func ((GDestroyNotify)json_node_unref);
  for (guint i = 0; i < 5000; i++)
    {
      CostJsonPlace place = { .node = json_node_new (JSON_NODE_NULL),
                              .offset = i };

      g_ptr_array_add (nodes, place.node);
      g_assert_cmpuint (cost_json_places_add (places, &place), ==, i);
    }
  cost_json_places_nth (places, 7)->has_nul = TRUE;
  cost_json_places_index (places);

  g_assert_cmpuint (cost_json_places_count (places), ==, nodes->len);
  for (guint i = 0; i < nodes->len; i++)
    {
      const CostJsonPlace *place = NULL;

      place = cost_json_places_find (places, g_ptr_array_index (nodes, i));
      g_assert_nonnull (place);
      g_assert_cmpuint (place->offset, ==, i);
      g_assert_cmpint (place->has_nul, ==, i == 7);
    }
  g_assert_null (cost_json_places_find (places, stranger));
}

static void
finds_nothing_in_nothing (void)
{
  g_autoptr (CostJsonPlaces) places = cost_json_places_new ();
  g_autoptr (JsonNode) stranger = json_node_new (JSON_NODE_NULL);

  cost_json_places_index (places);
  g_assert_cmpuint (cost_json_places_count (places), ==, 0);
  g_assert_null (cost_json_places_find (places, stranger));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/json-places/finds-what-was-added",
                   finds_what_was_added);
  g_test_add_func ("/cost/json-places/finds-nothing-in-nothing",
                   finds_nothing_in_nothing);
  return g_test_run ();
}
