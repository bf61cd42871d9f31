/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Records by their tables of members, lists and maps of them, and ids that
 * must be there once, or be there at all.
 */
#include "config.h"

#include "cost-load-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* cost_load_find() takes any record by its first member. */
G_STATIC_ASSERT (G_STRUCT_OFFSET (CostSource, id) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (CostRegion, id) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (CostPrice, id) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (CostTable, id) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (CostNamedFormula, id) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (CostChoice, id) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (CostPlan, id) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (CostMeter, id) == 0);

static gboolean
expect_members (const CostJsonAt    *at,
                const CostLoadField *fields,
                GError             **error)
{
  const char *members[COST_LOAD_MAX_FIELDS + 1] = { NULL };

  for (guint i = 0; fields[i].member != NULL; i++)
    {
      g_assert (i < COST_LOAD_MAX_FIELDS);
      members[i] = fields[i].member;
    }
  return cost_json_expect_object (at, members, error);
}

/**
 * cost_load_record: (skip)
 * @provider: the provider that is being read
 * @at: an object
 * @fields: what its members are
 * @record: the structure into which @fields point
 * @error: return location, or %NULL
 *
 * Reads the members of an object in the order of @fields; what is optional
 * and not there leaves its field as it was.
 *
 * Returns: %FALSE if a member is unknown, missing or cannot be read
 */
gboolean
cost_load_record (CostProvider        *provider,
                  const CostJsonAt    *at,
                  const CostLoadField *fields,
                  gpointer             record,
                  GError             **error)
{
  if (!expect_members (at, fields, error))
    return FALSE;
  for (guint i = 0; fields[i].member != NULL; i++)
    {
      const CostLoadField *field = &fields[i];
      CostJsonAt           child;
      gboolean is_there = cost_json_member (at, field->member, &child);

      if (!is_there && field->need == COST_LOAD_REQUIRED)
        return cost_json_fail (at,
                               error,
                               COST_ERROR_FORMAT,
                               _ ("the member “%s” is missing"),
                               field->member);
      if (!is_there || field->read == NULL)
        continue;
      if (!field->read (provider,
                        &child,
                        G_STRUCT_MEMBER_P (record, field->offset),
                        error))
        return FALSE;
    }
  return TRUE;
}

/**
 * cost_load_optional: (skip)
 * @provider: the provider that is being read
 * @object: an object
 * @member: the name of a member
 * @read: how to read it
 * @target: where to
 * @error: return location, or %NULL
 *
 * Reads one member if it is there.
 *
 * Returns: %FALSE if it is there and cannot be read
 */
gboolean
cost_load_optional (CostProvider     *provider,
                    const CostJsonAt *object,
                    const char       *member,
                    CostLoadRead      read,
                    gpointer          target,
                    GError          **error)
{
  CostJsonAt child;

  if (!cost_json_member (object, member, &child))
    return TRUE;
  return read (provider, &child, target, error);
}

/**
 * cost_load_expect_map: (skip)
 * @at: a value
 * @max_length: how many members there may be
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if @at is not an object whose members are named by the
 *   file, or has too many
 */
gboolean
cost_load_expect_map (const CostJsonAt *at, guint max_length, GError **error)
{
  guint length = 0;

  if (!cost_json_expect_object (at, NULL, error))
    return FALSE;
  length = cost_json_length (at);
  if (length > max_length)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_LIMIT,
                           _ ("%u members; expected at most %u"),
                           length,
                           max_length);
  return TRUE;
}

/**
 * cost_load_expect_list: (skip)
 * @at: a value
 * @max_length: how many elements there may be
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if @at is not an array, empty, or too long
 */
gboolean
cost_load_expect_list (const CostJsonAt *at, guint max_length, GError **error)
{
  if (!cost_json_expect_array (at, max_length, error))
    return FALSE;
  if (cost_json_length (at) > 0)
    return TRUE;
  return cost_json_fail (at,
                         error,
                         COST_ERROR_FORMAT,
                         _ ("no elements; expected at least one"));
}

/**
 * cost_load_claim: (skip)
 * @seen: ids of the array so far, to their index + 1
 * @at: the id, in an element of an array
 * @id: what it says; must live as long as @seen
 * @error: return location, or %NULL
 *
 * Refuses an id that an earlier element of the array has.
 *
 * Returns: %FALSE if it has been there before
 */
gboolean
cost_load_claim (GHashTable       *seen,
                 const CostJsonAt *at,
                 const char       *id,
                 GError          **error)
{
  const CostJsonAt *element = at->parent;
  guint             index = element->index;
  guint             before = GPOINTER_TO_UINT (g_hash_table_lookup (seen, id));
  CostJsonAt        first;
  guint             line = 0;
  guint             column = 0;

  if (before == 0)
    {
      g_hash_table_insert (seen, (gpointer)id, GUINT_TO_POINTER (index + 1));
      return TRUE;
    }
  first = cost_json_element (element->parent, before - 1);
  cost_json_get_position (&first, &line, &column);
  return cost_json_fail (at,
                         error,
                         COST_ERROR_FORMAT,
                         _ ("“%s” is given twice; the first is in line %u"),
                         id,
                         line);
}

/**
 * cost_load_find: (skip)
 * @records: (element-type gpointer): records that begin with their id
 * @id: an id
 *
 * Returns: the index of the first record of that id, or -1
 */
int
cost_load_find (const GPtrArray *records, const char *id)
{
  for (guint i = 0; i < records->len; i++)
    {
      const char *const *record = g_ptr_array_index (records, i);

      if (strcmp (*record, id) == 0)
        return (int)i;
    }
  return -1;
}

/**
 * cost_load_fail_unknown: (skip)
 * @at: a value that names a record
 * @what: what kind of record it would be
 * @wanted: the id that nothing has
 * @records: (element-type gpointer): records that begin with their id
 * @error: return location, or %NULL
 *
 * Sets %COST_ERROR_UNKNOWN, with the nearest id there is.
 *
 * Returns: %FALSE
 */
gboolean
cost_load_fail_unknown (const CostJsonAt *at,
                        const char       *what,
                        const char       *wanted,
                        const GPtrArray  *records,
                        GError          **error)
{
  g_autofree const char **known = g_new0 (const char *, records->len + 1);
  gsize                   n_known = 0;

  for (guint i = 0; i < records->len; i++)
    {
      const char *const *record = g_ptr_array_index (records, i);

      if (cost_load_find (records, *record) == (int)i)
        known[n_known++] = *record;
    }
  return cost_json_fail_unknown (at, error, what, wanted, known, n_known);
}
