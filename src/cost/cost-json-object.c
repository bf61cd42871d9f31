/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From the members of an object, as the text gives them, to the object, and
 * from a name to its member.
 *
 * The few members of an honest object are looked through.  Of many, the
 * hashes of the names are kept in order.  The hash is one that anybody can
 * defeat, so names that share one are few or the text is refused: 50,000
 * chosen names would cost 45 seconds otherwise.  The same order finds names
 * that are given twice.
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

#include "cost-json-private.h"

/* Members of one object whose names have the same hash; honest names hardly
 * ever have two. */
#define MAX_ALIKE 64

static int
compare_slots (const void *a, const void *b)
{
  const CostJsonSlot *one = a;
  const CostJsonSlot *two = b;

  if (one->hash != two->hash)
    return one->hash < two->hash ? -1 : 1;
  return one->index < two->index ? -1 : one->index > two->index;
}

/* Appends the slots of @n members to the document's. */
static CostJsonSlot *
sort_members (CostJson *json, const CostJsonNode *members, guint n)
{
  guint         first = json->slots->len;
  CostJsonSlot *slots = NULL;

  g_array_set_size (json->slots, first + n);
  slots = &g_array_index (json->slots, CostJsonSlot, first);
  for (guint i = 0; i < n; i++)
    {
      slots[i].hash = g_str_hash (members[i].name);
      slots[i].index = i;
    }
  qsort (slots, n, sizeof (CostJsonSlot), compare_slots);
  return slots;
}

static gboolean
are_equal (const CostJsonNode *a, const CostJsonNode *b)
{
  return strcmp (a->name, b->name) == 0;
}

/* Marks those of @n members with one hash whose name came before. */
static void
mark_twins (CostJsonNode *members, const CostJsonSlot *run, guint n)
{
  for (guint i = 1; i < n; i++)
    {
      CostJsonNode *late = &members[run[i].index];

      for (guint j = 0; j < i && !late->is_twin; j++)
        late->is_twin = are_equal (late, &members[run[j].index]);
    }
}

/* For a few, comparing each with each is cheaper than sorting. */
static void
mark_twins_of_few (CostJsonNode *members, guint n)
{
  for (guint i = 1; i < n; i++)
    for (guint j = 0; j < i && !members[i].is_twin; j++)
      members[i].is_twin = are_equal (&members[i], &members[j]);
}

static gboolean
check_names (CostJson *json, CostJsonNode *members, guint n, GError **error)
{
  const CostJsonSlot *slots = NULL;
  guint               length = 0;

  if (n <= COST_JSON_FEW)
    {
      mark_twins_of_few (members, n);
      return TRUE;
    }
  slots = sort_members (json, members, n);
  for (guint start = 0; start < n; start += length)
    {
      for (length = 1; start + length < n; length++)
        if (slots[start + length].hash != slots[start].hash)
          break;
      if (length > MAX_ALIKE)
        return cost_json_refuse_text (
            json,
            members[slots[start + MAX_ALIKE].index].name_offset,
            error,
            COST_ERROR_LIMIT,
            _ ("more than %d alike names in an object; expected fewer"),
            MAX_ALIKE);
      mark_twins (members, slots + start, length);
    }
  return TRUE;
}

/* Of all second names the first is remembered. */
static void
note_twin (CostJson *json, CostJsonNode *object, const CostJsonNode *member)
{
  const CostJsonTwin twin = { .name = member->name,
                              .object = object->offset,
                              .offset = member->name_offset };

  if (object->has_twin)
    return;
  object->has_twin = TRUE;
  g_array_append_val (json->twins, twin);
}

static void
add_members (CostJson           *json,
             CostJsonNode       *object,
             const CostJsonNode *members,
             guint               n)
{
  for (guint i = 0; i < n; i++)
    if (members[i].is_twin)
      note_twin (json, object, &members[i]);
    else
      g_array_append_val (json->nodes, members[i]);
}

/*
 * cost_json_fill_object:
 * @object: an object, empty
 * @open: CostJsonNode; those from @first on are its members and are taken
 *   out
 * @first: where they begin
 *
 * Of equal names the first stays, and the object is marked, so that whoever
 * reads it can refuse it.
 *
 * Returns: FALSE if too many names are alike; @open is then untouched
 */
gboolean
cost_json_fill_object (CostJson     *json,
                       CostJsonNode *object,
                       GArray       *open,
                       guint         first,
                       GError      **error)
{
  CostJsonNode *members = (CostJsonNode *)(gpointer)open->data + first;
  guint         n = open->len - first;

  object->value.inner.first = json->nodes->len;
  object->value.inner.slots = json->slots->len;
  if (n == 0)
    return TRUE;
  if (!check_names (json, members, n, error))
    return FALSE;
  add_members (json, object, members, n);
  object->length = json->nodes->len - object->value.inner.first;
  g_array_set_size (open, first);
  return TRUE;
}

/* The first of the slots whose hash is not below @hash. */
static guint
find_slot (const CostJsonSlot *slots, guint n, guint32 hash)
{
  guint low = 0;

  while (n > 0)
    {
      guint half = n / 2;

      if (slots[low + half].hash < hash)
        {
          low += half + 1;
          n -= half + 1;
        }
      else
        n = half;
    }
  return low;
}

static const CostJsonNode *
find_among_many (const CostJsonNode *members,
                 const CostJsonSlot *slots,
                 guint               n,
                 const char         *name)
{
  guint32 hash = g_str_hash (name);

  for (guint i = find_slot (slots, n, hash); i < n && slots[i].hash == hash;
       i++)
    if (strcmp (members[slots[i].index].name, name) == 0)
      return &members[slots[i].index];
  return NULL;
}

/*
 * cost_json_find_member:
 * @object: an object of a complete document
 * @name: a name
 *
 * An object that gives a name twice, which nobody gets to read, is looked
 * through as if it had few members: its slots count the second names too.
 *
 * Returns: (nullable): the member
 */
const CostJsonNode *
cost_json_find_member (const CostJson     *json,
                       const CostJsonNode *object,
                       const char         *name)
{
  const CostJsonNode *members = NULL;
  guint               n = object->length;

  if (n == 0)
    return NULL;
  members =
      &g_array_index (json->nodes, CostJsonNode, object->value.inner.first);
  if (n > COST_JSON_FEW && !object->has_twin)
    return find_among_many (
        members,
        &g_array_index (json->slots, CostJsonSlot, object->value.inner.slots),
        n,
        name);
  for (guint i = 0; i < n; i++)
    if (strcmp (members[i].name, name) == 0)
      return &members[i];
  return NULL;
}
