/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The record of a guide, and what may be asked of it.
 */
#include "config.h"

#include <string.h>

#include "cost-data-private.h"
#include "cost-guide-private.h"
#include "cost-load-private.h"

#define BUNDLED "/outlay/advice.json"

/* The month of formulas, which has no provider's. */
#define MONTH_HOURS 720.0

static void
free_rule (gpointer data)
{
  CostGuideRule *rule = data;

  g_free (rule->id);
  g_free (rule->question);
  g_free (rule->text);
  g_free (rule->note);
  g_clear_pointer (&rule->when, cost_formula_free);
  for (guint i = 0; i < COST_N_STANCES; i++)
    g_strfreev (rule->platforms[i]);
  g_free (rule);
}

static void
free_profile (gpointer data)
{
  CostGuideProfile *profile = data;

  g_free (profile->platform);
  g_free (profile->best_at);
  g_free (profile->weak_at);
  g_free (profile->floor);
  g_free (profile->verdict);
  g_free (profile);
}

static void
free_answer (gpointer data)
{
  CostGuideAnswer *answer = data;

  g_free (answer->id);
  g_free (answer->question);
  g_free (answer->answer);
  g_free (answer);
}

/**
 * cost_guide_new_empty: (skip)
 *
 * Returns: (transfer full): a guide without rules, to be filled
 */
CostGuide *
cost_guide_new_empty (void)
{
  CostGuide *guide = g_new0 (CostGuide, 1);

  g_atomic_ref_count_init (&guide->ref_count);
  guide->book = cost_provider_new_empty ();
  guide->book->month_hours = MONTH_HOURS;
  cost_load_default_plan (guide->book);
  guide->rules = g_ptr_array_new_with_free_func (free_rule);
  guide->profiles = g_ptr_array_new_with_free_func (free_profile);
  guide->answers = g_ptr_array_new_with_free_func (free_answer);
  guide->program = cost_program_new ();
  guide->slots = g_array_new (FALSE, FALSE, sizeof (CostSlot));
  return guide;
}

/**
 * cost_guide_new_bundled:
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): the guide that is part of the program;
 *   %NULL only if it was built wrong
 */
CostGuide *
cost_guide_new_bundled (GError **error)
{
  g_autoptr (CostJson) json = cost_data_parse (BUNDLED, error);

  return json != NULL ? cost_guide_new_from_json (json, error) : NULL;
}

/**
 * cost_guide_ref:
 * @guide: a guide
 *
 * Returns: (transfer full): @guide
 */
CostGuide *
cost_guide_ref (CostGuide *guide)
{
  g_atomic_ref_count_inc (&guide->ref_count);
  return guide;
}

/**
 * cost_guide_unref:
 * @guide: (transfer full): a guide
 *
 * Releases a reference.
 */
void
cost_guide_unref (CostGuide *guide)
{
  if (!g_atomic_ref_count_dec (&guide->ref_count))
    return;
  g_ptr_array_unref (guide->rules);
  g_ptr_array_unref (guide->profiles);
  g_ptr_array_unref (guide->answers);
  g_array_unref (guide->slots);
  cost_program_free (guide->program);
  cost_provider_unref (guide->book);
  g_free (guide);
}

/**
 * cost_guide_get_as_of:
 * @guide: a guide
 *
 * Returns: the day of what it says
 */
CostDate
cost_guide_get_as_of (const CostGuide *guide)
{
  return guide->as_of;
}

/**
 * cost_guide_get_n_rules:
 * @guide: a guide
 *
 * Returns: how many rules there are, with the steps
 */
guint
cost_guide_get_n_rules (const CostGuide *guide)
{
  return guide->rules->len;
}

/**
 * cost_guide_get_n_steps:
 * @guide: a guide
 *
 * Returns: how many of the rules are steps of the decision sequence
 */
guint
cost_guide_get_n_steps (const CostGuide *guide)
{
  return guide->n_steps;
}

/**
 * cost_guide_get_rule:
 * @guide: a guide
 * @index: which one; the steps are first
 *
 * Returns: (transfer none): the rule
 */
const CostGuideRule *
cost_guide_get_rule (const CostGuide *guide, guint index)
{
  g_return_val_if_fail (index < guide->rules->len, NULL);

  return g_ptr_array_index (guide->rules, index);
}

/**
 * cost_guide_get_n_profiles:
 * @guide: a guide
 *
 * Returns: how many platforms it describes
 */
guint
cost_guide_get_n_profiles (const CostGuide *guide)
{
  return guide->profiles->len;
}

/**
 * cost_guide_get_profile:
 * @guide: a guide
 * @index: which one
 *
 * Returns: (transfer none): what is said of a platform
 */
const CostGuideProfile *
cost_guide_get_profile (const CostGuide *guide, guint index)
{
  g_return_val_if_fail (index < guide->profiles->len, NULL);

  return g_ptr_array_index (guide->profiles, index);
}

/**
 * cost_guide_find_profile:
 * @guide: a guide
 * @platform: the id of a platform
 *
 * Returns: (transfer none) (nullable): what is said of it, if anything
 */
const CostGuideProfile *
cost_guide_find_profile (const CostGuide *guide, const char *platform)
{
  int index = cost_load_find (guide->profiles, platform);

  return index >= 0 ? g_ptr_array_index (guide->profiles, index) : NULL;
}

/**
 * cost_guide_get_n_answers:
 * @guide: a guide
 *
 * Returns: how many questions it answers
 */
guint
cost_guide_get_n_answers (const CostGuide *guide)
{
  return guide->answers->len;
}

/**
 * cost_guide_get_answer:
 * @guide: a guide
 * @index: which one
 *
 * Returns: (transfer none): a question, and its answer
 */
const CostGuideAnswer *
cost_guide_get_answer (const CostGuide *guide, guint index)
{
  g_return_val_if_fail (index < guide->answers->len, NULL);

  return g_ptr_array_index (guide->answers, index);
}

/**
 * cost_guide_get_dimensions:
 * @guide: a guide
 *
 * Returns: COST_VARY() of the dimensions along which another verdict is worth
 *   looking for
 */
guint64
cost_guide_get_dimensions (const CostGuide *guide)
{
  return guide->dimensions;
}
