/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From a value to the values in it.  Walking never fails on data: a cursor
 * that leads nowhere is refused by a return value, and what a value is can
 * be asked before it is read.
 */
#include "config.h"

#include "cost-json-private.h"

static const CostJsonNode *
get_node (const CostJson *json, guint index)
{
  return &g_array_index (json->nodes, CostJsonNode, index);
}

/**
 * cost_json_root:
 * @json: a document
 *
 * Returns: a cursor to the outermost value, valid as long as @json
 */
CostJsonAt
cost_json_root (const CostJson *json)
{
  return (CostJsonAt){ .document = json,
                       .node = get_node (json, json->nodes->len - 1) };
}

/**
 * cost_json_member:
 * @at: a value
 * @name: a name
 * @child: (out): a cursor to the member; borrows @at
 *
 * Returns: %FALSE if @at is no object or has no such member
 */
gboolean
cost_json_member (const CostJsonAt *at, const char *name, CostJsonAt *child)
{
  const CostJsonNode *node = NULL;

  g_return_val_if_fail (name != NULL && child != NULL, FALSE);

  if (!cost_json_is_object (at))
    return FALSE;
  node = cost_json_find_member (at->document, at->node, name);
  if (node == NULL)
    return FALSE;
  *child = (CostJsonAt){ .document = at->document,
                         .node = node,
                         .parent = at,
                         .member = node->name };
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
  return at->node->length;
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
  return (CostJsonAt){
    .document = at->document,
    .node = get_node (at->document, at->node->value.inner.first + index),
    .parent = at,
    .index = index,
  };
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
  CostJsonAt child = cost_json_element (at, index);

  child.member = child.node->name;
  return child;
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
  return at->node->kind == COST_JSON_NULL;
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
  return at->node->kind == COST_JSON_STRING;
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
  return at->node->kind == COST_JSON_NUMBER;
}

/**
 * cost_json_is_boolean:
 * @at: a value
 *
 * Returns: whether it is true or false
 */
gboolean
cost_json_is_boolean (const CostJsonAt *at)
{
  return at->node->kind == COST_JSON_BOOLEAN;
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
  return at->node->kind == COST_JSON_OBJECT;
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
  return at->node->kind == COST_JSON_ARRAY;
}
