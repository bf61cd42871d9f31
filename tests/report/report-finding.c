/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Findings: a sentence for each case, and none that claims too much. */
#include "report-finding.h"

#include "report-fixture.h"

#define MAX_TOTALS 4

typedef struct
{
  const char  *name;
  FixtureTotal totals[MAX_TOTALS];
  guint        n;
  const char  *title;
} Row;

#define FLY(total, state)                                                      \
  {                                                                            \
    "fly", total, REPORT_STATE_##state                                         \
  }
#define RENDER(total, state)                                                   \
  {                                                                            \
    "render", total, REPORT_STATE_##state                                      \
  }
#define VERCEL(total, state)                                                   \
  {                                                                            \
    "vercel", total, REPORT_STATE_##state                                      \
  }
#define FARGATE(total, state)                                                  \
  {                                                                            \
    "fargate", total, REPORT_STATE_##state                                     \
  }

/* clang-format off */
static const Row rows[] = {
  { "none", { { NULL, 0, REPORT_STATE_NORMAL } }, 0,
    "No platform is compared" },
  { "one", { FLY (219, NORMAL) }, 1, "Fly.io costs $2.19" },
  { "one-partial", { FLY (219, AT_LEAST) }, 1, "Fly.io costs at least $2.19" },
  { "one-blocked", { FLY (0, BLOCKED) }, 1,
    "Fly.io cannot carry this workload" },
  { "cheapest", { FLY (219, NORMAL), RENDER (700, NORMAL) }, 2,
    "Fly.io is cheapest: $2.19" },
  { "two-equal", { FLY (219, NORMAL), RENDER (219, NORMAL) }, 2,
    "Fly.io and Render cost the same: $2.19" },
  { "two-equal-of-three",
    { FLY (219, NORMAL), RENDER (219, NORMAL), VERCEL (300, NORMAL) }, 3,
    "Fly.io and Render are cheapest: $2.19" },
  { "all-equal",
    { FLY (0, NORMAL), RENDER (0, NORMAL), VERCEL (0, NORMAL) }, 3,
    "All platforms cost the same: $0.00" },
  { "three-equal-of-four",
    { FLY (0, NORMAL), RENDER (0, NORMAL), VERCEL (0, NORMAL),
      FARGATE (1, NORMAL) }, 4,
    "3 platforms are cheapest: $0.00" },
  { "nobody", { FLY (0, BLOCKED), RENDER (0, BLOCKED) }, 2,
    "No platform can carry this workload" },
  { "only", { FLY (219, NORMAL), RENDER (0, BLOCKED) }, 2,
    "Only Fly.io can carry this workload: $2.19" },
  { "only-partial", { FLY (0, BLOCKED), RENDER (700, AT_LEAST) }, 2,
    "Only Render can carry this workload: at least $7.00" },
  { "all-partial", { FLY (219, AT_LEAST), RENDER (700, AT_LEAST) }, 2,
    "No platform could be priced in full; Fly.io costs at least $2.19" },
  { "challenged", { FLY (219, NORMAL), RENDER (100, AT_LEAST) }, 2,
    "Fly.io is the cheapest that could be priced in full: $2.19" },
  { "not-challenged", { FLY (219, NORMAL), RENDER (219, AT_LEAST) }, 2,
    "Fly.io is cheapest: $2.19" },
};
/* clang-format on */

static void
states_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (ReportComparison) comparison =
      fixture_totals (row->totals, row->n, 0, NULL);
  g_autofree char *title = report_finding_title (comparison);
  g_autofree char *description = report_finding_description (comparison);

  g_assert_cmpstr (title, ==, row->title);
  g_assert_true (g_str_has_prefix (description, title));
}

static void
describes_the_whole (void)
{
  static const FixtureTotal totals[] = {
    FLY (219, NORMAL),
    RENDER (700, NORMAL),
    VERCEL (0, BLOCKED),
    FARGATE (900, AT_LEAST),
  };
  g_autoptr (ReportComparison) comparison = fixture_totals (totals, 4, 0, NULL);
  g_autofree char *text = report_finding_description (comparison);
  g_autofree char *empty = report_finding_empty (comparison);

  g_assert_cmpstr (text,
                   ==,
                   "Fly.io is cheapest: $2.19. The dearest is Render with "
                   "$7.00, $4.81 more. 4 platforms are compared. 1 of them "
                   "could not be priced in full. 1 of them cannot carry it. "
                   "Fly.io, Machines: $2.19 a month. Render, Hobby: $7.00 a "
                   "month, a difference of +$4.81. AWS Fargate, On demand, "
                   "x86: at least $9.00 a month. Vercel cannot carry this "
                   "workload. No plan can carry this workload.");
  g_assert_cmpstr (empty, ==, "Choose at least one platform to compare.");
}

static char *
state_at (CostDate at, const char *platforms)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("small-api", platforms);
  g_autoptr (GPtrArray) estimates = NULL;
  g_autoptr (ReportComparison) comparison = NULL;

  scenario->at = at;
  estimates = fixture_estimate (scenario);
  comparison = report_comparison_new (estimates, scenario, NULL);
  return report_finding_title (comparison);
}

/* Who has no known prices is neither impossible nor dearer. */
static void
says_what_is_not_known (void)
{
  g_autofree char *nobody = state_at (20000101, NULL);
  g_autofree char *alone = state_at (20000101, "fly");
  g_autofree char *few = state_at (20240101, NULL);
  g_autofree char *rest = state_at (20240101, "fly,cloudflare");
  g_autofree char *known = state_at (20240101, "fly,render");

  g_assert_cmpstr (nobody, ==, "No prices are known for 2000-01-01");
  g_assert_cmpstr (alone, ==, "No prices of Fly.io are known for this day");
  g_assert_true (g_str_has_prefix (few,
                                   "Fly.io is the cheapest that could be "
                                   "priced in full: $"));
  g_assert_cmpstr (few, ==, rest);
  g_assert_true (g_str_has_prefix (known, "Fly.io is cheapest: $"));
}

static char *
get_footer (CostDate at, CostDate today, double month_hours)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("hobby", "fly");
  g_autoptr (GPtrArray) estimates = NULL;
  g_autoptr (ReportComparison) comparison = NULL;
  const ReportOptions options = { .today = today };

  scenario->at = at;
  scenario->month_hours = month_hours;
  estimates = fixture_estimate (scenario);
  comparison = report_comparison_new (estimates, scenario, &options);
  return report_finding_footer (comparison);
}

static void
says_which_day (void)
{
  g_autofree char *past = get_footer (20260507, 20261123, 0);
  g_autofree char *now = get_footer (20261123, 20261123, 730);
  g_autofree char *later = get_footer (20270101, 20261123, 0);

  g_assert_cmpstr (past,
                   ==,
                   "Prices of 2026-05-07; list prices without tax. Each "
                   "platform’s own billing month.");
  g_assert_true (g_str_has_prefix (now, "Prices of 2026-11-23, last checked "));
  g_assert_true (g_str_has_suffix (now, "A month of 730 hours for all."));
  g_assert_true (
      g_str_has_prefix (later, "The latest known prices, checked from "));
}

static void
says_which_currency (void)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("hobby", "fly,render");
  g_autoptr (GPtrArray) estimates = fixture_estimate (scenario);
  g_autoptr (ReportComparison) comparison = NULL;
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;
  g_autofree char *footer = NULL;
  g_autofree char *description = NULL;

  scenario->currency = cost_currency_new ("EUR", 0.92, 20260505, "ECB", NULL);
  comparison = report_comparison_new (estimates, scenario, NULL);
  title = report_finding_title (comparison);
  subtitle = report_finding_subtitle (comparison);
  footer = report_finding_footer (comparison);
  description = report_finding_description (comparison);
  g_assert_cmpstr (title, ==, "Fly.io is cheapest: EUR 1.78");
  g_assert_cmpstr (subtitle, ==, "Hobby app, monthly cost in EUR");
  g_assert_true (
      g_str_has_suffix (footer,
                        " One US dollar is 0.92 EUR (2026-05-05, ECB)."));
  g_assert_null (strchr (description, '$'));
}

static void
says_what_was_measured (void)
{
  g_autoptr (ReportComparison) comparison = fixture_compare ("hobby", "fly");
  g_autofree char *subtitle = report_finding_subtitle (comparison);
  g_autofree char *workload = report_finding_workload (
      &report_comparison_get_scenario (comparison)->workload);

  g_assert_cmpstr (subtitle, ==, "Hobby app, monthly cost in US dollars");
  g_assert_true (g_str_has_prefix (workload, "Requests: 0.1 million/month; "));
}

static void
says_who_is_within_the_budget (void)
{
  static const FixtureTotal totals[] = {
    FLY (219, NORMAL),
    RENDER (700, NORMAL),
  };
  g_autoptr (ReportComparison) none = fixture_totals (totals, 2, 0, NULL);
  g_autoptr (ReportComparison) one = fixture_totals (totals, 2, 5, NULL);
  g_autoptr (ReportComparison) two = fixture_totals (totals, 2, 50, NULL);
  g_autoptr (ReportComparison) nobody = fixture_totals (totals, 2, 1, NULL);
  g_autofree char *no_budget = report_finding_budget (none);
  g_autofree char *fits = report_finding_budget (one);
  g_autofree char *both = report_finding_budget (two);
  g_autofree char *fails = report_finding_budget (nobody);

  g_assert_null (no_budget);
  g_assert_cmpstr (fits, ==, "1 platform is within the budget of $5.00");
  g_assert_cmpstr (both, ==, "2 platforms are within the budget of $50.00");
  g_assert_cmpstr (fails, ==, "No platform is within the budget of $1.00");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path =
          g_strconcat ("/report/finding/title/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], states_row);
    }
  g_test_add_func ("/report/finding/not-known", says_what_is_not_known);
  g_test_add_func ("/report/finding/description", describes_the_whole);
  g_test_add_func ("/report/finding/footer", says_which_day);
  g_test_add_func ("/report/finding/currency", says_which_currency);
  g_test_add_func ("/report/finding/subtitle", says_what_was_measured);
  g_test_add_func ("/report/finding/budget", says_who_is_within_the_budget);
  return g_test_run ();
}
