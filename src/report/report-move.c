/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Ways in words.  What a set-up costs is the team's time until the first
 * deployment; nobody is told to move for a saving that this eats up.
 */
#include "config.h"

#include "report-move.h"

#include <glib/gi18n-lib.h>

#include "cost-effort.h"
#include "report-calendar.h"
#include "report-date.h"
#include "report-money.h"
#include "report-words.h"

static gboolean
is_all_unknown (const ReportContext *context)
{
  for (guint i = 0; i < cost_engine_get_n_platforms (context->engine); i++)
    {
      g_autoptr (CostEstimate) estimate =
          cost_engine_estimate (context->engine,
                                i,
                                &context->scenario->workload);

      if (!report_words_is_unknown (estimate))
        return FALSE;
    }
  return TRUE;
}

/**
 * report_move_init:
 * @move: (out caller-allocates): filled; clear it with report_move_clear()
 * @context: what an analysis starts from
 * @future: the months
 * @current: index of the platform where one is; -1: nowhere yet
 *
 * Finds the cheapest way through the months.
 */
void
report_move_init (ReportMove          *move,
                  const ReportContext *context,
                  CostFuture          *future,
                  int                  current)
{
  const CostWorkload   *workload = &context->scenario->workload;
  g_autofree CostMoney *setups = g_new0 (CostMoney, future->n_platforms + 1);

  move->efforts =
      cost_effort_compute (context->engine, workload, COST_EFFORT_MONTHS);
  g_return_if_fail (move->efforts->len == future->n_platforms);

  move->is_assumed = g_new0 (gboolean, future->n_platforms + 1);
  for (guint i = 0; i < future->n_platforms; i++)
    {
      const CostEffort *effort = &g_array_index (move->efforts, CostEffort, i);
      const CostEffortPart *part = &effort->parts[COST_EFFORT_SETUP];

      setups[i] = effort->setup_full;
      move->is_assumed[i] =
          part->origin == COST_EFFORT_UNKNOWN && part->rate > 0.0;
    }
  move->is_unknown = is_all_unknown (context);
  move->route = cost_route_new (future, setups, current);
  move->currency = context->scenario->currency;
}

/**
 * report_move_clear:
 * @move: a way
 *
 * Releases what it holds.
 */
void
report_move_clear (ReportMove *move)
{
  g_clear_pointer (&move->route, cost_route_unref);
  g_clear_pointer (&move->is_assumed, g_free);
  g_clear_pointer (&move->efforts, g_array_unref);
}

static const char *
get_name (const ReportMove *move, int platform)
{
  return cost_engine_get_platform (move->route->future->engine, (guint)platform)
      ->name;
}

static guint8
get_flags (const ReportMove *move, guint month, int platform)
{
  return move->route->future->cells[platform].flags[month];
}

static const CostRouteSwitch *
get_switch (const ReportMove *move, guint index)
{
  return &g_array_index (move->route->switches, CostRouteSwitch, index);
}

static char *
word_month (const ReportMove *move, guint month)
{
  const CostFuture *future = move->route->future;

  return report_date_month (
      report_calendar_add (future->months[0].date, month));
}

static gboolean
is_all_blocked (const CostFuture *future, guint month)
{
  for (guint i = 0; i < future->n_platforms; i++)
    if ((future->cells[i].flags[month] & COST_CELL_BLOCKED) == 0)
      return FALSE;
  return TRUE;
}

static char *
tell_stuck (const ReportMove *move)
{
  const CostRoute *route = move->route;
  g_autofree char *month = word_month (move, route->stuck);

  if (is_all_blocked (route->future, route->stuck) && move->is_unknown)
    /* Translators: a month: "March 2027". */
    return g_strdup_printf (_ ("No way can be told: no prices are known for "
                               "%s"),
                            month);
  if (is_all_blocked (route->future, route->stuck))
    return route->stuck == 0
               ? g_strdup (_ ("No platform can carry this workload"))
               /* Translators: a month: "March 2027". */
               : g_strdup_printf (_ ("No platform can carry this workload "
                                     "in %s"),
                                  month);
  /* Translators: a month: "March 2027". */
  return g_strdup_printf (_ ("No way can be told: in %s no platform could be "
                             "priced in full"),
                          month);
}

static char *
tell_stay (const ReportMove *move)
{
  guint n = move->route->future->n_months;

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: a platform. */
                                       "Stay on %s: by bills and set-up no "
                                       "switch pays within %u month",
                                       "Stay on %s: by bills and set-up no "
                                       "switch pays within %u months",
                                       n),
                          get_name (move, move->route->current),
                          n);
}

/* Nowhere yet: where to begin. */
static char *
tell_begin (const ReportMove *move)
{
  const CostRoute       *route = move->route;
  const CostRouteSwitch *first = get_switch (move, 0);
  guint                  n = route->future->n_months;
  g_autofree char       *total = report_money_in (route->total, move->currency);
  g_autofree char       *month = NULL;

  if (route->switches->len == 1)
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE,
                     /* Translators: a platform, and an amount. */
                     "Begin on %s and stay: %s for %u month, set-up included",
                     "Begin on %s and stay: %s for %u months, set-up included",
                     n),
        get_name (move, first->to),
        total,
        n);
  month = word_month (move, get_switch (move, 1)->month);
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE,
                   /* Translators: a platform, another, when, an amount. */
                   "Begin on %s, switch to %s in %s: %s for %u month, set-up "
                   "included",
                   "Begin on %s, switch to %s in %s: %s for %u months, set-up "
                   "included",
                   n),
      get_name (move, first->to),
      get_name (move, get_switch (move, 1)->to),
      month,
      total,
      n);
}

static gboolean
is_blocked (const ReportMove *move, int platform)
{
  for (guint i = 0; i < move->route->future->n_months; i++)
    if ((get_flags (move, i, platform) & COST_CELL_BLOCKED) != 0)
      return TRUE;
  return FALSE;
}

/**
 * report_move_is_told:
 * @move: a way
 *
 * Says whether the way is an answer. It is none where one is on a platform
 * whose bill is only "at least", and that may still be less.
 *
 * Returns: whether it is
 */
gboolean
report_move_is_told (const ReportMove *move)
{
  const CostRoute *route = NULL;

  g_return_val_if_fail (move != NULL && move->route != NULL, FALSE);

  route = move->route;
  if (!route->exists || route->current < 0)
    return route->exists;
  return route->stays[route->current].is_possible ||
         is_blocked (move, route->current) ||
         route->stays[route->current].total > route->total;
}

/* Staying cannot be, or it is not known what it costs. */
static char *
tell_leave (const ReportMove *move, const char *when, const char *end)
{
  const CostRoute *route = move->route;
  const char      *from = get_name (move, route->current);
  const char      *to = get_name (move, get_switch (move, 0)->to);
  g_autofree char *saved = NULL;

  if (is_blocked (move, route->current))
    /* Translators: two platforms, a month, the first platform. */
    return g_strdup_printf (
        _ ("Switch from %s to %s in %s: %s cannot carry the workload"),
        from,
        to,
        when,
        from);
  if (!report_move_is_told (move) || move->is_assumed[get_switch (move, 0)->to])
    /* Translators: a platform. */
    return g_strdup_printf (_ ("Whether to leave %s cannot be told: its bill "
                               "is only “at least”"),
                            from);
  saved = report_money_in (route->stays[route->current].total - route->total,
                           move->currency);
  /* Translators: two platforms, a month, an amount, a month. */
  return g_strdup_printf (
      _ ("Switch from %s to %s in %s: saves at least %s by %s by bills and "
         "set-up"),
      from,
      to,
      when,
      saved,
      end);
}

static gboolean
is_on_assumption (const ReportMove *move)
{
  for (guint i = 0; i < move->route->switches->len; i++)
    if (move->is_assumed[get_switch (move, i)->to])
      return TRUE;
  return FALSE;
}

static char *
tell_switch (const ReportMove *move)
{
  const CostRoute       *route = move->route;
  const CostRouteSwitch *first = get_switch (move, 0);
  const CostRouteStay   *stay = &route->stays[route->current];
  g_autofree char       *when = word_month (move, first->month);
  g_autofree char       *end = word_month (move, route->future->n_months);
  g_autofree char       *saved = report_money_in (stay->saved, move->currency);

  if (!stay->is_possible)
    return tell_leave (move, when, end);
  if (is_on_assumption (move))
    /* Translators: two platforms, a month, an amount, a month. */
    return g_strdup_printf (
        _ ("Switch from %s to %s in %s: saves at most %s by %s, as what the "
           "set-up costs is not known"),
        get_name (move, first->from),
        get_name (move, first->to),
        when,
        saved,
        end);
  /* Translators: two platforms, a month, an amount, a month: "Switch from
   * Render to Fly.io in March 2027: saves $412.00 by November 2027 by bills
   * and set-up". */
  return g_strdup_printf (
      _ ("Switch from %s to %s in %s: saves %s by %s by bills and set-up"),
      get_name (move, first->from),
      get_name (move, first->to),
      when,
      saved,
      end);
}

/* Others whose bill is only "at least" in some month, so that the way may miss
 * something. */
static char *
list_open (const ReportMove *move)
{
  const CostRoute *route = move->route;
  GString         *names = g_string_new (NULL);

  for (int i = 0; i < (int)route->future->n_platforms; i++)
    {
      gboolean is_open = FALSE;

      for (guint k = 0; k < route->future->n_months && i != route->current; k++)
        is_open = is_open || get_flags (move, k, i) == COST_CELL_INCOMPLETE;
      if (!is_open)
        continue;
      if (names->len > 0)
        /* Translators: between the names of platforms. */
        g_string_append (names, C_ ("platforms", ", "));
      g_string_append (names, get_name (move, i));
    }
  return g_string_free (names, FALSE);
}

static char *
tell_way (const ReportMove *move)
{
  if (move->route->current < 0)
    return tell_begin (move);
  if (move->route->switches->len == 0)
    return tell_stay (move);
  return tell_switch (move);
}

/**
 * report_move_finding:
 * @move: a way
 *
 * States whether and when to move.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_move_finding (const ReportMove *move)
{
  g_autofree char *open = NULL;
  g_autofree char *told = NULL;

  g_return_val_if_fail (move != NULL && move->route != NULL, NULL);

  if (move->route->future->n_platforms == 0)
    return g_strdup (_ ("No platform is compared"));
  if (!move->route->exists)
    return tell_stuck (move);
  open = list_open (move);
  told = tell_way (move);
  if (*open == '\0')
    return g_steal_pointer (&told);
  /* Translators: a finding, and platforms that are not known in full. */
  return g_strdup_printf (_ ("%s (only “at least”: %s)"), told, open);
}

/**
 * report_move_step:
 * @move: a way
 * @index: of a switch
 *
 * Tells a switch: "March 2027: from Render to Fly.io, set-up $3,800.00".
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_move_step (const ReportMove *move, guint index)
{
  const CostRouteSwitch *step = NULL;
  g_autofree char       *when = NULL;
  g_autofree char       *setup = NULL;

  g_return_val_if_fail (move != NULL && index < move->route->switches->len,
                        NULL);

  step = get_switch (move, index);
  when = word_month (move, step->month);
  setup = report_move_setup (move, (guint)step->to);
  if (step->from < 0)
    /* Translators: a month, a platform, an amount. */
    return g_strdup_printf (_ ("%s: begin on %s, set-up %s"),
                            when,
                            get_name (move, step->to),
                            setup);
  /* Translators: a month, two platforms, an amount. */
  return g_strdup_printf (_ ("%s: switch from %s to %s, set-up %s"),
                          when,
                          get_name (move, step->from),
                          get_name (move, step->to),
                          setup);
}

/**
 * report_move_setup:
 * @move: a way
 * @platform: index of a platform
 *
 * Says what its set-up costs.
 *
 * Returns: (transfer full): an amount, or that it is not known
 */
char *
report_move_setup (const ReportMove *move, guint platform)
{
  g_return_val_if_fail (move != NULL, NULL);
  g_return_val_if_fail (platform < move->route->future->n_platforms, NULL);

  if (move->is_assumed[platform])
    return g_strdup (C_ ("set-up", "not known"));
  return report_money_in (move->route->setups[platform], move->currency);
}
