/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The record of a formula: its text, its place, and the plain number. */
#include "cost-formula.h"

static void
test_keeps_its_text (void)
{
  g_autoptr (CostFormula) formula = cost_formula_parse ("1 + a", NULL);

  g_assert_cmpstr (cost_formula_get_text (formula), ==, "1 + a");
  g_assert_null (cost_formula_get_place (formula));
}

static void
test_keeps_its_place (void)
{
  g_autoptr (CostFormula) formula = cost_formula_parse ("a", NULL);

  cost_formula_set_place (formula, "acme.json:1:2: $.formulas.a");
  cost_formula_set_place (formula, "acme.json:3:4: $.formulas.b");
  g_assert_cmpstr (cost_formula_get_place (formula),
                   ==,
                   "acme.json:3:4: $.formulas.b");
}

static void
test_is_a_number (void)
{
  static const struct
  {
    double      number;
    const char *text;
  } rows[] = {
    { 0, "0" },        { 1, "1" }, { -2.5, "-2.5" }, { 0.00000193, "1.93e-06" },
    { 1e15, "1e+15" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CostFormula) formula =
          cost_formula_new_number (rows[i].number);
      const CostNode *node =
          cost_formula_get_node (formula, cost_formula_get_root (formula));

      g_assert_cmpint (node->kind, ==, COST_NODE_NUMBER);
      g_assert_cmpfloat (node->number, ==, rows[i].number);
      g_assert_cmpstr (cost_formula_get_text (formula), ==, rows[i].text);
    }
}

static void
test_frees_nothing (void)
{
  CostFormula *formula = NULL;

  cost_formula_free (formula);
  g_assert_null (formula);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/formula/keeps-its-text", test_keeps_its_text);
  g_test_add_func ("/cost/formula/keeps-its-place", test_keeps_its_place);
  g_test_add_func ("/cost/formula/is-a-number", test_is_a_number);
  g_test_add_func ("/cost/formula/frees-nothing", test_frees_nothing);
  return g_test_run ();
}
