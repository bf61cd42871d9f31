/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Who says so: the sources of a file, references to them, and how much a
 * number is to be trusted.
 */
#include "config.h"

#include "cost-load-private.h"

#include <glib/gi18n-lib.h>

/* What is trusted least, where a file says nothing at all. */
#define NOBODY_SAYS 'C'

static const CostLoadField source_fields[] = {
  { "title",
    cost_load_name,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostSource, title) },
  { "url",
    cost_load_url,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostSource, url) },
  { "date",
    cost_load_date,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostSource, date) },
  { "confidence",
    cost_load_confidence,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostSource, confidence) },
  { NULL },
};

/**
 * cost_load_sources: (skip)
 * @provider: the provider that is being read
 * @at: the member `sources`
 * @target: unused
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if a source is not one
 */
gboolean
cost_load_sources (CostProvider     *provider,
                   const CostJsonAt *at,
                   gpointer          target,
                   GError          **error)
{
  if (!cost_load_expect_map (at, COST_PROVIDER_MAX_SOURCES, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostSource *source = g_new0 (CostSource, 1);
      CostJsonAt  child = cost_json_nth_member (at, i);

      g_ptr_array_add (provider->sources, source);
      if (!cost_load_key_id (&child, &source->id, error))
        return FALSE;
      if (!cost_load_record (provider, &child, source_fields, source, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * cost_load_source: (skip)
 * @provider: the provider that is being read, its sources read
 * @at: a value
 * @target: (out): a const CostSource*
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if it is not the id of a source
 */
gboolean
cost_load_source (CostProvider     *provider,
                  const CostJsonAt *at,
                  gpointer          target,
                  GError          **error)
{
  const char *id = NULL;
  int         index = -1;

  if (!cost_json_read_string (at, &id, error))
    return FALSE;
  index = cost_load_find (provider->sources, id);
  if (provider->sources->len == 0)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_UNKNOWN,
                           _ ("the file has no sources; add “%s” to them in "
                              "a member “sources”"),
                           id);
  if (index < 0)
    return cost_load_fail_unknown (at,
                                   _ ("source"),
                                   id,
                                   provider->sources,
                                   error);
  *(const CostSource **)target = g_ptr_array_index (provider->sources, index);
  return TRUE;
}

/**
 * cost_load_confidence: (skip)
 * @provider: the provider that is being read
 * @at: a value
 * @target: (out): a char
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if it is not "A", "B" or "C"
 */
gboolean
cost_load_confidence (CostProvider     *provider,
                      const CostJsonAt *at,
                      gpointer          target,
                      GError          **error)
{
  static const char *const letters[] = { "A", "B", "C", NULL };
  guint                    index = 0;

  if (!cost_load_one_of (at, _ ("confidence"), letters, &index, error))
    return FALSE;
  *(char *)target = letters[index][0];
  return TRUE;
}

/**
 * cost_load_origin: (skip)
 * @provider: the provider that is being read, its sources read
 * @at: an object that may say `source` and `confidence`
 * @origin: (inout): what it says
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if one of them is there and cannot be read
 */
gboolean
cost_load_origin (CostProvider     *provider,
                  const CostJsonAt *at,
                  CostLoadOrigin   *origin,
                  GError          **error)
{
  return cost_load_optional (provider,
                             at,
                             "source",
                             cost_load_source,
                             &origin->source,
                             error) &&
         cost_load_optional (provider,
                             at,
                             "confidence",
                             cost_load_confidence,
                             &origin->confidence,
                             error);
}

/**
 * cost_load_inherit: (skip)
 * @origin: (inout): what an inner thing says
 * @outer: what stands around it
 *
 * Fills what the inner thing does not say.
 */
void
cost_load_inherit (CostLoadOrigin *origin, const CostLoadOrigin *outer)
{
  if (origin->source == NULL)
    origin->source = outer->source;
  if (origin->confidence == 0)
    origin->confidence = outer->confidence;
}

/**
 * cost_load_judge: (skip)
 * @origin: what is said of a number, with all that it inherits
 *
 * Returns: the confidence that is given, else the source's, else the lowest
 */
char
cost_load_judge (const CostLoadOrigin *origin)
{
  if (origin->confidence != 0)
    return origin->confidence;
  return origin->source != NULL ? origin->source->confidence : NOBODY_SAYS;
}
