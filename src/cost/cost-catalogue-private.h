/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a catalogue is made of, for whoever makes one.
 */
#pragma once

#include "cost-catalogue.h"

G_BEGIN_DECLS

struct _CostCatalogue
{
  gatomicrefcount ref_count;
  GPtrArray      *providers; /* owned, of CostProvider* */
  char           *id;        /* owned, nullable until somebody asks */
};

GPtrArray     *cost_catalogue_new_list (void);
CostCatalogue *cost_catalogue_seal (GPtrArray *providers);
gboolean
cost_catalogue_find_in (const GPtrArray *list, const char *id, guint *index);

G_END_DECLS
