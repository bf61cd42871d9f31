/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The structure: its bounds from both sides, quick refusal of hostile texts,
 * and thousands of damaged ones.
 */
#include "config.h"

#include <string.h>

#include "cost-json.h"

static char *
repeat (const char *open, guint n, const char *inner, const char *close)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (text, open);
  g_string_append (text, inner);
  for (guint i = 0; i < n; i++)
    g_string_append (text, close);
  return g_string_free (text, FALSE);
}

/* Parses and takes note of a refusal; whether it was accepted. */
static gboolean
accepts (const char *text, gsize length, char **message)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostJson) json = cost_json_parse ("x", text, length, &error);

  g_assert_true ((json == NULL) == (error != NULL));
  g_clear_pointer (message, g_free);
  if (error != NULL)
    {
      g_assert_true (error->domain == COST_ERROR);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      *message = g_strdup (error->message);
    }
  return json != NULL;
}

static void
bounds_the_depth (void)
{
  static const char *const pairs[][2] = { { "[", "]" }, { "{\"a\":", "}" } };

  for (gsize i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *deep = NULL;
      g_autofree char *deeper = NULL;
      g_autofree char *message = NULL;

      deep = repeat (pairs[i][0], COST_JSON_MAX_DEPTH, "1", pairs[i][1]);
      deeper = repeat (pairs[i][0], COST_JSON_MAX_DEPTH + 1, "1", pairs[i][1]);
      g_assert_true (accepts (deep, strlen (deep), &message));
      g_assert_false (accepts (deeper, strlen (deeper), &message));
      g_assert_true (
          g_str_has_suffix (message,
                            ": nested too deep; expected at most 64 levels"));
    }
}

static void
refuses_a_million_brackets_at_once (void)
{
  static const char *const opens[] = { "[", "{\"a\":" };

  for (gsize i = 0; i < G_N_ELEMENTS (opens); i++)
    {
      g_autofree char *text = repeat (opens[i], 1000000, "", "");
      g_autofree char *message = NULL;
      gint64           start = g_get_monotonic_time ();

      g_assert_false (accepts (text, strlen (text), &message));
      g_assert_cmpint (g_get_monotonic_time () - start, <, 100000);
    }
}

/* "[0,0,...]" with @n zeros. */
static char *
build_array (guint n)
{
  GString *text = g_string_sized_new (n * 2 + 2);

  g_string_append_c (text, '[');
  for (guint i = 0; i < n; i++)
    g_string_append (text, i > 0 ? ",0" : "0");
  g_string_append_c (text, ']');
  return g_string_free (text, FALSE);
}

static void
bounds_the_length_of_an_array (void)
{
  g_autofree char *exact = build_array (COST_JSON_MAX_MEMBERS);
  g_autofree char *longer = build_array (COST_JSON_MAX_MEMBERS + 1);
  g_autofree char *message = NULL;

  g_assert_true (accepts (exact, strlen (exact), &message));
  g_assert_false (accepts (longer, strlen (longer), &message));
  g_assert_cmpstr (message,
                   ==,
                   "x:1:100002: expected at most 50000 values in an array or "
                   "object");
}

static void
bounds_the_members_of_an_object (void)
{
  g_autoptr (GString) text = g_string_new ("{");
  g_autofree char *message = NULL;

  for (int i = 0; i < COST_JSON_MAX_MEMBERS; i++)
    g_string_append_printf (text, "%s\"%d\":0", i > 0 ? "," : "", i);
  g_string_append_c (text, '}');
  g_assert_true (accepts (text->str, text->len, &message));
  g_string_truncate (text, text->len - 1);
  g_string_append (text, ",\"x\":0}");
  g_assert_false (accepts (text->str, text->len, &message));
  g_assert_true (
      g_str_has_suffix (message,
                        "expected at most 50000 values in an array or object"));
}

/* 11 arrays in an array: with @n zeros in each, 12 + 11 n values. */
static gboolean
accepts_values (guint n, guint extra, char **message)
{
  g_autoptr (GString) text = g_string_new ("[");

  for (guint i = 0; i < 11; i++)
    {
      g_autofree char *inner = build_array (i == 0 ? n + extra : n);

      g_string_append_printf (text, "%s%s", i > 0 ? "," : "", inner);
    }
  g_string_append_c (text, ']');
  return accepts (text->str, text->len, message);
}

static void
bounds_the_values_of_a_file (void)
{
  const guint      n = (COST_JSON_MAX_VALUES - 12) / 11;
  const guint      rest = (COST_JSON_MAX_VALUES - 12) % 11;
  g_autofree char *message = NULL;

  g_assert_true (accepts_values (n, rest, &message));
  g_assert_false (accepts_values (n, rest + 1, &message));
  g_assert_true (
      g_str_has_suffix (message, "expected at most 300000 values in a file"));
}

static const char seed[] =
    "{\n \"format\": \"outlay-catalogue\", \"version\": 1,\n"
    " \"meters\": [{\"id\": \"egress\", \"price\": 0.0416, \"free\": null,\n"
    "   \"tiers\": [[0, 1e-3], [10240, -2.5E+2]], \"shared\": true},\n"
    "  {\"id\": \"m\\u00e9t\\ud83d\\ude80\", \"note\": \"“цена”\\n\"}]\n}\n";

static void
damage (GRand *random, GByteArray *bytes)
{
  static const char  pieces[] = "{}[]\",:\\u/0eE+-.truefalsn \n\t\xEF\xBB\xBF"
                                "\xC0\xED\xA0\x80\xFF\x00\x01\x7F'";
  guint              at = (guint)g_rand_int_range (random, 0, (int)bytes->len);
  guint8             piece = 0;
  g_autofree guint8 *again = NULL;

  piece = (guint8)pieces[g_rand_int_range (random, 0, sizeof pieces)];
  switch (g_rand_int_range (random, 0, 4))
    {
    case 0:
      bytes->data[at] = piece;
      break;
    case 1:
      bytes->data[at] ^= (guint8)(1 << g_rand_int_range (random, 0, 8));
      break;
    case 2:
      if (bytes->len > 1)
        g_byte_array_remove_index (bytes, at);
      break;
    default:
      again = g_memdup2 (bytes->data + at / 2, (bytes->len - at) / 3);
      g_byte_array_append (bytes, again, (bytes->len - at) / 3);
      bytes->data[at] = piece;
      break;
    }
}

static void
survives_damaged_texts (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  g_autofree char *message = NULL;
  int              n_accepted = 0;

  for (int i = 0; i < 20000; i++)
    {
      g_autoptr (GByteArray) bytes = g_byte_array_new ();
      int n = g_rand_int_range (random, 1, 5);

      g_byte_array_append (bytes, (const guint8 *)seed, sizeof seed - 1);
      while (n-- > 0)
        damage (random, bytes);
      n_accepted += accepts ((const char *)bytes->data, bytes->len, &message);
    }
  g_test_message ("%d of 20000 accepted", n_accepted);
  g_assert_cmpint (n_accepted, >, 100);
  g_assert_cmpint (n_accepted, <, 19000);
}

/* Every text that ends too early is refused, at its end or before. */
static void
refuses_each_beginning_of_a_text (void)
{
  g_autofree char *message = NULL;
  gsize            length = strlen (seed) - 1;

  g_assert_true (accepts (seed, length, &message));
  for (gsize i = 0; i < length; i++)
    g_assert_false (accepts (seed, i, &message));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/json-reader/bounds-the-depth", bounds_the_depth);
  g_test_add_func ("/cost/json-reader/refuses-a-million-brackets-at-once",
                   refuses_a_million_brackets_at_once);
  g_test_add_func ("/cost/json-reader/bounds-the-length-of-an-array",
                   bounds_the_length_of_an_array);
  g_test_add_func ("/cost/json-reader/bounds-the-members-of-an-object",
                   bounds_the_members_of_an_object);
  g_test_add_func ("/cost/json-reader/bounds-the-values-of-a-file",
                   bounds_the_values_of_a_file);
  g_test_add_func ("/cost/json-reader/survives-damaged-texts",
                   survives_damaged_texts);
  g_test_add_func ("/cost/json-reader/refuses-each-beginning-of-a-text",
                   refuses_each_beginning_of_a_text);
  return g_test_run ();
}
