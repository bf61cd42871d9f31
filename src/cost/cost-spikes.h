/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bad days that happen to others, as overlays on a workload: for how long,
 * and which dimensions grow.  They come with the program as data
 * (data/spikes.json), each with the public stories it imitates and with what
 * is our own assumption.  Texts are in English and shown as they stand.
 */
#pragma once

#include "cost-dimension.h"
#include "cost-date.h"

G_BEGIN_DECLS

/* How what happens during the spike enters the month. */
typedef enum
{
  COST_SPIKE_FIXED,       /* cannot be part of a spike */
  COST_SPIKE_SUM,         /* an amount of the month: requests, egress */
  COST_SPIKE_LEVEL,       /* an average over time: open connections */
  COST_SPIKE_PER_REQUEST, /* an average over requests: CPU time of one */
  COST_SPIKE_PER_JOB,     /* an average over jobs */
} CostSpikeKind;

typedef struct
{
  CostDimension dimension;
  double        times; /* >= 0; 1: as usual */
  double        plus;  /* >= 0, in the dimension's unit: of sums, in all of the
                          spike; of others, while it lasts */
} CostSpikeEffect;

typedef struct
{
  char    *title; /* owned */
  char    *url;   /* owned */
  CostDate date;  /* of the story */
  char    *says;  /* owned: the figures it gives */
} CostSpikeStory;

typedef struct _CostSpike
{
  char      *id;          /* owned: "front-page" */
  char      *name;        /* owned */
  char      *description; /* owned */
  char      *assumed;     /* owned, nullable: what no story says */
  double     hours;       /* how long, above 0 */
  GArray    *effects;     /* owned, of CostSpikeEffect, one a dimension */
  GPtrArray *stories;     /* owned, of CostSpikeStory*, at least one */
} CostSpike;

CostSpikeKind cost_spike_get_kind (CostDimension dimension);
GPtrArray    *cost_spikes_load (GError **error); /* of CostSpike */
GPtrArray    *cost_spikes_parse (const char *name,
                                 const char *text,
                                 gsize       length,
                                 GError    **error);
CostSpike    *cost_spikes_find (const char *id, GError **error);
void          cost_spike_free (CostSpike *spike);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostSpike, cost_spike_free)

G_END_DECLS
