/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Toil with bills that are wanted, of real platforms.
 */
#pragma once

#include "report-fixture.h"
#include "report-toil.h"

typedef struct
{
  const char *platform;
  CostMoney   bill;
  guint8      flags;
} ToilBill;

/* Borrows from @catalogue. */
static inline ReportToil
toil_new (const CostCatalogue *catalogue,
          const CostWorkload  *workload,
          const ToilBill      *bills,
          guint                n_bills)
{
  ReportToil toil = {
    .efforts = g_array_new (FALSE, FALSE, sizeof (CostEffort)),
    .hour = workload->values[COST_ENGINEER_RATE],
    .outage = workload->values[COST_DOWNTIME_COST],
    .months = COST_EFFORT_MONTHS,
  };

  for (guint i = 0; i < n_bills; i++)
    {
      CostEffort    effort = { NULL };
      CostProvider *provider =
          cost_catalogue_find (catalogue, bills[i].platform, NULL);

      g_assert_nonnull (provider);
      cost_effort_init (&effort,
                        provider,
                        workload,
                        bills[i].bill,
                        bills[i].flags,
                        toil.months);
      g_array_append_val (toil.efforts, effort);
    }
  report_toil_rank (&toil);
  return toil;
}
