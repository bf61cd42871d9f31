/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The frame of a catalogue file, and files that are wrong in themselves:
 * tests/data/bad holds each of them beside what refuses it.
 */
#include "config.h"

#include "cost-load-private.h"

#include <string.h>

#include "../fixtures.h"

static const FixturesSlip slips[] = {
  { "unknown-member",
    "`kind`: `platform`,",
    "`kind`: `platform`, `colour`: 1,",
    COST_ERROR_UNKNOWN,
    "5:23: $: unknown member “colour”; expected one of “format”, “id”, "
    "“name”, “kind”, “when”, “homepage”, “as_of”, “currency”, "
    "“month_hours”, “month_note”, “default”, “order”, “sources”, “effort”, "
    "“regions”, “places”, “prices”, “tables”, “formulas”, “choices”, "
    "“plans”, “everywhere”, “meters”, “credits”, “limits”, “on_overrun”, "
    "“not_modelled”" },
  { "format/missing",
    "`format`: 1,",
    "",
    COST_ERROR_FORMAT,
    "1:1: $: the member “format” is missing" },
  { "format/later",
    "`format`: 1",
    "`format`: 2",
    COST_ERROR_FORMAT,
    "2:13: $.format: the format is 2; expected 1, which is all that this "
    "version of Outlay reads" },
  { "format/text",
    "`format`: 1",
    "`format`: `1`",
    COST_ERROR_FORMAT,
    "2:13: $.format: expected a number, not a string" },
  { "id/missing",
    "`id`: `acme`,",
    "",
    COST_ERROR_FORMAT,
    "1:1: $: the member “id” is missing" },
  { "id/capital",
    "`id`: `acme`",
    "`id`: `Acme`",
    COST_ERROR_FORMAT,
    "3:9: $.id: “Acme” is not an id; an id is small letters, digits, “-” "
    "and “_”, a letter first" },
  { "id/underscore",
    "`id`: `acme`",
    "`id`: `acme_cloud`",
    COST_ERROR_FORMAT,
    "3:9: $.id: “acme_cloud” holds “_”; the id of a provider is small "
    "letters, digits and “-”" },
  { "id/digit-first",
    "`id`: `acme`",
    "`id`: `1acme`",
    COST_ERROR_FORMAT,
    "3:9: $.id: “1acme” is not an id; an id is small letters, digits, “-” "
    "and “_”, a letter first" },
  { "id/empty",
    "`id`: `acme`",
    "`id`: ``",
    COST_ERROR_FORMAT,
    "3:9: $.id: “” is not an id; an id is small letters, digits, “-” and "
    "“_”, a letter first" },
  { "id/too-long",
    "`id`: `acme`",
    "`id`: `~41:a~`",
    COST_ERROR_LIMIT,
    "3:9: $.id: 41 characters; expected at most 40" },
  { "name/missing",
    "`name`: `Acme Cloud`,",
    "",
    COST_ERROR_FORMAT,
    "1:1: $: the member “name” is missing" },
  { "name/null",
    "`name`: `Acme Cloud`",
    "`name`: null",
    COST_ERROR_FORMAT,
    "4:11: $.name: expected a string, not null" },
  { "kind/missing",
    "`kind`: `platform`,",
    "",
    COST_ERROR_FORMAT,
    "1:1: $: the member “kind” is missing" },
  { "kind/unknown",
    "`kind`: `platform`",
    "`kind`: `platforms`",
    COST_ERROR_UNKNOWN,
    "5:11: $.kind: unknown kind “platforms”; did you mean “platform”?" },
  { "homepage/missing",
    "`homepage`: `https://acme.example`,",
    "",
    COST_ERROR_FORMAT,
    "1:1: $: the member “homepage” is missing" },
  { "as-of/missing",
    "`as_of`: `2026-10-01`,",
    "",
    COST_ERROR_FORMAT,
    "1:1: $: the member “as_of” is missing" },
  { "as-of/shape",
    "`as_of`: `2026-10-01`",
    "`as_of`: `10/01/2026`",
    COST_ERROR_FORMAT,
    "7:12: $.as_of: “10/01/2026” is not a date; expected YYYY-MM-DD" },
  { "as-of/no-day",
    "`as_of`: `2026-10-01`",
    "`as_of`: `2026-02-30`",
    COST_ERROR_RANGE,
    "7:12: $.as_of: “2026-02-30” is no day of the calendar from 2000 to "
    "2100" },
  { "currency/missing",
    "`currency`: `USD`,",
    "",
    COST_ERROR_FORMAT,
    "1:1: $: the member “currency” is missing" },
  { "currency/other",
    "`currency`: `USD`",
    "`currency`: `EUR`",
    COST_ERROR_UNKNOWN,
    "8:15: $.currency: unknown currency “EUR”; expected “USD”" },
  { "month-hours/missing",
    "`month_hours`: 720,",
    "",
    COST_ERROR_FORMAT,
    "1:1: $: the member “month_hours” is missing" },
  { "month-hours/small",
    "`month_hours`: 720",
    "`month_hours`: 671.9",
    COST_ERROR_RANGE,
    "9:18: $.month_hours: expected a number from 672 to 744, not 671.9" },
  { "month-hours/large",
    "`month_hours`: 720",
    "`month_hours`: 745",
    COST_ERROR_RANGE,
    "9:18: $.month_hours: expected a number from 672 to 744, not 745" },
  { "default/number",
    "`default`: false",
    "`default`: 0",
    COST_ERROR_FORMAT,
    "11:14: $.default: expected true or false, not a number" },
  { "when/platform",
    "`kind`: `platform`,",
    "`kind`: `platform`, `when`: 1,",
    COST_ERROR_FORMAT,
    "5:31: $.when: “when” is for partners; a platform has none" },
  { "when/missing",
    "`kind`: `platform`",
    "`kind`: `partner`",
    COST_ERROR_FORMAT,
    "1:1: $: the member “when” is missing; a partner says for which "
    "workloads it is taken" },
  { "regions/misspelled",
    "`regions`: {\n",
    "`sauces`: {\n",
    COST_ERROR_UNKNOWN,
    "16:3: $: unknown member “sauces”; did you mean “sources”?" },
  { "twice",
    "`currency`: `USD`,",
    "`currency`: `USD`, `currency`: `USD`,",
    COST_ERROR_FORMAT,
    "8:22: $: “currency” is given twice; remove one of them" },
};

static void
test_reads_the_frame (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();

  g_assert_cmpstr (provider->file, ==, "acme.json");
  g_assert_cmpstr (provider->id, ==, "acme");
  g_assert_cmpstr (provider->name, ==, "Acme Cloud");
  g_assert_cmpint (provider->kind, ==, COST_PROVIDER_PLATFORM);
  g_assert_null (provider->when);
  g_assert_cmpstr (provider->homepage, ==, "https://acme.example");
  g_assert_cmpuint (provider->as_of, ==, 20261001);
  g_assert_cmpfloat (provider->month_hours, ==, 720);
  g_assert_cmpstr (provider->month_note, ==, "Acme bills a month of 30 days.");
  g_assert_false (provider->is_default);
  g_assert_cmpuint (g_bytes_get_size (provider->content), >, 1000);
}

static void
test_is_shown_by_default (void)
{
  g_autoptr (CostProvider) provider =
      fixtures_load_edited ("`default`: false,", "");

  g_assert_true (provider->is_default);
}

static void
test_partner_has_a_condition (void)
{
  g_autoptr (CostProvider) provider =
      fixtures_load_edited ("`kind`: `platform`",
                            "`kind`: `partner`, `when`: `db == 'neon'`");

  g_assert_cmpint (provider->kind, ==, COST_PROVIDER_PARTNER);
  g_assert_cmpstr (cost_formula_get_text (provider->when), ==, "db == 'neon'");
  g_assert_cmpstr (cost_formula_get_place (provider->when),
                   ==,
                   "acme.json:5:30: $.when");
}

/* The other side of each limit of the frame. */
static void
test_accepts_what_is_just_allowed (void)
{
  g_autoptr (CostProvider) long_id =
      fixtures_load_edited ("`id`: `acme`", "`id`: `~40:a~`");
  g_autoptr (CostProvider) short_month =
      fixtures_load_edited ("`month_hours`: 720", "`month_hours`: 672");
  g_autoptr (CostProvider) long_month =
      fixtures_load_edited ("`month_hours`: 720", "`month_hours`: 744");

  g_assert_cmpuint (strlen (long_id->id), ==, 40);
  g_assert_cmpfloat (short_month->month_hours, ==, 672);
  g_assert_cmpfloat (long_month->month_hours, ==, 744);
}

/* The least that is a provider: what is optional is not there. */
static void
test_minimal_file (void)
{
  g_autofree char *text = fixtures_read ("minimal.json");
  g_autoptr (GError) error = NULL;
  g_autoptr (CostProvider) provider = fixtures_load (text, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (provider->sources->len, ==, 0);
  g_assert_cmpuint (provider->n_properties, ==, 0);
  g_assert_cmpuint (provider->prices->len, ==, 0);
  g_assert_cmpuint (provider->tables->len, ==, 0);
  g_assert_cmpuint (provider->formulas->len, ==, 0);
  g_assert_cmpuint (provider->choices->len, ==, 0);
  g_assert_cmpuint (provider->plans->len, ==, 1);
  g_assert_cmpuint (provider->meters->len, ==, 1);
  g_assert_cmpuint (provider->credits->len, ==, 0);
  g_assert_cmpuint (provider->limits->len, ==, 0);
  g_assert_cmpuint (provider->not_modelled->len, ==, 0);
}

static void
test_refuses_bad_file (gconstpointer data)
{
  const char      *name = data;
  g_autofree char *bad = g_strconcat ("bad/", name, ".json", NULL);
  g_autofree char *wanted = g_strconcat ("bad/", name, ".expected", NULL);
  g_autofree char *text = fixtures_read (bad);
  g_autofree char *message = fixtures_read (wanted);
  g_autoptr (GError) error = NULL;

  g_assert_null (fixtures_load (text, &error));
  g_assert_nonnull (error);
  g_assert_cmpstr (error->message, ==, g_strchomp (message));
}

static GPtrArray *
add_bad_files (void)
{
  g_autofree char *folder =
      g_test_build_filename (G_TEST_DIST, "data", "bad", NULL);
  g_autoptr (GDir) files = g_dir_open (folder, 0, NULL);
  GPtrArray  *names = g_ptr_array_new_with_free_func (g_free);
  const char *file = NULL;

  while ((file = g_dir_read_name (files)) != NULL)
    {
      g_autofree char *path = NULL;
      char            *name = NULL;

      if (!g_str_has_suffix (file, ".json"))
        continue;
      name = g_strndup (file, strlen (file) - strlen (".json"));
      g_ptr_array_add (names, name);
      path = g_strconcat ("/cost/load-frame/bad/", name, NULL);
      g_test_add_data_func (path, name, test_refuses_bad_file);
    }
  g_assert_cmpuint (names->len, >, 20);
  return names;
}

int
main (int argc, char **argv)
{
  GPtrArray *names = NULL;
  int        result = 0;

  g_test_init (&argc, &argv, NULL);

  names = add_bad_files ();
  FIXTURES_ADD_SLIPS ("/cost/load-frame/refuses", slips);
  g_test_add_func ("/cost/load-frame/reads-the-frame", test_reads_the_frame);
  g_test_add_func ("/cost/load-frame/is-shown-by-default",
                   test_is_shown_by_default);
  g_test_add_func ("/cost/load-frame/partner-has-a-condition",
                   test_partner_has_a_condition);
  g_test_add_func ("/cost/load-frame/accepts-what-is-just-allowed",
                   test_accepts_what_is_just_allowed);
  g_test_add_func ("/cost/load-frame/minimal-file", test_minimal_file);

  result = g_test_run ();
  g_ptr_array_unref (names);
  return result;
}
