/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One provider as its catalogue file says it: checked, sealed, not yet bound
 * to a day or a workload.  docs/catalogue.md describes the format; the
 * structures below follow it member by member.  Formulas are parsed when the
 * file is loaded; names in them are resolved by the compiler, which is also
 * part of the check.
 *
 * Everything is owned by the provider and immutable after loading.
 */
#pragma once

#include "cost-date.h"
#include "cost-formula.h"
#include "cost-json.h"
#include "cost-place.h"

G_BEGIN_DECLS

/* What a file may hold at most; docs/catalogue.md §13 publishes the numbers.
 * Texts are counted in characters. */
/* The order of a provider that names none. */
#define COST_PROVIDER_LAST 1000.0

#define COST_PROVIDER_MAX_PROVIDER_ID 40
#define COST_PROVIDER_MAX_ID 64
#define COST_PROVIDER_MAX_NAME 200
#define COST_PROVIDER_MAX_TEXT 1000
#define COST_PROVIDER_MAX_NOTE 4096
#define COST_PROVIDER_MAX_PRICE 1e9
#define COST_PROVIDER_MAX_NUMBER 1e15
#define COST_PROVIDER_MAX_SOURCES 200
#define COST_PROVIDER_MAX_REGIONS 200
#define COST_PROVIDER_MAX_PROPERTIES 32
#define COST_PROVIDER_MAX_PRICES 2000
#define COST_PROVIDER_MAX_HISTORY 200
#define COST_PROVIDER_MAX_TABLES 100
#define COST_PROVIDER_MAX_COLUMNS 32
#define COST_PROVIDER_MAX_ROWS 2000
#define COST_PROVIDER_MAX_FORMULAS 500
#define COST_PROVIDER_MAX_CHOICES 50
#define COST_PROVIDER_MAX_PLANS 32
#define COST_PROVIDER_MAX_PLAN_VALUES 200
#define COST_PROVIDER_MAX_METERS 500
#define COST_PROVIDER_MAX_TIERS 32
#define COST_PROVIDER_MAX_CREDITS 50
#define COST_PROVIDER_MAX_LIMITS 500
#define COST_PROVIDER_MAX_PLACEHOLDERS 20
#define COST_PROVIDER_MAX_OVERRUNS 32
#define COST_PROVIDER_MAX_OMISSIONS 500

typedef enum
{
  COST_CATEGORY_COMPUTE,
  COST_CATEGORY_MEMORY,
  COST_CATEGORY_STORAGE,
  COST_CATEGORY_DATABASE,
  COST_CATEGORY_NETWORK,
  COST_CATEGORY_REQUESTS,
  COST_CATEGORY_PLATFORM_FEE,
  COST_CATEGORY_TEAM,
  COST_CATEGORY_SUPPORT,
  COST_CATEGORY_OTHER,

  COST_N_CATEGORIES
} CostCategory;

typedef enum
{
  COST_PROVIDER_PLATFORM,
  COST_PROVIDER_PARTNER,
} CostProviderKind;

typedef enum
{
  COST_VALUE_UNKNOWN, /* null */
  COST_VALUE_NUMBER,
  COST_VALUE_BOOLEAN, /* number is 0 or 1 */
  COST_VALUE_TEXT,
} CostValueKind;

typedef struct
{
  CostValueKind kind;
  double        number;
  const char   *text; /* interned in the provider, nullable */
} CostValue;

typedef struct
{
  char    *id;
  char    *title;
  char    *url; /* nullable: the user's own word, or nothing to link to */
  CostDate date;
  char     confidence; /* 'A', 'B' or 'C', 'U' the user's own */
} CostSource;

typedef struct
{
  char      *id;
  char      *name;
  CostDate   from;       /* COST_DATE_NONE: always was */
  CostDate   until;      /* last day; COST_DATE_NONE: open */
  gboolean   is_located; /* the file says where it is */
  double     latitude;   /* degrees, north positive */
  double     longitude;  /* degrees, east positive */
  CostValue *properties; /* as many as provider->n_properties */
} CostRegion;

typedef struct
{
  int      region;     /* index in regions; -1: the place is not served */
  gboolean is_nearest; /* the place itself is not served */
} CostPlaceMapping;

/* One cell of a price: what it is for one key (or the only one). */
typedef struct
{
  char             *key;   /* owned, NULL where the price has no `by` */
  double            value; /* dollars */
  gboolean          is_known;
  const CostSource *source;     /* borrowed, nullable */
  char              confidence; /* 'A', 'B' or 'C', 'U' the user's own */
} CostPriceCell;

typedef struct
{
  CostDate   from;
  char      *reason; /* owned, nullable */
  gboolean   is_correction;
  GPtrArray *cells; /* of CostPriceCell*, owned */
} CostPriceEntry;

typedef struct
{
  char      *id;
  char      *label;
  char      *unit;
  int        by;      /* -1: one value; -2: the region's id; else property */
  GPtrArray *history; /* of CostPriceEntry*, owned, ascending, not empty */
} CostPrice;

typedef struct
{
  CostDate          from;
  char             *reason; /* owned, nullable */
  gboolean          is_correction;
  const CostSource *source; /* borrowed, nullable */
  char              confidence;
  guint             n_rows;
  CostValue        *cells; /* owned, n_rows x n_columns */
} CostTableEntry;

typedef struct
{
  char      *id;
  char      *label;
  char     **columns; /* owned, NULL-terminated; the first is "id" */
  guint      n_columns;
  GPtrArray *history; /* of CostTableEntry*, owned, ascending, not empty */
} CostTable;

typedef struct
{
  char        *id;
  CostFormula *formula;
} CostNamedFormula;

/* A text with {formula} in it: pieces[0] formulas[0] pieces[1] ... */
typedef struct
{
  GPtrArray *pieces;   /* owned char*, one more than formulas */
  GPtrArray *formulas; /* owned CostFormula* */
} CostTemplate;

typedef struct
{
  char         *id;
  char         *label;
  int           table;
  CostFormula  *when; /* nullable: always */
  CostFormula  *where;
  CostFormula  *minimize;
  CostTemplate *none; /* nullable */
} CostChoice;

typedef struct
{
  char             *id;
  char             *name;
  CostDate          from;
  CostDate          until;
  gboolean          is_auto;
  CostValue        *values; /* as many as provider->n_plan_values */
  const CostSource *source; /* borrowed, nullable */
  char             *note;   /* nullable */
} CostPlan;

typedef struct
{
  CostFormula *up_to; /* nullable: the last tier */
  CostFormula *price;
} CostTier;

typedef struct
{
  char             *id;
  char             *label;
  char             *unit;
  char             *note;   /* nullable */
  CostTemplate     *detail; /* nullable */
  CostCategory      category;
  gboolean          per_region;
  gboolean          allowance_per_region;
  gboolean          is_always;
  GStrv             plans; /* nullable: all */
  CostFormula      *when;  /* nullable: true */
  CostFormula      *quantity;
  GPtrArray        *tiers;     /* of CostTier*, at least one */
  CostFormula      *allowance; /* nullable */
  CostFormula      *block;     /* nullable */
  CostFormula      *minimum;   /* nullable */
  CostFormula      *cap;       /* nullable */
  const CostSource *source;    /* borrowed, nullable */
} CostMeter;

typedef struct
{
  char        *id;
  char        *label;
  CostFormula *amount;
  GStrv        plans; /* nullable: all */
  CostDate     from;
  CostDate     until;
  GArray      *meters; /* of guint: indices of the meters it pays */
} CostCredit;

typedef enum
{
  COST_LIMIT_BLOCKER,
  COST_LIMIT_WARNING,
  COST_LIMIT_NOTE,
} CostLimitKind;

typedef struct
{
  char             *id;
  CostLimitKind     kind;
  gboolean          per_region;
  CostFormula      *when;
  CostTemplate     *text;
  GStrv             plans;  /* nullable: all */
  const CostSource *source; /* borrowed, nullable */
} CostLimit;

typedef struct
{
  char             *what;
  char             *why;
  const CostSource *source; /* borrowed, nullable */
} CostOmission;

/* What a provider does when more is used than was meant to be. */
typedef enum
{
  COST_OVERRUN_BILLS,  /* it goes on and bills everything */
  COST_OVERRUN_PAUSES, /* it stops what runs until somebody acts */
  COST_OVERRUN_CAPS,   /* it refuses what is above a limit, and bills none */
  COST_OVERRUN_ALERTS, /* as the first, but it can be asked to warn */

  COST_N_OVERRUNS
} CostOverrunKind;

typedef struct
{
  CostDate          from;
  CostOverrunKind   does;
  char             *text;   /* owned: in a sentence */
  char             *reason; /* owned, nullable: why it changed */
  gboolean          is_correction;
  const CostSource *source; /* borrowed, nullable */
} CostOverrunEntry;

typedef struct
{
  GStrv      plans;   /* owned, nullable: all */
  GPtrArray *history; /* of CostOverrunEntry*, owned, ascending, not empty */
} CostOverrun;

/* What the platform takes beside money, of each kind. */
typedef enum
{
  COST_EFFORT_SETUP,      /* weeks until the first deployment */
  COST_EFFORT_OPERATIONS, /* hours of work a month */
  COST_EFFORT_DOWNTIME,   /* expected hours a month in which the app is down */

  COST_N_EFFORTS
} CostEffortKind;

typedef struct
{
  gboolean          is_known; /* the file speaks of it */
  double            value;
  gboolean          is_assumed;
  char             *reason;     /* owned, nullable: how the value came to be */
  const CostSource *source;     /* borrowed, nullable */
  char              confidence; /* 'A' to 'C' */
} CostEffortFact;

/* What a file of the user's says of a provider; see cost-overlay.h. */
typedef struct
{
  struct _CostProvider *base;   /* owned: most records are borrowed from it */
  CostSource           *source; /* owned: the file's name and day, no url */
  char                 *note;   /* owned, nullable */
  CostDate              from;   /* COST_DATE_NONE: always did hold */
  CostDate              until;  /* last day; COST_DATE_NONE: open */
  double discounts[COST_N_CATEGORIES]; /* percent; below 0: not spoken of */
} CostOwn;

typedef struct _CostProvider
{
  gatomicrefcount  ref_count;
  char            *file;    /* the name under which it was loaded */
  GBytes          *content; /* what the file says, without its spaces */
  char            *id;
  char            *name;
  CostProviderKind kind;
  CostFormula     *when; /* partners only */
  char            *homepage;
  CostDate         as_of;
  double           month_hours;
  char            *month_note; /* nullable */
  gboolean         is_default;
  gboolean         is_own; /* the file is the user's, not of the program */
  double           order;  /* 1 to COST_PROVIDER_LAST: where it is listed */

  GStringChunk    *strings;    /* the texts of all CostValues, interned */
  GPtrArray       *sources;    /* of CostSource* */
  char           **properties; /* NULL-terminated names */
  guint            n_properties;
  GPtrArray       *regions; /* of CostRegion*, at least one */
  CostPlaceMapping places[COST_N_PLACES];
  GStrv            everywhere; /* nullable: plans that answer near all users */
  CostEffortFact   effort[COST_N_EFFORTS];
  GPtrArray       *prices;      /* of CostPrice* */
  GPtrArray       *tables;      /* of CostTable* */
  GPtrArray       *formulas;    /* of CostNamedFormula* */
  GPtrArray       *choices;     /* of CostChoice* */
  char           **plan_values; /* NULL-terminated names */
  guint            n_plan_values;
  GPtrArray       *plans;        /* of CostPlan*, at least one */
  GPtrArray       *meters;       /* of CostMeter* */
  GPtrArray       *credits;      /* of CostCredit* */
  GPtrArray       *limits;       /* of CostLimit* */
  GPtrArray       *overruns;     /* of CostOverrun* */
  GPtrArray       *not_modelled; /* of CostOmission* */
  CostOwn         *own;          /* owned, nullable: the user's own prices */
} CostProvider;

CostProvider *cost_provider_new_from_json (const CostJson *json,
                                           GError        **error);
CostProvider *cost_provider_ref (CostProvider *provider);
void          cost_provider_unref (CostProvider *provider);

const char *cost_category_get_id (CostCategory category); /* "platform fee" */
const char *cost_category_get_label (CostCategory category); /* message id */
const char *cost_category_get_word (CostCategory category); /* "platform_fee" */

const CostPriceEntry *cost_price_at (const CostPrice *price, CostDate at);
const CostPriceCell  *cost_price_entry_find (const CostPriceEntry *entry,
                                             const char           *key);
const CostTableEntry *cost_table_at (const CostTable *table, CostDate at);
int         cost_table_find_column (const CostTable *table, const char *column);
double      cost_provider_get_discount (const CostProvider *provider,
                                        CostCategory        category,
                                        CostDate            at);
const char *cost_overrun_get_id (CostOverrunKind kind);
const CostOverrunEntry *cost_overrun_at (const CostOverrun *overrun,
                                         CostDate           at);
const CostOverrunEntry *cost_provider_get_overrun (const CostProvider *provider,
                                                   const char         *plan,
                                                   CostDate            at);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostProvider, cost_provider_unref)

G_END_DECLS
