/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Time into money, part by part, and the sum of the parts.
 */
#include "config.h"

#include "cost-effort.h"

static void
fill_part (CostEffortPart       *part,
           const CostEffortFact *fact,
           double                own,
           double                rate,
           double                hours)
{
  part->rate = rate;
  if (own > 0.0)
    {
      part->origin = COST_EFFORT_OWN;
      part->time = own;
    }
  else if (fact->is_known)
    {
      part->origin = COST_EFFORT_PLATFORM;
      part->fact = fact;
      part->time = fact->value;
    }
  else
    part->origin = COST_EFFORT_UNKNOWN;
  part->amount = cost_money_from_dollars (part->time * hours * rate);
}

static gboolean
is_missing (const CostEffortPart *part)
{
  return part->origin == COST_EFFORT_UNKNOWN && part->rate > 0.0;
}

/* Half up; amounts are not negative. */
static CostMoney
divide (CostMoney amount, guint months)
{
  return (2 * amount + months) / (2 * (CostMoney)months);
}

/**
 * cost_effort_init:
 * @effort: (out caller-allocates): what is filled
 * @provider: a platform; @effort borrows from it
 * @workload: what the team's work and downtime cost, and how much there is
 * @bill: the vendor's bill of a month
 * @flags: CostCellFlags of @bill
 * @months: over how many months the setup is spread, 1 to
 *   %COST_EFFORT_MAX_MONTHS
 *
 * Adds the team's time and downtime to a bill.
 */
void
cost_effort_init (CostEffort         *effort,
                  const CostProvider *provider,
                  const CostWorkload *workload,
                  CostMoney           bill,
                  guint8              flags,
                  guint               months)
{
  const double         *values = workload->values;
  const CostEffortFact *facts = provider->effort;
  double                rate = values[COST_ENGINEER_RATE];

  g_return_if_fail (months >= 1 && months <= COST_EFFORT_MAX_MONTHS);

  *effort = (CostEffort){ .provider = provider,
                          .flags = flags,
                          .months = months,
                          .bill = bill };
  fill_part (&effort->parts[COST_EFFORT_SETUP],
             &facts[COST_EFFORT_SETUP],
             values[COST_SETUP_WEEKS],
             rate,
             COST_EFFORT_HOURS_PER_WEEK);
  fill_part (&effort->parts[COST_EFFORT_OPERATIONS],
             &facts[COST_EFFORT_OPERATIONS],
             values[COST_OPS_HOURS],
             rate,
             1.0);
  fill_part (&effort->parts[COST_EFFORT_DOWNTIME],
             &facts[COST_EFFORT_DOWNTIME],
             0.0,
             values[COST_DOWNTIME_COST],
             1.0);
  effort->setup_full = effort->parts[COST_EFFORT_SETUP].amount;
  effort->setup_month = divide (effort->setup_full, months);
  effort->operations = effort->parts[COST_EFFORT_OPERATIONS].amount;
  effort->downtime = effort->parts[COST_EFFORT_DOWNTIME].amount;
  effort->total =
      bill + effort->setup_month + effort->operations + effort->downtime;
  effort->is_complete = flags == 0;
  for (guint i = 0; i < COST_N_EFFORTS; i++)
    if (is_missing (&effort->parts[i]))
      effort->is_complete = FALSE;
}

/**
 * cost_effort_compute:
 * @engine: an engine
 * @workload: a workload that it can estimate
 * @months: over how many months the setup is spread, 1 to
 *   %COST_EFFORT_MAX_MONTHS
 *
 * Returns: (transfer full) (element-type CostEffort): what each platform costs
 *   with all that it takes, in the order of @engine, from which it borrows
 */
GArray *
cost_effort_compute (const CostEngine   *engine,
                     const CostWorkload *workload,
                     guint               months)
{
  CostBlock block = { .base = workload, .n_cells = 1 };
  GArray   *efforts = g_array_new (FALSE, FALSE, sizeof (CostEffort));

  for (guint i = 0; i < cost_engine_get_n_platforms (engine); i++)
    {
      CostMoney  bill = 0;
      guint8     flags = 0;
      CostCells  cells = { .totals = &bill, .flags = &flags };
      CostEffort effort = { NULL };

      cost_engine_evaluate (engine, i, &block, &cells);
      cost_effort_init (&effort,
                        cost_engine_get_platform (engine, i),
                        workload,
                        bill,
                        flags,
                        months);
      g_array_append_val (efforts, effort);
    }
  return efforts;
}
