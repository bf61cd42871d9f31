/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bills on the command line. */
#include "fixtures.h"

#include <string.h>

#define ACME "estimate --catalogue @acme.json --platform acme --at 2026-10-01 "

static void
prints_every_format (void)
{
  fixture_assert_golden (ACME, "estimate.txt");
  fixture_assert_golden (ACME "--format json", "estimate.json");
  fixture_assert_golden (ACME "--format csv", "estimate.csv");
  fixture_assert_golden (ACME "--format markdown", "estimate.md");
}

/* Which database is billed, and what it beat. */
static void
the_cheapest_database_is_told (void)
{
  g_auto (CliResult) own = fixture_run (ACME "--set db=cheapest");
  g_auto (CliResult) json =
      fixture_run ("estimate --preset small-api --platform vercel --at "
                   "2026-05-07 --set db=cheapest --format json");
  g_auto (CliResult) named = fixture_run (ACME "--set db=own --format json");

  g_assert_nonnull (strstr (own.out->str, "(Pay + own database, "));
  g_assert_nonnull (strstr (own.out->str,
                            "\nDatabase: own database is the cheapest that "
                            "fits: $12.70; "));
  g_assert_nonnull (strstr (json.out->str, "\"db\": \"cheapest\""));
  g_assert_nonnull (strstr (json.out->str,
                            "\"database\": \"rds\",\n"
                            "      \"databases\": [\n"));
  g_assert_nonnull (strstr (json.out->str, "\"database\": \"own\""));
  g_assert_nonnull (strstr (named.out->str, "\"database\": \"own\""));
  g_assert_nonnull (strstr (named.out->str, "\"databases\": []"));
}

#define OWN ACME "--catalogue @own.json "

static void
own_prices_are_marked (void)
{
  g_auto (CliResult) json = fixture_run (OWN "--format json");

  fixture_assert_golden (OWN "--sources --not-modelled", "estimate-own.txt");
  g_assert_nonnull (strstr (json.out->str, "\"own\": true"));
  g_assert_nonnull (strstr (json.out->str, "\"confidence\": \"U\""));
  g_assert_nonnull (strstr (json.out->str, "\"discount\": 20"));
  g_assert_nonnull (strstr (json.out->str, "\"list\": \"10.00\""));
}

/* Dollars stay in what programs read, and in the prices of the vendor. */
static void
another_currency_and_month (void)
{
#define YEN ACME "--currency JPY=151.3@2026-10-01,BoJ --month 730 "
  g_auto (CliResult) json = fixture_run (YEN "--format json");
  g_auto (CliResult) csv = fixture_run (YEN "--format csv");

  fixture_assert_golden (YEN, "estimate-jpy.txt");
  g_assert_nonnull (strstr (json.out->str, "\"currency\": \"USD\""));
  g_assert_nonnull (strstr (json.out->str, "\"rate\": 151.3"));
  g_assert_nonnull (strstr (json.out->str, "\"source\": \"BoJ\""));
  g_assert_nonnull (strstr (json.out->str, "\"total\": \"12.70\""));
  g_assert_nonnull (strstr (json.out->str, "\"total_converted\": \"1922\""));
  g_assert_nonnull (strstr (json.out->str, "\"native_month\": {"));
  g_assert_nonnull (strstr (csv.out->str, ",1513,JPY,"));
}

/* The figure of the article, at its date. */
static void
the_hobby_app_is_1_94 (void)
{
  g_auto (CliResult) result =
      fixture_run ("estimate --preset hobby --at 2026-05-07 --platform fly "
                   "--format json");

  g_assert_cmpint (result.status, ==, CLI_STATUS_DONE);
  g_assert_nonnull (strstr (result.out->str, "\"total\": \"1.94\","));
}

static void
a_budget_can_fail (void)
{
  g_auto (CliResult) fits = fixture_run (ACME "--budget 100");
  g_auto (CliResult) fails = fixture_run (ACME "--set budget=1");

  g_assert_cmpint (fits.status, ==, CLI_STATUS_DONE);
  g_assert_cmpint (fails.status, ==, CLI_STATUS_NO);
  g_assert_cmpstr (fails.err->str,
                   ==,
                   "outlay: No platform is within the budget of $1.00\n");
  g_assert_cmpuint (fails.out->len, >, 0);
}

static gboolean
is_harmless (const char *text)
{
  for (const char *at = text; *at != 0; at = g_utf8_next_char (at))
    {
      GUnicodeType type = g_unichar_type (g_utf8_get_char (at));

      if (*at != 10 && (type == G_UNICODE_CONTROL || type == G_UNICODE_FORMAT))
        return FALSE;
    }
  return TRUE;
}

static void
data_stays_data (void)
{
  static const char *const formats[] = { "table", "json", "csv", "markdown" };

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *line = g_strconcat (
          "estimate --catalogue @hostile.json --platform hostile --format ",
          formats[i],
          NULL);
      g_auto (CliResult) result = fixture_run (line);

      g_assert_cmpint (result.status, ==, CLI_STATUS_DONE);
      g_assert_true (is_harmless (result.out->str));
      g_assert_null (strstr (result.out->str, ",=cmd"));
      g_assert_null (strstr (result.out->str, ",@egress"));
    }
}

static void
control_characters_are_refused (void)
{
  g_auto (CliResult) result =
      fixture_run ("estimate --catalogue @control.json --platform hostile");

  g_assert_cmpint (result.status, ==, CLI_STATUS_BAD);
  g_assert_cmpstr (result.out->str, ==, "");
  g_assert_true (is_harmless (result.err->str));
}

static void
scenarios_follow_each_other (void)
{
#define WITH                                                                   \
  "estimate --preset hobby --at 2026-05-07 --platform fly --with saas-5 "
  g_auto (CliResult) text = fixture_run (WITH);
  g_auto (CliResult) json = fixture_run (WITH "--format json");
  const char *first = strstr (text.out->str, "Hobby app\n\nFly.io: $1.94 (");
  const char *second =
      strstr (text.out->str, "\n\nSaaS in five regions\n\nFly.io: $780.90 (");

  g_assert_true (first == text.out->str);
  g_assert_nonnull (second);
  g_assert_true (g_str_has_prefix (json.out->str, "[\n{"));
  g_assert_nonnull (strstr (json.out->str, "}\n,\n{"));
  g_assert_true (g_str_has_suffix (json.out->str, "}\n]\n"));
  fixture_assert_refused (WITH "--format csv",
                          "--with: lines in CSV are of one scenario; use json, "
                          "or call estimate for each");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/estimate/formats", prints_every_format);
  g_test_add_func ("/cli/estimate/own", own_prices_are_marked);
  g_test_add_func ("/cli/estimate/currency", another_currency_and_month);
  g_test_add_func ("/cli/estimate/hobby", the_hobby_app_is_1_94);
  g_test_add_func ("/cli/estimate/with", scenarios_follow_each_other);
  g_test_add_func ("/cli/estimate/budget", a_budget_can_fail);
  g_test_add_func ("/cli/estimate/hostile", data_stays_data);
  g_test_add_func ("/cli/estimate/control", control_characters_are_refused);
  g_test_add_func ("/cli/estimate/cheapest-database",
                   the_cheapest_database_is_told);
  return g_test_run ();
}
