/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From a value to the values in it.  Walking never fails on data: a cursor
 * that leads nowhere is refused by a return value, and what a value is can
 * be asked before it is read.
 */
#include "config.h"

#include "cost-json-private.h"

/**
 * cost_json_root:
 * @json: a document
 *
 * Returns: a cursor to the outermost value, valid as long as @json
 */
CostJsonAt
cost_json_root (const CostJson *json)
{
  return (CostJsonAt){ .document = json, .node = json->root };
}

/**
 * cost_json_member:
 * @at: a value
 * @name: a name
 * @child: (out): a cursor to the member; borrows @at and @name
 *
 * Returns: %FALSE if @at is no object or has no such member
 */
gboolean
cost_json_member (const CostJsonAt *at, const char *name, CostJsonAt *child)
{
  JsonNode *node = NULL;

  g_return_val_if_fail (name != NULL && child != NULL, FALSE);

  if (!cost_json_is_object (at))
    return FALSE;
  node = json_object_get_member (json_node_get_object (at->node), name);
  if (node == NULL)
    return FALSE;
  *child = (CostJsonAt){ .document = at->document,
                         .node = node,
                         .parent = at,
                         .member = name };
  return TRUE;
}

/**
 * cost_json_length:
 * @at: a value
 *
 * Returns: the number of elements or members, 0 for another value
 */
guint
cost_json_length (const CostJsonAt *at)
{
  if (cost_json_is_array (at))
    return json_array_get_length (json_node_get_array (at->node));
  if (cost_json_is_object (at))
    return json_object_get_size (json_node_get_object (at->node));
  return 0;
}

/**
 * cost_json_element:
 * @at: an array
 * @index: below its length
 *
 * Returns: a cursor to the element; borrows @at
 */
CostJsonAt
cost_json_element (const CostJsonAt *at, guint index)
{
  JsonArray *array = json_node_get_array (at->node);

  return (CostJsonAt){ .document = at->document,
                       .node = json_array_get_element (array, index),
                       .parent = at,
                       .index = index };
}

/**
 * cost_json_nth_member:
 * @at: an object
 * @index: below its length
 *
 * Returns: a cursor to the member with that place in the text, its name in
 *   the cursor; borrows @at
 */
CostJsonAt
cost_json_nth_member (const CostJsonAt *at, guint index)
{
  const CostJsonPlace  *place = NULL;
  const CostJsonMember *member = NULL;

  place = cost_json_places_find (at->document->places, at->node);
  member = &g_array_index (at->document->members,
                           CostJsonMember,
                           place->first_member + index);
  return (CostJsonAt){ .document = at->document,
                       .node = member->node,
                       .parent = at,
                       .member = member->name,
                       .index = index };
}

static gboolean
is_value_of (const CostJsonAt *at, GType type)
{
  return JSON_NODE_HOLDS_VALUE (at->node) &&
         json_node_get_value_type (at->node) == type;
}

/**
 * cost_json_is_null:
 * @at: a value
 *
 * Returns: whether it is null
 */
gboolean
cost_json_is_null (const CostJsonAt *at)
{
  return JSON_NODE_HOLDS_NULL (at->node);
}

/**
 * cost_json_is_string:
 * @at: a value
 *
 * Returns: whether it is a string
 */
gboolean
cost_json_is_string (const CostJsonAt *at)
{
  return is_value_of (at, G_TYPE_STRING);
}

/**
 * cost_json_is_number:
 * @at: a value
 *
 * Returns: whether it is a number; each is kept as a finite double
 */
gboolean
cost_json_is_number (const CostJsonAt *at)
{
  return is_value_of (at, G_TYPE_DOUBLE);
}

/**
 * cost_json_is_object:
 * @at: a value
 *
 * Returns: whether it is an object
 */
gboolean
cost_json_is_object (const CostJsonAt *at)
{
  return JSON_NODE_HOLDS_OBJECT (at->node);
}

/**
 * cost_json_is_array:
 * @at: a value
 *
 * Returns: whether it is an array
 */
gboolean
cost_json_is_array (const CostJsonAt *at)
{
  return JSON_NODE_HOLDS_ARRAY (at->node);
}
