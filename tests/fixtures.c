/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The invented provider, whole and with slips.
 */
#include "fixtures.h"

#include <string.h>

#define ACME "acme.json"

/**
 * fixtures_read:
 * @name: a file in tests/data
 *
 * Returns: (transfer full): its text
 */
char *
fixtures_read (const char *name)
{
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "data", name, NULL);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

/* ~3:a#, ~ is a0, a1, a2, */
static gboolean
repeat (const GMatchInfo *match, GString *result, gpointer data)
{
  g_autofree char *count = g_match_info_fetch (match, 1);
  g_autofree char *text = g_match_info_fetch (match, 2);
  guint            n = (guint)g_ascii_strtoull (count, NULL, 10);

  for (guint i = 0; i < n; i++)
    for (const char *p = text; *p != '\0'; p++)
      if (*p == '#')
        g_string_append_printf (result, "%u", i);
      else
        g_string_append_c (result, *p);
  return FALSE;
}

static char *
unquote (const char *text)
{
  g_autoptr (GRegex) loop = g_regex_new ("~(\\d+):([^~]*)~", 0, 0, NULL);
  char *copy = g_regex_replace_eval (loop, text, -1, 0, 0, repeat, NULL, NULL);

  return g_strdelimit (copy, "`", '"');
}

/**
 * fixtures_edit:
 * @find: what is in the file, with backticks for quotation marks
 * @replace: what shall stand there, likewise
 *
 * Returns: (transfer full): the text of the invented provider, edited
 */
char *
fixtures_edit (const char *find, const char *replace)
{
  g_autofree char *text = fixtures_read (ACME);
  g_autofree char *old = unquote (find);
  g_autofree char *new = unquote (replace);
  char *at = strstr (text, old);

  if (at == NULL)
    g_error ("tests/data/" ACME " does not hold %s", old);
  *at = '\0';
  return g_strconcat (text, new, at + strlen (old), NULL);
}

/**
 * fixtures_load:
 * @text: a catalogue file
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): the provider, its file called acme.json
 */
CostProvider *
fixtures_load (const char *text, GError **error)
{
  g_autoptr (CostJson) json = NULL;

  json = cost_json_parse (ACME, text, strlen (text), error);
  return json != NULL ? cost_provider_new_from_json (json, error) : NULL;
}

/**
 * fixtures_load_edited:
 * @find: what is in the file, with backticks for quotation marks
 * @replace: what shall stand there, likewise
 *
 * Returns: (transfer full): the invented provider, edited and still right
 */
CostProvider *
fixtures_load_edited (const char *find, const char *replace)
{
  g_autofree char *text = fixtures_edit (find, replace);
  g_autoptr (GError) error = NULL;
  CostProvider *provider = fixtures_load (text, &error);

  g_assert_no_error (error);
  return provider;
}

/**
 * fixtures_load_acme:
 *
 * Returns: (transfer full): the invented provider
 */
CostProvider *
fixtures_load_acme (void)
{
  g_autofree char *text = fixtures_read (ACME);
  g_autoptr (GError) error = NULL;
  CostProvider *provider = fixtures_load (text, &error);

  g_assert_no_error (error);
  return provider;
}

/**
 * fixtures_assert_strv:
 * @texts: (array zero-terminated=1): what there is
 * @wanted: (array zero-terminated=1): what there should be
 *
 * Asserts that both are the same texts in the same order.
 */
void
fixtures_assert_strv (char *const *texts, const char *const *wanted)
{
  g_autofree char *is = g_strjoinv ("|", (char **)texts);
  g_autofree char *should_be = g_strjoinv ("|", (char **)wanted);

  g_assert_cmpstr (is, ==, should_be);
}

static void
refuse_slip (gconstpointer data)
{
  const FixturesSlip *slip = data;
  g_autofree char    *text = fixtures_edit (slip->find, slip->replace);
  g_autofree char    *message = g_strconcat (ACME ":", slip->message, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (fixtures_load (text, &error));
  g_assert_nonnull (error);
  g_assert_cmpstr (error->message, ==, message);
  g_assert_error (error, COST_ERROR, (gint)slip->code);
}

/**
 * fixtures_add_slips:
 * @path: the path of the tests, without a slash at its end
 * @slips: (array length=n_slips): edits; must live as long as the program
 * @n_slips: how many
 *
 * Adds a test for each edit: the file is refused, with the message.
 */
void
fixtures_add_slips (const char *path, const FixturesSlip *slips, gsize n_slips)
{
  for (gsize i = 0; i < n_slips; i++)
    {
      g_autofree char *full = g_strdup_printf ("%s/%s", path, slips[i].name);

      g_test_add_data_func (full, &slips[i], refuse_slip);
    }
}
