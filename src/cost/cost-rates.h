/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What an hour of an engineer may cost: rates that somebody published, to
 * choose `engineer_rate` from.  They are data (data/rates.json), each with its
 * source, its day and how far it can be trusted; a rate by the week is turned
 * into one by the hour with COST_RATES_HOURS_PER_WEEK.  A sealed record.
 */
#pragma once

#include "cost-json.h"
#include "cost-provider.h"

G_BEGIN_DECLS

#define COST_RATES_HOURS_PER_WEEK 40.0
#define COST_RATES_MAX 100

typedef struct
{
  char             *id;     /* owned */
  char             *label;  /* owned: English, part of the data */
  char             *note;   /* owned, nullable: how the figure came to be */
  double            amount; /* dollars by the hour or by the week, as given */
  gboolean          is_weekly;
  double            per_hour;   /* dollars */
  gboolean          is_default; /* of exactly one */
  const CostSource *source;     /* borrowed; its url may be NULL */
  char              confidence; /* 'A' to 'C' */
} CostRate;

typedef struct _CostRates CostRates;

CostRates      *cost_rates_new_bundled (GError **error);
CostRates      *cost_rates_new_from_json (const CostJson *json, GError **error);
CostRates      *cost_rates_ref (CostRates *rates);
void            cost_rates_unref (CostRates *rates);
guint           cost_rates_get_n (const CostRates *rates);
const CostRate *cost_rates_get (const CostRates *rates, guint index);
const CostRate *
cost_rates_find (const CostRates *rates, const char *id, GError **error);
const CostRate *cost_rates_get_default (const CostRates *rates);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostRates, cost_rates_unref)

G_END_DECLS
