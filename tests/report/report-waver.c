/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What would change an advice, in words, and proved by asking again there. */
#include "report-waver.h"

#include "report-course-fixture.h"

static CostAdvice *
ask (const Begun *begun)
{
  g_autoptr (CostGuide) guide = cost_guide_new_bundled (NULL);

  return cost_advice_new (guide,
                          begun->asked.catalogue,
                          begun->asked.scenario,
                          12,
                          NULL);
}

static GArray *
search (const CostAdvice *advice)
{
  g_autoptr (GError) error = NULL;
  GArray *changes = cost_advice_find_changes (advice, NULL, &error);

  g_assert_no_error (error);
  return changes;
}

static void
assert_taken (char *text, const char *expected)
{
  g_assert_cmpstr (text, ==, expected);
  g_free (text);
}

static void
says_where (void)
{
  static const struct
  {
    CostAdviceChange change;
    const char      *words;
  } rows[] = {
    { { .dimension = COST_REGIONS, .from = 1, .until = 2, .at = 3, .value = 3 },
      "from 3 regions on (Regions)" },
    { { .dimension = COST_REGIONS, .from = 5, .until = 4, .at = 3, .value = 3 },
      "up to 3 regions (Regions)" },
    { { .dimension = COST_REGIONS, .from = 5, .until = 2, .at = 1, .value = 1 },
      "at 1 region (Regions)" },
    { { .dimension = COST_MEMORY_GB,
        .from = 1,
        .until = 32,
        .at = 32.0000001,
        .value = 32 },
      "above 32 GB (Memory per instance)" },
    { { .dimension = COST_MEMORY_GB,
        .from = 64,
        .until = 32,
        .at = 31.9999999,
        .value = 32 },
      "below 32 GB (Memory per instance)" },
    { { .dimension = COST_SLA, .until = 0, .at = 1, .value = 1 },
      "with “Service level agreement”" },
    { { .dimension = COST_SLA, .from = 1, .until = 1, .at = 0, .value = 0 },
      "without “Service level agreement”" },
    { { .dimension = COST_DB, .from = 1, .until = 1, .at = 0, .value = 0 },
      "with None (Database)" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    assert_taken (report_waver_place (&rows[i].change), rows[i].words);
}

static void
check_change (Begun *begun, const CostAdviceChange *change, guint platform)
{
  double *value = &begun->asked.scenario->workload.values[change->dimension];

  for (guint side = 0; side < 2; side++)
    {
      g_autoptr (CostAdvice) again = NULL;
      const CostAdvised *advised = NULL;

      *value = side == 0 ? change->until : change->at;
      again = ask (begun);
      advised = g_ptr_array_index (again->platforms, platform);
      g_assert_cmpint (advised->verdict,
                       ==,
                       side == 0 ? change->before : change->after);
    }
  *value = change->from;
}

/* At the value the verdict is another one, and just before it is the same. */
static void
is_so_when_asked_again (void)
{
  static const char *const presets[] = { "small-api", "phoenix-3", "saas-5" };

  for (gsize i = 0; i < G_N_ELEMENTS (presets); i++)
    {
      g_auto (Begun) begun = { 0 };
      g_autoptr (CostAdvice) advice = NULL;
      g_autoptr (GArray) changes = NULL;

      begun_prepare (&begun, presets[i], NULL);
      advice = ask (&begun);
      changes = search (advice);
      for (guint k = 0; k < advice->platforms->len; k++)
        {
          const CostAdviceChange *change =
              report_waver_nearest (changes, (int)k);

          if (change != NULL)
            check_change (&begun, change, k);
        }
    }
}

static void
tells_the_nearest_first (void)
{
  g_auto (Begun) begun = { 0 };
  g_autoptr (CostAdvice) advice = NULL;
  g_autoptr (GArray) changes = NULL;

  begun_prepare (&begun, "small-api", NULL);
  advice = ask (&begun);
  changes = search (advice);
  assert_taken (report_waver_sentence (advice, changes, 1),
                "Render: skip instead of ship from 2 regions on (Regions); "
                "skip instead of ship with “Needs a disk”; skip instead of "
                "ship with “Needs several regions”");
  assert_taken (report_waver_sentence (advice, changes, -1),
                "Cheapest: Cloudflare instead of Fly.io up to 0.128 GB (Memory "
                "per instance); AWS Fargate instead of Fly.io with “Service "
                "level agreement”; Cloudflare instead of Fly.io with "
                "“Compliance package”");
}

static void
says_that_nothing_does (void)
{
  g_auto (Begun) begun = { 0 };
  g_autoptr (CostAdvice) advice = NULL;
  g_autoptr (GArray) none =
      g_array_new (FALSE, FALSE, sizeof (CostAdviceChange));
  g_autoptr (ReportTable) table = NULL;

  begun_prepare (&begun, "small-api", "render");
  advice = ask (&begun);
  assert_taken (report_waver_sentence (advice, none, 0),
                "Render: ship, and nothing that was looked at changes it");
  assert_taken (report_waver_sentence (advice, none, -1),
                "Nothing that was looked at makes another platform the "
                "cheapest");
  table = report_waver_table (advice, none);
  g_assert_cmpstr (report_table_get_note (table, 0),
                   ==,
                   "Nothing that was looked at changes it.");
}

static void
table_has_all (void)
{
  g_auto (Begun) begun = { 0 };
  g_autoptr (CostAdvice) advice = NULL;
  g_autoptr (GArray) changes = NULL;
  g_autoptr (ReportTable) table = NULL;

  begun_prepare (&begun, "small-api", NULL);
  advice = ask (&begun);
  changes = search (advice);
  table = report_waver_table (advice, changes);
  g_assert_cmpuint (report_table_get_n_rows (table), ==, changes->len);
  for (guint i = 0; i < changes->len; i++)
    {
      const CostAdviceChange *change =
          &g_array_index (changes, CostAdviceChange, i);

      g_assert_cmpstr (report_table_get_cell (table, i, 3)->machine,
                       ==,
                       cost_dimension_get_info (change->dimension)->id);
      g_assert_cmpfloat (
          g_ascii_strtod (report_table_get_cell (table, i, 7)->machine, NULL),
          ==,
          change->value);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/waver/place", says_where);
  g_test_add_func ("/report/waver/again", is_so_when_asked_again);
  g_test_add_func ("/report/waver/nearest", tells_the_nearest_first);
  g_test_add_func ("/report/waver/nothing", says_that_nothing_does);
  g_test_add_func ("/report/waver/table", table_has_all);
  return g_test_run ();
}
