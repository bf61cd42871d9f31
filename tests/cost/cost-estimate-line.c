/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a line says of its amount: the least, the most, whose credit pays. */
#include "../engine-fixtures.h"

#include "cost-estimate-line-private.h"

#define METER(more)                                                            \
  "{ `id`: `it`, `label`: `It`, `category`: `other`, `unit`: `one`, "          \
  "`quantity`: `requests`, `price`: 1, " more " }"

#define PLANS "{ `id`: `a`, `name`: `A`, `values`: { `x`: null } }"

static const struct
{
  const char *name;
  const char *meter;
  const char *requests;
  CostMoney   list;
  gboolean    is_minimum;
  gboolean    is_capped;
} bounds[] = {
  { "less", METER ("`minimum`: 3"), "requests=2", 300, TRUE, FALSE },
  { "as-much", METER ("`minimum`: 3"), "requests=3", 300, FALSE, FALSE },
  { "more", METER ("`minimum`: 3"), "requests=4", 400, FALSE, FALSE },
  { "nothing",
    METER ("`minimum`: 3, `always`: true"),
    "requests=0",
    0,
    FALSE,
    FALSE },
  { "included",
    METER ("`minimum`: 3, `allowance`: 5"),
    "requests=4",
    0,
    FALSE,
    FALSE },
  { "not-known", METER ("`minimum`: `plan.x`"), "requests=2", 0, FALSE, FALSE },
  { "below-cap", METER ("`cap`: 3"), "requests=3", 300, FALSE, FALSE },
  { "above-cap", METER ("`cap`: 3"), "requests=4", 300, FALSE, TRUE },
  { "both", METER ("`minimum`: 2, `cap`: 3"), "requests=1", 200, TRUE, FALSE },
};

static void
test_bounds (gconstpointer data)
{
  gsize      i = GPOINTER_TO_SIZE (data);
  EngineFile file = { .plans = PLANS, .meters = bounds[i].meter };
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&file, bounds[i].requests, NULL);
  const CostLine *line = engine_fixtures_line (estimate, "it", 0);

  g_assert_cmpint (line->list, ==, bounds[i].list);
  g_assert_cmpint (line->is_minimum, ==, bounds[i].is_minimum);
  g_assert_cmpint (line->is_capped, ==, bounds[i].is_capped);
  g_assert_cmpuint (line->n_credits, ==, 0);
}

/* 20 dollars, 5 of the first credit and 7 of the second; the third is too
 * late. */
static void
test_credits (void)
{
#define CREDIT(id, amount)                                                     \
  "{ `id`: `" id "`, `label`: `" id "`, `amount`: " amount                     \
  ", `meters`: [`it`] }"
  EngineFile file = {
    .meters = METER ("`always`: true"),
    .credits = CREDIT ("first", "5") ", " CREDIT ("none", "0") ", " CREDIT (
        "second",
        "17") ", " CREDIT ("third", "7"),
  };
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&file, "requests=20", NULL);
  const CostLine *line = engine_fixtures_line (estimate, "it", 0);

  g_assert_cmpuint (line->n_credits, ==, 2);
  g_assert_cmpstr (line->credits[0].credit->id, ==, "first");
  g_assert_cmpint (line->credits[0].paid, ==, 500);
  g_assert_cmpstr (line->credits[1].credit->id, ==, "second");
  g_assert_cmpint (line->credits[1].paid, ==, 1500);
  g_assert_cmpint (line->credit, ==, 2000);
  g_assert_cmpint (line->amount, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (bounds); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/cost/estimate-line/bounds/%s", bounds[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_bounds);
    }
  g_test_add_func ("/cost/estimate-line/credits", test_credits);
  return g_test_run ();
}
