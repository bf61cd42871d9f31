/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Days as text for people.  The short form is ISO 8601 everywhere, so that
 * no reader has to guess which number is the month.
 */
#pragma once

#include "cost-date.h"

G_BEGIN_DECLS

char *report_date (CostDate date);
char *report_date_long (CostDate date);
char *report_date_month (CostDate date);

G_END_DECLS
