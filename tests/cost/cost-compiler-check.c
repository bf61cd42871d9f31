/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A file is checked in full: what no day, region or plan reaches now, what
 * takes the place of a name, and what would take for ever.
 */
#include "../engine-fixtures.h"

#include <string.h>

#include "cost-compiler.h"

#define BAD "`quantity`: `requets`, `price`: 1"
#define METER(more)                                                            \
  "{ `id`: `it`, `label`: `It`, `category`: `other`, `unit`: `one`, " more " }"
#define MESSAGE "unknown name “requets”; did you mean “requests”?"

static const EngineFile unreached[] = {
  { .meters = METER (BAD) },
  { .meters = METER (BAD ", `per`: `region`") },
  { .meters = METER (BAD ", `when`: `0`") },
  { .meters = METER (BAD ", `plans`: [`old`]"),
    .plans = "{ `id`: `new`, `name`: `N`, `values`: {} }, { `id`: `old`, "
             "`name`: `O`, `until`: `2025-01-01`, `values`: {} }" },
  { .meters = METER (BAD ", `plans`: [`new`]"),
    .plans = "{ `id`: `old`, `name`: `O`, `until`: `2025-01-01`, "
             "`values`: {} }, { `id`: `new`, `name`: `N`, `values`: {} }" },
  { .meters = METER (BAD ", `plans`: [`late`]"),
    .plans = "{ `id`: `new`, `name`: `N`, `values`: {} }, { `id`: `late`, "
             "`name`: `L`, `from`: `2027-01-01`, `values`: {} }" },
  { .credits = "{ `id`: `c`, `label`: `C`, `amount`: `requets`, "
               "`categories`: [`other`], `until`: `2025-01-01` }" },
  { .limits = "{ `id`: `l`, `kind`: `note`, `when`: `requets`, "
              "`text`: `T.` }" },
  { .limits = "{ `id`: `l`, `kind`: `note`, `when`: `0`, "
              "`text`: `{requets}` }" },
  { .tables = "`t`: { `label`: `T`, `source`: `page`, `columns`: [`id`], "
              "`history`: [ { `from`: `2027-01-01`, `rows`: [ [`a`] ] } ] }",
    .choices = "`c`: { `table`: `t`, `label`: `C`, `when`: `0`, "
               "`where`: `requets`, `minimize`: 1 }" },
  { .kind = "partner", .when = "requets" },
  { .kind = "partner",
    .when = "platform.id == 'nobody'",
    .meters = METER (BAD) },
  { .formulas = "`unused`: `requets`" },
};

static void
test_reaches_everything (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (unreached); i++)
    engine_fixtures_refuse (&unreached[i], MESSAGE);
}

static void
test_first_place_may_be_served_by_nobody (void)
{
  static const EngineFile file = { .meters = METER (BAD) };
  g_autofree char        *text = engine_fixtures_write (&file);
  g_auto (GStrv) parts = g_strsplit (text, "\"virginia\": \"east\"", 2);
  g_autofree char *moved = g_strjoinv ("\"virginia\": null", parts);
  g_autoptr (CostJson) json = NULL;
  g_autoptr (CostProvider) provider = NULL;
  g_autoptr (GError) error = NULL;

  json = cost_json_parse ("test.json", moved, strlen (moved), NULL);
  provider = cost_provider_new_from_json (json, NULL);
  g_assert_nonnull (provider);
  g_assert_false (cost_compiler_check (provider, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_UNKNOWN);
}

static void
test_words_that_are_taken (void)
{
  static const char *const words[] = {
    "price", "region", "plan", "bill",  "platform", "hours", "month_scale",
    "share", "min",    "if",   "clamp", "true",     "false",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      EngineFile       file = { NULL };
      g_autofree char *formula = g_strdup_printf ("`%s`: 1", words[i]);
      g_autofree char *message = g_strdup_printf (
          "“%s” has a meaning in formulas; choose another name",
          words[i]);

      file.formulas = formula;
      engine_fixtures_refuse (&file, message);
    }
}

/* A chain of choices: each row of one asks for all rows of the next. */
static void
test_refuses_what_takes_for_ever (void)
{
  g_autoptr (GString) rows = g_string_new (NULL);
  g_autoptr (GString) choices = g_string_new (NULL);
  g_autofree char *table = NULL;
  EngineFile       file = { NULL };
  gint64           start = g_get_monotonic_time ();

  for (int i = 0; i < 60; i++)
    g_string_append_printf (rows, "%s[`r%d`, %d]", i > 0 ? ", " : "", i, i);
  for (int i = 0; i < 8; i++)
    g_string_append_printf (choices,
                            "%s`c%d`: { `table`: `t`, `label`: `C`, "
                            "`where`: `c%d.n < c%d.n`, `minimize`: `c%d.n` }",
                            i > 0 ? ", " : "",
                            i,
                            i,
                            i < 7 ? i + 1 : 7,
                            i);
  table = g_strdup_printf (
      "`t`: { `label`: `T`, `source`: `page`, `columns`: [`id`, `n`], "
      "`history`: [ { `from`: `2025-01-01`, `rows`: [ %s ] } ] }",
      rows->str);
  file.tables = table;
  file.choices = choices->str;
  engine_fixtures_refuse (&file,
                          "the formulas of this file take too long; they "
                          "refer to each other too often");
  g_assert_cmpint (g_get_monotonic_time () - start, <, 20 * G_USEC_PER_SEC);
}

/* Formulas that double: remembered, they are quick. */
static void
test_takes_what_only_looks_long (void)
{
  g_autoptr (GString) formulas = g_string_new ("`f0`: `requests`");
  EngineFile file = { NULL };

  for (int i = 1; i < 200; i++)
    g_string_append_printf (formulas, ", `f%d`: `f%d + f%d`", i, i - 1, i - 1);
  file.formulas = formulas->str;
  g_assert_cmpfloat (engine_fixtures_value (&file, "f10", "requests=1"),
                     ==,
                     1024);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/compiler-check/reaches-everything",
                   test_reaches_everything);
  g_test_add_func ("/cost/compiler-check/first-place",
                   test_first_place_may_be_served_by_nobody);
  g_test_add_func ("/cost/compiler-check/words-that-are-taken",
                   test_words_that_are_taken);
  g_test_add_func ("/cost/compiler-check/takes-for-ever",
                   test_refuses_what_takes_for_ever);
  g_test_add_func ("/cost/compiler-check/only-looks-long",
                   test_takes_what_only_looks_long);
  return g_test_run ();
}
