/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What has changed in a catalogue, and when: prices and rows of tables that
 * became others, plans, regions and credits that came and went.  The first
 * entry of a history is no change, nor is what always was.
 */
#pragma once

#include "cost-catalogue.h"

G_BEGIN_DECLS

typedef enum
{
  COST_CHANGE_PRICE,
  COST_CHANGE_TABLE,
  COST_CHANGE_PLAN,
  COST_CHANGE_REGION,
  COST_CHANGE_CREDIT,
} CostChangeKind;

typedef enum
{
  COST_CHANGE_ADDED,
  COST_CHANGE_REMOVED, /* the day is the first without it */
  COST_CHANGE_CHANGED,
} CostChangeVerb;

/* One value that is another, or a row that came or went: its value is then
 * its id. */
typedef struct
{
  CostChangeVerb verb;
  const char    *key;    /* borrowed, nullable: a row, region or property */
  const char    *column; /* borrowed, nullable: of a row, or a plan's value */
  CostValue      before; /* unknown where it was added */
  CostValue      after;  /* unknown where it was removed */
} CostChangeCell;

typedef struct
{
  CostDate          date;     /* the first day on which it holds */
  CostProvider     *provider; /* owned: what is borrowed is borrowed from it */
  CostChangeKind    kind;
  CostChangeVerb    verb;          /* prices and tables: changed */
  const char       *id;            /* borrowed */
  const char       *label;         /* borrowed: in the vendor's words */
  const char       *unit;          /* borrowed, nullable: of a price */
  GArray           *cells;         /* owned, of CostChangeCell, maybe none */
  const char       *reason;        /* borrowed, nullable */
  gboolean          is_correction; /* we had it wrong */
  gboolean          is_own;        /* the user's own prices begin or end */
  const CostSource *source;        /* borrowed, nullable: of what holds now */
} CostChange;

GPtrArray *cost_history_list (const CostCatalogue *catalogue,
                              const char          *provider,
                              CostDate             since);
void       cost_change_free (CostChange *change);

G_END_DECLS
