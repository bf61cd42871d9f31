/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The bill of one platform for one workload, with everything that explains
 * it.  A sealed record: built by the engine, shared freely, never changed.
 */
#pragma once

#include "cost-money.h"
#include "cost-provider.h"

G_BEGIN_DECLS

typedef struct
{
  double   up_to; /* billable units; INFINITY for the last tier */
  double   price; /* dollars a unit */
  double   quantity;
  gboolean is_known;
} CostTierUse;

/* What a credit pays of a line. */
typedef struct
{
  const CostCredit *credit; /* borrowed from the provider */
  CostMoney         paid;   /* above 0 */
} CostCreditUse;

typedef struct
{
  const CostProvider *provider;  /* borrowed from the estimate: a partner's
                                    lines stand in the platform's bill */
  const CostMeter     *meter;    /* borrowed from the provider */
  const CostRegion    *region;   /* borrowed, nullable: billed once */
  const char          *detail;   /* borrowed from the estimate, nullable */
  double               quantity; /* in the meter's unit */
  double               allowance_used;
  double               billable;    /* after allowance and blocks */
  double               unit_price;  /* dollars; of the first tier used */
  const CostTierUse   *tiers;       /* borrowed from the estimate */
  guint                n_tiers;     /* one or more */
  gboolean             is_priced;   /* FALSE: could not be priced */
  gboolean             is_override; /* the quantity is the user's own */
  CostMoney            list;        /* without the user's discount */
  double               discount;    /* the user's, in percent; 0: none */
  CostMoney            gross;       /* before credits */
  CostMoney            credit;      /* paid by credits */
  const CostCreditUse *credits;     /* borrowed from the estimate: whose */
  guint                n_credits;
  gboolean          is_minimum; /* what is billed is the least of the meter */
  gboolean          is_capped;  /* what is billed is the most of it */
  CostMoney         amount;     /* gross - credit: what is added up */
  const CostSource *source;     /* borrowed, nullable */
  char              confidence; /* 'A' to 'C', 'U' the user's own */
  CostDate          price_from; /* since when the price holds; later than
                                   the estimate where not known yet */
} CostLine;

typedef struct
{
  CostLimitKind     kind;
  const CostLimit  *limit;      /* borrowed, nullable: built in */
  const CostChoice *choice;     /* borrowed, nullable: no row will do */
  int               place;      /* -1: none; not served (blocker), or served by
                                   the nearest region (warning) */
  const CostRegion   *region;   /* borrowed, nullable */
  const CostProvider *provider; /* borrowed: whose remark it is */
  const char         *text; /* borrowed from the estimate, nullable: built in,
                               the reader words it */
  const CostSource *source; /* borrowed, nullable */
} CostRemark;

typedef struct
{
  const CostPlan *plan; /* borrowed from the provider */
  CostMoney       total;
  gboolean        is_blocked;
  gboolean        is_complete; /* every line could be priced */
  gboolean        is_auto;     /* may be chosen without being pinned */
  CostRemark     *reason;      /* borrowed from the estimate, nullable: the
                                  first blocker */
  guint n_blockers;
} CostAlternative;

/* What the platform comes to with one of the databases that the workload may
 * mean. */
typedef struct
{
  guint     database; /* the choice */
  CostMoney total;
  gboolean  is_blocked;
  gboolean  is_complete;
} CostPairing;

typedef struct _CostEstimate
{
  gatomicrefcount    ref_count;
  CostProvider      *provider; /* owned */
  GPtrArray         *partners; /* of CostProvider*, owned: they have lines */
  const CostPlan    *plan;     /* borrowed, nullable: none may be chosen */
  gboolean           is_pinned;
  gboolean           is_blocked;
  gboolean           is_complete; /* FALSE: the total is "at least" */
  CostMoney          total;
  CostMoney          categories[COST_N_CATEGORIES]; /* add up to the total */
  GPtrArray         *lines;        /* of CostLine*, in the order of the bill */
  GPtrArray         *remarks;      /* of CostRemark*: blockers first */
  GPtrArray         *alternatives; /* of CostAlternative*, all plans */
  GPtrArray         *choices;      /* of CostChosen*: what was chosen */
  guint              database;     /* the choice that is billed */
  const CostPairing *pairings; /* borrowed from the estimate, the best first:
                                  that of this bill, and what it beat */
  guint    n_pairings;         /* 0: the workload names its database */
  gpointer memory;             /* owned: all that the lists lead to */
  CostDate at;
  double   month_hours;
} CostEstimate;

typedef struct
{
  const CostChoice *choice; /* borrowed */
  const char       *row;    /* borrowed: the row's id */
} CostChosen;

CostEstimate *cost_estimate_ref (CostEstimate *estimate);
void          cost_estimate_unref (CostEstimate *estimate);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostEstimate, cost_estimate_unref)

G_END_DECLS
