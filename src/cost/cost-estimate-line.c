/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From the slots of a line to the line, with all that its amount is made of:
 * tiers, the least and the most that is billed, and whose credit pays.
 */
#include "cost-estimate-line-private.h"

#include <math.h>

#include "cost-estimate-private.h"

static void
add_tiers (CostEstimate        *estimate,
           CostLine            *line,
           const CostLineSlots *slots,
           const double        *values)
{
  guint        n = slots->tiers->len;
  CostTierUse *tiers = cost_estimate_alloc (estimate, n * sizeof (CostTierUse));

  line->tiers = tiers;
  line->n_tiers = n;
  for (guint i = 0; i < n; i++)
    {
      const CostTierSlots *tier =
          &g_array_index (slots->tiers, CostTierSlots, i);

      tiers[i].up_to = tier->is_last ? INFINITY : values[tier->up_to];
      tiers[i].price = values[tier->price];
      tiers[i].quantity = values[tier->quantity];
      tiers[i].is_known = values[tier->unknown] == 0.0;
    }
  if (n > 0)
    line->unit_price = tiers[0].price;
}

static void
add_credits (CostEstimate        *estimate,
             CostLine            *line,
             const CostLineSlots *slots,
             const double        *values)
{
  CostCreditUse *credits = NULL;

  if (line->credit <= 0)
    return;
  credits = cost_estimate_alloc (estimate,
                                 slots->credits->len * sizeof (CostCreditUse));
  line->credits = credits;
  for (guint i = 0; i < slots->credits->len; i++)
    {
      const CostCreditSlots *credit =
          &g_array_index (slots->credits, CostCreditSlots, i);
      CostMoney paid = (CostMoney)values[credit->paid];

      if (paid > 0)
        credits[line->n_credits++] = (CostCreditUse){ credit->credit, paid };
    }
}

static void
fill_amounts (CostLine *line, const CostLineSlots *slots, const double *values)
{
  line->list = (CostMoney)values[slots->list];
  line->discount = slots->discount;
  line->gross = (CostMoney)values[slots->gross];
  line->credit = (CostMoney)values[slots->credit];
  line->amount = (CostMoney)values[slots->amount];
  line->is_minimum = line->is_priced && values[slots->is_minimum] != 0.0;
  line->is_capped = line->is_priced && values[slots->is_capped] != 0.0;
}

/**
 * cost_estimate_line_new: (skip)
 * @estimate: an estimate that is being filled in
 * @provider: whose line it is
 * @slots: where its parts stand
 * @values: the run
 *
 * Makes a line, without its detail.
 *
 * Returns: (transfer none): the line, which lives as long as @estimate
 */
CostLine *
cost_estimate_line_new (CostEstimate        *estimate,
                        const CostProvider  *provider,
                        const CostLineSlots *slots,
                        const double        *values)
{
  CostLine *line = cost_estimate_alloc (estimate, sizeof (CostLine));

  line->provider = provider;
  line->meter = slots->meter;
  line->region = slots->region;
  line->quantity = values[slots->quantity];
  line->allowance_used = values[slots->allowance_used];
  line->billable = values[slots->billable];
  line->is_priced = values[slots->unpriced] == 0.0;
  line->is_override = slots->is_override;
  line->source = slots->source;
  line->confidence = slots->confidence;
  line->price_from = slots->price_from;
  if (line->is_priced && line->price_from > estimate->at)
    line->price_from = COST_DATE_NONE; /* one that is not needed */
  fill_amounts (line, slots, values);
  add_tiers (estimate, line, slots, values);
  add_credits (estimate, line, slots, values);
  return line;
}
