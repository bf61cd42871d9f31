/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The record of an estimate: its birth, sharing and end.  What it says is
 * filled in by cost-estimate-build.c.
 */
#include "cost-estimate.h"

#include "cost-estimate-private.h"

/* Lists of more grow. */
#define USUAL_LENGTH 16

static void
free_line (gpointer data)
{
  CostLine *line = data;

  g_free (line->detail);
  g_array_unref (line->tiers);
  g_free (line);
}

static void
free_alternative (gpointer data)
{
  CostAlternative *alternative = data;

  cost_remark_free (alternative->reason);
  g_free (alternative);
}

static void
free_remark (gpointer data)
{
  cost_remark_free (data);
}

static void
unref_provider (gpointer data)
{
  cost_provider_unref (data);
}

/**
 * cost_remark_free:
 * @remark: (transfer full) (nullable): a remark
 *
 * Frees @remark.
 */
void
cost_remark_free (CostRemark *remark)
{
  if (remark == NULL)
    return;
  g_free (remark->text);
  g_free (remark);
}

/**
 * cost_estimate_new:
 * @provider: the platform
 *
 * Returns: (transfer full): an estimate without lines
 */
CostEstimate *
cost_estimate_new (CostProvider *provider)
{
  CostEstimate *estimate = g_new0 (CostEstimate, 1);

  g_atomic_ref_count_init (&estimate->ref_count);
  estimate->provider = cost_provider_ref (provider);
  estimate->partners = g_ptr_array_new_with_free_func (unref_provider);
  estimate->lines = g_ptr_array_new_full (USUAL_LENGTH, free_line);
  estimate->remarks = g_ptr_array_new_full (USUAL_LENGTH, free_remark);
  estimate->alternatives = g_ptr_array_new_with_free_func (free_alternative);
  estimate->choices = g_ptr_array_new_with_free_func (g_free);
  return estimate;
}

/**
 * cost_estimate_ref:
 * @estimate: an estimate
 *
 * Returns: (transfer full): @estimate
 */
CostEstimate *
cost_estimate_ref (CostEstimate *estimate)
{
  g_atomic_ref_count_inc (&estimate->ref_count);
  return estimate;
}

/**
 * cost_estimate_unref:
 * @estimate: (transfer full): an estimate
 *
 * Releases a reference.
 */
void
cost_estimate_unref (CostEstimate *estimate)
{
  if (!g_atomic_ref_count_dec (&estimate->ref_count))
    return;
  g_ptr_array_unref (estimate->lines);
  g_ptr_array_unref (estimate->remarks);
  g_ptr_array_unref (estimate->alternatives);
  g_ptr_array_unref (estimate->choices);
  g_ptr_array_unref (estimate->partners);
  cost_provider_unref (estimate->provider);
  g_free (estimate);
}
