/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Round trips in words: how long an answer is on its way to the users, what
 * one more region buys, and what the estimate of it rests on.
 */
#pragma once

#include "cost-currency.h"
#include "cost-latency.h"

G_BEGIN_DECLS

const CostLatencyPoint *report_trip_get (const CostLatencyCurve *curve,
                                         guint                   index);
gboolean report_trip_is_everywhere (const CostLatencyCurve *curve, guint index);
const CostLatencyCurve *report_trip_choose (const CostLatency *latency);

char *report_trip_ms (double ms);
char *report_trip_places (const CostLatencyPoint *point);
char *report_trip_regions (const CostLatencyCurve *curve, guint index);
char *report_trip_finding (const CostLatency  *latency,
                           const CostCurrency *currency);
char *report_trip_platform (const CostLatencyCurve *curve,
                            const CostCurrency     *currency);
char *report_trip_current (const CostLatencyCurve *curve,
                           const CostCurrency     *currency);
char *report_trip_users (const CostUsers *users);
char *report_trip_model (void);

G_END_DECLS
