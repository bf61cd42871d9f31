/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The chart has what moved bills, the day, and the switch. */
#include <string.h>

#include "report-analysis-fixture.h"

static char *
draw (Asked *asked)
{
  const PlotFrame frame = { .width = 1200.0,
                            .height = 700.0,
                            .text_scale = 1.0,
                            .measurer = plot_measurer_fixed () };
  g_autoptr (ReportAnswer) answer = asked_answer (asked, "timeline");
  g_autoptr (PlotScene) scene =
      plot_figure_layout (report_answer_get_figure (answer), &frame);

  return plot_scene_to_text (scene);
}

static void
assert_has (const char *text, const char *part)
{
  g_test_message ("%s", part);
  g_assert_nonnull (strstr (text, part));
}

static void
marks_what_moved_bills (void)
{
  g_auto (Asked) asked = { NULL };
  g_autofree char *text = NULL;

  asked_init (&asked, "small-api", "fly,render");
  asked.scenario->at = 20261123;
  text = draw (&asked);
  assert_has (text, "mark/change-1");
  assert_has (text,
              "2025-12-12: Fly.io, Certificates without charge: vendor "
              "change, −$0.10 a month");
  assert_has (text, "+$55.00, corrected");
  assert_has (text, "\"Today\"");
  assert_has (text, "2025-07");
  g_assert_null (strstr (text, "Switch to"));
}

static void
marks_the_switch (void)
{
  g_auto (Asked) asked = { NULL };
  g_autofree char *now = NULL;
  g_autofree char *later = NULL;

  asked_init (&asked, "nextjs-frontend", "fly,cloudflare");
  asked.scenario->workload.values[COST_ENGINEER_RATE] = 1.0;
  asked.scenario->workload.values[COST_GROWTH] = 20.0;
  report_question_set (asked.question, REPORT_ASK_MONTHS, "16");
  report_question_set (asked.question, REPORT_ASK_FROM, "fly");
  later = draw (&asked);
  assert_has (later, "mark/switch-1");
  assert_has (later, "Switch to Cloudflare");
  assert_has (later, "\"2026-05-07\"");
  asked.scenario->workload.values[COST_GROWTH] = 0.0;
  report_question_set (asked.question, REPORT_ASK_FROM, "cloudflare");
  now = draw (&asked);
  assert_has (now, "2026-05-07: switch to Fly.io");
  g_assert_null (strstr (now, "mark/switch-1"));
}

/* A dashed line a platform ahead; nothing of who is blocked, and no line at
 * 0 of what nobody knows. */
static void
extremes_are_drawn (void)
{
  static const double requests[] = { 0.0, 1e4 };

  for (gsize i = 0; i < G_N_ELEMENTS (requests); i++)
    {
      g_auto (Asked) asked = { NULL };
      g_autofree char *text = NULL;

      asked_init (&asked, "small-api", NULL);
      asked.scenario->workload.values[COST_REQUESTS] = requests[i];
      asked.scenario->workload.values[COST_GROWTH] = 100.0;
      asked.scenario->workload.values[COST_BUDGET] = 50.0;
      text = draw (&asked);
      assert_has (text, i == 0 ? "Budget $50" : "empty/0");
      g_assert_true ((strstr (text, "Dashes from") != NULL) == (i == 0));
      g_assert_null (strstr (text, "nan"));
      g_assert_null (strstr (text, "inf,"));
    }
}

/* Before its prices were known Cloudflare has no line, not one at $0; and both
 * meanings of dashes are told apart. */
static void
unknown_is_a_gap (void)
{
  g_auto (Asked) asked = { NULL };
  g_auto (Asked) whole = { NULL };
  g_autofree char *text = NULL;
  g_autofree char *known = NULL;

  asked_init (&asked, "small-api", "cloudflare");
  asked.scenario->at = 20261123;
  text = draw (&asked);
  assert_has (text, "line/cloudflare/run/0");
  g_assert_null (strstr (text, "line/cloudflare/run/1"));
  assert_has (text, "Dashes from 2026-11-23 on: what is ahead.");
  g_assert_null (strstr (text, "Thin dashes"));
  asked_init (&whole, "small-api", "fly,render");
  whole.scenario->at = 20261123;
  known = draw (&whole);
  assert_has (known, "Thin dashes: at least, as a part is not known.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/course-chart/changes", marks_what_moved_bills);
  g_test_add_func ("/report/course-chart/switch", marks_the_switch);
  g_test_add_func ("/report/course-chart/extremes", extremes_are_drawn);
  g_test_add_func ("/report/course-chart/gap", unknown_is_a_gap);
  return g_test_run ();
}
