/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The amount of a line in few words: blocks, tiers, the least and the most
 * that is billed, the user's discount, credits.  Who reads quantity, what is
 * included, price and this can compute the amount; most lines need nothing.
 */
#include "config.h"

#include "report-brief.h"

#include <glib/gi18n-lib.h>

#include "report-explain.h"
#include "report-money.h"
#include "report-number.h"

static void
append (GString *brief, char *part)
{
  if (brief->len > 0)
    /* Translators: between two short remarks on a price. */
    g_string_append (brief, C_ ("mark", ", "));
  g_string_append (brief, part);
  g_free (part);
}

static void
append_block (GString *brief, const CostLine *line)
{
  g_autofree char *billed = NULL;

  if (!report_explain_is_rounded (line))
    return;
  billed = report_quantity (line->billable, line->meter->unit);
  /* Translators: a quantity that is billed in whole blocks: "rounded up: 4 GB
   * billed". */
  append (brief,
          g_strdup_printf (C_ ("mark", "rounded up: %s billed"), billed));
}

static void
append_tiers (GString *brief, const CostLine *line)
{
  if (report_explain_count_tiers (line) < 2)
    return;
  for (guint i = 0; i < line->n_tiers; i++)
    {
      const CostTierUse *tier = &line->tiers[i];
      g_autofree char   *part = NULL;
      g_autofree char   *price = NULL;

      if (tier->quantity <= 0.0)
        continue;
      part = report_quantity (tier->quantity, line->meter->unit);
      price = report_explain_price (tier, "");
      /* Translators: a part of a quantity, and its price: "10 GB at $0.09". */
      append (brief, g_strdup_printf (C_ ("mark", "%s at %s"), part, price));
    }
}

static void
append_bounds (GString            *brief,
               const CostLine     *line,
               const CostCurrency *currency)
{
  g_autofree char *list = report_money_in (line->list, currency);

  if (line->is_minimum)
    /* Translators: an amount: less is not billed. */
    append (brief,
            g_strdup_printf (C_ ("mark", "minimum of %s applies"), list));
  if (line->is_capped)
    /* Translators: an amount: more is not billed. */
    append (brief,
            g_strdup_printf (C_ ("mark", "maximum of %s applies"), list));
}

static void
append_discount (GString            *brief,
                 const CostLine     *line,
                 const CostCurrency *currency)
{
  g_autofree char *list = report_money_in (line->list, currency);
  g_autofree char *share = report_percent (line->discount / 100.0);

  if (line->discount <= 0.0)
    return;
  if (line->is_priced)
    /* Translators: an amount by the vendor's list, before the discount. */
    append (brief, g_strdup_printf (C_ ("mark", "list %s"), list));
  /* Translators: a share in percent: "own discount of 20%". */
  append (brief, g_strdup_printf (_ ("own discount of %s"), share));
}

static void
append_credits (GString            *brief,
                const CostLine     *line,
                const CostCurrency *currency)
{
  for (guint i = 0; i < line->n_credits; i++)
    {
      const CostCreditUse *use = &line->credits[i];
      g_autofree char     *paid = report_money_in (use->paid, currency);

      /* Translators: an amount, and the credit that pays it: "$2.67 paid by
       * Included usage credit". */
      append (brief,
              g_strdup_printf (C_ ("mark", "%s paid by %s"),
                               paid,
                               use->credit->label));
    }
}

/* NULL where nothing was said. */
static char *
finish (GString *text)
{
  return g_string_free (text, text->len == 0);
}

/**
 * report_brief_line:
 * @line: a line
 * @currency: (nullable): what amounts are shown in; US dollars without it
 *
 * Says in few words what makes its amount, where quantity, what is included
 * and one price do not.
 *
 * Returns: (transfer full) (nullable): such as "$2.67 paid by Included usage
 *   credit"; %NULL where there is nothing to say
 */
char *
report_brief_line (const CostLine *line, const CostCurrency *currency)
{
  GString *brief = NULL;

  g_return_val_if_fail (line != NULL, NULL);

  brief = g_string_new (NULL);
  append_block (brief, line);
  append_tiers (brief, line);
  append_bounds (brief, line, currency);
  append_discount (brief, line, currency);
  append_credits (brief, line, currency);
  return finish (brief);
}

/**
 * report_brief_tiers:
 * @line: a line
 *
 * Writes the tiers used for machines, quantity and price of each.
 *
 * Returns: (transfer full) (nullable): "10240@0.09;100@0.085", a price that
 *   is not known left out: "10@"; %NULL without billed units
 */
char *
report_brief_tiers (const CostLine *line)
{
  GString *text = NULL;

  g_return_val_if_fail (line != NULL, NULL);

  text = g_string_new (NULL);
  for (guint i = 0; i < line->n_tiers; i++)
    {
      const CostTierUse *tier = &line->tiers[i];
      g_autofree char   *part = report_number_decimal (tier->quantity);
      g_autofree char   *price = report_number_decimal (tier->price);

      if (tier->quantity > 0.0)
        g_string_append_printf (text,
                                "%s%s@%s",
                                text->len > 0 ? ";" : "",
                                part,
                                tier->is_known ? price : "");
    }
  return finish (text);
}

/**
 * report_brief_credits:
 * @line: a line
 *
 * Writes for machines which credits pay how many dollars of it.
 *
 * Returns: (transfer full) (nullable): "usage-credit=2.67;trial=1.00"; %NULL
 *   where none pays
 */
char *
report_brief_credits (const CostLine *line)
{
  GString *text = NULL;

  g_return_val_if_fail (line != NULL, NULL);

  text = g_string_new (NULL);
  for (guint i = 0; i < line->n_credits; i++)
    {
      const CostCreditUse *use = &line->credits[i];
      g_autofree char     *paid = cost_money_to_string (use->paid);

      g_string_append_printf (text,
                              "%s%s=%s",
                              i > 0 ? ";" : "",
                              use->credit->id,
                              paid);
    }
  return finish (text);
}
