/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The compiler: a provider, bound to a scenario, becomes slots of a program.
 *
 * What is found here is the map from the bill to the program: for every plan
 * the lines it may have, with the slots of their quantities and amounts, the
 * remarks with their conditions, and the plan that wins.
 */
#pragma once

#include "cost-program.h"
#include "cost-provider.h"
#include "cost-scenario.h"

G_BEGIN_DECLS

typedef struct
{
  CostSlot                 slot;
  gboolean                 is_text;
  const CostDimensionInfo *choices; /* nullable */
} CostPlaceholder;

/* A text with {formula} in it. */
typedef struct
{
  const CostTemplate *template; /* borrowed from the provider */
  GArray *placeholders;         /* of CostPlaceholder, owned */
} CostTextSlots;

typedef struct
{
  gboolean is_last; /* has no upper end */
  CostSlot up_to;
  CostSlot price;
  CostSlot unknown;
  CostSlot quantity;
} CostTierSlots;

typedef struct
{
  const CostCredit *credit; /* borrowed from the provider */
  CostSlot          paid;   /* cents */
} CostCreditSlots;

typedef struct
{
  const CostMeter  *meter;  /* borrowed */
  const CostRegion *region; /* borrowed, nullable: billed once */
  CostTextSlots    *detail; /* owned, nullable */
  GArray           *tiers;  /* of CostTierSlots, owned */
  CostSlot          active;
  CostSlot          quantity;
  CostSlot          allowance_used;
  CostSlot          billable;
  CostSlot          unpriced;
  CostSlot          list;    /* cents, without the user's discount */
  CostSlot          gross;   /* cents */
  CostSlot          credit;  /* cents */
  GArray           *credits; /* of CostCreditSlots, owned, nullable: none */
  CostSlot          amount;  /* cents */
  CostSlot          is_minimum;
  CostSlot          is_capped;
  gboolean          is_override;
  const CostSource *source; /* borrowed, nullable */
  char              confidence;
  CostDate          price_from;
  double            discount; /* the user's, in percent; 0: none */
} CostLineSlots;

/* Built-in remarks have a place or a choice in place of a limit; whoever
 * shows them finds the words. */
typedef struct
{
  CostLimitKind     kind;
  const CostLimit  *limit;  /* borrowed, nullable */
  const CostChoice *choice; /* borrowed, nullable: no row will do */
  int               place;  /* -1: none; not served, or by the nearest */
  const CostRegion *region; /* borrowed, nullable */
  CostTextSlots    *text;   /* owned, nullable */
  CostSlot          when;
} CostRemarkSlots;

typedef struct
{
  const CostChoice     *choice; /* borrowed */
  const CostTableEntry *entry;  /* borrowed */
  const CostTable      *table;  /* borrowed */
  CostSlot              found;
  CostSlot              row;
} CostChosenSlots;

typedef struct
{
  const CostPlan *plan;         /* borrowed */
  GPtrArray      *lines;        /* of CostLineSlots*, owned */
  GPtrArray      *remarks;      /* of CostRemarkSlots*, owned */
  GArray         *chosen;       /* of CostChosenSlots, owned */
  guint           index;        /* in the provider's plans */
  gboolean        is_candidate; /* may be chosen */
  CostSlot        total;        /* cents */
  CostSlot        obstacles;    /* how many blockers */
  CostSlot        blocked;
  CostSlot        unpriced; /* how many lines */
} CostPlanSlots;

/* The bill of one provider: every plan, and which of them wins. */
typedef struct
{
  const CostProvider *provider; /* borrowed */
  GPtrArray          *plans;    /* of CostPlanSlots*, owned, maybe none */
  GPtrArray          *texts;    /* owned char*: text number - 1 -> text */
  CostSlot            wanted;   /* a partner's when; 1 for a platform */
  CostSlot            best;     /* index in the provider's plans; none: all */
  CostSlot            total;    /* of the best, 0 where not wanted */
  CostSlot            blocked;
  CostSlot            unpriced; /* how many lines */
} CostBillSlots;

/* What a provider is compiled for. */
typedef struct
{
  const CostProvider *platform; /* borrowed: with whom a partner is paired */
  const CostScenario *scenario; /* borrowed: month, places, plans, usage, and
                                   the values that do not vary */
  CostDate at;
  guint64  varying; /* a bit for each dimension that a run changes */
} CostBinding;

CostBillSlots *cost_compiler_compile_provider (CostProgram        *program,
                                               const CostProvider *provider,
                                               const CostBinding  *binding,
                                               GError            **error);
void           cost_bill_slots_free (CostBillSlots *bill);
gboolean cost_compiler_check (const CostProvider *provider, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostBillSlots, cost_bill_slots_free)

G_END_DECLS
