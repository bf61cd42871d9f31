/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The document's public door: the conformance corpus with the exact outcome
 * of each text, and loading from files.
 */
#include "config.h"

#include "cost-json.h"

#include <glib/gstdio.h>
#include <string.h>

/* The columns of a line of the corpus. */
enum
{
  NAME,
  OUTCOME,
  TEXT,
  TIMES,
  CLOSING,
};

static void
append_decoded (GByteArray *bytes, const char *text)
{
  for (; *text != '\0'; text++)
    {
      guint8 byte = (guint8)*text;

      if (*text == '%')
        {
          byte = (guint8)(g_ascii_xdigit_value (text[1]) * 16 +
                          g_ascii_xdigit_value (text[2]));
          text += 2;
        }
      g_byte_array_append (bytes, &byte, 1);
    }
}

static GByteArray *
build_text (char **columns)
{
  GByteArray *bytes = g_byte_array_new ();
  guint       n = g_strv_length (columns);
  int         times = n > TIMES ? atoi (columns[TIMES]) : 1;

  for (int i = 0; i < times; i++)
    append_decoded (bytes, columns[TEXT]);
  for (int i = 0; n > CLOSING && i < times; i++)
    append_decoded (bytes, columns[CLOSING]);
  return bytes;
}

/* What the reader makes of a text, as the corpus writes it. */
static char *
describe_outcome (const GByteArray *bytes)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostJson) json = NULL;

  json = cost_json_parse ("x", (const char *)bytes->data, bytes->len, &error);
  g_assert_true ((json == NULL) == (error != NULL));
  if (json != NULL)
    return g_strdup ("accepted");
  g_assert_true (error->domain == COST_ERROR);
  g_assert_true (g_str_has_prefix (error->message, "x:"));
  return g_strdup (error->message + strlen ("x:"));
}

static char **
load_corpus (void)
{
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  path = g_test_build_filename (G_TEST_DIST, "data", "json", "cases.txt", NULL);
  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return g_strsplit (text, "\n", -1);
}

/* Checks all lines whose name begins with @kind; the number of them. */
static int
check_corpus (const char *kind, int *n_accepted)
{
  g_auto (GStrv) lines = load_corpus ();
  int n = 0;

  *n_accepted = 0;
  for (char **line = lines; *line != NULL; line++)
    {
      g_auto (GStrv) columns = NULL;
      g_autoptr (GByteArray) bytes = NULL;
      g_autofree char *outcome = NULL;

      if (!g_str_has_prefix (*line, kind))
        continue;
      columns = g_strsplit (*line, "\t", -1);
      bytes = build_text (columns);
      outcome = describe_outcome (bytes);
      g_test_message ("%s\t%s", columns[NAME], outcome);
      g_assert_cmpstr (outcome, ==, columns[OUTCOME]);
      *n_accepted += g_str_equal (outcome, "accepted");
      n++;
    }
  return n;
}

static void
accepts_all_that_json_allows (void)
{
  int n_accepted = 0;

  g_assert_cmpint (check_corpus ("y_", &n_accepted), ==, 95);
  g_assert_cmpint (n_accepted, ==, 95);
}

static void
refuses_all_that_json_forbids (void)
{
  int n_accepted = 0;

  g_assert_cmpint (check_corpus ("n_", &n_accepted), ==, 188);
  g_assert_cmpint (n_accepted, ==, 0);
}

/* Accepted of what is left open: numbers that lose digits, nothing else. */
static void
does_as_documented_with_the_rest (void)
{
  int n_accepted = 0;

  g_assert_cmpint (check_corpus ("i_", &n_accepted), ==, 35);
  g_assert_cmpint (n_accepted, ==, 5);
}

static CostJson *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  CostJson *json = cost_json_parse ("test", text, strlen (text), &error);

  g_assert_no_error (error);
  return json;
}

static void
lives_as_long_as_it_is_held (void)
{
  CostJson *json = parse ("[1]");
  CostJson *held = cost_json_ref (json);

  g_assert_true (held == json);
  cost_json_unref (json);
  g_assert_cmpstr (cost_json_get_name (held), ==, "test");
  cost_json_unref (held);
}

static void
needs_no_closing_zero (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostJson) json = cost_json_parse ("x", "[1]]]]", 3, &error);

  g_assert_no_error (error);
  g_assert_nonnull (json);
}

static void
makes_its_name_harmless (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (cost_json_parse ("a\n\033[31mb", "[", 1, &error));
  g_assert_cmpstr (error->message,
                   ==,
                   "a\\n\\u001B[31mb:1:2: expected a value, but the text ends");
}

static void
bounds_the_size_of_a_text (void)
{
  const gsize      size = COST_JSON_MAX_BYTES;
  g_autofree char *text = g_malloc (size + 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (CostJson) json = NULL;

  memset (text, ' ', size + 1);
  text[0] = '1';
  json = cost_json_parse ("x", text, size, &error);
  g_assert_no_error (error);
  g_assert_nonnull (json);
  g_assert_null (cost_json_parse ("x", text, size + 1, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_LIMIT);
  g_assert_cmpstr (error->message,
                   ==,
                   "x: the text is too large; expected at most 8 MiB");
}

static void
loads_a_file (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("outlay-json-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "a.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (CostJson) json = NULL;

  g_assert_no_error (error);
  g_assert_null (cost_json_load (file, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_IO);
  g_assert_true (g_str_has_prefix (error->message, path));
  g_assert_nonnull (strstr (error->message, ": cannot be read: "));
  g_clear_error (&error);

  g_assert_true (g_file_set_contents (path, "{\"a\":1}", -1, &error));
  json = cost_json_load (file, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (cost_json_get_name (json), ==, path);

  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* A device has no size to ask for beforehand, and this one no end. */
static void
reads_an_endless_file_only_so_far (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/dev/zero");
  g_autoptr (GError) error = NULL;

  g_assert_null (cost_json_load (file, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_LIMIT);
}

static void
names_a_file_as_seen_from_here (void)
{
  g_autofree char *folder = g_get_current_dir ();
  g_autofree char *path = g_build_filename (folder, "sub", "no.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_null (cost_json_load (file, &error));
  g_assert_true (g_str_has_prefix (error->message, "sub/no.json: "));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/json/accepts-all-that-json-allows",
                   accepts_all_that_json_allows);
  g_test_add_func ("/cost/json/refuses-all-that-json-forbids",
                   refuses_all_that_json_forbids);
  g_test_add_func ("/cost/json/does-as-documented-with-the-rest",
                   does_as_documented_with_the_rest);
  g_test_add_func ("/cost/json/lives-as-long-as-it-is-held",
                   lives_as_long_as_it_is_held);
  g_test_add_func ("/cost/json/needs-no-closing-zero", needs_no_closing_zero);
  g_test_add_func ("/cost/json/makes-its-name-harmless",
                   makes_its_name_harmless);
  g_test_add_func ("/cost/json/bounds-the-size-of-a-text",
                   bounds_the_size_of_a_text);
  g_test_add_func ("/cost/json/loads-a-file", loads_a_file);
  g_test_add_func ("/cost/json/reads-an-endless-file-only-so-far",
                   reads_an_endless_file_only_so_far);
  g_test_add_func ("/cost/json/names-a-file-as-seen-from-here",
                   names_a_file_as_seen_from_here);
  return g_test_run ();
}
