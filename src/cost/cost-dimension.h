/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The dimensions of a workload: the one table from which sliders, --set,
 * scenario files, sweeps, formulas and docs are derived.
 *
 * Labels and helps are message ids (English); whoever shows them translates
 * them.  A value is always a double: booleans are 0 and 1, choices are the
 * index of the choice.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  /* traffic */
  COST_REQUESTS,
  COST_STATIC_SHARE,
  COST_CPU_MS,
  COST_DURATION_MS,
  COST_EGRESS_GB,
  COST_CONNECTIONS,
  COST_MESSAGES,
  COST_PEAK_FACTOR,
  /* compute */
  COST_REGIONS,
  COST_INSTANCES,
  COST_VCPU,
  COST_MEMORY_GB,
  COST_DEDICATED_CPU,
  COST_BURST_INSTANCES,
  COST_BURST_HOURS,
  COST_ON_HOURS,
  COST_IMAGE_GB,
  COST_JOBS,
  COST_JOB_SECONDS,
  COST_JOB_MEMORY_GB,
  /* storage */
  COST_VOLUME_GB,
  COST_SNAPSHOT_GB,
  COST_OBJECT_GB,
  COST_OBJECT_WRITES,
  COST_OBJECT_READS,
  /* database */
  COST_DB,
  COST_DB_VCPU,
  COST_DB_MEMORY_GB,
  COST_DB_STORAGE_GB,
  COST_DB_HA,
  COST_DB_REPLICAS,
  COST_DB_READS,
  COST_DB_WRITES,
  COST_DB_TRAFFIC_GB,
  COST_CACHE_GB,
  /* network */
  COST_PRIVATE_GB,
  COST_IPV4,
  COST_EGRESS_IPS,
  COST_DOMAINS,
  /* team */
  COST_SEATS,
  COST_SUPPORT,
  COST_SLA,
  COST_COMPLIANCE,
  COST_BUILD_MINUTES,
  COST_LOG_GB,
  /* business */
  COST_ENGINEER_RATE,
  COST_SETUP_WEEKS,
  COST_OPS_HOURS,
  COST_DOWNTIME_COST,
  COST_GROWTH,
  COST_BUDGET,
  /* needs */
  COST_NEEDS_DISK,
  COST_NEEDS_ALWAYS_ON,
  COST_NEEDS_MULTI_REGION,
  COST_NEEDS_BEAM,

  COST_N_DIMENSIONS
} CostDimension;

typedef enum
{
  COST_GROUP_TRAFFIC,
  COST_GROUP_COMPUTE,
  COST_GROUP_STORAGE,
  COST_GROUP_DATABASE,
  COST_GROUP_NETWORK,
  COST_GROUP_TEAM,
  COST_GROUP_BUSINESS,
  COST_GROUP_NEEDS,

  COST_N_GROUPS
} CostGroup;

typedef enum
{
  COST_KIND_AMOUNT,  /* any number in the range */
  COST_KIND_COUNT,   /* whole numbers */
  COST_KIND_BOOLEAN, /* 0 or 1 */
  COST_KIND_CHOICE,  /* the index of one of the choices */
} CostKind;

typedef enum
{
  COST_SCALE_LINEAR,
  COST_SCALE_LOG, /* from the first step on; zero is its left end */
} CostScale;

typedef struct
{
  const char *id;    /* normative: "egress_gb" */
  const char *label; /* message id, sentence case: "Egress to the internet" */
  const char *unit;  /* message id, may be empty: "GB/month" */
  const char *help;  /* message id, one or two sentences */
  CostGroup   group;
  CostKind    kind;
  CostScale   scale;
  double      min;
  double      max;
  double      step;
  double      fallback;             /* the default */
  const char *const *choices;       /* ids, NULL-terminated; nullable */
  const char *const *choice_labels; /* message ids, as many; nullable */
  const char *const *choice_shorts; /* message ids, for tight places and within
                                       sentences; nullable: the labels */
  gboolean is_rare;                 /* shown behind "more" */
  guint    candidates;              /* a bit for each choice among which the
                                       last one takes the cheapest; 0: none */
} CostDimensionInfo;

const CostDimensionInfo *cost_dimension_get_info (CostDimension dimension);
gboolean                 cost_dimension_from_id (const char    *id,
                                                 CostDimension *dimension,
                                                 GError       **error);
gboolean cost_dimension_find (const char *id, CostDimension *dimension);
gboolean cost_dimension_is_open (CostDimension dimension, double value);
gboolean
cost_dimension_check (CostDimension dimension, double value, GError **error);
double   cost_dimension_clamp (CostDimension dimension, double value);
gboolean cost_dimension_parse (CostDimension dimension,
                               const char   *text,
                               double       *value,
                               GError      **error);
char    *cost_dimension_format (CostDimension dimension, double value);
double   cost_dimension_to_position (CostDimension dimension, double value);
double cost_dimension_from_position (CostDimension dimension, double position);
const char *cost_group_get_id (CostGroup group);
const char *cost_group_get_label (CostGroup group);

G_END_DECLS
