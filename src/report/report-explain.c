/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How the amount of a line comes about, step by step: what is free, what is
 * rounded up, tiers, the user's discount, credits.
 */
#include "config.h"

#include "report-explain.h"

#include <glib/gi18n-lib.h>

#include "report-money.h"
#include "report-number.h"

static const CostTierUse *
get_tier (const CostLine *line, guint index)
{
  return &line->tiers[index];
}

/**
 * report_explain_count_tiers:
 * @line: a line
 *
 * Counts the tiers of its price in which units are billed.
 *
 * Returns: how many there are
 */
guint
report_explain_count_tiers (const CostLine *line)
{
  guint used = 0;

  g_return_val_if_fail (line != NULL, 0);

  for (guint i = 0; i < line->n_tiers; i++)
    used += get_tier (line, i)->quantity > 0.0 ? 1 : 0;
  return used;
}

/**
 * report_explain_price:
 * @tier: (nullable): a tier of a price
 * @unit: of the quantity; may be empty
 *
 * Writes a price: "$0.02 per GB".
 *
 * Returns: (transfer full): the text; "not known" where it is not
 */
char *
report_explain_price (const CostTierUse *tier, const char *unit)
{
  g_autofree char *price = NULL;

  if (tier == NULL || !tier->is_known)
    return g_strdup (C_ ("price", "not known"));

  price = report_money_unit_price (tier->price);
  if (*unit == '\0')
    return g_steal_pointer (&price);
  /* Translators: a price and its unit: "$0.02 per GB". */
  return g_strdup_printf (_ ("%s per %s"), price, unit);
}

/* The tier whose price stands for the line: the first one used. */
static const CostTierUse *
find_tier (const CostLine *line)
{
  for (guint i = 0; i < line->n_tiers; i++)
    if (get_tier (line, i)->quantity > 0.0)
      return get_tier (line, i);
  return line->n_tiers > 0 ? get_tier (line, 0) : NULL;
}

/* The least and the most that a unit is billed at; FALSE where it is one
 * price, or one that is not known. */
static gboolean
find_span (const CostLine *line, CostTierUse *least, CostTierUse *most)
{
  const CostTierUse *first = find_tier (line);

  if (first == NULL)
    return FALSE;
  *least = *most = *first;
  for (guint i = 0; i < line->n_tiers; i++)
    {
      const CostTierUse *tier = get_tier (line, i);

      if (tier->quantity <= 0.0)
        continue;
      if (!tier->is_known)
        return FALSE;
      least->price = MIN (least->price, tier->price);
      most->price = MAX (most->price, tier->price);
    }
  return least->price < most->price;
}

/**
 * report_explain_prices:
 * @line: a line
 *
 * Writes what a unit of it is billed at: "$0.02 per GB", and of several tiers
 * from the least to the most: "$0.07–$0.09 per GB".
 *
 * Returns: (transfer full): the text; "not known" where it is not
 */
char *
report_explain_prices (const CostLine *line)
{
  CostTierUse      least;
  CostTierUse      most;
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;

  g_return_val_if_fail (line != NULL, NULL);

  if (!find_span (line, &least, &most))
    return report_explain_price (find_tier (line), line->meter->unit);

  low = report_money_unit_price (least.price);
  high = report_explain_price (&most, line->meter->unit);
  /* Translators: the lowest and the highest price of a unit, the latter with
   * the unit: "$0.07–$0.09 per GB". */
  return g_strdup_printf (C_ ("price", "%s–%s"), low, high);
}

static void
explain_allowance (const CostLine *line, GPtrArray *sentences)
{
  g_autofree char *free_of_charge = NULL;
  g_autofree char *billed = NULL;
  const char      *unit = line->meter->unit;

  if (line->allowance_used <= 0.0)
    return;

  free_of_charge = report_quantity (line->allowance_used, unit);
  billed = report_quantity (line->billable, unit);
  /* Translators: two quantities: "100 GB are included, 20 GB are billed." */
  g_ptr_array_add (sentences,
                   g_strdup_printf (_ ("Included: %s. Billed: %s."),
                                    free_of_charge,
                                    billed));
}

/**
 * report_explain_is_rounded:
 * @line: a line
 *
 * Returns: whether more is billed than was used, as only whole blocks are
 */
gboolean
report_explain_is_rounded (const CostLine *line)
{
  double over = 0;

  g_return_val_if_fail (line != NULL, FALSE);

  over = line->quantity - line->allowance_used;
  return line->meter->block != NULL && line->billable > over + 1e-9;
}

static void
explain_blocks (const CostLine *line, GPtrArray *sentences)
{
  g_autofree char *billed = NULL;

  if (!report_explain_is_rounded (line))
    return;

  billed = report_quantity (line->billable, line->meter->unit);
  g_ptr_array_add (
      sentences,
      g_strdup_printf (_ ("Rounded up to whole blocks: %s."), billed));
}

static void
explain_tiers (const CostLine *line, GPtrArray *sentences)
{
  if (report_explain_count_tiers (line) < 2)
    return;

  for (guint i = 0; i < line->n_tiers; i++)
    {
      const CostTierUse *tier = get_tier (line, i);
      g_autofree char   *part = NULL;
      g_autofree char   *price = NULL;

      if (tier->quantity <= 0.0)
        continue;
      part = report_quantity (tier->quantity, line->meter->unit);
      price = report_explain_price (tier, line->meter->unit);
      /* Translators: a tier of a price: its number, how much of the quantity
       * lies in it, and at what price. */
      g_ptr_array_add (
          sentences,
          g_strdup_printf (_ ("Tier %u: %s at %s."), i + 1, part, price));
    }
}

static void
explain_bounds (const CostLine     *line,
                const CostCurrency *currency,
                GPtrArray          *sentences)
{
  g_autofree char *list = report_money_in (line->list, currency);

  if (line->is_minimum)
    /* Translators: an amount. */
    g_ptr_array_add (sentences,
                     g_strdup_printf (_ ("The minimum of %s applies."), list));
  if (line->is_capped)
    /* Translators: an amount. */
    g_ptr_array_add (sentences,
                     g_strdup_printf (_ ("The maximum of %s applies."), list));
}

static void
explain_credit (const CostLine     *line,
                const CostCurrency *currency,
                GPtrArray          *sentences)
{
  g_autofree char *gross = report_money_in (line->gross, currency);

  for (guint i = 0; i < line->n_credits; i++)
    {
      const CostCreditUse *use = &line->credits[i];
      g_autofree char     *paid = report_money_in (use->paid, currency);

      /* Translators: an amount, the part of it that a credit pays, and the
       * name of the credit. */
      g_ptr_array_add (sentences,
                       g_strdup_printf (_ ("Of %s, %s is paid by “%s”."),
                                        gross,
                                        paid,
                                        use->credit->label));
    }
}

static void
explain_discount (const CostLine     *line,
                  const CostCurrency *currency,
                  GPtrArray          *sentences)
{
  g_autofree char *list = NULL;
  g_autofree char *share = NULL;

  if (line->discount <= 0.0)
    return;

  list = report_money_in (line->list, currency);
  share = report_percent (line->discount / 100.0);
  /* Translators: an amount, and the user's discount in percent. */
  g_ptr_array_add (sentences,
                   g_strdup_printf (_ ("%s by the list, less your discount of "
                                       "%s."),
                                    list,
                                    share));
}

static void
explain_own (const CostLine *line, GPtrArray *sentences)
{
  if (line->is_override)
    g_ptr_array_add (sentences,
                     g_strdup (_ ("The quantity is your own figure.")));
  if (line->meter->note != NULL)
    g_ptr_array_add (sentences, g_strdup (line->meter->note));
}

/**
 * report_explain_line:
 * @line: a line
 * @currency: (nullable): what amounts are shown in; US dollars without it
 *
 * Explains a line.
 *
 * Returns: (transfer full) (element-type utf8): sentences; none where quantity
 *   and price say all
 */
GPtrArray *
report_explain_line (const CostLine *line, const CostCurrency *currency)
{
  GPtrArray *sentences = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (line != NULL, sentences);

  explain_allowance (line, sentences);
  explain_blocks (line, sentences);
  explain_tiers (line, sentences);
  explain_bounds (line, currency, sentences);
  explain_discount (line, currency, sentences);
  explain_credit (line, currency, sentences);
  explain_own (line, sentences);
  return sentences;
}
