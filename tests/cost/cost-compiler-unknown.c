/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Comparisons with a text that nothing has: each is refused with the nearest,
 * whatever the day; what some day has, and platforms of other files, are not.
 */
#include "../engine-fixtures.h"

static const EngineFile file = {
  .tables =
      "`size`: { `label`: `Size`, `source`: `page`, "
      "`columns`: [`id`, `gb`, `kind`, `never`], `history`: [ "
      "{ `from`: `2025-01-01`, "
      "`rows`: [ [`small`, 1, `shared`, null], [`large`, 8, null, null] ] }, "
      "{ `from`: `2026-01-01`, `reason`: `Renamed`, "
      "`rows`: [ [`m`, 1, `shared`, null], [`large`, 8, `own`, null] ] } ] }",
  .choices = "`machine`: { `table`: `size`, `label`: `Size`, "
             "`where`: `machine.gb >= memory_gb`, `minimize`: `machine.gb` }",
  .formulas = "`word`: `region.id`",
  .plans = "{ `id`: `free`, `name`: `Free`, `values`: { `grade`: `low` } }, "
           "{ `id`: `pro`, `name`: `Pro`, `until`: `2025-12-31`, "
           "`values`: { `grade`: `high` } }, "
           "{ `id`: `pro`, `name`: `Pro`, `from`: `2026-01-01`, "
           "`values`: { `grade`: null } }",
};

static const struct
{
  const char *formula;
  const char *message;
} slips[] = {
  { "plan.id == 'Free'",
    "column 12 of the formula: unknown plan “Free”; did you mean “free”?" },
  { "'fre' != plan.id",
    "column 1 of the formula: unknown plan “fre”; did you mean “free”?" },
  { "plan.id == 'enterprise'",
    "unknown plan “enterprise”; there are: free, pro" },
  { "plan.grade == 'hihg'",
    "unknown value of plan.grade “hihg”; did you mean “high”?" },
  { "region.id == 'eats'", "unknown region “eats”; did you mean “east”?" },
  { "region.id == ''", "unknown region “”; there are: east, west, new, old" },
  { "region.group == 'wset'",
    "unknown value of region.group “wset”; there are: a, b" },
  { "machine.id == 'mm'",
    "unknown value of machine.id “mm”; did you mean “m”?" },
  { "requests > 3 && machine.kind != 'sharde'",
    "column 33 of the formula: unknown value of machine.kind “sharde”; did "
    "you mean “shared”?" },
  { "platform.id == 'Fly'",
    "column 16 of the formula: no platform can have the id “Fly”: an id is "
    "small letters, digits and “-”" },
  { "platform.id == 'a_b'",
    "no platform can have the id “a_b”: an id is small letters, digits and "
    "“-”" },
  { "platform.id == '-a'",
    "no platform can have the id “-a”: an id is small letters, digits and "
    "“-”" },
  { "platform.id == ''",
    "no platform can have the id “”: an id is small letters, digits and "
    "“-”" },
};

static void
test_refuses (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (slips); i++)
    {
      EngineFile       wrong = file;
      g_autofree char *meter = g_strdup_printf (
          "{ `id`: `it`, `label`: `It`, `category`: `other`, `unit`: `one`, "
          "`quantity`: `%s`, `price`: 0 }",
          slips[i].formula);

      g_test_message ("%s", slips[i].formula);
      wrong.meters = meter;
      engine_fixtures_refuse (&wrong, slips[i].message);
    }
}

static const struct
{
  const char *formula;
  double      value;
} values[] = {
  { "plan.id == 'free'", 1 },     { "plan.id == 'pro'", 0 },
  { "plan.grade != 'high'", 1 },  { "region.id == 'old'", 0 },
  { "machine.id == 'small'", 0 }, { "machine.id == 'm'", 1 },
  { "machine.never == 'x'", 0 },  { "platform.id == 'somebody-else-2'", 0 },
  { "word == 'nowhere'", 0 },
};

/* What comes and goes with the days, and what this file cannot know. */
static void
test_accepts (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      double value =
          engine_fixtures_value (&file, values[i].formula, "memory_gb=1");

      g_test_message ("%s", values[i].formula);
      g_assert_cmpfloat (value, ==, values[i].value);
    }
}

static void
test_where_is_asked_once_a_row (void)
{
  EngineFile wrong = file;

  wrong.choices = "`machine`: { `table`: `size`, `label`: `Size`, "
                  "`where`: `machine.id != 'larg'`, `minimize`: 1 }";
  engine_fixtures_refuse (&wrong,
                          "$.choices.machine.where: column 15 of the formula: "
                          "unknown value of machine.id “larg”; did you mean "
                          "“large”?");
}

static void
test_many_are_not_listed (void)
{
  g_autoptr (GString) plans = g_string_new (NULL);
  EngineFile wrong = { .formulas = "`x`: `plan.id == 'zzzzzzzz'`" };

  for (int i = 0; i < 25; i++)
    g_string_append_printf (plans,
                            "%s{ `id`: `p%d`, `name`: `P`, `values`: {} }",
                            i > 0 ? ", " : "",
                            i);
  wrong.plans = plans->str;
  engine_fixtures_refuse (&wrong,
                          "unknown plan “zzzzzzzz”; there are: p0, p1, p2, "
                          "p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, "
                          "p14, p15, p16, p17, p18, p19, …");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/compiler-unknown/refuses", test_refuses);
  g_test_add_func ("/cost/compiler-unknown/accepts", test_accepts);
  g_test_add_func ("/cost/compiler-unknown/where",
                   test_where_is_asked_once_a_row);
  g_test_add_func ("/cost/compiler-unknown/many", test_many_are_not_listed);
  return g_test_run ();
}
