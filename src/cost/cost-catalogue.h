/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The catalogue: all providers that are known, in a fixed order, sealed.
 *
 * Loading checks a file whole: a provider that is in a catalogue compiles for
 * every day and every plan.
 */
#pragma once

#include <gio/gio.h>

#include "cost-provider.h"

G_BEGIN_DECLS

#define COST_CATALOGUE_MAX_PROVIDERS 1000

typedef struct _CostCatalogue CostCatalogue;

CostCatalogue *cost_catalogue_new_bundled (GError **error);
CostCatalogue *cost_catalogue_new (GPtrArray *providers);
CostCatalogue *cost_catalogue_extend (const CostCatalogue *catalogue,
                                      GFile               *file_or_folder,
                                      GError             **error);
gboolean       cost_catalogue_check_twin (const GPtrArray    *folder,
                                          const CostProvider *provider,
                                          GError            **error);
CostCatalogue *cost_catalogue_new_default (GError **error);
GFile         *cost_catalogue_get_user_folder (void);
CostCatalogue *cost_catalogue_ref (CostCatalogue *catalogue);
void           cost_catalogue_unref (CostCatalogue *catalogue);
guint          cost_catalogue_get_n_providers (const CostCatalogue *catalogue);
CostProvider  *cost_catalogue_get_provider (const CostCatalogue *catalogue,
                                            guint                index);
CostProvider  *cost_catalogue_find (const CostCatalogue *catalogue,
                                    const char          *id,
                                    GError             **error);
const char    *cost_catalogue_get_id (const CostCatalogue *catalogue);
CostDate       cost_catalogue_get_as_of (const CostCatalogue *catalogue);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostCatalogue, cost_catalogue_unref)

G_END_DECLS
