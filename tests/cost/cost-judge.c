/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Verdicts from bills that are made up: the table of what speaks for and
 * against, who is the cheapest, and ties.
 */
#include "cost-judge-private.h"

#include "../answer-fixtures.h"

enum
{
  FLY,
  RENDER,
  VERCEL,
  CLOUDFLARE,
  FARGATE,
  N_PLATFORMS
};

typedef struct
{
  CostGuide   *guide;
  AnswerCase   answer;
  CostJudge   *judge;
  CostWorkload workload;
} Court;

static void
court_open (Court *court, const char *preset)
{
  court->guide = cost_guide_new_bundled (NULL);
  answer_fixtures_open_preset (&court->answer, preset, 0);
  court->judge = cost_judge_new (court->guide, court->answer.engine, 12);
  court->workload = court->answer.scenario->workload;
  g_assert_cmpuint (court->judge->n_platforms, ==, N_PLATFORMS);
}

static void
court_clear (Court *court)
{
  cost_judge_free (court->judge);
  answer_fixtures_clear (&court->answer);
  cost_guide_unref (court->guide);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Court, court_clear)

static void
look (Court *court, const CostMoney *bills, const guint8 *flags)
{
  static const guint8 none[N_PLATFORMS] = { 0 };
  guint8              databases[N_PLATFORMS];

  for (guint i = 0; i < N_PLATFORMS; i++)
    databases[i] = (guint8)court->workload.values[COST_DB];
  cost_judge_look (court->judge,
                   &court->workload,
                   bills,
                   flags != NULL ? flags : none,
                   databases);
}

static void
look_with (Court *court, const CostMoney *bills, double asked, guint8 billed)
{
  static const guint8 none[N_PLATFORMS] = { 0 };
  guint8              databases[N_PLATFORMS];

  for (guint i = 0; i < N_PLATFORMS; i++)
    databases[i] = billed;
  court->workload.values[COST_DB] = asked;
  cost_judge_look (court->judge, &court->workload, bills, none, databases);
}

static const CostMoney level[N_PLATFORMS] = { 100, 100, 100, 100, 100 };

/* For: ship.  Against: skip.  Both or neither: maybe. */
static void
test_verdicts (void)
{
  g_auto (Court) court = { 0 };
  const CostVerdict *verdicts = NULL;

  court_open (&court, "phoenix-3");
  verdicts = court.judge->verdicts;
  look (&court, level, NULL);
  g_assert_cmpint (verdicts[FLY], ==, COST_VERDICT_SHIP);
  g_assert_cmpint (verdicts[RENDER], ==, COST_VERDICT_SKIP);
  court.workload.values[COST_SEATS] = 1; /* one engineer: against */
  look (&court, level, NULL);
  g_assert_cmpint (verdicts[FLY], ==, COST_VERDICT_MAYBE);
  court.workload.values[COST_NEEDS_BEAM] = 0;
  court.workload.values[COST_NEEDS_MULTI_REGION] = 0;
  court.workload.values[COST_REGIONS] = 1;
  look (&court, level, NULL);
  g_assert_cmpint (verdicts[FLY], ==, COST_VERDICT_SKIP);
  g_assert_cmpint (verdicts[RENDER], ==, COST_VERDICT_SHIP);
}

/* What blocks is skipped, whatever speaks for it. */
static void
test_blocked (void)
{
  static const guint8 flags[N_PLATFORMS] = { COST_CELL_BLOCKED };
  g_auto (Court) court = { 0 };

  court_open (&court, "phoenix-3");
  look (&court, level, flags);
  g_assert_cmpint (court.judge->verdicts[FLY], ==, COST_VERDICT_SKIP);
  g_assert_cmpint (court.judge->cheapest, ==, RENDER); /* the next of equals */
}

static void
test_least (void)
{
  static const CostMoney bills[N_PLATFORMS] = { 3160, 10725, 4000, 1, 9358 };
  static const guint8    flags[N_PLATFORMS] = { 0,
                                                0,
                                                COST_CELL_BLOCKED,
                                                COST_CELL_INCOMPLETE,
                                                0 };
  g_auto (Court) court = { 0 };

  court_open (&court, "small-api");
  look (&court, bills, flags);
  g_assert_cmpint (court.judge->cheapest, ==, FLY);
  g_assert_cmpint (court.judge->least_total, ==, RENDER);
  for (guint i = 0; i < N_PLATFORMS; i++)
    g_assert_cmpint (court.judge->efforts[i].bill, ==, bills[i]);
}

/* Nobody fits: no cheapest, and all are skipped. */
static void
test_nobody (void)
{
  g_auto (Court) court = { 0 };
  guint8 flags[N_PLATFORMS] = { 0 };

  for (guint i = 0; i < N_PLATFORMS; i++)
    flags[i] = COST_CELL_BLOCKED;
  court_open (&court, "small-api");
  look (&court, level, flags);
  g_assert_cmpint (court.judge->cheapest, ==, -1);
  g_assert_cmpint (court.judge->least_total, ==, -1);
  for (guint i = 0; i < N_PLATFORMS; i++)
    g_assert_cmpint (court.judge->verdicts[i], ==, COST_VERDICT_SKIP);
}

/* With the rate of an engineer at zero, totals are bills: AWS is dear at more
 * than twice the least, to the cent. */
static void
test_money (void)
{
  CostMoney bills[N_PLATFORMS] = { 500, 500, 500, 500, 1000 };
  g_auto (Court) court = { 0 };

  court_open (&court, "small-api");
  court.workload.values[COST_ENGINEER_RATE] = 0;
  look (&court, bills, NULL);
  g_assert_cmpint (court.judge->verdicts[FARGATE], ==, COST_VERDICT_MAYBE);
  bills[FARGATE] = 1001;
  look (&court, bills, NULL);
  g_assert_cmpint (court.judge->verdicts[FARGATE], ==, COST_VERDICT_SKIP);
  court.workload.values[COST_SLA] = 1;
  look (&court, bills, NULL);
  g_assert_cmpint (court.judge->verdicts[FARGATE], ==, COST_VERDICT_SHIP);
}

/* Rules are asked of the database that is billed, not of the word for it. */
static void
test_database_that_is_billed (void)
{
  g_auto (Court) court = { 0 };
  guint n_different = 0;

  court_open (&court, "small-api");
  for (guint8 i = 0; i < 7; i++)
    {
      CostVerdict wanted[N_PLATFORMS];

      look_with (&court, level, i, i);
      for (guint k = 0; k < N_PLATFORMS; k++)
        wanted[k] = court.judge->verdicts[k];
      look_with (&court, level, 7, i);
      for (guint k = 0; k < N_PLATFORMS; k++)
        g_assert_cmpint (court.judge->verdicts[k], ==, wanted[k]);
      look_with (&court, level, 7, 7);
      for (guint k = 0; k < N_PLATFORMS; k++)
        n_different += court.judge->verdicts[k] != wanted[k] ? 1 : 0;
    }
  g_assert_cmpuint (n_different, >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/judge/verdicts", test_verdicts);
  g_test_add_func ("/cost/judge/blocked", test_blocked);
  g_test_add_func ("/cost/judge/least", test_least);
  g_test_add_func ("/cost/judge/nobody", test_nobody);
  g_test_add_func ("/cost/judge/money", test_money);
  g_test_add_func ("/cost/judge/database-that-is-billed",
                   test_database_that_is_billed);
  return g_test_run ();
}
