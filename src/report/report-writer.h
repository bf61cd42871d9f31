/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tables as text: aligned columns for a terminal, CSV, tab-separated text,
 * Markdown, JSON.  What comes from data cannot leave its cell: no control
 * character, no direction mark, no spreadsheet formula, no markup.
 */
#pragma once

#include "report-table.h"

G_BEGIN_DECLS

void report_writer_text (const ReportTable *table, GString *out);
void report_writer_csv (const ReportTable *table, GString *out);
void report_writer_tabs (const ReportTable *table, GString *out);
void report_writer_markdown (const ReportTable *table, GString *out);
void report_writer_json (const ReportTable *table, GString *out);

G_END_DECLS
