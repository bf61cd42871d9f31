/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What every name of docs/catalogue.md §6 stands for, and what is said about
 * names that nothing has.
 */
#include "../engine-fixtures.h"

static const EngineFile file = {
  .prices =
      "`ram`: { `label`: `RAM`, `unit`: `GB`, `source`: `page`, `history`: [ "
      "{ `from`: `2025-01-01`, `value`: 3 }, "
      "{ `from`: `2026-01-01`, `value`: 4, `reason`: `Dearer` } ] }, "
      "`out`: { `label`: `Out`, `unit`: `GB`, `source`: `page`, "
      "`by`: `group`, `history`: [ { `from`: `2025-01-01`, "
      "`value`: { `a`: 5, `b`: 6 } } ] }, "
      "`ip`: { `label`: `IP`, `unit`: `one`, `source`: `page`, "
      "`by`: `region`, `history`: [ { `from`: `2025-01-01`, "
      "`value`: { `east`: 7, `west`: null } } ] }",
  .tables = "`size`: { `label`: `Size`, `source`: `page`, "
            "`columns`: [`id`, `gb`], `history`: [ { `from`: `2025-01-01`, "
            "`rows`: [ [`small`, 1], [`large`, 8] ] } ] }",
  .choices = "`machine`: { `table`: `size`, `label`: `Size`, "
             "`where`: `machine.gb >= memory_gb`, `minimize`: `machine.gb` }",
  .formulas = "`double`: `2 * requests`, `fixed`: 42, `word`: `region.id`",
  .plans = "{ `id`: `free-1`, `name`: `Free`, `values`: { `fee`: 9, "
           "`grade`: `low`, `is_big`: true } }",
};

static const struct
{
  const char *formula;
  const char *with;
  double      value;
} values[] = {
  { "requests", "requests=7", 7 },
  { "db == 'own'", "db=own", 1 },
  { "db == 'own'", "db=none", 0 },
  { "db != 'own'", "db=none", 1 },
  { "'own' == db", "db=own", 1 },
  { "dedicated_cpu", "dedicated_cpu=true", 1 },
  { "hours", NULL, 720 },
  { "hours", "month=744", 744 },
  { "month_scale", NULL, 1 },
  { "month_scale * 30", "month=744", 31 },
  { "price.ram", NULL, 4 },
  { "price.ram", "at=2025-12-31", 3 },
  { "price.out", NULL, 5 },
  { "price.out", "regions=oregon", 6 },
  { "price.ip", NULL, 7 },
  { "region.factor", NULL, 1 },
  { "region.factor", "regions=oregon", 2 },
  { "region.fast", NULL, 1 },
  { "region.group == 'b'", "regions=frankfurt", 1 },
  { "region.id == 'east'", NULL, 1 },
  { "region.id == 'east'", "regions=oregon", 0 },
  { "region.index", "regions=oregon,virginia", 0 },
  { "share", NULL, 1 },
  { "share", "regions=oregon,virginia", 0.5 },
  { "regions", "regions=oregon,virginia,london", 3 },
  { "plan.fee", NULL, 9 },
  { "plan.is_big", NULL, 1 },
  { "plan.grade == 'low'", NULL, 1 },
  { "plan.id == 'free-1'", NULL, 1 },
  { "platform.id == 'test'", NULL, 1 },
  { "usual.requests", "requests=7", 7 },
  { "usual.db == 'own'", "db=own", 1 },
  { "machine.gb", "memory_gb=2", 8 },
  { "machine.id == 'large'", "memory_gb=2", 1 },
  { "machine.found", "memory_gb=8", 1 },
  { "machine.found", "memory_gb=9", 0 },
  { "machine.gb", "memory_gb=9", 0 },
  { "bill.total", NULL, 0 },
  { "bill.platform_fee", NULL, 0 },
  { "double", "requests=7", 14 },
  { "fixed", NULL, 42 },
  { "word == 'east'", NULL, 1 },
  { "word != region.group", NULL, 1 },
};

static void
test_stand_for (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      double value =
          engine_fixtures_value (&file, values[i].formula, values[i].with);

      g_test_message ("%s", values[i].formula);
      g_assert_cmpfloat_with_epsilon (value, values[i].value, 1e-12);
    }
}

static const struct
{
  const char *formula;
  const char *message;
} unknown[] = {
  { "requets",
    "column 1 of the formula: unknown name “requets”; did you "
    "mean “requests”?" },
  { "1 + zzzzzzzz", "column 5 of the formula: unknown name “zzzzzzzz”" },
  { "doubel", "unknown name “doubel”; did you mean “double”?" },
  { "price.rma", "unknown price “rma”; did you mean “ram”?" },
  { "price.zzzzzz", "unknown price “zzzzzz”; there are: ram, out, ip" },
  { "pirce.ram", "unknown name “pirce”; did you mean “price”?" },
  { "mashine.gb", "unknown name “mashine”; did you mean “machine”?" },
  { "region.fator",
    "unknown property of regions “fator”; did you mean "
    "“factor”?" },
  { "plan.gade", "unknown value of plans “gade”; did you mean “grade”?" },
  { "platform.name", "of the platform only platform.id is known" },
  { "usual.requets", "“requets” is no dimension" },
  { "machine.cpu", "unknown column of size “cpu”; there are: id, gb" },
  { "region.zzzzzz",
    "unknown property of regions “zzzzzz”; there are: factor, group, fast" },
  { "plan.zzzzzz",
    "unknown value of plans “zzzzzz”; there are: fee, grade, is_big" },
  { "bill.fees", "“fees” is neither total nor a category" },
};

static void
test_unknown (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (unknown); i++)
    {
      EngineFile       wrong = file;
      g_autofree char *meter = g_strdup_printf (
          "{ `id`: `it`, `label`: `It`, `category`: `other`, `unit`: `one`, "
          "`quantity`: `%s`, `price`: 0 }",
          unknown[i].formula);

      wrong.meters = meter;
      engine_fixtures_refuse (&wrong, unknown[i].message);
    }
}

static void
test_named_formulas_are_checked_unused (void)
{
  EngineFile wrong = file;

  wrong.formulas = "`a`: `b + 1`, `b`: `requets`";
  engine_fixtures_refuse (
      &wrong,
      "$.formulas.b: column 1 of the formula: unknown name “requets”; did "
      "you mean “requests”?");
}

static void
test_circles (void)
{
  EngineFile wrong = file;

  wrong.formulas = "`a`: `b + 1`, `b`: `c`, `c`: `2 * a`";
  engine_fixtures_refuse (&wrong,
                          "$.formulas.a: column 1 of the formula: the formula "
                          "“b” refers to itself in a circle");
  wrong.formulas = "`a`: `a`";
  engine_fixtures_refuse (&wrong,
                          "the formula “a” refers to itself in a circle");
}

static void
test_any_order (void)
{
  EngineFile turned = file;

  turned.formulas = "`a`: `b + 1`, `b`: `c * 2`, `c`: `requests`";
  g_assert_cmpfloat (engine_fixtures_value (&turned, "a", "requests=4"), ==, 9);
}

static void
test_bill_is_for_meters (void)
{
  EngineFile  wrong = file;
  const char *message =
      "the bill so far can be read in meters that are billed once, and in "
      "no other place";

  wrong.formulas = "`a`: `bill.total`";
  engine_fixtures_refuse (&wrong, message);
  wrong = file;
  wrong.choices = "`machine`: { `table`: `size`, `label`: `Size`, "
                  "`where`: `bill.total > 5`, `minimize`: `machine.gb` }";
  wrong.meters = "{ `id`: `it`, `label`: `It`, `category`: `other`, `unit`: "
                 "`one`, `quantity`: `machine.gb`, `price`: 0 }";
  engine_fixtures_refuse (&wrong, message);
  wrong = file;
  wrong.meters = "{ `id`: `it`, `label`: `It`, `category`: `other`, `unit`: "
                 "`one`, `per`: `region`, `quantity`: `bill.total`, "
                 "`price`: 0 }";
  engine_fixtures_refuse (&wrong, message);
  wrong = file;
  wrong.limits = "{ `id`: `it`, `kind`: `note`, `when`: `bill.total > 5`, "
                 "`text`: `Much.` }";
  engine_fixtures_refuse (&wrong, message);
}

/* What is not known bills nothing, and says so. */
static void
test_unknown_values (void)
{
  static const struct
  {
    const char *price;
    const char *with;
    gboolean    is_known;
  } rows[] = {
    { "price.ip", "regions=virginia", TRUE },
    { "price.ip", "regions=oregon", FALSE },
    { "price.ram", "at=2024-12-31", FALSE },
    { "price.ip + 1", "regions=oregon", FALSE },
    { "min(price.ip, 1)", "regions=oregon", FALSE },
    { "if(region.index, price.ip, 1)", "regions=oregon", TRUE },
    { "if(region.index, 1, price.ip)", "regions=oregon", FALSE },
    { "if(price.ip > 1, 1, 1)", "regions=oregon", FALSE },
    { "!price.ip", "regions=oregon", FALSE },
    { "-price.ip", "regions=oregon", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      EngineFile       with = file;
      g_autofree char *meter = g_strdup_printf (
          "{ `id`: `it`, `label`: `It`, `category`: `other`, `unit`: `one`, "
          "`quantity`: 1, `price`: `%s` }",
          rows[i].price);
      g_autoptr (CostEstimate) estimate = NULL;

      with.meters = meter;
      estimate = engine_fixtures_estimate (&with, rows[i].with, NULL);
      g_assert_cmpint (estimate->is_complete, ==, rows[i].is_known);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/compiler-name/stand-for", test_stand_for);
  g_test_add_func ("/cost/compiler-name/unknown", test_unknown);
  g_test_add_func ("/cost/compiler-name/checked-unused",
                   test_named_formulas_are_checked_unused);
  g_test_add_func ("/cost/compiler-name/circles", test_circles);
  g_test_add_func ("/cost/compiler-name/any-order", test_any_order);
  g_test_add_func ("/cost/compiler-name/bill-is-for-meters",
                   test_bill_is_for_meters);
  g_test_add_func ("/cost/compiler-name/unknown-values", test_unknown_values);
  return g_test_run ();
}
