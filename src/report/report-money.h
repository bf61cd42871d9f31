/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Money as text for people: the grouping and decimal sign of the locale, but
 * always the symbol of the money itself; dollars never become euros because
 * somebody reads German.  In a currency that the user gives a rate for,
 * amounts are converted and named by its code, both or neither.  This is the
 * one place that formats money; the form for files is cost_money_to_string().
 */
#pragma once

#include "cost-currency.h"
#include "cost-money.h"

G_BEGIN_DECLS

char  *report_money (CostMoney money);
char  *report_money_delta (CostMoney money);
char  *report_money_short (double dollars);
char  *report_money_unit_price (double dollars);
char  *report_money_in (CostMoney money, const CostCurrency *currency);
char  *report_money_delta_in (CostMoney money, const CostCurrency *currency);
char  *report_money_convert (CostMoney money, const CostCurrency *currency);
double report_money_to_units (CostMoney money, const CostCurrency *currency);
char  *report_money_tick (double value, gpointer currency);
char  *report_money_value (double value, gpointer currency);

G_END_DECLS
