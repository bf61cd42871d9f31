/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Choices explained: plans with their totals, sizes with how many there were.
 * A platform that cannot carry the workload has chosen no sizes; of its plans
 * it is said which is shown, and what the pinned one stands in the way of.
 */
#include "config.h"

#include "report-choice.h"

#include <glib/gi18n-lib.h>

#include "report-money.h"
#include "report-pairing.h"
#include "report-words.h"

static const CostTable *
find_table (const CostProvider *provider, const CostChoice *choice)
{
  for (guint i = 0; i < provider->choices->len; i++)
    if (g_ptr_array_index (provider->choices, i) == choice)
      return g_ptr_array_index (provider->tables, (guint)choice->table);
  return NULL;
}

/**
 * report_choice_count_rows:
 * @estimate: an estimate
 * @chosen: one of its choices
 *
 * Counts what there was to choose from, large enough or not.
 *
 * Returns: the rows of the table on the day of the estimate
 */
guint
report_choice_count_rows (const CostEstimate *estimate,
                          const CostChosen   *chosen)
{
  const CostTable      *table = NULL;
  const CostTableEntry *entry = NULL;

  g_return_val_if_fail (estimate != NULL && chosen != NULL, 0);

  table = find_table (estimate->provider, chosen->choice);
  for (guint i = 0; table == NULL && i < estimate->partners->len; i++)
    table =
        find_table (g_ptr_array_index (estimate->partners, i), chosen->choice);
  entry = table != NULL ? cost_table_at (table, estimate->at) : NULL;
  return entry != NULL ? entry->n_rows : 0;
}

static const CostAlternative *
find_own (const CostEstimate *estimate)
{
  for (guint i = 0; i < estimate->alternatives->len; i++)
    {
      const CostAlternative *plan =
          g_ptr_array_index (estimate->alternatives, i);

      if (plan->plan == estimate->plan)
        return plan;
    }
  return NULL;
}

/**
 * report_choice_total:
 * @estimate: an estimate
 * @plan: one of its alternatives
 * @is_complete: (out) (optional): whether all of it could be priced
 *
 * Adds what the platform's partners bill beside a plan: they do so whatever
 * the plan.
 *
 * Returns: what the whole bill would be with it
 */
CostMoney
report_choice_total (const CostEstimate    *estimate,
                     const CostAlternative *plan,
                     gboolean              *is_complete)
{
  const CostAlternative *own = NULL;

  g_return_val_if_fail (estimate != NULL && plan != NULL, 0);

  own = find_own (estimate);
  if (is_complete != NULL)
    *is_complete = plan->is_complete &&
                   (own == NULL || !own->is_complete || estimate->is_complete);
  return plan->total + (own != NULL ? estimate->total - own->total : 0);
}

/* Chosen from all others, so it is said first. */
static char *
explain_plan (const CostEstimate *estimate, const CostCurrency *currency)
{
  g_autofree char *total = report_words_total (estimate, currency);

  if (estimate->is_pinned)
    /* Translators: a plan and the total. */
    return g_strdup_printf (_ ("Plan: %s is pinned: %s."),
                            estimate->plan->name,
                            total);
  /* Translators: a plan and the total. */
  return g_strdup_printf (_ ("Plan: %s is the cheapest that fits: %s."),
                          estimate->plan->name,
                          total);
}

static char *
explain_blocked (const CostAlternative *plan)
{
  g_autofree char *reason =
      plan->reason != NULL ? report_words_remark (plan->reason) : NULL;

  if (reason == NULL)
    return g_strdup_printf (_ ("%s cannot carry it."), plan->plan->name);
  /* Translators: a plan, and a sentence that says why not. */
  return g_strdup_printf (_ ("%s cannot: %s"), plan->plan->name, reason);
}

static char *
explain_priced (const CostEstimate    *estimate,
                const CostAlternative *plan,
                const CostCurrency    *currency)
{
  gboolean         is_complete = FALSE;
  CostMoney        sum = report_choice_total (estimate, plan, &is_complete);
  g_autofree char *total = report_money_in (sum, currency);

  if (!plan->is_complete && plan->total == 0)
    return g_strdup_printf (_ ("%s could not be priced."), plan->plan->name);
  if (!is_complete)
    return g_strdup_printf (_ ("%s would be at least %s."),
                            plan->plan->name,
                            total);
  if (!plan->is_auto)
    /* Translators: a plan and its total; nobody gets it without asking. */
    return g_strdup_printf (_ ("%s would be %s; it is taken only if pinned."),
                            plan->plan->name,
                            total);
  return g_strdup_printf (_ ("%s would be %s."), plan->plan->name, total);
}

static void
append_priced (GString            *line,
               const CostEstimate *estimate,
               const CostCurrency *currency)
{
  for (guint i = 0; i < estimate->alternatives->len; i++)
    {
      const CostAlternative *plan =
          g_ptr_array_index (estimate->alternatives, i);
      g_autofree char *sentence = NULL;

      if (plan->plan == estimate->plan || plan->is_blocked)
        continue;
      sentence = explain_priced (estimate, plan, currency);
      g_string_append_printf (line, " %s", sentence);
    }
}

static void
add_plans (GPtrArray          *sentences,
           const CostEstimate *estimate,
           const CostCurrency *currency)
{
  g_autofree char *chosen = explain_plan (estimate, currency);
  GString         *line = g_string_new (chosen);

  append_priced (line, estimate, currency);
  g_ptr_array_add (sentences, g_string_free (line, FALSE));
  for (guint i = 0; i < estimate->alternatives->len; i++)
    {
      const CostAlternative *plan =
          g_ptr_array_index (estimate->alternatives, i);

      if (plan->plan != estimate->plan && plan->is_blocked)
        g_ptr_array_add (sentences, explain_blocked (plan));
    }
}

/* A day without prices, of which neither limit nor place is at fault. */
static gboolean
is_unknown (const CostRemark *remark)
{
  return remark->limit == NULL && remark->choice == NULL && remark->place < 0;
}

/* Whether no plan of the platform's would help. */
static gboolean
is_beyond_plans (const CostEstimate *estimate)
{
  for (guint i = 0; i < estimate->remarks->len; i++)
    {
      const CostRemark *remark = g_ptr_array_index (estimate->remarks, i);

      if (remark->kind == COST_LIMIT_BLOCKER &&
          (remark->provider != estimate->provider || is_unknown (remark)))
        return TRUE;
    }
  return FALSE;
}

/* Which plan is shown though it cannot, and what another one would be. */
static void
add_blocked (GPtrArray          *sentences,
             const CostEstimate *estimate,
             const CostCurrency *currency)
{
  const CostAlternative *own = find_own (estimate);
  const char            *name = estimate->plan->name;
  GString               *line = NULL;
  gsize                  length = 0;

  if (own == NULL || !own->is_blocked || is_beyond_plans (estimate))
    return;
  line = g_string_new (NULL);
  if (estimate->is_pinned)
    /* Translators: a plan that the user chose. */
    g_string_append_printf (line,
                            _ ("Plan: %s is pinned and cannot carry it."),
                            name);
  else
    /* Translators: a plan, of several that cannot carry the workload. */
    g_string_append_printf (line,
                            _ ("Plan: %s is shown, as it has the least in its "
                               "way."),
                            name);
  length = line->len;
  append_priced (line, estimate, currency);
  if (line->len == length)
    g_string_append_printf (line, " %s", _ ("No other plan can carry it."));
  g_ptr_array_add (sentences, g_string_free (line, FALSE));
}

static char *
explain_size (const CostEstimate *estimate, const CostChosen *chosen)
{
  /* Translators: what was chosen, such as "Machine size", which one, and of how
   * many. */
  return g_strdup_printf (_ ("%s: %s (of %u)"),
                          chosen->choice->label,
                          chosen->row,
                          report_choice_count_rows (estimate, chosen));
}

static void
add_sizes (GPtrArray *sentences, const CostEstimate *estimate)
{
  GString *line = g_string_new (NULL);

  for (guint i = 0; i < estimate->choices->len; i++)
    {
      g_autofree char *size =
          explain_size (estimate, g_ptr_array_index (estimate->choices, i));

      if (line->len > 0)
        /* Translators: between the parts of a list. */
        g_string_append (line, C_ ("summary", "; "));
      g_string_append (line, size);
    }
  if (line->len > 0)
    /* Translators: a list of what was chosen. */
    g_ptr_array_add (sentences, g_strdup_printf (_ ("Chosen: %s."), line->str));
  g_string_free (line, TRUE);
}

/**
 * report_choice_explain:
 * @estimate: an estimate
 * @currency: (nullable): what amounts are shown in; US dollars without it
 *
 * Explains the database, the plan and the sizes of a bill with what else there
 * was.
 *
 * Returns: (transfer full) (element-type utf8): sentences; none where
 *   nothing could be chosen
 */
GPtrArray *
report_choice_explain (const CostEstimate *estimate,
                       const CostCurrency *currency)
{
  GPtrArray *sentences = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (estimate != NULL, sentences);

  if (estimate->plan == NULL)
    return sentences;
  if (estimate->is_blocked && estimate->alternatives->len > 1)
    add_blocked (sentences, estimate, currency);
  if (estimate->is_blocked)
    return sentences;
  if (estimate->n_pairings > 0)
    g_ptr_array_add (sentences, report_pairing_explain (estimate, currency));
  if (estimate->alternatives->len > 1)
    add_plans (sentences, estimate, currency);
  add_sizes (sentences, estimate);
  return sentences;
}
