/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Why to stay though another bill is smaller: how long its set-up takes to
 * pay back.
 */
#include "config.h"

#include "report-move.h"

#include <glib/gi18n-lib.h>

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

/**
 * report_move_reason:
 * @move: a way
 *
 * Says why it is better to stay, where another platform has the smaller bill.
 *
 * Returns: (transfer full) (nullable): a sentence without a period; %NULL if
 *   there is nothing to explain
 */
char *
report_move_reason (const ReportMove *move)
{
  int to = -1;

  g_return_val_if_fail (move != NULL && move->route != NULL, NULL);

  to = find_cheaper (move);
  if (to < 0)
    return NULL;
  return tell_payback (move,
                       to,
                       get_bill (move, move->route->current) -
                           get_bill (move, to));
}
