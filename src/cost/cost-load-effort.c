/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a platform takes beside money: weeks to set up, hours to operate, hours
 * of downtime.  What is assumed says why the value is what it is.
 */
#include "config.h"

#include "cost-load-private.h"

#include <glib/gi18n-lib.h>

/* The longest that may stand there: a year, and all of a month. */
#define MAX_WEEKS 52.0
#define MAX_HOURS 744.0

static gboolean
read_weeks (CostProvider     *provider,
            const CostJsonAt *at,
            gpointer          target,
            GError          **error)
{
  return cost_json_read_number (at, 0.0, MAX_WEEKS, target, error);
}

static gboolean
read_hours (CostProvider     *provider,
            const CostJsonAt *at,
            gpointer          target,
            GError          **error)
{
  return cost_json_read_number (at, 0.0, MAX_HOURS, target, error);
}

/* A fact whose value is read by @read_value. */
static gboolean
read_fact (CostProvider     *provider,
           const CostJsonAt *at,
           CostLoadRead      read_value,
           CostEffortFact   *fact,
           GError          **error)
{
  const CostLoadField fields[] = {
    { "value",
      read_value,
      COST_LOAD_REQUIRED,
      G_STRUCT_OFFSET (CostEffortFact, value) },
    { "assumed",
      cost_load_boolean,
      COST_LOAD_REQUIRED,
      G_STRUCT_OFFSET (CostEffortFact, is_assumed) },
    { "reason",
      cost_load_text,
      COST_LOAD_OPTIONAL,
      G_STRUCT_OFFSET (CostEffortFact, reason) },
    { "source", NULL, COST_LOAD_OPTIONAL, 0 },
    { "confidence", NULL, COST_LOAD_OPTIONAL, 0 },
    { NULL },
  };
  CostLoadOrigin origin = { NULL };

  if (!cost_load_record (provider, at, fields, fact, error) ||
      !cost_load_origin (provider, at, &origin, error))
    return FALSE;
  if (fact->is_assumed && fact->reason == NULL)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("the member “reason” is missing; what is "
                              "assumed says why"));
  if (!fact->is_assumed && origin.source == NULL)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("the member “source” is missing; what has none "
                              "is assumed"));
  fact->is_known = TRUE;
  fact->source = origin.source;
  fact->confidence = fact->is_assumed ? 'C' : cost_load_judge (&origin);
  return TRUE;
}

static gboolean
read_weeks_fact (CostProvider     *provider,
                 const CostJsonAt *at,
                 gpointer          target,
                 GError          **error)
{
  return read_fact (provider, at, read_weeks, target, error);
}

static gboolean
read_hours_fact (CostProvider     *provider,
                 const CostJsonAt *at,
                 gpointer          target,
                 GError          **error)
{
  return read_fact (provider, at, read_hours, target, error);
}

static const CostLoadField effort_fields[] = {
  { "setup_weeks",
    read_weeks_fact,
    COST_LOAD_OPTIONAL,
    COST_EFFORT_SETUP * sizeof (CostEffortFact) },
  { "ops_hours",
    read_hours_fact,
    COST_LOAD_OPTIONAL,
    COST_EFFORT_OPERATIONS * sizeof (CostEffortFact) },
  { "downtime_hours",
    read_hours_fact,
    COST_LOAD_OPTIONAL,
    COST_EFFORT_DOWNTIME * sizeof (CostEffortFact) },
  { NULL },
};

/**
 * cost_load_effort: (skip)
 * @provider: the provider that is being read, its sources read
 * @at: the member `effort`
 * @target: (out): an array of CostEffortFact, a kind each
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if a fact is not one
 */
gboolean
cost_load_effort (CostProvider     *provider,
                  const CostJsonAt *at,
                  gpointer          target,
                  GError          **error)
{
  return cost_load_record (provider, at, effort_fields, target, error);
}
