/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which database was chosen, and what the others would cost. */
#include "report-pairing.h"

#include "report-choice.h"
#include "report-fixture.h"
#include "report-words.h"

static CostEstimate *
estimate (const char *preset, const char *platform, const char *database)
{
  g_autoptr (CostScenario) scenario = fixture_scenario (preset, platform);
  g_autoptr (GPtrArray) estimates = NULL;

  g_assert_true (cost_workload_set (&scenario->workload, "db", database, NULL));
  estimates = fixture_estimate (scenario);
  return cost_estimate_ref (g_ptr_array_index (estimates, 0));
}

/* An estimate says what it is made to say. */
static void
tell (const CostPairing  *pairings,
      guint               n,
      const CostCurrency *currency,
      const char         *wanted)
{
  CostEstimate     made = { .pairings = pairings, .n_pairings = n };
  g_autofree char *told = report_pairing_explain (&made, currency);

  g_assert_cmpstr (told, ==, wanted);
}

static void
tells_what_it_beat (void)
{
  const CostPairing pairings[] = {
    { 4, 2300, FALSE, TRUE }, { 1, 3500, FALSE, TRUE },
    { 6, 2300, FALSE, TRUE }, { 3, 1200, FALSE, FALSE },
    { 5, 100, TRUE, TRUE },
  };
  g_autoptr (CostCurrency) yen =
      cost_currency_new ("JPY", 150, 20261120, "ECB", NULL);

  tell (pairings,
        5,
        NULL,
        "Database: Neon is the cheapest that fits: $23.00; own database would "
        "be $35.00 (+$12.00); Amazon RDS would be $23.00 too; Supabase would "
        "be at least $12.00; PlanetScale does not fit.");
  tell (pairings,
        2,
        yen,
        "Database: Neon is the cheapest that fits: JPY 3,450; own database "
        "would be JPY 5,250 (+JPY 1,800).");
  tell (&pairings[3],
        1,
        NULL,
        "Database: Supabase is the cheapest that fits: at least $12.00.");
}

static void
rows_of_the_window (void)
{
  const CostPairing pairings[] = {
    { 4, 2300, FALSE, TRUE },
    { 3, 1200, FALSE, FALSE },
    { 1, 100, TRUE, TRUE },
  };
  const char *const wanted[] = {
    "Neon: $23.00",
    "Supabase: at least $12.00",
    "The platform’s own, or self-run Postgres: not possible.",
  };
  CostEstimate made = { .pairings = pairings,
                        .n_pairings = G_N_ELEMENTS (pairings) };

  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    {
      g_autofree char *row = report_pairing_row (&made, i, NULL);

      g_assert_cmpstr (row, ==, wanted[i]);
    }
}

/* The first sentence, and beside the plan. */
static void
is_part_of_the_bill (void)
{
  g_autoptr (CostEstimate) fly = estimate ("small-api", "fly", "cheapest");
  g_autoptr (GPtrArray) sentences = report_choice_explain (fly, NULL);
  g_autofree char *told = report_pairing_explain (fly, NULL);
  g_autofree char *plan = report_words_plan (fly);
  g_autofree char *total = report_words_total (fly, NULL);

  g_assert_cmpuint (fly->n_pairings, ==, 5);
  g_assert_cmpstr (g_ptr_array_index (sentences, 0), ==, told);
  g_assert_nonnull (strstr (told, total));
  g_assert_cmpuint (fly->database, ==, fly->pairings[0].database);
  g_assert_cmpint (fly->total, ==, fly->pairings[0].total);
  g_assert_nonnull (strstr (plan, " + "));
}

static void
says_nothing_of_one_that_is_named (void)
{
  g_autoptr (CostEstimate) fly = estimate ("small-api", "fly", "neon");
  g_autoptr (GPtrArray) sentences = report_choice_explain (fly, NULL);
  g_autofree char *plan = report_words_plan (fly);

  g_assert_cmpuint (fly->n_pairings, ==, 0);
  g_assert_null (strstr (plan, " + "));
  for (guint i = 0; i < sentences->len; i++)
    g_assert_false (
        g_str_has_prefix (g_ptr_array_index (sentences, i), "Database: "));
}

/* Who cannot carry the workload has chosen nothing, and the reason is not a
 * database that nobody asked for. */
static void
blames_no_database (void)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("small-api", "vercel");
  g_autoptr (GPtrArray) estimates = NULL;
  const CostEstimate *vercel = NULL;
  g_autofree char    *plan = NULL;

  cost_workload_set (&scenario->workload, "db", "cheapest", NULL);
  cost_workload_set (&scenario->workload, "needs_disk", "on", NULL);
  estimates = fixture_estimate (scenario);
  vercel = g_ptr_array_index (estimates, 0);
  plan = report_words_plan (vercel);
  g_assert_true (vercel->is_blocked);
  g_assert_null (strstr (plan, " + "));
  for (guint i = 0; i < vercel->remarks->len; i++)
    {
      const CostRemark *remark = g_ptr_array_index (vercel->remarks, i);

      g_assert_cmpstr (report_words_remark_id (remark), !=, "no-database");
    }
}

static void
writes_for_programs (void)
{
  const CostPairing pairings[] = {
    { 4, 2300, FALSE, TRUE },
    { 1, 100, TRUE, FALSE },
  };
  CostEstimate     made = { .pairings = pairings,
                            .n_pairings = G_N_ELEMENTS (pairings),
                            .database = 4 };
  ReportJson      *json = report_json_new ();
  g_autofree char *text = NULL;

  report_json_begin_object (json);
  report_pairing_add_members (json, &made);
  report_json_end_object (json);
  text = report_json_end (json);
  g_assert_cmpstr (text,
                   ==,
                   "{\n"
                   "  \"database\": \"neon\",\n"
                   "  \"databases\": [\n"
                   "    {\n"
                   "      \"database\": \"neon\",\n"
                   "      \"total\": \"23.00\",\n"
                   "      \"blocked\": false,\n"
                   "      \"complete\": true\n"
                   "    },\n"
                   "    {\n"
                   "      \"database\": \"own\",\n"
                   "      \"total\": null,\n"
                   "      \"blocked\": true,\n"
                   "      \"complete\": false\n"
                   "    }\n"
                   "  ]\n"
                   "}\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/pairing/tells-what-it-beat", tells_what_it_beat);
  g_test_add_func ("/report/pairing/rows-of-the-window", rows_of_the_window);
  g_test_add_func ("/report/pairing/is-part-of-the-bill", is_part_of_the_bill);
  g_test_add_func ("/report/pairing/says-nothing-of-one-that-is-named",
                   says_nothing_of_one_that_is_named);
  g_test_add_func ("/report/pairing/blames-no-database", blames_no_database);
  g_test_add_func ("/report/pairing/writes-for-programs", writes_for_programs);
  return g_test_run ();
}
