/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Changes of prices: from what to what, for which key, why, and by whom.
 */
#include "config.h"

#include "cost-history-private.h"

#include <string.h>

#include "cost-overlay.h"

#include "../fixtures.h"

static GPtrArray *
list (CostProvider *provider)
{
  GPtrArray *changes =
      g_ptr_array_new_with_free_func ((GDestroyNotify)cost_change_free);

  cost_history_add_prices (changes, provider);
  return changes;
}

static const CostChangeCell *
get_cell (const GPtrArray *changes, guint change, guint cell)
{
  const CostChange *at = g_ptr_array_index (changes, change);

  g_assert_cmpuint (cell, <, at->cells->len);
  return &g_array_index (at->cells, CostChangeCell, cell);
}

static void
test_value_and_reason (void)
{
  g_autoptr (CostProvider) acme = fixtures_load_acme ();
  g_autoptr (GPtrArray) changes = list (acme);
  const CostChange     *change = g_ptr_array_index (changes, 0);
  const CostChangeCell *cell = get_cell (changes, 0, 0);

  g_assert_cmpuint (changes->len, ==, 3);
  g_assert_cmpint (change->kind, ==, COST_CHANGE_PRICE);
  g_assert_cmpint (change->verb, ==, COST_CHANGE_CHANGED);
  g_assert_cmpuint (change->date, ==, 20261001);
  g_assert_cmpstr (change->id, ==, "ram");
  g_assert_cmpstr (change->label, ==, "Additional RAM");
  g_assert_cmpstr (change->unit, ==, "GB-second");
  g_assert_cmpstr (change->reason, ==, "RAM became 20 % dearer");
  g_assert_false (change->is_correction);
  g_assert_cmpstr (change->source->id, ==, "notice");
  g_assert_null (cell->key);
  g_assert_null (cell->column);
  g_assert_cmpint (cell->verb, ==, COST_CHANGE_CHANGED);
  g_assert_cmpfloat (cell->before.number, ==, 0.00000193);
  g_assert_cmpfloat (cell->after.number, ==, 0.000002316);
}

static void
test_no_longer_known (void)
{
  g_autoptr (CostProvider) acme = fixtures_load_acme ();
  g_autoptr (GPtrArray) changes = list (acme);
  const CostChange     *change = g_ptr_array_index (changes, 1);
  const CostChangeCell *cell = get_cell (changes, 1, 0);

  g_assert_true (change->is_correction);
  g_assert_cmpint (cell->before.kind, ==, COST_VALUE_NUMBER);
  g_assert_cmpint (cell->after.kind, ==, COST_VALUE_UNKNOWN);
}

/* One key is null, the other is left out; the entry after says no more. */
static void
test_keys (void)
{
  g_autoptr (CostProvider) acme = fixtures_load_acme ();
  g_autoptr (GPtrArray) changes = list (acme);
  const CostChange *change = g_ptr_array_index (changes, 2);

  g_assert_cmpstr (change->id, ==, "egress");
  g_assert_cmpuint (change->cells->len, ==, 2);
  g_assert_cmpstr (get_cell (changes, 2, 0)->key, ==, "west");
  g_assert_cmpstr (get_cell (changes, 2, 1)->key, ==, "asia");
  g_assert_cmpfloat (get_cell (changes, 2, 1)->before.number, ==, 0.04);
}

static void
test_new_key (void)
{
  g_autoptr (CostProvider) acme =
      fixtures_load_edited ("{ `from`: `2026-01-01`, `value`: null }",
                            "{ `from`: `2026-01-01`, `value`: { `asia`: 1 } }");
  g_autoptr (GPtrArray) changes = list (acme);
  const CostChangeCell *cell = get_cell (changes, 3, 0);

  g_assert_cmpuint (changes->len, ==, 4);
  g_assert_cmpstr (cell->key, ==, "asia");
  g_assert_cmpint (cell->before.kind, ==, COST_VALUE_UNKNOWN);
  g_assert_cmpfloat (cell->after.number, ==, 1);
}

static CostProvider *
lay_over (CostProvider *acme, const char *text)
{
  g_autoptr (GPtrArray) providers = g_ptr_array_new ();
  g_autoptr (CostJson) json = NULL;
  g_autoptr (GError) error = NULL;
  CostProvider *own = NULL;

  g_ptr_array_add (providers, acme);
  json = cost_json_parse ("own.json", text, strlen (text), &error);
  own = cost_overlay_apply (json, providers, &error);
  g_assert_no_error (error);
  return own;
}

/* Two days on which the price of another begins to hold; between them the
 * vendor's changes are none for the user. */
static void
test_own_prices (void)
{
  g_autoptr (CostProvider) acme = fixtures_load_acme ();
  g_autoptr (CostProvider) own = lay_over (
      acme,
      "{\"format\": 1, \"kind\": \"overlay\", \"provider\": \"acme\", "
      "\"name\": \"N\", \"as_of\": \"2026-01-01\", \"from\": \"2025-06-01\", "
      "\"until\": \"2026-10-15\", \"prices\": {\"ram\": 0.5}}");
  g_autoptr (GPtrArray) changes = list (own);
  const CostChange *begin = g_ptr_array_index (changes, 0);
  const CostChange *end = g_ptr_array_index (changes, 1);

  g_assert_cmpuint (changes->len, ==, 4);
  g_assert_cmpuint (begin->date, ==, 20250601);
  g_assert_true (begin->is_own);
  g_assert_cmpstr (begin->source->title, ==, "N");
  g_assert_null (begin->reason);
  g_assert_cmpuint (end->date, ==, 20261016);
  g_assert_true (end->is_own);
  g_assert_cmpstr (end->source->id, ==, "notice");
  g_assert_false (((CostChange *)g_ptr_array_index (changes, 2))->is_own);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/history-price/value-and-reason",
                   test_value_and_reason);
  g_test_add_func ("/cost/history-price/no-longer-known", test_no_longer_known);
  g_test_add_func ("/cost/history-price/keys", test_keys);
  g_test_add_func ("/cost/history-price/new-key", test_new_key);
  g_test_add_func ("/cost/history-price/own-prices", test_own_prices);

  return g_test_run ();
}
