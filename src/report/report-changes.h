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

G_END_DECLS
