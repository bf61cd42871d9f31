/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From the members of an object, as the text gives them, to the object.
 *
 * json-glib files members in a hash table whose function anybody can defeat:
 * 50,000 chosen names would cost 45 seconds.  The hashes are therefore
 * looked at before the table is, and names that share one are few or the
 * text is refused.  The same look finds names that are given twice.
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

#include "cost-json-private.h"

/* Members of one object whose names have the same hash; honest names hardly
 * ever have two. */
#define MAX_ALIKE 64

#define FEW 12

typedef struct
{
  guint hash;
  guint index; /* in the open members */
} Slot;

static int
compare_slots (const void *a, const void *b)
{
  const Slot *one = a;
  const Slot *two = b;

  if (one->hash != two->hash)
    return one->hash < two->hash ? -1 : 1;
  return one->index < two->index ? -1 : one->index > two->index;
}

static CostJsonOpen *
get_open (GArray *open, guint index)
{
  return &g_array_index (open, CostJsonOpen, index);
}

static Slot *
sort_members (GArray *open, guint first)
{
  guint n = open->len - first;
  Slot *slots = g_new (Slot, n + 1);

  for (guint i = 0; i < n; i++)
    {
      slots[i].index = first + i;
      slots[i].hash = g_str_hash (get_open (open, first + i)->member.name);
    }
  qsort (slots, n, sizeof (Slot), compare_slots);
  return slots;
}

/* Marks those of @n members with one hash whose name came before. */
static void
mark_twins (GArray *open, const Slot *run, guint n)
{
  for (guint i = 1; i < n; i++)
    {
      CostJsonOpen *late = get_open (open, run[i].index);

      for (guint j = 0; j < i && !late->is_twin; j++)
        late->is_twin =
            strcmp (late->member.name,
                    get_open (open, run[j].index)->member.name) == 0;
    }
}

/* For a few, comparing each with each is cheaper than sorting. */
static void
mark_twins_of_few (GArray *open, guint first)
{
  for (guint i = first + 1; i < open->len; i++)
    {
      CostJsonOpen *late = get_open (open, i);

      for (guint j = first; j < i && !late->is_twin; j++)
        late->is_twin =
            strcmp (late->member.name, get_open (open, j)->member.name) == 0;
    }
}

static gboolean
check_names (CostJson *json, GArray *open, guint first, GError **error)
{
  g_autofree Slot *slots = NULL;
  guint            n = open->len - first;
  guint            length = 0;

  if (n <= FEW)
    {
      mark_twins_of_few (open, first);
      return TRUE;
    }
  slots = sort_members (open, first);
  for (guint start = 0; start < n; start += length)
    {
      for (length = 1; start + length < n; length++)
        if (slots[start + length].hash != slots[start].hash)
          break;
      if (length > MAX_ALIKE)
        return cost_json_refuse_text (
            json,
            get_open (open, slots[start + MAX_ALIKE].index)->offset,
            error,
            COST_ERROR_LIMIT,
            _ ("more than %d alike names in an object; expected fewer"),
            MAX_ALIKE);
      mark_twins (open, slots + start, length);
    }
  return TRUE;
}

static void
note_twin (CostJson *json, JsonNode *node, const CostJsonOpen *open)
{
  CostJsonTwin *twin = NULL;

  if (g_hash_table_contains (json->twins, node))
    return;
  twin = g_new0 (CostJsonTwin, 1);
  twin->name = open->member.name;
  twin->offset = open->offset;
  g_hash_table_insert (json->twins, node, twin);
}

/*
 * cost_json_fill_object:
 * @node: an object, empty
 * @open: CostJsonOpen; those from @first on are its members and are taken
 *   out
 * @first: where they begin
 *
 * Of equal names the first stays, and the object is marked, so that whoever
 * reads it can refuse it.
 *
 * Returns: FALSE if too many names are alike; @open is then untouched
 */
gboolean
cost_json_fill_object (CostJson *json,
                       JsonNode *node,
                       GArray   *open,
                       guint     first,
                       GError  **error)
{
  JsonObject *object = json_node_get_object (node);

  if (!check_names (json, open, first, error))
    return FALSE;
  for (guint i = first; i < open->len; i++)
    {
      CostJsonOpen *member = get_open (open, i);

      if (member->is_twin)
        {
          note_twin (json, node, member);
          g_ptr_array_add (json->dropped, member->member.node);
          continue;
        }
      json_object_set_member (object, member->member.name, member->member.node);
      g_array_append_val (json->members, member->member);
    }
  g_array_set_size (open, first);
  return TRUE;
}
