/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Records by their tables of members, on a record of the test's own.
 */
#include "config.h"

#include "cost-load-private.h"

#include <string.h>

typedef struct
{
  char    *id;
  gboolean is_good;
} Thing;

static const CostLoadField fields[] = {
  { "id", cost_load_id, COST_LOAD_REQUIRED, G_STRUCT_OFFSET (Thing, id) },
  { "good",
    cost_load_boolean,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (Thing, is_good) },
  { "rest", NULL, COST_LOAD_OPTIONAL, 0 },
  { NULL },
};

static CostJson *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  CostJson *json = cost_json_parse ("f", text, strlen (text), &error);

  g_assert_no_error (error);
  return json;
}

static gboolean
read_thing (const char *text, Thing *thing, GError **error)
{
  g_autoptr (CostProvider) provider = cost_provider_new_empty ();
  g_autoptr (CostJson) json = parse (text);
  CostJsonAt at = cost_json_root (json);

  return cost_load_record (provider, &at, fields, thing, error);
}

static void
test_fills_fields (void)
{
  g_autoptr (GError) error = NULL;
  Thing thing = { NULL, FALSE };

  g_assert_true (
      read_thing ("{ \"rest\": [], \"good\": true, \"id\": \"a-1\" }",
                  &thing,
                  &error));
  g_assert_no_error (error);
  g_assert_cmpstr (thing.id, ==, "a-1");
  g_assert_true (thing.is_good);
  g_free (thing.id);
}

static void
test_absent_keeps_the_default (void)
{
  Thing thing = { NULL, TRUE };

  g_assert_true (read_thing ("{ \"id\": \"a\" }", &thing, NULL));
  g_assert_true (thing.is_good);
  g_free (thing.id);
}

static void
test_refuses (gconstpointer data)
{
  const char *const *pair = data;
  g_autoptr (GError) error = NULL;
  Thing thing = { NULL, FALSE };

  g_assert_false (read_thing (pair[0], &thing, &error));
  g_assert_nonnull (error);
  g_assert_cmpstr (error->message, ==, pair[1]);
  g_free (thing.id);
}

static const char *const missing[] = { "{\n  \"good\": true }",
                                       "f:1:1: $: the member “id” is missing" };
static const char *const unknown[] = {
  "{ \"id\": \"a\",\n  \"god\": true }",
  "f:2:3: $: unknown member “god”; did you mean “good”?",
};
static const char *const wrong[] = {
  "{ \"id\": \"a\", \"good\": 1 }",
  "f:1:22: $.good: expected true or false, not a number",
};
static const char *const twice[] = {
  "{ \"id\": \"a\", \"id\": \"b\" }",
  "f:1:14: $: “id” is given twice; remove one of them",
};

static void
test_claims_once (void)
{
  g_autoptr (CostJson) json =
      parse ("[\n  { \"id\": \"a\" },\n  { \"id\": \"a\" } ]");
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GError) error = NULL;
  CostJsonAt root = cost_json_root (json);
  CostJsonAt first = cost_json_element (&root, 0);
  CostJsonAt second = cost_json_element (&root, 1);
  CostJsonAt first_id;
  CostJsonAt second_id;

  g_assert_true (cost_json_member (&first, "id", &first_id));
  g_assert_true (cost_json_member (&second, "id", &second_id));
  g_assert_true (cost_load_claim (seen, &first_id, "a", &error));
  g_assert_no_error (error);
  g_assert_false (cost_load_claim (seen, &second_id, "a", &error));
  g_assert_cmpstr (
      error->message,
      ==,
      "f:3:11: $[1].id: “a” is given twice; the first is in line 2");
}

static void
test_finds_by_id (void)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  CostSource first = { .id = (char *)"a" };
  CostSource second = { .id = (char *)"b" };

  g_ptr_array_add (records, &first);
  g_ptr_array_add (records, &second);
  g_assert_cmpint (cost_load_find (records, "a"), ==, 0);
  g_assert_cmpint (cost_load_find (records, "b"), ==, 1);
  g_assert_cmpint (cost_load_find (records, "c"), ==, -1);
}

/* Entries of one id, such as a plan's, are one name. */
static void
test_names_are_listed_once (void)
{
  g_autoptr (CostJson) json = parse ("\"zzz\"");
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  CostJsonAt at = cost_json_root (json);
  CostSource first = { .id = (char *)"pro" };
  CostSource second = { .id = (char *)"pro" };

  g_ptr_array_add (records, &first);
  g_ptr_array_add (records, &second);
  g_assert_false (cost_load_fail_unknown (&at, "plan", "zzz", records, &error));
  g_assert_cmpstr (error->message,
                   ==,
                   "f:1:1: $: unknown plan “zzz”; expected “pro”");
}

static void
test_maps_and_lists_are_bounded (void)
{
  g_autoptr (CostJson) map = parse ("{ \"a\": 1, \"b\": 2 }");
  g_autoptr (CostJson) list = parse ("[1, 2]");
  g_autoptr (GError) error = NULL;
  CostJsonAt map_at = cost_json_root (map);
  CostJsonAt list_at = cost_json_root (list);

  g_assert_true (cost_load_expect_map (&map_at, 2, NULL));
  g_assert_false (cost_load_expect_map (&map_at, 1, &error));
  g_assert_cmpstr (error->message,
                   ==,
                   "f:1:1: $: 2 members; expected at most 1");
  g_assert_true (cost_load_expect_list (&list_at, 2, NULL));
  g_assert_false (cost_load_expect_list (&list_at, 1, NULL));
  g_assert_false (cost_load_expect_list (&map_at, 2, NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/load-record/fills-fields", test_fills_fields);
  g_test_add_func ("/cost/load-record/absent-keeps-the-default",
                   test_absent_keeps_the_default);
  g_test_add_data_func ("/cost/load-record/refuses/missing",
                        missing,
                        test_refuses);
  g_test_add_data_func ("/cost/load-record/refuses/unknown",
                        unknown,
                        test_refuses);
  g_test_add_data_func ("/cost/load-record/refuses/wrong", wrong, test_refuses);
  g_test_add_data_func ("/cost/load-record/refuses/twice", twice, test_refuses);
  g_test_add_func ("/cost/load-record/claims-once", test_claims_once);
  g_test_add_func ("/cost/load-record/finds-by-id", test_finds_by_id);
  g_test_add_func ("/cost/load-record/names-are-listed-once",
                   test_names_are_listed_once);
  g_test_add_func ("/cost/load-record/maps-and-lists-are-bounded",
                   test_maps_and_lists_are_bounded);

  return g_test_run ();
}
