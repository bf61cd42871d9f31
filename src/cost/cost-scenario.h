/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a scenario file holds: a workload, and how it is to be priced (day,
 * month, platforms, pinned plans, measured usage).  An object with value
 * semantics: copied, changed by its owner, never shared between threads while
 * it changes.
 */
#pragma once

#include <gio/gio.h>

#include "cost-currency.h"
#include "cost-date.h"
#include "cost-workload.h"

G_BEGIN_DECLS

#define COST_SCENARIO_FORMAT 1
#define COST_SCENARIO_MAX_USAGE 1000
#define COST_SCENARIO_SEED 1 /* unless somebody says otherwise */
#define COST_SCENARIO_MAX_SEED 9007199254740991.0

typedef struct
{
  char  *platform; /* owned: provider id */
  char  *meter;    /* owned: meter id */
  char  *region;   /* owned, nullable: all regions by their weight */
  double quantity; /* in the meter's unit, >= 0 */
} CostUsage;

/* A dimension that is known only roughly. */
typedef struct
{
  CostDimension dimension;
  double        low;
  double        likely; /* low to high */
  double        high;
} CostRangesInput;

typedef struct
{
  char         *id;          /* owned, nullable: a preset's id */
  char         *name;        /* owned, not NULL */
  char         *description; /* owned, nullable */
  CostWorkload  workload;
  gboolean      has_usual;   /* this is no month like others, as with a spike */
  CostWorkload  usual;       /* what the others are like; in no file */
  CostDate      at;          /* COST_DATE_NONE: today */
  double        month_hours; /* 0: each provider's native month */
  GPtrArray    *platforms;   /* owned char*, empty: the default ones */
  GHashTable   *plans;    /* owned char* provider id -> owned char* plan id */
  GPtrArray    *usage;    /* owned CostUsage* */
  CostCurrency *currency; /* owned, nullable: the base currency */
  GArray       *ranges;   /* owned, of CostRangesInput: by dimension */
  guint64       seed;     /* of what is drawn from them; below 2^53 */
  char         *given;    /* owned, nullable: which inputs a source gives */
  char         *assumed;  /* owned, nullable: which inputs are assumed */
} CostScenario;

CostScenario *cost_scenario_new (void);
CostScenario *cost_scenario_copy (const CostScenario *scenario);
void          cost_scenario_free (CostScenario *scenario);
gboolean cost_scenario_equal (const CostScenario *a, const CostScenario *b);
CostScenario *cost_scenario_parse (const char *name,
                                   const char *text,
                                   gsize       length,
                                   GError    **error);
CostScenario *cost_scenario_load (GFile *file, GError **error);
char         *cost_scenario_to_json (const CostScenario *scenario);
gboolean
cost_scenario_save (const CostScenario *scenario, GFile *file, GError **error);
gboolean cost_scenario_check_name (const char *name, GError **error);
gboolean cost_scenario_check_range (const CostRangesInput *range,
                                    GError               **error);
gboolean cost_scenario_add_range (CostScenario          *scenario,
                                  const CostRangesInput *range,
                                  GError               **error);
gboolean cost_scenario_pin_plan (CostScenario *scenario,
                                 const char   *assignment,
                                 GError      **error);
gboolean cost_scenario_add_usage (CostScenario *scenario,
                                  const char   *assignment,
                                  GError      **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostScenario, cost_scenario_free)

G_END_DECLS
