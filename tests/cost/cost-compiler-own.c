/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which lines are marked as the user's own: those that read one of their
 * prices wherever it stands, and no others.
 */
#include "cost-overlay.h"

#include <string.h>

#include "../engine-fixtures.h"

#define PRICE(id)                                                              \
  "`" id "`: { `label`: `L`, `unit`: `U`, `source`: `page`, `history`: "       \
  "[ { `from`: `2024-01-01`, `value`: 1 } ] }"

#define METER "{ `id`: `m`, `label`: `M`, `category`: `other`, `unit`: `U`, "

typedef struct
{
  const char *name;
  const char *meter; /* members behind METER */
  gboolean    is_own;
} Row;

/* The user has a price of `own`, and none of `vendor`. */
static const Row rows[] = {
  { "price", "`quantity`: 1, `price`: `price.own`", TRUE },
  { "vendor", "`quantity`: 1, `price`: `price.vendor`", FALSE },
  { "number", "`quantity`: 1, `price`: 3", FALSE },
  { "second-of-two",
    "`quantity`: 1, `price`: `price.vendor + 2 * price.own`",
    TRUE },
  { "third-operand",
    "`quantity`: 1, `price`: `if(seats > 0, 1, max(1, 2, price.own))`",
    TRUE },
  { "named", "`quantity`: 1, `price`: `outer`", TRUE },
  { "last-tier",
    "`quantity`: 1, `tiers`: [ { `up_to`: 1, `price`: 1 }, "
    "{ `price`: `price.own` } ]",
    TRUE },
  { "end-of-tier",
    "`quantity`: 1, `tiers`: [ { `up_to`: `price.own`, `price`: 1 }, "
    "{ `price`: 1 } ]",
    TRUE },
  { "minimum",
    "`quantity`: 1, `price`: 1, `minimum`: `price.own`, `source`: `talk`",
    TRUE },
  { "cap", "`quantity`: 1, `price`: 1, `cap`: `price.own`", TRUE },
  { "allowance", "`quantity`: 5, `price`: 1, `allowance`: `price.own`", TRUE },
  { "block", "`quantity`: 5, `price`: 1, `block`: `price.own`", TRUE },
  { "quantity", "`quantity`: `price.own`, `price`: 1", TRUE },
  { "when-alone", "`quantity`: 1, `price`: 1, `when`: `price.own > 0`", FALSE },
};

static CostEstimate *
estimate (const Row *row, const char *own_text)
{
  g_autofree char *meter = g_strconcat (METER, row->meter, " }", NULL);
  EngineFile       file = {
          .prices = PRICE ("own") ", " PRICE ("vendor"),
          .formulas = "`outer`: `1 + inner`, `inner`: `price.own / 2`",
          .meters = meter,
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (CostProvider) base = engine_fixtures_load (&file, &error);
  g_autoptr (CostProvider) own = NULL;
  g_autoptr (CostJson) json = NULL;
  g_autoptr (GPtrArray) providers = g_ptr_array_new ();
  g_autoptr (CostCatalogue) catalogue = NULL;
  g_autoptr (CostScenario) scenario =
      engine_fixtures_scenario ("seats=1", NULL);
  g_autoptr (GPtrArray) estimates = NULL;

  g_assert_no_error (error);
  json = cost_json_parse ("own.json", own_text, strlen (own_text), NULL);
  g_ptr_array_add (providers, base);
  own = cost_overlay_apply (json, providers, &error);
  g_assert_no_error (error);
  providers->pdata[0] = own;
  catalogue = cost_catalogue_new (providers);
  estimates = cost_estimate_all (catalogue, scenario, NULL);
  return cost_estimate_ref (g_ptr_array_index (estimates, 0));
}

static void
test_mark (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (CostEstimate) bill =
      estimate (row,
                "{\"format\": 1, \"kind\": \"overlay\", "
                "\"provider\": \"test\", \"name\": \"Contract\", "
                "\"as_of\": \"2026-01-01\", \"prices\": {\"own\": 2}}");
  const CostLine *line = engine_fixtures_line (bill, "m", 0);

  g_assert_cmpint (line->confidence == 'U', ==, row->is_own);
  if (row->is_own)
    g_assert_cmpstr (line->source->title, ==, "Contract");
  else
    g_assert_true (line->source == NULL ||
                   g_str_equal (line->source->id, "page"));
}

/* Over a part of the days: the others are the vendor's. */
static void
test_mark_by_day (void)
{
  g_autoptr (CostEstimate) bill =
      estimate (&rows[0],
                "{\"format\": 1, \"kind\": \"overlay\", "
                "\"provider\": \"test\", \"name\": \"Contract\", "
                "\"as_of\": \"2026-01-01\", \"from\": \"2099-01-01\", "
                "\"prices\": {\"own\": 2}}");
  const CostLine *line = engine_fixtures_line (bill, "m", 0);

  g_assert_true (line->confidence == 'A');
  g_assert_cmpint (line->amount, ==, 100);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path =
          g_strconcat ("/cost/compiler-own/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_mark);
    }
  g_test_add_func ("/cost/compiler-own/by-day", test_mark_by_day);

  return g_test_run ();
}
