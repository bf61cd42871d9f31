/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Regions with their properties, and the map from neutral places to them.
 * The first region says which properties there are; every other one has the
 * same, of the same kind.
 */
#include "config.h"

#include "cost-load-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const char *const own_members[] = { "name",
                                           "from",
                                           "until",
                                           "latitude",
                                           "longitude" };

/* What formulas know of a region without the file. */
static const char *const reserved[] = { "id", "index" };

static gboolean
is_in (const char *name, const char *const *names, gsize n_names)
{
  for (gsize i = 0; i < n_names; i++)
    if (strcmp (name, names[i]) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_own_member (const char *name)
{
  return is_in (name, own_members, G_N_ELEMENTS (own_members));
}

static gboolean
name_property (const CostJsonAt *at, GPtrArray *names, GError **error)
{
  char *word = NULL;

  if (is_in (at->member, reserved, G_N_ELEMENTS (reserved)))
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("“%s” is a name that every region has; "
                              "choose another"),
                           at->member);
  if (!cost_load_key_word (at, &word, error))
    return FALSE;
  g_ptr_array_add (names, word);
  if (names->len > COST_PROVIDER_MAX_PROPERTIES)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_LIMIT,
                           _ ("more than %d properties"),
                           COST_PROVIDER_MAX_PROPERTIES);
  return TRUE;
}

static gboolean
name_properties (CostProvider     *provider,
                 const CostJsonAt *region,
                 GError          **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  if (!cost_load_expect_map (region, G_MAXUINT, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (region); i++)
    {
      CostJsonAt child = cost_json_nth_member (region, i);

      if (is_own_member (child.member))
        continue;
      if (!name_property (&child, names, error))
        return FALSE;
    }
  provider->n_properties = names->len;
  g_ptr_array_add (names, NULL);
  provider->properties =
      (char **)g_ptr_array_free (g_steal_pointer (&names), FALSE);
  return TRUE;
}

/* Names and properties are all that a region may have. */
static gboolean
check_members (CostProvider *provider, const CostJsonAt *at, GError **error)
{
  const char *members[COST_PROVIDER_MAX_PROPERTIES +
                      G_N_ELEMENTS (own_members) + 1] = { NULL };
  guint       n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (own_members); i++)
    members[n++] = own_members[i];
  for (guint i = 0; i < provider->n_properties; i++)
    members[n++] = provider->properties[i];
  return cost_json_expect_object (at, members, error);
}

static gboolean
read_property (CostProvider     *provider,
               const CostJsonAt *region,
               guint             index,
               CostValue        *value,
               GError          **error)
{
  const char       *name = provider->properties[index];
  const CostRegion *first = g_ptr_array_index (provider->regions, 0);
  CostValueKind     kind = COST_VALUE_UNKNOWN;
  CostJsonAt        at;

  if (!cost_json_member (region, name, &at))
    return cost_json_fail (region,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("the member “%s” is missing; all regions have "
                              "the properties of the first, “%s”"),
                           name,
                           first->id);
  if (cost_json_is_null (&at))
    return cost_json_fail (&at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("expected a number, true, false or a text, not "
                              "null"));
  if (!cost_load_value (provider, &at, value, error))
    return FALSE;
  if (value == &first->properties[index])
    return TRUE;
  kind = first->properties[index].kind;
  return cost_load_check_kind (&at, value, &kind, error);
}

/* Where the region is: both degrees, or none. */
static gboolean
read_location (const CostJsonAt *at, CostRegion *region, GError **error)
{
  CostJsonAt latitude;
  CostJsonAt longitude;
  gboolean   has_latitude = cost_json_member (at, "latitude", &latitude);
  gboolean   has_longitude = cost_json_member (at, "longitude", &longitude);

  if (has_latitude != has_longitude)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("the member “%s” is missing"),
                           has_latitude ? "longitude" : "latitude");
  region->is_located = has_latitude;
  return !has_latitude || (cost_json_read_number (&latitude,
                                                  -90.0,
                                                  90.0,
                                                  &region->latitude,
                                                  error) &&
                           cost_json_read_number (&longitude,
                                                  -180.0,
                                                  180.0,
                                                  &region->longitude,
                                                  error));
}

static gboolean
read_region (CostProvider *provider, const CostJsonAt *at, GError **error)
{
  CostRegion *region = g_new0 (CostRegion, 1);
  CostJsonAt  name;

  g_ptr_array_add (provider->regions, region);
  if (!cost_load_key_id (at, &region->id, error))
    return FALSE;
  if (provider->properties == NULL && !name_properties (provider, at, error))
    return FALSE;
  if (!check_members (provider, at, error))
    return FALSE;
  if (!cost_json_member (at, "name", &name))
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("the member “name” is missing"));
  if (!cost_load_name (provider, &name, &region->name, error) ||
      !cost_load_optional (provider,
                           at,
                           "from",
                           cost_load_date,
                           &region->from,
                           error) ||
      !cost_load_optional (provider,
                           at,
                           "until",
                           cost_load_date,
                           &region->until,
                           error) ||
      !cost_load_check_days (at, region->from, region->until, error) ||
      !read_location (at, region, error))
    return FALSE;
  region->properties = g_new0 (CostValue, provider->n_properties + 1);
  for (guint i = 0; i < provider->n_properties; i++)
    if (!read_property (provider, at, i, &region->properties[i], error))
      return FALSE;
  return TRUE;
}

/**
 * cost_load_regions: (skip)
 * @provider: the provider that is being read
 * @at: the member `regions`
 * @target: unused
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if a region is not one, or there is none
 */
gboolean
cost_load_regions (CostProvider     *provider,
                   const CostJsonAt *at,
                   gpointer          target,
                   GError          **error)
{
  if (!cost_load_expect_map (at, COST_PROVIDER_MAX_REGIONS, error))
    return FALSE;
  if (cost_json_length (at) == 0)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("no regions; expected at least one"));
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostJsonAt child = cost_json_nth_member (at, i);

      if (!read_region (provider, &child, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_region_id (CostProvider     *provider,
                const CostJsonAt *at,
                gpointer          target,
                GError          **error)
{
  int        *index = target;
  const char *id = NULL;

  if (!cost_json_read_string (at, &id, error))
    return FALSE;
  *index = cost_load_find (provider->regions, id);
  if (*index < 0)
    return cost_load_fail_unknown (at,
                                   _ ("region"),
                                   id,
                                   provider->regions,
                                   error);
  return TRUE;
}

static const CostLoadField place_fields[] = {
  { "region",
    read_region_id,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostPlaceMapping, region) },
  { "nearest",
    cost_load_boolean,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostPlaceMapping, is_nearest) },
  { NULL },
};

static gboolean
read_place (CostProvider     *provider,
            const CostJsonAt *at,
            CostPlaceMapping *mapping,
            GError          **error)
{
  mapping->region = -1;
  if (cost_json_is_null (at))
    return TRUE;
  if (cost_json_is_string (at))
    return read_region_id (provider, at, &mapping->region, error);
  if (cost_json_is_object (at))
    return cost_load_record (provider, at, place_fields, mapping, error);
  return cost_json_fail (at,
                         error,
                         COST_ERROR_FORMAT,
                         _ ("expected a region, { \"region\": …, \"nearest\": "
                            "true }, or null"));
}

/**
 * cost_load_places: (skip)
 * @provider: the provider that is being read, its regions read
 * @at: the member `places`
 * @target: unused
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if one of the neutral places is missing, or mapped to no
 *   region
 */
gboolean
cost_load_places (CostProvider     *provider,
                  const CostJsonAt *at,
                  gpointer          target,
                  GError          **error)
{
  const char *members[COST_N_PLACES + 1] = { NULL };

  for (int i = 0; i < COST_N_PLACES; i++)
    members[i] = cost_place_get_info ((CostPlace)i)->id;
  if (!cost_json_expect_object (at, members, error))
    return FALSE;
  for (int i = 0; i < COST_N_PLACES; i++)
    {
      CostJsonAt child;

      if (!cost_json_member (at, members[i], &child))
        return cost_json_fail (at,
                               error,
                               COST_ERROR_FORMAT,
                               _ ("the place “%s” is missing; null says that "
                                  "it is not served"),
                               members[i]);
      if (!read_place (provider, &child, &provider->places[i], error))
        return FALSE;
    }
  return TRUE;
}
