/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Why to stay though another bill is smaller: how long its set-up takes to
 * pay back.
 */
#include "config.h"

#include "report-move.h"

#include <glib/gi18n-lib.h>

#include "cost-effort.h"
#include "report-money.h"

/* Nobody waits longer for a set-up to pay for itself. */
#define MAX_MONTHS_BACK 1200

static const char *
get_name (const ReportMove *move, int platform)
{
  return cost_engine_get_platform (move->route->future->engine, (guint)platform)
      ->name;
}

static guint8
get_flags (const ReportMove *move, int platform)
{
  return move->route->future->cells[platform].flags[0];
}

static CostMoney
get_bill (const ReportMove *move, int platform)
{
  return move->route->future->cells[platform].totals[0];
}

/* Whether a set-up pays back sooner, or as soon for a smaller bill. */
static gboolean
is_sooner (const ReportMove *move, int a, int b)
{
  const CostRoute *route = move->route;
  double           saved[] = {
              (double)(get_bill (move, route->current) - get_bill (move, a)),
              (double)(get_bill (move, route->current) - get_bill (move, b)),
  };
  double months[] = { (double)route->setups[a] / saved[0],
                      (double)route->setups[b] / saved[1] };

  return months[0] != months[1] ? months[0] < months[1] : saved[0] > saved[1];
}

/* Whom a move would be to, if bills alone counted: -1: nobody. */
static int
find_cheaper (const ReportMove *move)
{
  const CostRoute *route = move->route;
  int              found = -1;

  if (route->current < 0 || route->switches->len > 0 ||
      get_flags (move, route->current) != 0)
    return -1;
  for (int i = 0; i < (int)route->future->n_platforms; i++)
    if (get_flags (move, i) == 0 &&
        get_bill (move, i) < get_bill (move, route->current) &&
        (found < 0 || is_sooner (move, i, found)))
      found = i;
  return found;
}

static char *
tell_payback (const ReportMove *move, int to, CostMoney saved)
{
  CostMoney        setup = move->route->setups[to];
  CostMoney        back = (setup + saved - 1) / saved;
  guint            n = (guint)MIN (back, MAX_MONTHS_BACK);
  g_autofree char *money = report_money_in (saved, move->currency);
  g_autofree char *paid = report_money_in (setup, move->currency);

  if (back > MAX_MONTHS_BACK)
    /* Translators: a platform and two amounts. */
    return g_strdup_printf (_ ("Moving to %s saves %s a month at the bills of "
                               "now; its set-up of %s never pays back"),
                            get_name (move, to),
                            money,
                            paid);
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE,
                   /* Translators: a platform and two amounts. */
                   "Moving to %s saves %s a month at the bills of now; its "
                   "set-up of %s pays back after %u month",
                   "Moving to %s saves %s a month at the bills of now; its "
                   "set-up of %s pays back after %u months",
                   n),
      get_name (move, to),
      money,
      paid,
      n);
}

static const CostEffort *
get_effort (const ReportMove *move, int platform)
{
  return &g_array_index (move->efforts, CostEffort, platform);
}

/* What a month takes once one is there, with the team's hours. */
static CostMoney
get_running (const ReportMove *move, int platform)
{
  const CostEffort *effort = get_effort (move, platform);

  return effort->bill + effort->operations + effort->downtime;
}

static gboolean
is_known (const ReportMove *move, int platform)
{
  return get_effort (move, platform)->flags == 0 &&
         get_effort (move, platform)->is_complete;
}

static guint
count_months (CostMoney setup, CostMoney saved)
{
  return (guint)MIN ((setup + saved - 1) / saved, MAX_MONTHS_BACK + 1);
}

/**
 * report_move_find_better:
 * @move: a way of somebody who is on a platform
 * @months: (out): after how many months the set-up is paid back
 *
 * Finds to whom a move pays back soonest when the team's hours count too.
 *
 * Returns: index of a platform; -1 if no move ever pays back, or it is not
 *   known
 */
int
report_move_find_better (const ReportMove *move, guint *months)
{
  int found = -1;
  int current = -1;

  g_return_val_if_fail (move != NULL && move->route != NULL, -1);
  g_return_val_if_fail (months != NULL, -1);

  current = move->route->current;
  *months = MAX_MONTHS_BACK + 1;
  if (current < 0 || !is_known (move, current))
    return -1;
  for (int i = 0; i < (int)move->efforts->len; i++)
    {
      CostMoney saved = get_running (move, current) - get_running (move, i);
      guint     n = 0;

      if (!is_known (move, i) || saved <= 0)
        continue;
      n = count_months (move->route->setups[i], saved);
      if (n >= *months)
        continue;
      found = i;
      *months = n;
    }
  return found;
}

/* What a move is worth once the team's hours count; NULL: not known. */
static char *
tell_hours (const ReportMove *move, int to)
{
  int              current = move->route->current;
  CostMoney        saved = 0;
  guint            n = 0;
  g_autofree char *money = NULL;

  if (!is_known (move, current) || !is_known (move, to))
    return NULL;
  saved = get_running (move, current) - get_running (move, to);
  money = report_money_in (ABS (saved), move->currency);
  if (saved <= 0)
    /* Translators: a platform and an amount. */
    return g_strdup_printf (_ ("with the team’s hours counted, %s costs %s "
                               "more a month and never pays back"),
                            get_name (move, to),
                            money);
  n = count_months (move->route->setups[to], saved);
  if (n > MAX_MONTHS_BACK)
    /* Translators: a platform and an amount. */
    return g_strdup_printf (_ ("with the team’s hours counted, %s saves %s a "
                               "month and never pays back"),
                            get_name (move, to),
                            money);
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE,
                   /* Translators: a platform and an amount. */
                   "with the team’s hours counted, %s saves %s a month and "
                   "pays back after %u month",
                   "with the team’s hours counted, %s saves %s a month and "
                   "pays back after %u months",
                   n),
      get_name (move, to),
      money,
      n);
}

/* What bills alone say of a move, where that is to be explained. */
static char *
tell_bills (const ReportMove *move, int to)
{
  if (move->route->switches->len > 0)
    /* Translators: a platform. */
    return g_strdup_printf (_ ("By bills and set-up, switching to %s pays"),
                            get_name (move, to));
  return tell_payback (move,
                       to,
                       get_bill (move, move->route->current) -
                           get_bill (move, to));
}

/* Of whom bills speak: the first that one switches to, or the one with the
 * smaller bill; -1: nobody, or the team's hours have nothing to add. */
static int
find_subject (const ReportMove *move)
{
  const CostRoute *route = move->route;
  int              to = -1;

  if (route->current < 0 || route->switches->len == 0)
    return find_cheaper (move);
  to = g_array_index (route->switches, CostRouteSwitch, 0).to;
  return is_known (move, route->current) && is_known (move, to) ? to : -1;
}

/* To whom a move pays within the months that are looked at; -1: nobody. */
static int
find_soon (const ReportMove *move)
{
  guint months = 0;
  int   better = report_move_find_better (move, &months);

  return months <= move->route->future->n_months ? better : -1;
}

/* Puts what the team's hours say of a move behind what is told. */
static char *
add_hours (const ReportMove *move, char *told, int to)
{
  g_autofree char *before = told;
  g_autofree char *hours = tell_hours (move, to);

  if (hours == NULL)
    return g_steal_pointer (&before);
  /* Translators: what bills say of a move, and what the team's hours say. */
  return g_strdup_printf (C_ ("move", "%s; %s"), before, hours);
}

/**
 * report_move_reason:
 * @move: a way
 *
 * Says why it is better to stay, where another platform has the smaller bill,
 * and what becomes of it when the team's hours count too.
 *
 * Returns: (transfer full) (nullable): a sentence without a period; %NULL if
 *   there is nothing to explain
 */
char *
report_move_reason (const ReportMove *move)
{
  int   to = -1;
  int   better = -1;
  char *told = NULL;

  g_return_val_if_fail (move != NULL && move->route != NULL, NULL);

  to = find_subject (move);
  better = find_soon (move);
  if (to < 0 && better < 0)
    return NULL;
  told = to >= 0 ? tell_bills (move, to)
                 : g_strdup (_ ("By bills alone no move pays"));
  if (to >= 0)
    told = add_hours (move, told, to);
  return better >= 0 && better != to ? add_hours (move, told, better) : told;
}
