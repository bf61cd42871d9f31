/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a look back works with: bills of a day, computed again only for the
 * platforms that the day touches.
 */
#pragma once

#include "cost-past.h"

G_BEGIN_DECLS

typedef struct
{
  CostPast           *past;      /* borrowed */
  CostCatalogue      *catalogue; /* borrowed */
  const CostScenario *scenario;  /* borrowed */
  GPtrArray          *days;      /* owned: of GArray*, a platform each */
} CostPastLook;

void     cost_past_look_init (CostPastLook       *look,
                              CostPast           *past,
                              CostCatalogue      *catalogue,
                              const CostScenario *scenario);
void     cost_past_look_clear (CostPastLook *look);
gboolean cost_past_concerns (const CostPast     *past,
                             const CostProvider *provider);
void     cost_past_copy_bills (const CostPast      *past,
                               CostPastPoint       *point,
                               const CostPastPoint *from);
gboolean cost_past_price (const CostPastLook *look,
                          CostCatalogue      *catalogue,
                          CostDate            at,
                          CostDate            date,
                          CostPastPoint      *point,
                          GError            **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CostPastLook, cost_past_look_clear)

G_END_DECLS
