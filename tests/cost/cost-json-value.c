/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Values as a format wants them, and the exact refusal of each other one. */
#include "config.h"

#include <string.h>

#include "cost-json.h"

/* One text with a value of each kind and a few that are out of bounds. */
static const char text[] = "{\n"
                           "  \"name\": \"fly\",\n"
                           "  \"price\": -0.5,\n"
                           "  \"shared\": true,\n"
                           "  \"none\": null,\n"
                           "  \"list\": [1, [2, \"x\"], {}],\n"
                           "  \"deep\": {\"odd name\": {\"unit\": 7}},\n"
                           "  \"nul\": \"a\\u0000\",\n"
                           "  \"big\": 1e300\n"
                           "}\n";

typedef gboolean (*Read) (const CostJsonAt *at, GError **error);

static gboolean
read_string (const CostJsonAt *at, GError **error)
{
  const char *value = NULL;

  return cost_json_read_string (at, &value, error);
}

static gboolean
read_number (const CostJsonAt *at, GError **error)
{
  double value = 0;

  return cost_json_read_number (at, -G_MAXDOUBLE, G_MAXDOUBLE, &value, error);
}

static gboolean
read_share (const CostJsonAt *at, GError **error)
{
  double value = 0;

  return cost_json_read_number (at, 0, 0.1, &value, error);
}

static gboolean
read_positive (const CostJsonAt *at, GError **error)
{
  double value = 0;

  return cost_json_read_number (at, 0.01, G_MAXDOUBLE, &value, error);
}

static gboolean
read_small (const CostJsonAt *at, GError **error)
{
  double value = 0;

  return cost_json_read_number (at, -G_MAXDOUBLE, 6.25, &value, error);
}

static gboolean
read_boolean (const CostJsonAt *at, GError **error)
{
  gboolean value = FALSE;

  return cost_json_read_boolean (at, &value, error);
}

static gboolean
expect_object (const CostJsonAt *at, GError **error)
{
  return cost_json_expect_object (at, NULL, error);
}

static gboolean
expect_pair (const CostJsonAt *at, GError **error)
{
  return cost_json_expect_array (at, 2, error);
}

static gboolean
expect_units (const CostJsonAt *at, GError **error)
{
  static const char *const members[] = { "units", "price", NULL };

  return cost_json_expect_object (at, members, error);
}

static gboolean
expect_nothing (const CostJsonAt *at, GError **error)
{
  static const char *const members[] = { NULL };

  return cost_json_expect_object (at, members, error);
}

static gboolean
get_missing_string (const CostJsonAt *at, GError **error)
{
  const char *value = NULL;

  return cost_json_get_string (at, "id", TRUE, &value, error);
}

static gboolean
get_missing_number (const CostJsonAt *at, GError **error)
{
  double value = 0;

  return cost_json_get_number (at, "id", TRUE, &value, error);
}

static gboolean
get_missing_boolean (const CostJsonAt *at, GError **error)
{
  gboolean value = FALSE;

  return cost_json_get_boolean (at, "a\nb", TRUE, &value, error);
}

static const struct
{
  const char *steps; /* members and elements, parted by "/" */
  Read        read;
  const char *message; /* NULL where the value is right */
} rows[] = {
  { "name", read_string, NULL },
  { "price", read_number, NULL },
  { "shared", read_boolean, NULL },
  { "deep", expect_object, NULL },
  { "list/1", expect_pair, NULL },
  { "list/2", expect_units, NULL },
  { "list/2", expect_nothing, NULL },
  { "list/0", read_positive, NULL },
  { "price", read_small, NULL },
  { "", read_string, "f:1:1: $: expected a string, not an object" },
  { "name", read_number, "f:2:11: $.name: expected a number, not a string" },
  { "name",
    read_boolean,
    "f:2:11: $.name: expected true or false, not a string" },
  { "name", expect_object, "f:2:11: $.name: expected an object, not a string" },
  { "name", expect_pair, "f:2:11: $.name: expected an array, not a string" },
  { "price", read_string, "f:3:12: $.price: expected a string, not a number" },
  { "price",
    read_boolean,
    "f:3:12: $.price: expected true or false, not a number" },
  { "price",
    read_share,
    "f:3:12: $.price: expected a number from 0 to 0.1, not -0.5" },
  { "price",
    read_positive,
    "f:3:12: $.price: expected a number of at least 0.01, not -0.5" },
  { "big",
    read_small,
    "f:9:10: $.big: expected a number of at most 6.25, not 1e+300" },
  { "shared",
    read_number,
    "f:4:13: $.shared: expected a number, not true or false" },
  { "none", read_string, "f:5:11: $.none: expected a string, not null" },
  { "none", expect_object, "f:5:11: $.none: expected an object, not null" },
  { "list", expect_object, "f:6:11: $.list: expected an object, not an array" },
  { "list", expect_pair, "f:6:11: $.list: 3 elements; expected at most 2" },
  { "list/0",
    read_string,
    "f:6:12: $.list[0]: expected a string, not a number" },
  { "list/1",
    read_number,
    "f:6:15: $.list[1]: expected a number, not an array" },
  { "list/1/1",
    read_number,
    "f:6:19: $.list[1][1]: expected a number, not a string" },
  { "list/2",
    read_string,
    "f:6:25: $.list[2]: expected a string, not an object" },
  { "deep/odd name/unit",
    read_string,
    "f:7:33: $.deep[“odd name”].unit: expected a string, not a number" },
  { "deep/odd name",
    expect_units,
    "f:7:25: $.deep[“odd name”]: unknown member “unit”; did you mean "
    "“units”?" },
  { "deep",
    expect_units,
    "f:7:12: $.deep: unknown member “odd name”; expected one of “units”, "
    "“price”" },
  { "deep", expect_nothing, "f:7:12: $.deep: unknown member “odd name”" },
  { "nul",
    read_string,
    "f:8:10: $.nul: the string holds a NUL character; remove \\u0000" },
  { "deep", get_missing_string, "f:7:11: $.deep: the member “id” is missing" },
  { "", get_missing_number, "f:1:1: $: the member “id” is missing" },
  { "list/2",
    get_missing_boolean,
    "f:6:25: $.list[2]: the member “a\\nb” is missing" },
  { "list",
    get_missing_number,
    "f:6:11: $.list: expected an object, not an array" },
};

/* Follows @steps; the cursors live in @path. */
static const CostJsonAt *
follow (CostJsonAt *path, const char *steps)
{
  g_auto (GStrv) names = g_strsplit (steps, "/", -1);
  const CostJsonAt *at = path;

  for (char **name = names; *name != NULL && **name != '\0'; name++)
    {
      path++;
      if (cost_json_is_array (at))
        *path = cost_json_element (at, (guint)(**name - '0'));
      else
        for (guint i = 0; i < cost_json_length (at); i++)
          {
            *path = cost_json_nth_member (at, i);
            if (g_str_equal (path->member, *name))
              break;
          }
      at = path;
    }
  return at;
}

static CostJson *
parse (const char *source)
{
  g_autoptr (GError) error = NULL;
  CostJson *json = cost_json_parse ("f", source, strlen (source), &error);

  g_assert_no_error (error);
  return json;
}

static void
reads_or_says_why_not (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CostJson) json = parse (text);
  g_autoptr (GError) error = NULL;
  CostJsonAt path[8] = { cost_json_root (json) };
  gboolean   success = rows[i].read (follow (path, rows[i].steps), &error);

  g_assert_true (success == (error == NULL));
  g_assert_cmpstr (error != NULL ? error->message : NULL, ==, rows[i].message);
}

static void
reads_what_stands_there (void)
{
  g_autoptr (CostJson) json = parse (text);
  CostJsonAt  root = cost_json_root (json);
  const char *name = NULL;
  double      price = 0;
  gboolean    is_shared = FALSE;

  g_assert_true (cost_json_get_string (&root, "name", TRUE, &name, NULL));
  g_assert_cmpstr (name, ==, "fly");
  g_assert_true (cost_json_get_number (&root, "price", TRUE, &price, NULL));
  g_assert_cmpfloat (price, ==, -0.5);
  g_assert_true (
      cost_json_get_boolean (&root, "shared", TRUE, &is_shared, NULL));
  g_assert_true (is_shared);
}

static void
leaves_what_is_missing_as_it_was (void)
{
  g_autoptr (CostJson) json = parse ("{}");
  CostJsonAt  root = cost_json_root (json);
  const char *name = "before";
  double      price = 3;
  gboolean    is_shared = TRUE;

  g_assert_true (cost_json_get_string (&root, "name", FALSE, &name, NULL));
  g_assert_true (cost_json_get_number (&root, "price", FALSE, &price, NULL));
  g_assert_true (
      cost_json_get_boolean (&root, "shared", FALSE, &is_shared, NULL));
  g_assert_cmpstr (name, ==, "before");
  g_assert_cmpfloat (price, ==, 3);
  g_assert_true (is_shared);
}

static void
gives_a_code_for_each_remedy (void)
{
  static const struct
  {
    const char   *steps;
    Read          read;
    CostErrorCode code;
  } codes[] = {
    { "name", read_number, COST_ERROR_FORMAT },
    { "price", read_share, COST_ERROR_RANGE },
    { "list", expect_pair, COST_ERROR_LIMIT },
    { "deep", expect_units, COST_ERROR_UNKNOWN },
    { "deep", get_missing_string, COST_ERROR_FORMAT },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_autoptr (CostJson) json = parse (text);
      g_autoptr (GError) error = NULL;
      CostJsonAt path[8] = { cost_json_root (json) };

      g_assert_false (codes[i].read (follow (path, codes[i].steps), &error));
      g_assert_error (error, COST_ERROR, (int)codes[i].code);
    }
}

static void
takes_a_range_with_its_ends (void)
{
  g_autoptr (CostJson) json = parse ("[0, 1, 1.0000000000000002]");
  CostJsonAt root = cost_json_root (json);
  double     value = 0;

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (GError) error = NULL;
      CostJsonAt at = cost_json_element (&root, i);

      g_assert_cmpint (cost_json_read_number (&at, 0, 1, &value, &error),
                       ==,
                       i < 2);
      if (error != NULL)
        g_assert_cmpstr (error->message,
                         ==,
                         "f:1:8: $[2]: expected a number from 0 to 1, not "
                         "1.0000000000000002");
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = NULL;

      path =
          g_strdup_printf ("/cost/json-value/reads-or-says-why-not/%02zu", i);
      g_test_add_data_func (path, GSIZE_TO_POINTER (i), reads_or_says_why_not);
    }
  g_test_add_func ("/cost/json-value/reads-what-stands-there",
                   reads_what_stands_there);
  g_test_add_func ("/cost/json-value/leaves-what-is-missing-as-it-was",
                   leaves_what_is_missing_as_it_was);
  g_test_add_func ("/cost/json-value/gives-a-code-for-each-remedy",
                   gives_a_code_for_each_remedy);
  g_test_add_func ("/cost/json-value/takes-a-range-with-its-ends",
                   takes_a_range_with_its_ends);
  return g_test_run ();
}
