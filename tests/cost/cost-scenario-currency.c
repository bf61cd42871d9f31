/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The currency of a scenario: read strictly, written in one form, and no
 * part of the bill.
 */
#include "cost-scenario.h"

#include <string.h>

#include "cost-engine.h"
#include "cost-error.h"

static CostScenario *
parse (const char *currency, GError **error)
{
  g_autofree char *text =
      g_strdup_printf ("{ `format`: 1, `workload`: {},\n`currency`: %s }",
                       currency);

  g_strdelimit (text, "`", '"');
  return cost_scenario_parse ("test.json", text, strlen (text), error);
}

#define EURO                                                                   \
  "{ `code`: `EUR`, `rate`: 0.92, `date`: `2026-11-01`, `source`: "            \
  "`ECB, “daily”` }"

static void
test_reads (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostScenario) scenario = parse (EURO, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (scenario->currency->code, ==, "EUR");
  g_assert_cmpfloat (scenario->currency->rate, ==, 0.92);
  g_assert_cmpuint (scenario->currency->date, ==, 20261101);
  g_assert_cmpstr (scenario->currency->source, ==, "ECB, “daily”");
}

static void
test_is_dollars_by_default (void)
{
  g_autoptr (CostScenario) scenario = cost_scenario_new ();
  g_autofree char *text = cost_scenario_to_json (scenario);

  g_assert_null (scenario->currency);
  g_assert_null (strstr (text, "currency"));
}

static void
test_round_trip (void)
{
  g_autoptr (CostScenario) scenario = parse (EURO, NULL);
  g_autofree char *text = cost_scenario_to_json (scenario);
  g_autoptr (CostScenario) again =
      cost_scenario_parse ("again", text, strlen (text), NULL);
  g_autofree char *text_again = cost_scenario_to_json (again);

  g_assert_nonnull (
      strstr (text,
              ",\n  \"currency\": { \"code\": \"EUR\", \"rate\": 0.92, "
              "\"date\": \"2026-11-01\", \"source\": \"ECB, “daily”\" }"));
  g_assert_true (cost_scenario_equal (scenario, again));
  g_assert_cmpstr (text, ==, text_again);
}

static void
test_is_copied_and_compared (void)
{
  g_autoptr (CostScenario) scenario = parse (EURO, NULL);
  g_autoptr (CostScenario) copy = cost_scenario_copy (scenario);

  g_assert_true (cost_scenario_equal (scenario, copy));
  copy->currency->rate = 0.93;
  g_assert_false (cost_scenario_equal (scenario, copy));
  g_clear_pointer (&copy->currency, cost_currency_free);
  g_assert_false (cost_scenario_equal (scenario, copy));
}

/* Law: the base stays the dollar, and an engine need not be made anew. */
static void
test_changes_no_amount (void)
{
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);
  g_autoptr (CostScenario) dollars = cost_scenario_new ();
  g_autoptr (CostScenario) euros = parse (EURO, NULL);
  g_autoptr (GPtrArray) a = NULL;
  g_autoptr (GPtrArray) b = NULL;
  g_autoptr (CostEngine) engine = NULL;

  dollars->at = 20261101;
  euros->at = 20261101;
  a = cost_estimate_all (catalogue, dollars, NULL);
  b = cost_estimate_all (catalogue, euros, NULL);
  g_assert_cmpuint (a->len, ==, b->len);
  g_assert_cmpuint (a->len, >, 0);
  for (guint i = 0; i < a->len; i++)
    {
      const CostEstimate *first = g_ptr_array_index (a, i);
      const CostEstimate *second = g_ptr_array_index (b, i);

      g_assert_cmpint (first->total, ==, second->total);
    }
  engine = cost_engine_new (catalogue, dollars, 0, NULL);
  g_assert_true (cost_engine_accepts (engine, euros));
}

typedef struct
{
  const char *name;
  const char *currency;
  const char *message;
} Slip;

static const Slip slips[] = {
  { "text", "`EUR`", "2:13: $.currency: expected an object, not a string" },
  { "no-code",
    "{ `rate`: 1, `date`: `2026-11-01`, `source`: `S` }",
    "2:13: $.currency: the member “code” is missing" },
  { "no-rate",
    "{ `code`: `EUR`, `date`: `2026-11-01`, `source`: `S` }",
    "2:13: $.currency: the member “rate” is missing" },
  { "no-date",
    "{ `code`: `EUR`, `rate`: 1, `source`: `S` }",
    "2:13: $.currency: the member “date” is missing" },
  { "no-source",
    "{ `code`: `EUR`, `rate`: 1, `date`: `2026-11-01` }",
    "2:13: $.currency: the member “source” is missing" },
  { "unknown-member",
    "{ `code`: `EUR`, `rates`: 1 }",
    "2:30: $.currency: unknown member “rates”; did you mean “rate”?" },
  { "small-letters",
    "{ `code`: `eur`, `rate`: 1, `date`: `2026-11-01`, `source`: `S` }",
    "2:23: $.currency.code: “eur” is not the code of a currency; expected "
    "three capital letters, such as EUR" },
  { "dollars",
    "{ `code`: `USD`, `rate`: 1, `date`: `2026-11-01`, `source`: `S` }",
    "2:23: $.currency.code: USD is what all prices are in and has no rate; "
    "leave the currency out" },
  { "zero",
    "{ `code`: `EUR`, `rate`: 0, `date`: `2026-11-01`, `source`: `S` }",
    "2:38: $.currency.rate: expected a number from 1e-06 to 1000000, not 0" },
  { "huge",
    "{ `code`: `EUR`, `rate`: 1e7, `date`: `2026-11-01`, `source`: `S` }",
    "2:38: $.currency.rate: expected a number from 1e-06 to 1000000, not "
    "10000000" },
  { "no-day",
    "{ `code`: `EUR`, `rate`: 1, `date`: `2026-11-31`, `source`: `S` }",
    "2:49: $.currency.date: “2026-11-31” is no day of the calendar from 2000 "
    "to 2100" },
  { "empty-source",
    "{ `code`: `EUR`, `rate`: 1, `date`: `2026-11-01`, `source`: `` }",
    "2:73: $.currency.source: the source of the rate is empty or longer than "
    "200 characters; say in a few words who gives it" },
};

static void
refuse (gconstpointer data)
{
  const Slip      *slip = data;
  g_autofree char *message = g_strconcat ("test.json:", slip->message, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (parse (slip->currency, &error));
  g_assert_nonnull (error);
  g_assert_cmpstr (error->message, ==, message);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/scenario-currency/reads", test_reads);
  g_test_add_func ("/cost/scenario-currency/is-dollars-by-default",
                   test_is_dollars_by_default);
  g_test_add_func ("/cost/scenario-currency/round-trip", test_round_trip);
  g_test_add_func ("/cost/scenario-currency/is-copied-and-compared",
                   test_is_copied_and_compared);
  g_test_add_func ("/cost/scenario-currency/changes-no-amount",
                   test_changes_no_amount);
  for (gsize i = 0; i < G_N_ELEMENTS (slips); i++)
    {
      g_autofree char *path =
          g_strconcat ("/cost/scenario-currency/refuses/", slips[i].name, NULL);

      g_test_add_data_func (path, &slips[i], refuse);
    }

  return g_test_run ();
}
