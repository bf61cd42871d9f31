/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What `--currency` takes: the code of a currency and its rate, with a day
 * and who gives it.
 */
#pragma once

#include "cost-currency.h"

G_BEGIN_DECLS

gboolean
cli_currency_parse (const char *text, CostCurrency **currency, GError **error);

G_END_DECLS
