/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which two bills a question means, and how they are told apart. */
#include "report-sides.h"

#include "report-analysis-fixture.h"

static void
assert_sides (Asked *asked, const char *from, const char *to)
{
  g_autoptr (CostEngine) engine = cost_engine_new (asked->catalogue,
                                                   asked->scenario,
                                                   COST_VARY_AMOUNTS,
                                                   NULL);
  const ReportContext context = { .catalogue = asked->catalogue,
                                  .engine = engine,
                                  .scenario = asked->scenario };
  g_auto (ReportSides) sides = { .is_same = FALSE };
  g_autoptr (GError) error = NULL;

  report_sides_init (&sides, &context, asked->question, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (sides.from.name, ==, from);
  g_assert_cmpstr (sides.to.name, ==, to);
  g_assert_true (sides.is_same == g_str_equal (from, to));
}

static void
platforms_have_defaults (void)
{
  g_auto (Asked) asked = { NULL };

  asked_init (&asked, "small-api", NULL);
  assert_sides (&asked, "Fly.io", "Cloudflare");
  report_question_set (asked.question, REPORT_ASK_FROM, "render");
  assert_sides (&asked, "Render", "Fly.io");
  report_question_set (asked.question, REPORT_ASK_FROM, NULL);
  report_question_set (asked.question, REPORT_ASK_TO, "fly");
  assert_sides (&asked, "Cloudflare", "Fly.io");
  report_question_set (asked.question, REPORT_ASK_FROM, "fly");
  assert_sides (&asked, "Fly.io", "Fly.io");
}

static void
what_differs_is_named (void)
{
  g_auto (Asked) asked = { NULL };

  asked_init (&asked, "hobby", NULL);
  report_question_set (asked.question, REPORT_ASK_TO, "render");
  report_question_set (asked.question, REPORT_ASK_FROM_AT, "2026-01-01");
  assert_sides (&asked, "Render on 2026-01-01", "Render on 2026-05-07");
  report_question_set (asked.question, REPORT_ASK_FROM_AT, NULL);
  report_question_set (asked.question, REPORT_ASK_TO_SCENARIO, "saas-5");
  assert_sides (&asked, "Render, Hobby app", "Render, SaaS in five regions");
}

static void
equal_bills_are_equal (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "hobby", "fly");
  report_question_set (asked.question, REPORT_ASK_FROM_AT, "2026-05-06");
  answer = asked_answer (&asked, "bridge");
  g_assert_cmpstr (plot_figure_get_title (report_answer_get_figure (answer)),
                   ==,
                   "Fly.io on 2026-05-06 and Fly.io on 2026-05-07 cost the "
                   "same: $1.94");
}

static void
assert_found (Asked *asked, const char *expected)
{
  g_autoptr (ReportAnswer) answer = asked_answer (asked, "bridge");

  g_assert_cmpstr (plot_figure_get_title (report_answer_get_figure (answer)),
                   ==,
                   expected);
}

/* "Most of it" is not more than all of it; and one bill is not one
 * platform. */
static void
parts_are_told_honestly (void)
{
  g_auto (Asked) asked = { NULL };
  g_auto (Asked) alone = { NULL };

  asked_init (&asked, "small-api", NULL);
  report_question_set (asked.question, REPORT_ASK_FROM, "fly");
  report_question_set (asked.question, REPORT_ASK_TO, "cloudflare");
  assert_found (&asked,
                "Cloudflare costs $49.27 more than Fly.io: the largest part is "
                "Memory, +$51.62, against Database, \u2212$8.45");
  report_question_set (asked.question, REPORT_ASK_FROM, "cloudflare");
  report_question_set (asked.question, REPORT_ASK_TO, "fly");
  assert_found (&asked,
                "Fly.io costs $49.27 less than Cloudflare: the largest part is "
                "Memory, \u2212$51.62, against Database, +$8.45");
  report_question_set (asked.question, REPORT_ASK_FROM, "fly");
  assert_found (&asked, "Both sides are the same bill: Fly.io");
  asked_init (&alone, "small-api", "fly");
  assert_found (&alone, "Only Fly.io is compared: there is no other bill");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/sides/defaults", platforms_have_defaults);
  g_test_add_func ("/report/sides/names", what_differs_is_named);
  g_test_add_func ("/report/sides/equal", equal_bills_are_equal);
  g_test_add_func ("/report/sides/parts", parts_are_told_honestly);
  return g_test_run ();
}
