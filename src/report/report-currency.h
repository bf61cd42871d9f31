/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A currency and its rate as somebody fills them in: four texts, which are
 * read together, and what is wrong with one of them.
 */
#pragma once

#include "cost-currency.h"

G_BEGIN_DECLS

typedef enum
{
  REPORT_CURRENCY_CODE,
  REPORT_CURRENCY_RATE,
  REPORT_CURRENCY_DAY,
  REPORT_CURRENCY_SOURCE,
  REPORT_N_CURRENCY_FIELDS
} ReportCurrencyField;

char    *report_currency_field (const CostCurrency *currency,
                                ReportCurrencyField field,
                                CostDate            today);
gboolean report_currency_read (const char *const   *texts,
                               CostCurrency       **currency,
                               ReportCurrencyField *fault,
                               GError             **error);

G_END_DECLS
