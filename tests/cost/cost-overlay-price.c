/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A history with own cells laid over it: which price holds on which day.
 */
#include "config.h"

#include "cost-overlay-private.h"

#include <string.h>

#include "../fixtures.h"

typedef struct
{
  CostProvider *acme;
  CostProvider *own; /* over acme, its prices still to be merged */
  GPtrArray    *cells;
} Lay;

static void
set_up (Lay *lay, gconstpointer data)
{
  lay->acme = fixtures_load_acme ();
  lay->own = cost_provider_new_over (lay->acme);
  lay->own->own->source->confidence = 'U';
  lay->cells =
      g_ptr_array_new_with_free_func ((GDestroyNotify)cost_own_cell_free);
}

static void
tear_down (Lay *lay, gconstpointer data)
{
  g_ptr_array_unref (lay->cells);
  cost_provider_unref (lay->own);
  cost_provider_unref (lay->acme);
}

static void
say (Lay *lay, const char *key, double value)
{
  CostOwnCell *cell = g_new0 (CostOwnCell, 1);

  cell->key = g_strdup (key);
  cell->value = value;
  g_ptr_array_add (lay->cells, cell);
}

/* The merged price is freed with the provider. */
static const CostPrice *
merge (Lay *lay, const char *id)
{
  for (guint i = 0; i < lay->acme->prices->len; i++)
    {
      const CostPrice *price = g_ptr_array_index (lay->acme->prices, i);
      CostPrice       *merged = NULL;

      if (strcmp (price->id, id) != 0)
        continue;
      merged = cost_overlay_merge (lay->own,
                                   price,
                                   lay->cells->len > 0 ? lay->cells : NULL);
      g_ptr_array_add (lay->own->prices, merged);
      return merged;
    }
  g_assert_not_reached ();
}

/* A confidence of 0: not known */
static void
assert_price (const CostPrice *price,
              const char      *key,
              CostDate         at,
              double           value,
              char             confidence)
{
  const CostPriceEntry *entry = cost_price_at (price, at);
  const CostPriceCell  *cell = NULL;

  cell = entry != NULL ? cost_price_entry_find (entry, key) : NULL;
  if (confidence == 0)
    {
      g_assert_true (cell == NULL || !cell->is_known);
      return;
    }
  g_assert_nonnull (cell);
  g_assert_cmpfloat (cell->value, ==, value);
  g_assert_true (cell->is_known);
  g_assert_true (cell->confidence == confidence);
}

static void
test_all_days (Lay *lay, gconstpointer data)
{
  const CostPrice *price = NULL;

  say (lay, NULL, 0.5);
  price = merge (lay, "ram");
  g_assert_cmpuint (price->history->len, ==, 3);
  assert_price (price, NULL, 20240630, 0, 0);
  assert_price (price, NULL, 20240701, 0.5, 'U');
  assert_price (price, NULL, 20261001, 0.5, 'U');
  assert_price (price, NULL, 20261101, 0.5, 'U');
}

static void
test_from_and_until (Lay *lay, gconstpointer data)
{
  const CostPrice      *price = NULL;
  const CostPriceEntry *entry = NULL;

  lay->own->own->from = 20250101;
  lay->own->own->until = 20261015;
  say (lay, NULL, 0.5);
  price = merge (lay, "ram");
  g_assert_cmpuint (price->history->len, ==, 5);
  assert_price (price, NULL, 20241231, 0.00000193, 'C');
  assert_price (price, NULL, 20250101, 0.5, 'U');
  assert_price (price, NULL, 20261001, 0.5, 'U');
  assert_price (price, NULL, 20261015, 0.5, 'U');
  assert_price (price, NULL, 20261016, 0.000002316, 'B');
  assert_price (price, NULL, 20261101, 0, 0);
  entry = cost_price_at (price, 20261005);
  g_assert_cmpstr (entry->reason, ==, "RAM became 20 % dearer");
  entry = cost_price_at (price, 20261016);
  g_assert_null (entry->reason);
}

static void
test_before_the_first_entry (Lay *lay, gconstpointer data)
{
  const CostPrice *price = NULL;

  lay->own->own->from = 20200101;
  lay->own->own->until = 20200131;
  say (lay, NULL, 0.5);
  price = merge (lay, "ram");
  assert_price (price, NULL, 20191231, 0, 0);
  assert_price (price, NULL, 20200115, 0.5, 'U');
  assert_price (price, NULL, 20200201, 0, 0);
  assert_price (price, NULL, 20240701, 0.00000193, 'C');
}

static void
test_one_key (Lay *lay, gconstpointer data)
{
  const CostPrice *price = NULL;

  say (lay, "west", 0.5);
  price = merge (lay, "egress");
  assert_price (price, "west", 20240101, 0.5, 'U');
  assert_price (price, "asia", 20240101, 0.04, 'C');
  assert_price (price, "west", 20250101, 0.5, 'U');
  assert_price (price, "asia", 20250101, 0, 0);
  assert_price (price, "west", 20260101, 0.5, 'U');
}

static void
test_all_keys (Lay *lay, gconstpointer data)
{
  const CostPrice      *price = NULL;
  const CostPriceEntry *entry = NULL;

  say (lay, NULL, 0.5);
  price = merge (lay, "egress");
  assert_price (price, "west", 20250101, 0.5, 'U');
  assert_price (price, "asia", 20260101, 0.5, 'U');
  entry = cost_price_at (price, 20260101);
  g_assert_cmpuint (entry->cells->len, ==, 2);
}

static void
test_all_regions (Lay *lay, gconstpointer data)
{
  const CostPrice *price = NULL;

  say (lay, NULL, 0.5);
  price = merge (lay, "ipv4");
  assert_price (price, "east", 20250101, 0.5, 'U');
  assert_price (price, "old-1", 20250101, 0.5, 'U');
}

/* Law: where the user says nothing, nothing is different. */
static void
test_silence_changes_nothing (Lay *lay, gconstpointer data)
{
  lay->own->own->from = 20200101;
  lay->own->own->until = 20261015;
  for (guint i = 0; i < lay->acme->prices->len; i++)
    {
      const CostPrice *price = g_ptr_array_index (lay->acme->prices, i);
      const CostPrice *merged = merge (lay, price->id);

      g_assert_cmpuint (merged->history->len, ==, price->history->len);
      g_assert_cmpint (merged->by, ==, price->by);
      g_assert_cmpstr (merged->label, ==, price->label);
      g_assert_cmpstr (merged->unit, ==, price->unit);
      for (guint k = 0; k < price->history->len; k++)
        {
          const CostPriceEntry *a = g_ptr_array_index (price->history, k);
          const CostPriceEntry *b = g_ptr_array_index (merged->history, k);

          g_assert_cmpuint (a->from, ==, b->from);
          g_assert_cmpint (a->is_correction, ==, b->is_correction);
          g_assert_cmpuint (a->cells->len, ==, b->cells->len);
        }
    }
}

static void
add (const char *name, void (*test) (Lay *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/cost/overlay-price/", name, NULL);

  g_test_add (path, Lay, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("all-days", test_all_days);
  add ("from-and-until", test_from_and_until);
  add ("before-the-first-entry", test_before_the_first_entry);
  add ("one-key", test_one_key);
  add ("all-keys", test_all_keys);
  add ("all-regions", test_all_regions);
  add ("silence-changes-nothing", test_silence_changes_nothing);

  return g_test_run ();
}
