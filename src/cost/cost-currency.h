/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Another currency to show amounts in: a rate that the user gives, with its
 * day and who says so.  The base stays the dollar: nothing is computed in
 * another currency, and no amount changes but by the rate.  How money is
 * written is the report's.
 */
#pragma once

#include "cost-date.h"
#include "cost-money.h"

G_BEGIN_DECLS

#define COST_CURRENCY_BASE "USD"
#define COST_CURRENCY_CODE_LENGTH 4 /* three letters and the closing zero */
#define COST_CURRENCY_MIN_RATE 1e-6
#define COST_CURRENCY_MAX_RATE 1e6
#define COST_CURRENCY_MAX_DIGITS 4
#define COST_CURRENCY_MAX_SOURCE 200 /* characters */

typedef struct
{
  char     code[COST_CURRENCY_CODE_LENGTH]; /* ISO 4217, never the base */
  double   rate;                            /* units for one dollar */
  CostDate date;                            /* of the rate */
  char    *source;                          /* owned: who says so */
} CostCurrency;

CostCurrency *cost_currency_new (const char *code,
                                 double      rate,
                                 CostDate    date,
                                 const char *source,
                                 GError    **error);
CostCurrency *cost_currency_copy (const CostCurrency *currency);
void          cost_currency_free (CostCurrency *currency);
gboolean cost_currency_equal (const CostCurrency *a, const CostCurrency *b);
gboolean cost_currency_check_code (const char *code, GError **error);
int      cost_currency_get_digits (const char *code);
gint64   cost_currency_convert (CostMoney money, double rate, int digits);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostCurrency, cost_currency_free)

G_END_DECLS
