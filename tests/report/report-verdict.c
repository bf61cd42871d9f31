/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Verdicts in words: what the engine's record says, and nothing else. */
#include "report-verdict.h"

#include <string.h>

#include "report-course-fixture.h"
#include "report-waver.h"

static CostAdvice *
ask (Begun *begun, const char *preset, const char *platforms)
{
  g_autoptr (CostGuide) guide = cost_guide_new_bundled (NULL);
  g_autoptr (GError) error = NULL;
  CostAdvice *advice = NULL;

  begun_prepare (begun, preset, platforms);
  advice = cost_advice_new (guide,
                            begun->asked.catalogue,
                            begun->asked.scenario,
                            12,
                            &error);
  g_assert_no_error (error);
  return advice;
}

static void
assert_taken (char *text, const char *expected)
{
  g_assert_cmpstr (text, ==, expected);
  g_free (text);
}

static void
states_the_verdicts (void)
{
  static const char *const rows[][2] = {
    { "small-api",
      "Render: ship; Fly.io, Vercel, Cloudflare, AWS Fargate: skip" },
    { "phoenix-3",
      "Fly.io: ship; Render, Vercel, Cloudflare, AWS Fargate: skip" },
    { "hobby",
      "Render, Vercel: ship; Cloudflare: maybe; Fly.io, AWS Fargate: "
      "skip" },
    { "batch-jobs",
      "Fly.io, Render: maybe; Vercel, Cloudflare, AWS Fargate: skip" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (Begun) begun = { 0 };
      g_autoptr (CostAdvice) advice = ask (&begun, rows[i][0], NULL);

      assert_taken (report_verdict_finding (advice), rows[i][1]);
    }
}

static void
states_that_nobody_can (void)
{
  g_auto (Begun) begun = { 0 };
  g_autoptr (CostAdvice) advice = ask (&begun, "phoenix-3", "render,vercel");

  assert_taken (report_verdict_finding (advice),
                "No platform can carry this workload");
}

static void
says_which_step_decides (void)
{
  g_auto (Begun) begun = { 0 };
  g_auto (Begun) other = { 0 };
  g_autoptr (CostAdvice) advice = ask (&begun, "phoenix-3", NULL);
  g_autoptr (CostAdvice) none = ask (&other, "batch-jobs", NULL);

  assert_taken (report_verdict_step (advice),
                "Step 1 decides: Is it a Phoenix app, or must it be active in "
                "several regions? Yes. Instances in several regions that find "
                "each other are what Fly.io does without further parts; a "
                "week of trying tells. (Regions: 3 regions; Needs several "
                "regions: On; Needs clustering: On)");
  assert_taken (report_verdict_step (none),
                "No step of the decision sequence applies, so that single "
                "rules and bills decide");
}

static void
tells_a_platform (void)
{
  g_auto (Begun) begun = { 0 };
  g_autoptr (CostAdvice) advice = ask (&begun, "small-api", NULL);

  assert_taken (
      report_verdict_platform (advice, 1),
      "Render: ship; $107.25 a month, $75.65 more than Fly.io ($265.58 with "
      "the team’s time and downtime). For it: A web app in one region is less "
      "work on Vercel or Render than on Fly.io. For one service in one region "
      "Render has a database and deployments by push, and no network to set "
      "up.");
  assert_taken (
      report_verdict_platform (advice, 2),
      "Vercel: skip; not possible. For it: A web app in one region is less "
      "work on Vercel or Render than on Fly.io. Against it: Vercel runs no "
      "database of its own; choose Neon, Supabase, PlanetScale or Amazon RDS, "
      "or none.");
  assert_taken (
      report_verdict_platform (advice, 4),
      "AWS Fargate: skip; $93.58 a month, $61.98 more than Fly.io ($1,486.91 "
      "with the team’s time and downtime). Against it: Without agreements or "
      "audits that ask for it, AWS costs the team time that others save. (Our "
      "threshold.)");
}

static void
open_bills_are_at_least (void)
{
  g_auto (Begun) begun = { 0 };
  g_autoptr (CostAdvice) advice = ask (&begun, "saas-5", NULL);

  assert_taken (report_verdict_bill (advice, 4),
                "at least $3,866.84 a month (at least $5,260.17 with the "
                "team’s time and downtime)");
}

static gboolean
has_name (const char *words, const char *name)
{
  return strstr (words, name) != NULL;
}

/* A platform is in the finding once, behind its own verdict. */
static void
check_finding (char **parts, const CostAdvised *advised)
{
  const char *verdict = report_waver_verdict (advised->verdict);
  guint       n = 0;

  for (guint i = 0; parts[i] != NULL; i++)
    if (has_name (parts[i], advised->provider->name))
      {
        g_assert_true (g_str_has_suffix (parts[i], verdict));
        n++;
      }
  g_assert_cmpuint (n, ==, 1);
}

/* What a sentence claims is met, and all that is met is claimed. */
static void
check_reasons (const char *told, const CostAdvised *advised)
{
  for (guint i = 0; i < advised->reasons->len; i++)
    {
      const CostReason *reason =
          &g_array_index (advised->reasons, CostReason, i);

      if (reason->rule != NULL)
        g_assert_cmpint (has_name (told, reason->rule->text),
                         ==,
                         reason->is_met);
    }
}

static void
check_platform (const CostAdvice *advice, guint index, char **parts)
{
  const CostAdvised *advised = g_ptr_array_index (advice->platforms, index);
  g_autofree char   *main = report_verdict_main (advised);
  g_autofree char   *told = report_verdict_platform (advice, index);

  check_finding (parts, advised);
  check_reasons (told, advised);
  g_assert_true (has_name (told, main));
  if (advised->estimate->is_blocked)
    {
      g_autofree char *reason = report_row_reason (advised->estimate);

      g_assert_cmpstr (main, ==, reason);
    }
}

/* On every preset; who is blocked has its blocker as the main reason. */
static void
says_what_the_record_says (void)
{
  g_autoptr (GPtrArray) presets = cost_presets_load (NULL);

  for (guint i = 0; i < presets->len; i++)
    {
      const CostScenario *preset = g_ptr_array_index (presets, i);
      g_auto (Begun) begun = { 0 };
      g_autoptr (CostAdvice) advice = ask (&begun, preset->id, NULL);
      g_autofree char *finding = report_verdict_finding (advice);
      g_auto (GStrv) parts = g_strsplit (finding, "; ", -1);
      g_autoptr (GArray) order = report_verdict_order (advice);

      g_assert_cmpuint (order->len, ==, advice->platforms->len);
      for (guint k = 0; k < advice->platforms->len; k++)
        check_platform (advice, k, parts);
    }
}

static void
names_the_source (void)
{
  g_auto (Begun) begun = { 0 };
  g_autoptr (CostAdvice) advice = ask (&begun, "hobby", NULL);

  assert_taken (report_verdict_source (advice),
                "The rules are from: Fly.io review for production workloads "
                "(Cadence), 2026-05-07; the wording is ours");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/verdict/finding", states_the_verdicts);
  g_test_add_func ("/report/verdict/nobody", states_that_nobody_can);
  g_test_add_func ("/report/verdict/step", says_which_step_decides);
  g_test_add_func ("/report/verdict/platform", tells_a_platform);
  g_test_add_func ("/report/verdict/at-least", open_bills_are_at_least);
  g_test_add_func ("/report/verdict/record", says_what_the_record_says);
  g_test_add_func ("/report/verdict/source", names_the_source);
  return g_test_run ();
}
