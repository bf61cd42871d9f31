/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sides of a bridge.  What is not said is the same on both, but for the
 * platform where nothing else is asked: then the two cheapest.
 */
#include "config.h"

#include "report-sides.h"

#include <stdlib.h>

#include <glib/gi18n-lib.h>

#include "report-beside.h"
#include "report-compare.h"
#include "report-date.h"
#include "report-money.h"
#include "report-words.h"

static void
clear_side (ReportSide *side)
{
  g_clear_pointer (&side->scenario, cost_scenario_free);
  g_clear_pointer (&side->estimate, cost_estimate_unref);
  g_clear_pointer (&side->name, g_free);
}

/**
 * report_sides_clear:
 * @sides: two sides
 *
 * Releases what they hold.
 */
void
report_sides_clear (ReportSides *sides)
{
  clear_side (&sides->from);
  clear_side (&sides->to);
}

/* The best ranked platform but @other; @other where there is no more. */
static int
find_best (const ReportContext *context, int other)
{
  g_autoptr (ReportComparison) comparison = report_compare_context (context);

  for (guint i = 0; i < report_comparison_get_n_rows (comparison); i++)
    {
      const ReportRow *row = report_comparison_get_row (comparison, i);
      int              found = report_question_find_platform (context->engine,
                                                 row->estimate->provider->id,
                                                 NULL);

      if (found >= 0 && found != other)
        return found;
    }
  return other;
}

static gboolean
is_about_one (const ReportQuestion *question)
{
  static const ReportAsk others[] = { REPORT_ASK_FROM_AT,
                                      REPORT_ASK_TO_AT,
                                      REPORT_ASK_FROM_SCENARIO,
                                      REPORT_ASK_TO_SCENARIO };

  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    if (report_question_get (question, others[i]) != NULL)
      return TRUE;
  return FALSE;
}

static gboolean
read_platforms (ReportSides          *sides,
                const ReportContext  *context,
                const ReportQuestion *question,
                GError              **error)
{
  int *from = &sides->from.platform;
  int *to = &sides->to.platform;

  *from = *to = -1;
  if (!report_question_read_platform (question,
                                      REPORT_ASK_FROM,
                                      context->engine,
                                      from,
                                      error) ||
      !report_question_read_platform (question,
                                      REPORT_ASK_TO,
                                      context->engine,
                                      to,
                                      error))
    return FALSE;
  if (*from < 0 && *to >= 0)
    *from = is_about_one (question) ? *to : find_best (context, *to);
  if (*from < 0)
    *from = find_best (context, -1);
  if (*to < 0)
    *to = is_about_one (question) ? *from : find_best (context, *from);
  return TRUE;
}

typedef struct
{
  ReportAsk at;
  ReportAsk scenario;
} SideAsks;

static gboolean
read_side (ReportSide           *side,
           const ReportContext  *context,
           const ReportQuestion *question,
           const SideAsks       *asks,
           GError              **error)
{
  const char *text = report_question_get (question, asks->scenario);

  side->scenario =
      text != NULL
          ? report_beside_load (context->scenario, asks->scenario, text, error)
          : cost_scenario_copy (context->scenario);
  return side->scenario != NULL &&
         report_question_read_date (question,
                                    asks->at,
                                    &side->scenario->at,
                                    error);
}

/* An engine of this one platform. */
static gboolean
estimate (ReportSide *side, const ReportContext *context, GError **error)
{
  const CostProvider *platform =
      cost_engine_get_platform (context->engine, (guint)side->platform);
  g_autoptr (CostEngine) engine = NULL;

  g_ptr_array_set_size (side->scenario->platforms, 0);
  g_ptr_array_add (side->scenario->platforms, g_strdup (platform->id));
  engine = cost_engine_new (context->catalogue, side->scenario, 0, error);
  if (engine == NULL)
    return FALSE;
  side->estimate = cost_engine_estimate (engine, 0, &side->scenario->workload);
  return TRUE;
}

/* What differs tells the sides apart. */
static void
name_side (ReportSide *side, const ReportSide *other, gboolean has_scenarios)
{
  const char      *platform = side->estimate->provider->name;
  g_autofree char *named = NULL;
  g_autofree char *day = report_date (side->estimate->at);

  if (has_scenarios)
    /* Translators: a platform, and the name of a workload. */
    named = g_strdup_printf (C_ ("bridge", "%s, %s"),
                             platform,
                             side->scenario->name);
  else
    named = g_strdup (platform);
  if (side->estimate->at == other->estimate->at)
    side->name = g_steal_pointer (&named);
  else
    /* Translators: a platform, and a day: "Fly.io on 2026-05-07". */
    side->name = g_strdup_printf (_ ("%s on %s"), named, day);
}

/**
 * report_sides_init:
 * @sides: (out caller-allocates): filled; clear it with report_sides_clear()
 * @context: what the analysis starts from
 * @question: (nullable): between which bills
 * @error: return location for an error that names the parameter
 *
 * Prices both bills.  Without any platform there is none.
 *
 * Returns: %FALSE if there are no such bills
 */
gboolean
report_sides_init (ReportSides          *sides,
                   const ReportContext  *context,
                   const ReportQuestion *question,
                   GError              **error)
{
  static const SideAsks from = { REPORT_ASK_FROM_AT, REPORT_ASK_FROM_SCENARIO };
  static const SideAsks to = { REPORT_ASK_TO_AT, REPORT_ASK_TO_SCENARIO };
  gboolean              has_scenarios = FALSE;

  *sides = (ReportSides){ .currency = context->scenario->currency };
  if (!read_platforms (sides, context, question, error) ||
      !read_side (&sides->from, context, question, &from, error) ||
      !read_side (&sides->to, context, question, &to, error))
    return FALSE;
  sides->is_alone = cost_engine_get_n_platforms (context->engine) == 1;
  if (sides->from.platform < 0)
    return TRUE;
  if (!estimate (&sides->from, context, error) ||
      g_cancellable_set_error_if_cancelled (context->cancellable, error) ||
      !estimate (&sides->to, context, error))
    return FALSE;
  has_scenarios =
      report_question_get (question, REPORT_ASK_FROM_SCENARIO) != NULL ||
      report_question_get (question, REPORT_ASK_TO_SCENARIO) != NULL;
  name_side (&sides->from, &sides->to, has_scenarios);
  name_side (&sides->to, &sides->from, has_scenarios);
  sides->is_same = g_str_equal (sides->from.name, sides->to.name);
  cost_bridge_build (&sides->bridge, sides->from.estimate, sides->to.estimate);
  return TRUE;
}

static char *
find_blocked (const ReportSides *sides)
{
  const ReportSide *side =
      sides->to.estimate->is_blocked ? &sides->to : &sides->from;
  const ReportSide *other = side == &sides->to ? &sides->from : &sides->to;

  if (sides->is_same || other->estimate->is_blocked)
    return g_strdup (_ ("No bridge: neither side can carry the workload"));
  /* Translators: two bills. */
  return g_strdup_printf (
      _ ("%s cannot carry the workload, so there is no bridge to %s"),
      side->name,
      other->name);
}

static char *
find_equal (const ReportSides *sides)
{
  g_autofree char *total = report_money_in (sides->bridge.to, sides->currency);

  if (sides->bridge.n_steps > 0)
    /* Translators: two bills and an amount. */
    return g_strdup_printf (
        _ ("%s and %s cost the same, %s, but not for the same things"),
        sides->from.name,
        sides->to.name,
        total);
  /* Translators: two bills and an amount. */
  return g_strdup_printf (_ ("%s and %s cost the same: %s"),
                          sides->from.name,
                          sides->to.name,
                          total);
}

static CostMoney
get_change (const CostBridgeStep *step)
{
  return step->to - step->from;
}

static CostMoney
get_direction (const CostBridge *bridge)
{
  return bridge->to > bridge->from ? 1 : -1;
}

/* The step that goes furthest in a direction. */
static const CostBridgeStep *
find_furthest (const CostBridge *bridge, CostMoney sign)
{
  const CostBridgeStep *found = &bridge->steps[0];

  for (guint i = 1; i < bridge->n_steps; i++)
    if (get_change (&bridge->steps[i]) * sign > get_change (found) * sign)
      found = &bridge->steps[i];
  return found;
}

/* What is not priced makes the dearer side dearer still. */
static char *
write_difference (const ReportSides *sides)
{
  CostMoney         difference = sides->bridge.to - sides->bridge.from;
  const ReportSide *dearer = difference > 0 ? &sides->to : &sides->from;
  const ReportSide *cheaper = difference > 0 ? &sides->from : &sides->to;
  g_autofree char  *money =
      report_money_in (llabs (difference), sides->currency);

  if (dearer->estimate->is_complete || !cheaper->estimate->is_complete)
    return g_steal_pointer (&money);
  /* Translators: a difference of which a part is not known. */
  return g_strdup_printf (_ ("at least %s"), money);
}

/* A part that is larger than the whole, as others go against it. */
static char *
find_against (const ReportSides    *sides,
              const CostBridgeStep *step,
              const char           *whole)
{
  const CostBridge     *bridge = &sides->bridge;
  const CostBridgeStep *other = find_furthest (bridge, -get_direction (bridge));
  g_autofree char      *part =
      report_money_delta_in (get_change (step), sides->currency);
  g_autofree char *against =
      report_money_delta_in (get_change (other), sides->currency);

  return g_strdup_printf (
      bridge->to > bridge->from
          /* Translators: a bill, an amount, a bill, and two categories with
           * their changes, which go in opposite directions: "Cloudflare costs
           * $45.27 more than Fly.io: the largest part is Memory, +$51.62,
           * against Database, −$10.45". */
          ? _ ("%s costs %s more than %s: the largest part is %s, %s, against "
               "%s, %s")
          /* Translators: as before. */
          : _ ("%s costs %s less than %s: the largest part is %s, %s, against "
               "%s, %s"),
      sides->to.name,
      whole,
      sides->from.name,
      report_words_category (step->category),
      part,
      report_words_category (other->category),
      against);
}

static char *
find_difference (const ReportSides *sides)
{
  const CostBridge     *bridge = &sides->bridge;
  const CostBridgeStep *step = find_furthest (bridge, get_direction (bridge));
  CostMoney             difference = bridge->to - bridge->from;
  CostMoney             largest = llabs (get_change (step));
  gboolean              is_most = largest >= (llabs (difference) + 1) / 2;
  const char           *category = report_words_category (step->category);
  g_autofree char      *whole = write_difference (sides);
  g_autofree char      *part =
      report_money_delta_in (get_change (step), sides->currency);

  if (largest > llabs (difference))
    return find_against (sides, step, whole);
  if (difference > 0 && is_most)
    /* Translators: a bill, an amount, a bill, a category and its change: "AWS
     * Fargate costs $61.98 more than Fly.io: most of it is Network,
     * +$40.10". */
    return g_strdup_printf (
        _ ("%s costs %s more than %s: most of it is %s, %s"),
        sides->to.name,
        whole,
        sides->from.name,
        category,
        part);
  if (difference > 0)
    /* Translators: as before; the category is less than half of it. */
    return g_strdup_printf (
        _ ("%s costs %s more than %s: the largest part is %s, %s"),
        sides->to.name,
        whole,
        sides->from.name,
        category,
        part);
  if (is_most)
    /* Translators: a bill, an amount, a bill, a category and its change. */
    return g_strdup_printf (
        _ ("%s costs %s less than %s: most of it is %s, %s"),
        sides->to.name,
        whole,
        sides->from.name,
        category,
        part);
  /* Translators: as before; the category is less than half of it. */
  return g_strdup_printf (
      _ ("%s costs %s less than %s: the largest part is %s, %s"),
      sides->to.name,
      whole,
      sides->from.name,
      category,
      part);
}

static char *
find (const ReportSides *sides)
{
  if (sides->from.platform < 0)
    return g_strdup (_ ("No platform is compared"));
  if (sides->from.estimate->is_blocked || sides->to.estimate->is_blocked)
    return find_blocked (sides);
  if (sides->is_same && !sides->is_alone)
    /* Translators: a bill. */
    return g_strdup_printf (_ ("Both sides are the same bill: %s"),
                            sides->from.name);
  if (sides->is_same)
    /* Translators: a bill. */
    return g_strdup_printf (_ ("Only %s is compared: there is no other bill"),
                            sides->from.name);
  if (sides->bridge.from == sides->bridge.to)
    return find_equal (sides);
  return find_difference (sides);
}

/**
 * report_sides_finding:
 * @sides: two sides
 *
 * States which bill is higher, and mostly why.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_sides_finding (const ReportSides *sides)
{
  g_autofree char  *found = find (sides);
  const ReportSide *open = NULL;

  if (sides->from.platform < 0 || sides->from.estimate->is_blocked ||
      sides->to.estimate->is_blocked || sides->bridge.is_sound)
    return g_steal_pointer (&found);
  if (!sides->from.estimate->is_complete && !sides->to.estimate->is_complete)
    /* Translators: a finding about two bills. */
    return g_strdup_printf (_ ("%s (parts of both could not be priced)"),
                            found);
  open = sides->from.estimate->is_complete ? &sides->to : &sides->from;
  /* Translators: a finding about two bills, and one of them. */
  return g_strdup_printf (_ ("%s (a part of %s could not be priced)"),
                          found,
                          open->name);
}
