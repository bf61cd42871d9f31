/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Members of JSON objects: a name and its value at once.
 */
#pragma once

#include "cost-date.h"
#include "report-json.h"

G_BEGIN_DECLS

void report_member_text (ReportJson *json, const char *name, const char *text);
void report_member_boolean (ReportJson *json, const char *name, gboolean value);
void report_member_number (ReportJson *json, const char *name, double value);
void report_member_date (ReportJson *json, const char *name, CostDate date);
void report_member_money (ReportJson *json,
                          const char *name,
                          CostMoney   money,
                          gboolean    is_known);

G_END_DECLS
