/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reaches.  A value is rounded down where it has too many digits, so that
 * what is said is within the budget.
 */
#include "config.h"

#include "report-reach.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "report-dimension.h"
#include "report-money.h"

/* As many digits as report_number() shows: in all, and behind the point of
 * what is 1 or more. */
#define DIGITS 6
#define DECIMALS 3

/**
 * report_reach_get:
 * @reach: a reach
 * @index: below the number of platforms
 *
 * Gets what was found for a platform.
 *
 * Returns: (transfer none): its capacity
 */
const CostCapacity *
report_reach_get (const ReportReach *reach, guint index)
{
  return &g_array_index (reach->capacities, CostCapacity, index);
}

/**
 * report_reach_platform:
 * @reach: a reach
 * @capacity: one of its capacities
 *
 * Gets whose capacity it is.
 *
 * Returns: (transfer none): the platform
 */
const CostProvider *
report_reach_platform (const ReportReach *reach, const CostCapacity *capacity)
{
  return cost_engine_get_platform (reach->sweep->engine,
                                   (guint)capacity->platform);
}

static double
round_down (double value)
{
  double unit = 1.0;

  if (!(value > 0.0) || value == floor (value))
    return value;
  unit = pow (10.0, floor (log10 (value)) - DIGITS + 1);
  if (value >= 1.0)
    unit = MAX (unit, pow (10.0, -DECIMALS));
  /* A hair more, because the quotient may fall short of a whole number. */
  return floor (value / unit * (1.0 + 1e-12)) * unit;
}

/**
 * report_reach_value:
 * @reach: a reach
 * @value: a value of its dimension
 *
 * Writes a value that is within the budget: "41.2 million/month".
 *
 * Returns: (transfer full): the text in the reader's language
 */
char *
report_reach_value (const ReportReach *reach, double value)
{
  return report_dimension_value (reach->sweep->axis.dimension,
                                 round_down (value));
}

/**
 * report_reach_end:
 * @reach: a reach
 * @capacity: one of its capacities
 *
 * Writes how far a platform reaches, for a bar's end.
 *
 * Returns: (transfer full): "41.2 million/month", "below 3 GB", "the whole
 *   range" or "never"
 */
char *
report_reach_end (const ReportReach *reach, const CostCapacity *capacity)
{
  g_autofree char *value = report_reach_value (reach, capacity->value);

  switch (capacity->kind)
    {
    case COST_CAPACITY_NEVER:
      return g_strdup (C_ ("capacity", "never"));
    case COST_CAPACITY_UNLIMITED:
      return g_strdup (C_ ("capacity", "the whole range"));
    case COST_CAPACITY_LIMITED:
      break;
    }
  if (capacity->is_inclusive)
    return g_steal_pointer (&value);
  /* Translators: a value that is already too much. */
  return g_strdup_printf (C_ ("capacity", "below %s"), value);
}

/**
 * report_reach_reason:
 * @reach: a reach
 * @capacity: one of its capacities, of a platform that never carries it
 *
 * Says why the budget buys nothing there.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_reach_reason (const ReportReach *reach, const CostCapacity *capacity)
{
  g_autofree char *value = report_reach_value (reach, capacity->value);
  g_autofree char *total =
      report_money_in (capacity->total_beyond, reach->currency);

  if ((capacity->flags_beyond & COST_CELL_BLOCKED) != 0)
    return g_strdup (_ ("Never: it cannot carry the workload"));
  if ((capacity->flags_beyond & COST_CELL_INCOMPLETE) != 0)
    /* Translators: a total. */
    return g_strdup_printf (
        _ ("Never: a part could not be priced; at least %s"),
        total);
  /* Translators: a total and a value: "Never: $120.00 already at 1 region". */
  return g_strdup_printf (_ ("Never: %s already at %s"), total, value);
}

static char *
tell_limit (const ReportReach  *reach,
            const CostCapacity *capacity,
            const char         *budget)
{
  const char *label = report_dimension_label (reach->sweep->axis.dimension);
  const char *name = report_reach_platform (reach, capacity)->name;
  g_autofree char *value = report_reach_value (reach, capacity->value);

  if ((capacity->flags_beyond & COST_CELL_BLOCKED) != 0)
    /* Translators: a dimension, a platform, a value. */
    return g_strdup_printf (
        _ ("%s: %s carries up to %s, and cannot carry more"),
        label,
        name,
        value);
  if ((capacity->flags_beyond & COST_CELL_INCOMPLETE) != 0)
    /* Translators: a dimension, a platform, a value, an amount. */
    return g_strdup_printf (_ ("%s: %s carries up to %s for %s; more could not "
                               "be priced in full"),
                            label,
                            name,
                            value,
                            budget);
  if (!capacity->is_inclusive)
    /* Translators: a dimension, a platform, a value, an amount. */
    return g_strdup_printf (_ ("%s: %s carries anything below %s for %s"),
                            label,
                            name,
                            value,
                            budget);
  /* Translators: a dimension, a platform, a value, an amount: "Requests:
   * Fly.io carries up to 41.2 million/month for $100.00". */
  return g_strdup_printf (_ ("%s: %s carries up to %s for %s"),
                          label,
                          name,
                          value,
                          budget);
}

static char *
tell (const ReportReach *reach, const CostCapacity *capacity)
{
  const char *label = report_dimension_label (reach->sweep->axis.dimension);
  const char *name = report_reach_platform (reach, capacity)->name;
  g_autofree char *budget = report_money_in (reach->budget, reach->currency);
  g_autofree char *reason = NULL;
  g_autofree char *value = NULL;

  switch (capacity->kind)
    {
    case COST_CAPACITY_NEVER:
      reason = report_reach_reason (reach, capacity);
      /* Translators: a dimension, a platform, and why never. */
      return g_strdup_printf (C_ ("capacity", "%s: %s. %s"),
                              label,
                              name,
                              reason);
    case COST_CAPACITY_UNLIMITED:
      value = report_reach_value (reach, capacity->value);
      /* Translators: a dimension, a platform, a value, an amount. */
      return g_strdup_printf (
          _ ("%s: %s carries the whole range, up to %s, for %s"),
          label,
          name,
          value,
          budget);
    case COST_CAPACITY_LIMITED:
      break;
    }
  return tell_limit (reach, capacity, budget);
}

/**
 * report_reach_sentence:
 * @reach: a reach
 * @capacity: one of its capacities
 *
 * Tells how far a platform carries the workload within the budget.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_reach_sentence (const ReportReach *reach, const CostCapacity *capacity)
{
  g_autofree char *told = NULL;

  g_return_val_if_fail (reach != NULL && capacity != NULL, NULL);

  told = tell (reach, capacity);
  if (!capacity->returns)
    return g_steal_pointer (&told);
  /* Translators: what a budget buys at a platform. */
  return g_strdup_printf (_ ("%s; further up it is within the budget again"),
                          told);
}

/* Above 0: @a carries more than @b. */
static int
compare (const CostCapacity *a, const CostCapacity *b)
{
  if (a->kind != b->kind)
    return a->kind > b->kind ? 1 : -1;
  if (a->kind != COST_CAPACITY_LIMITED)
    return 0;
  if (a->value != b->value)
    return a->value > b->value ? 1 : -1;
  return (a->is_inclusive ? 1 : 0) - (b->is_inclusive ? 1 : 0);
}

/**
 * report_reach_order:
 * @reach: a reach
 *
 * Orders the platforms as readers want them: who carries most first, of
 * those that carry as much in the order in which they are compared.
 *
 * Returns: (transfer full) (element-type guint): indices of capacities
 */
GArray *
report_reach_order (const ReportReach *reach)
{
  guint   n = reach->capacities->len;
  GArray *order = g_array_sized_new (FALSE, FALSE, sizeof (guint), n);

  for (guint i = 0; i < n; i++)
    {
      guint at = order->len;

      while (at > 0 && compare (report_reach_get (reach, i),
                                report_reach_get (
                                    reach,
                                    g_array_index (order, guint, at - 1))) > 0)
        at--;
      g_array_insert_val (order, at, i);
    }
  return order;
}

static const CostCapacity *
find_best (const ReportReach *reach, guint *n_best)
{
  const CostCapacity *best = NULL;

  *n_best = 0;
  for (guint i = 0; i < reach->capacities->len; i++)
    {
      const CostCapacity *capacity = report_reach_get (reach, i);
      int                 order = best != NULL ? compare (capacity, best) : 1;

      if (order > 0)
        {
          best = capacity;
          *n_best = 0;
        }
      if (order >= 0)
        *n_best += 1;
    }
  return best;
}

static char *
find_nobody (const ReportReach *reach, const char *budget)
{
  const CostAxis  *axis = &reach->sweep->axis;
  g_autofree char *from = report_dimension_value (axis->dimension, axis->from);

  /* Translators: an amount, a dimension, a value: "No platform carries the
   * workload for $100.00, not even with Requests at 0 million/month". */
  return g_strdup_printf (
      _ ("No platform carries the workload for %s, not even with %s at %s"),
      budget,
      report_dimension_label (axis->dimension),
      from);
}

static char *
find_whole (const ReportReach  *reach,
            const CostCapacity *best,
            guint               n,
            const char         *budget)
{
  const char *label = report_dimension_label (reach->sweep->axis.dimension);
  g_autofree char *value = report_reach_value (reach, best->value);

  if (n > 1)
    /* Translators: how many platforms, an amount, a dimension, a value. */
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE,
                     "%u platform carries the whole range for %s: %s up to %s",
                     "%u platforms carry the whole range for %s: %s up to %s",
                     n),
        n,
        budget,
        label,
        value);
  /* Translators: a platform, an amount, a dimension, a value. */
  return g_strdup_printf (_ ("%s carries the whole range for %s: %s up to %s"),
                          report_reach_platform (reach, best)->name,
                          budget,
                          label,
                          value);
}

static char *
find_most (const ReportReach  *reach,
           const CostCapacity *best,
           guint               n,
           const char         *budget)
{
  const char *label = report_dimension_label (reach->sweep->axis.dimension);
  const char *name = report_reach_platform (reach, best)->name;
  g_autofree char *end = report_reach_end (reach, best);

  if (reach->capacities->len == 1)
    return report_reach_sentence (reach, best);
  if (n > 1)
    /* Translators: how many platforms, an amount, a dimension, a value. */
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE,
                     "%u platform carries most for %s: %s, %s",
                     "%u platforms carry most for %s: %s, %s",
                     n),
        n,
        budget,
        label,
        end);
  /* Translators: a platform, an amount, a dimension, a value: "Fly.io carries
   * most for $100.00: Requests, 41.2 million/month". */
  return g_strdup_printf (_ ("%s carries most for %s: %s, %s"),
                          name,
                          budget,
                          label,
                          end);
}

static char *
find (const ReportReach *reach)
{
  guint               n = 0;
  const CostCapacity *best = find_best (reach, &n);
  g_autofree char    *budget = report_money_in (reach->budget, reach->currency);

  if (best == NULL)
    return g_strdup (_ ("No platform is compared"));
  switch (best->kind)
    {
    case COST_CAPACITY_NEVER:
      return find_nobody (reach, budget);
    case COST_CAPACITY_UNLIMITED:
      return find_whole (reach, best, n, budget);
    case COST_CAPACITY_LIMITED:
      break;
    }
  return find_most (reach, best, n, budget);
}

/* Those that the finding says nothing of, because they cannot. */
static char *
list_impossible (const ReportReach *reach)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < reach->capacities->len; i++)
    {
      const CostCapacity *capacity = report_reach_get (reach, i);

      if (capacity->kind != COST_CAPACITY_NEVER ||
          (capacity->flags_beyond & COST_CELL_BLOCKED) == 0)
        continue;
      if (names->len > 0)
        /* Translators: between the names of platforms. */
        g_string_append (names, C_ ("platforms", ", "));
      g_string_append (names, report_reach_platform (reach, capacity)->name);
    }
  return g_strdup (names->str);
}

/**
 * report_reach_finding:
 * @reach: a reach
 *
 * States who carries most for the budget, and who cannot carry it.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_reach_finding (const ReportReach *reach)
{
  g_autofree char *found = NULL;
  g_autofree char *names = NULL;

  g_return_val_if_fail (reach != NULL, NULL);

  found = find (reach);
  names = list_impossible (reach);
  if (*names == '\0' || reach->capacities->len == 1)
    return g_steal_pointer (&found);
  /* Translators: a finding, and the platforms that it leaves out. */
  return g_strdup_printf (_ ("%s (not possible: %s)"), found, names);
}
