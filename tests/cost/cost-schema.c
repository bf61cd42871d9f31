/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The published schemas say what the readers do: the dimensions of a
 * workload with their bounds, and samples that hold every member.
 */
#include "cost-overlay.h"

#include <string.h>

#include "cost-place.h"
#include "cost-scenario.h"

#include "../fixtures.h"

static CostJson *
load_schema (const char *name)
{
  g_autofree char *path =
      g_build_filename (g_getenv ("OUTLAY_DATADIR"), "schema", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  CostJson *json = cost_json_load (file, &error);

  g_assert_no_error (error);
  return json;
}

/* The member that must be there. */
static JsonNode *
get (JsonNode *object, const char *name)
{
  g_assert_true (JSON_NODE_HOLDS_OBJECT (object));
  g_assert_true (json_object_has_member (json_node_get_object (object), name));
  return json_object_get_member (json_node_get_object (object), name);
}

static void
assert_choices (JsonNode *schema, const CostDimensionInfo *info)
{
  JsonArray *names = json_node_get_array (get (schema, "enum"));
  guint      n = json_array_get_length (names);

  g_assert_cmpuint (n, ==, g_strv_length ((char **)info->choices));
  for (guint i = 0; i < n; i++)
    g_assert_cmpstr (json_array_get_string_element (names, i),
                     ==,
                     info->choices[i]);
}

static void
assert_dimension (JsonNode *schema, const CostDimensionInfo *info)
{
  static const char *const types[] = {
    [COST_KIND_AMOUNT] = "number",
    [COST_KIND_COUNT] = "integer",
    [COST_KIND_BOOLEAN] = "boolean",
  };

  if (info->kind == COST_KIND_CHOICE)
    {
      assert_choices (schema, info);
      return;
    }
  g_assert_cmpstr (json_node_get_string (get (schema, "type")),
                   ==,
                   types[info->kind]);
  if (info->kind == COST_KIND_BOOLEAN)
    return;
  g_assert_cmpfloat (json_node_get_double (get (schema, "minimum")),
                     ==,
                     info->min);
  g_assert_cmpfloat (json_node_get_double (get (schema, "maximum")),
                     ==,
                     info->max);
}

static void
test_dimensions (void)
{
  g_autoptr (CostJson) json = load_schema ("scenario.schema.json");
  JsonNode *root = cost_json_root (json).node;
  JsonNode *workload = get (get (root, "properties"), "workload");
  JsonNode *dimensions = get (workload, "properties");

  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    {
      const CostDimensionInfo *info = cost_dimension_get_info (i);
      JsonNode                *schema = get (dimensions, info->id);

      if (i == COST_REGIONS)
        schema =
            json_array_get_element (json_node_get_array (get (schema, "oneOf")),
                                    0);
      assert_dimension (schema, info);
    }
  g_assert_cmpuint (json_object_get_size (json_node_get_object (dimensions)),
                    ==,
                    COST_N_DIMENSIONS + 1); /* places */
}

static void
test_places (void)
{
  g_autoptr (CostJson) json = load_schema ("scenario.schema.json");
  JsonNode  *defs = get (cost_json_root (json).node, "$defs");
  JsonArray *places = json_node_get_array (get (get (defs, "place"), "enum"));

  g_assert_cmpuint (json_array_get_length (places), ==, COST_N_PLACES);
  for (guint i = 0; i < COST_N_PLACES; i++)
    g_assert_cmpstr (json_array_get_string_element (places, i),
                     ==,
                     cost_place_get_info (i)->id);
}

static void
test_categories (void)
{
  g_autoptr (CostJson) json = load_schema ("overlay.schema.json");
  JsonNode  *defs = get (cost_json_root (json).node, "$defs");
  JsonArray *names = json_node_get_array (get (get (defs, "category"), "enum"));

  g_assert_cmpuint (json_array_get_length (names), ==, COST_N_CATEGORIES);
  for (guint i = 0; i < COST_N_CATEGORIES; i++)
    g_assert_cmpstr (json_array_get_string_element (names, i),
                     ==,
                     cost_category_get_id (i));
}

/* A sample that the check of the schemas reads holds every member there is. */
static void
assert_holds_all (const char *schema, const CostJson *sample)
{
  g_autoptr (CostJson) json = load_schema (schema);
  JsonNode *properties = get (cost_json_root (json).node, "properties");
  g_autoptr (GList) members =
      json_object_get_members (json_node_get_object (properties));

  for (const GList *l = members; l != NULL; l = l->next)
    g_assert_nonnull (get (cost_json_root (sample).node, l->data));
}

static void
test_overlay_sample (void)
{
  g_autofree char *text = fixtures_read ("overlay.json");
  g_autoptr (CostJson) json =
      cost_json_parse ("overlay.json", text, strlen (text), NULL);
  g_autoptr (CostProvider) acme = fixtures_load_acme ();
  g_autoptr (GPtrArray) providers = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (CostProvider) own = NULL;

  g_ptr_array_add (providers, acme);
  own = cost_overlay_apply (json, providers, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (own->own->until, ==, 20271231);
  assert_holds_all ("overlay.schema.json", json);
}

static void
test_scenario_sample (void)
{
  g_autofree char *text = fixtures_read ("scenario.json");
  g_autoptr (CostJson) json =
      cost_json_parse ("scenario.json", text, strlen (text), NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (CostScenario) scenario =
      cost_scenario_parse ("scenario.json", text, strlen (text), &error);

  g_assert_no_error (error);
  g_assert_cmpstr (scenario->currency->code, ==, "EUR");
  assert_holds_all ("scenario.schema.json", json);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/schema/dimensions", test_dimensions);
  g_test_add_func ("/cost/schema/places", test_places);
  g_test_add_func ("/cost/schema/categories", test_categories);
  g_test_add_func ("/cost/schema/overlay-sample", test_overlay_sample);
  g_test_add_func ("/cost/schema/scenario-sample", test_scenario_sample);

  return g_test_run ();
}
