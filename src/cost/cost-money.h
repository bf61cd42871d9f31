/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Money as whole cents.  A line is rounded half up to the cent, then lines
 * are added, as the vendors' invoices do; after the rounding nothing is a
 * double any more.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef gint64 CostMoney; /* cents of the base currency */

/* No amount that the engine carries is larger than this many cents. */
#define COST_MONEY_MAX ((CostMoney)1e15)

/* Shared by the column engine and the single estimate: one rounding. */
double    cost_money_round_cents (double dollars);
double    cost_money_round_to (double value, int decimals);
CostMoney cost_money_from_dollars (double dollars);
double    cost_money_to_dollars (CostMoney money);
char     *cost_money_to_string (CostMoney money);
gboolean  cost_money_parse (const char *text, CostMoney *money, GError **error);

G_END_DECLS
