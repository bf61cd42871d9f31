/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The record: shared, and gone with its last owner. */
#include "../engine-fixtures.h"

#include <string.h>

#include "cost-estimate-private.h"

static void
test_is_shared (void)
{
  EngineFile file = { NULL };
  g_autoptr (CostProvider) provider = engine_fixtures_load (&file, NULL);
  CostEstimate *estimate = cost_estimate_new (provider);
  CostEstimate *second = cost_estimate_ref (estimate);

  g_assert_true (second == estimate);
  cost_estimate_unref (estimate);
  g_assert_true (second->provider == provider);
  g_assert_cmpuint (second->lines->len, ==, 0);
  g_assert_cmpuint (second->remarks->len, ==, 0);
  g_assert_cmpuint (second->alternatives->len, ==, 0);
  cost_estimate_unref (second);
}

/* It outlives the engine, the catalogue and the scenario. */
static void
test_owns_what_it_needs (void)
{
  EngineFile file = {
    .plans = "{ `id`: `a`, `name`: `A`, `values`: {} }",
    .meters = "{ `id`: `it`, `label`: `It`, `category`: `other`, "
              "`unit`: `one`, `quantity`: 3, `price`: 2, "
              "`detail`: `{requests}` }",
    .limits = "{ `id`: `l`, `kind`: `note`, `when`: 1, `text`: `Text.` }",
  };
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&file, "requests=7", NULL);
  const CostLine *line = g_ptr_array_index (estimate->lines, 0);

  g_assert_cmpstr (estimate->plan->name, ==, "A");
  g_assert_cmpstr (line->meter->label, ==, "It");
  g_assert_cmpstr (line->detail, ==, "7");
  g_assert_cmpstr (((CostRemark *)estimate->remarks->pdata[0])->text,
                   ==,
                   "Text.");
}

/* Pieces of all sizes: none overlaps another, each is zero and aligned. */
static void
test_memory_is_cut (void)
{
  EngineFile file = { NULL };
  g_autoptr (CostProvider) provider = engine_fixtures_load (&file, NULL);
  g_autoptr (CostEstimate) estimate = cost_estimate_new (provider);
  guchar *pieces[200] = { NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      pieces[i] = cost_estimate_alloc (estimate, i * 61 + 1);
      g_assert_cmpuint ((guintptr)pieces[i] % sizeof (double), ==, 0);
      for (gsize k = 0; k <= i * 61; k++)
        g_assert_cmpuint (pieces[i][k], ==, 0);
      memset (pieces[i], (int)(i % 255) + 1, i * 61 + 1);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (pieces); i++)
    for (gsize k = 0; k <= i * 61; k++)
      g_assert_cmpuint (pieces[i][k], ==, i % 255 + 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/estimate/is-shared", test_is_shared);
  g_test_add_func ("/cost/estimate/owns-what-it-needs",
                   test_owns_what_it_needs);
  g_test_add_func ("/cost/estimate/memory-is-cut", test_memory_is_cut);
  return g_test_run ();
}
