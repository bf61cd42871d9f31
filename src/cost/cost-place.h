/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Neutral places on the map; every provider maps a place to a region of its
 * own.  cost_place_get_nth() has the order in which regions are taken when
 * nobody said which.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  COST_VIRGINIA,
  COST_OREGON,
  COST_TORONTO,
  COST_SAO_PAULO,
  COST_LONDON,
  COST_DUBLIN,
  COST_FRANKFURT,
  COST_STOCKHOLM,
  COST_JOHANNESBURG,
  COST_MUMBAI,
  COST_SINGAPORE,
  COST_TOKYO,
  COST_SYDNEY,

  COST_N_PLACES
} CostPlace;

typedef struct
{
  const char *id;        /* "sao-paulo" */
  const char *name;      /* message id: "São Paulo" */
  double      latitude;  /* degrees, north positive */
  double      longitude; /* degrees, east positive */
} CostPlaceInfo;

const CostPlaceInfo *cost_place_get_info (CostPlace place);
CostPlace            cost_place_get_nth (guint index);
gboolean cost_place_from_id (const char *id, CostPlace *place, GError **error);

G_END_DECLS
