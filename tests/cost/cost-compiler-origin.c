/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the price of a line comes from: source, confidence and day. */
#include "../engine-fixtures.h"

static const EngineFile file = {
  .prices = "`ram`: { `label`: `RAM`, `unit`: `GB`, `source`: `page`, "
            "`history`: [ { `from`: `2025-01-01`, `value`: 3 }, "
            "{ `from`: `2025-07-01`, `value`: 4, `source`: `talk` } ] }, "
            "`out`: { `label`: `Out`, `unit`: `GB`, `source`: `page`, "
            "`by`: `group`, `history`: [ { `from`: `2025-02-01`, `value`: "
            "{ `a`: 5, `b`: { `value`: 6, `confidence`: `B` } } } ] }",
  .tables = "`size`: { `label`: `Size`, `source`: `talk`, "
            "`columns`: [`id`, `gb`], `history`: [ { `from`: `2025-03-01`, "
            "`rows`: [ [`small`, 1] ] } ] }",
  .choices = "`machine`: { `table`: `size`, `label`: `Size`, `where`: 1, "
             "`minimize`: `machine.gb` }",
  .formulas = "`half`: `price.out / 2`, `none`: 5, `ring`: `hours + half`",
  .plans = "{ `id`: `a`, `name`: `A`, `from`: `2024-05-01`, "
           "`source`: `page`, `values`: { `fee`: 1 } }",
};

static const struct
{
  const char *price;
  const char *with;
  const char *source; /* NULL: nobody */
  char        confidence;
  CostDate    from;
} rows[] = {
  { "price.ram", "at=2025-06-30", "page", 'A', 20250101 },
  { "price.ram", "at=2025-07-01", "talk", 'C', 20250701 },
  { "price.out", NULL, "page", 'A', 20250201 },
  { "price.out", "regions=oregon", "page", 'B', 20250201 },
  { "machine.gb", NULL, "talk", 'C', 20250301 },
  { "plan.fee", NULL, "page", 'A', 20240501 },
  { "half", NULL, "page", 'A', 20250201 },
  { "ring", NULL, "page", 'A', 20250201 },
  { "1 + 2 * price.ram", "at=2025-06-30", "page", 'A', 20250101 },
  { "if(hours, machine.gb, price.ram)", NULL, "talk", 'C', 20250301 },
  { "none", NULL, NULL, 0, COST_DATE_NONE },
  { "5", NULL, NULL, 0, COST_DATE_NONE },
};

static CostEstimate *
estimate (const char *price, const char *source, const char *with)
{
  EngineFile       copy = file;
  g_autofree char *meter = g_strdup_printf (
      "{ `id`: `it`, `label`: `It`, `category`: `other`, `unit`: `one`, "
      "`quantity`: 1, `price`: `%s`%s }",
      price,
      source);

  copy.meters = meter;
  return engine_fixtures_estimate (&copy, with, NULL);
}

static void
test_follows (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CostEstimate) found =
          estimate (rows[i].price, "", rows[i].with);
      const CostLine *line = engine_fixtures_line (found, "it", 0);

      g_assert_cmpstr (line->source != NULL ? line->source->id : NULL,
                       ==,
                       rows[i].source);
      g_assert_true (line->confidence == rows[i].confidence);
      g_assert_cmpuint (line->price_from, ==, rows[i].from);
    }
}

static void
test_meter_names_its_own (void)
{
  g_autoptr (CostEstimate) priced =
      estimate ("price.out", ", `source`: `talk`", NULL);
  g_autoptr (CostEstimate) plain = estimate ("5", ", `source`: `talk`", NULL);
  const CostLine *line = engine_fixtures_line (priced, "it", 0);

  g_assert_cmpstr (line->source->id, ==, "talk");
  g_assert_true (line->confidence == 'A');
  line = engine_fixtures_line (plain, "it", 0);
  g_assert_cmpstr (line->source->id, ==, "talk");
  g_assert_true (line->confidence == 'C');
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/compiler-origin/follows", test_follows);
  g_test_add_func ("/cost/compiler-origin/meter-names-its-own",
                   test_meter_names_its_own);
  return g_test_run ();
}
