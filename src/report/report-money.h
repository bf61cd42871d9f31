/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Money as text for people: the grouping and decimal sign of the locale, but
 * always the symbol of the money itself; dollars never become euros because
 * somebody reads German.  This is the one place that formats money; the form
 * for files is cost_money_to_string().
 */
#pragma once

#include "cost-money.h"

G_BEGIN_DECLS

char *report_money (CostMoney money);
char *report_money_delta (CostMoney money);
char *report_money_short (double dollars);
char *report_money_unit_price (double dollars);
char *report_money_tick (double dollars, gpointer unused);
char *report_money_value (double dollars, gpointer unused);

G_END_DECLS
