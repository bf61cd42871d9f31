/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A calendar day, as a number that can be compared: YYYYMMDD.  Zero is "no
 * date".  Prices have days, never times of day, so no time zone comes in.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef guint32 CostDate;

#define COST_DATE_NONE ((CostDate)0)
#define COST_DATE_LENGTH 11 /* "YYYY-MM-DD" and the closing zero */

gboolean    cost_date_parse (const char *text, CostDate *date, GError **error);
const char *cost_date_format (CostDate date, char buffer[COST_DATE_LENGTH]);
CostDate    cost_date_today (void);
int         cost_date_days_between (CostDate from, CostDate to);
CostDate    cost_date_add_days (CostDate date, int days);

G_END_DECLS
