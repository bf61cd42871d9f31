/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Own prices, sentence by sentence.  Several files may lie over one provider:
 * each is named, and prices are compared with the list at the bottom.
 */
#include "config.h"

#include "report-own.h"

#include <glib/gi18n-lib.h>

#include "report-date.h"
#include "report-money.h"
#include "report-number.h"
#include "report-words.h"

#define OWN 'U'

/**
 * report_own_name:
 * @provider: a provider
 *
 * Names the user's file that lies over a provider, the last of several.
 *
 * Returns: (transfer none) (nullable): what the file calls itself
 */
const char *
report_own_name (const CostProvider *provider)
{
  g_return_val_if_fail (provider != NULL, NULL);

  return provider->own != NULL ? provider->own->source->title : NULL;
}

/* Whose discount it is: the last file that speaks of the category. */
static const CostOwn *
find_discount (const CostLine *line, CostDate at)
{
  CostCategory   category = line->meter->category;
  const CostOwn *own = line->provider->own;

  while (own != NULL && (own->discounts[category] < 0 || own->from > at ||
                         (own->until != COST_DATE_NONE && at > own->until)))
    own = own->base->own;
  return own;
}

/**
 * report_own_name_line:
 * @line: a line
 * @at: the day of the estimate
 *
 * Names the user's file that gives its price, or else the discount on it; of
 * a price list that is the user's own, the provider.
 *
 * Returns: (transfer none) (nullable): the name; %NULL of a line by the
 *   vendor's list
 */
const char *
report_own_name_line (const CostLine *line, CostDate at)
{
  const CostOwn *own = NULL;

  g_return_val_if_fail (line != NULL, NULL);

  if (line->source != NULL && line->source->confidence == OWN)
    return line->source->title;
  if (line->discount > 0.0)
    own = find_discount (line, at);
  if (own != NULL)
    return own->source->title;
  if (line->confidence == OWN && line->provider->own != NULL)
    return report_own_name (line->provider);
  return line->provider->is_own ? line->provider->name : NULL;
}

static const CostProvider *
find_list (const CostProvider *provider)
{
  while (provider->own != NULL)
    provider = provider->own->base;
  return provider;
}

/* The day nearest to @at on which own prices hold. */
static CostDate
choose_day (const CostOwn *own, CostDate at)
{
  if (own->from != COST_DATE_NONE && at < own->from)
    return own->from;
  if (own->until != COST_DATE_NONE && at > own->until)
    return own->until;
  return at;
}

static void
add_days (GString *text, const CostOwn *own)
{
  g_autofree char *from = report_date (own->from);
  g_autofree char *until = report_date (own->until);

  if (own->from != COST_DATE_NONE)
    {
      g_string_append_c (text, ' ');
      g_string_append_printf (text, _ ("They hold from %s on."), from);
    }
  if (own->until != COST_DATE_NONE)
    {
      g_string_append_c (text, ' ');
      g_string_append_printf (text, _ ("They hold until %s."), until);
    }
}

static void
add_file (GPtrArray *sentences, const CostOwn *own)
{
  g_autofree char *source = report_words_source (own->source);
  GString         *text = g_string_new (NULL);

  /* Translators: the name of a file of the user's, and its date. */
  g_string_append_printf (text, _ ("Own prices: %s."), source);
  add_days (text, own);
  if (own->note != NULL)
    g_string_append_printf (text, " %s", own->note);
  g_ptr_array_add (sentences, g_string_free (text, FALSE));
}

static void
add_discounts (GPtrArray *sentences, const CostProvider *provider, CostDate at)
{
  for (guint i = 0; i < COST_N_CATEGORIES; i++)
    {
      CostCategory category = (CostCategory)i;
      double percent = cost_provider_get_discount (provider, category, at);
      g_autofree char *share = report_percent (percent / 100.0);

      if (percent > 0.0)
        /* Translators: a share in percent, and a category of a bill. */
        g_ptr_array_add (sentences,
                         g_strdup_printf (_ ("Own discount: %s off “%s”."),
                                          share,
                                          report_words_category (category)));
    }
}

static char *
write_name (const CostPrice *price, const CostPriceCell *cell)
{
  if (cell->key == NULL)
    return g_strdup (price->label);
  /* Translators: a price, and the region or group of which it is. */
  return g_strdup_printf (C_ ("price", "%s (%s)"), price->label, cell->key);
}

static void
add_cell (GPtrArray           *sentences,
          const CostPrice     *price,
          const CostPriceCell *cell,
          const CostPriceCell *list)
{
  g_autofree char *name = write_name (price, cell);
  g_autofree char *own = report_money_unit_price (cell->value);
  g_autofree char *before = list != NULL && list->is_known
                                ? report_money_unit_price (list->value)
                                : g_strdup (C_ ("price", "not known"));

  /* Translators: the name of a price, the user's own, the unit, and the price
   * of the list. */
  g_ptr_array_add (sentences,
                   g_strdup_printf (_ ("Own price of %s: %s per %s instead of "
                                       "%s."),
                                    name,
                                    own,
                                    price->unit,
                                    before));
}

static void
add_price (GPtrArray       *sentences,
           const CostPrice *price,
           const CostPrice *list,
           CostDate         at)
{
  const CostPriceEntry *entry = cost_price_at (price, at);
  const CostPriceEntry *below = cost_price_at (list, at);

  for (guint i = 0; entry != NULL && i < entry->cells->len; i++)
    {
      const CostPriceCell *cell = g_ptr_array_index (entry->cells, i);

      if (cell->confidence == OWN)
        add_cell (sentences,
                  price,
                  cell,
                  below != NULL ? cost_price_entry_find (below, cell->key)
                                : NULL);
    }
}

/**
 * report_own_describe:
 * @provider: a provider
 * @at: a day; own prices that do not hold then are told of the nearest day on
 *   which they do
 *
 * Tells what the user's files say in place of a provider's list.
 *
 * Returns: (transfer full) (element-type utf8): sentences; none without own
 *   prices
 */
GPtrArray *
report_own_describe (const CostProvider *provider, CostDate at)
{
  GPtrArray          *sentences = g_ptr_array_new_with_free_func (g_free);
  const CostProvider *list = NULL;
  CostDate            day = at;

  g_return_val_if_fail (provider != NULL, sentences);

  if (provider->own == NULL)
    return sentences;
  list = find_list (provider);
  day = choose_day (provider->own, at);
  for (const CostProvider *p = provider; p->own != NULL; p = p->own->base)
    add_file (sentences, p->own);
  for (guint i = 0; i < provider->prices->len; i++)
    add_price (sentences,
               g_ptr_array_index (provider->prices, i),
               g_ptr_array_index (list->prices, i),
               day);
  add_discounts (sentences, provider, day);
  return sentences;
}
