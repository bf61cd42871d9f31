/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Platforms as the JSON that programs read, with where their prices stand.
 */
#pragma once

#include "cost-catalogue.h"

G_BEGIN_DECLS

char *report_platforms_to_json (const CostCatalogue *catalogue);

G_END_DECLS
