/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Writes JSON: members in the order in which they are given, two spaces a
 * level, numbers with the fewest digits that read back the same, text as it
 * stands but for characters that would move a terminal's cursor.
 */
#pragma once

#include "cost-money.h"

G_BEGIN_DECLS

typedef struct _ReportJson ReportJson;

ReportJson *report_json_new (void);
void        report_json_free (ReportJson *json);
char       *report_json_end (ReportJson *json);
void        report_json_name (ReportJson *json, const char *name);
void        report_json_begin_object (ReportJson *json);
void        report_json_end_object (ReportJson *json);
void        report_json_begin_array (ReportJson *json);
void        report_json_end_array (ReportJson *json);
void        report_json_string (ReportJson *json, const char *text);
void        report_json_number (ReportJson *json, double value);
void        report_json_price (ReportJson *json, double dollars);
void        report_json_money (ReportJson *json, CostMoney money);
void        report_json_boolean (ReportJson *json, gboolean value);
void        report_json_null (ReportJson *json);
void        report_json_raw (ReportJson *json, const char *value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ReportJson, report_json_free)

G_END_DECLS
