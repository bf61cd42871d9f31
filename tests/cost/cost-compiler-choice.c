/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The cheapest row that will do: on a day, in a region, or none. */
#include "../engine-fixtures.h"

#define SIZES                                                                  \
  "`size`: { `label`: `Size`, `source`: `page`, "                              \
  "`columns`: [`id`, `gb`, `month`, `kind`], `history`: [ "                    \
  "{ `from`: `2025-01-01`, `rows`: [ [`old`, 64, 1, `x`] ] }, "                \
  "{ `from`: `2026-01-01`, `rows`: [ [`tiny`, 1, 5, null], "                   \
  "[`twin`, 2, 10, `a`], [`other`, 4, 10, `b`], [`quote`, 64, null, `c`], "    \
  "[`big`, 8, 30, `a`] ] } ] }"
#define MACHINE                                                                \
  "`machine`: { `table`: `size`, `label`: `Size`, `when`: `instances > 0`, "   \
  "`where`: `machine.gb >= memory_gb`, `minimize`: `machine.month`, "          \
  "`none`: `No size has {memory_gb} GB.` }"
#define METER                                                                  \
  "{ `id`: `it`, `label`: `It`, `category`: `compute`, `unit`: `one`, "        \
  "`quantity`: `instances`, `price`: `machine.month`, "                        \
  "`detail`: `{machine.id} {machine.kind} {machine.found}` }"

static const EngineFile file = {
  .tables = SIZES,
  .choices = MACHINE,
  .meters = METER,
};

static const struct
{
  const char *name;
  const char *memory;
  const char *at;
  const char *row;
  const char *detail;
  CostMoney   total;
} rows[] = {
  { "smallest", "1", "2026-01-01", "tiny", "tiny  1", 500 },
  { "first-of-equals", "2", "2026-01-01", "twin", "twin a 1", 1000 },
  { "next", "3", "2026-01-01", "other", "other b 1", 1000 },
  { "passes-over-unknown", "5", "2026-01-01", "big", "big a 1", 3000 },
  { "none", "9", "2026-01-01", NULL, "  0", 0 },
  { "rows-of-the-day", "9", "2025-12-31", "old", "old x 1", 100 },
  { "before-the-first", "1", "2024-12-31", NULL, "  0", 0 },
};

static void
test_row (gconstpointer data)
{
  gsize            i = GPOINTER_TO_SIZE (data);
  g_autofree char *memory = g_strdup_printf ("memory_gb=%s", rows[i].memory);
  g_autofree char *at = g_strdup_printf ("at=%s", rows[i].at);
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&file, memory, at, "instances=1", NULL);

  g_assert_cmpint (estimate->total, ==, rows[i].total);
  g_assert_cmpint (estimate->is_blocked, ==, rows[i].row == NULL);
  g_assert_cmpstr (engine_fixtures_line (estimate, "it", 0)->detail,
                   ==,
                   rows[i].detail);
  g_assert_cmpuint (estimate->choices->len, ==, rows[i].row != NULL ? 1 : 0);
  if (rows[i].row != NULL)
    g_assert_cmpstr (((CostChosen *)estimate->choices->pdata[0])->row,
                     ==,
                     rows[i].row);
}

static void
test_says_what_is_missing (void)
{
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&file, "memory_gb=100.5", NULL);
  const CostRemark *remark = g_ptr_array_index (estimate->remarks, 0);

  g_assert_cmpint (remark->kind, ==, COST_LIMIT_BLOCKER);
  g_assert_cmpstr (remark->text, ==, "No size has 100.5 GB.");
  g_assert_cmpstr (remark->choice->id, ==, "machine");
  g_assert_null (remark->limit);
}

static void
test_is_not_wanted (void)
{
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&file, "memory_gb=100", "instances=0", NULL);

  g_assert_false (estimate->is_blocked);
  g_assert_cmpuint (estimate->choices->len, ==, 0);
}

static const EngineFile by_region = {
  .tables = SIZES,
  .choices = "`machine`: { `table`: `size`, `label`: `Size`, "
             "`where`: `machine.gb >= memory_gb * region.factor`, "
             "`minimize`: `machine.month` }",
  .meters = "{ `id`: `it`, `label`: `It`, `category`: `compute`, "
            "`unit`: `one`, `per`: `region`, `quantity`: 1, "
            "`price`: `machine.month`, `detail`: `{machine.id}` }",
};

static void
test_is_made_in_each_region (void)
{
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&by_region,
                                "memory_gb=4",
                                "regions=virginia,oregon",
                                NULL);

  g_assert_cmpstr (engine_fixtures_line (estimate, "it", 0)->detail,
                   ==,
                   "other");
  g_assert_cmpstr (engine_fixtures_line (estimate, "it", 1)->detail, ==, "big");
  g_assert_false (estimate->is_blocked);
}

/* The second region blocks as the first does. */
static void
test_is_missing_in_a_region (void)
{
  g_autoptr (CostEstimate) one =
      engine_fixtures_estimate (&by_region, "memory_gb=8", NULL);
  g_autoptr (CostEstimate) two =
      engine_fixtures_estimate (&by_region,
                                "memory_gb=8",
                                "regions=virginia,oregon",
                                NULL);

  g_assert_false (one->is_blocked);
  g_assert_true (two->is_blocked);
}

static void
test_leans_on_another (void)
{
  EngineFile both = file;
  g_autoptr (CostEstimate) estimate = NULL;

  both.choices = MACHINE ", `spare`: { `table`: `size`, `label`: `Spare`, "
                         "`where`: `spare.gb > machine.gb`, "
                         "`minimize`: `spare.month` }";
  estimate = engine_fixtures_estimate (&both, "memory_gb=1", NULL);
  g_assert_cmpuint (estimate->choices->len, ==, 2);
  g_assert_cmpstr (((CostChosen *)estimate->choices->pdata[1])->row,
                   ==,
                   "twin");
}

static void
test_refuses_circles (void)
{
  EngineFile wrong = file;

  wrong.choices = "`machine`: { `table`: `size`, `label`: `Size`, "
                  "`when`: `machine.found`, `where`: 1, "
                  "`minimize`: `machine.month` }";
  engine_fixtures_refuse (&wrong, "a choice refers to itself in a circle");
  wrong.choices = "`machine`: { `table`: `size`, `label`: `Size`, "
                  "`when`: `spare.found`, `where`: 1, "
                  "`minimize`: `machine.month` }, "
                  "`spare`: { `table`: `size`, `label`: `Spare`, "
                  "`when`: `machine.found`, `where`: 1, "
                  "`minimize`: `spare.month` }";
  engine_fixtures_refuse (&wrong, "a choice refers to itself in a circle");
}

/* Text stays text on a day on which there are no rows. */
static void
test_text_before_the_first_row (void)
{
  EngineFile with = file;
  g_autoptr (CostEstimate) estimate = NULL;

  with.meters = "{ `id`: `it`, `label`: `It`, `category`: `other`, "
                "`unit`: `one`, `quantity`: `if(machine.kind == 'a', 1, 2)`, "
                "`price`: 1 }";
  estimate =
      engine_fixtures_estimate (&with, "at=2024-12-31", "memory_gb=1", NULL);
  g_assert_cmpint (estimate->total, ==, 200);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/cost/compiler-choice/%s", rows[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/cost/compiler-choice/says-what-is-missing",
                   test_says_what_is_missing);
  g_test_add_func ("/cost/compiler-choice/is-not-wanted", test_is_not_wanted);
  g_test_add_func ("/cost/compiler-choice/regions/each",
                   test_is_made_in_each_region);
  g_test_add_func ("/cost/compiler-choice/regions/missing",
                   test_is_missing_in_a_region);
  g_test_add_func ("/cost/compiler-choice/leans-on-another",
                   test_leans_on_another);
  g_test_add_func ("/cost/compiler-choice/refuses-circles",
                   test_refuses_circles);
  g_test_add_func ("/cost/compiler-choice/text-before-the-first-row",
                   test_text_before_the_first_row);
  return g_test_run ();
}
