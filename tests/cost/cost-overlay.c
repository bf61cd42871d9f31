/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Own prices are read as strictly as a provider, and what they say is on the
 * bill: other amounts, marked as the user's own.
 */
#include "cost-overlay.h"

#include <string.h>

#include "../engine-fixtures.h"
#include "../fixtures.h"

static CostProvider *
apply (const GPtrArray *providers, const char *text, GError **error)
{
  g_autofree char *unquoted = g_strdelimit (g_strdup (text), "`", '"');
  g_autoptr (CostJson) json = NULL;

  json = cost_json_parse ("own.json", unquoted, strlen (unquoted), error);
  g_assert_no_error (error != NULL ? *error : NULL);
  return cost_overlay_apply (json, providers, error);
}

static CostProvider *
apply_to (CostProvider *base, const char *members)
{
  g_autoptr (GPtrArray) providers = g_ptr_array_new ();
  g_autofree char *text =
      g_strdup_printf ("{ `format`: 1, `kind`: `overlay`, `provider`: `%s`, "
                       "`name`: `Our contract`, `as_of`: `2026-09-15`, %s }",
                       base->id,
                       members);
  g_autoptr (GError) error = NULL;
  CostProvider *provider = NULL;

  g_ptr_array_add (providers, base);
  provider = apply (providers, text, &error);
  g_assert_no_error (error);
  return provider;
}

static const CostPriceCell *
find_cell (const CostProvider *provider,
           const char         *id,
           const char         *key,
           CostDate            at)
{
  for (guint i = 0; i < provider->prices->len; i++)
    {
      const CostPrice *price = g_ptr_array_index (provider->prices, i);

      if (strcmp (price->id, id) == 0)
        return cost_price_entry_find (cost_price_at (price, at), key);
    }
  return NULL;
}

static void
test_replaces_a_price (void)
{
  g_autoptr (CostProvider) acme = fixtures_load_acme ();
  g_autoptr (CostProvider) own =
      apply_to (acme, "`note`: `Since May.`, `prices`: { `volume`: 0.1 }");
  const CostPriceCell *cell = find_cell (own, "volume", NULL, 20261001);

  g_assert_cmpfloat (cell->value, ==, 0.1);
  g_assert_true (cell->confidence == 'U');
  g_assert_cmpstr (cell->source->title, ==, "Our contract");
  g_assert_cmpuint (cell->source->date, ==, 20260915);
  g_assert_null (cell->source->url);
  g_assert_cmpstr (own->own->note, ==, "Since May.");
  cell = find_cell (own, "ram", NULL, 20261001);
  g_assert_cmpfloat (cell->value, ==, 0.000002316);
  g_assert_true (cell->confidence == 'B');
  cell = find_cell (acme, "volume", NULL, 20261001);
  g_assert_cmpfloat (cell->value, ==, 0.15);
}

static void
test_shares_what_it_does_not_replace (void)
{
  CostProvider *acme = fixtures_load_acme ();
  g_autoptr (CostProvider) own =
      apply_to (acme, "`discounts`: [{`category`: `team`, `percent`: 5}]");
  const CostMeter *meter = g_ptr_array_index (acme->meters, 0);

  g_assert_true (own->meters == acme->meters);
  g_assert_cmpstr (own->id, ==, "acme");
  g_assert_cmpuint (own->prices->len, ==, acme->prices->len);
  cost_provider_unref (acme);
  g_assert_cmpstr (meter->id, ==, "fee");
}

static void
test_discounts_are_dated (void)
{
  g_autoptr (CostProvider) acme = fixtures_load_acme ();
  g_autoptr (CostProvider) own =
      apply_to (acme,
                "`from`: `2026-01-01`, `until`: `2026-12-31`, `discounts`: "
                "[{ `category`: `platform fee`, `percent`: 12.5 }]");
  CostCategory fee = COST_CATEGORY_PLATFORM_FEE;

  g_assert_cmpfloat (cost_provider_get_discount (acme, fee, 20260601), ==, 0);
  g_assert_cmpfloat (cost_provider_get_discount (own, fee, 20251231), ==, 0);
  g_assert_cmpfloat (cost_provider_get_discount (own, fee, 20260101), ==, 12.5);
  g_assert_cmpfloat (cost_provider_get_discount (own, fee, 20261231), ==, 12.5);
  g_assert_cmpfloat (cost_provider_get_discount (own, fee, 20270101), ==, 0);
  g_assert_cmpfloat (
      cost_provider_get_discount (own, COST_CATEGORY_TEAM, 20260601),
      ==,
      0);
}

/* The last one to speak is followed, the others where it is silent. */
static void
test_lies_over_another (void)
{
  g_autoptr (CostProvider) acme = fixtures_load_acme ();
  g_autoptr (CostProvider) first =
      apply_to (acme,
                "`prices`: { `volume`: 0.1, `ram`: 0.5 }, `discounts`: "
                "[{ `category`: `team`, `percent`: 10 }, "
                "{ `category`: `other`, `percent`: 20 }]");
  g_autoptr (CostProvider) second =
      apply_to (first,
                "`prices`: { `volume`: 0.05 }, `discounts`: "
                "[{ `category`: `team`, `percent`: 0 }]");

  g_assert_cmpfloat (find_cell (second, "volume", NULL, 20261001)->value,
                     ==,
                     0.05);
  g_assert_cmpfloat (find_cell (second, "ram", NULL, 20261001)->value, ==, 0.5);
  g_assert_cmpfloat (
      cost_provider_get_discount (second, COST_CATEGORY_TEAM, 20260601),
      ==,
      0);
  g_assert_cmpfloat (
      cost_provider_get_discount (second, COST_CATEGORY_OTHER, 20260601),
      ==,
      20);
}

static void
test_content_is_its_own (void)
{
  g_autoptr (CostProvider) acme = fixtures_load_acme ();
  g_autoptr (CostProvider) a = apply_to (acme, "`prices`: { `volume`: 0.1 }");
  g_autoptr (CostProvider) b = apply_to (acme, "`prices`: { `volume`: 0.2 }");
  g_autoptr (CostProvider) c = apply_to (acme, "`prices`: { `volume`:0.10 }");

  g_assert_false (g_bytes_equal (a->content, acme->content));
  g_assert_false (g_bytes_equal (a->content, b->content));
  g_assert_true (g_bytes_equal (a->content, c->content));
}

/* What the bill of a provider of two meters is with own prices. */
static const EngineFile two_meters = {
  .prices = "`gb`: { `label`: `GB`, `unit`: `GB`, `source`: `page`, "
            "`by`: `group`, `history`: [ { `from`: `2024-01-01`, "
            "`value`: { `a`: 0.02, `b`: 0.04 } } ] }",
  .meters = "{ `id`: `egress`, `label`: `Egress`, `category`: `network`, "
            "`unit`: `GB`, `quantity`: `egress_gb`, `price`: `price.gb` }, "
            "{ `id`: `seats`, `label`: `Seats`, `category`: `team`, "
            "`unit`: `seat`, `quantity`: `seats`, `price`: 2.15, "
            "`source`: `page` }, "
            "{ `id`: `support`, `label`: `Support`, `category`: `support`, "
            "`unit`: `USD`, `quantity`: `bill.total`, `price`: 0.1 }",
  .credits = "{ `id`: `gift`, `label`: `Gift`, `amount`: 1, "
             "`meters`: [`seats`] }",
};

static CostEstimate *
estimate_with (const char *members, CostDate at)
{
  g_autoptr (CostProvider) base = engine_fixtures_load (&two_meters, NULL);
  g_autoptr (CostProvider) own = apply_to (base, members);
  g_autoptr (GPtrArray) providers = g_ptr_array_new ();
  g_autoptr (CostCatalogue) catalogue = NULL;
  g_autoptr (CostScenario) scenario = cost_scenario_new ();
  g_autoptr (GPtrArray) estimates = NULL;
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (providers, own);
  catalogue = cost_catalogue_new (providers);
  g_assert_true (
      cost_workload_set (&scenario->workload, "egress_gb", "1000", &error));
  g_assert_true (cost_workload_set (&scenario->workload, "seats", "3", &error));
  scenario->at = at;
  estimates = cost_estimate_all (catalogue, scenario, &error);
  g_assert_no_error (error);
  return cost_estimate_ref (g_ptr_array_index (estimates, 0));
}

static void
test_own_price_on_the_bill (void)
{
  g_autoptr (CostEstimate) estimate =
      estimate_with ("`prices`: { `gb`: { `a`: 0.01 } }", 20260601);
  const CostLine *line = engine_fixtures_line (estimate, "egress", 0);

  g_assert_cmpint (line->amount, ==, 1000);
  g_assert_cmpint (line->list, ==, 1000);
  g_assert_true (line->confidence == 'U');
  g_assert_cmpstr (line->source->id, ==, "own");
  line = engine_fixtures_line (estimate, "seats", 0);
  g_assert_true (line->confidence == 'A');
  g_assert_cmpfloat (line->discount, ==, 0);
  g_assert_cmpint (line->list, ==, line->gross);
}

/* 6.45 less 30 % is 4.515: the half cent goes up; the list price is shown. */
static void
test_discount_on_the_bill (void)
{
  g_autoptr (CostEstimate) estimate =
      estimate_with ("`discounts`: [{ `category`: `team`, `percent`: 30 }]",
                     20260601);
  const CostLine *line = engine_fixtures_line (estimate, "seats", 0);

  g_assert_cmpint (line->list, ==, 645);
  g_assert_cmpint (line->gross, ==, 452);
  g_assert_cmpint (line->credit, ==, 100);
  g_assert_cmpint (line->amount, ==, 352);
  g_assert_cmpfloat (line->discount, ==, 30);
  g_assert_true (line->confidence == 'U');
  g_assert_cmpstr (line->source->id, ==, "page");
  line = engine_fixtures_line (estimate, "egress", 0);
  g_assert_true (line->confidence == 'A');
  line = engine_fixtures_line (estimate, "support", 0);
  g_assert_cmpint (line->amount, ==, 245); /* 10 % of 20.00 + 4.52 */
  engine_fixtures_check (estimate);
}

static void
test_all_off (void)
{
  g_autoptr (CostEstimate) estimate =
      estimate_with ("`discounts`: [{ `category`: `network`, `percent`: 100 }]",
                     20260601);
  const CostLine *line = engine_fixtures_line (estimate, "egress", 0);

  g_assert_cmpint (line->list, ==, 2000);
  g_assert_cmpint (line->amount, ==, 0);
}

static void
test_not_yet (void)
{
  g_autoptr (CostEstimate) estimate =
      estimate_with ("`from`: `2026-06-02`, `prices`: { `gb`: 0.01 }, "
                     "`discounts`: [{ `category`: `team`, `percent`: 30 }]",
                     20260601);

  g_assert_cmpint (engine_fixtures_line (estimate, "egress", 0)->amount,
                   ==,
                   2000);
  g_assert_cmpint (engine_fixtures_line (estimate, "seats", 0)->gross, ==, 645);
  g_assert_true (engine_fixtures_line (estimate, "seats", 0)->confidence ==
                 'A');
}

/* Law: a larger discount never makes a bill larger. */
static void
test_more_discount_never_costs_more (void)
{
  CostMoney last = G_MAXINT64;

  for (int percent = 0; percent <= 100; percent += 4)
    {
      g_autofree char *members = g_strdup_printf (
          "`discounts`: [{ `category`: `network`, `percent`: %d }, "
          "{ `category`: `team`, `percent`: %d }]",
          percent,
          percent);
      g_autoptr (CostEstimate) estimate = estimate_with (members, 20260601);

      g_assert_cmpint (estimate->total, <=, last);
      last = estimate->total;
    }
  g_assert_cmpint (last, ==, 0);
}

typedef struct
{
  const char *name;
  const char *text;
  const char *message;
} Slip;

#define HEAD "{`format`: 1, `kind`: `overlay`, `provider`: `acme`,\n"
#define FRAME HEAD "`name`: `N`, `as_of`: `2026-09-15`,\n"

static const Slip slips[] = {
  { "not-an-object", "[]", "1:1: $: expected an object, not an array" },
  { "newer-format",
    "{`format`: 2, `kind`: `overlay`, `new`: 1}",
    "1:12: $.format: the format is 2; expected 1, which is all that this "
    "version of Outlay reads" },
  { "no-provider",
    "{`format`: 1, `kind`: `overlay`}",
    "1:1: $: the member “provider” is missing" },
  { "unknown-provider",
    "{`format`: 1, `kind`: `overlay`,\n`provider`: `acne`}",
    "2:13: $.provider: unknown provider “acne”; did you mean “acme”? (if it "
    "is in a file of yours, name that file first)" },
  { "unknown-member",
    FRAME "`price`: { `volume`: 1 }}",
    "3:1: $: unknown member “price”; did you mean “prices”?" },
  { "no-name",
    HEAD "`as_of`: `2026-09-15`, `prices`: { `volume`: 1 }}",
    "1:1: $: the member “name” is missing" },
  { "no-day",
    HEAD "`name`: `N`, `prices`: { `volume`: 1 }}",
    "1:1: $: the member “as_of” is missing" },
  { "nothing",
    FRAME "`note`: `Nothing.`}",
    "1:1: $: nothing is changed; give “prices” or “discounts”" },
  { "no-prices",
    FRAME "`prices`: {}}",
    "1:1: $: nothing is changed; give “prices” or “discounts”" },
  { "days",
    FRAME "`from`: `2026-02-01`, `until`: `2026-01-31`, "
          "`prices`: { `volume`: 1 }}",
    "3:32: $.until: 2026-01-31 is before “from”, 2026-02-01" },
  { "unknown-price",
    FRAME "`prices`: { `volumes`: 1 }}",
    "3:24: $.prices.volumes: unknown price “volumes”; did you mean "
    "“volume”?" },
  { "text",
    FRAME "`prices`: { `volume`: `1` }}",
    "3:23: $.prices.volume: expected a number, not a string" },
  { "null",
    FRAME "`prices`: { `volume`: null }}",
    "3:23: $.prices.volume: expected a number, not null" },
  { "negative",
    FRAME "`prices`: { `volume`: -1 }}",
    "3:23: $.prices.volume: expected a number from 0 to 1000000000, not -1" },
  { "keyed",
    FRAME "`prices`: { `volume`: { `west`: 1 } }}",
    "3:23: $.prices.volume: “volume” has one value for all regions; "
    "expected a number" },
  { "unknown-key",
    FRAME "`prices`: { `egress`: { `wets`: 1 } }}",
    "3:33: $.prices.egress.wets: unknown egress_group “wets”; did you mean "
    "“west”?" },
  { "unknown-region",
    FRAME "`prices`: { `ipv4`: { `eats`: 1 } }}",
    "3:31: $.prices.ipv4.eats: unknown region “eats”; did you mean "
    "“east”?" },
  { "no-discounts",
    FRAME "`discounts`: []}",
    "3:14: $.discounts: no elements; expected at least one" },
  { "unknown-category",
    FRAME "`discounts`: [{`category`: `teams`, `percent`: 1}]}",
    "3:28: $.discounts[0].category: unknown category “teams”; did you mean "
    "“team”?" },
  { "no-percent",
    FRAME "`discounts`: [{`category`: `team`}]}",
    "3:15: $.discounts[0]: the member “percent” is missing" },
  { "too-much",
    FRAME "`discounts`: [{`category`: `team`, `percent`: 100.5}]}",
    "3:47: $.discounts[0].percent: expected a number from 0 to 100, "
    "not 100.5" },
  { "twice",
    FRAME "`discounts`: [{`category`: `team`, `percent`: 1},\n"
          "{`category`: `team`, `percent`: 2}]}",
    "4:14: $.discounts[1].category: “team” is given twice; the first is in "
    "line 3" },
};

static void
refuse (gconstpointer data)
{
  const Slip      *slip = data;
  g_autofree char *message = g_strconcat ("own.json:", slip->message, NULL);
  g_autoptr (CostProvider) acme = fixtures_load_acme ();
  g_autoptr (GPtrArray) providers = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (providers, acme);
  g_assert_null (apply (providers, slip->text, &error));
  g_assert_nonnull (error);
  g_assert_cmpstr (error->message, ==, message);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/overlay/replaces-a-price", test_replaces_a_price);
  g_test_add_func ("/cost/overlay/shares-what-it-does-not-replace",
                   test_shares_what_it_does_not_replace);
  g_test_add_func ("/cost/overlay/discounts-are-dated",
                   test_discounts_are_dated);
  g_test_add_func ("/cost/overlay/lies-over-another", test_lies_over_another);
  g_test_add_func ("/cost/overlay/content-is-its-own", test_content_is_its_own);
  g_test_add_func ("/cost/overlay/own-price-on-the-bill",
                   test_own_price_on_the_bill);
  g_test_add_func ("/cost/overlay/discount-on-the-bill",
                   test_discount_on_the_bill);
  g_test_add_func ("/cost/overlay/all-off", test_all_off);
  g_test_add_func ("/cost/overlay/not-yet", test_not_yet);
  g_test_add_func ("/cost/overlay/more-discount-never-costs-more",
                   test_more_discount_never_costs_more);
  for (gsize i = 0; i < G_N_ELEMENTS (slips); i++)
    {
      g_autofree char *path =
          g_strconcat ("/cost/overlay/refuses/", slips[i].name, NULL);

      g_test_add_data_func (path, &slips[i], refuse);
    }

  return g_test_run ();
}
