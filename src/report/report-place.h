/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The places of a workload in the reader's language.
 */
#pragma once

#include "cost-workload.h"

G_BEGIN_DECLS

const char *report_place (CostPlace place);
char       *report_places (const CostWorkload *workload);

G_END_DECLS
