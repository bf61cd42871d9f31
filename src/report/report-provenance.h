/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where the prices of a bill are from, for who looks at it today: how long ago
 * somebody looked them up, which are old or the user's own, and what the bill
 * leaves out.
 */
#pragma once

#include "cost-estimate.h"

G_BEGIN_DECLS

/**
 * ReportOmission:
 * @what: what is not in a bill
 * @why: (nullable): the reason
 *
 * Something that somebody bills and the catalogue does not model.
 */
typedef struct
{
  char       *what; /* owned */
  const char *why;  /* borrowed from the estimate, nullable */
} ReportOmission;

char *report_provenance_ago (CostDate checked, CostDate today);
char *
report_provenance_checked (const CostLine *line, CostDate at, CostDate today);
char *report_provenance_provider (const CostProvider *provider, CostDate today);
char *report_provenance_summary (const CostEstimate *estimate, CostDate today);
GPtrArray *report_provenance_own (const CostEstimate *estimate);
GPtrArray *report_provenance_omissions (const CostEstimate *estimate);

G_END_DECLS
