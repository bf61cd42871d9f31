/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A value as the type that a format wants, or a failure that says where it
 * stands.  These are the doors to the data: what JSON allows but C or a
 * reader would silently lose (a name given twice, a NUL) ends here.  Nothing
 * is converted: "1" is no number, and 1 is no boolean.
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "cost-json-private.h"

static const char *
describe_type (const CostJsonAt *at)
{
  if (cost_json_is_object (at))
    return _ ("an object");
  if (cost_json_is_array (at))
    return _ ("an array");
  if (cost_json_is_string (at))
    return _ ("a string");
  if (cost_json_is_number (at))
    return _ ("a number");
  if (cost_json_is_null (at))
    return _ ("null");
  return _ ("true or false");
}

static gboolean
fail_type (const CostJsonAt *at, const char *expected, GError **error)
{
  return cost_json_fail (at,
                         error,
                         COST_ERROR_FORMAT,
                         _ ("expected %s, not %s"),
                         expected,
                         describe_type (at));
}

/* Refuses an object that gives a name twice, whichever of its members is
 * read: what the other members of such an object mean is not sure either. */
static gboolean
check_twins (const CostJsonAt *object, GError **error)
{
  const CostJsonTwin *twin = NULL;

  if (object == NULL || g_hash_table_size (object->document->twins) == 0)
    return TRUE;
  twin = g_hash_table_lookup (object->document->twins, object->node);
  return twin == NULL || cost_json_fail_twin (object, twin, error);
}

static gboolean
is_listed (const char *name, const char *const *members)
{
  for (; *members != NULL; members++)
    if (g_str_equal (name, *members))
      return TRUE;
  return FALSE;
}

/**
 * cost_json_expect_object:
 * @at: a value
 * @members: (nullable) (array zero-terminated=1): the names that it may
 *   have, or %NULL for any
 * @error: return location, or %NULL
 *
 * Checks that the value is an object, gives no name twice, and has no member
 * but the listed ones; an unknown one is refused at its name.
 *
 * Returns: %FALSE with %COST_ERROR_FORMAT or %COST_ERROR_UNKNOWN
 */
gboolean
cost_json_expect_object (const CostJsonAt  *at,
                         const char *const *members,
                         GError           **error)
{
  guint n = cost_json_length (at);

  if (!check_twins (at->parent, error))
    return FALSE;
  if (!cost_json_is_object (at))
    return fail_type (at, _ ("an object"), error);
  if (!check_twins (at, error))
    return FALSE;
  for (guint i = 0; members != NULL && i < n; i++)
    {
      CostJsonAt child = cost_json_nth_member (at, i);

      if (!is_listed (child.member, members))
        return cost_json_fail_member (&child, members, error);
    }
  return TRUE;
}

/**
 * cost_json_expect_array:
 * @at: a value
 * @max_length: how many elements it may have
 * @error: return location, or %NULL
 *
 * Checks that the value is an array that is not too long.
 *
 * Returns: %FALSE with %COST_ERROR_FORMAT or %COST_ERROR_LIMIT
 */
gboolean
cost_json_expect_array (const CostJsonAt *at, guint max_length, GError **error)
{
  if (!check_twins (at->parent, error))
    return FALSE;
  if (!cost_json_is_array (at))
    return fail_type (at, _ ("an array"), error);
  if (cost_json_length (at) > max_length)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_LIMIT,
                           _ ("%u elements; expected at most %u"),
                           cost_json_length (at),
                           max_length);
  return TRUE;
}

/**
 * cost_json_read_string:
 * @at: a value
 * @value: (out) (transfer none): the string, valid as long as the document
 * @error: return location, or %NULL
 *
 * Returns: %FALSE with %COST_ERROR_FORMAT if it is no string or one that
 *   holds a NUL character; @value is then untouched
 */
gboolean
cost_json_read_string (const CostJsonAt *at, const char **value, GError **error)
{
  g_return_val_if_fail (value != NULL, FALSE);

  if (!check_twins (at->parent, error))
    return FALSE;
  if (!cost_json_is_string (at))
    return fail_type (at, _ ("a string"), error);
  if (cost_json_places_find (at->document->places, at->node)->has_nul)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("the string holds a NUL character; remove "
                              "\\u0000"));
  *value = json_node_get_string (at->node);
  return TRUE;
}

/* The shortest decimal that reads back as @value. */
static const char *
write_number (double value, char buffer[G_ASCII_DTOSTR_BUF_SIZE])
{
  g_ascii_formatd (buffer, G_ASCII_DTOSTR_BUF_SIZE, "%.15g", value);
  if (g_ascii_strtod (buffer, NULL) != value)
    g_ascii_dtostr (buffer, G_ASCII_DTOSTR_BUF_SIZE, value);
  return buffer;
}

static gboolean
fail_range (const CostJsonAt *at, double min, double max, GError **error)
{
  char   low[G_ASCII_DTOSTR_BUF_SIZE];
  char   high[G_ASCII_DTOSTR_BUF_SIZE];
  char   given[G_ASCII_DTOSTR_BUF_SIZE];
  double value = json_node_get_double (at->node);

  write_number (min, low);
  write_number (max, high);
  write_number (value, given);
  if (max >= G_MAXDOUBLE)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_RANGE,
                           _ ("expected a number of at least %s, not %s"),
                           low,
                           given);
  if (min <= -G_MAXDOUBLE)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_RANGE,
                           _ ("expected a number of at most %s, not %s"),
                           high,
                           given);
  return cost_json_fail (at,
                         error,
                         COST_ERROR_RANGE,
                         _ ("expected a number from %s to %s, not %s"),
                         low,
                         high,
                         given);
}

/**
 * cost_json_read_number:
 * @at: a value
 * @min: the least value allowed, or -%G_MAXDOUBLE
 * @max: the greatest value allowed, or %G_MAXDOUBLE
 * @value: (out): the number, always finite
 * @error: return location, or %NULL
 *
 * Returns: %FALSE with %COST_ERROR_FORMAT or %COST_ERROR_RANGE; @value is
 *   then untouched
 */
gboolean
cost_json_read_number (const CostJsonAt *at,
                       double            min,
                       double            max,
                       double           *value,
                       GError          **error)
{
  double number = 0;

  g_return_val_if_fail (value != NULL, FALSE);

  if (!check_twins (at->parent, error))
    return FALSE;
  if (!cost_json_is_number (at))
    return fail_type (at, _ ("a number"), error);
  number = json_node_get_double (at->node);
  if (number < min || number > max)
    return fail_range (at, min, max, error);
  *value = number;
  return TRUE;
}

/**
 * cost_json_read_boolean:
 * @at: a value
 * @value: (out): the boolean
 * @error: return location, or %NULL
 *
 * Returns: %FALSE with %COST_ERROR_FORMAT; @value is then untouched
 */
gboolean
cost_json_read_boolean (const CostJsonAt *at, gboolean *value, GError **error)
{
  g_return_val_if_fail (value != NULL, FALSE);

  if (!check_twins (at->parent, error))
    return FALSE;
  if (!JSON_NODE_HOLDS_VALUE (at->node) ||
      json_node_get_value_type (at->node) != G_TYPE_BOOLEAN)
    return fail_type (at, _ ("true or false"), error);
  *value = json_node_get_boolean (at->node);
  return TRUE;
}

typedef enum
{
  FOUND,
  ABSENT,
  FAILED,
} Found;

static Found
find_member (const CostJsonAt *at,
             const char       *name,
             gboolean          required,
             CostJsonAt       *child,
             GError          **error)
{
  g_autofree char *quoted = NULL;

  if (!cost_json_expect_object (at, NULL, error))
    return FAILED;
  if (cost_json_member (at, name, child))
    return FOUND;
  if (!required)
    return ABSENT;
  quoted = cost_error_quote (name);
  cost_json_fail (at,
                  error,
                  COST_ERROR_FORMAT,
                  _ ("the member %s is missing"),
                  quoted);
  return FAILED;
}

/**
 * cost_json_get_string:
 * @at: an object
 * @name: a member
 * @required: whether it must be there
 * @value: (out) (transfer none): the string; untouched if it is missing
 * @error: return location, or %NULL
 *
 * Returns: %FALSE as cost_json_read_string() does, or if it is missing
 */
gboolean
cost_json_get_string (const CostJsonAt *at,
                      const char       *name,
                      gboolean          required,
                      const char      **value,
                      GError          **error)
{
  CostJsonAt child;
  Found      found = find_member (at, name, required, &child, error);

  if (found != FOUND)
    return found == ABSENT;
  return cost_json_read_string (&child, value, error);
}

/**
 * cost_json_get_number:
 * @at: an object
 * @name: a member
 * @required: whether it must be there
 * @value: (out): the number; untouched if it is missing
 * @error: return location, or %NULL
 *
 * Returns: %FALSE as cost_json_read_number() does, or if it is missing
 */
gboolean
cost_json_get_number (const CostJsonAt *at,
                      const char       *name,
                      gboolean          required,
                      double           *value,
                      GError          **error)
{
  CostJsonAt child;
  Found      found = find_member (at, name, required, &child, error);

  if (found != FOUND)
    return found == ABSENT;
  return cost_json_read_number (&child,
                                -G_MAXDOUBLE,
                                G_MAXDOUBLE,
                                value,
                                error);
}

/**
 * cost_json_get_boolean:
 * @at: an object
 * @name: a member
 * @required: whether it must be there
 * @value: (out): the boolean; untouched if it is missing
 * @error: return location, or %NULL
 *
 * Returns: %FALSE as cost_json_read_boolean() does, or if it is missing
 */
gboolean
cost_json_get_boolean (const CostJsonAt *at,
                       const char       *name,
                       gboolean          required,
                       gboolean         *value,
                       GError          **error)
{
  CostJsonAt child;
  Found      found = find_member (at, name, required, &child, error);

  if (found != FOUND)
    return found == ABSENT;
  return cost_json_read_boolean (&child, value, error);
}
