/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a platform is compiled to: its own bill and its partners', whichever
 * the workload pairs it with, and what they add up to.
 */
#include "cost-engine-private.h"

#include "../engine-fixtures.h"

static CostEngine *
open_engine (const char *database, guint64 varying)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (&error);
  g_autoptr (CostScenario) scenario =
      engine_fixtures_scenario ("at=2026-10-10", "platform=fly", NULL);
  CostEngine *engine = NULL;

  g_assert_no_error (error);
  cost_workload_set (&scenario->workload, "db", database, &error);
  g_assert_no_error (error);
  engine = cost_engine_new (catalogue, scenario, varying, &error);
  g_assert_no_error (error);
  return engine;
}

static gboolean
has_partner (const CostCode *code, const char *id)
{
  for (guint i = 0; i < code->partner_providers->len; i++)
    {
      const CostProvider *partner =
          g_ptr_array_index (code->partner_providers, i);

      if (g_str_equal (partner->id, id))
        return TRUE;
    }
  return FALSE;
}

/* What is never wanted is not even compiled. */
static void
test_partners (void)
{
  g_autoptr (CostEngine) neon = open_engine ("neon", COST_VARY_AMOUNTS);
  g_autoptr (CostEngine) own = open_engine ("own", COST_VARY_AMOUNTS);
  g_autoptr (CostEngine) any = open_engine ("own", COST_VARY (COST_DB));

  g_assert_true (has_partner (cost_engine_get_code (neon, 0, 0), "neon"));
  g_assert_false (has_partner (cost_engine_get_code (neon, 0, 0), "supabase"));
  g_assert_false (has_partner (cost_engine_get_code (own, 0, 0), "neon"));
  g_assert_true (has_partner (cost_engine_get_code (any, 0, 0), "neon"));
  g_assert_true (has_partner (cost_engine_get_code (any, 0, 0), "supabase"));
}

/* A code has as many bills as providers, and one database. */
static void
test_variants (void)
{
  static const char *const ids[] = { "own",
                                     "supabase",
                                     "neon",
                                     "planetscale",
                                     "rds" };
  g_autoptr (CostEngine) engine = open_engine ("cheapest", COST_VARY_AMOUNTS);

  g_assert_cmpuint (engine->n_variants, ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < engine->n_variants; i++)
    {
      const CostCode          *code = cost_engine_get_code (engine, 0, i);
      const CostDimensionInfo *info = cost_dimension_get_info (COST_DB);

      g_assert_cmpstr (info->choices[code->database], ==, ids[i]);
      g_assert_cmpuint (code->partners->len, ==, code->partner_providers->len);
      for (guint k = 1; k < G_N_ELEMENTS (ids); k++)
        g_assert_cmpint (has_partner (code, ids[k]), ==, i == k);
    }
}

/* What is not a variant is not ranked, and nothing is computed for it. */
static void
test_rank_is_for_variants (void)
{
  g_autoptr (CostEngine) named = open_engine ("own", COST_VARY_AMOUNTS);
  g_autoptr (CostEngine) open = open_engine ("cheapest", COST_VARY_AMOUNTS);
  const CostCode *code = cost_engine_get_code (named, 0, 0);
  const CostCode *variant = cost_engine_get_code (open, 0, 0);

  g_assert_cmpuint (code->rank, ==, 0);
  g_assert_cmpuint (variant->rank, !=, 0);
  g_assert_cmpuint (cost_program_get_length (code->program),
                    <=,
                    cost_program_get_length (variant->program));
}

static void
test_total (void)
{
  g_autoptr (CostEngine) engine = open_engine ("neon", COST_VARY_AMOUNTS);
  const CostCode      *code = cost_engine_get_code (engine, 0, 0);
  const CostBillSlots *partner = g_ptr_array_index (code->partners, 0);
  g_autofree double   *slots =
      g_new (double, cost_program_get_length (code->program));

  cost_program_run (code->program, engine->scenario->workload.values, slots);
  g_assert_cmpfloat (slots[code->total],
                     ==,
                     slots[code->own->total] + slots[partner->total]);
  g_assert_cmpfloat (slots[partner->total], >, 0.0);
  g_assert_cmpfloat (slots[code->plan], ==, slots[code->own->best]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/code-compile/partners", test_partners);
  g_test_add_func ("/cost/code-compile/variants", test_variants);
  g_test_add_func ("/cost/code-compile/rank-is-for-variants",
                   test_rank_is_for_variants);
  g_test_add_func ("/cost/code-compile/total", test_total);
  return g_test_run ();
}
