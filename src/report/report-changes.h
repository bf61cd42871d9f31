/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The table of what has changed in a catalogue: a row a value that is
 * another, with its reason and whether the vendor or we changed it.
 */
#pragma once

#include "cost-history.h"
#include "report-table.h"

G_BEGIN_DECLS

ReportTable *report_changes (GPtrArray *changes);
char        *report_changes_name (const CostChange *change);
gboolean     report_changes_is_announced (const CostChange *change);

G_END_DECLS
