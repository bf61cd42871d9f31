/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where each value of a document began: a list in the order of the text that
 * is made searchable by node once, when the document is complete.
 */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

typedef struct
{
  JsonNode *node;         /* borrowed from the tree */
  guint32   offset;       /* of the value, in bytes */
  guint32   name_offset;  /* of its name; an element has the value's */
  guint32   first_member; /* of an object, in the document's members */
  gboolean  has_nul;      /* a string that C would cut short */
} CostJsonPlace;

typedef struct _CostJsonPlaces CostJsonPlaces;

CostJsonPlaces *cost_json_places_new (void);
void            cost_json_places_free (CostJsonPlaces *places);
guint cost_json_places_add (CostJsonPlaces *places, const CostJsonPlace *place);
guint cost_json_places_count (const CostJsonPlaces *places);
CostJsonPlace       *cost_json_places_nth (CostJsonPlaces *places, guint index);
void                 cost_json_places_index (CostJsonPlaces *places);
const CostJsonPlace *cost_json_places_find (const CostJsonPlaces *places,
                                            const JsonNode       *node);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostJsonPlaces, cost_json_places_free)

G_END_DECLS
