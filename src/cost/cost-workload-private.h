/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the two halves of the workload share.
 */
#pragma once

#include "cost-workload.h"

G_BEGIN_DECLS

gboolean cost_workload_check_places (const CostWorkload *workload,
                                     GError            **error);

G_END_DECLS
