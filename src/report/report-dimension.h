/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The dimensions of a workload in the reader's language: labels, values with
 * their unit, and what stands in an entry.  Strings that are not allocated
 * live as long as the program.
 */
#pragma once

#include "cost-cliff.h"
#include "cost-currency.h"
#include "cost-money.h"
#include "cost-provider.h"
#include "cost-workload.h"
#include "report-place.h"

G_BEGIN_DECLS

const char *report_dimension_label (CostDimension dimension);
const char *report_dimension_help (CostDimension dimension);
const char *report_dimension_unit (CostDimension dimension);
const char *report_dimension_group (CostGroup group);
const char *report_dimension_choice (CostDimension dimension, guint choice);
const char *report_dimension_short (CostDimension dimension, guint choice);
char       *report_dimension_value (CostDimension dimension, double value);
char       *report_dimension_range (CostDimension dimension);
char       *report_dimension_entry (CostDimension dimension, double value);
gboolean    report_dimension_read (CostDimension dimension,
                                   const char   *text,
                                   double       *value,
                                   GError      **error);
char       *report_dimension_digits (const char *text);
char       *report_dimension_next (const CostCliff    *cliff,
                                   const CostProvider *platform,
                                   const CostCurrency *currency);
char       *report_dimension_jump (const CostCliff    *cliff,
                                   const CostProvider *platform,
                                   const CostCurrency *currency);

G_END_DECLS
